"""Lines that were wrapped to a width, put together to the paragraphs that they were."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from .blocks import blocks
from .layout import Piece

_END = re.compile(
    r"""
    (?P<inside>                                                     # of a word
        (?<=[^\W\d_]) [-\u00ad\u2010] \s*\n\s* (?=[a-z])
      | \u00ad \s*\n\s*
      | (?<=\w[-\u2010]) [ \t]*\n[ \t]* (?=\w)
    )
    | [ \t]*\n\s*
    """,
    re.VERBOSE,
)


def unwrapped(text: str) -> str:
    """One line of several: words that were parted at an end of a line are whole again, "20-year" keeps its hyphen.

    >>> unwrapped("The eco-\\nnomy of a 20-\\nyear plan")
    'The economy of a 20-year plan'
    """
    return "".join(_lines(text))


def paragraphs(text: str, places: Sequence[str] = ()) -> Iterator[Piece]:
    """The paragraphs of a text that is wrapped, each one line; places are what a person calls its lines."""
    first = counted = 0
    for block in blocks(text):
        lines = list(_lines(block.text.replace("\r\n", "\n").replace("\r", "\n")))
        first, counted = first + text.count("\n", counted, block.start), block.start
        starts = accumulate(map(len, lines[:-1]), initial=0)
        yield Piece("".join(lines), places=tuple(zip(starts, places[first:], strict=False)))


def _lines(text: str) -> Iterator[str]:
    """The lines, each with what now stands between it and the next."""
    begun = 0
    for end in _END.finditer(text):
        yield text[begun : end.start()] + (" " if end["inside"] is None else "")
        begun = end.end()
    yield text[begun:]
