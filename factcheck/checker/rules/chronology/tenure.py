"""CHR005: how long a time from one date to another was."""

from factcheck.model import Interval
from factcheck.model.claims.tenure import Tenure

from ...expectation import Expectation, expect
from ...lengths import in_units
from ...rule import WARNING, rule

DAYS = {"day": (1, 1), "week": (7, 7), "month": (28, 31), "year": (365, 366)}
"""The least and the most days of each unit."""
MONTHS = {"month": 1, "year": 12}


@rule(
    "CHR005",
    WARNING,
    bad={
        "He was president from 2001 to 2011, a [13-year] rule that ended in exile.": "9 to 11 years",
        "Nurses worked a [seven-hour] shift, from 9 a.m. to 5 p.m., without a break.": "8 hours",
        "The ferry left at 5 a.m. and is due at 11 a.m., a journey of [eight hours].": "5 to 7 hours",
        "Power failed at 9:40 a.m. and came back at 1:10 p.m., [five and a half hours later].": "3 hours 30 minutes",
        "The [six-day] visit, from 3 to 6 June 2019, cost little.": "3 or 4 days",
    },
    good=[
        "He was president from 2001 to 2011, a 10-year rule that ended in exile.",
        "The show ran from 2001 to 2011, 11 seasons in all.",
        "Nurses worked an eight-hour shift, from 9 a.m. to 5 p.m., without a break.",
        "The ferry left at 5 a.m. and is due at 11 a.m., a journey of six hours.",
        "Power failed at 9:40 a.m. and came back at 1:10 p.m., three and a half hours later.",
        "The five-year average from 2001 to 2011 was higher.",
    ],
)
def tenure(claim: Tenure) -> Expectation | None:
    """A length of time must be that of the range beside it.

    With years alone a year more or less, since both ends may count or neither; with days one more; hours as the
    clock has them, and one more or less for a journey, which may end in another zone. Silent for averages, bonds
    and terms, which are measured over their own years, and for
    lengths that something else begins or ends (ten years before).

    Why: a profile's "thirteen years in power" stood beside the two dates of a ten-year rule.

    Sources: common usage, in which first and last may both be counted.
    """
    must = _reckoned(claim)
    if must is None:
        return None
    shown = _clocked(claim) or in_units(must, claim.unit)
    ends = f"{claim.ends.text} to {claim.until.text}" if claim.until else claim.ends.text
    return expect(must, shown, f"{ends} is {shown}")


def _clocked(claim: Tenure) -> str:
    """Hours and minutes, where the two clocks are of one place and the hours are not whole."""
    hours, minutes = divmod(claim.between, 60)
    return f"{hours} hours {minutes} minutes" if claim.grain == "minute" and minutes and not claim.slack else ""


def _reckoned(claim: Tenure) -> Interval | None:
    count, unit = claim.between, claim.unit
    if claim.grain == "minute":
        return Interval((count - claim.slack) // 60, -(-(count + claim.slack) // 60))
    if claim.grain == "day":
        least, most = DAYS.get(unit, (0, 0))
        return Interval(count // most, -(-(count + 1) // least)) if most else None
    size = MONTHS.get(unit, 0) if claim.grain == "month" else int(unit == "year")
    return Interval((count - 1) // size, -(-(count + 1) // size)) if size else None
