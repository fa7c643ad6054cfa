"""Findings drawn, by rule as bars and by year as columns; each severity has its own shade, and its place in the row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model.tuples import NamedTuple
from factcheck.reporter.html.escape import escape

from .sections import LOUD, Cells, many
from .tally import NO_YEAR

WIDTH, BAR, GAP, NAMES, EDGE = 760, 14, 6, 250, 60
TALL, TOP, FOOT = 200, 14, 20
WIDEST = 40
YEARS_NAMED = 12


class Part(NamedTuple):
    """A stretch of a bar: how loud its findings are, where it starts and how long it is, in findings."""

    loud: str
    start: float
    size: float


def bars(rows: Sequence[Cells]) -> str:
    """A bar for each rule, as long as its findings are many."""
    counted = [(str(name), [_number(cell) for cell in counts]) for name, *counts in rows]
    most = max(sum(counts) for _, counts in counted)
    drawn = "".join(_bar(place, name, counts, most) for place, (name, counts) in enumerate(counted))
    return _figure("Findings by rule", len(counted) * (BAR + GAP), drawn)


def columns(rows: Sequence[Cells]) -> str:
    """A column for each year, as high as its findings for every 100 articles; nothing where only one year is known."""
    known = {int(str(year)): (_number(articles), counts) for year, articles, _, *counts in rows if year != NO_YEAR}
    if len(known) < 2:
        return ""
    shares = {year: [100 * _number(one) / articles for one in counts] for year, (articles, counts) in known.items()}
    most = max(sum(counts) for counts in shares.values())
    first, last = min(known), max(known)
    step = (WIDTH - EDGE) / (last - first + 1)
    drawn = "".join(_column(EDGE + step * (year - first), step, counts, most) for year, counts in shares.items())
    return _figure("Findings for every 100 articles, by year", TALL + TOP + FOOT, drawn + _axes(first, last, most))


def key() -> str:
    """What the shades mean."""
    signs = "".join(f'<li><span class="loud-{loud}" aria-hidden="true">■</span> {many(loud)}</li>' for loud in LOUD)
    return f'<ul class="key">{signs}</ul>\n'


def _number(cell: object) -> int:
    assert isinstance(cell, int)
    return cell


def _figure(title: str, height: int, drawn: str) -> str:
    svg = (
        f'<svg class="drawn" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{title}; the table has the numbers">'
    )
    return f"<figure>{svg}{drawn}</svg><figcaption>{title}</figcaption></figure>\n"


def _parts(counts: Sequence[float]) -> Iterator[Part]:
    start = 0.0
    for loud, count in zip(LOUD, counts, strict=True):
        if count:
            yield Part(loud, start, count)
        start += count


def _bar(place: int, name: str, counts: Sequence[int], most: int) -> str:
    top, scale = place * (BAR + GAP), (WIDTH - NAMES - EDGE) / (most or 1)
    words = f'<text x="{NAMES - 8}" y="{top + BAR - 3}" text-anchor="end">{escape(name[:WIDEST])}</text>'
    drawn = "".join(
        f'<rect class="loud-{one.loud}" x="{NAMES + one.start * scale:.1f}" y="{top}" width="{one.size * scale:.1f}"'
        f' height="{BAR}"/>'
        for one in _parts(counts)
    )
    end = NAMES + sum(counts) * scale + 6
    return f'{words}{drawn}<text x="{end:.1f}" y="{top + BAR - 3}">{sum(counts):,}</text>'


def _column(left: float, step: float, counts: Sequence[float], most: float) -> str:
    scale = TALL / (most or 1)
    place = f'x="{left + step * 0.1:.1f}" width="{step * 0.8:.1f}"'
    return "".join(
        f'<rect class="loud-{one.loud}" {place} y="{TOP + TALL - (one.start + one.size) * scale:.1f}"'
        f' height="{one.size * scale:.1f}"/>'
        for one in _parts(counts)
    )


def _axes(first: int, last: int, most: float) -> str:
    step, base = (WIDTH - EDGE) / (last - first + 1), TOP + TALL
    every = -(-(last - first + 1) // YEARS_NAMED)
    years = "".join(
        f'<text x="{EDGE + step * (year - first + 0.5):.1f}" y="{base + 15}" text-anchor="middle">{year}</text>'
        for year in range(first, last + 1, every)
    )
    ends = ((TOP + 4, f"{most:.1f}"), (base, "0"))
    marks = "".join(f'<text x="{EDGE - 6}" y="{y}" text-anchor="end">{mark}</text>' for y, mark in ends)
    return f'<path class="axis" d="M{EDGE} {base}H{WIDTH}"/>{years}{marks}'
