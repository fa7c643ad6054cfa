"""Bind a lead in a race to the times of the two: "won in 2:09:14, 47 seconds ahead of Cheruto, who ran 2:10:01"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, pairwise

from factcheck.model import Interval, Number, Quantity, printed
from factcheck.model.claims.margin import Margin

from ..binding.raw import notations
from ..binding.slips import is_slip
from ..mentions.figures.numeral import numeral
from ..passage import Article

SPAN = "article"
CUES = ("seconds", "secs")
# fmt: off
ALSO = (
    "ahead", "behind", "clear", "faster", "slower", "quicker", "adrift", "back", "off", "from", "by", "margin",
    "inside", "outside", "under", "later",
)
# fmt: on

_LED = re.compile(r"\s(?:ahead|behind|clear|faster|slower|quicker|adrift|back|in front|inside|outside|better|shy)\b")
_BY = re.compile(
    r"\b(?:by|margin of|lead of|gap of|cut|cuts|cutting|took|taking|takes|shaved|shaving|sliced|slicing|knocked"
    r"|knocking|trimmed|trimming|chopped|lopped) (?:just |only |some |a full )?$"
)
_OF_TIME = re.compile(r"\d:[0-5]\d|\bmin(?:ute)?s?,? (?:and )?\d")
_OF_LEAD = re.compile(r" sec(?:ond)?s\b")
_FRESH = re.compile(r"[.!?][\"”']?\s+[A-Z]|\n\s*\n")
BEHIND, AHEAD = 260, 160
"""Letters before and after the lead within which the times stand."""
LEAST = 2
FAR = 600
"""Seconds; who are farther apart did not run one race."""


@cache
def _time() -> re.Pattern[str]:
    """Compiled when an article first tells of seconds: 2:10:01; 2 hours 9 minutes 14 seconds; 1:54.36."""
    return re.compile(
        r"(?<![\d:.])(?:(?P<h>\d{1,2}):(?=\d\d:))?(?P<m>\d{1,3}):(?P<s>[0-5]\d(?:\.\d{1,3})?)"
        r"(?![\d:]|\.\d| ?[ap]\.?m\b)"
        r"|\b(?:(?P<hours>\d{1,2}) (?:hours?|hrs?),? (?:and )?)?(?P<minutes>\d{1,3}) (?:minutes?|mins?),? (?:and )?"
        r"(?P<seconds>\d{1,2}(?:\.\d{1,3})?) (?:seconds?|secs?)\b"
    )


@cache
def _lead() -> re.Pattern[str]:
    """A number of seconds."""
    return re.compile(r"(?<![\w.:])(?P<number>\d[\d,]*(?:\.\d+)?|[a-z]+(?:-[a-z]+)?) (?:seconds?|secs?)\b")


def compose(article: Article) -> Iterator[Margin]:
    times = [_figure(found) for found in notations(article, _time(), _OF_TIME)]
    if len(times) < LEAST:
        return
    for found in notations(article, _lead(), _OF_LEAD):
        lead = _lead_of(article, found)
        if lead and not any(time.start <= lead.start < time.end for time in times):
            yield from _margin(article, lead, times)


def _figure(found: re.Match[str]) -> Quantity:
    """In seconds."""
    hours = found["h"] or found["hours"] or "0"
    minutes, seconds = found["m"] or found["minutes"], found["s"] or found["seconds"]
    whole, _, part = seconds.partition(".")
    said = int(hours) * 3600 + int(minutes) * 60 + int(whole)
    if found["m"] and not found["h"] and not part and said >= 3600:
        said = int(minutes) * 3600 + int(whole) * 60
    return Quantity(*found.span(), found[0], "number", Number(said * 10 ** len(part) + int(part or 0), -len(part)))


def _lead_of(article: Article, found: re.Match[str]) -> Quantity | None:
    """A number of seconds that is said to be one by which somebody was ahead."""
    text = article.document.text
    read = numeral(text, found.start("number"))
    before = text[max(0, found.start() - 30) : found.start()]
    if read is None or not (_LED.match(text, found.end()) or _BY.search(before)):
        return None
    return Quantity(*found.span(), found[0], "quantity", read[0], unit="second")


def _margin(article: Article, lead: Quantity, times: Sequence[Quantity]) -> Iterator[Margin]:
    """With two times near it that follow each other, where no two of all are as far apart as it says."""
    said = printed(lead)
    near = [one for one in times if lead.start - BEHIND < one.start < lead.end + AHEAD]
    for one, other in pairwise(near):
        between = article.document.text[min(one.start, lead.start) : max(other.end, lead.end)]
        apart = _apart(one, other)
        tight = len(near) == LEAST and one.end <= lead.start < other.start and not _FRESH.search(between)
        if 0 < apart.middle < FAR and (tight or is_slip(lead, apart)):
            if not any(_apart(a, b).overlaps(said.value) for a, b in combinations(times, 2)):
                slow, fast = sorted((one, other), key=lambda time: -printed(time).said)
                yield Margin(said, printed(slow), printed(fast))
            return


def _apart(one: Quantity, other: Quantity) -> Interval:
    """How far two times lie apart."""
    slow, fast = sorted((printed(one), printed(other)), key=lambda time: -time.said)
    return slow.value - fast.value
