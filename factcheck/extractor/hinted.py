"""Which patterns may match in a sentence: looked up by its words and mentions, where each would read it once more.

What patterns call for is learned from those that earlier articles were searched for: an archive asks for the same
ones again and again, a single article is not worth it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_

from factcheck.model.annotations import Any, Protocol

_LETTERS = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalpha() else 32 for code in range(256))
"""Letters in lower case, all else a blank."""
_RUN = re.compile("[a-z]+")
_KEPT = 16384
"""So many words, and combinations of mentions, are kept in mind."""

Needs = tuple[tuple[frozenset[str], int], ...]
"""Letters of mentions, and how many of them a sentence must hold at least."""


class Wanted(Protocol):
    """What a pattern calls for."""

    @property
    def key(self) -> str: ...
    @property
    def needs(self) -> Needs: ...
    @property
    def hints(self) -> Sequence[str]:
        """One of these must begin a word; anything may where there are none."""


class Index:
    """Patterns by what they call for, each as a bit of its own."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        self.places = {one.key: 1 << place for place, one in enumerate(wanted)}
        """By the key of each pattern, its bit."""
        self._free = 0
        """Those that call for no word or sign."""
        self._words = _Words()
        self._signs: dict[str, int] = {}
        self._by_needs: dict[Needs, int] = {}
        self._met: dict[str, int] = {}
        for place, one in enumerate(wanted):
            bit = 1 << place
            self._by_needs[one.needs] = self._by_needs.get(one.needs, 0) | bit
            self._free |= 0 if one.hints else bit
            for stem in stems(one.hints):
                found = self._words.by_stem if _RUN.search(stem) else self._signs
                found[stem] = found.get(stem, 0) | bit
        self._signed = reduce(or_, self._signs.values(), 0)

    def likely(self, words: Iterable[str], kinds: str, text: str) -> int:
        """The patterns that may match in a sentence of those words and mentions, these in their order."""
        met = self._met.get(kinds)
        if met is None:
            met = self._meeting(kinds)
        if not met:
            return 0
        those = reduce(or_, filter(None, map(self._words.__getitem__, words)), self._free)
        lacking = met & ~those
        if lacking & self._signed:
            for sign, hinted in self._signs.items():
                if hinted & lacking and sign in text:
                    those |= hinted
        return those & met

    def _meeting(self, kinds: str) -> int:
        """Those whose needs such mentions meet."""
        those = 0
        for needs, bits in self._by_needs.items():
            if meets(kinds, needs):
                those |= bits
        if len(self._met) < _KEPT:
            self._met[kinds] = those
        return those


def meets(kinds: str, needs: Needs) -> bool:
    """Whether mentions of those letters are what is needed."""
    return all(sum(map(kinds.count, letters)) >= count for letters, count in needs)


class Meeting(dict[str, bool]):
    """By the letters of mentions, whether they meet some needs."""

    def __init__(self, needs: Needs) -> None:
        super().__init__()
        self.needs = needs

    def __missing__(self, kinds: str) -> bool:
        if len(self) >= _KEPT:
            self.clear()
        met = self[kinds] = meets(kinds, self.needs)
        return met


class _Words(dict[str, int]):
    """By each word that was met, the patterns with a hint that begins it."""

    def __init__(self) -> None:
        super().__init__()
        self.by_stem: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        hinted, spaced = 0, f" {word} "
        for size in range(2, len(spaced) + 1):
            hinted |= self.by_stem.get(spaced[:size], 0)
        if len(self) >= _KEPT:
            self.clear()
        self[word] = hinted
        return hinted


class _Learned:
    """Grows from article to article."""

    index = Index(())
    wanted: dict[str, Wanted] = {}


def ask(one: Wanted) -> None:
    """Have a pattern in the index from the next article on."""
    _Learned.wanted[one.key] = one


def spread(
    sentences: Sequence[Any], words: Sequence[Sequence[str]], kinds: Sequence[str]
) -> tuple[dict[str, int], list[int]]:
    """By the key of each pattern in the index, its bit; and by sentence, the bits of those that may match."""
    if len(_Learned.wanted) > len(_Learned.index.places):
        _Learned.index = Index(tuple(_Learned.wanted.values()))
    index = _Learned.index
    if not index.places:
        return index.places, [0] * len(sentences)
    told = zip(words, kinds, sentences, strict=False)
    return index.places, [index.likely(held, letters, sentence.lower) for held, letters, sentence in told]


def stems(hints: Sequence[str]) -> frozenset[str]:
    """What to look up for hints, each of which begins a word or is a sign.

    >>> sorted(stems(("compris", " of which", ":")))
    [' compris', ' of ', ':']
    """
    return frozenset(map(_stem, hints))


def _stem(hint: str) -> str:
    """Its first word with a blank before it, and one behind it if it ends; a sign as it is."""
    run = _RUN.search(hint)
    return f" {run[0]} " if run and run.end() < len(hint) else f" {run[0]}" if run else hint


def is_word(hint: str) -> bool:
    """Whether a hint is the front of one word and no more, so that it stands where its stem does."""
    return hint.isascii() and hint.isalpha()


def key_word(phrase: str) -> str:
    """The longest word of a phrase, of several the last, by which to look for it.

    >>> [key_word(phrase) for phrase in ("in the job", "re-elected", "head of state")]
    ['job', 'elected', 'state']
    """
    return max(reversed(lettered(phrase).split()), key=len)


def lettered(text: str) -> str:
    """Sign for sign, plain letters in lower case and all else a blank.

    >>> lettered("Kim's 5km RUN")
    'kim s  km run'
    """
    return text.encode("ascii", "replace").translate(_LETTERS).decode("ascii")
