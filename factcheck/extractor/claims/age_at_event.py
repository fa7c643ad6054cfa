"""Bind an event of a life to the birth, stated or implied by death and age, in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Mention, Timex, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.age_at_event import AgeAtEvent

from ..binding.born import births
from ..binding.neighbours import is_dated
from ..lexicon.cues import cues
from ..lexicon.table import rows
from ..passage import Article, Pattern, Sentence

NEEDS = ("date", "date")
CUES = ("died", "born")

DIED = Pattern(
    r"\bdied (?:in|on) (?P<died>{date}),? (?:aged|at|at the age of|at age) (?P<age>{age}|{number})",
    kinds=("date",),
    hints=("died",),
)


def compose(article: Article) -> Iterator[AgeAtEvent | Skip]:
    for sentence in article.sentences:
        event = _event(sentence) if "born" in sentence.lower or "died" in sentence.lower else None
        if event:
            yield from _claims(sentence, *event)


def _event(sentence: Sentence) -> tuple[list[str], Timex] | None:
    """The row of the lexicon whose verb has a year after it, and that year."""
    for row in rows("life_events"):
        found = re.search(rf"\b{row[0]}\b(?: [\w'-]+){{0,6}}? in ", sentence.lower)
        spot = found.end() if found else -1
        mention = sentence.mention_at(spot) if spot in sentence.spots else None
        if isinstance(mention, Timex) and is_dated(mention):
            return row, mention
    return None


def _claims(sentence: Sentence, row: list[str], year: Timex) -> Iterator[AgeAtEvent | Skip]:
    born = _born(sentence)
    if born is None or year in born[1]:
        return
    if not set(re.findall(r"\w+", sentence.lower)).isdisjoint({*cues("kin"), "posthumously", "posthumous"}):
        yield Skip(year, "the event may be of someone else's life")
    else:
        ages = Interval(int(row[2]), int(row[3]))
        yield AgeAtEvent(counted(year, int(year.value[:4])), born[0], row[1], ages, born[1])


def _born(sentence: Sentence) -> tuple[Interval, tuple[Mention, ...]] | None:
    """The years in which the birth may lie, and what says so."""
    for found in DIED.search(sentence):
        died, age = found.timex("died"), found.quantity("age")
        if is_dated(died) and age.number and age.number.denominator == 1:
            year = int(died.value[:4]) - int(age.number.fraction)
            return Interval(year - 1, year), (died, age)
    known = list(births(sentence))
    if len(known) != 1:
        return None
    year = int(known[0].born.value[:4]) if re.match(r"\d{4}", known[0].born.value) else 0
    return (Interval(year, year), (known[0].born,)) if year else None
