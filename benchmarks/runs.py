"""Whole runs of `factcheck archive` over generated archives: python -m benchmarks.runs ARTICLES[xWORKERS] ...

Writes runs.csv, from which `python -m manual` makes the page on speed and the plan for a billion articles. Each run is
checked to have written a row for every article.
"""

from __future__ import annotations

import csv
import json
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from factcheck.bulk.columns import converted
from factcheck.bulk.intake import Intake
from factcheck.bulk.shard import shards

from .clock import seconds, usage
from .news import articles

PATH = Path(__file__).with_name("runs.csv")
KINDS = ("articles", "claims", "findings")


class Run(NamedTuple):
    """One run, and what it cost: CPU in seconds, sizes in bytes, memory of the largest process in kilobytes."""

    articles: int
    workers: int
    cpu: float
    peak: int
    input: int
    claims: int
    rest: int
    parquet: int
    reading: float
    """CPU seconds for cutting the input into shards and handing them out, which one process does for all workers."""


def run(count: int, workers: int) -> Run:
    """The archive written, checked, counted, and taken away again."""
    with TemporaryDirectory() as folder:
        source, output = Path(folder, "news.jsonl"), Path(folder, "out")
        write(source, count)
        command = ("-m", "factcheck.cli", "archive", str(source), "--output", str(output), "--jobs", str(workers))
        used = usage((sys.executable, *command))
        sizes = {kind: (output / f"{kind}.jsonl").stat().st_size for kind in KINDS}
        assert sum(1 for _ in (output / "articles.jsonl").open("rb")) == count
        reading = seconds(lambda: [len(pickle.dumps(one)) for one in shards(Intake(source, output).rows())])
        converted(output)
        parquet = sum((output / f"{kind}.parquet").stat().st_size for kind in KINDS)
        rest = sum(sizes.values()) - sizes["claims"]
        read = source.stat().st_size
        return Run(
            count, workers, round(used.cpu, 1), used.peak, read, sizes["claims"], rest, parquet, round(reading, 4)
        )


def write(path: Path, count: int) -> None:
    """So many articles, no two of them the same, as JSON lines."""
    with path.open("w", encoding="utf-8") as out:
        for one in articles(count):
            row = {"id": one.name, "date": one.day.isoformat(), "text": one.text}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def runs() -> list[Run]:
    """Those on record."""
    with PATH.open(encoding="utf-8", newline="") as lines:
        return [
            Run(*(float(cell) if "." in cell else int(cell) for cell in row)) for row in list(csv.reader(lines))[1:]
        ]


def main(asked: list[str]) -> None:
    """Measure what is asked for, a line as each is done, and record it; first of all, what is built once is built."""
    run(10, 1)
    measured = list(
        _told(run(int(count), int(workers or 1)) for count, _, workers in (a.partition("x") for a in asked))
    )
    with PATH.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([Run._fields, *measured])


def _told(measured: Iterator[Run]) -> Iterator[Run]:
    for one in measured:
        print(one, flush=True)
        yield one


if __name__ == "__main__":
    main(sys.argv[1:])
