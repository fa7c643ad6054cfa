"""Bind so much each, a day or a head to a total and a number near it, if it is off as slips of the hand are.

"40 jets in a deal worth $4.4 million at list prices, or $110 million apiece"; "26 tonnes in 22 days, 1.2 tonnes a day".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from factcheck.model import Interval, Mention, Printed, Quantity, Timex, printed
from factcheck.model.claims.average import Average

from ..binding.amounts import is_amount, is_part
from ..binding.joined import join
from ..binding.slips import is_slip
from ..passage import KINDS, Article, Sentence
from .average import DURATION, SPANS, is_narrowed

NEEDS = ("amount",)
# fmt: off
CUES = (
    "each", "apiece", "a piece", "a head", "per head", "per person", "a share", "per share", "average", "averaging",
    "averaged", "a day", "a week", "a month", "a year", "an hour", "per day", "per week", "per month", "per year",
    "a night", "a game", "per game", "a season",
)
# fmt: on
SPAN = "article"

_EACH = re.compile(r"(?: [\w-]+)?? (?:each|apiece|a piece|a head|per head|per person)\b")
_EACH_OF = re.compile(
    rf"\b[Ee]ach of (?:the |its |all |those )*[{KINDS['number']}][^.;:\ue000-\uf8ff]{{3,50}} (?:gets?|got"
    r"|receives?|received|pays?|paid|is owed|was given) (?:about |some |just )?$"
)
""" "Each of the 2,200 people who were on board will get"."""
_CALLED = re.compile(
    r"\b(?:averag(?:e|es|ed|ing)|mean)(?: of)? (?:about |some |just )?$"
    r"|(?:[,(–—:]| -)(?: (?:or|that is|which is|about|some|just|giving|making))*,? ?(?:about |some )?$"
)
_LED = re.compile(r"\b(?:up to|from|than|another|least|most|first|last|record|peak|minimum|maximum)\b[^,;:(]*$")
_MANY = 4
"""So many ways to reckon it are looked at."""
_BACK = 90
_HALF = Fraction(1, 2)


def compose(article: Article) -> Iterator[Average]:
    before: Sentence | None = None
    for sentence in article.sentences:
        for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
            if isinstance(mention, Quantity) and (per := _per(sentence, spot, mention)) is not None:
                if is_narrowed(sentence, mention):
                    continue
                found = _bound(sentence, mention, per)
                if found is None and before and not _of_kind(sentence, mention):
                    found = _bound(join(before, sentence), mention, per)
                yield from found or ()
        before = sentence


def _per(sentence: Sentence, spot: int, mention: Quantity) -> str | None:
    """What it is of each of: a unit of time, a noun, or nothing that is named; None where it is no rate."""
    text, unit = sentence.skeleton, (mention.unit or "").partition("/")[2]
    led = text[max(0, spot - _BACK) : spot]
    if mention.number is None or mention.ends and mention.hedge != "about" or is_part(mention) or _LED.search(led):
        return None
    if is_amount(mention) and _EACH_OF.search(led):
        return ""
    if not is_amount(mention) or not _CALLED.search(led):
        return None
    return "" if _EACH.match(text, spot + 1) else unit or None


def _bound(sentence: Sentence, rate: Quantity, per: str) -> tuple[Average, ...] | None:
    """Nothing where one of the ways to reckon it fits; None where there is none."""
    ways = list(product(_of_kind(sentence, rate), _heads(sentence, rate, per)))
    if not ways:
        return None
    said = printed(rate._replace(exact=False), derived=True)
    if len(ways) > _MANY or any((one.value / other.value).overlaps(said.value) for one, other in ways):
        return ()
    slips = [(one, other) for one, other in ways if _is_slip(rate, one, other)]
    return tuple(Average(said, one, other) for one, other in slips) if len(slips) == 1 else ()


def _is_slip(rate: Quantity, one: Printed, other: Printed) -> bool:
    whole = one.mention
    return is_slip(rate, one.value / other.value) or (
        isinstance(whole, Quantity) and is_slip(whole, printed(rate).value * other.value)
    )


def _of_kind(sentence: Sentence, rate: Quantity) -> list[Printed]:
    """Larger figures of its kind that are no rates."""
    unit = (rate.unit or "").partition("/")[0]
    alike = [m for m in _single(sentence.mentions) if m is not rate and m.kind == rate.kind and (m.unit or "") == unit]
    return [printed(m) for m in alike if rate.kind != "number" or unit]


def _heads(sentence: Sentence, rate: Quantity, per: str) -> list[Printed]:
    """The lengths of time in its unit, or the counts that it may be shared among."""
    if per in SPANS:
        spans = [(m, DURATION.fullmatch(m.value)) for m in sentence.mentions if isinstance(m, Timex)]
        return [_length(m, int(told[1])) for m, told in spans if told and told[2] == SPANS[per]]
    counts = [m for m in _single(sentence.mentions) if m.kind == "number" and m is not rate]
    return [printed(m) for m in counts if (m.unit == per if per else _is_many(m))]


def _is_many(mention: Quantity) -> bool:
    return bool(mention.number and mention.number.fraction > 1)


def _length(mention: Timex, number: int) -> Printed:
    reading = Interval(number - _HALF, number + _HALF)
    return Printed(mention, reading, reading)


def _single(mentions: Sequence[Mention]) -> list[Quantity]:
    held = [m for m in mentions if isinstance(m, Quantity) and is_amount(m) and not is_part(m)]
    return [m for m in held if m.number and m.number.digits > 0 and m.hedge in (None, "about")]
