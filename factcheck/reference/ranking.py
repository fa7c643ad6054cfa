"""An indicator for every area of a region or a body, on some days: what a rank is held against."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf, isfinite

from factcheck.model import Interval, Observation, Ranking, days_of
from factcheck.model.annotations import TYPE_CHECKING
from factcheck.model.days import date

from .estimates import IN_ORDER, Label, estimates
from .index import read

if TYPE_CHECKING:
    from sqlite3 import Connection

EARLIER, LATER = 2, 1
"""Years: whoever ranks areas goes by what was published last; what is published later may be of the day itself."""
FAR, ALONE = 10, 3
"""Years to the nearest estimates of an area that has none of about then: on both sides of the days, or on one."""
EVERYWHERE = frozenset(("population", "area", "land-area"))
"""What every area has, on record or not."""
UNKNOWN = Interval(-inf, inf)
PERIODS = f"AND period BETWEEN ? AND ? {IN_ORDER}"
LAST = "AND period BETWEEN ? AND ? ORDER BY period DESC, n LIMIT 1"
FIRST = "AND period BETWEEN ? AND ? ORDER BY period, n LIMIT 1"


def ranking(index: Connection, query: Ranking, label: Label) -> Iterator[Observation]:
    """Its estimates, each with its area and indicator; complete where the area surely belongs there.

    An area that has none where others do stands there with a value that nobody knows: it may be ahead of any.
    """
    missing, unit = [], ""
    for area, sure in _areas(index, query):
        rows = _about(index, (query.indicator, area), label, query.days)
        unit = rows[0].unit if rows else unit
        if not rows and query.indicator in EVERYWHERE:
            missing.append(area)
        for row in rows:
            yield row._replace(area=area, indicator=query.indicator, complete=sure)
    for area in missing if unit else ():
        yield _unknown(query.indicator, area, unit, label)


def _unknown(indicator: str, area: str, unit: str, label: Label) -> Observation:
    named = f"{label(indicator)} of {label(area)}"
    row = Observation(named, "", UNKNOWN, "not on record", unit, "", "")
    return row._replace(area=area, indicator=indicator, complete=False)


def _areas(index: Connection, query: Ranking) -> list[tuple[str, bool]]:
    """Each area and whether it surely belongs there: on the days asked for, and by every source."""
    if query.region is None:
        sql = "SELECT DISTINCT area FROM observation WHERE indicator = ?"
        return [(area, True) for (area,) in read(index, sql, (query.indicator,))]
    found = read(index, "SELECT area, agreed FROM region WHERE region = ?", (query.region,))
    return [(area, bool(agreed)) for area, agreed in found] or _members(index, query.region, query.days)


def _members(index: Connection, body: str, days: Interval | None) -> list[tuple[str, bool]]:
    """Those of a body that were members on some of the days, and whether on all of them."""
    rows = read(index, "SELECT member, start, finish FROM membership WHERE body = ? ORDER BY member, start", (body,))
    terms = [(member, _term(start, finish)) for member, start, finish in rows]
    return [(member, days is None or days.within(term)) for member, term in terms if not days or days.overlaps(term)]


def _term(start: str, finish: str) -> Interval:
    first, last = days_of(start), days_of(finish) if finish else None
    return Interval(first.high if first else -inf, last.low - 1 if last else inf)


def _about(index: Connection, of: tuple[str, str], label: Label, days: Interval | None) -> list[Observation]:
    """The estimates of about those days; where an area has none, the nearest before them and after."""
    if days is None or not isfinite(days.width):
        return estimates(index, of, label)
    first, last = (date.fromordinal(int(day)).year for day in days)
    near = estimates(index, of, label, PERIODS, f"{first - EARLIER:04d}", f"{last + LATER:04d}-99")
    if near:
        return near
    before = estimates(index, of, label, LAST, f"{first - FAR:04d}", f"{first:04d}")
    after = estimates(index, of, label, FIRST, f"{last:04d}", f"{last + FAR:04d}")
    if before and after:
        return before + after
    return [row for row in before + after if abs(int(row.period[:4]) - last) <= ALONE]
