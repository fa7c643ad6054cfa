"""Bind the matches played to those won, drawn and lost: "played 14 matches, winning nine and losing three"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Quantity, point
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.lists import tallied
from ..passage import Article, Found, Pattern

NEEDS = ("number", "number", "number")
CUES = ("won", "winning", "wins", "win")

_GAMES = r"(?:games|matches|fights|bouts|starts|tests|finals|races|meetings|outings|fixtures|contests|elections|cases)"
_WON, _LOST = r"(?:won|winning|wins|win)", r"(?:lost|losing|loses|lose)"
_DREW = r"(?:drawn|drew|drawing|tied|tying|draws)"
_SO = r"(?: only| just| all but)? "
# won nine of their 14 games, drew three and lost two; played 14 matches, winning nine, drawing three and losing two
PATTERNS = (
    Pattern(
        rf"\b{_WON}{_SO}(?P<won>{{number}}) (?:out )?of (?:the|their|its|his|her)?[^.;:\ue000-\uf8ff]{{0,25}}?"
        r"(?P<all>{number})"
        rf"(?P<rest>[^.;:]{{0,90}}?\b{_LOST}{_SO}(?P<lost>{{number}})(?:[^.;:]{{0,30}}?\b{_DREW}{_SO}{{number}})?)",
        kinds=("number", "number", "number"),
        hints=("lost", "losing", "loses", "lose"),
    ),
    Pattern(
        rf"(?P<all>{{number}}) (?:[\w-]+ ){{0,3}}?{_GAMES}[^.;:\ue000-\uf8ff]{{0,30}}?,? (?:and |having |has |have )?"
        rf"{_WON}{_SO}(?P<won>{{number}})(?P<rest>[^.;:]{{0,90}}?\b{_LOST}{_SO}(?P<lost>{{number}})"
        rf"(?:[^.;:]{{0,30}}?\b{_DREW}{_SO}{{number}})?)",
        kinds=("number", "number", "number"),
        hints=("lost", "losing", "loses", "lose"),
    ),
)
_DRAWN = Pattern(rf"\b{_DREW}{_SO}(?P<drawn>{{number}})")
_ELSEWHERE = re.compile(r"\b(?:next|last|since|then|final|set|sets|previous|other|more|of|home|away|abroad|road)\b")
""" "Won nine of 14 but lost three of the next four": another count of matches."""


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            played = found.quantity("all")
            if played.start not in seen:
                seen.add(played.start)
                yield _record(found, played)


def _record(found: Found, played: Quantity) -> PartsSum | Skip:
    """Where the drawn ones are told, all three must add up; else won and lost cannot be more than all."""
    after = found.after("lost")[:25].partition(",")[0]
    drawn = [d.quantity("drawn") for d in _DRAWN.search(found.sentence) if d.match.start() >= found.match.start("won")]
    results = [found.quantity("won"), found.quantity("lost"), *drawn]
    counted = [m for m in found.mentions("rest") if isinstance(m, Quantity)]
    if any(m.number is None or m.ends for m in (played, *results)) or len(drawn) > 1:
        return Skip(played, "the matches are not single figures")
    if _ELSEWHERE.search(found.words("rest").lower()) or _ELSEWHERE.search(after.lower()) or len(counted) > 2:
        return Skip(played, "the results may be of other matches")
    return PartsSum(tallied(played), tuple(map(tallied, results)), point(Fraction(0)), bool(drawn))
