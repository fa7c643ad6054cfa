"""How a cost is measured: ratios within one run, for the clock of a shared machine flips between two speeds.

Functions stand in sandwiches (reference, function, reference) by process time; commands run round-robin,
each as a process whose own CPU and memory the kernel reports.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import process_time
from typing import NamedTuple

Job = Callable[[], object]
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Installed code has its bytecode beside it; a checkout has it from the second run, unless that is forbidden."""
METER = Path(__file__).with_name("meter.py")
ROUNDS = 9
LEAST = 0.02
"""A timing shorter than this many seconds is repeated until it is not."""


class Usage(NamedTuple):
    """What one process cost."""

    cpu: float
    """Seconds, user and system."""
    peak: int
    """Kilobytes resident at most."""


def seconds(job: Job, times: int = 1) -> float:
    """CPU seconds of one run of the job, as the mean of so many."""
    start = process_time()
    for _ in range(times):
        job()
    return (process_time() - start) / times


def repeats(job: Job, least: float = LEAST) -> int:
    """How often the job must run for its timing to mean something."""
    times = 1
    while times < 1 << 20 and (took := seconds(job, times) * times) < least:
        times = max(2 * times, int(times * least / max(took, 1e-6)))
    return times


def sandwich(job: Job, reference: Job, rounds: int = ROUNDS) -> float:
    """CPU of the job over that of the reference: the median over rounds of reference, job, reference."""
    inner, outer = repeats(job), repeats(reference)
    return median(_bite(job, inner, reference, outer) for _ in range(rounds))


def _bite(job: Job, inner: int, reference: Job, outer: int) -> float:
    gc.collect()
    before = seconds(reference, outer)
    took = seconds(job, inner)
    return 2 * took / (before + seconds(reference, outer))


def growth(one: Job, two: Job, rounds: int = ROUNDS) -> float:
    """Cost of twice the input over cost of the input."""
    return sandwich(two, one, rounds)


def usage(command: Sequence[str], folder: str | None = None) -> Usage:
    """CPU and peak memory of one command, as the kernel counts them for that process alone."""
    metered = [sys.executable, "-I", "-S", str(METER), *command]
    done = subprocess.run(metered, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    cpu, peak, _ = done.stdout.split()
    return Usage(float(cpu), int(peak))


def race(commands: Sequence[Sequence[str]], folder: str | None = None, rounds: int = 15) -> list[Usage]:
    """The medians of several commands, run in turn so that a change of the clock's speed meets them all."""
    for command in commands:
        usage(command, folder)
    laps = [[usage(command, folder) for command in commands] for _ in range(rounds)]
    return [Usage(median(u.cpu for u in runs), int(median(u.peak for u in runs))) for runs in zip(*laps, strict=True)]
