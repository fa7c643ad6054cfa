"""News by the yard: seeded articles to the profile of real copy (about 1.2 KB, 8 figures a KB), right in their sums."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

GRAMMAR = Path(__file__).with_name("grammar.csv")
LENGTH = 1_200
MIX = ("sentence", "plain", "plain", "plain")
"""A quarter of the sentences hold figures: with headline and date line that gives the 8 a KB of real copy."""
_SLOT = re.compile(r"\{([^{}]+)\}")


class Article(NamedTuple):
    """A generated article and the day it is of."""

    name: str
    day: date
    text: str


def articles(count: int, seed: int = 1) -> Iterator[Article]:
    """The same articles for the same seed, for ever."""
    return (article(seed * 1_000_003 + number) for number in range(count))


def article(seed: int, length: int = LENGTH - 120) -> Article:
    """One article: headline, dateline, paragraphs of two or three sentences."""
    dice = Random(seed)
    day = date(2015, 1, 1) + timedelta(days=dice.randrange(3_650))
    writer = Writer(dice, day)
    paragraphs = [writer.expand("headline"), writer.expand("dateline") + writer.expand("plain")]
    while sum(map(len, paragraphs)) < length:
        paragraphs.append(" ".join(writer.expand(dice.choice(MIX)) for _ in range(dice.choice((2, 2, 3)))))
    return Article(f"news-{seed}", day, "\n\n".join(paragraphs) + "\n")


def running_text(size: int, seed: int = 1) -> str:
    """One text of at least that many characters, cut there."""
    parts, have = [], 0
    for one in articles(size // 400 + 1, seed):
        parts.append(one.text)
        have += len(one.text) + 1
        if have > size:
            break
    return "\n".join(parts)[:size]


class Writer(NamedTuple):
    """Expands the grammar's symbols: {3-90} is a number, {rise} is made by a function, {name} is a row of the csv."""

    dice: Random
    day: date

    def expand(self, symbol: str) -> str:
        return _SLOT.sub(lambda found: self.fill(found[1]), self.dice.choice(grammar()[symbol]))

    def fill(self, slot: str) -> str:
        low, dash, high = slot.partition("-")
        if dash and low.isdigit() and high.isdigit():
            return f"{self.dice.randint(int(low), int(high)):,}"
        if slot in MADE:
            return MADE[slot](self.dice, self.day)
        return self.expand(slot)


@cache
def grammar() -> dict[str, list[str]]:
    """Symbol to its expansions, in the order of the file."""
    rules: dict[str, list[str]] = {}
    with GRAMMAR.open(encoding="utf-8", newline="") as lines:
        for symbol, expansion in csv.reader(lines):
            rules.setdefault(symbol, []).append(expansion)
    return rules


def _rise(dice: Random, _: date) -> str:
    """A change whose percentage is right: "rose 12.5 percent to $4.5 million from $4.0 million"."""
    before = dice.randint(20, 400)
    after = before + max(1, before * dice.randint(2, 60) // 100)
    share = f"{100 * (after / before - 1):.1f}"
    return f"rose {share} percent to ${after / 10:.1f} million from ${before / 10:.1f} million"


def _distance(dice: Random, _: date) -> str:
    km = dice.randint(5, 400)
    return f"{km} kilometres ({km * 0.621371:.0f} miles)"


def _full_date(dice: Random, day: date) -> str:
    then = day - timedelta(days=dice.randint(1, 900))
    return f"{then:%A}, {then:%B} {then.day}, {then.year}"


def _near_day(dice: Random, day: date) -> str:
    return f"{day - timedelta(days=dice.randint(1, 6)):%A}"


def _year(dice: Random, day: date) -> str:
    return str(day.year - dice.randint(1, 30))


def _share(dice: Random, _: date) -> str:
    whole = dice.randint(4, 40) * 25
    part = dice.randint(1, whole - 1)
    return f"Of the {whole:,} people asked, {part:,}, or {100 * part / whole:.1f} percent,"


def _aged_person(dice: Random, day: date) -> str:
    """A name with an age, the same one wherever the name stands again on that day."""
    name = dice.choice(grammar()["person"])
    return f"{name}, {24 + (sum(map(ord, name)) + day.toordinal()) % 56}"


def _dated(_: Random, day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


MADE: dict[str, Callable[[Random, date], str]] = {
    "rise": _rise,
    "distance": _distance,
    "full_date": _full_date,
    "weekday": _near_day,
    "year": _year,
    "share": _share,
    "aged_person": _aged_person,
    "today": _dated,
}
