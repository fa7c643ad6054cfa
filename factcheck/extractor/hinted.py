"""Which patterns may match in a sentence: looked up by its words and mentions, where each would read it once more.

What patterns call for is learned from those that earlier articles were searched for: an archive asks for the same
ones again and again, a single article is not worth it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model.annotations import Any, Protocol

_LETTERS = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalpha() else 32 for code in range(256))
"""Letters in lower case, all else a blank."""
_SIGNS = " ,-"
_STEM = 4
"""So many letters of a word are looked up where its end is left open."""

_MET = 4096
"""So many combinations of mentions are kept in mind."""

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
        self.free = 0
        """Those that call for no word."""
        self._keys = tuple(one.key for one in wanted)
        self._by_stem: dict[str, int] = {}
        self._by_needs: dict[Needs, int] = {}
        self._met: dict[str, int] = {}
        for place, one in enumerate(wanted):
            self._by_needs[one.needs] = self._by_needs.get(one.needs, 0) | 1 << place
            told = stems(one.hints)
            self.free |= 0 if told else 1 << place
            for stem in told:
                self._by_stem[stem] = self._by_stem.get(stem, 0) | 1 << place

    def likely(self, words: Sequence[str], kinds: str) -> Iterator[str]:
        """The keys of the patterns that may match in a sentence of those words and mentions."""
        kinds = "".join(sorted(kinds))
        met = self._met.get(kinds)
        if met is None:
            met = self._meeting(kinds)
        if not met:
            return
        those = self.free
        for stem in starts(words) & self._by_stem.keys():
            those |= self._by_stem[stem]
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
    """What to look up for hints, each of which begins a word; nothing where one is too short or no word.

    >>> sorted(stems(("compris", " of which", "up the "))), stems(("including", ":"))
    (['comp', 'of', 'up'], frozenset())
    """
    found = {_stem(hint) for hint in hints}
    return frozenset() if "" in found else frozenset(found)


def _stem(hint: str) -> str:
    """That of its first word; none of a short one that may go on."""
    first, more, _ = hint.strip(_SIGNS).partition(" ")
    return first[:_STEM] if first.isalpha() and (more or hint[-1] == " " or len(first) >= _STEM) else ""


def starts(words: Sequence[str]) -> set[str]:
    """The stems of words."""
    return {word[:_STEM] for word in words}


def lettered(text: str) -> str:
    """Sign for sign, plain letters in lower case and all else a blank.

    >>> lettered("Kim's 5km RUN")
    'kim s  km run'
    """
    return text.encode("ascii", "replace").translate(_LETTERS).decode("ascii")
