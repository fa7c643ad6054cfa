"""Bind a number of people to the nation or the country that they are counted from."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.beyond_whole import BeyondWhole

from ..binding.period import period
from ..passage import Article, Pattern

NEEDS = ("number", "nation")

_HEADS = r"(?:people|inhabitants|residents|citizens|adults|men|women|children|voters)"
_GUESTS = (
    r"(?! (?:\w+ ){0,3}?(?:visit|fl[ie]|flew|travel|pass|cross|came|come|arriv|a (?:day|week|month|year)|each|every"
    r"|world))"
)
"""Not travellers, who are counted beside those who live there."""
PATTERNS = (
    Pattern(
        r"(?P<count>{number}) (?:adult |young |older |ordinary |more )?(?P<people>{name})"
        r"(?![-'\w]| (?:and|abroad|overseas|descent))",
        kinds=("number", "name"),
    ),
    # In Djibouti 3 million people have lost their crops
    Pattern(rf"\b[Ii]n (?P<people>{{area}}),? (?P<count>{{number}}) {_HEADS}\b{_GUESTS}", kinds=("number", "area")),
    # 3 million people in Djibouti
    Pattern(
        rf"(?P<count>{{number}}) {_HEADS}(?: (?:{{date}} )?(?:live|lived|living|dwell))?"
        rf" in (?P<people>{{area}})(?![-'\w]| and){_GUESTS}",
        kinds=("number", "area"),
    ),
)
_LEAST = 100_000


def compose(article: Article) -> Iterator[BeyondWhole | Skip]:
    for found in (found for pattern in PATTERNS for found in article.find(pattern)):
        count, people = found.quantity("count"), found.mention("people")
        if not isinstance(people, Named) or people.kind not in ("people", "area") or count.number is None:
            continue
        if people.entity is None:
            yield Skip(count, "it is not clear which people are meant")
        elif count.number.fraction >= _LEAST:
            yield BeyondWhole(printed(count, loosely=True), people, period(article, found.sentence))
