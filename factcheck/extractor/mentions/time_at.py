"""The time that stands at a trigger (stub until the times are written)."""

from __future__ import annotations

from factcheck.model import Timex

TRIGGERS: frozenset[str] = frozenset()


def time_at(text: str, start: int, floor: int) -> Timex | None:
    return None
