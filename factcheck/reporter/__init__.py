"""A report in the form that is asked for; only the format in use is imported."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Report
from factcheck.model.loading import module as loaded

__all__ = ["COLOURED", "FORMATS", "NotInstalled", "render"]

FORMATS = {
    "concise": "concise",
    "full": "full",
    "markdown": "markdown",
    "json": "json_report",
    "jsonl": "jsonl",
    "html": "html",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "rdjson": "rdjson",
    "csv": "csv_tables",
    "xlsx": "xlsx",
}
"""The module of each format; each has `render(reports)`."""
COLOURED = frozenset({"concise", "full"})


class NotInstalled(Exception):
    """A package that a format needs is missing; the message says how to install it."""


def render(name: str, reports: Sequence[Report], colour: bool = False) -> str | bytes:
    """The reports in a format of FORMATS: text, or bytes where the format is a binary one."""
    module = loaded(f"{__name__}.{FORMATS[name]}")
    page: str | bytes = module.render(reports, colour=True) if colour and name in COLOURED else module.render(reports)
    return page
