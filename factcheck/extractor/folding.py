"""A document as composers see it: its sentences, each with every mention folded into one letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Document, Mention, Quantity, Role, Span
from factcheck.model.tuples import NamedTuple

from .lexicon.hedges import LAST
from .passage import KINDS, Article, Sentence

MOST = 40
"""Mentions that a composer is shown at once."""

_SIGNS = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\n", " "), ("\r", " "), ("\t", " "), ("\u00a0", " "))
_BLANK = re.compile("[\\s\ue000-\uf8ff]")
_BLANKS = re.compile("  +")
_BLACK = re.compile(r"\S+")
_HEDGED = 40
"""How far before a figure its hedge words may begin."""


def article(document: Document, mentions: Sequence[Mention], spans: Sequence[Span]) -> Article:
    """The view; only sentences that hold a mention and are not furniture or dateline are in it."""
    return Article(document, tuple(mentions), tuple(_sentences(document, mentions, spans)))


def _sentences(document: Document, mentions: Sequence[Mention], spans: Sequence[Span]) -> Iterator[Sentence]:
    text = _plain(document.text)
    parts = list(_told(mentions, spans))
    for part, role in zip(parts, document.roles_at([part.start for part in parts]), strict=True):
        if role not in ("furniture", "dateline", "byline"):
            yield _sentence(text, part, role)


class Told(NamedTuple):
    """A sentence and its mentions."""

    start: int
    end: int
    mentions: Sequence[Mention]


def _told(mentions: Sequence[Mention], spans: Sequence[Span]) -> Iterator[Told]:
    """The sentences that hold a mention; one that is a long list in pieces, so that nobody compares all it holds."""
    place, last = 0, len(mentions)
    for start, end in spans:
        first = place
        while place < last and mentions[place].start < end:
            place += 1
        while first < place:
            stop = min(first + MOST, place)
            until = end if stop == place else mentions[stop].start
            yield Told(start, until, mentions[first:stop])
            first, start = stop, until


def _sentence(text: str, told: Told, role: Role) -> Sentence:
    skeleton, position = "", told.start
    spots: list[int] = []
    kinds = "".join(map(_letter, told.mentions))
    for mention, letter in zip(told.mentions, kinds, strict=True):
        lead = _lead(text, mention) if isinstance(mention, Quantity) and mention.hedge else mention.start
        skeleton += _folded(text[position:lead]) if lead > position else ""
        spots.append(len(skeleton))
        skeleton += letter
        position = mention.end
    skeleton += _folded(text[position : told.end])
    held = tuple(told.mentions), tuple(spots), kinds, frozenset(kinds)
    return Sentence(told.start, told.end, skeleton, *held, skeleton.lower(), role)


def _plain(text: str) -> str:
    """Letter for letter, with plain quotation marks, and a blank for all white space and private code points."""
    for sign, plain in _SIGNS:
        text = text.replace(sign, plain)
    return text if text.isprintable() else _BLANK.sub(" ", text)


def _folded(text: str) -> str:
    """Every run of blanks as one."""
    return _BLANKS.sub(" ", text) if "  " in text else text


def _lead(text: str, mention: Quantity) -> int:
    """Where the hedge words before a figure begin; where it begins itself, if they are none of its lead."""
    words = list(_BLACK.finditer(text, max(0, mention.start - _HEDGED), mention.start))
    for phrase in LAST.get(words[-1][0].lower(), ()) if words else ():
        first = words[-phrase.count(" ") - 1 :]
        if " ".join(word[0].lower() for word in first) == phrase:
            return first[0].start()
    return mention.start


def _letter(mention: Mention) -> str:
    if isinstance(mention, Quantity) and mention.kind == "number":
        return KINDS["times" if mention.unit == "times" else "part" if _is_part(mention) else "number"]
    return KINDS.get(mention.kind) or KINDS["name"]


def _is_part(mention: Quantity) -> bool:
    """A part of one in words or as a fraction."""
    number = mention.number
    return number is not None and number.denominator > 1 and 0 < number.fraction < 1
