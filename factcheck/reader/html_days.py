"""The days on which a page says that it was published: in JSON-LD, OpenGraph, meta and time elements."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from factcheck.model.days import date

from .stated_days import Stated, day_of

_OPEN_GRAPH = ("article:published_time", "og:article:published_time", "og:published_time")
_META = (
    "date",
    "datepublished",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.issued",
    "parsely-pub-date",
    "pubdate",
    "publish-date",
    "publish_date",
    "sailthru.date",
)
_ROUND = ("aside", "nav", "footer")
_MOST = 10_000
"""Values of JSON-LD that are looked through."""
_TIMES = 20
"""Time elements that are looked at."""


def stated_days(tree: Any) -> Stated:
    """Every (basis, day) in the order of trust, each once."""
    found = (*_json_ld(tree), *_metas(tree), *_times(tree))
    return tuple(dict.fromkeys((basis, day) for basis, value in found if (day := _day(value))))


def _day(value: object) -> date | None:
    return day_of(value) if isinstance(value, str) else None


def _json_ld(tree: Any) -> Iterator[tuple[str, object]]:
    for script in tree.iter("script"):
        if script.get("type", "").partition(";")[0].strip().lower() == "application/ld+json":
            yield from (("JSON-LD datePublished", value) for value in _published(_loaded(script.text or "")))


def _loaded(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _published(value: object) -> Iterator[object]:
    """Every datePublished, the outermost first; not those of what the page only speaks of."""
    shelf = [value]
    for _ in range(_MOST):
        if not shelf:
            return
        one = shelf.pop(0)
        if isinstance(one, list):
            shelf += one
        elif isinstance(one, dict):
            yield one.get("datePublished")
            shelf += [one.get(key) for key in ("@graph", "mainEntity")]


def _metas(tree: Any) -> Iterator[tuple[str, object]]:
    metas = [(_name(meta), meta.get("content")) for meta in tree.iter("meta")]
    for wanted, said in ((_OPEN_GRAPH, "OpenGraph"), (_META, "meta")):
        yield from ((f"{said} {name}", content) for name, content in metas if name in wanted)


def _name(meta: Any) -> str:
    return str(meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()


def _times(tree: Any) -> Iterator[tuple[str, object]]:
    """Of the article's own time elements."""
    times = [time for time in tree.iter("time") if not any(True for _ in time.iterancestors(*_ROUND))][:_TIMES]
    marked = [time for time in times if time.get("pubdate") is not None or time.get("itemprop") == "datePublished"]
    yield from (("time element", time.get("datetime") or time.text) for time in marked or times)
