"""The estimates of an indicator for an area: rows of the index become observations with their source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from sqlite3 import Connection
from typing import Any

from factcheck.model import Interval, Observation, Series

from .index import read

Label = Callable[[str], str]
"""An entity's id -> the name by which a reader knows it."""

COMPOUND = {"economy": ("gdp", "gni")}
"""What prose calls the economy, either may stand for."""

_ALL = "SELECT period, low, high, printed, locator, pedigree FROM observation WHERE indicator = ? AND area = ?"
IN_ORDER = "ORDER BY period, n"


def series(index: Connection, query: Series, label: Label) -> Iterator[Observation]:
    """Every estimate that answers the query, by period."""
    for indicator in COMPOUND.get(query.indicator, (query.indicator,)):
        yield from estimates(index, (indicator, query.area), label)


def estimates(
    index: Connection, of: tuple[str, str], label: Label, which: str = IN_ORDER, *bounds: str
) -> Iterator[Observation]:
    """Those of an indicator and an area; `which` ends the query, with a bound for each of its marks."""
    rows = read(index, f"{_ALL} {which}", (*of, *bounds))
    named = f"{label(of[0])} of {label(of[1])}" if rows else ""
    for period, low, high, printed, locator, pedigree in rows:
        unit, source, path, estimator, basis, vintage, derived = _pedigree(index, pedigree)
        value = Interval(number(low), number(high))
        yield Observation(  # by place: an article may call for thousands of them
            named, period, value, printed, unit, source, locator, estimator, basis, vintage, derived, path
        )


@lru_cache(maxsize=4096)
def _pedigree(index: Connection, pedigree: int) -> tuple[Any, ...]:
    """What the rows of a source share, kept: unit, source, path, estimator, basis, vintage and whether derived."""
    sql = (
        "SELECT unit, title, path, estimator, basis, vintage, published, derived"
        " FROM pedigree JOIN source ON source.id = pedigree.source WHERE pedigree.id = ?"
    )
    ((*shared, vintage, published, derived),) = read(index, sql, (pedigree,))
    return *shared, vintage or published, bool(derived)


def number(stored: str | int) -> Fraction | int:
    """A whole number, or a plain decimal, exactly: cheaper than Fraction's own reading of text."""
    if isinstance(stored, int):
        return stored
    whole, point, part = stored.partition(".")
    return Fraction(int(whole + part), 10 ** len(part)) if point else int(whole)
