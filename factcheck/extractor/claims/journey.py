"""Bind the hours that something took to the two times of day between which it went on."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.claim import Skip
from factcheck.model.claims.tenure import Tenure

from ..binding.clocks import LONGEST, minutes_between
from ..binding.length import figure, length
from ..passage import Article, Found, Pattern

NEEDS = ("time", "duration")

_TRAVEL = r"journey|trip|voyage|crossing|ride|drive|walk|passage"
_STAY = r"match|meeting|session|shift|party|siege|operation|hearing|debate|concert|show|race|run"
_GAP = r"[^.;\ue000-\uf8ff]{0,60}?"
TOOK = Pattern(
    r"\b(?P<first>left|leaves|departed|departs|set off|set out|sets off|sailed|sails|beg[ai]ns?|starts?"
    r"|started|opened|opens)\b"
    rf"{_GAP} ?(?P<from>{{time}}){_GAP}\b(?:arriv\w+|due|reach\w+|docked|end(?:s|ed)|finish\w+|clos(?:es|ed))\b"
    rf"{_GAP} ?(?P<to>{{time}})(?:,| [-–—])? ?(?:after |making |for )?(?:an? |the )?(?:[a-z-]+ )?"
    rf"(?:(?:{_TRAVEL}|{_STAY}) (?:of|lasting|that took|that lasted) |lasting |taking |which took |which takes )"
    r"(?P<length>{duration})",
    kinds=("time", "duration"),
)
_ZONE = 60


def compose(article: Article) -> Iterator[Tenure | Skip]:
    for found in article.find(TOOK):
        first, last, mention = found.timex("from"), found.timex("to"), found.timex("length")
        said, between = length(article.document.text, mention), minutes_between(first, last)
        if said is None or said.unit != "hour" or between is None:
            continue
        if said.number > LONGEST:
            yield Skip(mention, "it may end on another day")
        else:
            yield Tenure(figure(mention, said), said.unit, first, between, "minute", last, _slack(found))


def _slack(found: Found) -> int:
    """A journey may end in the next time zone."""
    stays = found.words("first").lower().startswith(("beg", "start", "open"))
    return 0 if stays else _ZONE
