"""Bind a conversion of money to the rate of the article's day: "300 million pounds ($367 million)"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.dated_rate import DatedRate
from factcheck.model.observation import Rate

from ..binding.currencies import currency
from ..passage import Article
from .implied_rate import conversions

NEEDS = ("money", "money")
CUES = ("(", "[", ", or ", ", about ", ", worth ", ", equivalent ", ", the equivalent ")

HEDGED = ("contract", "then worth", "at the time", "in those days", "old money", "today's money")


def compose(article: Article) -> Iterator[DatedRate | Skip]:
    as_of = article.document.as_of
    for pair in conversions(article):
        figure = pair.figure
        if as_of is None:
            yield Skip(figure, "no day is known whose rate it could be held against")
        elif any(year < str(as_of.date.year) for year in pair.years):
            yield Skip(figure, "another year stands beside it")
        elif any(word in pair.sentence for word in HEDGED):
            yield Skip(figure, "a sum of another day is converted at a rate of its own")
        else:
            base, quote = (currency(article, side) for side in (pair.source, figure))
            rate = Rate(base, quote, as_of.date.toordinal())
            source = printed(pair.source, loosely=True)
            yield DatedRate(printed(figure, derived=True, loosely=True), source, (rate,), bool(pair.source.ends))
