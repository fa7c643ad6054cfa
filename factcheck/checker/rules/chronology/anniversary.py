"""CHR003: an anniversary and the year that it goes back to."""

from factcheck.model import Interval, Quantity
from factcheck.model.claims.anniversary import Anniversary

from ...expectation import Expectation, expect
from ...lengths import is_slip
from ...rule import ERROR, rule
from ...years import ordinal, year


@rule(
    "CHR003",
    ERROR,
    bad={
        "Veterans marked the [76th] anniversary, in 2019, of the 1945 surrender.": "74th",
        "The club, founded in 1902, celebrates its [120th] anniversary this week.": "117th",
        "The [80th] annual fair, first held in 1945, opens on Monday.": "75th",
        "Walkers will cross the pier this week for its [90th] anniversary. The crossing opened in August 1939.": "80th",
        "A choir that was founded in [1929] is celebrating its centenary this week.": "1919",
        "A wing will open in 2020, for the museum's centenary; it was founded in [1928].": "1920",
    },
    good=[
        "Veterans marked the 74th anniversary, in 2019, of the 1945 surrender.",
        "The club, founded in 1902, celebrates its 117th anniversary this week.",
        "The 75th annual fair, first held in 1945, opens on Monday.",
        "The 60th annual fair, first held in 1945, opens on Monday.",
        "The club marked its 50th anniversary on Saturday. The stand opened in 1990.",
        "Ahead of the 75th anniversary of the landings of 1945 the town paints its houses.",
    ],
    as_of="2019-08-23",
)
def anniversary(claim: Anniversary) -> Expectation | None:
    """An anniversary must be the years from the event to the year that marks it.

    The difference of the two years, exactly; with no year of its own it falls within a month of the article's date.
    What the next sentence calls by another noun ("The crossing opened in") may be another thing: there only a slip of
    one digit is told. An Nth annual event is at most that difference and one, for some may have been left out. Silent
    for what is still ahead (upcoming, next, prepares for), whose year is not the article's.

    Why: the round number is remembered from last year's diary and the year of the event is not subtracted again.

    Sources: common usage; the first anniversary falls a year after the event.
    """
    if claim.since.days is None:
        return None
    low, high = year(claim.days.low) - year(claim.since.days.high), year(claim.days.high) - year(claim.since.days.low)
    if claim.only_slip and not is_slip(claim.figure.value, Interval(low, high)):
        return None
    difference = f"{year(claim.days.high)} - {year(claim.since.days.low)} = {high}"
    if claim.edition:
        return expect(
            Interval(1, high + 1), ordinal(high + 1), f"{difference}, and the first one", *_repairs(claim, -1)
        )
    shown = ordinal(high) if isinstance(claim.figure.mention, Quantity) else str(_fitting(claim, 0))
    expected = expect(Interval(low, high), shown, difference, *_repairs(claim, 0))
    return expected._replace(confirms=low == high)


def _fitting(claim: Anniversary, first: int) -> int:
    """The year that would fit."""
    return year(claim.days.high) - int(claim.figure.value.low) - first


def _repairs(claim: Anniversary, first: int) -> list[str]:
    """The date with the year that would fit."""
    assert claim.since.days is not None
    stated = str(year(claim.since.days.low))
    return [claim.since.text.replace(stated, str(_fitting(claim, first)))] if stated in claim.since.text else []
