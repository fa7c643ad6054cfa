"""An article checked as the settings say: the pipeline with the command line's settings handed to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck import pipeline
from factcheck.checker.selection import Selection, unknown_selectors
from factcheck.config import Settings, nearest
from factcheck.model import Document, Finding, House, Report, Severity, TooManyFigures
from factcheck.model.tuples import NamedTuple
from factcheck.reference import DataError, Library, open_library
from factcheck.refusal import Refusal

from .as_of import as_of

SEVERITIES = {"error": Severity.ERROR, "warning": Severity.WARNING, "query": Severity.QUERY, "note": Severity.NOTE}

PERCENTS = ("percent", "per cent", "%")
"""The forms that a house may print."""


class Desk(NamedTuple):
    """What an article is checked with."""

    settings: Settings
    data: Library
    rules: Selection
    severities: Mapping[str, Severity]
    """By code, where the settings give another than the rule's own."""


def desk(settings: Settings) -> Desk:
    """The reference data opened and the rules chosen; Refusal for what is not to be had."""
    _refuse_style(settings)
    return Desk(settings, library(settings), selection(settings), _severities(settings))


def selection(settings: Settings) -> Selection:
    """The rules to run; Refusal for a selector that names none."""
    _refuse_unknown((*settings.select, *settings.ignore))
    _refuse_unknown(tuple(rule for _, rules in settings.per_file_ignores for rule in rules), settings.file)
    return Selection(settings.select, settings.ignore, () if settings.select else tuple(_style(settings)))


def _style(settings: Settings) -> Iterator[str]:
    """The rules that hold an article to what the settings say of the house's style."""
    if settings.percent:
        yield "STY001"
    if settings.metric_first:
        yield "STY002"


def _refuse_style(settings: Settings) -> None:
    if not (len(settings.dollar) == 3 and settings.dollar.isascii() and settings.dollar.isupper()):
        raise Refusal(f"{settings.file}: dollar {settings.dollar}: is no ISO 4217 code; write one such as AUD")
    if settings.percent not in ("", *PERCENTS):
        hint = nearest(settings.percent, list(PERCENTS))
        raise Refusal(f"{settings.file}: percent {settings.percent}: is no form of it; {hint}")


def rule_names() -> list[str]:
    """Every code and name."""
    from factcheck.checker.catalogue import cards

    return [word for card in cards() for word in (card.code, card.name)]


def library(settings: Settings) -> Library:
    """The shipped reference data, and further packages beside it."""
    try:
        return open_library(settings.data)
    except DataError as error:
        raise Refusal(str(error)) from None


def checked(document: Document, desk: Desk) -> Report:
    """The report on a document."""
    settings, path = desk.settings, document.source.path
    day = as_of(settings.as_of, path)
    basis = f"--as-of {settings.as_of}" if settings.as_of in ("today", "git") else "--as-of"
    try:
        document = pipeline.given(document, day, basis)._replace(house=_house(settings), limits=settings.limits)
        report = pipeline.check_document(document, desk.data, _rules(desk, path))
    except DataError as error:
        raise Refusal(str(error)) from None
    except TooManyFigures as error:
        raise Refusal(f"{path}: {error}; give the articles in it one by one") from None
    return report._replace(findings=tuple(_tuned(report, desk.severities))) if desk.severities else report


def _house(settings: Settings) -> House:
    return House(settings.dollar, settings.day_first, settings.percent, settings.metric_first)


def _refuse_unknown(selectors: tuple[str, ...], file: str = "") -> None:
    for unknown in unknown_selectors(selectors):
        hint = nearest(unknown, rule_names())
        hint = hint if hint.startswith("did") else "factcheck rules lists them"
        raise Refusal(f"{file}{file and ': '}{unknown}: names no rule; {hint}")


def _rules(desk: Desk, path: str) -> Selection:
    """The desk's, less those that the settings ignore in drafts of that name."""
    if not desk.settings.per_file_ignores:
        return desk.rules
    from .patterns import ignored

    return desk.rules._replace(ignore=(*desk.rules.ignore, *ignored(desk.settings, path)))


def _severities(settings: Settings) -> dict[str, Severity]:
    if not settings.severity:
        return {}
    from factcheck.checker.catalogue import cards

    _refuse_unknown(tuple(selector for selector, _ in settings.severity), settings.file)
    for selector, word in settings.severity:
        if word not in SEVERITIES:
            hint = nearest(word, list(SEVERITIES))
            raise Refusal(f"{settings.file}: severity of {selector}: {word} is unknown; {hint}")
    wanted = ((card, word) for selector, word in settings.severity for card in cards() if card.matches(selector))
    return {card.code: SEVERITIES[word] for card, word in wanted}


def _tuned(report: Report, severities: Mapping[str, Severity]) -> Iterator[Finding]:
    """A case softer than its rule (a quotation, sources that differ) is never made louder."""
    own = {page.code: page.severity for page in report.rules}
    for finding in report.findings:
        wanted = severities.get(finding.rule, finding.severity)
        softened = finding.severity < own.get(finding.rule, finding.severity)
        yield finding._replace(severity=min(finding.severity, wanted) if softened else wanted)
