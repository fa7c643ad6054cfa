"""Make lexicon/en/national_days.csv again, byte for byte: python national_days.py SOURCES (fetch.sh fills it).

Of each nation in NATIONS the days off that recur by a rule, from the package holidays: a day of a month, or the n-th or
last weekday of one. What all nations keep, and what hangs on a moon, is left out.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

TARGET = Path(__file__).resolve().parents[2] / "factcheck/extractor/lexicon/en/national_days.csv"
NATIONS = (
    "AGO ARG ARM AUS AUT AZE BEL BGD BOL BRA BWA CAN CHE CHL CHN CMR COL CUB CYP CZE DEU DNK DOM DZA ECU EGY ESP EST"
    " ETH FIN FRA GBR GEO GHA GRC HKG HRV HTI HUN IDN IND IRL ISL ITA JAM JPN KAZ KEN KOR LKA LTU LUX LVA MEX MLT MOZ"
    " MYS NAM NGA NLD NOR NPL NZL PAK PER PHL POL PRT PRY ROU RUS SEN SGP SRB SVK SVN SWE THA TUN TUR TWN TZA UGA UKR"
    " URY USA UZB VEN VNM ZAF ZMB ZWE"
).split()
YEARS = range(2008, 2027)
IN_PARTS = ("GBR", "CAN", "AUS", "NZL")
TONGUES = ("en_GB", "en_US", "en_IE", "en_CA", "en_AU", "en")
COMMON = re.compile(
    r"(?:new year|christmas|good friday|easter|boxing|st\.? stephen|saint stephen|second day of christmas|labou?r day"
    r"|may day|workers|international workers|assumption|all saints|epiphany|pentecost|whit|ascension|corpus|maundy"
    r"|immaculate|all souls|holy|carnival|eid|day after|thanksgiving)",
    re.IGNORECASE,
)
HELD = ("anzac day", "canada day", "columbus day", "memorial day", "martin luther king jr. day", "saint patrick's day")
"""Those that holidays.csv has; so has it the days below."""
KEPT_BY_MANY = ("01-01", "01-02", "05-01", "12-24", "12-25", "12-26", "12-31")
LEAST = 6


def main(sources: str) -> None:
    sys.path[:0] = [sources]
    lines = sorted({",".join((nation, *row)) for nation in NATIONS for row in days(nation)})
    TARGET.write_text("\n".join(["nation,name,value", *lines, ""]), encoding="utf-8")


def days(nation: str) -> Iterator[tuple[str, str]]:
    for name, met in named(nation).items():
        value, called = rule(sorted(met)), re.sub(r"\s*\(.*\)", "", name.replace("\u2019", "'").strip().lower())
        shared = COMMON.match(name) or called in HELD or "," in called
        if value and not shared and value[5:] not in KEPT_BY_MANY and re.search("day|holiday|birthday|boyne", called):
            yield called, value


def named(nation: str) -> dict[str, set[date]]:
    from holidays import country_holidays

    whole, found = country_holidays(nation), defaultdict(set)
    tongue = next((one for one in TONGUES if one in whole.supported_languages), None) or whole.default_language
    for part in (None, *(whole.subdivisions if nation in IN_PARTS else ())):
        kept = country_holidays(nation, subdiv=part, years=YEARS, language=tongue, observed=False)
        for day, names in kept.items():
            for name in names.split("; "):
                found[re.sub(r" \((?:observed|estimated|substitute)[^)]*\)$", "", name)].add(day)
    return dict(sorted(found.items()))


def rule(met: Sequence[date]) -> str | None:
    """As the lexicon of holidays writes it: XXXX-05-17, or XXXX-10-WXX-1-9 for the last Monday of October."""
    by_year = defaultdict(list)
    for day in met:
        by_year[day.year].append(day)
    (fixed, years), *_ = Counter(f"{day:%m-%d}" for day in met).most_common(1)
    if len(by_year) < LEAST:
        return None
    if years == len(by_year):
        return f"XXXX-{fixed}"
    if any(len(of_year) > 1 for of_year in by_year.values()):
        return None
    if len(nth := {f"XXXX-{day:%m}-WXX-{day.isoweekday()}-{(day.day - 1) // 7 + 1}" for day in met}) == 1:
        return nth.pop()
    last = {f"XXXX-{day:%m}-WXX-{day.isoweekday()}-9" for day in met}
    return last.pop() if len(last) == 1 and all((day + timedelta(7)).month != day.month for day in met) else None


if __name__ == "__main__":
    main(sys.argv[1])
