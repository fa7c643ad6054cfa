"""Bind the hours that something took to the two times of day between which it went on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex
from factcheck.model.claim import Skip
from factcheck.model.claims.tenure import Tenure

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
_CLOCK = re.compile(r"[^T(]*T(\d\d)(?::(\d\d))?")
_DAY, _ZONE = 1440, 60
_LONGEST = 20
"""Hours; a longer journey may end on another day."""


def compose(article: Article) -> Iterator[Tenure | Skip]:
    for found in article.find(TOOK):
        first, last, mention = found.timex("from"), found.timex("to"), found.timex("length")
        said, start, end = length(article.document.text, mention), _minutes(first), _minutes(last)
        if said is None or said.unit != "hour" or start is None or end is None:
            continue
        if said.number > _LONGEST:
            yield Skip(mention, "it may end on another day")
        else:
            yield Tenure(figure(mention, said), said.unit, first, (end - start) % _DAY, "minute", last, _slack(found))


def _slack(found: Found) -> int:
    """A journey may end in the next time zone."""
    stays = found.words("first").lower().startswith(("beg", "start", "open"))
    return 0 if stays else _ZONE


def _minutes(mention: Timex) -> int | None:
    found = _CLOCK.fullmatch(mention.value)
    return int(found[1]) % 24 * 60 + int(found[2] or 0) if found else None
