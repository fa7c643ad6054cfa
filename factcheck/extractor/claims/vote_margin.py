"""Bind a margin to a vote that is printed as a score: "defeated 216-208, a margin of eight votes"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model import Printed, counted, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin

from ..binding.raw import figure_at, notations
from ..passage import Article

SPAN = "article"
# fmt: off
CUES = (
    "margin of", "majority of", "lead of", "cushion of", "advantage of", "victory of", "win of", "winning by",
    "to win by", "to the good", "in hand", "the better",
)
# fmt: on
NEEDS_2 = ("figure",)
CUES_2 = ("margin", "majority", "lead", "cushion", "advantage", "victory", "win")
ALSO_2 = ("point", "vote", "goal", "run", "try", "shot")

GOALS = 10
"""A score below it is seldom one of points."""


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when an article first speaks of a margin."""
    return re.compile(
        r"(?P<one>\d(?<!\w\d)\d{0,2}(?:,\d{3})*)(?:[-–]| votes to | to )(?P<two>\d{1,3}(?:,\d{3})*)\b"
        r"(?:[^.\n\d,]{0,25}, (?P<good>\w+) (?:points|goals|runs|shots|votes) (?:to the good|in hand|the better)\b"
        r"|[^.\n\d]{0,40}?\b(?:margin|majority) of (?P<margin>\w+)"
        r"|[^.\n\d,]{0,25}, (?:a |with a |for a )?(?:(?:lead|cushion|advantage|victory|win) of |(?:winning|to win) by )"
        r"(?P<lead>\w+)|[^.\n\d,]{0,25}, (?:with |for )?(?:an?|their|his|her|its)(?: \w+)? "
        r"(?P<goals>\w+)-(?:point|vote|goal|run|try|shot) "
        r"(?:margin|majority|lead|cushion|advantage|victory|win))"
    )


def compose(article: Article) -> Iterator[Margin | Skip]:
    for found in notations(article, _pattern()):
        said = next(group for group in ("margin", "lead", "goals", "good") if found[group])
        margin = figure_at(article, found.start(said), found.end(said))
        if margin.number is None or not margin.number.digits:
            continue
        first, second = (_side(article, found, group) for group in ("one", "two"))
        if said != "margin" and margin.unit == "point" and max(first.said, second.said) < GOALS:
            yield Skip(margin, "points of a table, beside the goals of a match")
            continue
        yield Margin(printed(margin._replace(exact=True)), first, second)


def _side(article: Article, found: re.Match[str], group: str) -> Printed:
    votes = int(found[group].replace(",", ""))
    return counted(figure_at(article, found.start(group), found.end(group)), votes)
