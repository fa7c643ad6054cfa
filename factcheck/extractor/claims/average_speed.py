"""Bind an average speed to the way and the hours beside it: "six hours for the 216 km stage, an average of 36 km/h"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Interval, Printed, Quantity, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.average import Average

from ..passage import Article, Sentence

NEEDS = ("quantity", "quantity", "duration")
CUES = ("average", "averaging", "averaged", "averages")

_CALLED = re.compile(
    r"\baverag(?:e|ing|ed|es)(?: speed| pace)?(?: of| was| is| came to|:)? (?:about |just |some |only |nearly )?$",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:wind|winds|gusts?|top|maximum|peak|stops|excluding|without|moving|each|per|first|second|last|final"
    r"|walk\w*|current|more|less|than|further|another|rest\w*)\b"
)
""" "An average of 40 km/h without stops": of another time or way."""
_HOURS = re.compile(r"PT(?P<hours>\d+)H(?:(?P<minutes>\d+)M)?(?:\d+S)?")
NEAR = Interval(Fraction(1, 3), Fraction(3))
"""How far from the speed a slip may lie; beyond that it is of another way."""


def compose(article: Article) -> Iterator[Average | Skip]:
    for sentence in article.holding("quantity", "quantity", "duration"):
        for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
            if isinstance(mention, Quantity) and (mention.unit or "").endswith("_per_hour"):
                yield from _speed(sentence, mention, spot)


def _speed(sentence: Sentence, speed: Quantity, spot: int) -> Iterator[Average | Skip]:
    unit = (speed.unit or "").partition("_per_hour")[0]
    ways = [m for m in sentence.mentions if isinstance(m, Quantity) and m.unit == unit]
    times = [hours for m in sentence.mentions if isinstance(m, Timex) and (hours := _hours(m))]
    if len(ways) != 1 or len(times) != 1 or not _CALLED.search(sentence.skeleton, max(0, spot - 40), spot):
        return
    way, hours = ways[0], times[0]
    if _OTHER.search(sentence.lower) or None in (way.number, speed.number) or speed.ends or way.ends:
        yield Skip(speed, "a speed of another way or time")
        return
    claim = Average(printed(speed, derived=True), printed(way), hours)
    ratio = claim.one.value / hours.value / claim.figure.value
    yield claim if ratio.overlaps(NEAR) else Skip(speed, "a speed of another way or time")


def _hours(mention: Timex) -> Printed | None:
    """A length of an hour and more, to half of the last part that it prints."""
    found = _HOURS.fullmatch(mention.value) if mention.kind == "duration" and not mention.mod else None
    if not found or not int(found["hours"]):
        return None
    length = int(found["hours"]) + Fraction(int(found["minutes"] or 0), 60)
    half = Fraction(1, 120) if found["minutes"] else Fraction(1, 4)
    reading = Interval(length - half, length + half)
    return Printed(mention, reading, reading)
