"""The measures as a table for a terminal, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .measure import Measure

HEAD = f"{'measure':62}{'now':>9}{'gate':>8}{'stretch':>9}  {'':8}{'baseline':>9}  note"


def line(measure: Measure, baseline: Mapping[str, float]) -> str:
    """One measure, its goals beside it."""
    gate = measure.gate
    word = "" if measure.value is None else gate.word(measure.value)
    cells = (measure.value, gate.gate, gate.stretch, baseline.get(measure.key))
    now, least, stretch, before = (_short(cell) for cell in cells)
    return f"{gate.measure:62}{now:>9}{least:>8}{stretch:>9}  {word:8}{before:>9}  {measure.note}".rstrip()


def worse(measures: Iterable[Measure], baseline: Mapping[str, float], slack: float = 1.25) -> list[str]:
    """The measures that fell behind the committed baseline by more than a quarter."""
    return [m.gate.measure for m in measures if m.value and (old := baseline.get(m.key)) and _falls(m, old, slack)]


def _falls(measure: Measure, old: float, slack: float) -> bool:
    assert measure.value is not None
    return measure.value > old * slack if measure.gate.at_most else measure.value * slack < old


def _short(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"
