"""Word files: text, headings, tables; notes and page headers as furniture; tracked changes in their final state."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.model import Document, Role

from .archive import Archive
from .core_properties import days
from .derived import derived
from .flow import Flow
from .layout import Piece
from .limits import File
from .properties import stated
from .raised import raised
from .xml_events import Event, events

_BODY = re.compile(r"word/document\d{0,3}\.xml")
_ROUND = re.compile(r"word/(?:footnotes|endnotes|header\d{0,3}|footer\d{0,3})\.xml")
_GONE = {
    "final": frozenset({"del", "moveFrom", "Fallback", "instrText", "delInstrText", "pPrChange", "rPrChange"}),
    "original": frozenset({"ins", "moveTo", "Fallback", "instrText", "delInstrText", "pPrChange", "rPrChange"}),
}
"""What is not read, by which state of the tracked changes is."""
_SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_STYLES: tuple[tuple[str, Role], ...] = (
    ("title", "headline"),
    ("subtitle", "headline"),
    ("heading", "headline"),
    ("caption", "caption"),
    ("byline", "byline"),
    ("quote", "quotation"),
    ("intensequote", "quotation"),
)
_OFF = ("0", "false", "off")


def read(file: File, tracked: str = "final") -> Document:
    """The document of a Word file; Unreadable where it holds none. tracked is final or original."""
    archive = Archive(file)
    names = archive.names
    main = next((name for name in names if _BODY.fullmatch(name)), None)
    if main is None:
        raise file.refused("is no Word file", "save it anew, or as plain text")
    dates, notes = stated(*days(archive))
    return derived(_pieces(archive, main, tracked), file, dates, notes)


def _pieces(archive: Archive, main: str, tracked: str) -> Iterator[Piece]:
    yield from _flow(events(archive.bites(main), archive.path), tracked)
    for name in archive.names:
        if _ROUND.fullmatch(name):
            for piece in _flow(events(archive.bites(name), archive.path), tracked):
                yield piece._replace(role="furniture", places=())


def _flow(told: Iterable[Event], tracked: str) -> Iterator[Piece]:
    """The paragraphs and rows of one part of the file."""
    flow, run = Flow(), _Run(tracked)
    for event in told:
        run.follow(event)
        if run.is_gone:
            continue
        if event.kind == "text":
            if run.is_text:
                flow.write(raised(event.name) if run.is_raised else event.name)
        elif event.kind == "start":
            _opened(flow, event, run)
        elif event.name == "p":
            yield from flow.end(run.left(), run.goes_on)
        elif event.name == "tr":
            yield from flow.end_row()
        elif event.name == "tbl":
            flow.end_table()


def _opened(flow: Flow, event: Event, run: _Run) -> None:
    if event.name == "p":
        flow.begin()
    elif event.name == "tbl":
        flow.begin_table()
    elif event.name == "tr":
        flow.begin_row()
    elif event.name == "tc":
        flow.begin_cell()
    elif event.name in _SIGNS and run.is_inside and event.get("type") != "page":
        flow.write(_SIGNS[event.name])


class _Run:
    """Where in the file the reading is: in which elements, and what they say of the text in them."""

    def __init__(self, tracked: str) -> None:
        self._gone, self._read = _GONE[tracked], ("t",) if tracked == "final" else ("t", "delText")
        self._path: list[str] = []
        self._unread = 0
        self._roles: list[Role | None] = []
        self._hidden = False
        self.is_raised = False
        self.goes_on = False

    @property
    def is_gone(self) -> bool:
        return self._unread > 0 or self._hidden

    @property
    def is_inside(self) -> bool:
        """In a run, where a tab is a sign; elsewhere it is a setting."""
        return len(self._path) > 1 and self._path[-2] == "r"

    @property
    def is_text(self) -> bool:
        return bool(self._path) and self._path[-1] in self._read

    def left(self) -> Role | None:
        """The role of the paragraph that ends."""
        return self._roles.pop() if self._roles else None

    def follow(self, event: Event) -> None:
        if event.kind == "start":
            self._path.append(event.name)
            self._enter(event)
        elif event.kind == "end":
            self._leave(event.name)
            self._path.pop()

    def _enter(self, event: Event) -> None:
        above = self._path[-3:-1]
        if event.name in self._gone:
            self._unread += 1
            self.goes_on |= above == ["pPr", "rPr"]
        elif event.name == "p":
            self._roles.append(None)
            self.goes_on = False
        elif event.name == "pStyle" and self._roles:
            self._roles[-1] = _style(event.get("val"))
        elif event.name == "vanish" and above == ["r", "rPr"]:
            self._hidden = event.get("val") not in _OFF
        elif event.name == "vertAlign" and above == ["r", "rPr"]:
            self.is_raised = event.get("val") == "superscript"

    def _leave(self, name: str) -> None:
        if name in self._gone:
            self._unread -= 1
        elif name == "r":
            self._hidden = self.is_raised = False


def _style(name: str) -> Role | None:
    """The role that the name of a style gives a paragraph."""
    name = name.lower().replace(" ", "")
    return next((role for front, role in _STYLES if name.startswith(front)), None)
