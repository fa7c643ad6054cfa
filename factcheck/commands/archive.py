"""factcheck archive INPUT --output FOLDER: checks a whole archive, in shards, and goes on where it was killed."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from factcheck.bulk.intake import Intake
from factcheck.bulk.run import PAGE, SUMMARY, Plan
from factcheck.bulk.run import run as run_plan
from factcheck.bulk.sections import LOUD, failing
from factcheck.bulk.shard import SIZE
from factcheck.bulk.tally import Tally
from factcheck.bulk.work import Check
from factcheck.config import SETTINGS, Settings, nearest
from factcheck.refusal import Refusal

from .check import CLEAN, FOUND, NEVER, REFUSED
from .checking import checked, desk
from .options import add_reading, parser
from .settled import settled

DEPENDS = ("as_of", "select", "ignore", "severity", "per_file_ignores", "data")
"""The settings that decide what is found."""


def run(arguments: Sequence[str]) -> int:
    """Check the archive, and print what it came to."""
    said = options().parse_args(arguments)
    settings = settled(said)
    words = _failing(settings)
    tally = run_plan(_plan(said, settings))
    if not said.quiet:
        print("\n".join(_told(tally, Path(said.output))))
    return REFUSED if tally.get("unchecked") else FOUND if failing(tally, words) else CLEAN


def options() -> ArgumentParser:
    """What the command takes."""
    options = parser(
        "archive",
        "Check an archive of articles: a row for each article, claim and finding, and a summary.",
        "INPUT: a folder, or jsonl, csv or tsv (each also .gz) or parquet with the columns id, date, title, text,\n"
        "or a web archive, warc or warc.gz\n"
        "A run that was killed goes on where it was when the same command is given again.\n"
        "exit code: 0 clean, 1 findings at or above --fail-on, 2 something could not be checked",
    )
    options.add_argument("input", metavar="INPUT", help="the archive")
    options.add_argument("--output", metavar="FOLDER", required=True, help="where the results go; new or empty")
    options.add_argument("--jobs", metavar="N", type=int, help="workers (one for each processor)")
    options.add_argument("--parquet", action="store_true", help="write parquet beside JSON lines, by way of pyarrow")
    options.add_argument("--shard-size", metavar="BYTES", type=int, default=SIZE, help=f"of the input ({SIZE})")
    options.add_argument("--fail-on", metavar="LEVEL", help="error, warning, query, note or never (error)")
    add_reading(options)
    options.add_argument("-q", "--quiet", action="store_true", help="no closing count")
    return options


def ready(settings: Settings) -> Check:
    """A check with these settings, its data open; each worker makes its own."""
    return partial(checked, desk=desk(settings))


def _plan(said: Namespace, settings: Settings) -> Plan:
    jobs = (os.cpu_count() or 1) if said.jobs is None else said.jobs
    if jobs < 1 or said.shard_size < 1:
        raise Refusal(f"{'--jobs' if jobs < 1 else '--shard-size'}: must be 1 or more")
    if settings.as_of == "git":
        raise Refusal("--as-of git: an archive's articles have no commits; give a date")
    intake = Intake(Path(said.input), Path(said.output))
    return Plan(intake, partial(ready, settings), _described(settings), jobs, said.shard_size, said.parquet)


def _described(settings: Settings) -> dict[str, object]:
    """What the results depend on, beside the archive."""
    from importlib.metadata import version

    data = [f"{one.name} {one.version} {one.sha256}" for one in desk(settings).data.datasets]
    chosen = {name: _plain(getattr(settings, name)) for name in SETTINGS if name in DEPENDS}
    return {"version": version("factcheck-toolkit"), "datasets": data, **chosen}


def _plain(value: object) -> object:
    """As JSON gives it back."""
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _failing(settings: Settings) -> Sequence[str]:
    """The severities that make the exit code 1."""
    if settings.fail_on == NEVER:
        return ()
    if settings.fail_on not in LOUD:
        raise Refusal(f"--fail-on {settings.fail_on}: is unknown; {nearest(settings.fail_on, [*LOUD, NEVER])}")
    return LOUD[: LOUD.index(settings.fail_on) + 1]


def _told(tally: Tally, output: Path) -> list[str]:
    articles, unchecked = tally.get("articles", 0), tally.get("unchecked", 0)
    figures = sum(tally.get("figures", {}).values())
    found = ", ".join(f"{tally.get(word, 0):,} {word}" for word in LOUD)
    counted = f"{articles - unchecked:,} articles checked, {unchecked:,} not; {figures:,} figures; findings: {found}"
    return [counted, str(output / SUMMARY), str(output / PAGE)]
