"""What a check leaves behind: a report for each article, and what goes to standard output or to a file."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence

from factcheck.config import Settings
from factcheck.model import Report
from factcheck.model.annotations import TYPE_CHECKING
from factcheck.paths import folder_of, joined, stem_of, tidy
from factcheck.refusal import Refusal, refuse
from factcheck.reporter import COLOURED, NotInstalled, render, tally

from .written import stems, write, write_report

if TYPE_CHECKING:
    from argparse import Namespace


def put_out(reports: Sequence[Report], settings: Settings, said: Namespace) -> list[Refusal]:
    """The reports' files, then what goes to standard output or -o; what could not be written."""
    refusals: list[Refusal] = []
    written: list[str] = []
    if settings.reports and not said.no_report:
        for report, name in zip(reports, stems(reports), strict=True):
            try:
                path = write_report(tidy(settings.reports), name, str(render("markdown", [report])))
                written.append(path)
                _tell_of_kept(path, name)
            except Refusal as refusal:
                refusals.append(refusal)
    try:
        _print(reports, settings, said, written)
    except Refusal as refusal:
        refusals.append(refusal)
    return refusals


def _tell_of_kept(path: str, name: str) -> None:
    """A report that somebody has edited, or another's file of its name, is not written over."""
    if stem_of(path) != name:
        wanted = joined(folder_of(path), f"{name}.md")
        refuse(f"{wanted}: was not written by factcheck, or was edited, and is kept; see {path}")


def _print(reports: Sequence[Report], settings: Settings, said: Namespace, written: Sequence[str]) -> None:
    try:
        page = render(settings.format, reports, colour=not said.output and _wants_colour(said))
    except NotInstalled as missing:
        raise Refusal(f"--format {settings.format}: {missing}") from None
    if said.output:
        write(tidy(said.output), page if isinstance(page, bytes) else page.encode("utf-8", "backslashreplace"))
        return
    _say(str(page))
    if settings.format not in COLOURED:
        return
    if said.statistics:
        _say("".join(f"{line}\n" for line in tally.statistics(reports)))
    if reports and not said.quiet:
        _say("".join(f"{line}\n" for line in _closing(reports, written)))


def _closing(reports: Sequence[Report], written: Sequence[str]) -> Iterator[str]:
    yield tally.figures(reports)
    yield tally.actions(reports) + (f"; {_named(written)}" if written else "")


def _named(written: Sequence[str]) -> str:
    return f"report: {written[0]}" if len(written) == 1 else f"{len(written)} reports in {folder_of(written[0])}"


def _say(text: str) -> None:
    """To standard output, whatever letters it can show."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))


def _wants_colour(said: Namespace) -> bool:
    """On a terminal, or where FORCE_COLOR asks for it, unless NO_COLOR or the option forbids it."""
    if said.no_color or os.environ.get("NO_COLOR"):
        return False
    return sys.stdout.isatty() or bool(os.environ.get("FORCE_COLOR"))
