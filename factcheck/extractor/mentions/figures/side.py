"""A number with what gives it its kind: one side of a range, or a whole figure."""

from __future__ import annotations

from factcheck.model import Number
from factcheck.model.mention import QuantityKind
from factcheck.model.tuples import NamedTuple


class Side(NamedTuple):
    """Where it stands, the number, and the kind and unit that follow it."""

    start: int
    end: int
    number: Number
    kind: QuantityKind = "number"
    unit: str | None = None
    noun: str | None = None
    """What is counted, where a noun follows."""
