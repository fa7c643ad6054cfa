"""Bind a part and its percentage to a whole that the text names and does not give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Named, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.implied_whole import ImpliedWhole
from factcheck.model.timex import Timex, days_of

from ..binding.subject import opening, subject
from ..passage import KINDS, Article, Found, Pattern, Sentence

NEEDS = ("percent", "money")
CUES = ("economy", "gdp", "gross domestic", "national income")

WHOLES = {"economy": "economy", "gross domestic product": "gdp", "gdp": "gdp", "national income": "economy"}

NAMING = ("area", "people", "demonym")
_COUNTED = re.compile(rf"\W*(?:The )?{KINDS['number']} (?:of the )?$")
BACK = 4
"""Sentences in which the subject is looked for."""

PATTERN = Pattern(
    r"(?P<part>{money})(?: [a-z][\w'-]*){0,6}?(?:,| \u2014| \u2013| -| --| \()? ?"
    r"(?:or|equal to|equivalent to|roughly)? ?"
    r"(?P<share>{percent}) of (?:(?P<area>{area})'s?|(?P<its>its|the country's|the nation's)) "
    r"(?:entire |whole |annual )?(?P<whole>economy|gross domestic product|gdp|national income)\b",
    kinds=("percent", "money"),
    hints=("economy", "gross domestic", "gdp", "national income"),
)


def compose(article: Article) -> Iterator[ImpliedWhole | Skip]:
    for found in article.find(PATTERN):
        yield _implied(article, found)


def _implied(article: Article, found: Found) -> ImpliedWhole | Skip:
    share, part = found.quantity("share"), found.quantity("part")
    area = found.mention("area") if found.match["area"] else _subject(article, found.sentence)
    if not isinstance(area, Named) or area.entity is None:
        return Skip(share, "it is not clear whose economy is meant")
    whole = WHOLES[found.words("whole").lower()]
    return ImpliedWhole(printed(share, derived=True), printed(part, loosely=True), whole, area, _years(article, found))


def _subject(article: Article, sentence: Sentence) -> Named | None:
    """Whose economy "its economy" is: the subject's, else that of the nearest sentence before in its paragraph."""
    last = article.sentences.index(sentence)
    for place in range(last, max(-1, last - BACK), -1):
        one = article.sentences[place]
        if "\n\n" in article.document.text[one.end : sentence.start]:
            return None
        if any(isinstance(m, Named) and m.kind in NAMING for m in one.mentions):
            return _opening(one) or (subject(one, ("area",)) if one is sentence else None)
    return None


def _opening(sentence: Sentence) -> Named | None:
    """The country with whose name, people or "8,000 North Koreans" the sentence opens."""
    first = next((m for m in sentence.mentions if isinstance(m, Named) and m.kind in NAMING), None)
    if first is None:
        return None
    counted = _COUNTED.match(sentence.skeleton[: sentence.spot_of(first)])
    return first if counted else opening(sentence, NAMING)


def _years(article: Article, found: Found) -> Interval | None:
    """The years that the sentence states, else those whose estimates the writer had: two years back, one on."""
    stated = [m for m in found.sentence.mentions if isinstance(m, Timex) and "y" in m.stated and m.days is not None]
    if stated:
        days = stated[-1].days
        return Interval(days.low, days.high) if days else None
    if article.document.as_of is None:
        return None
    year = article.document.as_of.date.year
    first, last = days_of(f"{year - 2:04d}"), days_of(f"{year + 1:04d}")
    return first.hull(last) if first and last else None
