"""How prose names an indicator ("jobless rate") -> the indicator's id and the unit it is published in."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from factcheck.model.tuples import NamedTuple

TABLE = Path(__file__).parent / "en" / "indicators.csv"


class Indicator(NamedTuple):
    """A statistic that reference data holds."""

    id: str
    unit: str


def indicator(phrase: str) -> Indicator:
    """The indicator that a phrase names; KeyError for one that the table lacks."""
    return _table()[phrase.lower()]


def phrases() -> tuple[str, ...]:
    """Every phrase, longest first."""
    return tuple(sorted(_table(), key=len, reverse=True))


@cache
def _table() -> dict[str, Indicator]:
    rows = (line.split(",") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:])
    return {phrase.lower(): Indicator(id, unit) for phrase, id, unit in rows}
