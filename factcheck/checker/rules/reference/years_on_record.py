"""REF013: years since what is on record, or in an office."""

from fractions import Fraction
from itertools import pairwise
from math import ceil, floor, inf

from factcheck.model import Interval, Observation, days_of
from factcheck.model.claims.years_on_record import YearsOnRecord
from factcheck.model.days import date
from factcheck.model.interval import Bound

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...slips import is_slip_of_count

YEAR = Fraction(36525, 100)
NEAR = 1
"""Years to either side of what is reckoned that are neither right nor a slip."""
BREAK = 90
"""Days between two terms that a text may count as one."""
Run = tuple[Interval, Interval, tuple[Observation, ...]]
"""When a time in office began and ended, in day ordinals, and the rows that say so."""


@rule(
    "REF013",
    WARNING,
    as_of="2017-03-06",
    bad={
        "Ghana celebrated the [70th] anniversary of its independence on Monday.": "60",
        "Tributes poured in for Helmut Kohl, whose [26] years as chancellor saw the wall fall.": "16",
    },
    good=[
        "Ghana celebrated the 60th anniversary of its independence on Monday.",
        "Ghana celebrated the 70th anniversary of its oldest cinema on Monday.",
        "Tributes poured in for Helmut Kohl, whose 16 years as chancellor saw the wall fall.",
        "Tributes poured in for Helmut Kohl, whose 25 years as leader of his party were stormy.",
        "Vladimir Putin's 27 years as president and prime minister are his subject.",
    ],
)
def years_on_record(claim: YearsOnRecord) -> Expectation | None:
    """A number of years cannot be a slip away from what the record makes of it.

    An anniversary of independence, or years of it, run from each date on record for that country to the day of which
    the text speaks; years in an office, from the first day of a term to its last, or to the article's day if that is
    earlier. The text tells of it in loose words, so the number is held to be wrong only where a slip of the hand would
    make it of the years reckoned: ten or twenty years off, two digits swapped, and the last digit only where the office
    is named. All years of an office that was then left ("stepped down after 12 years as president") cannot be off by
    two. Silent where a year either way makes it right, and for terms with a break in them.

    Why: a decade is lost in counting back.
    Sources: the rows named in the finding's evidence.
    """
    told = _held(claim) if claim.held else _since(claim)
    meant = [one for one in told if one.value.overlaps(claim.figure.value)]
    near = 0 if claim.held else NEAR
    if not meant and not any((one.value + Interval(-near, near)).overlaps(claim.figure.value) for one in told):
        slips = [one for one in told if _is_slip(claim, one)]
        meant = slips if len(slips) == len(told) or not claim.either else []
    if not meant:
        return None
    row = meant[0].evidence[0]
    shown = str(meant[0].value.low)
    return Expectation(tuple(told), shown, f"{row.series}: {row.printed}", (shown,))


def _is_slip(claim: YearsOnRecord, one: Alternative) -> bool:
    said = int(claim.figure.value.low)
    years = range(int(one.value.low), int(one.value.high) + 1)
    if claim.whole and not (one.value + Interval(-NEAR, NEAR)).overlaps(claim.figure.value):
        return True
    return any(is_slip_of_count(said, right, (bool(claim.office) or claim.led) and said > right) for right in years)


def _since(claim: YearsOnRecord) -> list[Alternative]:
    """Whole years from each event, and those that will have passed at the end of the year spoken of."""
    told = []
    for row in claim.evidence:
        passed = claim.until - row.value
        years = Interval(floor(passed.low / YEAR), _year(claim.until.high) - _year(row.value.low))
        if years.low > 0:
            told.append(Alternative(years, row.series, (row,)))
    return told


def _year(day: Bound) -> int:
    return date.fromordinal(int(day)).year


def _held(claim: YearsOnRecord) -> list[Alternative]:
    """The years of the only unbroken time in office, begun ones counted or not."""
    rows = [row for row in claim.evidence if f", {claim.office}" in row.series]
    runs = _runs(_finest(rows))
    if len(runs) != 1 or not all(row.complete for row in rows):
        return []
    start, end, meant = runs[0]
    last = Interval(min(end.low, claim.until.low), min(end.high, claim.until.high))
    years = Interval(floor((last.low - start.high) / YEAR), ceil((last.high - start.low) / YEAR))
    return [Alternative(years, meant[0].series, meant)] if years.low > 0 else []


def _finest(rows: list[Observation]) -> list[Observation]:
    """Without what a chronicle of rulers says, by the year, of a time in which an office is on record."""
    offices = [row for row in rows if row.basis != "leader"]
    if not offices:
        return rows
    first, last = min(row.value.low for row in offices), max(row.value.high for row in offices)
    return [row for row in rows if row in offices or row.value.low < first - YEAR or inf > row.value.high > last + YEAR]


def _runs(evidence: list[Observation]) -> list[Run]:
    """Each time in office without a break, the finest row for its start and its end."""
    rows = sorted(evidence, key=lambda row: row.value.low)
    closed = {row.period[:4] for row in rows if not row.period.endswith("..")}
    rows = [row for row in rows if not (row.period.endswith("..") and row.period[:4] in closed)]
    breaks = [place for place, (one, two) in enumerate(pairwise(rows), 1) if _gap(rows[:place], two) > BREAK]
    cuts = [0, *breaks, len(rows)]
    return [_run(rows[low:high]) for low, high in pairwise(cuts) if rows[low:high]]


def _gap(before: list[Observation], row: Observation) -> float:
    return float(row.value.low - max(one.value.high for one in before))


def _run(rows: list[Observation]) -> Run:
    ends = [row for row in rows if row.value.high == max(one.value.high for one in rows)]
    first = max((row for row in rows if row.period[:4] == rows[0].period[:4]), key=lambda row: row.period.index("/"))
    start = days_of(first.period.partition("/")[0])
    last = ends[0].period.partition("/")[2]
    end = days_of(last) if last not in ("", "..") else Interval(inf, inf)
    assert start is not None and end is not None
    return start, end, (first, *(row for row in ends if row is not first))
