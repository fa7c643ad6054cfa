"""Find ranges of dates whose printed start is after their end, where nothing says that a date was moved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.model import Interval, Timex, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.backward_range import BackwardRange

from ..lexicon.cues import cues
from ..neighbours import Pair, pairs
from ..passage import Article, Sentence

_DASH = r"\s?[-–—]\s?"
_DAY_AFTER = (
    rf"(?:{_DASH}|\s+(?:to|through|until)\s+)(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![.,:]?\d|[-/%]|\w)"
    r"(?=\s*[,.;)]|\s+\d{4}\b|\s*$|\s+(?:in|at|with|and)\b)"
)
_DAY_BEFORE = rf"(?P<lead>\bfrom\s+)?(?<![\w.,/:$£€–—-])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?P<gap>{_DASH}|\s+to\s+)$"
_DASHED = r"\s?[-–—]\s?(?:the )?"
_TO = r"\s(?:to|through|until|till|and)\s(?:the )?"
_LED = r"\b(?:from|between)\s(?:the )?$"
_VALUE = r"(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$"
_ERA = r"\s?B\.?C"
_WORD = r"[a-z]+"
_BACK = 14


class Day(NamedTuple):
    """What is printed of one end of a range; 0 where it is not."""

    year: int
    month: int
    day: int


def compose(article: Article) -> Iterator[BackwardRange | Skip]:
    for sentence in article.sentences:
        for mention in sentence.mentions:
            if isinstance(mention, Timex) and {"d", "m"} <= set(mention.stated):
                yield from _one_month(article.document.text, sentence, mention)
        for pair in pairs(sentence):
            if pair.left.kind == pair.right.kind == "date" and _is_range(article.document.text, pair):
                yield from _two_dates(pair)


def _one_month(text: str, sentence: Sentence, mention: Timex) -> Iterator[BackwardRange | Skip]:
    """January 17-10, 2016; 17-10 January 2016."""
    stated = _day(mention)
    after = re.compile(_DAY_AFTER).match(text, mention.end) if mention.text[-1] in "0123456789htd" else None
    if stated and after and "y" not in mention.stated and 0 < int(after["day"]) < stated.day:
        yield _told(sentence, mention, (stated.day, int(after["day"])), True)
    before = (
        re.search(_DAY_BEFORE, text[max(0, mention.start - _BACK) : mention.start])
        if mention.text[0].isdigit()
        else None
    )
    dashed = before and (before["lead"] or "to" not in before["gap"])
    if stated and before and dashed and stated.day < int(before["day"]) <= 31:
        yield _told(sentence, mention, (int(before["day"]), stated.day), False)


def _told(sentence: Sentence, mention: Timex, days: tuple[int, int], first: bool) -> BackwardRange | Skip:
    start, end = days
    if _is_moved(sentence):
        return Skip(mention, "the date may have been moved from one to the other")
    must = Interval(1, end) if first else Interval(start, 31)
    return BackwardRange(counted(mention, start if first else end), must, (str(start), str(end)))


def _two_dates(pair: Pair) -> Iterator[BackwardRange | Skip]:
    """From 2011 to 2001; from May 10, 2019, to April 3, 2019."""
    start, end = _day(pair.left), _day(pair.right)
    if not start or not end or not _is_backward(start, end):
        return
    if _is_moved(pair.sentence):
        yield Skip(pair.left, "the date may have been moved from one to the other")
        return
    first, last = _count(start), _count(end)
    yield BackwardRange(counted(pair.left, first), Interval(0, last), (pair.left.text, pair.right.text), pair.right)


def _is_range(text: str, pair: Pair) -> bool:
    if re.compile(_ERA).match(text, pair.right.end):
        return False
    if re.fullmatch(_DASHED, pair.between):
        return True
    return bool(re.fullmatch(_TO, pair.between) and re.search(_LED, pair.before))


def _is_backward(start: Day, end: Day) -> bool:
    """Later by what both print; a year printed once may belong to the second end only."""
    if bool(start.month) != bool(end.month) or bool(start.day) != bool(end.day):
        return False
    if start.year and end.year:
        return start > end
    return start.month == end.month > 0 and start.day > end.day > 0


def _is_moved(sentence: Sentence) -> bool:
    return not set(re.findall(_WORD, sentence.lower)).isdisjoint(cues("moved"))


def _day(mention: Timex) -> Day | None:
    found = re.match(_VALUE, mention.value)
    if not found:
        return None
    year, month, day = (int(part) if part and part.isdigit() else 0 for part in found.groups())
    return Day(year if "y" in mention.stated else 0, month, day)


def _count(day: Day) -> int:
    """A number in the order of the calendar."""
    return day.year * 10000 + day.month * 100 + day.day
