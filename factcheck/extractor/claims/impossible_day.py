"""Find a date that no calendar has, where what looks like one is not a month beside some other figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.impossible_day import ImpossibleDay

from ..lexicon.cues import cues
from ..passage import Article, Sentence

NEEDS = ("day", "offday")

_VALUE = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTH_FIRST = re.compile(r"[A-Za-z]+\.?\s+\d+$")
_WITHIN = re.compile(r"\b(?:in|by|since|during|until|till|for|of|late|early|mid)[\s-]+$", re.IGNORECASE)
_NEXT = re.compile(r"\s+([a-z]+)")
_GLUED = re.compile(r"[-.:]\w|\s?%")

_ODD = re.compile(r"\b(?:an?|no|any|such|never) $", re.IGNORECASE)


def compose(article: Article) -> Iterator[ImpossibleDay | Skip]:
    for sentence in article.holding("timed"):
        for mention in sentence.mentions:
            if isinstance(mention, Timex) and "d" in mention.stated:
                wrong = next(filter(_impossible, _VALUE.finditer(mention.value)), None)
                if wrong:
                    yield _day(article.document.text, sentence, mention, wrong)


def _impossible(found: re.Match[str]) -> bool:
    """Whether the month lacks that day, or the year that month."""
    year, month, day = found.groups()
    if not 1 <= int(month) <= 12:
        return True
    leap = year == "XXXX" or int(year) % 4 == 0 and (int(year) % 100 != 0 or int(year) % 400 == 0)
    return not 1 <= int(day) <= _LONGEST[int(month) - 1] - (month == "02" and not leap)


def _is_spoken_of(text: str, sentence: Sentence, mention: Timex) -> bool:
    """Whether the day is told of as one that our calendar lacks: "had a February 30", "a day that does not exist"."""
    if sentence.says(cues("of_calendars")):
        return True
    following = _NEXT.match(text, mention.end)
    alone = following is None or following[1] in cues("function_word")
    return alone and bool(_ODD.search(text[max(0, mention.start - 12) : mention.start]))


def _day(text: str, sentence: Sentence, mention: Timex, found: re.Match[str]) -> ImpossibleDay | Skip:
    if _MONTH_FIRST.match(mention.text) and "y" not in mention.stated and _counts(text, mention):
        return Skip(mention, "the number after the month may count what follows it")
    if _is_spoken_of(text, sentence, mention):
        return Skip(mention, "the day is told of as one that is not in our calendar")
    hangs_on_year = found[2] == "02" and found[3] == "29"
    year = int(found[1]) if found[1].isdecimal() and (hangs_on_year or "y" in mention.stated) else None
    return ImpossibleDay(counted(mention, int(found[3])), int(found[2]), year)


def _counts(text: str, mention: Timex) -> bool:
    """ "In June 31 people died": a month and then a count, not a day of the month."""
    if _GLUED.match(text, mention.end):
        return True
    following = _NEXT.match(text, mention.end)
    if following is not None and following[1] in cues("measure_word"):
        return True
    lead = text[max(0, mention.start - 12) : mention.start]
    return following is not None and bool(_WITHIN.search(lead)) and following[1] not in cues("function_word")
