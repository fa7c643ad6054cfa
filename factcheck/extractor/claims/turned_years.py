"""Bind the age that a firm or a building turned to the year of its founding: "launched in 1919, turned 100 in 2019"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import counted
from factcheck.model.claim import Skip
from factcheck.model.claims.anniversary import Anniversary

from ..binding.neighbours import is_dated
from ..passage import Article, Pattern, each_once

NEEDS = ("date", "date", "number")
CUES = ("turned", "turns", "turn", "will be")

PATTERN = Pattern(
    r"\b(?:{founded})(?: in)? (?P<since>{date}),? (?:and |which |has )?(?:turned|turns|will turn|will be) "
    r"(?P<nth>{number})(?: years old)?,? (?:in )?(?P<at>{date})",
    kinds=("number", "date", "date"),
    hints=(" turn", " will be "),
)


def compose(article: Article) -> Iterator[Anniversary | Skip]:
    for found in each_once(article, (PATTERN,), "nth"):
        nth, since, at = found.quantity("nth"), found.timex("since"), found.timex("at")
        if nth.number is None or nth.unit or not is_dated(since) or at.days is None:
            yield Skip(nth, "it is not clear from which year it counts")
        else:
            yield Anniversary(counted(nth, int(nth.number.fraction)), since, at, at.days)
