"""Composers: from mentions to claims, a composer of one name with its claim shape and rule; a shape may have several.

A composer is a function compose(article) that yields claims of its shape, and a Skip with the reason for
each candidate that it leaves. It must have a syntactic link between the figures it binds.

It is loaded only for a shape that is asked for, and only where it can have something to say: where one sentence holds
together the kinds of mention (or classes of them, or TRAITS) in NEEDS, twice what it must hold two of, one of the CUES
(whole words in lower case, phrases of such words, marks, or in braces a list of lexicon/en/cues.csv or one of TRAITS),
and one of ALSO. NEEDS_2 with CUES_2 and ALSO_2, NEEDS_3 and NEEDS_4 with theirs, are other ways to be called. SPAN =
"article", of one that binds figures of two sentences or reads the text itself, lets the cues stand anywhere; "dateline"
looks for them there. HIDDEN asks for signs which are not seen as they are written, TABULAR for what parts cells. Each
is read from its source, and any may be left out.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache, lru_cache, reduce
from itertools import chain
from operator import or_

from factcheck.model import Document
from factcheck.model.annotations import Any
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
Stretch = tuple[str, str, slice]
"""A text as its words are, the same as it is written, and which part of both."""


class Cues(NamedTuple):
    """One of these must stand in the sentence, where there are any: a word, a phrase, a mark, a trait's letter."""

    words: frozenset[str]
    phrases: tuple[str, ...]
    marks: tuple[str, ...]
    traits: str


class Card(NamedTuple):
    """A composer's entry in the catalogue; it has one for each set of needs that calls it."""

    name: str
    shape: str
    needs: tuple[tuple[frozenset[str], int], ...]
    """Letters of mentions, and how many of them one sentence of the article must hold at least."""
    cues: Cues
    also: Cues
    is_wide: bool
    """Its cues may stand elsewhere in the article."""
    is_lined: bool
    """They stand in the date line."""
    hidden: bool
    """It speaks only of signs that are not seen as they are written."""
    tabular: bool
    """It speaks only of tables."""


class Calls(NamedTuple):
    """What calls the composers: each of their cards is a bit, and as far behind another, for what also cues it."""

    names: tuple[str, ...]
    shapes: tuple[str, ...]
    needs: tuple[tuple[frozenset[str], int, int], ...]
    """Letters, how many of them a sentence must hold, and the cards that need it."""
    words: dict[str, int]
    """By each word that is a cue or the longest word of one, the cards that it calls; and behind all of them those
    that a phrase with it may call."""
    phrases: dict[str, dict[str, int]]
    """By the longest word of each, the phrases with it and the cards that they call."""
    marks: dict[int, list[str]]
    """Cards, and the marks that call just them."""
    marked: int
    """All that a mark may call."""
    traits: dict[str, int]
    free: int
    """Those that name no cue."""
    needless: int
    """Those that need no mention at all."""
    wide: int
    lined: int
    hidden: int
    tabular: int


def compose(article: Article, shapes: Collection[str] | None = None) -> Iterator[Claim | Skip]:
    """Every claim that any composer finds, of those shapes or of all; composers run in the order of their names."""
    for name in called(article, shapes):
        yield from composer(name)(article)


def called(article: Article, shapes: Collection[str] | None = None) -> Iterator[str]:
    """The names of the composers, of claims of those shapes or of all, that can have anything to say."""
    calls, document, asked = _calls(), article.document, _asked(article, shapes)
    wide, found, everywhere = asked & calls.wide & calls.needless, 0, 0
    narrow = ~(calls.wide | calls.lined)
    for sentence, kinds, words in zip(article.sentences, article.kinds, article.words, strict=False):
        told, said = traits(sentence), _said(words)
        fed = _fed(kinds + told) & asked & ~found
        wide |= fed & calls.wide
        everywhere |= said
        if fed & narrow:
            found |= _cued(fed & narrow, told, said, words, (article.plain, document.text, sentence.stretch))
    if wide:
        said, everything = everywhere | _said(article.words[-1]), chain.from_iterable(article.words)
        found |= _cued(wide, "", said, everything, (article.plain, document.text, slice(len(document.text))))
    if asked & calls.lined:
        found |= _cued_in_line(asked & calls.lined, document)
    bits = zip(calls.names, bin(found)[:1:-1], strict=False)
    yield from dict.fromkeys([name for name, bit in bits if bit == "1"])


def _said(words: Iterable[str]) -> int:
    """The cards that these words call, and those that a phrase with one of them may call."""
    return reduce(or_, filter(None, map(_calls().words.get, words)), 0)


def _cued(fed: int, told: str, said: int, words: Iterable[str], stretch: Stretch) -> int:
    """Those of some cards of whose cues a stretch of text holds one; said is what its words call."""
    calls, (plain, text, part) = _calls(), stretch
    size = len(calls.names)
    asked = (fed | fed << size) & ~(calls.free | said)
    if not asked:
        return fed
    for letter in calls.traits.keys() & told:
        asked &= ~calls.traits[letter]
    if asked & said >> 2 * size:
        for word in calls.phrases.keys() & words:
            for phrase, bits in calls.phrases[word].items():
                if asked & bits and plain.find(phrase, part.start, part.stop) >= 0:
                    asked &= ~bits
    if asked & calls.marked:
        for bits, marks in calls.marks.items():
            if asked & bits and any(text.find(mark, part.start, part.stop) >= 0 for mark in marks):
                asked &= ~bits
    return fed & ~(asked | asked >> size)


