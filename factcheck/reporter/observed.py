"""A row of evidence in one line of plain words: who says what, for when, and when it was published."""

from __future__ import annotations

from factcheck.model import Observation


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
    """The value as published; a bare number with its unit; the basis beside it.

    >>> from factcheck.model import point
    >>> row = Observation("", "", point(1), "32.3", "USD", "", "", basis="nominal")
    >>> value(row), value(row._replace(printed="$32 billion", basis=""))
    ('32.3 USD, nominal', '$32 billion')
    """
    unit = row.unit if not row.printed.strip("0123456789.,- \u2212") else ""
    named = " ".join(filter(None, (row.printed, unit)))
    return ", ".join(filter(None, (named, row.basis, "derived" if row.derived else "")))


def published(row: Observation) -> str:
    return f" (published {row.vintage})" if row.vintage else ""
