"""A small plot of the series behind a finding, with the interval that the printed figure promises laid over it."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import NamedTuple

from factcheck.model import Finding, Interval, Observation, Quantity

from ..observed import value
from .escape import escape
from .numbered import Sheet

WIDTH, HEIGHT = 320, 120
LEFT, RIGHT, TOP, BOTTOM = 8, 8, 10, 18
LEAST = 3
"""Years that make a series."""
FAR = 20
"""A printed figure this many times the series' height away would flatten it: it is left to the words."""


class Dot(NamedTuple):
    """One observation of one year."""

    year: int
    value: Interval
    row: Observation


class Frame(NamedTuple):
    """Where years and values lie on the paper."""

    first: int
    last: int
    low: float
    high: float

    def x(self, year: int) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (year - self.first) / max(self.last - self.first, 1)

    def y(self, level: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (self.high - level) / ((self.high - self.low) or 1)


def plot(sheet: Sheet, finding: Finding) -> str:
    """The plot; nothing where no series of several years stands behind the finding."""
    dots = series(finding.evidence)
    if not dots:
        return ""
    band = _band(sheet, finding, dots)
    frame = _frame(dots, band)
    label = escape(_label(dots, finding if band else None))
    head = f'<svg class="plot" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{label}">'
    caption = f"<figcaption>{escape(dots[0].row.series)}{', shaded: what is printed' if band else ''}</figcaption>"
    return f"<figure>{head}{_shade(frame, band)}{_line(frame, dots)}{_axis(frame, dots)}</svg>{caption}</figure>"


def series(rows: Sequence[Observation]) -> list[Dot]:
    """The longest run of years of one series by one estimator in one unit, or nothing."""
    runs: dict[tuple[str, ...], dict[int, Dot]] = {}
    for row in rows:
        if row.period[:4].isdigit() and row.unit != "day" and all(isfinite(end) for end in row.value):
            key = (row.series, row.estimator, row.unit, row.basis)
            runs.setdefault(key, {}).setdefault(int(row.period[:4]), Dot(int(row.period[:4]), row.value, row))
    longest = max(runs.values(), key=len, default={})
    return [longest[year] for year in sorted(longest)] if len(longest) >= LEAST else []


def _band(sheet: Sheet, finding: Finding, dots: Sequence[Dot]) -> Interval | None:
    """What the figure promises, where it is in the unit of the series and near enough to be drawn."""
    span = (finding.mention.start, finding.mention.end)
    entries = (one for one in sheet.report.ledger if (one.mention.start, one.mention.end) == span)
    reading = next((one.reading for one in entries), None)
    if reading is None or not isinstance(finding.mention, Quantity) or finding.mention.unit != dots[0].row.unit:
        return None
    low, high = (level for level in _reach(dots))
    is_near = reading.low <= high + FAR * (high - low) and reading.high >= low - FAR * (high - low)
    return Interval(*reading) if is_near else None


def _reach(dots: Sequence[Dot]) -> Interval:
    return Interval(min(dot.value.low for dot in dots), max(dot.value.high for dot in dots))


def _frame(dots: Sequence[Dot], band: Interval | None) -> Frame:
    ends = [float(end) for end in (*_reach(dots), *(band or ())) if isfinite(end)]
    margin = (max(ends) - min(ends)) / 20
    return Frame(dots[0].year, dots[-1].year, min(ends) - margin, max(ends) + margin)


def _shade(frame: Frame, band: Interval | None) -> str:
    if band is None:
        return ""
    top = frame.y(float(band.high)) if isfinite(band.high) else 0.0
    bottom = frame.y(float(band.low)) if isfinite(band.low) else float(HEIGHT - BOTTOM)
    return f'<rect class="band" x="0" y="{top:.1f}" width="{WIDTH}" height="{max(bottom - top, 2):.1f}"/>'


def _line(frame: Frame, dots: Sequence[Dot]) -> str:
    places = [(frame.x(dot.year), frame.y(float(dot.value.middle))) for dot in dots]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    points = "".join(f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="2.5"/>' for x, y in places)
    return f'<polyline class="line" points="{path}"/>{points}'


def _axis(frame: Frame, dots: Sequence[Dot]) -> str:
    base = HEIGHT - 4
    first = f'<text x="{LEFT}" y="{base}">{frame.first}: {escape(dots[0].row.printed)}</text>'
    last = f'<text x="{WIDTH - RIGHT}" y="{base}" text-anchor="end">{frame.last}: {escape(dots[-1].row.printed)}</text>'
    return first + last


def _label(dots: Sequence[Dot], finding: Finding | None) -> str:
    first, last = dots[0], dots[-1]
    told = f"{first.row.series}: {value(first.row)} in {first.year} to {value(last.row)} in {last.year}"
    return f"{told}; printed: {finding.mention.text}" if finding else told
