"""How prose names an indicator ("jobless rate") -> the indicator's id and the unit it is published in."""

from __future__ import annotations

from functools import cache

from factcheck.model.prepared import prepared
from factcheck.model.tuples import NamedTuple

from .table import rows


class Indicator(NamedTuple):
    """A statistic that reference data holds."""

    id: str
    unit: str


def indicator(phrase: str) -> Indicator:
    """The indicator that a phrase names; KeyError for one that the table lacks."""
    return _table()[phrase.lower()]


@prepared
def phrases() -> tuple[str, ...]:
    """Every phrase, longest first."""
    return tuple(sorted(_rows(), key=len, reverse=True))


@cache
def _table() -> dict[str, Indicator]:
    return {phrase: Indicator(*row) for phrase, row in _rows().items()}


@prepared
def _rows() -> dict[str, tuple[str, str]]:
    return {phrase.lower(): (id, unit) for phrase, id, unit in rows("indicators")}
