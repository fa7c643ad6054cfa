"""Bind a rate to the count told before it and the people it is of: "84 cases. Of 560,000 people, 15 per 100,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Interval, Printed, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.average import Average

from ..binding.aged import is_age
from ..binding.amounts import is_part
from ..binding.slips import is_slip
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("number", "number", "number")
CUES = ("per", "for every", "in every", "for each")

_HEADS = r"(?P<heads>{number})"
# for a population of 560,000, the rate is 15 per 100,000; with 1.2 million inhabitants, that is 1.5 per 100,000
RATE = Pattern(
    rf"(?:\b(?:population|total) of {_HEADS}"
    r"|\b(?:with|in|for|among|of) (?:its |the |a |some |about )?(?P<people>{number})"
    r" (?:people|inhabitants|residents|citizens|births|pupils|students|adults|children|women|men))"
    r"[^.;:\ue000-\uf8ff]{0,20},? (?:the|that|this|it|which)(?: [\w-]+){0,4} (?:about |roughly |some |just )?"
    r"(?P<rate>{number})(?: [\w-]+){0,2} (?:per|for every|in every|for each) (?P<base>{number})",
    kinds=("number", "number", "number"),
    hints=("per ", "for every", "in every", "for each"),
)
_YEARLY = re.compile(r"\b(?:annual\w*|yearly|a year|each year|average|adjusted|standardised|national)\b")
NEAR = Interval(Fraction(1, 3), Fraction(3))
_TENS = re.compile(r"10+")


def compose(article: Article) -> Iterator[Average | Skip]:
    for found in article.find(RATE):
        before, rate = article.before(found.sentence), found.quantity("rate")
        counts = _counts(found.sentence, found.match.start())
        if before and not counts:
            counts = _counts(before, len(before.skeleton))
        if len(counts) != 1:
            yield Skip(rate, "no one count of which it is the rate")
        elif claim := _rate(found, rate, counts[0]):
            yield claim


def _counts(sentence: Sentence, end: int) -> list[Quantity]:
    """Every count before a place of the sentence, but for ages."""
    pairs = zip(sentence.spots, sentence.mentions, strict=True)
    counts = [(spot, m) for spot, m in pairs if spot < end and isinstance(m, Quantity) and m.kind in ("number", "age")]
    return [m for spot, m in counts if m.kind == "number" and not is_part(m) and not is_age(sentence.skeleton, spot, m)]


def _rate(found: Found, rate: Quantity, count: Quantity) -> Average | Skip | None:
    heads, base = found.quantity("heads" if found.words("heads") else "people"), found.quantity("base")
    if any(m.number is None or m.ends for m in (heads, base, rate, count)) or not _noughts(base):
        return None
    if _YEARLY.search(found.sentence.lower):
        return Skip(rate, "a rate of another time than the count")
    claim = Average(printed(rate, derived=True), printed(count), _in_bases(heads, base))
    must = claim.one.value / claim.other.value
    fits = (must / claim.figure.value).overlaps(NEAR) or is_slip(rate, must)
    return claim if fits else Skip(rate, "a rate of something else")


def _in_bases(heads: Quantity, base: Quantity) -> Printed:
    """560,000 people are 5.6 times 100,000."""
    whole, part = printed(heads), Fraction(1, 10 ** _noughts(base))
    less = heads.number and heads.number._replace(exponent=heads.number.exponent - _noughts(base))
    return Printed(heads._replace(number=less), whole.value * part, whole.strict * part)


def _noughts(base: Quantity) -> int:
    """How many noughts a power of ten has; 0 for another number."""
    digits = str(base.number.plain) if base.number else ""
    return len(digits) - 1 if _TENS.fullmatch(digits) else 0
