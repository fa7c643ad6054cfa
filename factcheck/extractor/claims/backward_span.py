"""Bind the ends of a measured range that runs backwards: "between $820 and $780", "gusts of 65 to 50 knots"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Interval, Mention, Quantity, counted, point
from factcheck.model.claims.backward_range import BackwardRange

from ..binding.movement import is_moving
from ..lexicon.cues import cues
from ..mentions.figures.numeral import numeral
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("unread",)
CUES = ("between",)
NEEDS_2 = ("measure", "reading", "reading")
CUES_2 = ("of", "gusting", "measuring", "weighing")
ALSO_2 = ("to", "-", "–")
NEEDS_3 = ("money", "money")
CUES_3 = ("of", "gusting", "measuring", "weighing")
ALSO_3 = ("to", "-", "–")

OF = tuple(
    # gusts of 65 to 50 knots; fees of $90 to $70
    Pattern(
        rf"\b(?:of|gusting|measuring|weighing) (?P<start>{first})(?: to |-|–)(?P<end>{second})",
        kinds=kinds,
        hints=("of ", "gusting", "measuring", "weighing"),
    )
    for first, second, kinds in (
        ("{number}|{quantity}|{temperature}", "{quantity}|{temperature}", ("measure",)),
        ("{money}", "{money}", ("money", "money")),
    )
)
_FIRST = re.compile(r"between\W{1,3}", re.IGNORECASE)
_DIGIT = re.compile(r"[a-z\d]")
_COUNTED_BACK = re.compile(
    r"\W*(?:(?:million|billion|thousand)\s)?(?:years?\s|minutes?\s|seconds?\s|days?\s)?"
    r"(?:ago|B\.?C|before|to\sgo|left|remaining|from|prior|below|beneath|down|deep|north|south|east|west)"
)
""" "Between 66 and 23 million years ago", "between 10 and five minutes from the end", "40 degrees north"."""
FEW = 100
""" "Between 12 and nine states": so few may be named one by one."""
_REACH = 80
"""How far before a range the word is looked for that makes two figures of it, and how far after it."""


def compose(article: Article) -> Iterator[BackwardRange]:
    text = article.document.text
    for sentence in article.holding("figure"):
        for mention in sentence.mentions:
            if isinstance(mention, Quantity) and mention.number is None and (first := _FIRST.match(mention.text)):
                yield from _between(text, sentence, mention, first.end())
    for found in (found for pattern in OF for found in article.find(pattern)):
        yield from _of(text, found)


def _between(text: str, sentence: Sentence, mention: Quantity, first: int) -> Iterator[BackwardRange]:
    """A range of which the first end is the higher one, as far as both are read alike."""
    ends = re.split(r"\sand\s", mention.text[first:])
    low, high = mention.ends or (None, None)
    start, end = (_number(ends[0]), _number(ends[-1])) if len(ends) == 2 else (None, None)
    if not start or not end or start <= end or low is None or high is None or low.fraction <= 0:
        return
    counts_few = mention.kind == "range" and high.fraction < FEW
    alike = high.fraction / low.fraction == start / end
    if alike and mention.unit is not None and not counts_few and _is_one(text, sentence, mention):
        yield BackwardRange(counted(mention, point(high.fraction)), Interval(0, low.fraction), (ends[0], ends[-1]))


def _number(text: str) -> Fraction | None:
    """The first number of an end, whatever sign of money stands before it."""
    found = _DIGIT.search(text)
    read = numeral(text, found.start()) if found else None
    return read[0].fraction if read else None


def _of(text: str, found: Found) -> Iterator[BackwardRange]:
    start, end = found.quantity("start"), found.quantity("end")
    if start.number is None or end.number is None or start.unit not in (None, end.unit) or start.hedge or end.hedge:
        return
    first, last = start.number.fraction, end.number.fraction
    lead = text[max(found.sentence.start, start.start - _REACH) : start.start]
    if first > last > 0 and end.unit != "degree" and not is_moving(lead) and _is_one(text, found.sentence, start, end):
        yield BackwardRange(counted(start, point(first)), Interval(0, last), (start.text, end.text), end)


def _is_one(text: str, sentence: Sentence, mention: Mention, last: Mention | None = None) -> bool:
    """Whether nothing about it speaks of two things, of a change, or of what is counted down."""
    end = (last or mention).end
    lead, rest = text[max(sentence.start, mention.start - _REACH) : mention.start], text[end : end + _REACH]
    words = {*re.findall(r"[a-z]+", lead.lower()), *re.findall(r"[a-z]+", rest.lower())[:3]}
    return not (_COUNTED_BACK.match(rest) or not words.isdisjoint(cues("two_things")))
