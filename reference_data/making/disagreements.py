"""List where two sources differ on one fact: python disagreements.py. Both stay; the list is data for whoever asks.

Compared are estimates of one indicator, area, period, unit and basis, from different sources; a row is written
where the furthest apart differ by more than 5 percent. Rulers are compared by the year of their first start.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

HOME = Path(__file__).resolve().parents[1]
APART = Decimal("1.05")
COLUMNS = ["indicator", "area", "period", "lower", "lower_source", "higher", "higher_source", "ratio"]
Estimate = tuple[Decimal, str]


def main() -> None:
    rows = sorted(differing(estimates()))
    with (HOME / "DISAGREEMENTS.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows)


def estimates() -> dict[tuple[str, ...], list[Estimate]]:
    """By fact: what each source says."""
    found: dict[tuple[str, ...], list[Estimate]] = defaultdict(list)
    for path in sorted(HOME.glob("*/data/observations.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                key = (row["indicator"], row["area"], row["period"][:4], row["unit"])
                if row["period"] and row["indicator"] != "height":
                    found[key].append((Decimal(row["value"]), row["estimator"] or row["source"]))
    return found


def differing(found: dict[tuple[str, ...], list[Estimate]]) -> Iterator[list[str]]:
    for (indicator, area, period, unit), values in found.items():
        low, high = min(values), max(values)
        if low[1] == high[1] or low[0] <= 0 or unit == "percent" or high[0] <= low[0] * APART:
            continue
        ratio = f"{high[0] / low[0]:.2f}"
        yield [indicator, area, period, f"{low[0]:f}", low[1], f"{high[0]:f}", high[1], ratio]


if __name__ == "__main__":
    main()
