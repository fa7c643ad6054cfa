"""Bind a rise or fall that is told behind two levels to both: "312,000 in 2001 and 321,000 in 2011, a decline"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.direction import Direction

from ..binding.amounts import is_amount
from ..binding.movement import sign
from ..binding.scenes import later, two_times, unfit
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Found, Pattern

NEEDS = ("amount", "amount", "date")
# fmt: off
CUES = (
    "rise", "increase", "gain", "jump", "growth", "surge", "climb", "improvement", "fall", "drop", "decline",
    "decrease", "slide", "plunge", "slump", "reduction",
)
# fmt: on

NEEDS_2 = ("amount", "amount", "date")
CUES_2 = ("it was", "it is", "it stood", "it cost", "they were", "they are", "they stood", "they cost")

_WHEN = KINDS["date"] + KINDS["duration"]
# 312,000 residents at the 2001 census and 321,000 at the next, a decline that has left whole blocks dark
TOLD = Pattern(
    rf"(?P<levels>^[^.]*?{{amount}}(?:[^.;:\ue000-\uf8ff]|[{_WHEN}]){{0,40}}?)(?:,| [–-]+|—) ?an? (?:[\w-]+ )??"
    r"(?P<way>{rise_noun}|{fall_noun})"
    r"(?= (?:that|which|he|she|they|it|not|the|seen|blamed|put|due|attributed)\b|[.,;]|$)",
    kinds=("amount", "amount", "date"),
    hints=(", a", " a ", "—a"),
)
# the herd has shrunk, the park says: it stood at 300 in 2010 and is 410 now
BEFORE = Pattern(
    r"^[^.;:()]{3,60}? (?:has|have|had|is|are|was|were|keeps?) (?:[a-z]+ly |been |since |also |now )*"
    r"(?P<way>{plain_movement}|(?:come|gone|coming|going|gone) (?:up|down))"
    r"(?: (?:[a-z]+ly|again|a lot|a little|further))?(?:,[^.;:\ue000-\uf8ff]{3,40})?(?::|;| [–-]|—) "
    r"(?:it|they) (?:was|is|were|are|stood|costs?)\b"
    r"(?P<levels>.*)$",
    kinds=("amount", "amount", "date"),
    hints=("it ", "they "),
)
_RANKED = re.compile(r"\b(?:place|rank|ranked|ranking|position|deficit|loss|losses|debt)\b")


def compose(article: Article) -> Iterator[Direction | Skip]:
    for found in article.find(BEFORE):
        levels = [m for m in found.mentions("levels") if is_amount(m)]
        way = sign(found.words("way"))
        if len(levels) == 2 and way and not _RANKED.search(found.sentence.lower):
            yield from _direction(found, way, found.words("way"))
    for found in article.find(TOLD):
        levels = [m for m in found.mentions("levels") if is_amount(m)]
        word = found.words("way").lower()
        if len(levels) == 2 and (way := sign(word)) and not _RANKED.search(found.sentence.lower):
            yield from _direction(found, way, word)


def _direction(found: Found, way: int, word: str) -> Iterator[Direction | Skip]:
    told = found.match.re is BEFORE.regex
    scene = two_times(found.sentence, found.match.end() if told else found.match.start("way"), is_amount)
    last = scene and later(scene)
    if not scene or any(cue in found.sentence.lower for cue in cues("inverse_rate")):
        return
    if reason := unfit(scene):
        yield Skip(scene.other.figure, reason)
        return
    if told and last is None:
        return
    after, before = (scene.one, scene.other) if last is scene.one else (scene.other, scene.one)
    yield Direction(printed(after.figure), printed(before.figure), way, word)
