"""REF004: the date of a holiday."""

from factcheck.model import point
from factcheck.model.claims.holiday_date import HolidayDate

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import day


@rule(
    "REF004",
    WARNING,
    bad={
        "Thanksgiving, [November 21, 2019], is a holiday.": "Thu 28 Nov 2019",
        "Easter Sunday fell on [5 April 2020], when churches were shut.": "Sun 12 Apr 2020",
        "The shop shuts on [December 24, 2018], Christmas Day.": "Tue 25 Dec 2018",
        "Norway's Constitution Day, [7 May 2019], is a holiday.": "Fri 17 May 2019",
    },
    good=[
        "Thanksgiving, November 28, 2019, is a holiday.",
        "In Canada, Thanksgiving fell on October 14, 2019.",
        "The Orthodox mark Easter on April 28, 2019.",
        "Mother's Day, March 31, 2019, was quiet in London.",
        "India's Independence Day is 15 August 2019.",
        "She was born on Christmas Day and died on 3 May 2010.",
    ],
    as_of="2021-06-01",
)
def holiday_date(claim: HolidayDate) -> Expectation:
    """A holiday must fall on the date that is printed beside it.

    Reckoned from the calendar: fixed days, the n-th weekday of a month, and Easter with the feasts that hang on
    it, the Orthodox one too. A nation's own days only where it is named with them, and the date is a slip of theirs:
    its month or its day is right, and it lies more than three days off. Silent where holiday and date do not stand
    side by side.

    Why: last year's calendar was open on the desk.
    Sources: the Gregorian and the Julian computus; 5 U.S.C. 6103; Holidays Act (Canada); package holidays 0.109.
    """
    first = min(claim.days, key=lambda ordinal: abs(float(claim.figure.value.low) - ordinal))
    ways = tuple(Alternative(point(ordinal), claim.called) for ordinal in claim.days)
    because = f"{claim.called} of that year is {day(first)}"
    return Expectation(ways, day(first), because, (day(first),))
