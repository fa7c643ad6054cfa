"""CAL003: the days that a month has."""

from __future__ import annotations

from factcheck.model.claims.impossible_day import ImpossibleDay
from factcheck.model.timex import month_days

from ...expectation import Expectation, impossible
from ...rule import ERROR, rule
from ...years import MONTH_NAMES

LEAP = 2000


@rule(
    "CAL003",
    ERROR,
    bad={
        "Profit doubled in the quarter ended [April 31].": "April 30",
        "She was born on [February 29, 2019], a Friday's child.": "February 28",
        "The lease runs until [31 June] and will not be renewed.": "30 June",
        "Claims must be sent in by [32 January], the insurer said.": "31 January",
        "The form was stamped on [2018-13-10] and sent back.": "a month from 1 to 12",
    },
    good=[
        "Profit doubled in the quarter ended April 30.",
        "She was born on Feb. 29, 2020, in a taxi.",
        "Prices of June 60-day bills and of Feb 87 futures rose.",
        "In June 31 people died on the road.",
        "By October 56 schools had closed.",
        "Vol. 45 March 2019 is out; some 32 January sales were undone.",
    ],
)
def invalid_date(claim: ImpossibleDay) -> Expectation:
    """A date cannot be a day that its month does not have.

    Reckoned from the lengths of the months and the leap years. Silent where the number may count what follows
    (in June 31 people died), name a year (Feb 87) or a price or a term of days (June 60-day bills).

    Why: a bank's results were said to be for the quarter ended on the 31st of a month of thirty days.

    Sources: ISO 8601 (Gregorian calendar).
    """
    if not 1 <= claim.month <= 12:
        return impossible("a month from 1 to 12", "a year has 12 months")
    last = month_days(claim.year or LEAP, claim.month)
    name = MONTH_NAMES[claim.month - 1]
    if not claim.figure.value.low:
        return impossible(_printed(claim, name, 1), "months begin with day 1", _printed(claim, name, 1))
    year = f" {claim.year}" if claim.year and claim.month == 2 else ""
    because = f"{name}{year} has {last} days"
    return impossible(_printed(claim, name, last), because, _printed(claim, name, last), *_next(claim))


def _printed(claim: ImpossibleDay, name: str, day: int) -> str:
    """Month and day in the order in which they were printed."""
    return f"{day} {name}" if claim.figure.mention.text[0].isdecimal() else f"{name} {day}"


def _next(claim: ImpossibleDay) -> list[str]:
    """The same day in the month after, where that has it."""
    after = claim.month % 12
    day = int(claim.figure.value.low)
    return [_printed(claim, MONTH_NAMES[after], day)] if day <= month_days(LEAP, after + 1) else []
