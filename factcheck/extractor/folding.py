"""A document as composers see it: its sentences, each with every mention folded into one letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Document, Mention, Quantity, Role, Span

from .lexicon.hedges import LAST
from .named import Gazetteer
from .passage import KINDS, Article, Sentence

MOST = 40
"""Mentions that a composer is shown at once."""

_SIGNS = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\n", " "), ("\r", " "), ("\t", " "), ("\u00a0", " "))
_ODD = (("\u0130", "I"), ("\u0131", "i"), ("\u017f", "s"), ("\u212a", "K"))
"""Letters that a pattern which minds no case takes for plain ones, though their lower case is another or is two."""
_BLANK = re.compile("[\\s\ue000-\uf8ff]")
_BLANKS = re.compile("  +")
_BLACK = re.compile(r"\S+")
_HEDGED = 40
"""How far before a figure its hedge words may begin."""
_APART = ("furniture", "dateline", "byline")


def article(
    document: Document, mentions: Sequence[Mention], spans: Sequence[Span], gazetteer: Gazetteer | None = None
) -> Article:
    """The view; only sentences that hold a mention and are not furniture or dateline are in it."""
    view = Article(document, tuple(mentions), tuple(_sentences(document, mentions, spans)))
    view.gazetteer = gazetteer
    return view


def _sentences(document: Document, mentions: Sequence[Mention], spans: Sequence[Span]) -> Iterator[Sentence]:
    text = _plain(document.text)
    parts = list(_told(mentions, spans))
    for (start, end, held), role in zip(parts, document.roles_at([part[0] for part in parts]), strict=True):
        if role not in _APART:
            yield _sentence(text, Span(start, end), held, role)


def _told(mentions: Sequence[Mention], spans: Sequence[Span]) -> Iterator[tuple[int, int, Sequence[Mention]]]:
    """The sentences that hold a mention; one that is a long list in pieces, so that nobody compares all it holds."""
    place, last = 0, len(mentions)
    for start, end in spans:
        first = place
        while place < last and mentions[place].start < end:
            place += 1
        while first < place:
            stop = min(first + MOST, place)
            until = end if stop == place else mentions[stop].start
            yield start, until, mentions[first:stop]
            first, start = stop, until


def _sentence(text: str, span: Span, mentions: Sequence[Mention], role: Role) -> Sentence:
    start, end = position, end = span
    skeleton = kinds = ""
    spots: list[int] = []
    for mention in mentions:
        lead = mention.start
        if isinstance(mention, Quantity) and mention.hedge:
            lead = _lead(text, mention)
        if lead > position:
            skeleton += _folded(text[position:lead])
        letter = _letter(mention)
        spots.append(len(skeleton))
        skeleton += letter
        kinds += letter
        position = mention.end
    skeleton += _folded(text[position:end])
    return Sentence(
        start, end, skeleton, tuple(mentions), tuple(spots), kinds, frozenset(kinds), skeleton.lower(), role
    )


def _plain(text: str) -> str:
    """Letter for letter, with plain quotation marks, and a blank for all white space and private code points."""
    for sign, plain in _SIGNS if text.isascii() else (*_SIGNS, *_ODD):
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
    kind = mention.kind
    if kind == "number" and isinstance(mention, Quantity):
        kind = "times" if mention.unit == "times" else "part" if _is_part(mention) else kind
    return KINDS.get(kind) or KINDS["name"]


def _is_part(mention: Quantity) -> bool:
    """A part of one in words or as a fraction."""
    number = mention.number
    return number is not None and number.denominator > 1 and 0 < number.fraction < 1
