"""European Central Bank, data API: the euro's daily reference rates."""

from __future__ import annotations

import csv
import io

from ..fault import DataError
from .vintage import Ask, Vintage

BASE = "https://data-api.ecb.europa.eu/service/data"
LICENCE = {"name": "other-attribution", "title": "ECB: free reuse where the source is named"}
SINCE = "2026-10-01"
"""Earlier days ship with factcheck."""


def vintage(ask: Ask) -> Vintage:
    """All currencies, a row a day; a day without a rate has none."""
    body = ask("EXR/D..EUR.SP00.A", {"startPeriod": SINCE, "format": "csvdata"})
    days: dict[str, dict[str, str]] = {}
    try:
        for row in csv.DictReader(io.StringIO(body.decode())):
            if row["OBS_VALUE"]:
                days.setdefault(row["TIME_PERIOD"], {})[row["CURRENCY"]] = row["OBS_VALUE"]
    except (ValueError, KeyError, csv.Error) as error:
        raise DataError(f"ECB: the answer is not the csv that its interface promises ({error!r})") from None
    if not days:
        raise DataError("ECB: the answer holds no rates")
    currencies = sorted({currency for rates in days.values() for currency in rates})
    rows = [
        {"date": day, **{c: days[day].get(c, "") for c in currencies}, "source": "ecb", "locator": f"EXR, {day}"}
        for day in sorted(days)
    ]
    title = "European Central Bank, euro foreign exchange reference rates"
    return Vintage("ecb", title, max(days), LICENCE, f"{BASE}/EXR", {"rates": rows})
