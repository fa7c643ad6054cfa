"""A document as composers see it: its sentences, each with every mention folded into one letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Document, Mention, Named, Quantity, Span

from .lexicon.hedges import LAST
from .passage import KINDS, Article, Sentence

MOST = 40
"""Mentions that a composer is shown at once."""

_BLANK = re.compile("[\\s\ue000-\uf8ff]")
_BLANKS = re.compile("  +")
_BLACK = re.compile(r"\S+")
_HEDGED = 40
"""How far before a figure its hedge words may begin."""


def article(document: Document, mentions: Sequence[Mention], spans: Sequence[Span]) -> Article:
    """The view; only sentences that hold a mention and are not furniture or dateline are in it."""
    seen = tuple(_sentences(document, mentions, spans))
    return Article(document, tuple(mentions), seen, "\n".join(sentence.lower for sentence in seen), {}, {})


def _sentences(document: Document, mentions: Sequence[Mention], spans: Sequence[Span]) -> Iterator[Sentence]:
    text, place = _plain(document.text), 0
    roles = document.roles_at(span.start for span in spans)
    for span, role in zip(spans, roles, strict=True):
        first = place
        while place < len(mentions) and mentions[place].start < span.end:
            place += 1
        if place > first and role not in ("furniture", "dateline", "byline"):
            yield from _parted(text, span, mentions[first:place])


def _parted(text: str, span: Span, mentions: Sequence[Mention]) -> Iterator[Sentence]:
    """A sentence, or the pieces of one that is a long list, so that nobody compares all of its mentions."""
    start = span.start
    for first in range(0, len(mentions), MOST):
        following = mentions[first + MOST : first + MOST + 1]
        end = following[0].start if following else span.end
        yield _sentence(text, Span(start, end), mentions[first : first + MOST])
        start = end


def _sentence(text: str, span: Span, mentions: Sequence[Mention]) -> Sentence:
    skeleton = ""
    spots: list[int] = []
    position = span.start
    letters = [_letter(mention) for mention in mentions]
    for mention, letter in zip(mentions, letters, strict=True):
        skeleton += _folded(text[position : max(position, _lead(text, mention))])
        spots.append(len(skeleton))
        skeleton += letter
        position = mention.end
    skeleton += _folded(text[position : span.end])
    return Sentence(span.start, span.end, skeleton, tuple(mentions), tuple(spots), frozenset(letters), skeleton.lower())


def _plain(text: str) -> str:
    """Letter for letter, with plain quotation marks, and a blank for all white space and private code points."""
    plain = text.replace("\n", " ").replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    return plain if plain.isprintable() else _BLANK.sub(" ", plain)


def _folded(text: str) -> str:
    """Every run of blanks as one."""
    return _BLANKS.sub(" ", text) if "  " in text else text


def _lead(text: str, mention: Mention) -> int:
    """Where the hedge words before a figure begin; where it begins itself, if it has none."""
    if not isinstance(mention, Quantity) or mention.hedge is None:
        return mention.start
    words = list(_BLACK.finditer(text, max(0, mention.start - _HEDGED), mention.start))
    for phrase in LAST.get(words[-1][0].lower(), ()) if words else ():
        first = words[-phrase.count(" ") - 1 :]
        if " ".join(word[0].lower() for word in first) == phrase:
            return first[0].start()
    return mention.start


def _letter(mention: Mention) -> str:
    if isinstance(mention, Quantity) and mention.kind == "number":
        return KINDS["times" if mention.unit == "times" else "part" if _is_part(mention) else "number"]
    kind = mention.kind if not isinstance(mention, Named) or mention.kind in KINDS else "name"
    return KINDS[kind]


def _is_part(mention: Quantity) -> bool:
    """A part of one in words or as a fraction."""
    number = mention.number
    return number is not None and number.denominator > 1 and 0 < number.fraction < 1
