"""Bind what one unit of a currency is said to cost to the market's rate of the day: "one euro bought 160 yen"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Number, Printed, Quantity, Timex, point, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.dated_rate import DatedRate
from factcheck.model.observation import Rate

from ..binding.currencies import currency
from ..lexicon.cues import cues
from ..passage import Article, Pattern, Sentence

NEEDS = ("money",)
CUES = ("euro", "dollar", "pound", "sterling", "bought", "buys", "fetched", "worth", "fixing", "exchange rate")

BOUGHT = Pattern(
    r"(?P<source>{money}) (?:bought|buys|would buy|fetched|fetches|was worth|is worth|cost|costs|got|gets)"
    r" (?P<figure>{money})(?! (?:less|more|last|a year))",
    kinds=("money", "money"),
    hints=("bought", "buys", "would buy", "fetch", "was worth", "is worth", "cost", "got", "gets"),
)
_PER = re.compile(
    r"\s+(?:to|per|against|for)\s+(?:the|one|a|each)?\s?(?P<base>euro|US dollar|dollar|pound)\b"
    r"(?! zone| area| of| in |-)"
)
_BASES = {"euro": "EUR", "dollar": "USD", "US dollar": "USD", "pound": "GBP"}
_WITHIN = 4
"""Days to either side: a weekend, and a holiday beside it."""


def compose(article: Article) -> Iterator[DatedRate | Skip]:
    for found in article.find(BOUGHT):
        source, figure = found.quantity("source"), found.quantity("figure")
        if source.number is not None and source.number.fraction == 1 and source.ends is None:
            yield from _rate(article, found.sentence, source, figure)
    for sentence in article.holding("money"):
        for mention in sentence.mentions:
            after = _PER.match(article.document.text, mention.end) if isinstance(mention, Quantity) else None
            if after and isinstance(mention, Quantity) and mention.kind == "money":
                start, end = after.span("base")
                one = Quantity(start, end, after["base"], "money", Number(1), unit=_BASES[after["base"]])
                yield from _rate(article, sentence, one, mention)


def _rate(article: Article, sentence: Sentence, source: Quantity, figure: Quantity) -> Iterator[DatedRate]:
    day = _day(article, sentence)
    base, quote = currency(article, source), currency(article, figure)
    known = len(base) == len(quote) == 3 and base != quote and figure.number is not None
    if known and day is not None and not sentence.says(cues("no_days_rate")):
        need = Rate(base, quote, day, _WITHIN)
        one = Printed(source, point(1), point(1))
        yield DatedRate(printed(figure, loosely=True), one, (need,), fixed=True)


def _day(article: Article, sentence: Sentence) -> int | None:
    """The one day that the sentence names, else the article's; None where it tells of longer times."""
    dates = [m for m in sentence.mentions if isinstance(m, Timex) and m.kind == "date"]
    as_of = article.document.as_of
    if not dates:
        return as_of.date.toordinal() if as_of else None
    days = dates[0].days if len(dates) == 1 else None
    return int(days.low) if days and days.width == 0 else None
