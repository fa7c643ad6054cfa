"""The paragraphs of a plain text, whether it writes one a line, wraps its lines, or parts them by blank lines."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.tuples import NamedTuple

from .byline import is_byline
from .dateline import is_dateline

LONG = 120
"""A line longer than this was not wrapped to a width."""
RUNNING = 60
"""A line shorter than this that stops in mid-sentence, with room to spare, is an item or a title."""
HEAD = 4
"""Headline, byline and dateline stand among the first stanzas."""
NARROW = 45
"""No text is wrapped to less."""
TITLE = 150
"""No title is longer."""

_FINAL = ".!?…:;"
_CLOSERS = "\"'”’)]» \t"
_LEADING_ON = frozenset("a an and as at by for from in its of on or than that the their to was were with".split())
"""What no title ends with."""
_BULLETS, _DASHES = "•*·▪", "-–—"


class Block(NamedTuple):
    """A paragraph or a line that stands alone, without the white space round it."""

    start: int
    end: int
    text: str
    lines: int


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    indent: int

    @property
    def reach(self) -> int:
        """The column in which it ends."""
        return self.indent + len(self.text)


def blocks(text: str) -> list[Block]:
    """The blocks of a text, in order.

    >>> [block.text for block in blocks("A title\\n\\nIt rose to\\n5 million.\\n")]
    ['A title', 'It rose to\\n5 million.']
    """
    return [
        Block(part[0].start, part[-1].end, text[part[0].start : part[-1].end], len(part))
        for place, stanza in enumerate(_stanzas(text))
        for part in _paragraphs(stanza, place < HEAD)
    ]


def ends_sentence(text: str) -> bool:
    """It stops as a sentence does, quotation marks and brackets apart."""
    return text.rstrip(_CLOSERS)[-1:] in tuple(_FINAL)


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for whole in text.replace("\r", "\n").split("\n"):
        line = whole.strip()
        if line:
            indent = whole.index(line[0])
            yield _Line(start + indent, start + indent + len(line), line, indent)
        start += len(whole) + 1


def _stanzas(text: str) -> Iterator[list[_Line]]:
    """Runs of lines with no blank line between them."""
    stanza: list[_Line] = []
    for line in _lines(text):
        if stanza and line.start - stanza[-1].end > 1 and _blank_between(text, stanza[-1].end, line.start):
            yield stanza
            stanza = []
        stanza.append(line)
    if stanza:
        yield stanza


def _blank_between(text: str, end: int, start: int) -> bool:
    between = text[end:start]
    return between.count("\n") > 1 or between.count("\r") - between.count("\r\n") > 1


def _paragraphs(stanza: list[_Line], in_head: bool) -> Iterator[list[_Line]]:
    if len(stanza) == 1:
        yield stanza
        return
    width = max(line.reach for line in stanza)
    part = [stanza[0]]
    for line in stanza[1:]:
        if _breaks(part[-1], line, width, in_head):
            yield part
            part = []
        part.append(line)
    yield part


def _breaks(line: _Line, following: _Line, width: int, in_head: bool) -> bool:
    """The line ends where it does on purpose, and its sentence with it."""
    if _is_listed(line.text, following.text):
        return True
    if line.text.endswith(","):
        return False
    if in_head and (_is_label(line.text) or _is_label(following.text)):
        return True
    if following.indent > line.indent and ends_sentence(line.text):
        return True
    word = following.text.partition(" ")[0]
    is_wrapped = len(line.text) <= LONG and line.reach + 1 + len(word) > width
    if is_wrapped and (width >= NARROW or not word[0].isupper()):
        return False
    if _runs_on(line.text):
        return False
    is_short = len(line.text) < (TITLE if in_head else RUNNING)
    is_title = is_short and not (word[0].islower() or word[0].isdecimal() or word[0] == "(")
    return is_title or ends_sentence(line.text)


def _runs_on(line: str) -> bool:
    """It stops where neither a title nor a paragraph does.

    >>> [_runs_on(line) for line in ("Sixty live in the", "they said. It", "A talk by Prof. Ames", "It is the end.")]
    [True, True, False, False]
    """
    if line.rpartition(" ")[2] in _LEADING_ON:
        return True
    ended, stop, begun = line.rpartition(". ")
    last = ended.rpartition(" ")[2]
    return bool(stop) and last.isalpha() and last.islower() and begun[:1].isupper() and not ends_sentence(line)


def _is_listed(line: str, following: str) -> bool:
    """The following line is an item of a list; a dash may be one in running text too."""
    if following[0] in _DASHES:
        return following[1:2] == " " and (ends_sentence(line) or line[0] in _DASHES)
    return following[0] in _BULLETS


def _is_label(line: str) -> bool:
    return is_byline(line) or is_dateline(line)
