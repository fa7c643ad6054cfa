"""What the tests of archives share: generated news as an archive, and the results read back."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from benchmarks.news import articles

WRONG = "The council met in London on Thursday. Sales rose from 40 boats to 50 boats, up 20%.\n"
Run = Callable[..., subprocess.CompletedProcess[str]]
KINDS = ("articles.jsonl", "claims.jsonl", "findings.jsonl", "summary.md", "summary.html")


def lines(rows: Sequence[Mapping[str, object]]) -> str:
    return "".join(f"{json.dumps(row)}\n" for row in rows)


def news(count: int) -> list[dict[str, object]]:
    """So many articles; every tenth has a slip, so that there is something to find."""
    return [
        {
            "id": one.name,
            "date": one.day.isoformat(),
            "title": f"Story {number}",
            "text": one.text + WRONG * (number % 10 == 3),
        }
        for number, one in enumerate(articles(count))
    ]


def rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def pages(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in KINDS}
