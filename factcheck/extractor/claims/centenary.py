"""Bind a centenary, an anniversary without a figure, to the year that it goes back to and the one it falls in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from factcheck.model import Timex, counted, point
from factcheck.model.claims.anniversary import Anniversary

from ..binding.joined import joined
from ..binding.neighbours import is_dated
from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern

SPAN = "article"
CUES = ("centenary", "centennial", "bicentenary", "bicentennial", "tercentenary", "tricentennial")

HUNDREDS = {"hundred_years": 100, "two_hundred_years": 200, "three_hundred_years": 300}
_WORD = r"\b(?P<word>{hundred_years}|{two_hundred_years}|{three_hundred_years})\b"
_GAP = r"(?:(?!{date})[^.]){0,80}?"
_FOUNDED = r"\b(?:{founded}|born|died)(?: (?:in|on))? (?P<since>{date})"
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


def compose(article: Article) -> Iterator[Anniversary]:
    seen: set[int] = set()
    for sentence in chain(article.sentences, joined(article.sentences)):
        if "centen" not in sentence.lower:
            continue
        for found in chain.from_iterable(pattern.search(sentence) for pattern in PATTERNS):
            since, at = found.timex("since"), found.timex("at")
            if since.start not in seen and is_dated(since) and is_dated(at):
                seen.add(since.start)
                yield from _claim(found, since, at)


def _claim(found: Found, since: Timex, at: Timex) -> Iterator[Anniversary]:
    word = found.words("word").lower()
    years = next(years for name, years in HUNDREDS.items() if word in cues(name))
    if at.days is not None:
        yield Anniversary(counted(since, point(years)), since, at, at.days)