def _cued_in_line(fed: int, document: Document) -> int:
    """The same of the document's date lines, with whether it has days from the page's metadata too."""
    lines = [document.text[start:end] for start, end, role in document.segments if role == "dateline"]
    days = document.as_of.candidates if document.as_of else ()
    told = any(not basis.startswith("dateline") for basis, _ in days)
    line = " ".join(lines)
    plain = lettered(line)
    words = plain.split()
    return _cued(fed, TRAITS["metadata"] if told else "", _said(words), words, (plain, line, slice(len(line))))


@lru_cache(maxsize=_KEPT)
def _fed(kinds: str) -> int:
    """The cards whose needs a sentence with mentions of those letters meets."""
    lacking = 0
    for letters, count, bits in _calls().needs:
        if letters.isdisjoint(kinds) or count > 1 and sum(map(kinds.count, letters)) < count:
            lacking |= bits
    return ~lacking


def _asked(article: Article, shapes: Collection[str] | None) -> int:
    """The cards for claims of those shapes or of all, without those that speak of what the document lacks."""
    calls, asked = _calls(), _shaped(None if shapes is None else frozenset(shapes))
    if not article.document.hidden:
        asked &= ~calls.hidden
    return asked if asked & calls.tabular and is_tabular(article.document.text) else asked & ~calls.tabular


@lru_cache(maxsize=8)
def _shaped(shapes: frozenset[str] | None) -> int:
    """The cards for claims of those shapes or of all."""
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
    names = sorted(name[:-3] for name in os.listdir(HERE) if name.endswith(".py") and name[0] != "_")
    return tuple(card for name in names for card in _cards(name))


@cache
def _calls() -> Calls:
    return Calls._make(_calling())


@prepared
def _calling() -> tuple[object, ...]:
    groups = [*(card.cues for card in cards()), *(card.also for card in cards())]
    words = _calls_of([sorted(group.words) for group in groups])
    marks = _calls_of([group.marks for group in groups])
    traited = _calls_of([group.traits for group in groups])
    phrases: dict[str, dict[str, int]] = {}
    for phrase, bits in _calls_of([group.phrases for group in groups]).items():
        word = max(phrase.split(), key=len)
        phrases.setdefault(word, {})[phrase] = bits
        words[word] = words.get(word, 0) | bits << len(groups)
    names, shapes, *_ = zip(*cards(), strict=True)
    flags = [_bits(column) for column in list(zip(*cards(), strict=True))[-4:]]
    free, needless = _bits(not any(group) for group in groups), _bits(not card.needs for card in cards())
    needs = tuple((*need, bits) for need, bits in _calls_of(card.needs for card in cards()).items())
    marked = reduce(or_, marks.values())
    alike: dict[int, list[str]] = {}
    for mark, bits in marks.items():
        alike.setdefault(bits, []).append(mark)
    return names, shapes, needs, words, phrases, alike, marked, traited, free, needless, *flags


def _calls_of(groups: Iterable[Iterable[Any]]) -> dict[Any, int]:
    """By each cue or need of those groups, a bit for each of them that it is in."""
    table: dict[Any, int] = {}
    for place, group in enumerate(groups):
        for cue in group:
            table[cue] = table.get(cue, 0) | 1 << place
    return table


def _cards(name: str) -> Iterator[Card]:
    """One of NEEDS with CUES and ALSO; and of NEEDS_2 with CUES_2, of NEEDS_3 and NEEDS_4, where they are declared."""
    source = _source(name)
    shape = _between(source, b"\ndef compose(article: Article) -> Iterator[", b"]").partition(" ")[0]
    if not shape:
        raise ImportError(f"{name}: holds no compose(article: Article) -> Iterator[SHAPE | Skip]")
    flags = (b'\nSPAN = "article"\n', b'\nSPAN = "dateline"\n', b"\nHIDDEN = True\n", b"\nTABULAR = True\n")
    told = [flag in source for flag in flags]
    for place in (b"", b"_2", b"_3", b"_4"):
        kinds, cued, also = (_strings(source, word + place) for word in (b"NEEDS", b"CUES", b"ALSO"))
        if kinds or not place:
            needs = {frozenset(TRAITS.get(kind) or letters_of(kind)): kinds.count(kind) for kind in kinds}
            yield Card(name, shape, tuple(needs.items()), _told(cued), _told(also), *told)


def _told(entries: Iterable[str]) -> Cues:
    entries = tuple(entries)
    letters = "".join(TRAITS.get(entry.strip("{}"), "") for entry in entries if entry[0] == "{")
    told = [cue for entry in entries for cue in _spelled(entry)]
    marks = tuple(cue for cue in told if _is_mark(cue))
    plain = dict.fromkeys(" ".join(lettered(cue).split()) for cue in told if cue not in marks)
    words = frozenset(cue for cue in plain if " " not in cue)
    return Cues(words, tuple(sorted(plain.keys() - words)), marks, letters)


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
        source = _source(other)
    told = _between(source, b"\n" + name + b" = (", b")\n") or _between(source, b"\n" + name + b" = (\n", b"\n)\n")
    return tuple(told.split('"')[1::2])


def _source(name: str) -> bytes:
    with open(f"{HERE}/{name}.py", "rb") as file:
        return file.read()


def _between(source: bytes, before: bytes, after: bytes) -> str:
    return source.partition(before)[2].partition(after)[0].decode()
