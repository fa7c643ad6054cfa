"""Find conversions that are printed far more finely than the round or hedged measure that they convert."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, counted, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.precise_conversion import PreciseConversion

from ..binding.conversions import pairs
from ..passage import Article

NEEDS = ("measure",)


def compose(article: Article) -> Iterator[PreciseConversion | Skip]:
    for pair in pairs(article):
        source, figure = pair.source, pair.figure
        if source.number is None or figure.number is None or figure.hedge:
            continue
        if source.hedge or source.number.digits % 10 == 0:
            yield PreciseConversion(counted(figure, significant(figure)), printed(source, loosely=True))


def significant(mention: Quantity) -> int:
    """How many digits of a figure say something; final zeros do not."""
    return len(str(abs(mention.number.digits)).rstrip("0")) if mention.number else 0
