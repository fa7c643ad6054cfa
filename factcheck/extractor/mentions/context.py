"""What stands before a figure: the words that may hedge it, name it or set it in motion."""

from __future__ import annotations

from functools import lru_cache

from factcheck.model.tuples import NamedTuple

_WINDOW = 56
_WORD = 24
_LEAVES = "(“\"‘'[—–-"


class Context(NamedTuple):
    """The text, the end of the mention before, where a figure starts, and the word before it in lower case."""

    text: str
    floor: int
    start: int
    last: str

    @property
    def words(self) -> list[str]:
        """The last words before the figure, in lower case, without the marks that open them.

        >>> context("He said (about 5", 15, 0).words
        ['he', 'said', 'about']
        """
        return _words(self.text, self.start)


@lru_cache(maxsize=2)
def _words(text: str, start: int) -> list[str]:
    window = text[max(0, start - _WINDOW) : start].lower()
    return [word.lstrip(_LEAVES) for word in window.split()[-7:]]


@lru_cache(maxsize=2)
def context(text: str, start: int, floor: int) -> Context:
    """The context of a figure that starts at `start`."""
    last = text[max(0, start - _WORD) : start].rsplit(None, 1)
    return Context(text, floor, start, last[-1].lower().lstrip(_LEAVES) if last else "")


def word_before(text: str, start: int) -> str:
    """The word before `start` as it is written; "" where none stands there."""
    words = text[max(0, start - _WORD) : start].split()
    return words[-1].lstrip(_LEAVES) if words else ""
