"""pyworldatlas: country codes, names, demonyms and capitals, cities and rivers, each with the source it names."""

from __future__ import annotations

import csv
import re
import sqlite3
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from package import CC_BY, PUBLIC_DOMAIN, Package, Row

DATABASE = "pyworldatlas"


def open_atlas(sources: Path) -> sqlite3.Connection:
    (path,) = sorted((sources / DATABASE).rglob("*.sqlite*")) or sorted((sources / DATABASE).rglob("*.db"))
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def factbook_codes(sources: Path) -> dict[str, str]:
    """The Factbook's file name (kn) -> ISO alpha-3 (PRK); Kosovo and the world have the World Bank's codes."""
    rows = open_atlas(sources).execute(
        "SELECT source_record_id, coalesce(alpha3, 'XKX') FROM country_physical JOIN country ON country.id = country_id"
    )
    return {record.split("/")[-1].removesuffix(".json"): code for record, code in rows} | {
        "xx": "WLD",
        "ee": "EUU",
        "kv": "XKX",
    }


UNFIT_CAPITALS = set("Male Sofia Victoria Hamilton Stanley Plymouth Douglas Georgetown Kingston Santiago Praia".split())
UNFIT_CAPITALS |= {"George Town", "San José", "Port Louis", "The Valley", "East Jerusalem", "San Juan", "Saipan"}
"""Shared with other places or with people's names, or a matter of dispute."""
ARTICLES = ("The ", "the ")


def build(sources: Path) -> Iterator[Package]:
    atlas = open_atlas(sources)
    tables: dict[str, list[Row]] = {
        "sources": list(source_rows(atlas)),
        "observations": list(rivers(atlas)),
        "names": [*country_names(atlas), *demonyms(atlas), *capitals(atlas), *river_names(atlas), *AMERICAS],
        "regions": [*parts_of_the_world(atlas), *factbook_regions(atlas)],
    }
    origin = {"title": "pyworldatlas", "path": "https://pypi.org/project/pyworldatlas/0.10.0/", "version": "0.10.0"}
    yield Package(
        "world-atlas",
        "0.10.0",
        "Names of countries, their peoples and capitals; the parts of the world",
        (CC_BY, PUBLIC_DOMAIN),
        (origin,),
        tables,
    )


def source_rows(atlas: sqlite3.Connection) -> Iterator[Row]:
    for source, title, path, seen in atlas.execute(
        "SELECT id, name, homepage, retrieved_at FROM source WHERE id IN"
        " ('cia-world-factbook-2025', 'geonames', 'reviewed-overrides', 'un-m49') ORDER BY id"
    ):
        yield {
            "source": source,
            "title": f"{title} (in pyworldatlas 0.10.0)",
            "path": path,
            "published": seen,
            "seen": seen,
        }


NAME_SOURCES = {
    "common": "un-m49",
    "official": "un-m49",
    "formal": "cia-world-factbook-2025",
    "alias": "reviewed-overrides",
}


def country_names(atlas: sqlite3.Connection) -> Iterator[Row]:
    """The common, official and formal names and the familiar ones; none with a bracket or a comma."""
    rows = atlas.execute(
        "SELECT DISTINCT alpha3, trim(n.name), kind, preferred"
        " FROM country_name n JOIN country ON country.id = country_id"
        " ORDER BY alpha3, preferred DESC, n.name, kind"
    )
    seen = set()
    for area, text, kind, preferred in rows:
        text = without_article(text)
        if (area, text) in seen or re.search(r"[(),]", text):
            continue
        seen.add((area, text))
        yield name(text, "area", area, NAME_SOURCES[kind], f"country_name {area} {kind}", bool(preferred))


def demonyms(atlas: sqlite3.Connection) -> Iterator[Row]:
    """The adjective, and the people in the plural, where the Factbook gives one plain word for it."""
    rows = atlas.execute(
        "SELECT alpha3, noun, adjective, source_id, source_record_id, source_locator FROM country_demonym"
        " JOIN country ON country.id = country_id ORDER BY alpha3"
    )
    for area, noun, adjective, source, record, locator in rows:
        if adjective == "Korean":  # of either Korea: names/ has the words that tell them apart
            continue
        if re.fullmatch(r"[A-Z][\w' -]+", adjective or "") and " or " not in adjective:
            yield name(adjective, "demonym", area, source, f"{record} > {locator} > adjective")
        if re.fullmatch(r"[A-Z][\w' -]+\(s\)", noun or "") and " or " not in noun:
            yield name(noun.replace("(s)", "s"), "people", area, source, f"{record} > {locator} > noun")


def capitals(atlas: sqlite3.Connection) -> Iterator[Row]:
    """A capital stands for its country's government, unless it shares its name with the country or with others."""
    rows = atlas.execute(
        "SELECT alpha3, capital.name, country.name FROM capital JOIN country ON country.id = country_id"
        " WHERE is_primary ORDER BY alpha3"
    )
    for area, city, country in rows:
        if city not in UNFIT_CAPITALS and city != country:
            for text in dict.fromkeys((city, plain_letters(city))):
                yield name(text, "capital", area, "geonames", f"capital of {area}")


RIVER = re.compile(
    r"(?:River )?(?P<local>[^()\[]+?)(?: \((?P<english>[^()]+)\))?(?: river)?(?: source)?(?: \[[a-z]\])?"
)
BARE = set("Mekong Danube Volga Euphrates Ganges Brahmaputra Indus Zambezi Limpopo Irrawaddy Yukon Rhine".split())
BARE |= set("Loire Vistula Elbe Orinoco Dnieper Dniester Yenisey Tigris Godavari Narmada Helmand Salween Tagus".split())
BARE |= {"Rio Grande", "Amu Darya", "Syr Darya", "Blue Nile", "Huang He"}
"""Known by the bare name; the others share theirs with people, places or words, and need the word River."""


