"""A row of evidence in one line of plain words: who says what, for when, and when it was published."""

from __future__ import annotations

from factcheck.model import Observation

_DAY = "day"


def observed(row: Observation) -> str:
    """ "GDP of North Korea, Bank of Korea, 2017: 32.3 USD bn (published 2019-02)" """
    who = ", ".join(dict.fromkeys(part for part in (row.series, row.estimator or row.source, period(row)) if part))
    return f"{who}: {value(row)}{published(row)}"


def period(row: Observation) -> str:
    """A period for a reader: ISO's stroke put into words.

    >>> from factcheck.model import point
    >>> row = Observation("", "2011-12-17/", point(1), "", "", "", "")
    >>> period(row), period(row._replace(period="2001/2005")), period(row._replace(period="2017"))
    ('from 2011-12-17', '2001 to 2005', '2017')
    """
    first, stroke, last = row.period.partition("/")
    if not stroke or first == last:
        return first
    return f"{first} to {last}" if first and last else f"from {first}" if first else f"until {last}"


def value(row: Observation) -> str:
    """The value as published, its unit and basis beside it."""
    unit = "" if row.unit == _DAY or row.unit in row.printed else f" {row.unit}"
    derived = ", derived" if row.derived else ""
    return f"{row.printed}{unit}" + (f", {row.basis}" if row.basis else "") + derived


def published(row: Observation) -> str:
    return f" (published {row.vintage})" if row.vintage else ""
