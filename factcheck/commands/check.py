"""factcheck ARTICLE...: checks articles, writes their reports, prints what was found."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from factcheck.config import Settings, nearest
from factcheck.model import Report, Severity
from factcheck.refusal import Refusal, owned_up, refuse
from factcheck.reporter import FORMATS

from . import checking
from .articles import article
from .as_of import as_of
from .options import add_reading, parser, settled
from .output import put_out

CLEAN, FOUND, REFUSED = 0, 1, 2
FAIL_ON = {"error": Severity.ERROR, "warning": Severity.WARNING, "query": Severity.QUERY, "note": Severity.NOTE}
NEVER = "never"
BINARY = frozenset({"xlsx"})


def run(arguments: Sequence[str]) -> int:
    """Check each article; one that cannot be read does not keep the others from it."""
    said = _parser().parse_args(arguments)
    if said.version:
        print(f"factcheck {_version()}")
        return CLEAN
    settings = settled(said)
    _refuse_settings(settings, said)
    if said.show_settings:
        print("\n".join(f"{key.replace('_', '-')} = {value!r}" for key, value in settings._asdict().items()))
        return CLEAN
    if not said.articles:
        raise Refusal("no article is named; see factcheck --help")
    reports, refusals = _checked(said, settings)
    refusals += put_out(reports, settings, said)
    for refusal in refusals:
        refuse(refusal)
    return REFUSED if refusals else _code(reports, settings.fail_on)


def _checked(said: Namespace, settings: Settings) -> tuple[list[Report], list[Refusal]]:
    rules, data = checking.selection(settings), checking.library(settings)
    reports, refusals = [], []
    for path in dict.fromkeys(said.articles):
        try:
            reports.append(checking.checked(article(path, said.stdin_filename), settings, data, rules))
        except Refusal as refusal:
            refusals.append(refusal)
        except Exception:
            refusals.append(owned_up(path))
    return reports, refusals


def _code(reports: Sequence[Report], fail_on: str) -> int:
    if fail_on == NEVER:
        return CLEAN
    loudest = max((finding.severity for report in reports for finding in report.findings), default=0)
    return FOUND if loudest >= FAIL_ON[fail_on] else CLEAN


def _refuse_settings(settings: Settings, said: Namespace) -> None:
    """Anything that is wrong whatever the articles are."""
    for option, value, words in (
        ("format", settings.format, FORMATS),
        ("fail-on", settings.fail_on, (*FAIL_ON, NEVER)),
    ):
        if value not in words:
            raise Refusal(f"--{option} {value}: is unknown; {nearest(value, list(words))}")
    if settings.as_of not in (None, "git"):
        as_of(settings.as_of, "")
    if settings.format in BINARY and not said.output:
        raise Refusal(f"--format {settings.format}: is no text; name a file with -o")


def _parser() -> ArgumentParser:
    options = parser(
        "check",
        "Check the figures and dates of articles against each other and against reference data.",
        "exit code: 0 clean, 1 findings at or above --fail-on, 2 an article or an option that will not do\n"
        "other commands: factcheck extract | explain | rules | data (each with --help); ./rules is a file",
    )
    options.add_argument("articles", metavar="ARTICLE", nargs="*", help="a plain text file, or - for standard input")
    add_reading(options)
    options.add_argument("--format", metavar="NAME", help=f"{', '.join(FORMATS)} (concise)")
    options.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")
    options.add_argument("--reports", metavar="DIR", help="the folder for Markdown reports (reports)")
    options.add_argument("--no-report", action="store_true", help="write no report")
    options.add_argument("--fail-on", metavar="LEVEL", help="error, warning, query, note or never (error)")
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
