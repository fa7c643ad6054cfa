"""Bind a sum to the kind of thing that it is the cost of: "the stadium cost $4 trillion"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.unlikely import Unlikely

from ..lexicon.table import rows
from ..passage import Article, Pattern

NEEDS = ("money",)
CUES = ("cost", "costs", "worth", "sold for", "built for")

PATTERN = Pattern(
    r"\b(?:the|a|an|its|their|this|that|new) (?P<kind>[a-z]+) (?:that |which )?(?:has |had |have |will |would )?"
    r"(?:costs?|was (?:sold|built) for|is worth|sold for|cost taxpayers) (?:\w+ ){0,2}?(?P<sum>{money})",
    kinds=("money",),
    hints=("cost", " for ", "worth"),
)
STRONG = frozenset(("USD", "EUR", "GBP", "CHF", "CAD", "AUD"))
"""Currencies of one order of magnitude."""


def compose(article: Article) -> Iterator[Unlikely | Skip]:
    for found in article.find(PATTERN):
        most = _costliest().get(found.words("kind").lower())
        price = found.quantity("sum")
        if most is not None and price.unit in STRONG:
            yield Unlikely(printed(price), found.words("kind"), most)


@cache
def _costliest() -> dict[str, int]:
    """What the costliest of each kind cost, by the word for it."""
    return {word: int(high) for words, high, _ in rows("anchors") for word in words.split("|")}
