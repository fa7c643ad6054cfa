"""The states of the United States, with the year in which each was admitted (package us)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from package import Package, Row

ADDRESS = "https://pypi.org/project/us/4.0.0/"
LICENCE = {"name": "BSD-3-Clause", "title": "BSD 3-Clause", "path": "https://opensource.org/license/bsd-3-clause"}


def build(sources: Path) -> Iterator[Package]:
    states = sorted(read(sources / "us/states.py"), key=lambda state: state["abbr"])
    source = {"source": "us", "title": "Package us 4.0.0", "path": ADDRESS, "published": "2025", "seen": "2026-11-23"}
    tables: dict[str, list[Row]] = {
        "sources": [source],
        "regions": [region(state) for state in states],
        "names": [name(state) for state in states],
        "events": [admission(state) for state in states],
    }
    origin = {"title": "us", "path": ADDRESS, "version": "4.0.0"}
    yield Package(
        "us-states", "4.0.0", "States of the United States and their admission", (LICENCE,), (origin,), tables
    )


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The literal arguments of each State(...) in the package's source, so that it need not be imported."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Dict):
            state = literal(node)
            if state.get("statehood_year") and not state.get("is_territory"):
                yield state


def literal(node: ast.Dict) -> dict[str, Any]:
    pairs = zip(node.keys, node.values, strict=True)
    return {k.value: v.value for k, v in pairs if isinstance(k, ast.Constant) and isinstance(v, ast.Constant)}


def name(state: dict[str, Any]) -> Row:
    return {
        "text": state["name"],
        "kind": "area",
        "entity": f"US-{state['abbr']}",
        "preferred": "yes",
        "source": "us",
        "locator": f"states.py, {state['abbr']}",
    }


def admission(state: dict[str, Any]) -> Row:
    return {
        "event": f"admission-{state['abbr'].lower()}",
        "kind": "admission statehood",
        "title": f"{state['name']} becomes a state of the United States",
        "start": str(state["statehood_year"]),
        "participants": f"US-{state['abbr']} USA",
        "source": "us",
        "locator": f"states.py, {state['abbr']}, statehood_year",
    }


def region(state: dict[str, Any]) -> Row:
    return {"region": "USA", "area": f"US-{state['abbr']}", "source": "us", "locator": f"states.py, {state['abbr']}"}
