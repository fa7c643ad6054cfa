"""Composers: from mentions to claims, a composer of one name with its claim shape and rule; a shape may have several.

A composer is a function compose(article) that yields claims of its shape, and a Skip with the reason for
each candidate that it leaves. It must have a syntactic link between the figures it binds.

It is loaded only for a shape that is asked for, and only where it can have something to say: where one sentence holds
together the kinds of mention (or classes of them, or TRAITS) in NEEDS, twice what it must hold two of, and one of the
CUES: whole words in lower case, phrases of such words, marks, or in braces a list of lexicon/en/cues.csv. One that
binds figures of two sentences, or reads the text itself, says SPAN = "article": its cue may then stand anywhere.
HIDDEN asks for signs which are not seen as they are written, TABULAR for what parts cells. Each is read from its
source, and any may be left out.
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
from ..lexicon.cues import cues
from ..passage import Article, is_tabular, letters_of
from ..traits import TRAITS, traits

HERE = os.path.dirname(__file__)
_KEPT = 16384
"""So many combinations of mentions are kept in mind."""
Composer = Callable[[Article], Iterator[Claim | Skip]]


class Card(NamedTuple):
    """A composer's entry in the catalogue."""

    name: str
    shape: str
    needs: tuple[tuple[frozenset[str], int], ...]
    """Letters of mentions, and how many of them one sentence of the article must hold at least."""
    words: frozenset[str]
    """Its cues: one of these words must stand in that sentence,"""
    phrases: tuple[str, ...]
    """or one of these phrases,"""
    marks: tuple[str, ...]
    """or one of these marks,"""
    traits: str
    """or one of TRAITS of these letters,"""
    is_free: bool
    """unless it has no cues at all."""
    is_wide: bool
    """Its cue may stand elsewhere in the article."""
    hidden: bool
    """It speaks only of signs that are not seen as they are written."""
    tabular: bool
    """It speaks only of tables."""


class Calls(NamedTuple):
    """What calls the composers, each of them a bit."""

    names: tuple[str, ...]
    shapes: tuple[str, ...]
    needs: tuple[tuple[frozenset[str], int, int], ...]
    """Letters, how many of them a sentence must hold, and the composers that need it."""
    words: dict[str, tuple[int, dict[str, int]]]
    """By each word that is a cue or the longest word of one, the composers that it calls, and those of its phrases."""
    marks: dict[str, int]
    traits: dict[str, int]
    free: int
    wide: int
    needless: int
    """The wide ones that need no mention at all."""
    hidden: int
    tabular: int


def compose(article: Article, shapes: Collection[str] | None = None) -> Iterator[Claim | Skip]:
    """Every claim that any composer finds, of those shapes or of all; composers run in the order of their names."""
    for name in called(article, shapes):
        yield from composer(name)(article)


def called(article: Article, shapes: Collection[str] | None = None) -> Iterator[str]:
    """The names of the composers, of claims of those shapes or of all, that can have anything to say."""
    calls, asked = _calls(), _asked(article, shapes)
    wide, found = asked & calls.needless, 0
    for sentence, kinds, words in zip(article.sentences, article.kinds, article.words, strict=False):
        told = traits(sentence)
        fed = _fed(kinds + told) & asked & ~found
        wide |= fed & calls.wide
        fed &= ~calls.wide
        if fed:
            found |= fed & (calls.free | _called_by(told))
            plain, text = article.plain[sentence.stretch], article.document.text[sentence.stretch]
            found |= _cued(fed & ~found, words, plain, text)
    found |= wide & calls.free
    found |= _cued(wide & ~found, chain.from_iterable(article.words), article.plain, article.document.text)
    while found:
        last = found & -found
        yield calls.names[last.bit_length() - 1]
        found ^= last


def _cued(fed: int, words: Iterable[str], plain: str, text: str) -> int:
    """Those of some composers of whose cues a stretch of text holds one; plain is the text as the words are."""
    calls, found = _calls(), 0
    for word in calls.words.keys() & words:
        called, phrases = calls.words[word]
        found |= called
        for phrase, bits in phrases.items():
            if fed & bits & ~found and phrase in plain:
                found |= bits
    for mark, bits in calls.marks.items():
        if fed & bits & ~found and mark in text:
            found |= bits
    return fed & found


def _called_by(letters: str) -> int:
    """The composers that traits of those letters call."""
    found, calling = 0, _calls().traits
    for letter in calling.keys() & letters:
        found |= calling[letter]
    return found


@lru_cache(maxsize=_KEPT)
def _fed(kinds: str) -> int:
    """The composers whose needs a sentence with mentions of those letters meets."""
    lacking = 0
    for letters, count, bits in _calls().needs:
        if letters.isdisjoint(kinds) or count > 1 and sum(map(kinds.count, letters)) < count:
            lacking |= bits
    return ~lacking


