"""The summary of a run for a person, in Markdown: what was not checked first, then findings by rule, year, article."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from factcheck.reporter.markdown_text import plain

from .tally import MOST, Tally

LOUD = ("error", "warning", "query", "note")
STATUSES = ("supported", "refuted", "conflicting", "consistent", "not_enough_evidence", "not_checked")
Cells = Sequence[object]


def summary(tally: Tally, name: str) -> str:
    """The page."""
    sections = [section for write in SECTIONS for section in write(tally)]
    return "\n\n".join([f"# {plain(name)}", _head(tally), *sections]) + "\n"


def _head(tally: Tally) -> str:
    articles, unchecked = tally.get("articles", 0), tally.get("unchecked", 0)
    figures = tally.get("figures", {})
    counts = " · ".join(f"{_word(status)} {figures.get(status, 0):,}" for status in STATUSES)
    found = " · ".join(f"{_many(word)} {tally.get(word, 0):,}" for word in LOUD)
    lines = (
        f"{articles - unchecked:,} articles checked, {unchecked:,} not.",
        f"{sum(figures.values()):,} figures and dates: {counts}.",
        f"Findings: {found}.",
    )
    return "\n\n".join(lines)


def _unchecked(tally: Tally) -> Iterator[str]:
    rows = [(number, id, f"{file}:{offset}", why) for number, id, file, offset, why in tally.get("faults", ())]
    yield from _section("Not checked", ("number", "id", "file:offset", "why"), rows, tally.get("unchecked", 0))


def _duplicates(tally: Tally) -> Iterator[str]:
    rows = [(id, times, ", ".join(places)) for id, times, places in tally.get("duplicates_first", ())]
    title = "Ids that stand more than once"
    yield from _section(title, ("id", "times", "file:offset"), rows, tally.get("duplicates", 0))


def _undated(tally: Tally) -> Iterator[str]:
    rows = [(number, id, f"{file}:{offset}") for number, id, file, offset in tally.get("undated_first", ())]
    title = "Without a date: relative times stay open"
    yield from _section(title, ("number", "id", "file:offset"), rows, tally.get("undated", 0))


def _by_rule(tally: Tally) -> Iterator[str]:
    rules: Mapping[str, Mapping[str, int]] = tally.get("rules", {})
    rows = [(rule, *_counts(counts)) for rule, counts in sorted(rules.items())]
    yield from _section("Findings by rule", ("rule", *map(_many, LOUD)), rows, len(rows))


def _by_year(tally: Tally) -> Iterator[str]:
    years: Mapping[str, Mapping[str, int]] = tally.get("years", {})
    rows = [
        (year, counts["articles"], counts.get("figures", 0), *_counts(counts)) for year, counts in sorted(years.items())
    ]
    yield from _section("Findings by year", ("year", "articles", "figures", *map(_many, LOUD)), rows, len(rows))


def _worst(tally: Tally) -> Iterator[str]:
    rows = [(number, id, title, errors, warnings) for errors, warnings, number, id, title in tally.get("worst", ())]
    yield from _section("Articles with the most", ("number", "id", "title", "errors", "warnings"), rows, len(rows))


def _to_review(tally: Tally) -> Iterator[str]:
    samples: Mapping[str, Sequence[Cells]] = tally.get("samples", {})
    rows = [(rule, *found) for rule, several in sorted(samples.items()) for found in several]
    title = "To look at before trusting the counts: the first findings of each rule"
    yield from _section(title, ("rule", "number", "id", "printed", "message"), rows, len(rows))


SECTIONS: tuple[Callable[[Tally], Iterator[str]], ...] = (
    _unchecked,
    _duplicates,
    _undated,
    _by_rule,
    _by_year,
    _worst,
    _to_review,
)


def _section(title: str, columns: Sequence[str], rows: Sequence[Cells], count: int) -> Iterator[str]:
    """A table under its title; nothing for nothing."""
    if not rows:
        return
    lines = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|", *map(_line, rows)]
    yield f"## {title}"
    yield "\n".join(lines)
    if count > len(rows) >= MOST:
        yield f"The first {len(rows)} of {count:,}; articles.jsonl has them all."


def _line(row: Cells) -> str:
    return f"| {' | '.join(f'{cell:,}' if isinstance(cell, int) else plain(str(cell)) for cell in row)} |"


def _counts(counts: Mapping[str, int]) -> list[int]:
    return [counts.get(word, 0) for word in LOUD]


def _many(word: str) -> str:
    return "queries" if word == "query" else f"{word}s"


def _word(status: str) -> str:
    return status.replace("_", " ")


def failing(tally: Tally, words: Sequence[str]) -> bool:
    """Whether anything was found as loud as one of these words."""
    counts: Mapping[str, Any] = tally
    return any(counts.get(word, 0) for word in words)
