"""Bind votes, or a share of them, to the candidate for President of the United States who had them, and the year."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named, Quantity, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..binding.period import stated
from ..lexicon.indicators import Indicator
from ..passage import Article, Found, Pattern, each_once

NEEDS = ("person", "date")
CUES = ("votes", "vote")

VOTES = Indicator("votes-for-president", "vote")
SHARE = Indicator("share-of-votes-for-president", "percent")
LEAST = 400_000
"""Fewer votes are a state's, or a primary's."""

_WON = r"(?:won|got|received|took|had|polled|gathered|drew|secured)"
PATTERNS = (
    # Hillary Clinton won 65.8 million votes in 2016
    Pattern(
        rf"(?P<who>{{person}}),? (?:who )?{_WON} (?P<value>{{number}}) (?:popular )?votes?"
        r"(?: nationwide| nationally)?(?=,? in {date}|[,.;]| and| to | but|$)",
        kinds=("person", "number", "date"),
        hints=("vote",),
    ),
    # Joe Biden took 51.3 percent of the vote in 2020
    Pattern(
        rf"(?P<who>{{person}}),? (?:who )?{_WON} (?P<value>{{percent}}) of (?:the |all )?(?:popular |national )?votes?"
        r"(?: cast)?(?=,? in {date}|,? nationwide|,? nationally)",
        kinds=("person", "percent", "date"),
        hints=("vote",),
    ),
)


def compose(article: Article) -> Iterator[Statistic | Skip]:
    for found in each_once(article, PATTERNS, "value"):
        when, who = stated(found.sentence), found.mention("who")
        if when is not None and _is_counting(article, when):
            yield Skip(found.quantity("value"), "votes of this election may still be counted")
        elif when is not None and _is_year(when) and isinstance(who, Named) and who.entity:
            yield from _votes(found, found.quantity("value"), who)


def _votes(found: Found, value: Quantity, who: Named) -> Iterator[Statistic]:
    of = SHARE if value.kind == "percent" else VOTES
    if of is SHARE or (value.number is not None and value.number.fraction >= LEAST):
        when = stated(found.sentence)
        days = when.days if when else None
        yield Statistic(printed(value, loosely=True), of.id, of.unit, who, days, True, when)


def _is_counting(article: Article, when: Timex) -> bool:
    """Whether the article is of the election's own year."""
    as_of = article.document.as_of
    return as_of is not None and when.value[:4] == f"{as_of.date.year:04d}"


def _is_year(when: Timex) -> bool:
    """Of an election: one in four."""
    return "y" in when.stated and when.value[:4].isdigit() and int(when.value[:4]) % 4 == 0
