"""Bind the date of "their April 24 meeting" to that of "they met on April 25"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Timex, timed
from factcheck.model.claim import Skip
from factcheck.model.claims.two_dates import TwoDates

from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern

NEEDS = ("date",)
# fmt: off
CUES = (
    "meeting", "summit", "talks", "signing", "vote", "deal", "agreement", "crash", "collision", "wedding", "clash",
    "match",
)
# fmt: on

TOLD = Pattern(
    r"\b(?P<verb>met|meet|will meet|signed|voted|agreed|crashed|collided|married|clashed|played) "
    r"(?:[\w'-]+ ){0,4}?on (?P<date>{date})",
    kinds=("date",),
)
NAMED = Pattern(
    r"(?P<date>{date}) "
    r"(?P<noun>meeting|summit|talks|signing|vote|deal|agreement|crash|collision|wedding|clash|match)\b",
    kinds=("date",),
)
NOUNS = {
    "met": ("meeting", "summit", "talks"),
    "meet": ("meeting", "summit", "talks"),
    "signed": ("signing", "deal", "agreement"),
    "voted": ("vote",),
    "agreed": ("deal", "agreement"),
    "crashed": ("crash",),
    "collided": ("collision", "crash"),
    "married": ("wedding",),
    "clashed": ("clash",),
    "played": ("match",),
}


def compose(article: Article) -> Iterator[TwoDates | Skip]:
    later = list(article.find(NAMED))
    told = list(article.find(TOLD)) if later else []
    for found in later:
        for first in told:
            if found.words("noun").lower() in NOUNS[first.words("verb").lower().split()[-1]]:
                yield from _two(found, first)


def _two(later: Found, first: Found) -> Iterator[TwoDates | Skip]:
    dates = later.timex("date"), first.timex("date")
    if any(not _is_day(date) for date in dates):
        return
    if any(word in f.sentence.lower for word in cues("moved_date") for f in (later, first)):
        yield Skip(dates[0], "the date was moved")
    else:
        yield TwoDates(timed(dates[0]), timed(dates[1]))


def _is_day(date: Timex) -> bool:
    days = date.days
    return days is not None and days.width == 0 and "d" in date.stated
