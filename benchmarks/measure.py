"""One measured figure, its gate and its stretch goal."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple

GATES = Path(__file__).with_name("gates.csv")


class Gate(NamedTuple):
    """What a measure must reach, and what it should."""

    measure: str
    at_most: bool
    gate: float | None
    stretch: float | None

    @property
    def sense(self) -> str:
        return "at most" if self.at_most else "at least"

    def word(self, value: float) -> str:
        """How a value stands: stretch, gate, SHORT; nothing where there is no gate."""
        if self.gate is None or self.stretch is None:
            return ""
        if self._reaches(value, self.stretch):
            return "stretch"
        return "gate" if self._reaches(value, self.gate) else "SHORT"

    def _reaches(self, value: float, goal: float) -> bool:
        return value <= goal if self.at_most else value >= goal


class Measure(NamedTuple):
    """A figure that one run gave; None where it could not be taken, and then the note says why."""

    key: str
    value: float | None
    note: str = ""

    @property
    def gate(self) -> Gate:
        return gates()[self.key]


@cache
def gates() -> dict[str, Gate]:
    """Every gate by its key, in the order of the file."""
    with GATES.open(encoding="utf-8", newline="") as lines:
        return {row["key"]: _gate(row) for row in csv.DictReader(lines)}


def _gate(row: dict[str, str]) -> Gate:
    goals = [float(row[name]) if row[name] else None for name in ("gate", "stretch")]
    return Gate(row["measure"], row["sense"] == "at most", goals[0], goals[1])
