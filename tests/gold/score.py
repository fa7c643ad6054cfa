"""Scores the tool on the gold articles: what was read of each figure, and which planted slips were found.

`python tests/gold/score.py` prints both; with --raise it lifts floors.json to what is reached now, never lowers it.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.model import Document, Finding, Report, Severity
from factcheck.pipeline import check_document, given
from factcheck.reader import read
from factcheck.reference import Library, open_library

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
Row = dict[str, Any]


class Gold(NamedTuple):
    """An article and all that a reader finds in it."""

    name: str
    text: str
    as_of: date | None
    figures: tuple[Row, ...]
    """Rows with "optional" may be read or not; a null "value" without a timex is not scored."""
    slips: tuple[Row, ...]
    """What was planted, with the codes of the rules that it breaks."""


class Tally(NamedTuple):
    """How often something was right, of how many made and of how many there are."""

    right: int
    made: int
    there: int

    @property
    def precision(self) -> float:
        return self.right / self.made if self.made else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.there if self.there else 1.0


def articles(folder: str = "articles") -> list[Gold]:
    """Every annotated article of a folder, by name."""
    return [_gold(path) for path in sorted((HERE / folder).glob("*.jsonl"))]


def _gold(path: Path) -> Gold:
    head, *rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    day = date.fromisoformat(head["as_of"]) if head.get("as_of") else None
    figures = tuple(row for row in rows if "slip" not in row)
    return Gold(path.stem, text, day, figures, tuple(row for row in rows if "slip" in row))


@cache
def _library() -> Library:
    return open_library()


def report(gold: Gold) -> Report:
    """What the tool says of an article as of its own day."""
    document: Document = given(read(gold.text.encode(), f"{gold.name}.txt"), gold.as_of)
    return check_document(document, _library())


def read_of(gold: Gold) -> list[Row]:
    """What the tool reads of the figures of an article."""
    return [entry.mention.to_dict() for entry in report(gold).ledger]


def extraction(found: Sequence[Gold]) -> dict[str, Tally]:
    """Span: the same figure was touched. Value: it was read as what it is."""
    span, value = Counter[str](), Counter[str]()
    for gold in found:
        for verdict in judged(gold, read_of(gold)):
            span.update(verdict.span)
            value.update(verdict.value)
    return {name: Tally(c["right"], c["made"], c["there"]) for name, c in (("span", span), ("value", value))}


class Verdict(NamedTuple):
    """One pair of what is there and what was read; either may be missing."""

    there: Row | None
    made: Row | None

    @property
    def span(self) -> list[str]:
        if self.there and self.there.get("optional"):
            return []
        return ["there"] * bool(self.there) + ["made"] * bool(self.made) + ["right"] * bool(self.there and self.made)

    @property
    def value(self) -> list[str]:
        return [] if not self.span else [w for w in self.span if w != "right" or self.same]

    @property
    def same(self) -> bool:
        return bool(self.there and self.made) and same_value(self.there, self.made)  # type: ignore[arg-type]


def judged(gold: Gold, made: Sequence[Row]) -> Iterator[Verdict]:
    """Each figure with the reading that touches it most; readings and figures left over stand alone."""
    left = list(made)
    for there in gold.figures:
        touching = [row for row in left if row["start"] < there["end"] and there["start"] < row["end"]]
        best = max(touching, key=lambda row: (same_value(there, row), _overlap(there, row)), default=None)
        if there.get("optional"):
            left = [row for row in left if row not in touching]
        elif best:
            left.remove(best)
        yield Verdict(there, best)
    yield from (Verdict(None, row) for row in left)


def _overlap(a: Row, b: Row) -> int:
    return int(min(a["end"], b["end"]) - max(a["start"], b["start"]))


def same_value(there: Row, made: Row) -> bool:
    """The same number or ends, or the same time (of a clock time its minute; a dozen readings of one duration)."""
    if there.get("timex"):
        return _time(there["timex"]) == _time(made.get("timex"))
    if there.get("value") is None:
        return all(_close(there.get(end), made.get(end)) for end in ("low", "high"))
    return _close(there["value"], made.get("value"))


def _close(a: float | None, b: float | None) -> bool:
    return a is b is None or a is not None and b is not None and abs(a - b) <= 1e-5 * max(abs(a), abs(b), 1)


_UNITS = {"Y": 31_557_600, "W": 604_800, "D": 86_400, "H": 3_600, "S": 1}


def _time(timex: str | None) -> object:
    if timex and (clock := re.fullmatch(r"(?:\d{4}-\d\d-\d\d)?(T\d\d)(?::00)?(?::00)?", timex)):
        return clock[1]
    if not timex or not re.fullmatch(r"P[\d.YMWD]*(?:T[\d.HMS]+)?", timex):
        return timex
    days, _, clock_part = timex[1:].partition("T")
    size = 0.0
    for number, unit in re.findall(r"([\d.]+)([YMWDHS])", days):
        size += float(number) * (_UNITS["Y"] / 12 if unit == "M" else _UNITS[unit])
    for number, unit in re.findall(r"([\d.]+)([HMS])", clock_part):
        size += float(number) * (60 if unit == "M" else _UNITS[unit])
    return round(size)


def alarms(found: Sequence[Gold]) -> dict[str, Tally]:
    """For each rule: the findings that touch a planted slip, of all that it made."""
    right, made = Counter[str](), Counter[str]()
    for gold in found:
        for finding in loud(report(gold)):
            made[finding.rule] += 1
            right[finding.rule] += bool(hit(gold, finding)) or in_slip(gold, finding)
    return {code: Tally(right[code], made[code], 0) for code in sorted(made)}


def finds(found: Sequence[Gold]) -> dict[str, Tally]:
    """For each rule: the planted slips that were found, of all that are its to find."""
    caught, there = Counter[str](), Counter[str]()
    for gold in found:
        there.update(slip["slip"][0] for slip in gold.slips)
        caught.update(gold.slips[number]["slip"][0] for number in hits(gold, report(gold)))
    return {code: Tally(caught[code], 0, there[code]) for code in sorted(there)}


def silent(found: Sequence[Gold]) -> float:
    """The share of clean articles that draw no accusation."""
    clean = [gold for gold in found if not gold.slips]
    return sum(not any(f.severity > Severity.QUERY for f in report(gold).findings) for gold in clean) / len(clean)


def hits(gold: Gold, page: Report) -> set[int]:
    """The slips that any finding names."""
    return {number for finding in loud(page) for number in hit(gold, finding)}


def loud(page: Report) -> list[Finding]:
    """The findings that an editor sees as a fault, and the queries."""
    return [finding for finding in page.findings if finding.severity >= Severity.QUERY]


def hit(gold: Gold, finding: Finding) -> set[int]:
    """The slips that a finding names: of its rule, in the paragraph of any figure that it binds."""
    spans = [(finding.mention.start, finding.mention.end), *finding.related]
    lines = {gold.text.count("\n", 0, start) for start, _ in spans}
    return {
        number
        for number, slip in enumerate(gold.slips)
        if finding.rule in slip["slip"] and gold.text.count("\n", 0, slip["start"]) in lines
    }


def in_slip(gold: Gold, finding: Finding) -> bool:
    """It touches a planted slip, whatever the rule."""
    spans = [(finding.mention.start, finding.mention.end), *finding.related]
    return any(start < slip["end"] and slip["start"] < end for slip in gold.slips for start, end in spans)


def reached(found: Sequence[Gold]) -> dict[str, dict[str, float]]:
    """The figures that floors.json pins; what is read of published articles beside what is read of our own."""
    published = extraction(articles("wikinews30"))
    read_as = extraction(found) | {f"wikinews30 {name}": tally for name, tally in published.items()}
    precision = {name: tally.precision for name, tally in (read_as | alarms(found)).items()}
    recall = {name: tally.recall for name, tally in (read_as | finds(found)).items()}
    precision["clean articles"] = silent(found)
    short = pair_tally()
    precision["pairs"], recall["pairs"] = short.precision, short.recall
    return {
        name: {key: round(of[name], 3) for key, of in (("precision", precision), ("recall", recall)) if name in of}
        for name in sorted({*precision, *recall})
    }


class Pair(NamedTuple):
    """A short text with a slip and its correct twin."""

    rule: str
    as_of: date | None
    wrong: str
    right: str


def pairs() -> list[Pair]:
    """Every pair; what is wrong and what is right stand as [wrong|right] in the csv."""
    with (HERE / "pairs.csv").open(encoding="utf-8", newline="") as lines:
        return [_pair(row) for row in csv.DictReader(lines)]


def _pair(row: dict[str, str]) -> Pair:
    wrong, right = (re.sub(r"\[([^|\]]*)\|([^\]]*)\]", rf"\{side}", row["text"]) for side in (1, 2))
    return Pair(row["rule"], date.fromisoformat(row["as_of"]) if row["as_of"] else None, wrong, right)


def accused(text: str, as_of: date | None) -> list[Finding]:
    """The errors and warnings that a text draws."""
    page = check_document(given(read(text.encode(), "pair.txt"), as_of), _library())
    return [finding for finding in page.findings if finding.severity > Severity.QUERY]


def pair_tally() -> Tally:
    """The slips found, and of the twins those that stay silent as the share of right alarms."""
    told = pairs()
    found = sum(bool(accused(pair.wrong, pair.as_of)) for pair in told)
    false = sum(bool(accused(pair.right, pair.as_of)) for pair in told)
    return Tally(found, found + false, len(told))


def _print(found: Sequence[Gold]) -> None:
    for gold in found:
        page = report(gold)
        for verdict in judged(gold, [entry.mention.to_dict() for entry in page.ledger]):
            if verdict.span and not verdict.same:
                print(gold.name, "READ", _shown(verdict.there), "<-", _shown(verdict.made))
        caught = hits(gold, page)
        for finding in loud(page):
            if not hit(gold, finding) and not in_slip(gold, finding):
                print(gold.name, "FALSE", finding.rule, finding.severity.word, finding.mention.text, finding.message)
        for number, slip in enumerate(gold.slips):
            if number not in caught:
                why = {e.reason or e.status for e in page.ledger if _overlap(e.mention.to_dict(), slip) > 0}
                print(gold.name, "MISSED", "/".join(slip["slip"]), repr(slip["text"]), *sorted(why), sep="  ")


def _shown(row: Row | None) -> str:
    return "nothing" if row is None else f"{row['text']!r} {row.get('timex') or _number(row)}"


def _number(row: Row) -> str:
    value = "" if row.get("value") is None else f"{row['value']:g}"
    return value or f"[{row.get('low')}, {row.get('high')}]"


def main() -> None:
    """Print what is wrong, then the table; lift the floors when asked."""
    found = articles()
    _print(found)
    _print(articles("wikinews30"))
    for pair in pairs():
        if not accused(pair.wrong, pair.as_of):
            print("pair MISSED", pair.rule, pair.wrong)
        for finding in accused(pair.right, pair.as_of):
            print("pair FALSE", pair.rule, pair.right, "->", finding.rule, finding.message)
    now = reached(found)
    old = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    for name, shares in now.items():
        floors = old.get(name, {})
        print(f"{name:17}", *(f"{key} {value:.3f} (floor {floors.get(key, 0):.3f})" for key, value in shares.items()))
    planted, caught = sum(len(g.slips) for g in found), sum(tally.right for tally in finds(found).values())
    print(f"{len(found)} articles, {sum(len(g.figures) for g in found)} figures, {caught} of {planted} slips found")
    if "--raise" in sys.argv:
        lifted = {n: {k: max(v, old.get(n, {}).get(k, 0)) for k, v in s.items()} for n, s in now.items()}
        FLOORS.write_text(json.dumps(old | lifted, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
