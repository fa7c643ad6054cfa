"""CAL001: a weekday and the full date beside it."""

from factcheck.model import point
from factcheck.model.claims.weekday_date import WeekdayDate

from ...dates import isoweekday, repairs, weekday_name
from ...expectation import Alternative, Expectation
from ...rule import ERROR, rule
from ...wording import day


@rule(
    "CAL001",
    ERROR,
    bad={
        "They met on [Wednesday], April 25, 2019.": "Thursday",
        "The strike began on [Monday] 4 March 2014 and lasted a week.": "Tuesday",
        "The hearing was held on 6 June 2024 ([Friday]).": "Thursday",
    },
    good=[
        "They met on Thursday, April 25, 2019.",
        "Kick-off: Tuesday, 4 March 1945 GMT, the club said.",
        "King Charles was beheaded on Tuesday, January 30, 1649.",
        "On 25 April 2019, Wednesday's winner was told of the inquiry.",
    ],
    as_of="2025-03-02",
)
def weekday_date(claim: WeekdayDate) -> Expectation:
    """A weekday must be the one on which its date fell (Gregorian calendar).

    Reckoned from the calendar, exactly. Before 1923 the Julian calendar is tried as well. Where the four digits
    after day and month may be a clock time (a zone follows, or the year is far from the article's own), the day
    in the article's own year will do. Silent where weekday and date are not side by side.

    Why: a court story gave a hearing's date from the diary of the wrong week; readers came on two days.

    Sources: ISO 8601 (weekdays, proleptic Gregorian calendar).
    """
    first = claim.days[0]
    ways = tuple(Alternative(point(isoweekday(ordinal)), day(ordinal)) for ordinal in claim.days)
    because = f"{day(first)[4:]} is a {weekday_name(first)}"
    others = dict.fromkeys(weekday_name(ordinal) for ordinal in claim.days[1:])
    if others:
        because += f", in another calendar or year a {' or '.join(others)}"
    return Expectation(ways, weekday_name(first), because, repairs(claim.figure, claim.date, first))
