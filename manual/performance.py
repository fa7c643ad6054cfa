"""How fast: the gates with the figures of the last baseline beside them, and what runs over whole archives took."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Gate, gates
from benchmarks.runs import Run, runs

BASELINE = Path(__file__).parent.parent / "benchmarks" / "baseline.json"
INTRODUCTION = """\
# Performance

`python -m benchmarks` measures all of this anew and holds it against the figures below, which were measured on two
shared cores with Python 3.11. It needs nothing beyond the standard library; other readers of figures are compared with
where they are installed, and skipped with the reason where they are not. The clock of a shared machine flips between
two speeds, so only ratios within one run mean anything: functions stand in sandwiches (reference, function, reference)
by process time, commands run in turn, each as a process whose CPU and memory the kernel reports; the median counts.
The text is generated to the profile of news: about 1.2 KB an article, 8 figures a KB.

## Gates

"""
PLOT = """
![Seconds over characters: extraction and the whole check of news, and extraction of hostile input, all straight lines\
](performance.svg)

"""
RUNS = """\
## Archives

Generated articles as JSON lines, no two of them the same, through `factcheck archive` (`python -m benchmarks.runs`):

| articles | input | workers | CPU | articles a CPU second | memory of the largest process |
|---|---|---|---|---|---|
"""


def pages() -> dict[str, str]:
    """One page; what it leads to is the plan for a billion articles."""
    measured: dict[str, float] = json.loads(BASELINE.read_text("utf-8"))
    table = "".join(_gate(gate, measured.get(key)) for key, gate in gates().items())
    head = "| measure | here | gate | stretch goal | |\n|---|---|---|---|---|\n"
    archives = "".join(map(_run, runs())) + "\n" + "\n".join(_growth(runs())) + "\n"
    return {"performance.md": INTRODUCTION + head + table + PLOT + RUNS + archives}


def _gate(gate: Gate, here: float | None) -> str:
    goals = [f"{gate.sense} {goal:g}" if goal is not None else "none" for goal in (gate.gate, gate.stretch)]
    word = "" if here is None else gate.word(here).replace("SHORT", "**short**").replace("gate", "met")
    shown = "not measured" if here is None else f"{here:.0f}" if here >= 100 else f"{here:.3g}"
    return f"| {gate.measure.replace('|', '&#124;')} | {shown} | {' | '.join(goals)} | {word} |\n"


def rate(run: Run) -> float:
    """Articles for each second of CPU."""
    return run.articles / run.cpu


def _run(run: Run) -> str:
    cells = f"{run.articles:,}", f"{run.input / 1e6:.0f} MB", f"{run.workers}", f"{run.cpu:.0f} s", f"{rate(run):.0f}"
    return f"| {' | '.join(cells)} | {run.peak / 1024:.0f} MB |\n"


def _growth(measured: list[Run]) -> Iterator[str]:
    alone = sorted(run for run in measured if run.workers == 1)
    small, large = alone[0], alone[-1]
    more, dearer = large.articles / small.articles, large.cpu / small.cpu
    yield f"{more:.0f} times the articles took {dearer:.1f} times the CPU: the cost grows in a line, and memory does"
    yield "not grow with the archive. What that comes to for a billion articles has [a page of its own](billion.md)."
