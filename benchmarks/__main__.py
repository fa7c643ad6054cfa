"""Measure, print, write: `python -m benchmarks [--only WORD ...] [--articles N] [--write-baseline]`.

--write-baseline records the figures and the plot that docs/performance.md shows; then run `python -m manual`.
Exit code 1 where a gate is missed, so that a script may ask.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from . import archive, growth, index, news, peers, plot, speed, startup
from .measure import Measure
from .table import HEAD, line, worse

HERE = Path(__file__).parent
BASELINE = HERE / "baseline.json"
DOCS = HERE.parent / "docs"


def main() -> int:
    """Run the parts asked for, all by default."""
    asked = _arguments()
    baseline: dict[str, float] = json.loads(BASELINE.read_text()) if BASELINE.exists() else {}
    print(f"Python {platform.python_version()}, {platform.machine()}; ratios of one run\n{HEAD}")
    taken = list(_printed(_taken(asked), baseline))
    asked.output.mkdir(parents=True, exist_ok=True)
    rows = [{"key": m.key, "value": m.value, "note": m.note, "gate": m.gate.gate} for m in taken]
    (asked.output / "benchmarks.json").write_text(json.dumps(rows, indent=1) + "\n")
    if not asked.only or "plot" in asked.only:
        picture = plot.svg(growth.curve())
        for folder in (asked.output, *[DOCS] * asked.write_baseline):
            (folder / "performance.svg").write_text(picture)
    if asked.write_baseline:
        kept = baseline | {m.key: round(m.value, 4) for m in taken if m.value is not None}
        BASELINE.write_text(json.dumps(kept, indent=1) + "\n")
    for name in worse(taken, baseline):
        print(f"behind the baseline: {name}")
    return int(any(m.value is not None and m.gate.word(m.value) == "SHORT" for m in taken))


def _taken(asked: argparse.Namespace) -> Iterator[Measure]:
    written = list(news.articles(asked.articles))
    parts: dict[str, Callable[[], Iterable[Measure]]] = {
        "startup": startup.measures,
        "speed": lambda: speed.measures(written),
        "growth": growth.measures,
        "index": index.measures,
        "archive": archive.measures,
        "peers": lambda: peers.measures(written[: asked.peer_articles]),
    }
    for name, part in parts.items():
        if not asked.only or name in asked.only:
            yield from part()


def _printed(measures: Iterable[Measure], baseline: dict[str, float]) -> Iterator[Measure]:
    for measure in measures:
        print(line(measure, baseline), flush=True)
        yield measure


def _arguments() -> argparse.Namespace:
    ask = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    ask.add_argument("--only", nargs="+", help="startup speed growth index archive peers plot")
    ask.add_argument("--articles", type=int, default=200)
    ask.add_argument("--peer-articles", type=int, default=5)
    ask.add_argument("--output", type=Path, default=Path("build/benchmarks"))
    ask.add_argument("--write-baseline", action="store_true")
    return ask.parse_args()


if __name__ == "__main__":
    sys.exit(main())
