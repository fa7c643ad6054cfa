"""Bind a number of people to the nation that they are counted from."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.beyond_whole import BeyondWhole

from ..passage import Article, Pattern
from ..period import period

NEEDS = ("number", "name")

PATTERN = Pattern(
    r"(?P<count>{number}) (?:adult |young |older |ordinary |more )?(?P<people>{name})"
    r"(?![-'\w]| (?:and|abroad|overseas|descent))",
    kinds=("number", "name"),
)
_LEAST = 100_000


def compose(article: Article) -> Iterator[BeyondWhole | Skip]:
    for found in article.find(PATTERN):
        count, people = found.quantity("count"), found.mention("people")
        if not isinstance(people, Named) or people.kind != "people" or count.number is None:
            continue
        if people.entity is None:
            yield Skip(count, "it is not clear which people are meant")
        elif count.number.fraction >= _LEAST:
            yield BeyondWhole(printed(count, loosely=True), people, period(article, found.sentence))
