"""factcheck ARTICLE...: checks articles, writes their reports, prints what was found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import SimpleNamespace

from factcheck.config import Settings, nearest
from factcheck.model import Document, Report
from factcheck.model.annotations import TYPE_CHECKING, Any, cast
from factcheck.model.prepared import prepared
from factcheck.refusal import Refusal, owned_up, refuse
from factcheck.reporter import FORMATS

from . import checking
from .articles import article, is_address, named
from .as_of import as_of
from .output import put_out
from .per_folder import Desks
from .settled import settled
from .silence import silenced

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

CLEAN, FOUND, REFUSED = 0, 1, 2
NEVER = "never"
FEW = 4
"""So few drafts are done before a bar can be read."""
BINARY = frozenset({"xlsx"})
ARTICLE = "txt, md, html, docx, odt, rtf, pdf, eml, csv, xlsx; a folder, pattern or address; - for standard input"


def run(arguments: Sequence[str]) -> int:
    """Check each article; one that cannot be read does not keep the others from it."""
    said = _said(arguments)
    if said.version:
        print(f"factcheck {_version()}")
        return CLEAN
    settings = settled(said)
    _refuse_settings(settings, said)
    if said.show_settings:
        from .shown import shown

        print("\n".join(shown(settings)))
        return CLEAN
    if not said.articles:
        raise Refusal("no article is named; see factcheck --help")
    reports, refusals, remarks = _checked(said, Desks(said, settings))
    reports, more = _against_baseline(reports, settings, said)
    refusals += put_out(reports, settings, said)
    for line in dict.fromkeys((*remarks, *more, *map(str, refusals))):
        refuse(line)
    return REFUSED if refusals else _code(reports, settings.fail_on)


def _said(arguments: Sequence[str]) -> Namespace:
    """What the arguments say; those that name articles and no option need no parser."""
    if any(one[:1] == "-" != one for one in arguments):
        return options().parse_args(arguments)
    return cast("Namespace", SimpleNamespace(**_unsaid(), articles=list(arguments)))


@prepared
def _unsaid() -> dict[str, Any]:
    """What each option is where it is not given."""
    return {name: value for name, value in vars(options().parse_args([])).items() if name != "articles"}


def _checked(said: Namespace, desks: Desks) -> tuple[list[Report], list[Refusal], list[str]]:
    """The reports, what could not be checked, and what a person should know of the rest."""
    reports, refusals, remarks = [], [], []
    for path in _followed(named(said.articles, desks.reports), said.quiet):
        try:
            desk = desks.of(path)
            document = _document(path, said, desk.settings)
            report, said_of_it = silenced(checking.checked(document, desk), desk)
            reports.append(report)
            remarks += [f"{path}: {remark}" for remark in said_of_it]
        except Refusal as refusal:
            refusals.append(refusal)
        except Exception:
            refusals.append(owned_up(path))
    return reports, refusals, remarks


def _document(path: str, said: Namespace, settings: Settings) -> Document:
    """The article at a path, or, where the network may be asked, at an address."""
    if not (said.allow_network and is_address(path)):
        return article(path, said.stdin_filename, said.tracked, settings.limits)
    from .fetched import fetched

    return fetched(path, "" if said.no_report else settings.reports, settings.limits)


def _followed(paths: list[str], quiet: bool) -> Iterable[str]:
    """The paths, with a bar on the terminal while many are at work."""
    if quiet or len(paths) <= FEW:
        return paths
    from .progress import followed

    return followed(paths)


def _against_baseline(reports: list[Report], settings: Settings, said: Namespace) -> tuple[list[Report], list[str]]:
    """What a baseline knows marked as known; with --write-baseline, that is all of it."""
    if not (said.write_baseline or settings.baseline):
        return reports, []
    from pathlib import Path

    from . import known

    if said.write_baseline:
        return known.take(Path(said.write_baseline), reports), []
    return known.hold(Path(settings.baseline), reports)


def _code(reports: Sequence[Report], fail_on: str) -> int:
    if fail_on == NEVER:
        return CLEAN
    wanting = (finding for report in reports for finding in report.findings if finding.is_due)
    loudest = max((finding.severity for finding in wanting), default=0)
    return FOUND if loudest >= checking.SEVERITIES[fail_on] else CLEAN


def _refuse_settings(settings: Settings, said: Namespace) -> None:
    """Anything that is wrong whatever the articles are."""
    for option, value, own, words in (
        ("format", settings.format, said.format, FORMATS),
        ("fail-on", settings.fail_on, said.fail_on, (*checking.SEVERITIES, NEVER)),
    ):
        if value not in words:
            whence = f"--{option} {value}" if own else f"{settings.file}: {option} {value}"
            raise Refusal(f"{whence}: is unknown; {nearest(value, list(words))}")
    if settings.as_of not in (None, "git"):
        as_of(settings.as_of, "")
    if settings.format in BINARY and not said.output:
        raise Refusal(f"--format {settings.format}: is no text; name a file with -o")


def options() -> ArgumentParser:
    """What the command takes."""
    from .options import add_reading, parser

    options = parser(
        "check",
        "Check the figures and dates of articles against each other and against reference data.",
        "exit code: 0 clean, 1 findings at or above --fail-on, 2 an article or an option that will not do\n"
        "other commands: factcheck extract | explain | rules | data | init | accept | archive | completion\n"
        "each has --help; a command's name wins over a file's: ./rules is a file",
    )
    options.add_argument("articles", metavar="ARTICLE", nargs="*", help=ARTICLE)
    add_reading(options)
    options.add_argument("--allow-network", action="store_true", help="fetch articles that are addresses of the web")
    options.add_argument("--format", metavar="NAME", help=f"{', '.join(FORMATS)} (concise)")
    options.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")
    options.add_argument("--reports", metavar="DIR", help="the folder for Markdown reports (reports)")
    options.add_argument("--no-report", action="store_true", help="write no report")
    options.add_argument("--fail-on", metavar="LEVEL", help="error, warning, query, note or never (error)")
    options.add_argument("--baseline", metavar="FILE", help="findings that it knows do not fail; it only shrinks")
    options.add_argument("--write-baseline", metavar="FILE", help="take a baseline of what is found")
    options.add_argument(
        "--statistics", action="store_true", help="count the findings of each rule, on a terminal's formats"
    )
    options.add_argument("--show-settings", action="store_true", help="print the settings that hold, and stop")
    options.add_argument("--no-color", "--no-colour", action="store_true", help="plain text, even on a terminal")
    options.add_argument("-q", "--quiet", action="store_true", help="no closing count")
    options.add_argument("--version", action="store_true", help="print the version, and stop")
    return options


def _version() -> str:
    from importlib.metadata import version

    return version("factcheck-toolkit")
