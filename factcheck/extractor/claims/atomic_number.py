"""Bind an atomic number to the element that has it: "gold, whose atomic number is 79"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..passage import Article, Pattern, each_once

NEEDS = ("number",)
CUES = ("atomic number", "periodic table", "element", "protons")

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
    # platinum, element 78 of the periodic table; platinum (element 78)
    Pattern(
        r"\b(?P<element>[a-z]+)(?:, | \(|,? (?:also )?(?:known|listed) as )(?:the )?(?:element |number ){1,2}"
        r"(?P<value>{number})(?: (?:of|in|on) the periodic table|(?=[.,;)]|$))",
        kinds=("number",),
        hints=("element", "number"),
    ),
    # platinum will be the name of element 78; element 78, now named platinum
    Pattern(
        r"\b(?P<element>[a-z]+)(?: will be| is| was| became| has become|,)? (?:the )?(?:new |official )?name"
        r" (?:of|for|given to) (?:the )?element (?:number )?(?P<value>{number})",
        kinds=("number",),
        hints=("element",),
    ),
    Pattern(
        r"\belement (?:number )?(?P<value>{number}),?(?: (?:which|now|later|to|will|is|was|be|has been|known|named"
        r"|called|dubbed|as))+ (?P<element>[a-z]+)\b",
        kinds=("number",),
        hints=("element",),
    ),
    # gold, with 79 protons in its nucleus; an atom of gold has 79 protons
    Pattern(
        r"\b(?P<element>[a-z]+)(?: atoms?| nucleus| nuclei)?(?:,? which| each| always)?,?"
        r" (?:has|have|with|contains?|holds?)(?: exactly| its)? (?P<value>{number}) protons",
        kinds=("number",),
        hints=("protons",),
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
