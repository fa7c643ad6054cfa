"""An article checked as the settings say: the pipeline with the command line's settings handed to it."""

from __future__ import annotations

from pathlib import Path

from factcheck import pipeline
from factcheck.checker.selection import Selection, unknown_selectors
from factcheck.config import Settings, nearest
from factcheck.model import Document, Report
from factcheck.reference import DataError, Library, open_library
from factcheck.refusal import Refusal

from .as_of import as_of


def selection(settings: Settings) -> Selection:
    """The rules to run; Refusal for a selector that names none."""
    for unknown in unknown_selectors((*settings.select, *settings.ignore)):
        hint = nearest(unknown, rule_names())
        hint = hint if hint.startswith("did") else "factcheck rules lists them"
        raise Refusal(f"{unknown}: names no rule; {hint}")
    return Selection(settings.select, settings.ignore)


def rule_names() -> list[str]:
    """Every code and name."""
    from factcheck.checker.catalogue import cards

    return [word for card in cards() for word in (card.code, card.name)]


def library(settings: Settings) -> Library:
    """The shipped reference data, and further packages beside it."""
    try:
        return open_library([Path(folder) for folder in settings.data] or None)
    except DataError as error:
        raise Refusal(str(error)) from None


def checked(document: Document, settings: Settings, data: Library, rules: Selection) -> Report:
    """The report on a document."""
    day = as_of(settings.as_of, document.source.path)
    basis = f"--as-of {settings.as_of}" if settings.as_of in ("today", "git") else "--as-of"
    try:
        return pipeline.check_document(pipeline.given(document, day, basis), data, rules)
    except DataError as error:
        raise Refusal(str(error)) from None
