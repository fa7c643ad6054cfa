"""Cost over size as an SVG, both axes logarithmic: a straight line at 45 degrees is cost that grows with size alone."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import ceil, floor, log10

Line = tuple[str, Sequence[tuple[int, float]]]
WIDTH, HEIGHT, MARGIN = 760, 460, 64
COLOURS = ("#1b6ca8", "#c0392b", "#2e8b57", "#8e5ea2", "#b8860b")


def svg(lines: Sequence[Line]) -> str:
    """The whole picture."""
    points = [point for _, line in lines for point in line]
    across, up = _scale([x for x, _ in points], WIDTH), _scale([max(y, 1e-6) for _, y in points], HEIGHT)
    body = [_axis(across, up)]
    for number, (label, line) in enumerate(lines):
        colour = COLOURS[number % len(COLOURS)]
        path = " ".join(f"{across.at(x):.1f},{HEIGHT - up.at(max(y, 1e-6)):.1f}" for x, y in line)
        body.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{path}"/>')
        body.append(f'<text x="{MARGIN + 12}" y="{MARGIN + 16 * number}" fill="{colour}">{escape(label)}</text>')
    size = f'width="{WIDTH}" height="{HEIGHT}" font-family="sans-serif" font-size="12"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
        + f'\n<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


class _scale:
    """Where a value lies between the margins, by its logarithm."""

    def __init__(self, values: Sequence[float], length: int) -> None:
        self.low, self.high = floor(log10(min(values))), ceil(log10(max(values)))
        self.length = length - 2 * MARGIN

    def at(self, value: float) -> float:
        return MARGIN + self.length * (log10(value) - self.low) / max(self.high - self.low, 1)

    @property
    def ticks(self) -> list[float]:
        return [10.0**power for power in range(self.low, self.high + 1)]


def _axis(across: _scale, up: _scale) -> str:
    marks = [
        f'<text x="{across.at(x):.0f}" y="{HEIGHT - MARGIN + 18}" text-anchor="middle">{x:,.0f}</text>'
        for x in across.ticks
    ]
    marks += [
        f'<text x="{MARGIN - 6}" y="{HEIGHT - up.at(y) + 4:.0f}" text-anchor="end">{y:g} s</text>'
        f'<path d="M{MARGIN} {HEIGHT - up.at(y):.1f}H{WIDTH - MARGIN}" stroke="#ddd"/>'
        for y in up.ticks
    ]
    return "\n".join(marks) + f'\n<text x="{WIDTH / 2:.0f}" y="{HEIGHT - 16}" text-anchor="middle">characters</text>'
