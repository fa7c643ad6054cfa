"""Bind an atomic number to the element that has it: "gold, whose atomic number is 79"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..passage import Article, Pattern, each_once

NEEDS = ("number",)
CUES = ("atomic number", "periodic table")

PATTERNS = (
    # gold, whose atomic number is 79; gold's atomic number of 79; gold, with an atomic number of 79
    Pattern(
        r"\b(?P<element>[a-z]+)(?:'s|,? (?:whose|with an?|which has an?|has an?|with the|has the)) atomic number"
        r"(?: is| of|,)? (?P<value>{number})",
        kinds=("number",),
        hints=("atomic number",),
    ),
    # uranium (atomic number 92); the atomic number of gold is 79
    Pattern(
        r"\b(?P<element>[a-z]+)(?: \((?:with )?(?:an )?|, (?:its )?)atomic number:?(?: of)?"
        r" (?P<value>{number})(?=[),])",
        kinds=("number",),
        hints=("atomic number",),
    ),
    Pattern(
        r"\batomic number of (?P<element>[a-z]+)(?: is| was|,)? (?P<value>{number})",
        kinds=("number",),
        hints=("atomic number",),
    ),
    # platinum, element 78 of the periodic table
    Pattern(
        r"\b(?P<element>[a-z]+), (?:element|number|element number) (?P<value>{number}) (?:of|in|on) the periodic table",
        kinds=("number",),
        hints=("element", "number"),
    ),
)


def compose(article: Article) -> Iterator[Statistic | Skip]:
    """Whether the word is an element's name is for the data to say."""
    for found in each_once(article, PATTERNS, "value"):
        value, element = found.quantity("value"), found.words("element").lower()
        if value.number is not None and value.ends is None:
            name = Named(value.start, value.end, value.text, "element", (element,))
            figure = counted(value, point(value.number.fraction))
            yield Statistic(figure, "atomic-number", "number", name, None, False)
