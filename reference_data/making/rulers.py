"""Who leads each country by the Factbook's pages: names as prose writes them, and the day since when."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from package import Row

HERE = Path(__file__).parent
BRANCH = "Government > Executive branch > "
ROLES = {"chief of state": "head of state", "head of government": "head of government"}
OFFICES = (  # printed title, the office that it names; the longest first
    "State Affairs Commission President",
    "Supreme People's Assembly President",
    "Taoiseach (Prime Minister)",
    "Supreme Leader",
    "Prime Minister",
    "Grand Duke",
    "Chancellor",
    "President",
    "Premier",
    "Sultan",
    "Prince",
    "Queen",
    "King",
    "Amir",
    "Pope",
)
STYLES = ("Crown ", "Sultan ", "Ratu ", "Dr. ", "Col. ", "Gen. ", "Archbishop ")
"""Not part of a name; a page that prints one is left out rather than guessed at."""
SINCE = re.compile(r"(?P<who>[^;(]+?)(?:, Jr\.)? \(since (?P<since>(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4})\)")
CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ]['’A-ZÀ-ÞŞȘ-]+(?:-[A-ZÀ-Þ][\w-]*)?")
MONTHS = "January February March April May June July August September October November December".split()


class Leader(NamedTuple):
    """One holder of an office."""

    name: str
    written: str
    family: str
    office: str
    role: str
    since: str
    locator: str


def leaders(profile: object) -> Iterator[Leader]:
    from factbook import Profile, texts

    assert isinstance(profile, Profile)
    if "Dependency status" in profile.page.get("Government", {}):
        return
    for branch, role in ROLES.items():
        for path, text in texts(profile.page, BRANCH + branch):
            found = SINCE.match(text)
            office = found and next((title for title in OFFICES if found["who"].startswith(title + " ")), None)
            since = found and iso(found["since"])
            if not (found and office and since):
                continue
            written = found["who"].removeprefix(office).strip()
            name = common_name(written)
            if name and not name.startswith(STYLES):
                yield Leader(
                    name, spelt(written), family_name(written), office, role, since, f"{profile.file} > {path}"
                )


def tenures(profiles: list[object], source: str) -> Iterator[Row]:
    """Terms of office; the older edition cannot say when they ended."""
    for profile in profiles:
        for leader in leaders(profile):
            yield {
                "person": slug(leader.name),
                "area": profile.area,  # type: ignore[attr-defined]
                "role": leader.role,
                "office": OFFICE_WORDS.get(leader.office, leader.office.lower()),
                "start": leader.since,
                "end": "" if source == "factbook" else "..",
                "source": source,
                "locator": leader.locator,
            }


OFFICE_WORDS = {
    "State Affairs Commission President": "leader",
    "Supreme People's Assembly President": "president of the Supreme People's Assembly",
    "Taoiseach (Prime Minister)": "prime minister",
    "Amir": "emir",
}


def names(profiles: list[object], source: str) -> Iterator[Row]:
    """Each leader's name as prose writes it and as the Factbook spells it out."""
    seen = set()
    for profile in profiles:
        for leader in leaders(profile):
            for text in dict.fromkeys((leader.name, unaccented(leader.name), leader.written)):
                row = (text, slug(leader.name))
                if row in seen or " " not in text:
                    continue
                seen.add(row)
                yield {
                    "text": text,
                    "kind": "person",
                    "entity": row[1],
                    "preferred": "yes" if text == leader.name else "",
                    "source": source,
                    "locator": leader.locator,
                }
            yield from surname_row(leader, source)


def surname_row(leader: Leader, source: str) -> Iterator[Row]:
    """The family name alone; the index lets it stand for the person only beside the rest of the name."""
    words = leader.family.split()
    if words and len(words[-1]) > 1 and not re.fullmatch(r"[IVX]+", words[-1]):
        yield {
            "text": leader.family,
            "kind": "surname",
            "entity": slug(leader.name),
            "source": source,
            "locator": leader.locator,
        }


def family_name(written: str) -> str:
    """What the Factbook prints in capitals, "KIM" of "KIM Jong Un"."""
    return " ".join(titled(word) for word in written.split() if CAPITAL.fullmatch(word))


def common_name(written: str) -> str | None:
    """The name by which prose knows the person; None where the rule gives none that is plain.

    >>> common_name("Vladimir Vladimirovich PUTIN"), common_name("KIM Jong Un"), common_name("CHARLES III")
    ('Vladimir Putin', 'Kim Jong Un', 'Charles III')
    """
    known = people()
    name = known.get(written) or first_and_family(written)
    return name and known.get(name, name)


def first_and_family(written: str) -> str | None:
    """The first name and the family name, which the Factbook prints in capitals, and before the rest where it leads."""
    words = written.split()
    if any(not re.match(r"[\w'’(-]", word) or word.endswith((",", ")")) for word in words) or len(words) > 6:
        return None
    shouted = [i for i, word in enumerate(words) if CAPITAL.fullmatch(word)]
    if not shouted:
        return None
    if shouted[0] == 0:
        return spelt(written)
    if not words[0][0].isupper():
        return None
    return " ".join([words[0], *map(titled, words[shouted[0] : shouted[-1] + 1])])


@cache
def people() -> dict[str, str]:
    """The leaders whom prose knows by another name than the rule gives."""
    with (HERE / "people.csv").open(encoding="utf-8") as file:
        return {row["written"]: row["name"] for row in csv.DictReader(file)}


def spelt(written: str) -> str:
    return " ".join(map(titled, written.split()))


def titled(word: str) -> str:
    if re.fullmatch(r"[IVX]+", word) or not CAPITAL.fullmatch(word):
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)


def slug(name: str) -> str:
    """The id of a person: 'Kim Jong Un' is kim-jong-un."""
    return re.sub(r"[^a-z0-9]+", "-", unaccented(name).lower().replace("'", "").replace("’", "")).strip("-")


def unaccented(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def iso(text: str) -> str | None:
    parts = text.split()
    if len(parts) > 1 and parts[-2] not in MONTHS:
        return None
    month = f"-{MONTHS.index(parts[-2]) + 1:02}" if len(parts) > 1 else ""
    return parts[-1] + month + (f"-{int(parts[0]):02}" if len(parts) > 2 else "")
