"""Find ranges of dates whose printed start is after their end, where nothing says that a date was moved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Figure, Interval, Quantity, Timex, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.backward_range import BackwardRange
from factcheck.model.tuples import NamedTuple

from ..binding.neighbours import REACH, Pair, pairs
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence

NEEDS = ("timed", "dated", "onward")
NEEDS_2 = ("ordinal", "day")
CUES_2 = ("between", "from")

_DASH = r"\s?[-–—]\s?"
_DAY_AFTER = (
    rf"(?:{_DASH}|\s+(?:to|through|until)\s+)(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![.,:]?\d|[-/%]|\w)"
    r"(?=\s*[,.;)]|\s+\d{4}\b|\s*$|\s+(?:in|at|with|and)\b)"
)
_JOIN = rf"(?:{_DASH}|\s(?:to|until|through|and)\s)(?:the )?"
_INSIDE = rf"(?i)(?:the )?(?P<first>\d\d?)(?:st|nd|rd|th)?{_JOIN}(?P<last>\d\d?)(?:st|nd|rd|th)?\s(?:of )?[a-z]"
_MONTH_TWICE = rf"(?i)(?P<month>[a-z]+)\.? (?P<first>\d\d?)(?:st|nd|rd|th)?{_JOIN}(?P=month)\.? (?P<last>\d\d?)(?!\d)"
_DAY_TWICE = (
    rf"(?i)(?P<first>\d\d?)(?:st|nd|rd|th)?(?: of)? (?P<month>[a-z]+)\.?{_JOIN}"
    r"(?P<last>\d\d?)(?:st|nd|rd|th)?(?: of)? (?P=month)\b"
)
_DASHED = r"\s?[-–—]\s?(?:the )?"
_TO = r",?\s(?:to|through|until|till|and)\s(?:the )?"
_LED = (
    r"\b(?:[Ff]rom|[Bb]etween)\s(?:the )?(?:(?:fiscal|financial|academic|school|tax|calendar) )?(?:years?\s)?$"
    r"|\b(?:[Ii]n|[Dd]uring|[Ff]or|[Oo]ver|[Cc]over) (?:the )?"
    r"(?:(?:fiscal|financial|academic|school|tax|calendar) )?years $"
)
_ORDINAL_LED = re.compile(
    rf"\b(?:[Ff]rom|[Bb]etween) the (?P<first>{KINDS['ordinal']}) (?:and|to|until|till) (?P<last>{KINDS['date']})"
)
_NUMBERED = re.compile(r"(?:the )?\d\d?(?:st|nd|rd|th)\b")
_TWO_YEARS = r"\((\d{4})-01-01,(\d{4})-01-01,"
_VALUE = r"(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$"
_WIDEST = 14
_MARK = re.compile("[-–—]| (?:to |and |until|through)")
_CLOSE = 9
"""How far behind a date such a mark is looked for."""
_ERA = r"\s?B\.?C"
_WORD = r"[a-z]+"
_BROUGHT = frozenset(("bring", "brings", "bringing", "brought"))
"""A date is brought forward; a festival brings crowds."""


class Day(NamedTuple):
    """What is printed of one end of a range; 0 where it is not."""

    year: int
    month: int
    day: int


def compose(article: Article) -> Iterator[BackwardRange | Skip]:
    text = article.document.text
    for sentence in article.holding("timed"):
        for mention in sentence.mentions:
            if not isinstance(mention, Timex) or not _is_ranged(text, mention):
                continue
            if "d" in mention.stated:
                yield from _one_month(text, sentence, mention)
            elif (years := re.match(_TWO_YEARS, mention.value)) and years[1] > years[2] and _prints(mention, years):
                yield _told(_about(text, sentence, mention), mention, int(years[1]), int(years[2]))
        if KINDS["ordinal"] in sentence.letters:
            yield from _two_days(sentence)
        for pair in pairs(sentence, "date") if sentence.kinds.count(KINDS["date"]) > 1 else ():
            if pair.last - pair.first <= _WIDEST and _is_range(text, pair):
                yield from _two_dates(pair)


def _two_days(sentence: Sentence) -> Iterator[BackwardRange | Skip]:
    """Between the 24th and the 19th of August, in a sentence that names no other month."""
    found = _ORDINAL_LED.search(sentence.skeleton)
    first, last = (sentence.mention_at(found.start(side)) for side in ("first", "last")) if found else (None, None)
    if not isinstance(first, Quantity) or not isinstance(last, Timex) or first.number is None:
        return
    day, end = int(first.number.fraction), _day(last)
    others = [m for m in sentence.mentions if isinstance(m, Timex) and "m" in m.stated and m is not last]
    if end and not others and "d" in last.stated and _NUMBERED.match(last.text) and 31 >= day > end.day > 0:
        yield _told(sentence.lower, first, day, end.day)


def _is_ranged(text: str, mention: Timex) -> bool:
    """Whether a dash or "to" stands in or after the date; a quick look."""
    return _MARK.search(text, mention.start, mention.end + _CLOSE) is not None


def _prints(mention: Timex, years: re.Match[str]) -> bool:
    """Whether it has both years themselves: "the late 1830s until the end of the 19th century" runs on."""
    return re.search(rf"\b{years[1]}\b", mention.text) is not None and "entur" not in mention.text


def _one_month(text: str, sentence: Sentence, mention: Timex) -> Iterator[BackwardRange | Skip]:
    """January 17-10, 2016; 17-10 January 2016; June 20-June 10."""
    found = (re.match(form, mention.text) for form in (_INSIDE, _MONTH_TWICE, _DAY_TWICE))
    inside = next((one for one in found if one), None)
    stated = _day(mention)
    after = re.compile(_DAY_AFTER).match(text, mention.end) if mention.text[-1] in "0123456789htd" else None
    if inside and 31 >= int(inside["first"]) > int(inside["last"]) > 0:
        yield _told(_about(text, sentence, mention), mention, int(inside["first"]), int(inside["last"]))
    elif stated and after and "y" not in mention.stated and 0 < int(after["day"]) < stated.day:
        yield _told(_about(text, sentence, mention), mention, stated.day, int(after["day"]))


def _told(words: str, mention: Figure, start: int, end: int) -> BackwardRange | Skip:
    if _is_moved(words):
        return Skip(mention, "the date may have been moved from one to the other")
    return BackwardRange(counted(mention, start), Interval(1, end), (str(start), str(end)))


def _two_dates(pair: Pair) -> Iterator[BackwardRange | Skip]:
    """From 2011 to 2001; from May 10, 2019, to April 3, 2019."""
    start, end = _day(pair.left), _day(pair.right)
    if not start or not end or not _is_backward(start, end) or "that year" in pair.left.text:
        return
    if _is_moved(pair.words):
        yield Skip(pair.left, "the date may have been moved from one to the other")
        return
    first, last = _count(start), _count(end)
    yield BackwardRange(counted(pair.left, first), Interval(0, last), (pair.left.text, pair.right.text), pair.right)


def _is_range(text: str, pair: Pair) -> bool:
    if not pair.left.kind == pair.right.kind == "date" or re.compile(_ERA).match(text, pair.right.end):
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


def _is_moved(words: str) -> bool:
    found = set(re.findall(_WORD, words))
    return not (found if "forward" in found else found - _BROUGHT).isdisjoint(cues("moved"))


def _about(text: str, sentence: Sentence, mention: Timex) -> str:
    """The words of the sentence near the date, in lower case."""
    low, high = max(sentence.start, mention.start - REACH), min(sentence.end, mention.end + REACH)
    return text[low:high].lower()


def _day(mention: Timex) -> Day | None:
    found = re.match(_VALUE, mention.value)
    if not found:
        return None
    year, month, day = (int(part) if part and part.isdecimal() else 0 for part in found.groups())
    return Day(year if "y" in mention.stated else 0, month, day)


def _count(day: Day) -> int:
    """A number in the order of the calendar."""
    return day.year * 10000 + day.month * 100 + day.day
