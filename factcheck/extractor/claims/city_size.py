"""Bind a number of people to the city or capital that has them: "Lagos, a city of 15 million"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named, Timex
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Grade, Statistic

from ..binding.period import period, stated
from ..lexicon.indicators import Indicator
from ..passage import Article, Found, Pattern, Sentence, each_once
from .statistic import SUBJECT, in_unit, of_another

NEEDS = ("name", "number")
CUES = (
    "city of",
    "port of",
    "capital of",
    "metropolis of",
    "town of",
    "population",
    "people",
    "inhabitants",
    "residents",
)

_PEOPLE = (
    r"(?P<value>{number}) (?:people|inhabitants|residents)\b(?! (?:in|who|without|living|from|on|at|were|are|had))"
)
_KINDS = ("name", "number")
INDICATORS = {
    "city": Indicator("city-population", "person"),
    "capital": Indicator("capital-population", "person"),
}
"""By the kind of name: a capital's figures stand under its country's id, which its name has."""

_COMES_TO = (
    r"(?: has| had)?(?: reached| topped| passed| hit| exceeded| crossed| surpassed| (?:stands|stood|is put|was put) at"
    r"| (?:rose|grew|fell|shrank|swelled|risen|grown|fallen|shrunk|swollen) to| totals| totalled)"
)
PATTERNS = (
    # Lagos, a sprawling city of 15 million
    Pattern(
        r"(?P<city>{name}),? (?:is )?(?:an?|the|{area}'s) (?:[\w-]+ ){0,3}?"
        r"(?:city|port|metropolis|megacity|capital|town) of"
        r" (?P<value>{number})(?! (?:islands|hills|bridges|churches|districts|neighbou?rhoods))",
        kinds=_KINDS,
        hints=("city", "port", "metropolis", "capital", "town"),
    ),
    # Lagos has a population of 15 million; Lagos's population of 15 million; Lagos, population 15 million
    Pattern(
        rf"(?P<city>{{name}})(?:'s?|,? which (?:has|had)|{SUBJECT},? (?:has|had|with)|,) (?:an? )?"
        r"(?:total |estimated )?population"
        rf"(?: of| is| was| numbers?|{_COMES_TO}|,)?(?: now)? (?P<value>{{number}})",
        kinds=_KINDS,
        hints=("population",),
    ),
    # the population of Lagos is 15 million
    Pattern(
        rf"\bpopulation of (?P<city>{{name}})(?: is| was|{_COMES_TO}|,)(?: now)? (?P<value>{{number}})",
        kinds=_KINDS,
        hints=("population",),
    ),
    # Lagos's 15 million people
    Pattern(
        r"(?P<city>{name})'s? (?P<value>{number}) (?:people|inhabitants|residents)\b"
        r"(?! (?:in|who|without|living|from|on))",
        kinds=_KINDS,
        hints=("people", "inhabitants", "residents"),
    ),
    # Lagos, home to 15 million people; Lagos and its 15 million people
    Pattern(
        rf"(?P<city>{{name}})(?:,? (?:which is |is )?home to|,? with its| and its|,? which has|, with) {_PEOPLE}",
        kinds=_KINDS,
        hints=("people", "inhabitants", "residents"),
    ),
)


_WIDE = ("greater", "metropolitan", "metro ", "region", "area", "conurbation", "suburb", "province", "municipality")
"""What more than the city itself is counted in."""


def reach(sentence: Sentence) -> Grade:
    """How much of a city is spoken of: all that belongs to it, its own ground, or it is not said."""
    return "wide" if sentence.says(_WIDE) else "proper" if "city proper" in sentence.lower else "plain"


def compose(article: Article) -> Iterator[Statistic | Skip]:
    for found in each_once(article, PATTERNS, "value"):
        city = found.mention("city")
        if not isinstance(city, Named) or city.kind not in INDICATORS or of_another(found, "city"):
            continue
        if city.entity:
            yield from _size(article, found, city)


def _size(article: Article, found: Found, city: Named) -> Iterator[Statistic]:
    size = INDICATORS[city.kind]
    figure = in_unit(found.quantity("value"), size)
    own = any(isinstance(m, Timex) and "y" in m.stated for m in found.sentence.mentions)
    if figure:
        days = period(article, found.sentence)
        yield Statistic(
            figure, size.id, size.unit, city, days, own, stated(found.sentence), grade=reach(found.sentence)
        )
