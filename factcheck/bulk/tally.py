"""What a summary needs of many articles, in a size that does not grow with them; tallies add up in order."""

from __future__ import annotations

from collections import Counter
from typing import Any

from factcheck.reporter.json_record import Record

from .rows import Rows

Tally = dict[str, Any]
"""Numbers, tallies within the tally, and lists of the first few."""
MOST = 100
"""Cases listed of a kind."""
NO_YEAR = "no date"
SAMPLES = 3
"""Findings shown of a rule."""
_SHORTER = {"samples": SAMPLES, "worst": 20}


def tally(number: int, rows: Rows) -> Tally:
    """The tally of one article."""
    article = rows.article
    place = [number, article["id"], article["file"], article["offset"]]
    if article["status"] != "checked":
        return {"articles": 1, "unchecked": 1, "faults": [[*place, article["error"]]]}
    severities = Counter(finding["severity"] for finding in rows.findings)
    counts = {"articles": 1, **severities}
    undated = {} if article["as_of"] else {"undated": 1, "undated_first": [place]}
    worst = [severities["error"], severities["warning"], number, article["id"], article["title"] or ""]
    return (
        counts
        | undated
        | {
            "figures": dict(Counter(claim["status"] for claim in rows.claims)),
            "years": {_year(article): counts | {"figures": len(rows.claims)}},
            "rules": _rules(rows),
            "samples": {rule: [found] for rule, found in _samples(number, rows).items()},
            "worst": [worst] if severities else [],
        }
    )


def added(one: Tally, other: Tally) -> Tally:
    """Both together; of what is listed, the first few, or the worst.

    >>> added({"articles": 2, "years": {"2019": {"error": 1}}}, {"articles": 1, "years": {"2019": {"error": 2}}})
    {'articles': 3, 'years': {'2019': {'error': 3}}}
    """
    return one | {key: _added(key, one[key], value) if key in one else value for key, value in other.items()}


def _added(key: str, one: Any, other: Any) -> Any:
    if isinstance(other, int):
        return one + other
    if key == "worst":
        return sorted([*one, *other], key=lambda row: (-row[0], -row[1], row[2]))[: _SHORTER[key]]
    if isinstance(other, list):
        return [*one, *other][: _SHORTER.get(key, MOST)]
    if key == "samples":
        return one | {rule: [*one.get(rule, ()), *found][:SAMPLES] for rule, found in other.items()}
    return added(one, other)


def _rules(rows: Rows) -> dict[str, dict[str, int]]:
    by_rule: dict[str, Counter[str]] = {}
    for finding in rows.findings:
        by_rule.setdefault(f"{finding['rule']} {finding['name']}", Counter())[finding["severity"]] += 1
    return {rule: dict(counts) for rule, counts in by_rule.items()}


def _samples(number: int, rows: Rows) -> dict[str, list[Any]]:
    """The first finding of each rule."""
    return {
        finding["rule"]: [number, finding["article"], finding["text"], finding["message"], sentence]
        for finding, sentence in reversed(list(zip(rows.findings, rows.sentences, strict=True)))
    }


def _year(article: Record) -> str:
    day = article["as_of"]["date"] if article["as_of"] else article["date"]
    return day[:4] if day else NO_YEAR
