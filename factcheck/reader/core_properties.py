"""When an Office file says that it was created and changed."""

from __future__ import annotations

from factcheck.model.days import date

from .archive import Archive
from .stated_days import day_of
from .xml_events import events

_MEMBER = "docProps/core.xml"


def days(archive: Archive) -> tuple[date | None, date | None]:
    """The day of each; None where it is not told."""
    found: dict[str, date | None] = {}
    if _MEMBER in archive.names:
        name = ""
        for event in events(archive.bites(_MEMBER), archive.path):
            name = event.name if event.kind == "start" else name
            if event.kind == "text" and name in ("created", "modified"):
                found[name] = day_of(event.name)
    return found.get("created"), found.get("modified")
