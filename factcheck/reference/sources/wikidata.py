"""Wikidata, by its query service: heads of state and of government with the days on which they took and left office."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ..fault import DataError
from .vintage import Ask, Vintage

BASE = "https://query.wikidata.org"
LICENCE = {"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}
ROLES = {"P35": "head of state", "P6": "head of government"}
QUERY = """SELECT ?code ?personLabel ?role ?start ?end WHERE {
  VALUES (?claim ?value ?role) { (p:P35 ps:P35 "P35") (p:P6 ps:P6 "P6") }
  ?country wdt:P298 ?code; ?claim ?statement. ?statement ?value ?person; pq:P580 ?start.
  OPTIONAL { ?statement pq:P582 ?end }
  FILTER(YEAR(?start) >= 1990)
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en". }
} ORDER BY ?code ?role ?start"""


def vintage(ask: Ask) -> Vintage:
    """Terms of office since 1990 and the names of those who held them."""
    try:
        bindings = json.loads(ask("sparql", {"query": QUERY, "format": "json"}))["results"]["bindings"]
        terms = [term for binding in bindings if (term := tenure(binding))]
    except (ValueError, LookupError, TypeError) as error:
        raise DataError(f"Wikidata: the answer is not the JSON that its interface promises ({error!r})") from None
    if not terms:
        raise DataError("Wikidata: the answer holds no terms of office")
    newest = max(term["start"] for term in terms)
    title = "Wikidata, heads of state and of government"
    return Vintage(
        "wikidata", title, newest, LICENCE, BASE, {"names": list(names(terms)), "tenures": [*map(row, terms)]}
    )


def tenure(binding: dict[str, Any]) -> dict[str, str] | None:
    """One term; None for a person without an English name."""
    found = {name: field["value"] for name, field in binding.items()}
    if re.fullmatch(r"Q\d+", found["personLabel"]):
        return None
    start, end = found["start"][:10], found.get("end", "")[:10]
    return {
        "name": found["personLabel"],
        "area": found["code"],
        "role": ROLES[found["role"]],
        "start": start,
        "end": end,
    }


def row(term: dict[str, str]) -> dict[str, str]:
    locator = f"{term['area']}, {term['role']}, {term['name']}, {term['start']}"
    kept = {name: term[name] for name in ("area", "role", "start", "end")}
    return {"person": slug(term["name"]), **kept, "office": term["role"], "source": "wikidata", "locator": locator}


def names(terms: list[dict[str, str]]) -> Iterator[dict[str, str]]:
    for name in dict.fromkeys(term["name"] for term in terms):
        named = {"text": name, "kind": "person", "entity": slug(name), "preferred": "yes"}
        yield named | {"source": "wikidata", "locator": f"label {name}"}


def slug(name: str) -> str:
    from unicodedata import combining, normalize

    plain = "".join(letter for letter in normalize("NFD", name) if not combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", plain.lower().replace("'", "")).strip("-")
