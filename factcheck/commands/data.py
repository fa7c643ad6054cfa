"""factcheck data list|show|verify|add|refresh: what the reference data holds, whether it is right, and newer."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.model import Observation, Series
from factcheck.reference import DataError, Library, open_library
from factcheck.reference.folders import shipped
from factcheck.reference.holdings import holdings, indicators, verified
from factcheck.refusal import Refusal

from .options import parser

WHAT = """factcheck data list                      the packages: rows, newest source, licence
factcheck data show AREA                 what is on record of a country, a city, an element
factcheck data show AREA INDICATOR       the figures of one series, each with its source: Japan population
factcheck data verify [PATH ...]         hold packages, or those that are shipped, to what they promise
factcheck data add PATH ...              what a package or table of your own could check, given as --data
factcheck data refresh [SOURCE ...]      fetch newer ones over the network: world_bank, ecb, wikidata"""
BARS = "▁▂▃▄▅▆▇█"


def run(arguments: Sequence[str]) -> int:
    """Print what was asked of the reference data."""
    said = options().parse_args(arguments)
    try:
        for line in VERBS[said.verb](said.words, [Path(path) for path in said.data or [said.into] if path]):
            print(line, flush=True)
    except DataError as error:
        raise Refusal(str(error)) from None
    return 0


def options() -> ArgumentParser:
    """What the command takes."""
    options = parser("data", "What the reference data holds, and whether it is what it promises.", WHAT)
    options.add_argument("verb", choices=tuple(VERBS), help="what to do, as below")
    options.add_argument("words", metavar="WORD", nargs="*", help="what to do it with")
    options.add_argument("--data", metavar="PATH", action="append", default=[], help="further data, before the shipped")
    options.add_argument(
        "--into", metavar="FOLDER", help="where refresh keeps what it fetches (the user's data folder)"
    )
    return options


def _list(words: Sequence[str], data: Sequence[Path]) -> Iterator[str]:
    for index in open_library(data).indexes:
        for held in holdings(index):
            yield f"{held.name:24}{held.rows:>8,} rows  {held.newest or 'undated':11} {held.licence:24} {held.title}"


def _show(words: Sequence[str], data: Sequence[Path]) -> Iterator[str]:
    if not words:
        raise Refusal("data show: takes an area and an indicator, such as: factcheck data show Botswana population")
    library = open_library(data)
    area, indicator = _area(library, words[0]), "-".join(words[1:]).lower()
    if not indicator:
        yield from _series(library, area, words[0])
        return
    found = sorted(library.find(Series(indicator, area)), key=lambda row: (row.period, row.vintage))
    if not found:
        raise Refusal(f"{words[0]} {indicator}: not on record; factcheck data show {words[0]} tells what is")
    yield f"{found[0].series}  {_plot(found)}"
    for row in found:
        whence = f"{row.estimator or row.source}; {row.locator}{row.vintage and f' ({row.vintage})'}"
        yield f"{row.period or 'undated':10}  {row.printed:36}  {row.basis or '-':9}  {whence}"


def _series(library: Library, area: str, word: str) -> Iterator[str]:
    """A line an indicator: how many rows there are of the area, and of when."""
    found = {row for index in library.indexes for row in indicators(index, area)}
    if not found:
        raise Refusal(f"{word}: nothing is on record of it; factcheck data list tells of what there is any")
    for indicator, rows, first, last in sorted(found):
        when = "undated" if not last else first if first == last else f"{first} to {last}"
        yield f"{indicator:36}{rows:>6,} {'row ' if rows == 1 else 'rows'}  {when}"


def _verify(words: Sequence[str], data: Sequence[Path]) -> Iterator[str]:
    for root in [Path(word) for word in words] or [shipped()]:
        yield from verified(root)


def _add(words: Sequence[str], data: Sequence[Path]) -> Iterator[str]:
    for path in map(Path, words):
        index = open_library([path]).indexes[0]
        for name, count in index.execute("SELECT indicator, count(*) FROM observation GROUP BY 1 ORDER BY 1"):
            yield f"{path}: {count:,} rows of {name}: claims on it can now be checked with --data {path}"
        ((names,),) = index.execute("SELECT count(*) FROM alias").fetchall()
        if names:
            yield f"{path}: {names:,} names"


def _refresh(words: Sequence[str], data: Sequence[Path]) -> Iterator[str]:
    """The only command that uses the network; each source that fails is said, and the others still tried."""
    from factcheck.reference.refresh import SOURCES, refresh

    unknown = [word for word in words if word not in SOURCES]
    if unknown:
        raise Refusal(f"data refresh {unknown[0]}: is no source; there are {', '.join(SOURCES)}")
    home, failed = data[0] if data else user_data(), []
    home.mkdir(parents=True, exist_ok=True)
    for name in words or SOURCES:
        try:
            yield f"{name}: {refresh(name, home)}"
        except DataError as error:
            failed.append(str(error))
    yield f"to check against it: --data {home}"
    if failed:
        raise DataError("; ".join(failed))


def user_data() -> Path:
    """XDG_DATA_HOME/factcheck, or ~/.local/share/factcheck."""
    home = os.environ.get("XDG_DATA_HOME")
    return (Path(home) if home else Path("~/.local/share").expanduser()) / "factcheck"


def _area(library: Library, word: str) -> str:
    """The id that a name stands for; the word itself where it is one."""
    names = library.aliases({word.split()[0]}).values()
    found = {alias.entity for each in names for alias in each.meant(word)}
    return found.pop() if len(found) == 1 else word.upper() if len(word) == 3 else word


def _plot(rows: Sequence[Observation]) -> str:
    """A small plot, one bar a period, from zero or the lowest to the highest."""
    by_period = {row.period: float(row.value.middle) for row in rows if row.period}
    if len(by_period) < 3:
        return ""
    low, high = min(0.0, *by_period.values()), max(by_period.values())
    step = (high - low) / (len(BARS) - 1) or 1.0
    return "".join(BARS[int((value - low) / step)] for _, value in sorted(by_period.items()))


VERBS = {"list": _list, "show": _show, "verify": _verify, "add": _add, "refresh": _refresh}
