"""Bind what a party is short of a majority to its seats and the house: "72 of 150 seats, four short of a majority"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from factcheck.model import Quantity, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin

from ..binding.joined import join
from ..binding.lists import tallied
from ..passage import Article, Found, Pattern, Sentence

SPAN = "article"
NEEDS = ("number", "number")
CUES = ("short of", "shy of")

_SHORT = (
    r"(?P<short>{number}) (?:seats? )?(?:short|shy) of (?:an?|the|its) "
    r"(?:overall |outright |absolute |simple |working )?majority"
)
_HOUSE = r"(?P<house>{number})[- ](?:seat|member|strong)\b"
_THERE = r"(?! (?:in|of) (?:the|its|an?)\b)"
_SEATS = r"(?P<seats>{number})"
PATTERNS = (
    # 72 seats in the 150-seat chamber, four short of a majority; 72 of the 150 seats, four short
    Pattern(
        _SEATS
        + r"(?: [\w'-]+){0,3} (?:in|of) (?:the|a|an|its) (?:[\w-]+ ){0,2}?"
        + _HOUSE
        + r"[^.]{0,60}?"
        + _SHORT
        + _THERE
    ),
    Pattern(_SEATS + r"(?: seats)? (?:out )?of (?:the |its )?(?P<house>{number})[^.]{0,40}?" + _SHORT + _THERE),
    # (won 72 seats.) That leaves it four short of a majority in the 150-seat chamber
    Pattern(
        _SEATS + r"(?: [\w'-]+){0,2} seats?\b[^\ue000-\uf8ff]{1,90}?" + _SHORT + r"[^.\ue000-\uf8ff]{0,40}?" + _HOUSE
    ),
)


def compose(article: Article) -> Iterator[Margin | Skip]:
    seen: set[int] = set()
    pairs = (join(*both) for both in pairwise(article.sentences) if "majority" in both[1].lower)
    for sentence in chain(article.sentences, pairs):
        for found in _found(sentence):
            short = found.quantity("short")
            if short.start not in seen:
                seen.add(short.start)
                yield _short(short, found.quantity("seats"), found.quantity("house"))


def _found(sentence: Sentence) -> Iterator[Found]:
    if "majority" in sentence.lower:
        for pattern in PATTERNS:
            yield from pattern.search(sentence)


def _short(short: Quantity, seats: Quantity, house: Quantity) -> Margin | Skip:
    """A majority is one more than half of the house."""
    if None in (short.number, seats.number, house.number) or short.ends or seats.ends or house.number is None:
        return Skip(short, "the seats or the house are not single figures")
    return Margin(tallied(short), counted(house, house.number.fraction // 2 + 1), tallied(seats))
