"""Find percentages of a number of heads: "17.4% per 100,000"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, counted, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.rate_in_percent import RateInPercent

from ..passage import Article, Pattern

PATTERN = Pattern(
    r"(?P<rate>{percent}) (?:[\w-]+ ){0,2}?(?:per|for every|in every|out of every) (?P<heads>{number})",
    kinds=("percent", "number"),
    hints=(" per ", " every "),
)


def compose(article: Article) -> Iterator[RateInPercent | Skip]:
    for found in article.find(PATTERN):
        heads = found.quantity("heads")
        if heads.number is None or not _is_round(heads):
            yield Skip(found.quantity("rate"), "a percentage of something else")
        else:
            yield RateInPercent(counted(found.quantity("rate"), 1), printed(heads))


def _is_round(heads: Quantity) -> bool:
    """A hundred, a thousand, ten thousand: what rates are given for."""
    value = heads.number.fraction if heads.number else 0
    return value >= 100 and set(str(value)) == {"1", "0"}
