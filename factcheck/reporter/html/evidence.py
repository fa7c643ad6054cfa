"""The evidence under a finding: who says what, for when, since when it was known, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Observation
from factcheck.model.tuples import NamedTuple

from .escape import escape, link

SHOWN = 2
"""Estimates that stand open; more than that are folded."""


class Pedigree(NamedTuple):
    """What the rows of one estimate have in common."""

    series: str
    kind: str
    """Unit and basis, where the printed values do not show them."""
    estimator: str
    source: str
    vintage: str
    path: str


def evidence(rows: Sequence[Observation]) -> str:
    """One line for each estimate, its years in a row; a long list is folded."""
    estimates: dict[Pedigree, list[Observation]] = {}
    for row in dict.fromkeys(rows):
        pedigree = Pedigree(row.series, _kind(row), row.estimator, row.source, row.vintage, row.path)
        estimates.setdefault(pedigree, []).append(row)
    told = [f"<li>{_estimate(pedigree, found)}</li>" for pedigree, found in estimates.items()]
    shown = f'<ul class="evidence">{"".join(told)}</ul>' if told else ""
    if len(told) <= SHOWN:
        return shown
    return f"<details><summary>{len(told)} sources</summary>{shown}</details>"


def _kind(row: Observation) -> str:
    unit = "" if row.unit == "day" or row.unit in row.printed else row.unit
    return ", ".join(part for part in (unit, row.basis, "derived" if row.derived else "") if part)


def _estimate(pedigree: Pedigree, rows: Sequence[Observation]) -> str:
    kind = f" ({escape(pedigree.kind)})" if pedigree.kind else ""
    values = "; ".join(map(_dated, rows))
    return f'{escape(pedigree.series)}{kind}: {values} <span class="pedigree">{_origin(pedigree, rows)}</span>'


def _dated(row: Observation) -> str:
    """The value with its period, but for a day, which is its own."""
    when = "" if row.unit == "day" else f'<span class="when">{escape(row.period)}</span> '
    return f"{when}<b>{escape(row.printed)}</b>"


def _origin(pedigree: Pedigree, rows: Sequence[Observation]) -> str:
    source, address = escape(pedigree.source), link(pedigree.path)
    if address:
        source = f'<a href="{address}" rel="noopener noreferrer">{source}</a>'
    elif pedigree.path:
        source = f"{source} ({escape(pedigree.path)})"
    by = escape(pedigree.estimator) if pedigree.estimator != pedigree.source else ""
    vintage = f"published {escape(pedigree.vintage)}" if pedigree.vintage else ""
    locators = "; ".join(dict.fromkeys(escape(row.locator) for row in rows if row.locator))
    return ", ".join(part for part in (by, source, vintage, locators) if part)