def river_rows(atlas: sqlite3.Connection) -> Iterator[tuple[str, list[int], str]]:
    """English name of each, the lengths that the pages of its countries give, and the first of those pages."""
    rows = atlas.execute(
        "SELECT r.name, length_km, source_record_id FROM country_river r JOIN country_physical USING (country_id)"
        " WHERE length_km > 0 AND r.source_id = 'cia-world-factbook-2025' ORDER BY 1, 2, 3"
    )
    found: dict[str, list[tuple[int, str]]] = {}
    for printed, length, record in rows:
        named = RIVER.fullmatch(printed)
        if named and "/" not in printed and named["local"] != "Zaïre":
            found.setdefault(named["english"] or named["local"], []).append((int(length), record))
    for river, pages in sorted(found.items()):
        yield river, sorted({length for length, _ in pages}), pages[0][1]


def rivers(atlas: sqlite3.Connection) -> Iterator[Row]:
    for river, lengths, record in river_rows(atlas):
        yield {
            "area": river_id(river),
            "indicator": "length",
            "value": "..".join(map(str, dict.fromkeys((lengths[0], lengths[-1])))),
            "unit": "kilometer",
            "printed": " to ".join(f"{length:,}" for length in dict.fromkeys((lengths[0], lengths[-1]))) + " km",
            "basis": "total",
            "source": "cia-world-factbook-2025",
            "locator": f"{record} > Geography > Major rivers (by length in km), {river}",
        }


def river_names(atlas: sqlite3.Connection) -> Iterator[Row]:
    for river, _, _ in river_rows(atlas):
        for text in (f"{river} River", *([river] if river in BARE else [])):
            locator = f"Geography > Major rivers (by length in km), {river}"
            yield name(text, "place", river_id(river), "cia-world-factbook-2025", locator, text != river)


def river_id(river: str) -> str:
    from rulers import slug

    return slug(f"{river} River")


AMERICAS = tuple(
    {"text": text, "kind": "region", "entity": region, "preferred": "yes", "source": "un-m49", "locator": "region"}
    for text, region in (
        ("North America", "north-america"),
        ("South America", "south-america"),
        ("Latin America", "latin-america"),
        ("Central America", "central-america"),
    )
)
"""Parts of the world in which prose must not see the country that is called America for short."""
SUBREGIONS = {
    "South America": "south-america",
    "South-eastern Asia": "southeast-asia",
    "Southern Asia": "south-asia",
    "Central Asia": "central-asia",
    "Caribbean": "caribbean",
    "Northern America": "north-america",
    "Central America": "north-america",
    "Latin America and the Caribbean": "latin-america",
}
"""Those parts of M49 that prose means by the same words."""
FOLDERS = {
    "africa": "africa",
    "europe": "europe",
    "south-america": "south-america",
    "south-asia": "south-asia asia",
    "central-asia": "central-asia asia",
    "east-n-southeast-asia": "asia",
    "middle-east": "middle-east asia",
    "north-america": "north-america",
    "central-america-n-caribbean": "north-america",
    "australia-oceania": "oceania",
}
"""The regions of the Factbook."""


def parts_of_the_world(atlas: sqlite3.Connection) -> Iterator[Row]:
    """By UN M49: the world, the continents (the Americas are two of them in prose) and the parts above."""
    rows = atlas.execute("SELECT alpha3, continent, region, subregion FROM country WHERE alpha3 != '' ORDER BY alpha3")
    for area, continent, *parts in rows:
        named = [SUBREGIONS.get(part) for part in parts]
        if continent and area in countries():
            named += ["world", continent.lower() if continent != "Americas" else None]
            named += ["north-america"] if "caribbean" in named else []
            for region in sorted({region for region in named if region}):
                yield region_row(region, area, "un-m49", f"country {area}: {continent}, {', '.join(parts)}")


def factbook_regions(atlas: sqlite3.Connection) -> Iterator[Row]:
    """By the folder in which the Factbook has the country."""
    for area, record in atlas.execute(WHERE_IN_FACTBOOK):
        for region in ("world", *FOLDERS.get(record.partition("/")[0], "").split()):
            if area in countries():
                yield region_row(region, area, "cia-world-factbook-2025", record)


WHERE_IN_FACTBOOK = (
    "SELECT alpha3, source_record_id FROM country_physical JOIN country ON country.id = country_id"
    " WHERE alpha3 != '' ORDER BY alpha3"
)


@cache
def countries() -> frozenset[str]:
    """The members of the United Nations, and those that some count besides."""
    table = Path(__file__).resolve().parents[1] / "bodies" / "data" / "memberships.csv"
    with table.open(encoding="utf-8", newline="") as file:
        members = {row["member"] for row in csv.DictReader(file) if row["body"] == "united-nations"}
    return frozenset(members | {"VAT", "XKX", "PSE", "TWN"})


def region_row(region: str, area: str, source: str, locator: str) -> Row:
    return {"region": region, "area": area, "source": source, "locator": locator}


def plain_letters(text: str) -> str:
    from rulers import unaccented

    return unaccented(text)


def without_article(text: str) -> str:
    return next((text[len(article) :] for article in ARTICLES if text.startswith(article)), text)


def name(text: str, kind: str, entity: str, source: str, locator: str, preferred: bool = False) -> Row:
    return {
        "text": text,
        "kind": kind,
        "entity": entity,
        "preferred": "yes" if preferred else "",
        "source": source,
        "locator": locator,
    }
