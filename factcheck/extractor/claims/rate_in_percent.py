"""Find percentages of a number of heads: "17.4% per 100,000"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import counted, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.rate_in_percent import RateInPercent

from ..passage import Article, Pattern

PATTERN = Pattern(
    r"(?P<rate>{percent}) (?:[\w-]+ ){0,2}?(?:per|for every|in every|out of every) (?P<heads>{number})",
    kinds=("percent", "number"),
    hints=(" per ", " every "),
)
HEADS = frozenset(
    (
        None,
        "people",
        "person",
        "inhabitant",
        "resident",
        "birth",
        "live birth",
        "population",
        "woman",
        "child",
        "patient",
    )
)


def compose(article: Article) -> Iterator[RateInPercent | Skip]:
    for found in article.find(PATTERN):
        heads = found.quantity("heads")
        if heads.number is None or heads.number.fraction < 100 or heads.unit not in HEADS:
            yield Skip(found.quantity("rate"), "a percentage of something else")
        else:
            yield RateInPercent(counted(found.quantity("rate"), 1), printed(heads))
