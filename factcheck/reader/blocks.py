"""The paragraphs of a plain text, whether it writes one a line, wraps its lines, or parts them by blank lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

LONG = 120
"""A line longer than this was not wrapped to a width."""
RUNNING = 60
"""A line shorter than this that stops in mid-sentence, with room to spare, is an item or a title."""
TITLE = 150
"""No title is longer."""

_LINE = re.compile(r"[^\r\n]+")
_FINAL = ".!?…:;"
_CLOSERS = "\"'”’)]» \t"
_BULLETS = "•*·▪-–—"


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


def blocks(text: str) -> list[Block]:
    """The blocks of a text, in order.

    >>> [block.text for block in blocks("A title\\n\\nIt rose to\\n5 million.\\n")]
    ['A title', 'It rose to\\n5 million.']
    """
    return [
        Block(part[0].start, part[-1].end, text[part[0].start : part[-1].end], len(part))
        for stanza in _stanzas(text)
        for part in _paragraphs(stanza)
    ]


def ends_sentence(text: str) -> bool:
    """It stops as a sentence does, quotation marks and brackets apart."""
    return text.rstrip(_CLOSERS)[-1:] in tuple(_FINAL)


def _lines(text: str) -> Iterator[_Line]:
    for found in _LINE.finditer(text):
        line = found[0].strip()
        if line:
            start = found.start() + found[0].index(line[0])
            yield _Line(start, start + len(line), line)


def _stanzas(text: str) -> Iterator[list[_Line]]:
    """Runs of lines with no blank line between them."""
    stanza: list[_Line] = []
    for line in _lines(text):
        if stanza and _blank_between(text, stanza[-1].end, line.start):
            yield stanza
            stanza = []
        stanza.append(line)
    if stanza:
        yield stanza


def _blank_between(text: str, end: int, start: int) -> bool:
    between = text[end:start]
    return between.count("\n") > 1 or between.count("\r") - between.count("\r\n") > 1


def _paragraphs(stanza: list[_Line]) -> Iterator[list[_Line]]:
    width = max(len(line.text) for line in stanza)
    part = [stanza[0]]
    for line in stanza[1:]:
        if _breaks(part[-1].text, line.text, width, first=part[-1].start == 0):
            yield part
            part = []
        part.append(line)
    yield part


def _breaks(line: str, following: str, width: int, first: bool) -> bool:
    """The line ends where it does on purpose, and its sentence with it."""
    word = following.partition(" ")[0]
    if len(line) <= LONG and len(line) + 1 + len(word) > width:
        return False
    if word[0] in _BULLETS or ends_sentence(line):
        return True
    return not word[0].islower() and len(line) < (TITLE if first else RUNNING)
