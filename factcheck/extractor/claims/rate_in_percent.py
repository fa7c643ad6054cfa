"""Find percentages of a number of heads: "17.4% per 100,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.rate_in_percent import RateInPercent

from ..passage import Article, Pattern

NEEDS = ("percent",)
CUES = ("per", "every")

PATTERN = Pattern(
    r"(?P<rate>{percent}) (?:[\w-]+ ){0,2}?(?:per|for every|in every|out of every) (?P<heads>{number}|{duration})",
    kinds=("percent",),
    hints=(" per ", " every "),
)
# for every 100,000 inhabitants the city recorded 5.2% murders
TURNED = Pattern(
    r"\b(?:per|for every|for each|in every|out of every) (?P<heads>{number})(?: [a-z]+){0,2},? "
    r"[^.;:\ue000-\uf8ff]{0,40}?\b(?:recorded|records|had|has|have|saw|sees|counted|counts|registered|registers"
    r"|reported|reports|suffered|suffers|there (?:are|were)) (?P<rate>{percent}) "
    r"(?!(?:more|less|rises|drops|falls|losses|gains|points)\b)[a-z]+s\b",
    kinds=("percent", "number"),
    hints=("per ", "every ", "each "),
)
_ROUND = re.compile(r"10{2,6}\b(?!,)|1(?:0{1,2})?(?:,000){1,2}\b")
"""A hundred, a thousand, ten thousand: what rates are given for."""


def compose(article: Article) -> Iterator[RateInPercent | Skip]:
    for found in (found for pattern in (PATTERN, TURNED) for found in article.find(pattern)):
        heads, rate = found.mention("heads"), found.quantity("rate")
        size = _ROUND.match(heads.text) if heads else None
        if heads is None or isinstance(heads, Named) or size is None:
            yield Skip(rate, "a percentage of something else")
        else:
            yield RateInPercent(counted(rate, 1), counted(heads, int(size[0].replace(",", ""))))
