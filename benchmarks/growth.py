"""How cost grows with size: news, and every kind of hostile input, at n and 2n."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

import factcheck

from .clock import growth, repeats, seconds
from .hostile import SEEDS, hostile
from .measure import Measure
from .news import running_text
from .subject import Desk

DAY = date(2019, 8, 23)
SIZES = (4_000, 16_000, 64_000, 256_000)
NEWS, TROUBLE = 64_000, 16_000
LIMIT = 3.0
"""An input that takes longer than this many seconds at n is not doubled."""


class Growth(NamedTuple):
    """One kind of input: cost of 2n over cost of n, and milliseconds a MB at n."""

    name: str
    ratio: float
    cost: float


def read_it(text: str) -> None:
    factcheck.extract(text, as_of=DAY)


def trouble(work: Callable[[str], object] = read_it, size: int = TROUBLE) -> list[Growth]:
    """Every hostile input, the steepest first."""
    return sorted((_survived(name, work, size) for name in SEEDS), key=_steepness)


def measures() -> Iterator[Measure]:
    """News, the whole check of news, and the worst of the hostile inputs."""
    desk = Desk()
    news = _grown("news", running_text(NEWS), read_it, running_text(2 * NEWS))
    whole = _grown("check", running_text(NEWS), _checker(desk), running_text(2 * NEWS))
    yield Measure("growth_news", news.ratio, f"{NEWS} characters: {news.cost:.0f} ms/MB")
    yield Measure("growth_check", whole.ratio, f"{whole.cost:.0f} ms/MB")
    ranked = trouble()
    yield Measure("growth_worst", ranked[0].ratio, ", ".join(f"{one.name} {one.ratio:.2f}" for one in ranked[:3]))
    dear = sorted(ranked, key=lambda one: -one.cost)
    note = ", ".join(f"{one.name} {one.cost:.0f} ms/MB" for one in dear[:3])
    yield Measure("hostile_cost", dear[0].cost / news.cost, note)


def curve() -> list[tuple[str, list[tuple[int, float]]]]:
    """Seconds over size for the plot: extraction and whole check of news, and the three dearest kinds of trouble."""
    desk = Desk()
    lines: list[tuple[str, Callable[[int], str], Callable[[str], object]]] = [
        ("extraction, news", running_text, read_it),
        ("whole check, news", running_text, _checker(desk)),
    ]
    for name in ("digit comma", "one sentence", "units"):
        lines.append((f"extraction, {name}", lambda size, name=name: hostile(name, size), read_it))  # type: ignore[misc]
    return [(label, [(size, _took(make(size), work)) for size in SIZES]) for label, make, work in lines]


def _checker(desk: Desk) -> Callable[[str], object]:
    return lambda text: desk.findings(text, DAY)


def _took(text: str, work: Callable[[str], object]) -> float:
    job = lambda: work(text)  # noqa: E731
    return seconds(job, repeats(job))


def _grown(name: str, once: str, work: Callable[[str], object], twice: str) -> Growth:
    first = seconds(lambda: work(once))
    cost = 1e3 * first / (len(once) / 1e6)
    if first > LIMIT:
        return Growth(name, float("inf"), cost)
    return Growth(name, growth(lambda: work(once), lambda: work(twice), rounds=9 if first < 0.05 else 3), cost)


def _survived(name: str, work: Callable[[str], object], size: int) -> Growth:
    """The growth of one kind; without end where the input raises."""
    try:
        return _grown(name, hostile(name, size), work, hostile(name, 2 * size))
    except Exception as error:  # whatever it is, it is what is measured
        return Growth(f"{name} raises {type(error).__name__}", float("inf"), 0)


def _steepness(one: Growth) -> float:
    return -one.ratio
