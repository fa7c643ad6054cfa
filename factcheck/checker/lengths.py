"""What to expect of a length of time that counts from a date, and the repairs of either side."""

from __future__ import annotations

from math import ceil, floor, inf

from factcheck.model import Interval
from factcheck.model.claims.elapsed import Elapsed
from factcheck.model.claims.in_years_since import InYearsSince

from .expectation import Expectation, expect
from .slips import without_a_digit
from .years import elapsed, period, whole, year


def counted_from(claim: Elapsed | InYearsSince) -> Expectation | None:
    """Completed units at the least, begun ones at the most, on every day that both dates allow.

    Two lengths at the least would do, so meeting them confirms nothing.
    """
    since = claim.since.days
    if since is None:
        return None
    must = elapsed(since, claim.days, claim.unit)
    if isinstance(claim, Elapsed) and claim.at_most:
        must = Interval(0, must.high)
    if isinstance(claim, Elapsed) and claim.only_slip and not is_slip(claim.figure.value, must):
        return None
    shown = in_units(must, claim.unit)
    because = f"from {period(since)} to {period(claim.days)} is {shown}"
    return expect(must, shown, because, *_repairs(claim, since))._replace(confirms=False)


def in_units(value: Interval, unit: str) -> str:
    """A length as it would be printed: "8 years", "7 to 9 years", "1 day"."""
    return f"{whole(value)} {unit}{'' if value.high == 1 else 's'}"


def is_slip(printed: Interval, must: Interval) -> bool:
    """Whether a number is ten off one that fits, or has a digit too many or too few, or two exchanged.

    >>> [is_slip(Interval(said, said), Interval(21, 22)) for said in (32, 12, 2, 42, 45)]
    [True, True, True, False, False]
    """
    if inf in (printed.high, must.high):
        return False
    said = int(printed.middle)
    return any(_near(said, fits) for fits in {floor(must.middle), ceil(must.middle)})


def _near(said: int, fits: int) -> bool:
    """
    >>> [_near(said, 35) for said in (45, 53, 5, 315, 46)]
    [True, True, True, True, False]
    """
    if abs(said - fits) == 10 or sorted(str(said)) == sorted(str(fits)):
        return True
    longer, shorter = sorted((str(said), str(fits)), key=len, reverse=True)
    return shorter in without_a_digit(longer)


def _repairs(claim: Elapsed | InYearsSince, since: Interval) -> list[str]:
    """The date in the year that would fit; none where the length is open or not in years."""
    if claim.unit != "year" or inf in claim.figure.value:
        return []
    stated, fits = str(year(since.low)), str(year(claim.days.low) - int(claim.figure.value.middle))
    return [claim.since.text.replace(stated, fits)] if stated in claim.since.text else []
