"""Bind a length of time to the years that are told beside it: "33 years have passed since 1986"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Timex, point
from factcheck.model.claim import Skip
from factcheck.model.claims.elapsed import Elapsed

from ..binding.length import figure, length
from ..binding.neighbours import is_dated
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("duration", "date")
CUES = ("since", "to the day", "to the week", "to the month", "to the year")
NEEDS_2 = ("timed",)
# fmt: off
CUES_2 = (
    "later", "afterwards", "year on", "years on", "month on", "months on", "week on", "weeks on", "day on", "days on",
    "decade on", "decades on", "century on", "centuries on", "fortnight on", "hour on", "hours on",
)
# fmt: on
NEEDS_3 = ("date", "date", "duration")
CUES_3 = ("ended", "finished", "closed", "stopped", "separate", "separated", "separates", "between", "divide")

_F = r"[^;.{date}{duration}{set}]"
_SINCE = rf" since (?:{_F}{{2,70}}? (?:in|on|of) )?(?P<since>{{date}})(?=\W*$|[,.;:)]| [–—-]| (?:and|but)\b)"
_LENGTH = r"(?P<length>{duration})"
_SMALL = r"(?:(?:or|some|about|exactly|fully|just|only|almost|nearly|more than|precisely|all of) )*"
TO_NOW = (
    # it is now 15 years since the bridge was opened in 2004
    Pattern(
        rf"\b(?:it is|it's|it has been|that is)(?: [a-z]+| {{date}}){{0,3}}? {_LENGTH}"
        rf"(?: {{date}}| today| to the day)?{_SINCE}",
        kinds=("duration", "date"),
        hints=(" since ",),
    ),
    # 33 years have passed since 1986, when the reactor blew up
    Pattern(
        rf"{_LENGTH} (?:have|has) (?:now |already )?(?:passed|elapsed|gone by|gone){_SINCE}",
        kinds=("duration", "date"),
        hints=(" since ",),
    ),
    # In 1987 the mine shut; now, 35 years on, its gear is a monument
    Pattern(
        rf"(?P<since>{{date}}){_F}{{3,90}}?[;,–] ?(?:(?:and|but) )?(?P<now>{{date}}),? {_LENGTH}"
        r" (?:on|later|afterwards),? (?=[^;.]{0,60}?\b(?:is|are|has|have|still|remains?)\b)",
        kinds=("date", "date", "duration"),
    ),
    # the bridge was opened in 2004, and in the 15 years since then it has been shut twice
    Pattern(
        rf"(?P<since>{{date}}){_F}{{0,90}}?(?:,|;| and| but)+ (?:in|over|during) the {_LENGTH} since(?: then)?,?"
        r" (?=(?:\w+ )?(?:has|have)\b)",
        kinds=("duration", "date"),
        hints=(" since",),
    ),
)
TO_THEN = (
    # work began in 1998 and was completed in 2005, seven years later
    Pattern(
        rf"(?P<since>{{date}}){_F}{{3,90}}?(?P<until>{{date}}),? {_SMALL}"
        rf"(?:(?P<later>{{date}})|{_LENGTH} (?:on|afterwards))(?=\W*$|[,.;)])",
        kinds=("date", "date"),
    ),
    # nineteen years separate the two eruptions, of 1991 and 2010
    Pattern(
        rf"{_LENGTH} (?:separate|separated|separates|lay between|lie between|passed between|divide){_F}{{1,60}}?"
        r",? (?:of|in|on) (?P<since>{date}) and (?:(?:of|in|on) )?(?P<until>{date})(?=\W*$|[,.;:)])",
        kinds=("date", "date", "duration"),
        hints=(" separate", " lay between", " lie between", " passed between", " divide"),
    ),
    # his reign of 25 years began in 1952 and ended in 1977
    Pattern(
        rf"{_LENGTH}{_F}{{0,40}}? (?:began|begun|started|opened)(?: in| on)? (?P<since>{{date}}) and "
        r"(?:ended|finished|closed|stopped)(?: in| on)? (?P<until>{date})(?=\W*$|[,.;:)])",
        kinds=("date", "date", "duration"),
    ),
)
# a hundred years to the month after a blacksmith founded it in May 1925
TO_THE_DAY = Pattern(
    rf"{_LENGTH} (?:ago )?(?:almost )?to the (?:very )?(?:day|week|month|year)(?: (?:after|since|that))"
    r" [^;.{date}{duration}{set}]{2,70}? (?:in|on) (?P<since>{date})",
    kinds=("duration", "date"),
    hints=("to the ",),
)
MONTH = 31
# (The ferry sank in 1994.) Twenty-five years on, its wreck has been filmed
YEARS_ON = Pattern(rf"^\W*{_SMALL}(?:(?P<later>{{date}})|{_LENGTH} (?:on|afterwards)),? ", kinds=("timed",))
_NOW = re.compile(r"\b(?:is|are|has|have|still|remains?)\b")
_PAST = re.compile(r"\b(?:was|were|had)\b")


def compose(article: Article) -> Iterator[Elapsed | Skip]:
    for found in (found for pattern in TO_NOW for found in article.find(pattern)):
        if "now" not in found.match.re.groupindex or _is_till_now(found):
            yield from _elapsed(article, found, found.timex("length"), found.timex("since"))
    for found in (found for pattern in TO_THEN for found in article.find(pattern)):
        if mention := _length(found):
            yield from _elapsed(article, found, mention, found.timex("since"), found.timex("until"))
    yield from _to_the_day(article)
    for found in article.find(YEARS_ON):
        first = article.before(found.sentence)
        since = _only_date(first) if first else None
        if since and _is_of_now(found, found.sentence) and (mention := _length(found)):
            yield from _elapsed(article, found, mention, since)


def _is_till_now(found: Found) -> bool:
    """ "In 1987 the mine shut; now, 35 years on": where nothing else was so many years after something."""
    lengths = [m for m in found.sentence.mentions if m.kind == "duration"]
    return found.timex("now").value == "PRESENT_REF" and len(lengths) == 1


def _to_the_day(article: Article) -> Iterator[Elapsed | Skip]:
    """Counted to the other date that the sentence names, or to the article's own day where it names only days near."""
    as_of = article.document.as_of
    for found in article.find(TO_THE_DAY):
        length_, since = found.timex("length"), found.timex("since")
        others = [m for m in found.sentence.mentions if isinstance(m, Timex) and m not in (length_, since)]
        dated = [m for m in others if is_dated(m) and m.start < length_.start]
        near = others and all(as_of and _is_near(article, m, as_of.date.toordinal()) for m in others)
        if near or len(dated) == len(others) == 1:
            yield from _elapsed(article, found, length_, since, None if near else dated[0])


