"""Which weekday stands beside which date: inside one mention, or side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from factcheck.model import Mention, Timex

from ..lexicon.times import CUES, WORDS
from ..mentions.scan import scan
from ..mentions.times.join import joined

_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAME = r"(?i)\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b"
_LINK = r",?\s*[(\[]?\s*(?:(?:which )?(?:was|is|will be|had been|fell|falls|will fall)(?: on)?(?: an?)?|an?|the)?\s*"
_OWNED = r"['’]s\b|-"
_LISTED = rf"{_NAME}\.?\s*(?:,|,?\s?and|or|to|through|until|[-–—&/])\s*(?:on\s)?$"
_CAPITAL = re.compile(r"\b(?!(?:On|Next|Last|This|By|Until|Till|From|Since|Before|After|Every|Each)\b)[A-Z][\w'’]+ $")
_BRACKETED = re.compile(r"\w+ ?\(")
WIDEST, BACK, NEAR = 26, 24, 10
"""A weekday further from its date than this is not its own; how far back a list of weekdays is looked for, how near
two weekdays of a list stand."""


def weekdays(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[Timex, Timex]]:
    """Each mention that prints a weekday, with the mention that prints its day and month."""
    weekly = [m for m in mentions if isinstance(m, Timex) and (m.weekday or "w" in m.stated)]
    for mention in weekly:
        if mention.weekday and _is_day(mention) and _own(text, mention):
            yield mention, mention
        elif mention.value.startswith("(") and "w" in mention.stated and _own(text, mention):
            yield from _ends(mention)
    for mention, following in pairwise(weekly):
        if mention.stated == "w" and mention.weekday and following.start - mention.end < NEAR:
            yield from _pair(text, mention)
    if not weekly:
        return
    for left, right in pairwise(mentions):
        if isinstance(left, Timex) and isinstance(right, Timex) and _apposed(text, left, right):
            first, second = (left, right) if "w" in left.stated else (right, left)
            weekday = _weekday(first)
            if weekday and not _listed(text, left):
                yield first._replace(weekday=weekday), second


def _ends(ranged: Timex) -> Iterator[tuple[Timex, Timex]]:
    """ "Monday, April 22-Friday, April 27": each end of a range with its own weekday and the year of the whole."""
    parts = [m for m in joined(ranged.text, scan(ranged.text)) if isinstance(m, Timex)]
    values = ranged.value[1:-1].split(",")[:2]
    for part, value in zip(parts, values, strict=False):
        if len(parts) == 2 and part.weekday and _dated(part):
            year = "y" if "y" in ranged.stated else ""
            date = part._replace(value=value, stated=part.stated.replace("y", "") + year)
            yield ranged._replace(weekday=part.weekday), date


@cache
def _two_days() -> re.Pattern[str]:
    """A second weekday and two days of one month, in either order: " and Sunday, June 8 and 9", "-Sunday, 8-9 June"."""
    joint = r"(?:\s(and|&|to|through|until)\s|\s?([-–/])\s?)"
    month = "|".join(sorted((word for word, (sort, _) in WORDS.items() if sort == "month"), key=len, reverse=True))
    day = r"(\d\d?)(?:st|nd|rd|th)?(?!\d)"
    dated = rf"(?:({month})\.?\s{day}{joint}{day}|{day}{joint}{day}(?:\sof)?\s({month})\b\.?)"
    return re.compile(
        rf"{joint}((?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b[.,]{{0,2}}\s(?:the\s)?"
        rf"{dated}(?:,?\s([12]\d{{3}})\b)?(?![:.]?\d)",
        re.IGNORECASE,
    )


def _pair(text: str, first: Timex) -> Iterator[tuple[Timex, Timex]]:
    """ "Saturday and Sunday, June 8 and 9": each weekday with the day that stands in its place.

    Not where a range tells when something is open: "Monday to Friday, June 3 to 28".
    """
    found = _two_days().match(text, first.end)
    if not found or _listed(text, first):
        return
    month_first = found[4] is not None
    places = (5, 8) if month_first else (9, 12)
    days = [int(found[place]) for place in places]
    second = _NAMES.index(found[3][:3].lower()) + 1
    apart = (second - (first.weekday or 0)) % 7
    is_list = found[1] in ("and", "&") and found[places[0] + 1] in ("and", "&")
    if not is_list and days[1] - days[0] != apart or days[0] >= days[1]:
        return
    month, year = int(WORDS[(found[4] or found[13]).lower()][1]), found[14]
    for weekday, place, day in zip((first.weekday, second), places, days, strict=True):
        whole = slice(found.start(4), found.end(5)) if month_first and place == 5 else slice(*found.span(place))
        value = f"{year or 'XXXX'}-{month:02}-{day:02}"
        date = Timex(whole.start, whole.stop, text[whole], "date", value, stated="dmy" if year else "dm")
        start, end = (first.start, first.end) if place == places[0] else found.span(3)
        yield first._replace(start=start, end=end, text=text[start:end], weekday=weekday), date


def _dated(mention: Timex) -> bool:
    return {"d", "m"} <= set(mention.stated)


def _is_day(mention: Timex) -> bool:
    return _dated(mention) and not mention.value.startswith("(")


def _weekday(mention: Timex) -> int | None:
    """The weekday that the mention prints, alone or with a part of the day."""
    found = re.search(_NAME, mention.text)
    return mention.weekday or (_NAMES.index(found[1].lower()) + 1 if found else None)


def _own(text: str, mention: Timex) -> bool:
    if _BRACKETED.match(mention.text) and (mention.value.startswith("(") or _is_name(text, mention)):
        return False
    return not _owned(text, mention) and not _listed(text, mention)


def _owned(text: str, mention: Timex) -> bool:
    """ "25 April 2019, Wednesday's winner": the weekday belongs to what follows."""
    return mention.text[-1].isalpha() and bool(re.match(_OWNED, text[mention.end : mention.end + 3]))


def _listed(text: str, mention: Timex) -> bool:
    """ "Monday and Tuesday, April 22 and 23": the date belongs to the first of them."""
    return bool(re.search(_LISTED, text[max(0, mention.start - BACK) : mention.start]))


def _apposed(text: str, left: Timex, right: Timex) -> bool:
    """ "Thursday (April 25, 2019)", "April 25, 2019, was a Thursday"; not "April 25, Thursday's count"."""
    if sorted(("w" in time.stated, _dated(time)) for time in (left, right)) != [(False, True), (True, False)]:
        return False
    between = text[left.end : right.start]
    if "w" in left.stated and between.endswith("(") and _is_name(text, left):
        return False
    if right.start - left.end > WIDEST or not re.fullmatch(_LINK, between) or not between.strip():
        return False
    if "w" in right.stated and between[-3:] not in (" a ", "an ") and _names(text, right):
        return False
    return ("w" in left.stated or between.strip() != ",") and not _owned(text, right)


def _is_name(text: str, weekday: Timex) -> bool:
    """The last word of a name, as a club has it, before what stands in brackets: "Ash Wednesday (6 March 2019)"."""
    return bool(_CAPITAL.search(text[max(0, weekday.start - BACK) : weekday.start]))


def _names(text: str, weekday: Timex) -> bool:
    """ "will be Friday prayers", "[Friday Times]": the weekday is of the word that follows it."""
    found = re.match(r"\s([^\W\d_]+)", text[weekday.end : weekday.end + 20])
    return found is not None and found[1].lower() not in CUES["after a year"]
