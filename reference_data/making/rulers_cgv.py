"""Effective heads of government 1946-2008, by the year at whose end they ruled (Cheibub, Gandhi and Vreeland)."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import atlas
from package import Package, Row
from rulers import people, slug, unaccented

TABLE = "lifelines/datasets/dd.csv"
ADDRESS = "https://pypi.org/project/lifelines/0.30.3/"
LICENCE = {"name": "MIT", "title": "MIT (lifelines); facts of the data set Democracy and Dictatorship, cited"}
HERE = Path(__file__).parent


def build(sources: Path) -> Iterator[Package]:
    areas = country_codes(sources)
    with (sources / TABLE).open(encoding="utf-8") as file:
        rows = [row | {"ehead": people().get(row["ehead"], row["ehead"])} for row in csv.DictReader(file)]
    spells = [(areas[row["ctryname"]], row) for row in rows if row["ctryname"] in areas and plain(row["ehead"])]
    source = {
        "source": "cgv",
        "title": "Cheibub, Gandhi and Vreeland 2010, Democracy and Dictatorship (table dd of lifelines 0.30.3)",
        "path": ADDRESS,
        "published": "2010",
        "seen": "2026-11-23",
    }
    tables: dict[str, list[Row]] = {
        "sources": [source],
        "names": list(names(spells)),
        "tenures": [tenure(area, row) for area, row in spells],
    }
    origin = {"title": "Democracy and Dictatorship data set", "path": ADDRESS, "version": "2010"}
    yield Package("rulers", "2010.1", "Effective heads of government, 1946-2008", (LICENCE,), (origin,), tables)


def country_codes(sources: Path) -> dict[str, str]:
    """The data set's country names that the atlas knows, and those of countries that it calls otherwise."""
    named = {
        str(name): str(code)
        for name, code in atlas.open_atlas(sources).execute(
            "SELECT n.name, alpha3 FROM country_name n JOIN country ON country.id = country_id WHERE alpha3 IS NOT NULL"
        )
    }
    with (HERE / "cgv_countries.csv").open(encoding="utf-8") as file:
        return named | {row["name"]: row["area"] for row in csv.DictReader(file)}


def plain(name: str) -> bool:
    """A person's name; not "Military", nor one whose letters were lost."""
    return " " in name and all(c.isalpha() or c in " .'-" for c in name)


LAST = 2008
"""The last year of the data set: who ruled at its end may have gone on."""


def tenure(area: str, spell: Row) -> Row:
    """In office at the end of the first year, not at the end of the one after the last."""
    start = int(spell["start_year"])
    after = start + int(spell["duration"])
    ended = str(after) if spell["observed"] == "1" or after <= LAST else ".."
    return {
        "person": slug(spell["ehead"]),
        "area": area,
        "role": "leader",
        "office": "leader",
        "start": str(start),
        "end": ended,
        "source": "cgv",
        "locator": f"dd.csv, {spell['leaderspellreg']}",
    }


def names(spells: list[tuple[str, Row]]) -> Iterator[Row]:
    seen = set()
    for _, spell in spells:
        for text in dict.fromkeys((spell["ehead"], unaccented(spell["ehead"]))):
            if " " in text and text not in seen:
                seen.add(text)
                yield {
                    "text": text,
                    "kind": "person",
                    "entity": slug(spell["ehead"]),
                    "preferred": "yes" if text == spell["ehead"] else "",
                    "source": "cgv",
                    "locator": f"dd.csv, {spell['leaderspellreg']}",
                }
