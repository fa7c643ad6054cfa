"""Plants one error at a time in clean articles and asks what the tool says of the planted figure.

To tick a wrong figure is worse than to miss it: `python tests/gold/false_trust.py` prints how many planted
figures were marked supported, how many were refuted, by kind of error, and how many figures are decided at all.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from factcheck.model import Entry, Quantity, Report, Timex

sys.path.insert(0, str(Path(__file__).parents[1]))
from gold.score import Gold, articles, report

SEED, PLANTS = 20_260_101, 720
DECIDED = {"supported", "refuted", "conflicting", "consistent"}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = "January February March April May June July August September October November December".split()
_SCALES = {"million": "billion", "billion": "million", "thousand": "million", "trillion": "billion", "bn": "m"}


class Plant(NamedTuple):
    """One error: what stood there and what stands there now."""

    kind: str
    gold: Gold
    start: int
    old: str
    new: str

    @property
    def article(self) -> Gold:
        text = self.gold.text
        return self.gold._replace(text=text[: self.start] + self.new + text[self.start + len(self.old) :])


def plants(found: Sequence[Gold], count: int = PLANTS, seed: int = SEED) -> list[Plant]:
    """So many plants, the kinds as even as the articles allow, the same for the same seed."""
    dice = Random(seed)
    by_kind: dict[str, list[Plant]] = {}
    for gold in found:
        for plant in _plants_of(gold, dice):
            by_kind.setdefault(plant.kind, []).append(plant)
    for kind in by_kind.values():
        dice.shuffle(kind)
    each = -(-count // len(by_kind))
    chosen = [plant for kind in sorted(by_kind) for plant in by_kind[kind][:each]]
    rest = [plant for kind in sorted(by_kind) for plant in by_kind[kind][each:]]
    return chosen + rest[: max(count - len(chosen), 0)]


def _plants_of(gold: Gold, dice: Random) -> Iterator[Plant]:
    entries = [entry for entry in report(gold).ledger if entry.role in ("headline", "paragraph", "quotation")]
    for place, entry in enumerate(entries):
        for kind, make in KINDS.items():
            new = make(entry, entries[:place], dice)
            if new and new != entry.mention.text:
                yield Plant(kind, gold, entry.mention.start, entry.mention.text, new)


def _digit_swap(entry: Entry, _: Sequence[Entry], dice: Random) -> str | None:
    """Two neighbouring digits change places: 1,846 becomes 1,486."""
    text = entry.mention.text
    places = [m.start() for m in re.finditer(r"(?=(\d)[.,]?(\d))", text) if m[1] != m[2] and m[2] != "0"]
    if not isinstance(entry.mention, Quantity) or not places:
        return None
    first = dice.choice(places)
    second = first + 1 if text[first + 1].isdigit() else first + 2
    return text[:first] + text[second] + text[first + 1 : second] + text[first] + text[second + 1 :]


def _scale(entry: Entry, _: Sequence[Entry], dice: Random) -> str | None:
    """Million for billion, and the like."""
    for old, new in _SCALES.items():
        if re.search(rf"(?<![a-z]){old}\b", entry.mention.text):
            return re.sub(rf"(?<![a-z]){old}\b", new, entry.mention.text, count=1)
    return None


def _wrong_base(entry: Entry, before: Sequence[Entry], dice: Random) -> str | None:
    """A figure is copied from elsewhere in the article: the same kind, another value."""
    mention = entry.mention
    if not isinstance(mention, Quantity) or mention.number is None:
        return None
    others = [
        other.mention.text
        for other in before
        if isinstance(other.mention, Quantity)
        and (other.mention.kind, other.mention.unit) == (mention.kind, mention.unit)
        and other.mention.number is not None
        and other.mention.number.fraction != mention.number.fraction
    ]
    return dice.choice(others) if others else None


def _day_off(entry: Entry, _: Sequence[Entry], dice: Random) -> str | None:
    """A date moves by one day, its weekday stays."""
    mention = entry.mention
    if not isinstance(mention, Timex) or not re.fullmatch(r"\d{4}-\d\d-\d\d", mention.value):
        return None
    day = date.fromisoformat(mention.value)
    moved = day + timedelta(days=dice.choice((-1, 1)))
    if moved.month != day.month or not re.search(rf"(?<!\d){day.day}(?!\d)", mention.text):
        return None
    return re.sub(rf"(?<!\d){day.day}(?!\d)", str(moved.day), mention.text, count=1)


def _weekday_off(entry: Entry, _: Sequence[Entry], dice: Random) -> str | None:
    """Another weekday stands beside the date."""
    found = re.match("|".join(_WEEKDAYS), entry.mention.text)
    if not isinstance(entry.mention, Timex) or not found or "d" not in entry.mention.stated:
        return None
    wrong = _WEEKDAYS[(_WEEKDAYS.index(found[0]) + dice.choice((1, 6, 2))) % 7]
    return wrong + entry.mention.text[found.end() :]


def _year_off(entry: Entry, _: Sequence[Entry], dice: Random) -> str | None:
    """A year is wrong in one digit."""
    if not isinstance(entry.mention, Timex) or not (found := re.search(r"\b(19|20)\d\d\b", entry.mention.text)):
        return None
    wrong = str(int(found[0]) + dice.choice((-10, -3, -2, 2, 3, 10)))
    return entry.mention.text[: found.start()] + wrong + entry.mention.text[found.end() :]


def _stale(entry: Entry, before: Sequence[Entry], dice: Random) -> str | None:
    """A count that stood before is printed again as it was some hours ago."""
    mention = entry.mention
    if not isinstance(mention, Quantity) or not mention.text.isdigit() or mention.number is None:
        return None
    said = {m.number.fraction for m in (e.mention for e in before) if isinstance(m, Quantity) and m.number}
    if mention.number.fraction not in said or mention.number.digits < 4:
        return None
    return str(mention.number.digits - dice.randint(1, max(1, mention.number.digits // 5)))


KINDS: dict[str, Callable[[Entry, Sequence[Entry], Random], str | None]] = {
    "digits swapped": _digit_swap,
    "million for billion": _scale,
    "figure from elsewhere": _wrong_base,
    "a day off": _day_off,
    "weekday off": _weekday_off,
    "year off": _year_off,
    "stale toll": _stale,
}


class Outcome(NamedTuple):
    """What the tool said of a planted figure: its status in the ledger, and whether any finding touches it."""

    plant: Plant
    status: str
    accused: bool
    decided: bool
    """The same figure was decided before the plant: the text can tell."""


def outcome(plant: Plant) -> Outcome:
    """Check the article with the plant in it."""
    page = report(plant.article)
    end = plant.start + len(plant.new)
    touching = [e for e in page.ledger if e.mention.start < end and plant.start < e.mention.end]
    status = touching[0].status if touching else "not read"
    return Outcome(plant, status, _accused(page, plant.start, end), _was_decided(plant))


def _accused(page: Report, start: int, end: int) -> bool:
    spans = [[(f.mention.start, f.mention.end), *f.related] for f in page.findings]
    return any(low < end and start < high for found in spans for low, high in found)


def _was_decided(plant: Plant) -> bool:
    return any(e.mention.start == plant.start and e.status in DECIDED for e in report(plant.gold).ledger)


def coverage(found: Sequence[Gold]) -> tuple[int, int]:
    """How many figures are decided, of how many."""
    entries = [entry for gold in found for entry in report(gold).ledger]
    return sum(entry.status in DECIDED for entry in entries), len(entries)


def decidable_coverage(found: Sequence[Gold]) -> tuple[int, int]:
    """The same of the figures that the text of ten articles can decide, marked by hand in decidable.csv."""
    decided = there = 0
    for gold in found:
        spans = [(gold.text.index(phrase), len(phrase)) for phrase in _decidable().get(gold.name, ())]
        for entry in report(gold).ledger:
            if any(start <= entry.mention.start < start + length for start, length in spans):
                there += 1
                decided += entry.status in DECIDED
    return decided, there


@cache
def _decidable() -> dict[str, list[str]]:
    phrases: dict[str, list[str]] = {}
    with Path(__file__).with_name("decidable.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            phrases.setdefault(row["article"], []).append(row["phrase"])
    return phrases


def main() -> None:
    """The table."""
    clean = [gold for gold in articles() if not gold.slips]
    outcomes = [outcome(plant) for plant in plants(clean)]
    kinds = Counter(one.plant.kind for one in outcomes)
    print(
        f"{'planted':24}{'n':>5}{'refuted':>9}{'accused':>9}{'supported':>11}{'decidable':>11}{'of these accused':>18}"
    )
    for kind in (*sorted(kinds), None):
        of = [one for one in outcomes if kind in (None, one.plant.kind)]
        can = [one for one in of if one.decided]
        row = (
            len(of),
            sum(one.status == "refuted" for one in of),
            sum(one.accused for one in of),
            sum(one.status == "supported" for one in of),
            len(can),
            sum(one.accused for one in can),
        )
        print(f"{kind or 'all':24}{row[0]:5}{row[1]:9}{row[2]:9}{row[3]:11}{row[4]:11}{row[5]:18}")
    for one in outcomes:
        if one.status == "supported":
            print("SUPPORTED", one.plant.gold.name, one.plant.kind, f"{one.plant.old!r} -> {one.plant.new!r}")
    decided, figures = coverage(clean)
    print(f"{decided} of {figures} figures decided ({100 * decided / figures:.0f} percent)")
    decided, figures = decidable_coverage(clean)
    print(f"{decided} of the {figures} that the text can decide ({100 * decided / figures:.0f} percent)")


if __name__ == "__main__":
    main()
