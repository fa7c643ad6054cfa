"""CAL002: a weekday and the day and month beside it, the year left to the reader."""

from factcheck.model import Interval, Severity, point
from factcheck.model.claims.weekday_date_no_year import WeekdayDateNoYear

from ...dates import isoweekday, repairs, weekday_name
from ...expectation import Alternative, Expectation
from ...rule import ERROR, NOTE, WARNING, rule
from ...wording import day

NEAR, ABOUT = 14, 60
"""Days from the article's own within which the year is beyond doubt, and within which it is the likely one."""
ANY = Interval(1, 7)


@rule(
    "CAL002",
    ERROR,
    bad={
        "They meet on [Friday], April 25.": "Thursday",
        "The company reports its results on [Monday] 30 April, it said.": "Tuesday",
        "The show closed on Sunday, April 21, after opening on [Friday], April 6.": "Saturday",
    },
    good=[
        "They meet on Thursday, April 25.",
        "Talks ended on Monday, Dec. 31, without a deal.",
        "Men first walked on the moon in 1969. It was Sunday, July 20, and half the world watched.",
        "The town marks the 80th anniversary of the flood, which came on Thursday, June 15.",
    ],
    as_of="2019-04-24",
)
def weekday_date_no_year(claim: WeekdayDateNoYear) -> Expectation:
    """A weekday must be that of the day and month beside it, in the year that brings them nearest the article's date.

    Reckoned from the article's own date, never from today's. An error within 14 days of it, else a warning; beyond
    60 days, where the year before or after fits, only a note. Silent if any year that the article names, or an
    anniversary that it marks, makes the weekday right.

    Why: a preview gave the weekday of the same date a year before, copied from the last edition's notice.

    Sources: ISO 8601 (weekdays, proleptic Gregorian calendar).
    """
    first = claim.days[0]
    printed = int(claim.figure.value.low)
    elsewhere = tuple(Alternative(ANY, day(d)) for d in claim.named if isoweekday(d) == printed)
    because = f"{day(first)[4:]} is a {weekday_name(first)}"
    return Expectation(
        (Alternative(point(isoweekday(first)), day(first)), *elsewhere),
        weekday_name(first),
        because,
        repairs(claim.figure, claim.date, first),
        at_most=_loudest(claim, printed),
    )


def _loudest(claim: WeekdayDateNoYear, printed: int) -> Severity | None:
    away = abs(claim.days[0] - claim.as_of)
    if away <= NEAR:
        return None
    doubtful = away > ABOUT and any(isoweekday(ordinal) == printed for ordinal in claim.days[1:])
    return NOTE if doubtful else WARNING
