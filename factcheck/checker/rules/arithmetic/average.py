"""ARI011: an average, a total and a count."""

from factcheck.model import Timex
from factcheck.model.claims.average import Average

from ...expectation import Alternative, Expectation
from ...rule import ERROR, rule
from ...wording import like, number


@rule(
    "ARI011",
    ERROR,
    bad={
        "The town has 12 schools with 3,600 pupils, an average of [350] each.": "300",
        "The strikers scored 240 goals in 80 games, an average of [four] a game.": "3",
        "The road saw 24 deaths in eight years, an average of [five] a year.": "3",
    },
    good=[
        "The town has 12 schools with 3,600 pupils, an average of 300 each.",
        "The town has 12 schools with 3,600 pupils and a median of 350.",
        "The road saw 24 deaths in eight years, an average of three a year.",
        "The strikers scored 240 goals in 80 games, an average of three a game.",
    ],
)
def average(claim: Average) -> Expectation:
    """An average must be the total over the count that stand beside it.

    Either of the two figures may be the total, so both quotients are tried; a length of time is always the
    count. The average may have been truncated. Silent for medians and typical values, and where the average
    is more than ten times off, since it is then of something else.

    Why: the pupils of a town were shared out among fewer schools than it has.
    Sources: design.md section 2.
    """
    one, other = claim.one.value, claim.other.value
    ways = [one / other] if isinstance(claim.other.mention, Timex) else [one / other, other / one]
    alternatives = tuple(Alternative(way) for way in ways)
    first, second = claim.one.said, claim.other.said
    total, count = (first, second) if len(ways) == 1 else (max(first, second), min(first, second))
    shown = like(claim.figure.mention, total / count)
    return Expectation(alternatives, shown, f"{number(total)} / {number(count)} = {number(total / count, 2)}", (shown,))
