"""Bind a centenary, an anniversary without a figure, to the year that it goes back to and the one it falls in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from factcheck.model import Interval, Printed, Timex, counted, point
from factcheck.model.claims.anniversary import Anniversary

from ..binding.joined import joined
from ..binding.neighbours import is_dated
from ..binding.phrases import BEGAN
from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern, Sentence

SPAN = "article"
CUES = ("centenary", "centennial", "bicentenary", "bicentennial", "tercentenary", "tricentennial")

HUNDREDS = {"hundred_years": 100, "two_hundred_years": 200, "three_hundred_years": 300}
_WORD = r"\b(?P<word>{hundred_years}|{two_hundred_years}|{three_hundred_years})\b"
_GAP = r"(?:(?!{date})[^.]){0,80}?"
_FOUNDED = rf"(?<!\w)(?:{BEGAN}|(?:born|died)(?: in| on)?) (?P<since>{{date}})"
PATTERNS = (
    # will open in 2018, for the museum's centenary; it was founded in 1918
    Pattern(
        rf"(?:in|on) (?P<at>{{date}}),? for (?:the|its|his|her) [\w' ]{{0,40}}?{_WORD}{_GAP}{_FOUNDED}",
        kinds=("date", "date"),
    ),
    # its centenary in 2018; it was founded in 1918
    Pattern(rf"{_WORD} (?:in|on) (?P<at>{{date}}){_GAP}{_FOUNDED}", kinds=("date", "date")),
    # founded in 1918, celebrated its centenary in 2018
    Pattern(rf"{_FOUNDED}{_GAP}\b(?:its|his|her|the|a) {_WORD} (?:in|on) (?P<at>{{date}})", kinds=("date", "date")),
)

_MARKS = r"\b(?:marks|celebrates|observes|(?:is|are) (?:now )?(?:marking|celebrating)|[Tt]o (?:mark|celebrate))"
_BEGUN = rf"(?<!\w){BEGAN} (?P<since>{{date}})"
NOW = (
    # The orchestra, which marks its centenary this year, was founded in 1924; To mark its centenary, the theatre, which
    Pattern(
        rf"{_MARKS} (?:its|his|her|their) {_WORD}(?! of\b| (?:in|on) {{date}})"
        rf"(?: (?:this )?(?P<at>{{date}}))?{_GAP}{_BEGUN}"
    ),
    # The firm, founded in 1924, is celebrating its centenary this year
    Pattern(
        rf"{_BEGUN}{_GAP}{_MARKS} (?:its|his|her|their) {_WORD}(?! of\b| (?:in|on) {{date}})(?: (?P<at>{{date}}))?"
    ),
)
MONTH, YEAR = 31, 365
"""Days about the article's own in which what is marked now may fall."""


def compose(article: Article) -> Iterator[Anniversary]:
    seen: set[int] = set()
    for sentence in chain(article.sentences, joined(article.sentences)):
        if "centen" not in sentence.lower:
            continue
        yield from _now(article, sentence, seen)
        for found in chain.from_iterable(pattern.search(sentence) for pattern in PATTERNS):
            since, at = found.timex("since"), found.timex("at")
            if since.start not in seen and is_dated(since) and is_dated(at):
                seen.add(since.start)
                yield from _claim(found, since, at)


def _now(article: Article, sentence: Sentence, seen: set[int]) -> Iterator[Anniversary]:
    """What is marked in the article's own days, or in a time that is told from them."""
    as_of = article.document.as_of
    for found in chain.from_iterable(pattern.search(sentence) for pattern in NOW) if as_of else ():
        since, at = found.timex("since"), found.mention("at") if found.match["at"] else None
        today = as_of.date.toordinal() if as_of else 0
        days = at.days if isinstance(at, Timex) else Interval(today - MONTH, today + MONTH)
        near = (
            days is not None
            and days.overlaps(Interval(today - YEAR, today + YEAR))
            and not sentence.says(("next year", "will mark"))
        )
        if near and days and is_dated(since) and since.start not in seen:
            seen.add(since.start)
            yield Anniversary(_years(found, since), since, at if isinstance(at, Timex) else None, days)


def _claim(found: Found, since: Timex, at: Timex) -> Iterator[Anniversary]:
    if at.days is not None:
        yield Anniversary(_years(found, since), since, at, at.days)


def _years(found: Found, since: Timex) -> Printed:
    word = found.words("word").lower()
    return counted(since, point(next(years for name, years in HUNDREDS.items() if word in cues(name))))
