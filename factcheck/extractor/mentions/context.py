"""What stands before a figure: the words that may hedge it, name it or set it in motion."""

from __future__ import annotations

from typing import NamedTuple

_WINDOW = 56
_LEAVES = "(“\"‘'[—–-"


class Context(NamedTuple):
    """The text, the end of the mention before, and the last words before a figure in lower case."""

    text: str
    floor: int
    words: list[str]

    @property
    def last(self) -> str:
        return self.words[-1] if self.words else ""


def context(text: str, start: int, floor: int) -> Context:
    """The context of a figure that starts at `start`.

    >>> context("He said (about 5", 15, 0).words
    ['he', 'said', 'about']
    """
    window = text[max(0, start - _WINDOW) : start].lower()
    return Context(text, floor, [word.lstrip(_LEAVES) for word in window.split()[-7:]])


def word_before(text: str, start: int) -> str:
    """The word before `start` as it is written; "" where none stands there."""
    words = text[max(0, start - 24) : start].split()
    return words[-1].lstrip(_LEAVES) if words else ""
