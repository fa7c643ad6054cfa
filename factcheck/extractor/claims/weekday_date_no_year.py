"""Bind a weekday to the day and month beside it, in each year that may be meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.model import Mention, Quantity, Timex, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.weekday_date_no_year import WeekdayDateNoYear
from factcheck.model.days import date
from factcheck.model.tuples import NamedTuple

from ..binding.weekdays import weekdays
from ..lexicon.cues import cues
from ..passage import Article, Sentence

NEEDS = ("weekday", "day", "month")

_MONTH_DAY = re.compile(r"(?:\d{4}|XXXX)-(\d\d)-(\d\d)")
_PAST = r"\b(?:was|were|had|did)\b|\b[a-z]{2,}[^e\W]ed\b"
_CLAUSE = re.compile(r"[,;:()–—]| (?:that|so long as|as long as|because|if|when|which|provided|unless) ")
_AFTER = re.compile(rf"[\ue000-\uf8ff]?,?(?: [\ue000-\uf8ff],?)? (?:{_PAST})")
_OPENING = re.compile(r"\W*(?:(?:on|by|until|from|for|at|before|after|since) )?(?:the )?", re.IGNORECASE)
_AHEAD = r"\b(?:will|is to|are to|due)\b"
NEAR = 7
"""Days from the article's own within which a slip of tense is likelier than another year."""
_EACH_ITS_OWN = "independence day"
"""Of which every nation has another."""
_YEAR = re.compile(r"\d{4}")
_MARKED = re.compile(r"[\s-](?:wedding\s|birth\s)?(?:anniversary|birthday|jubilee)", re.IGNORECASE)


class MonthDay(NamedTuple):
    """A day of no certain year."""

    month: int
    day: int

    def within(self, years: Iterable[int]) -> Iterator[int]:
        """Its ordinals in those years; 29 February only in leap years."""
        for year in years:
            try:
                yield date(year, self.month, self.day).toordinal()
            except ValueError:
                continue


def compose(article: Article) -> Iterator[WeekdayDateNoYear | Skip]:
    for sentence in article.holding("timed"):
        for weekday, day in weekdays(article.document.text, sentence.mentions):
            if "y" not in day.stated and day.text.lower() != _EACH_ITS_OWN:
                yield _weekday_date(article, weekday, day)


def _weekday_date(article: Article, weekday: Timex, day: Timex) -> WeekdayDateNoYear | Skip:
    as_of = article.document.as_of
    found = _MONTH_DAY.match(day.value)
    if as_of is None or not found or not weekday.weekday:
        return Skip(weekday, "no date is known to reckon its year from")
    today, meant = as_of.date.toordinal(), MonthDay(int(found[1]), int(found[2]))
    years = [as_of.date.year + step for step in (0, -1, 1)]
    about = sorted(meant.within(years), key=lambda ordinal: abs(ordinal - today))
    if not about:
        return Skip(weekday, "no year about the article's own has such a day")
    named = meant.within(year for year in _named(article, as_of.date.year) if year not in years)
    told = _told(article, weekday, about, today)
    return WeekdayDateNoYear(counted(weekday, weekday.weekday), day, today, tuple(about), (*named, *told))


def _told(article: Article, weekday: Timex, about: list[int], today: int) -> Iterator[int]:
    """The day on the other side of the article's own, where the sentence tells of it in that tense."""
    sentence = next(s for s in article.sentences if s.start <= weekday.start < s.end)
    spots = zip(sentence.spots, sentence.mentions, strict=True)
    spot = next(spot for spot, mention in spots if mention.end > weekday.start)
    if about[0] > today + NEAR and _is_past(sentence, spot):
        yield from (day for day in about[1:] if day < today)
    if about[0] < today - NEAR and re.search(_AHEAD, sentence.lower):
        yield from (day for day in about[1:] if day > today)


def _is_past(sentence: Sentence, spot: int) -> bool:
    """Whether the clause about the day tells what was done: by the words up to it, or all, where it opens them."""
    text = sentence.skeleton
    lead = _CLAUSE.split(text[:spot])[-1]
    if _OPENING.fullmatch(lead):
        return re.search(_PAST, text) is not None
    done = re.search(_PAST, lead) or not {*lead.lower().split()}.isdisjoint(cues("past_verb"))
    return bool(done or _AFTER.match(text, spot + 1))


def _named(article: Article, now: int) -> list[int]:
    """The years that the article names, and those whose anniversary it marks."""
    return sorted({year for mention in article.mentions for year in _years(article, mention, now) if 0 < year < 9999})


def _years(article: Article, mention: Mention, now: int) -> Iterator[int]:
    if isinstance(mention, Timex) and ("y" in mention.stated or len(mention.value) == 4):
        yield from (int(found[0]) for found in [_YEAR.match(mention.value)] if found)
    marked = isinstance(mention, Quantity) and mention.kind == "ordinal" and mention.number
    if marked and _MARKED.match(article.document.text, mention.end):
        yield now - int(marked.fraction)
