"""Workers, each a process with its own data, handed one shard at a time; one that is killed is replaced."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, cast

from factcheck.model.tuples import NamedTuple
from factcheck.refusal import Refusal

from .shard import Shard
from .work import Bench, Check

Open = Callable[[], Check]
"""What makes a check ready; called once by each worker."""
NONE = -1
MOST_FALLS = 3


class Worker(NamedTuple):
    """A process and the shard that it has in hand."""

    process: Any
    link: Connection
    at: Any
    """The number of the article that it is at, in memory that outlives it."""
    shard: Shard
    skipped: frozenset[int] = frozenset()
    falls: int = 0
    """How often its shard was handed to a worker that died before the first article."""


def together(shards: Iterable[Shard], opener: Open, folder: Path, jobs: int) -> Iterator[Shard]:
    """Each shard once it is done, by so many workers; which is done first is left to chance."""
    team: list[Worker] = []
    try:
        for shard in shards:
            if len(team) < jobs:
                team.append(_handed(_hired(opener, folder), shard))
                continue
            done = _next_done(team, opener, folder)
            team[team.index(done)] = _handed(done, shard)
            yield done.shard
        while team:
            done = _next_done(team, opener, folder)
            team.remove(done)
            _sent_home(done)
            yield done.shard
    finally:
        for worker in team:
            worker.process.terminate()
            worker.process.join()


def _next_done(team: list[Worker], opener: Open, folder: Path) -> Worker:
    """Whoever is done next; a killed one's shard goes to a new one, without the article that it was killed at."""
    while True:
        ready = cast(list[Connection], wait([worker.link for worker in team]))
        place, worker = next((n, worker) for n, worker in enumerate(team) if worker.link in ready)
        try:
            said = worker.link.recv()
        except (EOFError, OSError):
            team[place] = _replaced(worker, opener, folder)
            continue
        if isinstance(said, Exception):
            raise said
        return worker


def _replaced(worker: Worker, opener: Open, folder: Path) -> Worker:
    worker.process.join()
    at, falls = worker.at.value, worker.falls + (worker.at.value == NONE)
    if falls > MOST_FALLS:
        raise Refusal("workers are killed as soon as they start; make room in memory")
    skipped = worker.skipped if at == NONE else worker.skipped | {at}
    return _handed(_hired(opener, folder), worker.shard, skipped)._replace(falls=falls)


def _hired(opener: Open, folder: Path) -> Worker:
    """A new worker, with nothing in hand."""
    context = get_context("spawn")
    link, far = context.Pipe()
    at = context.RawValue("q", NONE)
    process = context.Process(target=_serve, args=(far, at, opener, folder), daemon=True)
    process.start()
    far.close()
    return Worker(process, link, at, Shard(NONE, 0, ()))


def _handed(worker: Worker, shard: Shard, skipped: frozenset[int] = frozenset()) -> Worker:
    worker.at.value = NONE
    with suppress(OSError):  # it is dead, as whoever waits for it will see
        worker.link.send((shard, skipped))
    return worker._replace(shard=shard, skipped=skipped, falls=0)


def _sent_home(worker: Worker) -> None:
    worker.link.close()
    worker.process.join()


def _serve(link: Connection, at: Any, opener: Open, folder: Path) -> None:
    """A worker's day: until nobody is there to hand it a shard."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def begin(number: int) -> None:
        at.value = number

    try:
        bench = Bench(opener(), folder, begin)
        while True:
            shard, skipped = link.recv()
            bench.do(shard, skipped)
            link.send(shard.number)
    except EOFError:
        return
    except Exception as error:
        _told(link, error)


def _told(link: Connection, error: Exception) -> None:
    with suppress(OSError):
        link.send(error if isinstance(error, OSError | Refusal) else Refusal(f"{type(error).__name__}: {error}"))