def _asked(article: Article, shapes: Collection[str] | None) -> int:
    """The composers of claims of those shapes or of all, without those that speak of what the document lacks."""
    calls, asked = _calls(), _shaped(None if shapes is None else frozenset(shapes))
    if not article.document.hidden:
        asked &= ~calls.hidden
    return asked if asked & calls.tabular and is_tabular(article.document.text) else asked & ~calls.tabular


@lru_cache(maxsize=8)
def _shaped(shapes: frozenset[str] | None) -> int:
    """The composers of claims of those shapes or of all."""
    return _bits(shapes is None or shape in shapes for shape in _calls().shapes)


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
    """Every composer, in the order of their names, as its source declares it."""
    return tuple(_card(name) for name in sorted(os.listdir(HERE)) if name.endswith(".py") and name[0] != "_")


@cache
def _calls() -> Calls:
    return Calls._make(_calling())


@prepared
def _calling() -> tuple[object, ...]:
    slots: dict[tuple[frozenset[str], int], int] = {}
    words: dict[str, tuple[int, dict[str, int]]] = {}
    marks: dict[str, int] = {}
    traited: dict[str, int] = {}
    for place, card in enumerate(cards()):
        bit = 1 << place
        for need in card.needs:
            slots[need] = slots.get(need, 0) | bit
        for word in sorted(card.words):
            called, phrases = words.get(word, (0, {}))
            words[word] = called | bit, phrases
        for phrase in card.phrases:
            _, phrases = words.setdefault(max(phrase.split(), key=len), (0, {}))
            phrases[phrase] = phrases.get(phrase, 0) | bit
        for mark in card.marks:
            marks[mark] = marks.get(mark, 0) | bit
        for letter in card.traits:
            traited[letter] = traited.get(letter, 0) | bit
    flags = [_bits(map(bool, column)) for column in list(zip(*cards(), strict=True))[-4:]]
    needless = flags[1] & _bits(not card.needs for card in cards())
    needs = tuple((*need, bits) for need, bits in slots.items())
    names, shapes = tuple(card.name for card in cards()), tuple(card.shape for card in cards())
    return names, shapes, needs, words, marks, traited, *flags[:2], needless, *flags[2:]


def _card(name: str) -> Card:
    source = _source(name)
    shape = _between(source, b"\ndef compose(article: Article) -> Iterator[", b"]").partition(" ")[0]
    if not shape:
        raise ImportError(f"{name}: holds no compose(article: Article) -> Iterator[SHAPE | Skip]")
    kinds = _strings(source, b"NEEDS")
    needs = tuple((frozenset(TRAITS.get(kind) or letters_of(kind)), kinds.count(kind)) for kind in dict.fromkeys(kinds))
    entries = _strings(source, b"CUES")
    letters = "".join(TRAITS.get(entry.strip("{}"), "") for entry in entries if entry[0] == "{")
    told = [cue for entry in entries for cue in _spelled(entry)]
    marks = tuple(cue for cue in told if _is_mark(cue))
    plain = dict.fromkeys(" ".join(lettered(cue).split()) for cue in told if cue not in marks)
    words = frozenset(cue for cue in plain if " " not in cue)
    phrases = tuple(sorted(plain.keys() - words))
    flags = (b'\nSPAN = "article"\n', b"\nHIDDEN = True\n", b"\nTABULAR = True\n")
    told_of = (flag in source for flag in flags)
    return Card(name[:-3], shape, needs, words, phrases, marks, letters, not entries, *told_of)


def _is_mark(cue: str) -> bool:
    """Whether it is no words.

    >>> [cue for cue in ("(", ", or", "km2", "re-elected", "no one's") if _is_mark(cue)]
    ['(', ', or', 'km2']
    """
    return not (cue[0].isalpha() and cue.isascii() and all(sign.isalpha() or sign in " -'" for sign in cue))


def _spelled(entry: str) -> tuple[str, ...]:
    """A cue; or all of the lexicon's list whose name stands in braces."""
    if entry[0] != "{":
        return (entry,)
    return () if entry[1:-1] in TRAITS else cues(entry[1:-1])


def _strings(source: bytes, name: bytes) -> tuple[str, ...]:
    """Those of a tuple of that name that is written out; or that it has from another composer."""
    other = _between(source, b"\n" + name + b" = ", b"." + name + b"\n")
    if other.isidentifier():
        source = _source(f"{other}.py")
    told = _between(source, b"\n" + name + b" = (", b")\n") or _between(source, b"\n" + name + b" = (\n", b"\n)\n")
    return tuple(told.split('"')[1::2])


def _source(name: str) -> bytes:
    with open(f"{HERE}/{name}", "rb") as file:
        return file.read()


def _between(source: bytes, before: bytes, after: bytes) -> str:
    return source.partition(before)[2].partition(after)[0].decode()
