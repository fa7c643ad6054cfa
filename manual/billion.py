"""A billion articles on paper: bytes, hours and cost from the largest run on record, with the arithmetic shown."""

from __future__ import annotations

from pathlib import Path

from benchmarks.runs import Run, runs

from .performance import rate

PAGE = Path(__file__).with_suffix(".txt")
ASSUMED = {"many": 1_000_000_000, "cores": 64, "price": 0.05, "partition": 128, "shard": 10, "id": 60}
"""Articles, machines, dollars a core hour, megabytes of a partition and of a shard, bytes of an id and its place."""


def pages() -> dict[str, str]:
    """One page."""
    run = max(run for run in runs() if run.workers == 1)
    return {"billion.md": PAGE.read_text("utf-8").format(**ASSUMED, **run._asdict() | _hours(run) | _sizes(run))}


def _hours(run: Run) -> dict[str, float]:
    speed, size = rate(run), run.input / run.articles
    seconds, held, cut = ASSUMED["many"] / speed, ASSUMED["partition"] * 1e6 / size, run.articles / run.reading
    hours, peak = seconds / 3600, run.peak / 1024
    return {
        "rate": speed,
        "seconds": seconds,
        "hours": hours,
        "time": hours / ASSUMED["cores"],
        "cost": hours * ASSUMED["price"],
        "peak": peak,
        "memory": ASSUMED["cores"] * (peak + 2 * ASSUMED["shard"]) / 1000,
        "held": held,
        "task": held / speed,
        "lost": ASSUMED["shard"] * 1e6 / size / speed,
        "cut": cut,
        "busy": cut / speed,
    }


def _sizes(run: Run) -> dict[str, float]:
    each = {name: getattr(run, name) / run.articles for name in ("input", "claims", "rest", "parquet")}
    whole = {name: size * ASSUMED["many"] / 1e12 for name, size in each.items()}
    return {
        **whole,
        "bytes": each["input"],
        "claim_bytes": each["claims"],
        "rest_bytes": each["rest"],
        "parquet_bytes": each["parquet"],
        "output": whole["claims"] + whole["rest"],
        "doubled": 2 * whole["claims"],
        "tasks": whole["input"] * 1e6 / ASSUMED["partition"],
        "small_shards": whole["input"] * 1e6,
        "shards": whole["input"] * 1e6 / ASSUMED["shard"],
        "ids": ASSUMED["many"] * ASSUMED["id"] / 1e9,
    }
