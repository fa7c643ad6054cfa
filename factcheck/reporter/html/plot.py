"""A small plot of the series behind a finding, with what the printed figure says laid over it."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite

from factcheck.model import Finding, Interval, Observation
from factcheck.model.tuples import NamedTuple

from ..observed import value
from .escape import escape

WIDTH, HEIGHT = 320, 120
LEFT, RIGHT, TOP, BOTTOM = 48, 8, 10, 18
SIZES = ((1_000_000_000_000, "tn"), (1_000_000_000, "bn"), (1_000_000, "m"), (1, ""))
"""How the two values on the axis are shortened."""
LINE = 13
"""The height of a line of text."""
LEAST = 3
"""Years that make a series."""
MOST = 3
"""Estimators that a small plot can tell apart."""
FAR = 20
"""A figure this many times the plot's height away would flatten the series: it is left to the words."""
SIGNS = ("●", "○", "◆")


class Dot(NamedTuple):
    """One observation of one year."""

    year: int
    level: float
    row: Observation


class Run(NamedTuple):
    """The years of one estimator, in order."""

    estimator: str
    dots: Sequence[Dot]


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


def plot(finding: Finding) -> str:
    """The plot; nothing where no series of several years stands behind the finding."""
    found = runs(finding)
    if not found:
        return ""
    dots = sorted(dot for run in found for dot in run.dots)
    band = _band(finding, dots)
    frame = _frame(dots, band)
    drawn = "".join(_run(frame, run, place) for place, run in enumerate(found))
    head = f'<svg class="plot" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(_label(found, band))}">'
    caption = escape(_caption(found, band))
    svg = f"{head}{_shade(frame, band)}{drawn}{_axis(frame)}{_levels(frame, dots)}</svg>"
    return f"<figure>{svg}<figcaption>{caption}</figcaption></figure>"


def runs(finding: Finding) -> list[Run]:
    """A run for each estimator of what the finding's evidence is of, the longest first; none for too few years."""
    kinds = {(row.series, row.unit, row.basis) for row in finding.evidence if row.unit != "day"}
    found: dict[str, dict[int, Dot]] = {}
    for row in finding.series or finding.evidence:
        if (row.series, row.unit, row.basis) in kinds and row.period[:4].isdigit() and isfinite(row.value.middle):
            dot = Dot(int(row.period[:4]), float(row.value.middle), row)
            found.setdefault(row.estimator or row.source, {}).setdefault(dot.year, dot)
    if len({year for dots in found.values() for year in dots}) < LEAST:
        return []
    ranked = sorted(found, key=lambda estimator: -len(found[estimator]))[:MOST]
    return [Run(estimator, [found[estimator][year] for year in sorted(found[estimator])]) for estimator in ranked]


def _band(finding: Finding, dots: Sequence[Dot]) -> Interval | None:
    """What is printed, where it is near enough to be drawn."""
    low, high = min(dot.level for dot in dots), max(dot.level for dot in dots)
    reach = FAR * (high - low)
    band = finding.drawn
    return band if band and band.low <= high + reach and band.high >= low - reach else None


def _frame(dots: Sequence[Dot], band: Interval | None) -> Frame:
    ends = [dot.level for dot in dots] + [float(end) for end in band or () if isfinite(end)]
    margin = (max(ends) - min(ends)) / 20
    return Frame(dots[0].year, dots[-1].year, min(ends) - margin, max(ends) + margin)


def _shade(frame: Frame, band: Interval | None) -> str:
    if band is None:
        return ""
    top = frame.y(float(band.high)) if isfinite(band.high) else 0.0
    bottom = frame.y(float(band.low)) if isfinite(band.low) else float(HEIGHT - BOTTOM)
    return f'<rect class="band" x="{LEFT}" y="{top:.1f}" width="{WIDTH - LEFT}" height="{max(bottom - top, 2):.1f}"/>'


def _run(frame: Frame, run: Run, place: int) -> str:
    places = [(frame.x(dot.year), frame.y(dot.level)) for dot in run.dots]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    points = "".join(_point(x, y, place) for x, y in places)
    return f'<polyline class="line run{place}" points="{path}"/>{points}'


def _point(x: float, y: float, place: int) -> str:
    """A full disc, a ring, a diamond: by shape, not by colour."""
    if place < 2:
        return f'<circle class="dot run{place}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>'
    corners = f"{x:.1f},{y - 4:.1f} {x + 4:.1f},{y:.1f} {x:.1f},{y + 4:.1f} {x - 4:.1f},{y:.1f}"
    return f'<polygon class="dot run{place}" points="{corners}"/>'


def _axis(frame: Frame) -> str:
    base = HEIGHT - 4
    first = f'<text x="{LEFT}" y="{base}">{frame.first}</text>'
    return first + f'<text x="{WIDTH - RIGHT}" y="{base}" text-anchor="end">{frame.last}</text>'


def _levels(frame: Frame, dots: Sequence[Dot]) -> str:
    """The highest value and the lowest, each at its height, where there is room for both."""
    high, low = max(dot.level for dot in dots), min(dot.level for dot in dots)
    is_narrow = frame.y(low) - frame.y(high) < LINE
    return "".join(
        f'<text x="{LEFT - 6}" y="{frame.y(level) + 4:.1f}" text-anchor="end">{short(level)}</text>'
        for level in ((high,) if is_narrow else (high, low))
    )


def short(level: float) -> str:
    """
    >>> [short(level) for level in (33_300_000_000, 999_600, 25_071, 7.62, 1.25, -0.4, 0)]
    ['33.3bn', '999,600', '25,071', '7.62', '1.25', '-0.4', '0']
    """
    size, word = next((one for one in SIZES if abs(level) >= one[0]), SIZES[-1])
    places = 0 if abs(level / size) >= 1000 else 1 if abs(level / size) >= 10 else 2
    shown = f"{level / size:,.{places}f}"
    return (shown.rstrip("0").rstrip(".") if places else shown) + word


def _caption(found: Sequence[Run], band: Interval | None) -> str:
    keys = "; ".join(f"{sign} {run.estimator}" for sign, run in zip(SIGNS, found, strict=False))
    row = found[0].dots[0].row
    return f"{row.series} ({row.unit}): {keys}" + ("; shaded: what is printed" if band else "")


def _label(found: Sequence[Run], band: Interval | None) -> str:
    return "; ".join((found[0].dots[0].row.series, *map(_told, found))) + (
        "; what is printed is shaded" if band else ""
    )


def _told(run: Run) -> str:
    first, last = run.dots[0], run.dots[-1]
    span = f"{value(first.row)} in {first.year}"
    return f"{run.estimator}: {span}" + (f" to {value(last.row)} in {last.year}" if last.year > first.year else "")
