"""Bind an average over some games to what the sentences before tell of each: "31 points, 27 and 22 ... averaged 29"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.model import Interval, Number, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.average import Average

from ..passage import KINDS, Article, Sentence

NEEDS = ("number", "number")
CUES = ("average", "averaged", "averages", "averaging")

_OVER = re.compile(
    r"\b(?:in|over|across|for|from|during|on) (?:the|those|these|all|his|her|its|their|all of those) "
    rf"(?P<heads>{KINDS['number']})",
    re.IGNORECASE,
)
_AVERAGED = re.compile(
    rf"\b(?:averag(?:ed|ing|es)|an average of|average (?:was|is)) (?:just |only )?(?P<average>{KINDS['number']})"
)
_OTHER = re.compile(r"\b(?:season|career|median|rebounds?|assists?|per cent|a minute)\b")
_FAR = 4
"""So many sentences back the games may be told."""
MOST = 12
NEAR = Interval(Fraction(1, 2), Fraction(2))


def compose(article: Article) -> Iterator[Average | Skip]:
    for index, sentence in enumerate(article.sentences):
        if not index or not sentence.says(("averag",)) or _OTHER.search(sentence.lower):
            continue
        over, said = _OVER.search(sentence.skeleton), _AVERAGED.search(sentence.skeleton)
        if over and said and over.start("heads") != said.start("average"):
            heads, average = (
                sentence.mention_at(found.start(group)) for found, group in ((over, "heads"), (said, "average"))
            )
            if isinstance(heads, Quantity) and isinstance(average, Quantity):
                yield from _average(heads, average, article.sentences[max(0, index - _FAR) : index])


def _average(heads: Quantity, average: Quantity, before: Sequence[Sentence]) -> Iterator[Average]:
    """Where the text tells as many figures of that noun as there are games."""
    count = heads.number.fraction if heads.number else 0
    told = [m for s in before for m in _told(s, average.unit or "")] if average.unit and 1 < count <= MOST else []
    if len(told) != count or average.hedge or average.number is None:
        return
    summed = sum(m.number.fraction for m in told if m.number)
    if summed.denominator != 1 or not summed:
        return
    total = told[0]._replace(number=Number(int(summed)), exact=True)
    claim = Average(printed(average._replace(exact=False), derived=True), printed(total), printed(heads))
    if (claim.one.value / claim.other.value / claim.figure.value).overlaps(NEAR):
        yield claim


def _told(sentence: Sentence, noun: str) -> Iterator[Quantity]:
    """The figures of that noun, and the bare ones behind them that leave it unsaid."""
    begun = False
    for mention in sentence.mentions:
        if isinstance(mention, Quantity) and mention.kind == "number" and mention.number and not mention.hedge:
            begun |= mention.unit == noun
            if begun and mention.unit in (noun, None):
                yield mention
