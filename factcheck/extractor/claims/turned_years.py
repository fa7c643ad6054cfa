"""Bind the age that a firm or a building turned to the year of its founding: "launched in 1919, turned 100 in 2019"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import counted
from factcheck.model.claim import Skip
from factcheck.model.claims.anniversary import Anniversary

from ..binding.neighbours import is_dated
from ..binding.phrases import BEGAN
from ..passage import Article, Pattern, each_once

NEEDS = ("date", "date", "figure")
CUES = ("turned", "turns", "turn", "will be", "is")

PATTERN = Pattern(
    rf"(?<!\w){BEGAN} (?P<since>{{date}})(?:,? (?:and |which |has |so ){{0,2}}|[^;.{{date}}]{{1,60}}? (?:has )?)"
    r"(?:turned|turns|will turn|is|will be) (?P<nth>{number}|{age})(?: years old)?"
    r",? (?:in )?(?P<at>{date})(?=[ ,.;)]|$)",
    kinds=("date", "date"),
    hints=(" turn", " will be ", " is "),
)

# The zoo turned 152 last year, having opened its gates in 1869
HAVING = Pattern(
    r"\b(?:turned|turns|will turn) (?P<nth>{number}|{age})(?: years old)?,? (?:in )?(?P<at>{date}),? "
    rf"having (?:been |first )?{BEGAN} (?P<since>{{date}})(?=[,.;)]|$)",
    kinds=("date", "date"),
    hints=(" turn",),
)


def compose(article: Article) -> Iterator[Anniversary | Skip]:
    for found in each_once(article, (PATTERN, HAVING), "nth"):
        nth, since, at = found.quantity("nth"), found.timex("since"), found.timex("at")
        if nth.number is None or nth.unit not in (None, "year") or not is_dated(since) or at.days is None:
            yield Skip(nth, "it is not clear from which year it counts")
        else:
            yield Anniversary(counted(nth, int(nth.number.fraction)), since, at, at.days)
