"""The estimates of an indicator for an area: rows of the index become observations with their source."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from math import isfinite

from factcheck.model import Interval, Observation, Series
from factcheck.model.annotations import TYPE_CHECKING, Any
from factcheck.model.days import date

from .index import read

if TYPE_CHECKING:
    from sqlite3 import Connection

Label = Callable[[str], str]
"""An entity's id -> the name by which a reader knows it."""

COMPOUND = {"economy": ("gdp", "gni"), "size": ("area", "land-area", "area-with-waters", "former-area")}
"""What prose calls the economy, or the size of a land, either may stand for."""

_ALL = "SELECT period, low, high, printed, locator, pedigree FROM observation WHERE indicator = ? AND area = ?"
IN_ORDER = "ORDER BY period, n"
ABOUT = f"AND (period = '' OR period BETWEEN ? AND ?) {IN_ORDER}"
GENERATION = 20
"""Years to either side: as much as a plot shows beside a figure, and more than any rule compares."""
REST = tuple(Observation._field_defaults.values())[-4:-1]
"""What an estimate says nothing of."""
BANDS = {"population": Fraction(1, 10), "area": Fraction(1, 5), "land-area": Fraction(1, 10), "length": Fraction(1, 7)}
BANDS |= dict.fromkeys(("area-with-waters", "former-area"), Fraction(1, 10))
"""By what share those who measure or count independently differ, by indicator: told in reference_data/README.md."""


def series(index: Connection, query: Series, label: Label) -> list[Observation]:
    """Every estimate that answers the query, by period."""
    indicators = COMPOUND.get(query.indicator, (query.indicator,))
    bounds = _generation(query.days) if query.days and isfinite(query.days.width) else ()
    which = ABOUT if bounds else IN_ORDER
    return [row for one in indicators for row in estimates(index, (one, query.area), label, which, *bounds)]


def _generation(days: Interval) -> tuple[str, str]:
    """The years round those days, as periods begin and end in the index."""
    first, last = (date.fromordinal(int(day)).year for day in days)
    return f"{max(first - GENERATION, 0):04d}", f"{last + GENERATION:04d}-99"


def estimates(
    index: Connection, of: tuple[str, str], label: Label, which: str = IN_ORDER, *bounds: str
) -> list[Observation]:
    """Those of an indicator and an area; `which` ends the query, with a bound for each of its marks."""
    rows = read(index, f"{_ALL} {which}", (*of, *bounds))
    if not rows:
        return []
    named, made, band = f"{label(of[0])} of {label(of[1])}", Observation._make, BANDS.get(of[0], 0)
    shared = {pedigree: _pedigree(index, pedigree) for pedigree in {row[-1] for row in rows}}
    return [  # made by place: an article may call for thousands of them
        made((named, period, _between(low, high), printed, *shared[pedigree][0], locator, *shared[pedigree][1], band))
        for period, low, high, printed, locator, pedigree in rows
    ]


@lru_cache(maxsize=4096)
def _pedigree(index: Connection, pedigree: int) -> tuple[tuple[str, ...], tuple[Any, ...]]:
    """What the rows of a source share, kept: what an observation has before its locator, and what it has behind."""
    sql = (
        "SELECT unit, title, path, estimator, basis, vintage, published, derived"
        " FROM pedigree JOIN source ON source.id = pedigree.source WHERE pedigree.id = ?"
    )
    ((unit, title, path, estimator, basis, vintage, published, derived),) = read(index, sql, (pedigree,))
    return (unit, title), (estimator, basis, vintage or published, bool(derived), path, *REST)


def _between(low: str | int, high: str | int) -> Interval:
    if isinstance(low, int) and isinstance(high, int):
        return Interval(low, high)
    return Interval(number(low), number(high))


def number(stored: str | int) -> Fraction | int:
    """A whole number, or a plain decimal, exactly: cheaper than Fraction's own reading of text."""
    if isinstance(stored, int):
        return stored
    whole, point, part = stored.partition(".")
    return Fraction(int(whole + part), 10 ** len(part)) if point else int(whole)
