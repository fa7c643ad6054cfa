"""CAL005: the weekday in the page's own date line."""

from factcheck.model import point
from factcheck.model.claims.dateline_weekday import DatelineWeekday

from ...dates import isoweekday, repairs, weekday_name
from ...expectation import Expectation, expect
from ...rule import ERROR, rule
from ...wording import day


@rule(
    "CAL005",
    ERROR,
    bad={
        "[Thursday], August 23 2019\n\nFerry strike enters second week\n\nThe ferries stayed in port.": "Friday",
        "Bridge to close for repairs\n\n[Monday], 4 June 2024\n\nThe bridge will close at dawn.": "Tuesday",
    },
    good=[
        "Friday , August 23 2019\n\nFerry strike enters second week\n\nThe ferries stayed in port.",
        "Bridge to close for repairs\n\nTuesday, 4 June 2024\n\nThe bridge will close at dawn.",
    ],
)
def dateline_weekday(claim: DatelineWeekday) -> Expectation:
    """The weekday of a page's date line must be that of its date.

    Reckoned from the calendar, exactly; stray blanks before a comma are tolerated. Silent where the date line
    gives no full date.

    Why: a page made from last week's template kept its weekday, and readers took the story for old.

    Sources: ISO 8601 (weekdays, proleptic Gregorian calendar).
    """
    because = f"{day(claim.day)[4:]} is a {weekday_name(claim.day)}"
    return expect(
        point(isoweekday(claim.day)), weekday_name(claim.day), because, *repairs(claim.figure, claim.date, claim.day)
    )
