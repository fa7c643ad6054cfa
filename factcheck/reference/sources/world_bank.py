"""World Bank, indicators API version 2: statistics of every country by year."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..fault import DataError
from .vintage import Ask, Vintage

BASE = "https://api.worldbank.org/v2"
LICENCE = {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}
INDICATORS = {
    "NY.GDP.MKTP.CD": ("gdp", "USD", "nominal"),
    "NY.GDP.MKTP.KD.ZG": ("gdp-growth", "percent", "real"),
    "SP.POP.TOTL": ("population", "person", "resident"),
    "FP.CPI.TOTL.ZG": ("inflation", "percent", ""),
    "SL.UEM.TOTL.ZS": ("unemployment", "percent", ""),
    "SP.DYN.LE00.IN": ("life-expectancy", "year", ""),
}
MOST_PAGES = 200


def vintage(ask: Ask) -> Vintage:
    """Every indicator for every country, all years; the newest of their dates is the vintage."""
    rows: list[dict[str, str]] = []
    dates = []
    for code in INDICATORS:
        for page, entries in pages(ask, code):
            dates.append(str(page.get("lastupdated", "")))
            rows += [row for entry in entries if (row := observation(entry, code, dates[-1]))]
    if not rows:
        raise DataError("World Bank: the answers hold no values")
    address = f"{BASE}/country/all/indicator"
    return Vintage(
        "world-bank", "World Bank, World Development Indicators", max(dates), LICENCE, address, {"observations": rows}
    )


def pages(ask: Ask, code: str) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Every page of an indicator: what it says of itself, and its entries."""
    number = last = 1
    while number <= min(last, MOST_PAGES):
        body = ask(f"country/all/indicator/{code}", {"format": "json", "per_page": "1000", "page": str(number)})
        page, entries = parted(body, code)
        yield page, entries
        number, last = number + 1, int(page.get("pages") or 1)


def parted(body: bytes, code: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """[about, entries]; an error is one element with a message though its status is 200; entries may be null."""
    try:
        answer = json.loads(body)
        page = answer[0]
        if "message" in page:
            raise DataError(f"World Bank, {code}: {page['message'][0].get('value', 'an error without a word')}")
        return page, (answer[1] if len(answer) > 1 else None) or []
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise DataError(
            f"World Bank, {code}: the answer is not the JSON that its interface promises ({error!r})"
        ) from None


def observation(entry: dict[str, Any], code: str, published: str) -> dict[str, str] | None:
    """A row; None for a year without a value and for groups of countries."""
    if entry.get("value") is None or len(entry.get("countryiso3code") or "") != 3:
        return None
    indicator, unit, basis = INDICATORS[code]
    return {
        "area": entry["countryiso3code"],
        "indicator": indicator,
        "period": str(entry["date"]),
        "value": str(entry["value"]),
        "unit": unit,
        "basis": basis,
        "vintage": published,
        "source": "world-bank",
        "locator": f"{code}, {entry['countryiso3code']} {entry['date']}",
    }
