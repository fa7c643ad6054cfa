"""What a summary holds, before it is written in any format: what was not checked first, then findings by rule, year."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from factcheck.model.tuples import NamedTuple

from .tally import Tally

LOUD = ("error", "warning", "query", "note")
STATUSES = ("supported", "refuted", "conflicting", "consistent", "not_enough_evidence", "not_checked")
Cells = Sequence[object]


class Section(NamedTuple):
    """A table under its title."""

    name: str
    title: str
    columns: Sequence[str]
    rows: Sequence[Cells]
    whole: int
    """How many there are, of which the rows may be the first."""


def sections(tally: Tally) -> list[Section]:
    """Those that have something to tell."""
    return [one for make in _MAKERS if (one := make(tally)).rows]


def head(tally: Tally) -> Iterator[str]:
    """What it all came to, a sentence each."""
    articles, unchecked = tally.get("articles", 0), tally.get("unchecked", 0)
    figures = tally.get("figures", {})
    counts = " · ".join(f"{word(status)} {figures.get(status, 0):,}" for status in STATUSES)
    yield f"{articles - unchecked:,} articles checked, {unchecked:,} not."
    yield f"{sum(figures.values()):,} figures and dates: {counts}."
    yield f"Findings: {' · '.join(f'{many(loud)} {tally.get(loud, 0):,}' for loud in LOUD)}."


def _unchecked(tally: Tally) -> Section:
    rows = [(number, id, f"{file}:{offset}", why) for number, id, file, offset, why in tally.get("faults", ())]
    return Section("unchecked", "Not checked", ("number", "id", "file:offset", "why"), rows, tally.get("unchecked", 0))


def _duplicates(tally: Tally) -> Section:
    rows = [(id, times, ", ".join(places)) for id, times, places in tally.get("duplicates_first", ())]
    columns = ("id", "times", "file:offset")
    return Section("duplicates", "Ids that stand more than once", columns, rows, tally.get("duplicates", 0))


def _undated(tally: Tally) -> Section:
    rows = [(number, id, f"{file}:{offset}") for number, id, file, offset in tally.get("undated_first", ())]
    title = "Without a date: relative times stay open"
    return Section("undated", title, ("number", "id", "file:offset"), rows, tally.get("undated", 0))


def _by_rule(tally: Tally) -> Section:
    rules: Mapping[str, Mapping[str, int]] = tally.get("rules", {})
    rows = [(rule, *_counts(counts)) for rule, counts in sorted(rules.items())]
    return Section("rules", "Findings by rule", ("rule", *map(many, LOUD)), rows, len(rows))


def _by_year(tally: Tally) -> Section:
    years: Mapping[str, Mapping[str, int]] = tally.get("years", {})
    rows = [
        (year, counts["articles"], counts.get("figures", 0), *_counts(counts)) for year, counts in sorted(years.items())
    ]
    return Section("years", "Findings by year", ("year", "articles", "figures", *map(many, LOUD)), rows, len(rows))


def _worst(tally: Tally) -> Section:
    rows = [(number, id, title, errors, warnings) for errors, warnings, number, id, title in tally.get("worst", ())]
    columns = ("number", "id", "title", "errors", "warnings")
    return Section("worst", "Articles with the most", columns, rows, len(rows))


def _to_review(tally: Tally) -> Section:
    samples: Mapping[str, Sequence[Cells]] = tally.get("samples", {})
    rows = [(rule, *found) for rule, several in sorted(samples.items()) for found in several]
    title = "To look at before trusting the counts: the first findings of each rule"
    return Section("review", title, ("rule", "number", "id", "printed", "message", "sentence"), rows, len(rows))


_MAKERS: tuple[Callable[[Tally], Section], ...] = (
    _unchecked,
    _duplicates,
    _undated,
    _by_rule,
    _by_year,
    _worst,
    _to_review,
)


def _counts(counts: Mapping[str, int]) -> list[int]:
    return [counts.get(loud, 0) for loud in LOUD]


def many(loud: str) -> str:
    """A severity's word for several findings."""
    return "queries" if loud == "query" else f"{loud}s"


def word(status: str) -> str:
    """A status in plain words."""
    return status.replace("_", " ")


def failing(tally: Tally, words: Sequence[str]) -> bool:
    """Whether anything was found as loud as one of these words."""
    return any(tally.get(loud, 0) for loud in words)
