"""Composers: from mentions to claims, a composer of one name with its claim shape and rule; a shape may have several.

A composer is a function compose(article) that yields claims of its shape, and a Skip with the reason for
each candidate that it leaves. It must have a syntactic link between the figures it binds.

It is loaded only for a shape that is asked for, and only where it can have something to say: NEEDS names the kinds
of mention (or classes of them) that some sentence must hold together, twice what it must hold two of, CUES the whole
words in lower case, phrases of such words, or marks, of which the article must hold one, HIDDEN that it must hold signs
which are not seen as they are written, TABULAR that something must part cells. Each is read from its source, and any
may be left out.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain

from factcheck.model.claim import Claim, Skip
from factcheck.model.loading import module
from factcheck.model.prepared import prepared
from factcheck.model.tuples import NamedTuple

from ..hinted import lettered
from ..passage import Article, is_tabular, letters_of

HERE = os.path.dirname(__file__)
Composer = Callable[[Article], Iterator[Claim | Skip]]
Cue = tuple[int, tuple[tuple[int, str], ...]]
"""The composers, by their bits, that a word calls; and those that a phrase or mark calls, where it stands."""


class Card(NamedTuple):
    """A composer's entry in the catalogue."""

    name: str
    shape: str
    kinds: tuple[str, ...]
    """A mention of each must stand in one sentence of the article, two of what is named twice."""
    needs: tuple[frozenset[str], ...]
    """The letters of each of them."""
    words: frozenset[str]
    """Its cues: one of these words must stand in the article,"""
    phrases: tuple[str, ...]
    """or one of these phrases,"""
    marks: tuple[str, ...]
    """or one of these marks,"""
    is_free: bool
    """unless it has no cues at all."""
    hidden: bool
    """It speaks only of signs that are not seen as they are written."""
    tabular: bool
    """It speaks only of tables."""

    def is_fed(self, article: Article) -> bool:
        """Whether an article in which a sentence holds one of each kind has two where two are named, and all else."""
        if self.hidden and not article.document.hidden or self.tabular and not is_tabular(article.document.text):
            return False
        return len(self.needs) == len(self.kinds) or bool(article.holding(*self.kinds))


def compose(article: Article, shapes: Collection[str] | None = None) -> Iterator[Claim | Skip]:
    """Every claim that any composer finds, of those shapes or of all; composers run in the order of their names."""
    for card in called(article, shapes):
        yield from composer(card.name)(article)


def called(article: Article, shapes: Collection[str] | None = None) -> Iterator[Card]:
    """The composers, of claims of those shapes or of all, that can have anything to say."""
    fed = _fed(frozenset())
    for letters in {sentence.letters for sentence in article.sentences}:
        fed |= _fed(letters)
    fed &= _shaped(None if shapes is None else frozenset(shapes))
    cued = _cued(article, fed)
    for place, card in enumerate(cards()):
        if cued >> place & 1 and card.is_fed(article):
            yield card


def _cued(article: Article, fed: int) -> int:
    """Those composers, by their bits, of whose cues the article holds one."""
    cues = _cues()
    cued, signs = cues[""]
    phrases = list(signs)
    for word in _words().intersection(chain.from_iterable(article.words)):
        bits, more = cues[word]
        cued |= bits
        phrases += more
    for bit, phrase in phrases:
        if fed & bit and not cued & bit:
            cued |= bit if phrase in (article.plain if phrase[0].isalpha() else article.document.text) else 0
    return fed & cued


@cache
def _cues() -> dict[str, Cue]:
    """By each word that is a cue or the longest word of one; by none those who need no cue, and the marks."""
    called = {"": _bits(card.is_free for card in cards())}
    spelled: dict[str, list[tuple[int, str]]] = {}
    for place, card in enumerate(cards()):
        for word in card.words:
            called[word] = called.get(word, 0) | 1 << place
        for phrase in (*card.marks, *card.phrases):
            word = "" if phrase in card.marks else max(lettered(phrase).split(), key=len)
            spelled.setdefault(word, []).append((1 << place, phrase))
    return {word: (called.get(word, 0), tuple(spelled.get(word, ()))) for word in {*called, *spelled}}


@lru_cache(maxsize=8)
def _shaped(shapes: frozenset[str] | None) -> int:
    """The composers, by their bits, of claims of those shapes or of all."""
    return _bits(shapes is None or card.shape in shapes for card in cards())


@cache
def _words() -> frozenset[str]:
    """All the words of cues."""
    return frozenset(_cues()) - {""}


@lru_cache(maxsize=1024)
def _fed(letters: frozenset[str]) -> int:
    """The composers, by their bits, whose needs a sentence with mentions of those letters meets."""
    return _bits(not any(map(letters.isdisjoint, card.needs)) for card in cards())


def _bits(flags: Iterable[bool]) -> int:
    """
    >>> _bits((True, False, True))
    5
    """
    return sum(flag << place for place, flag in enumerate(flags))


@cache
def composer(name: str) -> Composer:
    """The composer of that name, loaded."""
    loaded: Composer = module(f"{__name__}.{name}").compose
    return loaded


@cache
def cards() -> tuple[Card, ...]:
    """Every composer, in the order of their names."""
    return tuple(map(Card._make, _cards()))


@prepared
def _cards() -> tuple[tuple[object, ...], ...]:
    names = sorted(name for name in os.listdir(HERE) if name.endswith(".py") and name[0] != "_")
    return tuple(tuple(_card(name)) for name in names)


def _card(name: str) -> Card:
    with open(f"{HERE}/{name}", "rb") as file:
        source = file.read()
    shape = _between(source, b"\ndef compose(article: Article) -> Iterator[", b"]").partition(" ")[0]
    if not shape:
        raise ImportError(f"{name}: holds no compose(article: Article) -> Iterator[SHAPE | Skip]")
    kinds = _strings(source, b"\nNEEDS = (")
    needs = tuple(frozenset(letters_of(kind)) for kind in dict.fromkeys(kinds))
    cues = _strings(source, b"\nCUES = (")
    marks = tuple(cue for cue in cues if not cue.split()[0].isalpha())
    told = {cue.strip() for cue in cues if cue not in marks}
    words = frozenset(cue for cue in told if cue.isalpha())
    phrases = tuple(sorted(told - words))
    hidden, tabular = b"\nHIDDEN = True\n" in source, b"\nTABULAR = True\n" in source
    return Card(name[:-3], shape, kinds, needs, words, phrases, marks, not cues, hidden, tabular)


def _strings(source: bytes, declared: bytes) -> tuple[str, ...]:
    """Those of a tuple that is written out after these bytes."""
    return tuple(_between(source, declared, b")").split('"')[1::2])


def _between(source: bytes, before: bytes, after: bytes) -> str:
    return source.partition(before)[2].partition(after)[0].decode()
