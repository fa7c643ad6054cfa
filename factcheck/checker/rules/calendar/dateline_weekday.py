"""CAL005: the weekday in the page's own date line, and its date beside the metadata's."""

from factcheck.model import Interval, point
from factcheck.model.claims.dateline_weekday import DatelineWeekday

from ...dates import isoweekday, repairs, weekday_name
from ...expectation import Alternative, Expectation, expect
from ...rule import ERROR, WARNING, rule
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
    """The weekday of a page's date line must be that of its date, and its date one that the metadata state.

    Reckoned from the calendar, exactly; stray blanks before a comma are tolerated. Silent where the date line
    gives no full date. Where front matter, or the JSON-LD, OpenGraph, meta and time elements of a page, state other
    days than every date line, by more than a day, that is a warning; the properties of a file and the date of a mail
    are of something else, and a day that the caller gives settles it.

    Why: a page made from last week's template kept its weekday, and readers took the story for old.

    Sources: ISO 8601 (weekdays, proleptic Gregorian calendar).
    """
    if claim.stated:
        return _metadata(claim)
    because = f"{day(claim.day)[4:]} is a {weekday_name(claim.day)}"
    return expect(
        point(isoweekday(claim.day)), weekday_name(claim.day), because, *repairs(claim.figure, claim.date, claim.day)
    )


def _metadata(claim: DatelineWeekday) -> Expectation:
    """A day to either side: a page may be published at midnight."""
    said = {other: basis for basis, other in reversed(claim.stated)}
    days = sorted(said)
    alternatives = tuple(Alternative(Interval(other - 1, other + 1), said[other]) for other in days)
    because = ", ".join(f"{said[other]} says {day(other)}" for other in days)
    shown = tuple(day(other) for other in days)
    return Expectation(alternatives, " or ".join(shown), because, shown, at_most=WARNING)
