"""Bind an average for each thing to the count of those things in its sentence: "2,940 patents, 0.55 for each"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.average import Average

from ..binding.amounts import is_amount
from ..binding.phrases import ABOUT
from ..passage import Article, Found, Pattern

NEEDS = ("amount", "amount")
CUES = ("for each", "for every", "per", "to each", "to every")

# It has 5,300 employees in 11 countries and holds 2,940 patents, an average of 0.55 for each employee
PATTERN = Pattern(
    r"(?P<whole>{amount})(?: [\w'-]+){0,3}(?:,| [–-]+|—) ?(?:or |giving )?(?:an average of )?"
    + ABOUT
    + r"(?P<average>{amount})(?: [\w-]+)? (?:for each|for every|per|to each|to every) (?P<noun>[a-z]{3,})"
    r"(?= ?[,.;:)–—]| -|$)",
    kinds=("amount", "amount"),
    hints=(" each ", " every ", " per "),
)


def compose(article: Article) -> Iterator[Average | Skip]:
    for found in article.find(PATTERN):
        heads = [m for m in found.sentence.mentions if isinstance(m, Quantity) and _counts(m, found.words("noun"))]
        whole, average = found.quantity("whole"), found.quantity("average")
        if len(heads) == 1 and heads[0].start < whole.start and whole.kind == average.kind and whole.number:
            yield _average(whole, heads[0], average, found)


def _average(whole: Quantity, heads: Quantity, average: Quantity, found: Found) -> Average | Skip:
    others = [m for m in found.sentence.mentions if is_amount(m) and heads.start < m.start < whole.start]
    if len(others) > 1 or whole.hedge or "/" in (whole.unit or ""):
        return Skip(average, "the total or the count is not a single figure")
    return Average(printed(average._replace(exact=False), derived=True), printed(whole), printed(heads))


def _counts(mention: Quantity, noun: str) -> bool:
    return mention.kind == "number" and mention.unit == noun and mention.number is not None
