"""OpenDocument texts: text, headings, tables; notes and page headers as furniture; what was deleted left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Document, Role
from factcheck.model.days import date

from .archive import Archive
from .derived import derived
from .flow import Flow
from .layout import Piece
from .limits import File
from .properties import stated
from .raised import raised
from .stated_days import day_of
from .xml_events import Event, events

_UNREAD = frozenset({"tracked-changes", "annotation", "note-citation", "ruby-text", "covered-table-cell", "desc"})
_ASIDE = frozenset({"note-body", "header", "footer", "header-left", "footer-left"})
"""What stands round the text."""
_TEXTS = frozenset({"p", "h", "span", "a", "ruby-base", "bookmark-ref", "reference-ref", "date", "time"})
_MOST_SPACES = 100
_STYLES: tuple[tuple[str, Role], ...] = (
    ("title", "headline"),
    ("subtitle", "headline"),
    ("heading", "headline"),
    ("caption", "caption"),
    ("illustration", "caption"),
    ("quotations", "quotation"),
)


def read(file: File) -> Document:
    """The document of an OpenDocument text; Unreadable where it holds none."""
    archive = Archive(file)
    if "content.xml" not in archive.names:
        raise file.refused("is no OpenDocument text", "save it anew, or as plain text")
    dates, notes = stated(*_days(archive))
    return derived(_pieces(archive), file, dates, notes)


def _pieces(archive: Archive) -> Iterator[Piece]:
    """The text, then its notes, then what stands at the head and foot of its pages."""
    aside: list[Piece] = []
    for piece, is_aside in _flow(events(archive.bites("content.xml"), archive.path)):
        if is_aside:
            aside.append(piece)
        else:
            yield piece
    yield from aside
    if "styles.xml" in archive.names:
        yield from (piece for piece, is_aside in _flow(events(archive.bites("styles.xml"), archive.path)) if is_aside)


def _days(archive: Archive) -> tuple[date | None, date | None]:
    """When it was created and changed."""
    found: dict[str, date | None] = {}
    if "meta.xml" in archive.names:
        name = ""
        for event in events(archive.bites("meta.xml"), archive.path):
            name = event.name if event.kind == "start" else name
            if event.kind == "text" and name in ("creation-date", "date"):
                found.setdefault(name, day_of(event.name))
    return found.get("creation-date"), found.get("date")


class _Styles:
    """The styles that the file makes for itself: the one each stands on, and those that raise their text."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}
        self._raised: set[str] = set()
        self._last = ""

    def learn(self, event: Event) -> None:
        if event.name == "style":
            self._last = event.get("name")
            self._above[self._last] = event.get("parent-style-name")
        elif event.name == "text-properties" and event.get("text-position").startswith("super"):
            self._raised.add(self._last)

    def raises(self, name: str) -> bool:
        return name in self._raised

    def role(self, name: str) -> Role | None:
        """The role that the name of a style gives a paragraph."""
        known = (self._above.get(name) or name).lower().replace("_20_", "")
        return next((role for front, role in _STYLES if known.startswith(front)), None)


def _flow(told: Iterable[Event]) -> Iterator[tuple[Piece, bool]]:
    """The paragraphs and rows of one part of the file, and whether each stands round the text."""
    body, aside, styles = Flow(), Flow(), _Styles()
    opened: list[Event] = []
    unread = around = 0
    for event in told:
        flow = aside if around else body
        if event.kind == "text":
            if not unread and opened and opened[-1].name in _TEXTS:
                flow.write(raised(event.name) if styles.raises(opened[-1].get("style-name")) else event.name)
        elif event.kind == "start":
            opened.append(event)
            styles.learn(event)
            unread += event.name in _UNREAD
            around += event.name in _ASIDE
            if not unread:
                _begin(flow, event)
        else:
            done = opened.pop()
            unread -= done.name in _UNREAD
            around -= done.name in _ASIDE
            for piece in () if unread else _end(flow, done, styles):
                yield (piece._replace(role="furniture", places=()) if flow is aside else piece), flow is aside


def _begin(flow: Flow, event: Event) -> None:
    if event.name in ("p", "h"):
        flow.begin()
    elif event.name == "table":
        flow.begin_table()
    elif event.name == "table-row":
        flow.begin_row()
    elif event.name == "table-cell":
        flow.begin_cell()
    elif event.name == "line-break":
        flow.write("\n")
    elif event.name in ("s", "tab"):
        count = event.get("c")
        flow.write(" " * min(int(count[:4]) if count.isdecimal() else 1, _MOST_SPACES))


def _end(flow: Flow, event: Event, styles: _Styles) -> Sequence[Piece]:
    if event.name == "h":
        return flow.end("headline")
    if event.name == "p":
        return flow.end(styles.role(event.get("style-name")))
    if event.name == "table":
        flow.end_table()
    return flow.end_row() if event.name == "table-row" else ()
