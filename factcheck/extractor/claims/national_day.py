"""Bind a nation's own holiday to the date beside it: "Norway's Constitution Day, 17 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Named, Timex, timed
from factcheck.model.claims.holiday_date import HolidayDate
from factcheck.model.days import date
from factcheck.model.prepared import prepared

from ..binding.lone import regex
from ..binding.nations import nations
from ..lexicon.table import rows
from ..mentions.times.filling import narrowed
from ..passage import Article, Sentence

NEEDS = ("timed", "nation", "day", "month")
CUES = ("holiday", "day", "boyne")

NEAR = 3
"""Days by which the day off may lie from the day itself, where that is a Sunday."""
FIRST = 2008
"""Year from which the days are on record."""
_GENERIC = r"\bnational (?:day|holiday)\b|\bday of the constitution\b"
_ITS_OWN = ("national", "independence", "constitution", "republic", "unity", "freedom", "revolution", "liberation")
"""Words of what may be called the national day."""
LONGEST = 90
"""Letters between them at most."""
_SMALL = (
    r"[\s,()–—-]*(?:(?:which|that|this|year|is|was|will|be|falls?|fell|on|of|for|the|a|an|as|its|their|his|when|since"
    r"|although|though|while|it|and|takes?|off|has|had|have|public|national|bank|holiday|day|country|nation|state|keeps?"
    r"|kept|marks?|marked|celebrates?|celebrated|observes?|observed|honou?rs|today|known|called|to be|comes|came|late"
    r"|summer|long|throughout|all|there|known|whole|official|annual|every|each|year's|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|in)[\s,()–—-]*|NAMES[\s,()–—-]*(?:'s )?)*"
)
"""All that may stand between a holiday and its date."""
_NEARBY = (
    r"\b(?:before|after|ahead of|since|until|till|by|following|from|eve of|week of|run-up to)\s(?:the\s)?"
    r"(?:[\w-]+'s?\s)?$"
)


def compose(article: Article) -> Iterator[HolidayDate]:
    for sentence in article.holding("timed", "name"):
        days = [m for m in sentence.mentions if isinstance(m, Timex) and _is_day(m)]
        named = nations(sentence)
        for day in days if named else ():
            if int(day.value[:4]) >= FIRST:
                yield from _claims(article, sentence, day, named)


def _is_day(time: Timex) -> bool:
    """A day of a month in a year that it prints or that the article's own date gives it."""
    known = "y" in time.stated or time.value[:4].isdecimal()
    return {"d", "m"} <= set(time.stated) and known and time.days is not None and time.days.width == 0


def _claims(article: Article, sentence: Sentence, day: Timex, named: Sequence[Named]) -> Iterator[HolidayDate]:
    """One at most: where every holiday that may be meant lies elsewhere, and the date is a slip of one of them."""
    text = article.document.text[sentence.stretch].replace("\u2019", "'")
    met = [
        (name, row)
        for name in named
        for entity in name.entities
        for row in _own().get(entity, ())
        if _stands(text, sentence, day, row, [one for one in named if entity in one.entities])
    ]
    assert day.days is not None
    printed, year = int(day.days.low), int(day.value[:4])
    found = [(name, row[0], ordinal) for name, row in met for ordinal in _ordinals(row[1], year)]
    slips = [one for one in found if _is_slip(printed, one[2])]
    if slips and all(abs(printed - ordinal) > NEAR for _, _, ordinal in found):
        name, called, _ = slips[0]
        yield HolidayDate(timed(day), name, tuple(dict.fromkeys(one[2] for one in slips)), f"{name.text}, {called}")


def _stands(text: str, sentence: Sentence, day: Timex, row: Sequence[str], named: Sequence[Named]) -> bool:
    """Whether the holiday stands beside the date, with nothing but small words and the nation's name between."""
    if not _may_stand(row[0], text.lower()):
        return False
    first, last = day.start - sentence.start, day.end - sentence.start
    small = regex(_SMALL.replace("NAMES", "|".join(sorted({re.escape(name.text) for name in named}))))
    for match in regex(_pattern(row[0])).finditer(text):
        start, end = match.span()
        between, lead = (text[end:first], text[:start]) if end <= first else (text[last:start], text[:first])
        if (
            len(between) <= LONGEST
            and small.fullmatch(between)
            and not regex(_NEARBY).search(lead if end <= first else between)
        ):
            return True
    return False


def _may_stand(name: str, text: str) -> bool:
    """A quick look for its first word, or for what any nation calls its own day."""
    if _short(name).partition(" ")[0] in text:
        return True
    return any(word in name for word in _ITS_OWN) and regex(_GENERIC).search(text) is not None


def _short(name: str) -> str:
    """Without what prose leaves out beside the nation's name: "Unity Day" of the Germans."""
    return re.sub(r"^(?:national|german) (?=\w+ day)|^late (?=summer)", "", name)


def _pattern(name: str) -> str:
    """What prose calls it: "German Unity Day" is the Day of German Unity, a bank holiday a holiday.

    >>> bool(re.search(_pattern("german unity day"), "the day of german unity"))
    True
    """
    stem = r"(?:german )?" + re.escape(re.sub(r" (?:day|(?:bank )?holiday)$", "", _short(name)))
    if "holiday" in name:
        return rf"\b(?:{stem})[ -](?:bank |public )?holiday\b"
    own = f"|{_GENERIC}" if any(word in name for word in _ITS_OWN) else ""
    return rf"\b(?:{stem}[ -](?:day|holiday)|day of (?:the )?{stem})\b{own}"


def _ordinals(value: str, year: int) -> tuple[int, ...]:
    days = narrowed(Timex(0, 0, "", "date", value.replace("XXXX", f"{year:04}"))).days
    return (int(days.low),) if days else ()


def _is_slip(printed: int, ordinal: int) -> bool:
    """The month is right, or the day of the month."""
    wrong, right = date.fromordinal(printed), date.fromordinal(ordinal)
    return abs(printed - ordinal) > NEAR and (wrong.month == right.month or wrong.day == right.day)


@prepared
def _own() -> dict[str, tuple[tuple[str, str], ...]]:
    """The days of each nation: what they are called, and when they are."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for nation, name, value in rows("national_days"):
        found[nation] = (*found.get(nation, ()), (name, value))
    return found
