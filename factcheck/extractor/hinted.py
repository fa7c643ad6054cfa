"""Which patterns may match in a sentence: looked up by its words and mentions, where each would read it once more.

What patterns call for is learned from those that earlier articles were searched for: an archive asks for the same
ones again and again, a single article is not worth it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.model.annotations import Any, Protocol

_LETTERS = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalpha() else 32 for code in range(256))
"""Letters in lower case, all else a blank."""
_RUN = re.compile("[a-z]+")
_STEM = 4
"""So many letters of a word are looked up where its end is left open."""

_MET, _KEPT = 4096, 16384
"""So many combinations of mentions, and so many words, are kept in mind."""

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
        self.nowhere: dict[str, Sequence[Any]] = dict.fromkeys([one.key for one in wanted], ())
        """By the key of each pattern, no sentence."""
        self._free = 0
        """Those that call for no word."""
        self._keys = tuple(one.key for one in wanted)
        self._words = _Words()
        self._by_needs: dict[Needs, int] = {}
        self._met: dict[str, int] = {}
        for place, one in enumerate(wanted):
            bit = 1 << place
            self._by_needs[one.needs] = self._by_needs.get(one.needs, 0) | bit
            told = stems(one.hints)
            self._free |= 0 if told else bit
            for stem in told:
                self._words.by_stem[stem] = self._words.by_stem.get(stem, 0) | bit

    def likely(self, words: Iterable[str], kinds: str) -> Iterator[str]:
        """The keys of the patterns that may match in a sentence of those words and mentions."""
        kinds = "".join(sorted(kinds))
        met = self._met.get(kinds)
        if met is None:
            met = self._meeting(kinds)
        if not met:
            return
        those = self._free
        for hinted in map(self._words.__getitem__, words):
            if hinted:
                those |= hinted
        those &= met
        while those:
            last = those.bit_length() - 1
            yield self._keys[last]
            those ^= 1 << last

    def _meeting(self, kinds: str) -> int:
        """Those whose needs such mentions meet."""
        those = 0
        for needs, bits in self._by_needs.items():
            if all(sum(map(kinds.count, letters)) >= count for letters, count in needs):
                those |= bits
        if len(self._met) < _MET:
            self._met[kinds] = those
        return those


class _Words(dict[str, int]):
    """By each word that was met, the patterns with a hint that begins it."""

    def __init__(self) -> None:
        super().__init__()
        self.by_stem: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        hinted = 0
        for stem in starts(word):
            hinted |= self.by_stem.get(stem, 0)
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


def spread(sentences: Sequence[Any], words: Sequence[Sequence[str]]) -> dict[str, Sequence[Any]]:
    """By the key of each pattern in the index, the sentences in which it may match."""
    if len(_Learned.wanted) > len(_Learned.index.nowhere):
        _Learned.index = Index(tuple(_Learned.wanted.values()))
    index = _Learned.index
    found = index.nowhere.copy()
    for sentence, held in zip(sentences, words, strict=True):
        for key in index.likely(held, sentence.kinds):
            found[key] = (*found[key], sentence)
    return found


def stems(hints: Sequence[str]) -> frozenset[str]:
    """What to look up for hints, each of which begins a word; nothing where one is no word.

    >>> sorted(stems(("compris", " of which", "led"))), stems(("including", ":"))
    (['comp', 'led', 'of '], frozenset())
    """
    found = {_stem(hint) for hint in hints}
    return frozenset() if "" in found else frozenset(found)


def _stem(hint: str) -> str:
    """The front of its first word; all of it, with a blank, where it is short and ends."""
    run = _RUN.search(hint)
    if run is None:
        return ""
    ends = len(run[0]) < _STEM and run.end() < len(hint)
    return run[0] + " " if ends else run[0][:_STEM]


def starts(word: str) -> list[str]:
    """All that a stem of the word may be.

    >>> starts("of"), starts("during")
    (['o', 'of', 'of '], ['d', 'du', 'dur', 'duri'])
    """
    fronts = [word[:size] for size in range(1, min(len(word), _STEM) + 1)]
    return [*fronts, word + " "] if len(word) < _STEM else fronts


def lettered(text: str) -> str:
    """Sign for sign, plain letters in lower case and all else a blank.

    >>> lettered("Kim's 5km RUN")
    'kim s  km run'
    """
    return text.encode("ascii", "replace").translate(_LETTERS).decode("ascii")
