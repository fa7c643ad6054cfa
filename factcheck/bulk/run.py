"""A run over an archive: what is done already is passed over, the rest checked, all put together and summed up."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import reduce
from pathlib import Path
from shutil import rmtree
from typing import Any

from factcheck.model.tuples import NamedTuple
from factcheck.refusal import Refusal

from .duplicates import duplicates
from .intake import Intake
from .joined import joined
from .pace import Pace
from .shard import SIZE, Shard, shards
from .summary import summary
from .summary_page import summary_page
from .tally import Tally, added
from .team import Open, together
from .whole import whole
from .work import KINDS, mark

RUN, SUMMARY, PAGE, SHARDS = "run.json", "summary.md", "summary.html", "shards"


class Plan(NamedTuple):
    """What to check, and how."""

    intake: Intake
    opener: Open
    settings: Mapping[str, Any]
    """All that the results depend on: a run goes on only where they are the same."""
    jobs: int = 1
    size: int = SIZE
    parquet: bool = False

    @property
    def output(self) -> Path:
        return self.intake.output


def run(plan: Plan) -> Tally:
    """Check the archive, or what is left of it; the tally of it all."""
    extent, size = plan.intake.extent
    described = {"input": extent, "shard_size": plan.size, **plan.settings}
    with _held(plan.output):
        tally = _taken_up(plan.output, described)
        if tally is None:
            tally = _finished(plan, _checked(plan, Pace(size)))
            _write(plan.output / RUN, {**described, "tally": tally})
        if plan.parquet:
            from .columns import converted

            converted(plan.output)
        rmtree(plan.output / SHARDS, ignore_errors=True)
    return tally


def _checked(plan: Plan, pace: Pace) -> list[str]:
    """Every shard checked; their names in order."""
    names: list[str] = []
    folder = plan.output / SHARDS
    folder.mkdir(exist_ok=True)
    done = together(_waiting(plan, pace, names), plan.opener, folder, plan.jobs)
    try:
        for shard in done:
            pace.done(shard.read, len(shard.rows))
    finally:
        pace.over()
    return names


def _waiting(plan: Plan, pace: Pace, names: list[str]) -> Iterator[Shard]:
    """The shards that no earlier run has done; all are named on the way."""
    for shard in shards(plan.intake.rows(), plan.size):
        names.append(shard.name)
        if mark(plan.output / SHARDS, shard.name).exists():
            pace.passed(shard.read)
        else:
            yield shard


def _finished(plan: Plan, names: list[str]) -> Tally:
    """The rows put together, and the summary of them."""
    folder = plan.output / SHARDS
    nothing: Tally = {}
    tally = reduce(added, (_read(mark(folder, name)) for name in names), nothing)
    for kind in KINDS:
        joined(kind, names, folder, plan.output / f"{kind}.jsonl")
    tally |= duplicates(plan.output / "articles.jsonl", folder)
    for path, write in ((SUMMARY, summary), (PAGE, summary_page)):
        with whole(plan.output / path) as file:
            file.write(write(tally, plan.intake.path.name).encode("utf-8", "backslashreplace"))
    return tally


def _taken_up(output: Path, described: Mapping[str, Any]) -> Tally | None:
    """What an earlier run over the same archive came to, if it came to its end; Refusal for any other folder."""
    path = output / RUN
    if not path.exists():
        if any(not file.name.startswith(".") for file in output.iterdir()):
            raise Refusal(f"{output}: holds other files; give an empty folder or a new one")
        _write(path, dict(described))
        return None
    said = _read(path)
    tally: Tally | None = said.pop("tally", None)
    differing = sorted(key for key in {*said, *described} if said.get(key) != described.get(key))
    if differing:
        raise Refusal(f"{output}: holds a run with other {', '.join(differing)}; give another folder")
    return tally


@contextmanager
def _held(output: Path) -> Iterator[None]:
    """The folder, for one run at a time; the system lets go of it however the run ends."""
    try:
        output.mkdir(parents=True, exist_ok=True)
        with (output / ".lock").open("wb") as lock:
            _lock(lock.fileno(), output)
            yield
        (output / ".lock").unlink(missing_ok=True)
    except OSError as error:
        way_out = "make room or mend it, and give the same command: it goes on from there"
        raise Refusal(f"{output}: cannot be written ({error.strerror or error}); {way_out}") from None


def _lock(number: int, output: Path) -> None:
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:
        return
    try:
        flock(number, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        raise Refusal(f"{output}: another run is at work in it; wait for it") from None


def _write(path: Path, page: Mapping[str, Any]) -> None:
    with whole(path) as file:
        file.write(f"{json.dumps(page, indent=1)}\n".encode())


def _read(path: Path) -> dict[str, Any]:
    try:
        page: dict[str, Any] = json.loads(path.read_bytes())
    except ValueError:
        raise Refusal(f"{path}: is damaged; give another folder") from None
    return page
