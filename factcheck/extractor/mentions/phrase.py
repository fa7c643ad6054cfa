"""The words around a trigger, each with what the lexicon says it names."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.extractor.lexicon.times import WORDS
from factcheck.model import Timex
from factcheck.model.timex import Shift, TimexKind
from factcheck.model.tuples import NamedTuple

_GAP = "[ \\t\\u00a0\\u2009\\u202f]{0,3}(?:\\r?\\n[ \\t]{0,3}(?!\\s))?"
_WORD = re.compile(_GAP + r"(?:([^\W\d_]+)|(\d{1,9})|\S)")
_SPACE = " \t\u00a0\u2009\u202f\n\r"
_DASH = "-–‑"
_WIDEST = 20
_made = tuple.__new__
"""What a class of tuples calls in the end; for words, of which there are most."""


class Word(NamedTuple):
    """A word, a digit run or a mark; `sort` is the lexicon's, "digits", "word", "" at the end, or the mark itself."""

    sort: str
    value: str
    start: int
    end: int


def word_after(text: str, pos: int) -> Word:
    """The word, digits or mark that begins at pos or after a gap there."""
    found = _WORD.match(text, pos)
    if not found:
        return Word("", "", pos, pos)
    if found.lastindex == 1:
        start, end = found.span(1)
        lower = found[1].lower()
        sort, value = WORDS.get(lower) or ("word", lower)
        return _made(Word, (sort, value, start, end))
    end = found.end()
    if digits := found[2]:
        return _made(Word, ("digits", digits, found.start(2), end))
    mark = text[end - 1]
    return _made(Word, (mark, mark, end - 1, end))


class Phrase(dict[int, Word]):
    """The words from a position on, each read when it is first asked for.

    >>> phrase = Phrase("June 3rd", 0)
    >>> phrase[0].sort, phrase[1].value, phrase[2].value, phrase[3].sort
    ('month', '3', 'rd', '')
    """

    __slots__ = ("first", "pos", "text")

    def __init__(self, text: str, pos: int) -> None:
        self.text = text
        self.first = self.pos = pos

    def __missing__(self, index: int) -> Word:
        if index > len(self):
            self.__missing__(index - 1)
        self[index] = word = word_after(self.text, self.pos)
        self.pos = word.end
        return word

    def lower(self, index: int) -> str:
        """The word as written, in lower case."""
        word = self[index]
        return self.text[word.start : word.end].lower()

    def touches(self, index: int) -> bool:
        """Whether nothing stands between this word and the one before it."""
        return index > 0 and self[index].start == self[index - 1].end


@lru_cache(maxsize=4)
def phrase_at(text: str, pos: int) -> Phrase:
    """The phrase that starts here, read once for all readers that try the same place."""
    return Phrase(text, pos)


class Trigger(NamedTuple):
    """A word at which a time may be read, and how far back its reader may look."""

    text: str
    start: int
    end: int
    floor: int
    sort: str
    value: str


@lru_cache(maxsize=8)
def left(text: str, pos: int, floor: int) -> Word:
    """The word that ends before pos, across spaces or one hyphen; "" where there is none within the floor.

    >>> left("the late-March vote", 9, 0)
    Word(sort='modifier', value='END', start=4, end=8)
    """
    end = pos - 1
    if end > floor and text[end] == " ":
        low = end - _WIDEST if end - _WIDEST > floor else floor
        start = text.rfind(" ", low, end) + 1 or low
        lower = text[start:end].lower()
        if lower.isalpha():
            sort, value = WORDS.get(lower) or ("word", lower)
            return _made(Word, (sort, value, start, end))
    return _left_slowly(text, pos, floor)


def _left_slowly(text: str, pos: int, floor: int) -> Word:
    """The same across line breaks, hyphens and marks that touch the word."""
    gap = text[max(floor, pos - 3) : pos]
    end = pos - len(gap) + len(gap.rstrip(_SPACE))
    if end == pos and gap and text[end - 1] in _DASH:
        end -= 1
    written = text[max(floor, end - _WIDEST) : end]
    if not written[-1:].isalpha():
        return Word("", "", pos, pos)
    written = written.split()[-1]
    if not written.isalpha():
        written = written[_after_marks(written) :]
    lower = written.lower()
    sort, value = WORDS.get(lower) or ("word", lower)
    return Word(sort, value, end - len(written), end)


def _after_marks(written: str) -> int:
    """Where the letters at the end of a token begin."""
    return max(place for place, char in enumerate(written, 1) if not char.isalpha())


def written(text: str, word: Word) -> str:
    """The word as it stands, in lower case."""
    return text[word.start : word.end].lower()


class Found(NamedTuple):
    """What a reader made of a stretch of text, before it becomes a Timex."""

    start: int
    end: int
    value: str
    stated: str = ""
    kind: TimexKind = "date"
    mod: str | None = None
    weekday: int | None = None
    shift: Shift | None = None
    high: str | None = None
    low: str | None = None
    """Half-open ISO ends, where the value alone does not give them."""

    def timex(self, text: str) -> Timex:
        start, end, value, stated, kind, mod, weekday, shift, high, low = self
        fields = (start, end, text[start:end], kind, value, mod, stated, weekday, shift, None, low, high)
        return _made(Timex, fields)
