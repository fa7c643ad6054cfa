"""The blocks of a Markdown text: headings, paragraphs, items of lists, quotations, tables, code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Role
from factcheck.model.tuples import NamedTuple

from .blocks import TITLE
from .layout import Part
from .markdown_inline import inline
from .masking import Cut, Mark

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_QUOTED = re.compile(r"(?:[ ]{0,3}>[ ]?){1,20}")
_FENCE = re.compile(r"[ ]{0,3}(?P<fence>`{3,}|~{3,})")
_HEADING = re.compile(r"[ ]{0,3}\#{1,6}(?:[ \t]+|$)")
_HEADING_END = re.compile(r"(?:^|[ \t])\#{1,50}$")
_UNDERLINE = re.compile(r"[ ]{0,3}(?:=+|-+)[ \t]*$")
_RULE = re.compile(r"[ ]{0,3}(?:\*[ \t]*\*[ \t]*\*[* \t]*|-[ \t]*-[ \t]*-[- \t]*|_[ \t]*_[ \t]*_[_ \t]*)$")
_ITEM = re.compile(r"[ \t]{0,40}(?:[-+*•]|(?P<number>\d{1,9}[.)]))(?=[ \t]|$)")
_RULER = re.compile(r"[ ]{0,3}\|?[ \t]*+:?-+:?[ \t]*+(?:\|[ \t]*+:?-+:?[ \t]*+)*+\|?[ \t]*$")
_DEFINITION = re.compile(r"[ ]{0,3}\[[^\]\r\n]{1,200}\]:[ \t]*(?!\[)")
_NOTE = re.compile(r"[ ]{0,3}\[\^[^\]\s]{1,99}\]:[ \t]*")
_INDENTED = re.compile(r"(?:[ ]{4}|\t)")
_COMMENT = re.compile(r"\s*<!--")
_DASHED = (("rule", _RULE), ("item", _ITEM))
_FENCED = (("fenced", _FENCE),)
_SHAPES: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "#": (("heading", _HEADING),),
    "*": _DASHED,
    "+": (("item", _ITEM),),
    "-": _DASHED,
    "1": (("item", _ITEM),),
    "<": (("comment", _COMMENT),),
    "[": (("note", _NOTE), ("definition", _DEFINITION)),
    "_": (("rule", _RULE),),
    "`": _FENCED,
    "~": _FENCED,
    "•": (("item", _ITEM),),
}
"""The kinds of block that a line may begin, by its first sign; 1 stands for every digit."""


class _Line(NamedTuple):
    """A line without its end and without the marks of quotation before it."""

    start: int
    first: int
    """Where its own text begins."""
    end: int
    text: str

    @property
    def is_quoted(self) -> bool:
        return self.first > self.start


class _Run(NamedTuple):
    """Lines that make one block, and what it is."""

    lines: tuple[_Line, ...]
    kind: str


def block_marks(text: str, start: int) -> Iterator[Mark]:
    """The parts of a text from a place on, and what of it is not read."""
    for run in _runs(list(_lines(text, start))):
        yield from (Cut(line.start, line.first) for line in run.lines if line.is_quoted)
        yield from _marks(text, run)


def _lines(text: str, start: int) -> Iterator[_Line]:
    for found in _LINE.finditer(text, start):
        line = found[0].rstrip("\r\n")
        quoted = _QUOTED.match(line)
        size = quoted.end() if quoted else 0
        yield _Line(found.start(), found.start() + size, found.start() + len(line), line[size:])


def _runs(lines: Sequence[_Line]) -> Iterator[_Run]:
    place = 0
    in_list = False
    while place < len(lines):
        kind = _kind(lines, place, in_list)
        size = _size(lines, place, kind)
        in_list = kind == "item" or (in_list and (kind == "blank" or _INDENTED.match(lines[place].text) is not None))
        if kind != "blank":
            yield _Run(tuple(lines[place : place + size]), kind)
        place += size


def _kind(lines: Sequence[_Line], place: int, in_list: bool) -> str:
    """What the block is that begins with a line."""
    text = lines[place].text
    words = text.lstrip()
    if not words:
        return "blank"
    for kind, shape in _SHAPES.get("1" if words[0].isdecimal() else words[0], ()):
        if shape.match(text):
            return kind
    if _INDENTED.match(text) and not in_list:
        return "code"
    following = lines[place + 1].text if place + 1 < len(lines) else ""
    return "table" if "|" in text and "|" in following and _RULER.match(following) else "paragraph"


def _size(lines: Sequence[_Line], place: int, kind: str) -> int:
    """How many lines the block has."""
    if kind in ("blank", "heading", "rule", "definition"):
        return 1
    if kind == "fenced":
        return _until_fence(lines, place)
    size = 1
    if kind == "comment":
        while "-->" not in lines[place + size - 1].text and place + size < len(lines):
            size += 1
        return size
    while place + size < len(lines) and _goes_on(lines, place, size, kind):
        size += 1
    return size


def _goes_on(lines: Sequence[_Line], place: int, size: int, kind: str) -> bool:
    line = lines[place + size]
    if not line.text.strip() or line.is_quoted > lines[place].is_quoted:
        return False
    if kind in ("table", "code"):
        return kind == "table" or _INDENTED.match(line.text) is not None
    if _UNDERLINE.match(lines[place + size - 1].text) and size > 1 and kind == "paragraph":
        return False
    if kind == "paragraph" and _UNDERLINE.match(line.text):
        return True
    return _kind(lines, place + size, in_list=True) == "paragraph"


def _until_fence(lines: Sequence[_Line], place: int) -> int:
    found = _FENCE.match(lines[place].text)
    fence = found["fence"] if found else "```"
    for size, line in enumerate(lines[place + 1 :], 2):
        if line.text.strip().startswith(fence) and not line.text.strip().strip(fence[0]):
            return size
    return len(lines) - place


def _marks(text: str, run: _Run) -> Iterator[Mark]:
    first, last = run.lines[0], run.lines[-1]
    if run.kind in ("rule", "definition"):
        yield Cut(first.first, last.end)
    elif run.kind == "comment":
        yield from _comment(text, first.first, last.end)
    elif run.kind in ("code", "fenced"):
        yield Part(first.first, last.end, "furniture")
    elif run.kind == "table":
        for line in run.lines:
            yield from _row(text, line, is_ruler=line is run.lines[1])
    else:
        yield from _prose(text, run)


def _prose(text: str, run: _Run) -> Iterator[Mark]:
    """A heading, a paragraph, an item or a note: its text without the signs of what it is."""
    first, last = run.lines[0], run.lines[-1]
    start, end = first.first, last.end
    role: Role | None = "quotation" if first.is_quoted else None
    if run.kind == "heading":
        start, end, role = *_heading(first), "headline"
    elif run.kind == "paragraph" and len(run.lines) > 1 and _UNDERLINE.match(last.text):
        yield Cut(last.first, last.end)
        end = run.lines[-2].end
        role = "headline" if end - start <= TITLE else role
    elif run.kind == "item" and (found := _ITEM.match(first.text)) and found["number"]:
        start += found.end()
    elif run.kind == "note" and (found := _NOTE.match(first.text)):
        start, role = start + found.end(), "furniture"
    if first.first < start:
        yield Cut(first.first, start)
    if end < last.end:
        yield Cut(end, last.end)
    yield Part(start, end, role)
    yield from (Cut(line.end - 1, line.end) for line in run.lines[:-1] if line.text.endswith("\\"))
    yield from inline(text, start, end)


def _comment(text: str, start: int, end: int) -> Iterator[Mark]:
    """A comment, and the text behind it on its last line."""
    closed = text.find("-->", start, end)
    behind = closed + 3 if closed >= 0 else end
    yield Cut(start, behind)
    yield Part(behind, end)
    yield from inline(text, behind, end)


def _heading(line: _Line) -> tuple[int, int]:
    opening = _HEADING.match(line.text)
    words = line.text.rstrip()
    closing = _HEADING_END.search(words)
    start = line.first + (opening.end() if opening else 0)
    return start, max(start, line.first + (closing.start() if closing else len(words)))


def _row(text: str, line: _Line, is_ruler: bool) -> Iterator[Mark]:
    """A row of a table, its outer bars cut; the ruler below the header is no part."""
    words = line.text.strip()
    start = line.first + len(line.text) - len(line.text.lstrip())
    end = start + len(words)
    if words.startswith("|"):
        yield Cut(start, start + 1)
        start += 1
    if start < end and words.endswith("|") and not words.endswith("\\|"):
        yield Cut(end - 1, end)
        end -= 1
    if not is_ruler:
        yield Part(start, end, "table")
        yield from inline(text, start, end)