def _is_near(article: Article, time: Timex, today: int) -> bool:
    """Of the article's own weeks, and not "that July"."""
    named = re.search(r"\bthat $", article.document.text[max(0, time.start - 6) : time.start])
    days = None if named else time.days
    return days is not None and days.overlaps(Interval(today - MONTH, today + MONTH))


def _length(found: Found) -> Timex | None:
    """The length, or the "later" that prints one."""
    group = "length" if found.words("length") else "later"
    mention = found.timex(group)
    return mention if group == "length" or mention.text.lower().endswith(("later", "afterwards")) else None


def _only_date(sentence: Sentence) -> Timex | None:
    """The one time that the sentence before tells of."""
    times = [m for m in sentence.mentions if isinstance(m, Timex)]
    return times[0] if len(times) == 1 and is_dated(times[0]) and _is_single(times[0]) else None


def _is_of_now(found: Found, second: Sentence) -> bool:
    """What follows is so today, and the sentence names no other time."""
    times = [m for m in second.mentions if isinstance(m, Timex)]
    rest = second.lower[found.match.end() :]
    return len(times) == 1 and bool(_NOW.search(rest)) and not _PAST.search(rest)


def _is_single(date: Timex) -> bool:
    return not date.value.startswith("(")


def _elapsed(
    article: Article, found: Found, mention: Timex, since: Timex, until: Timex | None = None
) -> Iterator[Elapsed | Skip]:
    said, as_of = length(article.document.text, mention), article.document.as_of
    if said is None or said.unit == "hour" or not _is_single(since):
        return
    if until is None and as_of is None:
        yield Skip(mention, "no date is known to reckon it from")
    elif until is None and is_dated(since) and as_of:
        yield Elapsed(figure(mention, said), said.unit, since, None, point(as_of.date.toordinal()), True)
    elif until and until.days and since.days and _is_single(until) and is_dated(since) == is_dated(until):
        yield Elapsed(figure(mention, said), said.unit, since, until, until.days)
