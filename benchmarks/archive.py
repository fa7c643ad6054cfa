"""Peak memory and workers on a large archive, by `factcheck archive`; skipped while that command is not there."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from .clock import Usage, usage
from .measure import Measure
from .news import articles

SIZE = 100_000_000
KINDS = 500
"""So many different articles, over and over: what is measured is the stream, not the generator."""


def measures() -> Iterator[Measure]:
    """A 100 MB jsonl file through one worker, and a tenth of it through one and two."""
    try:
        import factcheck.bulk  # noqa: F401
    except ImportError:
        yield from (Measure(key, None, "skipped: no archive command") for key in ("memory_archive", "workers"))
        return
    with TemporaryDirectory() as folder:
        large, small = Path(folder, "large.jsonl"), Path(folder, "small.jsonl")
        write(large, SIZE)
        write(small, SIZE // 10)
        bare = usage((sys.executable, "-c", "pass"))
        used = _archive(large, folder, 1)
        yield Measure("memory_archive", (used.peak - bare.peak) / 1024, f"{used.cpu:.0f} s of CPU")
        one, two = _archive(small, folder, 1), _archive(small, folder, 2)
        yield Measure("workers", two.cpu / one.cpu)


def write(path: Path, size: int) -> None:
    """A jsonl archive of at least that many bytes."""
    written = list(articles(KINDS))
    with path.open("w", encoding="utf-8") as out:
        number = 0
        while out.tell() < size:
            one = written[number % KINDS]
            row = {"id": f"{one.name}-{number}", "date": one.day.isoformat(), "text": one.text}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
            number += 1


def _archive(path: Path, folder: str, jobs: int) -> Usage:
    target = Path(folder, f"{path.stem}-{jobs}")
    command = ("-m", "factcheck.cli", "archive", str(path), "--output", str(target), "--jobs", str(jobs))
    return usage((sys.executable, *command))
