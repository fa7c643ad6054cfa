"""factcheck accept ARTICLE:LINE:COL --reason ...: writes into the accept file that one finding may stand."""

from __future__ import annotations

import subprocess
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from factcheck.model import Finding, Report, Waiver
from factcheck.model.days import date
from factcheck.refusal import Refusal
from factcheck.reporter.position import Lines
from factcheck.silencing.accept_file import HEAD, read, written
from factcheck.silencing.acceptance import accepted
from factcheck.silencing.naming import name_in

from . import checking
from .articles import article
from .explain import place
from .options import add_reading, parser
from .per_folder import desk_of
from .silence import accept_file, silenced
from .written import write


def run(arguments: Sequence[str]) -> int:
    """Accept the finding at the place; one that is accepted already stays so."""
    said = options().parse_args(arguments)
    path, line, column = place(said.place)
    desk = desk_of(path, said)
    document = article(path, tracked=said.tracked, limits=desk.settings.limits)
    report, _ = silenced(checking.checked(document, desk), desk)
    finding = _the_one(_there(report, line, column), said)
    if finding.waiver:
        print(f"{said.place}: {finding.rule} is {finding.aside}")
        return 0
    file = _file(path, desk.settings.accept)
    entry = accepted(report, finding, name_in(file.parent, path), _waiver(report, said))
    read(file) if file.exists() else None  # what cannot be read is not added to
    before = file.read_bytes() if file.exists() else HEAD.encode()
    write(file, before + written(entry).encode())
    print(f"{file}: {entry.told} in {path} may stand: {entry.waiver.told}")
    return 0


def options() -> ArgumentParser:
    """What the command takes."""
    options = parser("accept", "Accept one finding: it stays in the reports and fails nothing.")
    options.add_argument("place", metavar="ARTICLE:LINE[:COL]", help="where the finding is, as factcheck prints it")
    options.add_argument("--reason", metavar="TEXT", required=True, help="why it may stand")
    options.add_argument("--rule", metavar="RULE", help="which finding, where several stand there: a code or a name")
    options.add_argument("--who", metavar="NAME", help="who says so (git's user.name)")
    options.add_argument("--until", metavar="DATE", help="the last day of an article that it holds for")
    add_reading(options)
    return options


def _there(report: Report, line: int, column: int | None) -> list[Finding]:
    """The findings whose figure stands there."""
    lines = Lines(report.document.text)
    found = [(lines.at(one.mention.start), lines.at(one.mention.end - 1), one) for one in report.findings]
    if column is None:
        return [one for first, last, one in found if first.line <= line <= last.line]
    return [one for first, last, one in found if first <= (line, column) <= last]


def _the_one(found: Sequence[Finding], said: Namespace) -> Finding:
    chosen = [one for one in found if said.rule in (None, one.rule, one.name)]
    if len(chosen) == 1:
        return chosen[0]
    if not chosen:
        raise Refusal(f"{said.place}: no such finding stands there; factcheck ARTICLE lists them with their places")
    named = ", ".join(f"{one.rule} “{one.mention.text}”" for one in chosen)
    raise Refusal(f"{said.place}: {len(chosen)} findings stand there ({named}); name one with its column or --rule")


def _waiver(report: Report, said: Namespace) -> Waiver:
    if not said.reason.strip():
        raise Refusal("--reason: says nothing; say why the finding may stand")
    who = _git_name() if said.who is None else said.who
    return Waiver("external", " ".join(said.reason.split()), who, _until(report, said.until))


def _until(report: Report, said: str | None) -> str:
    """There is no clock here: the article's own day decides how long an acceptance holds."""
    if said is None:
        return ""
    try:
        date.fromisoformat(said)
    except ValueError:
        raise Refusal(f"--until {said}: is no date; write YYYY-MM-DD") from None
    if report.document.as_of is None:
        raise Refusal(f"--until {said}: no date is known for the article to hold it against; give one with --as-of")
    return said


def _file(article: str, name: str) -> Path:
    """The accept file that there is, else a new one beside the article."""
    if not name:
        raise Refusal('the settings turn the accept file off (accept = ""); give it a name there')
    return accept_file(article, name) or Path(article).parent / name


def _git_name() -> str:
    try:
        said = subprocess.run(["git", "config", "user.name"], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return said.stdout.strip()
