"""A change and the only two levels beside it: in a sentence, or in it and the one or two before it, or the next.

The text must go on about one thing from figure to figure, and tell the times of the levels apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from factcheck.model import Mention, Quantity, Timex
from factcheck.model.tuples import NamedTuple

from ..lexicon.cues import cues
from ..passage import Sentence
from .amounts import is_part, unlike
from .called import MORE, moved_by
from .joined import join
from .moves import of_two_spans
from .resumed import WHEN, resumed
from .roles import from_to

_OWN = re.compile(
    r"[ ,(]*(?:[\w-]+ ){0,2}?(?:on|over|from|since|against|compared (?:with|to)|than|in) (?:the )?"
    rf"(?:same \w+ (?:of|in) )?(?P<when>[{WHEN}])(?!(?: ago| earlier| before)?,? ?(?:when\b|\(|(?<=than [{WHEN}]):))"
    r"|.{0,20}?\b(?:year[ -]on[ -]year|on the (?:year|quarter|month|week|day|session)|annual)"
)
""" "20 percent since May", "on the year", "2 percent lower on the day": of a time of its own."""
_TIMED = re.compile(
    rf"[{WHEN}]|\b(?:now|today|currently|then|previous\w*|formerly|once|earlier|present|at the time|having been|before"
    r"|when|after|against|versus|compared|opposed|from|than|present|existing|current)\b",
    re.IGNORECASE,
)
"""What tells one level's time from the other's."""
_BREAK = re.compile(rf"[,;:.()–—]| -|\band\b|\bbut\b|[^\x00-\ud7ff{WHEN}\uf900-\uffff]")
_WITH_END = re.compile(r"[^,;:.()]{0,30}?\b(?:on|from|than|against|to|with|over)\b", re.IGNORECASE)
""" "20 percent on the 30 of last year": the change has an end behind it."""
_THAN = re.compile(r"\b(?:than|from|against|over) (?:(?:the|its|their|in|for|of) ){0,2}$")
""" "60 percent more than the 130 of 2020 but 5 percent fewer than the 220 of 2019": another change's base."""
_ARRIVED = re.compile(r"[^,;:.()]* (?:to|at) (?:\w+ ){0,3}$")
_BASE = re.compile(r"\W*(?:\(|(?:as |up |down )?(?:from|against|versus|compared|as opposed|after|than|on)\b)")
_TO = re.compile(r"[^,;:.()]* to (?:\w+ ){0,2}$")
_APART = re.compile(r"\b(?:while|whereas|respectively|each|both|alone|altogether|combined|expects?|forecasts?)\b")
_BACK = re.compile(
    rf"\W*(?:(?:that|this|it|they|the|those|which|today|now|only|then) |(?:(?:in|by|at) (?:the )?)?[{WHEN}]"
    r"|in the (?:\w+ )?(?:year|month|quarter|season)\b)",
    re.IGNORECASE,
)
""" "It has lost", "Last year it handled": the second of two sentences on one thing."""
_FROM = re.compile(r"\bfrom (?:\w+ ){0,2}$", re.IGNORECASE)
_PRESENT = frozenset(("today", "this year", "this month", "this season"))
MOST = 3
"""Shares of one sentence that are looked at."""


_ON = re.compile(
    r"\W*(?:It|They) (?:\w+ )?(?:had|has|was|were|is|are|stood|stands|cost|costs|numbered|numbers|made|sold)\b"
)
""" "It had 300 in 2009 and has 600 now": the levels of a change told before."""
Is = Callable[[Mention], bool]


class Level(NamedTuple):
    """A figure and where its letter stands."""

    spot: int
    figure: Quantity


class Scene(NamedTuple):
    """A stretch of text as one sentence, the place of a change in it, and the levels on both sides."""

    sentence: Sentence
    spot: int
    change: Quantity
    one: Level
    other: Level


def scenes(
    sentences: Sequence[Sentence], is_change: Is, is_level: Is, may_hold: Callable[[Sentence], bool]
) -> Iterator[Scene]:
    """Every change with its only two levels; a sentence that may not hold one is not looked at."""
    for sentence, place in _stretches(sentences, is_change, is_level, may_hold):
        change, spot = sentence.mentions[place], sentence.spots[place]
        found = _ends(sentence, spot, is_change, is_level) if isinstance(change, Quantity) else None
        if found and isinstance(change, Quantity) and _is_of_two_times(sentence, spot, *found):
            yield Scene(sentence, spot, change, *found)


def two_times(sentence: Sentence, spot: int, is_level: Is) -> Scene | None:
    """The only two levels before a place of the sentence, where they are of one thing at two times."""
    levels = [one for one in _levels(sentence, is_level) if one.spot < spot]
    if len(levels) != 2 or _differ(*levels) or not _is_of_two_times(sentence, spot, *levels):
        return None
    return Scene(sentence, spot, levels[1].figure, *levels)


def unfit(scene: Scene) -> str | None:
    """Why the change need not be that from one level to the other."""
    lower = scene.sentence.lower
    if scene.one.figure.hedge or scene.other.figure.hedge:
        return "one of the ends is no single figure"
    if "/" in (scene.change.unit or "") or _is_on_another_basis(lower):
        return "a change on another basis than the levels beside it"
    if _APART.search(lower):
        return "two levels that need not be of two times"
    own = _OWN.match(scene.sentence.skeleton, scene.spot + 1)
    if own and not _is_told(scene.sentence, own):
        return "a change of another time than the levels beside it"
    one, other = scene.one.figure, scene.other.figure
    return of_two_spans(scene.sentence, scene.change, one, other) or of_two_spans(
        scene.sentence, scene.change, other, one
    )


def later(scene: Scene) -> Level | None:
    """The level of the later time, where a word tells which it is."""
    one, other, text = scene.one, scene.other, scene.sentence.skeleton
    if one.spot == other.spot:
        return other
    lead = text[max(one.spot, scene.spot if scene.spot < other.spot else 0) + 1 : other.spot]
    if _BASE.match(resumed(lead) or ""):
        return one
    if _FROM.search(text, 0, one.spot):
        return other
    present = [level for level in (one, other) if _is_present(scene.sentence, level.spot)]
    return present[0] if len(present) == 1 else None


def _is_present(sentence: Sentence, spot: int) -> bool:
    """Said of now: "now goes for 60", "has 60 today"."""
    dates = [(at, m) for at, m in zip(sentence.spots, sentence.mentions, strict=True) if _is_now(m)]
    text = sentence.skeleton
    return any(not _BREAK.search(text, min(at, spot) + 1, max(at, spot)) for at, _ in dates)


def _is_now(mention: Mention) -> bool:
    return isinstance(mention, Timex) and (mention.value == "PRESENT_REF" or mention.text.lower() in _PRESENT)


def _stretches(
    sentences: Sequence[Sentence], is_change: Is, is_level: Is, may_hold: Callable[[Sentence], bool]
) -> Iterator[tuple[Sentence, int]]:
    """Each sentence with a change, and it with those about it that hold none; the place from the end."""
    for index, sentence in enumerate(sentences):
        if not may_hold(sentence):
            continue
        places = [place for place, m in enumerate(sentence.mentions, -len(sentence.mentions)) if is_change(m)]
        for place in places[:MOST]:
            yield sentence, place
        if len(places) != 1:
            continue
        yield from _going_on(sentences, index, places[0], is_change, is_level)
        for before in reversed(sentences[max(0, index - 2) : index]) if _BACK.match(sentence.skeleton) else ():
            if any(map(is_change, before.mentions)):
                break
            sentence = join(before, sentence)
            yield sentence, places[0]
            if sum(map(is_level, sentence.mentions)) > 1:
                break


def _going_on(
    sentences: Sequence[Sentence], index: int, place: int, is_change: Is, is_level: Is
) -> Iterator[tuple[Sentence, int]]:
    """The change in one sentence, its two levels in the next, which goes on about the same thing."""
    following = sentences[index + 1 : index + 2]
    if any(map(is_level, sentences[index].mentions)) or not following or not _ON.match(following[0].skeleton):
        return
    if not any(map(is_change, following[0].mentions)):
        yield join(sentences[index], following[0]), place - len(following[0].mentions)


def _ends(scene: Sentence, spot: int, is_change: Is, is_level: Is) -> tuple[Level, Level] | None:
    """The only two levels that may be compared: both before the change, or one before, or both after it."""
    levels = list(_levels(scene, is_level))
    before, after = [one for one in levels if one.spot < spot], [one for one in levels if one.spot > spot]
    tied = after and _WITH_END.match(scene.skeleton, spot + 1, after[0].spot)
    if tied:
        before = [one for one in before if not _THAN.search(scene.skeleton, max(0, one.spot - 30), one.spot)][-1:]
    near = before + after if tied or len(before) < 2 else before
    near = [one for one in near if any(not _differ(one, other) for other in near if other is not one)]
    if len(near) != 2:
        return None
    one, other = near
    within = zip(scene.spots, scene.mentions, strict=True)
    changes = [m for at, m in within if min(one.spot, spot) <= at <= max(other.spot, spot) and is_change(m)]
    return None if len(changes) > 1 else (one, other)


def _levels(scene: Sentence, is_level: Is) -> Iterator[Level]:
    """The amounts, but for those by which something differs ("40,000 more than")."""
    for spot, mention in zip(scene.spots, scene.mentions, strict=True):
        if not isinstance(mention, Quantity):
            continue
        if both := from_to(mention):
            yield from (Level(spot, end) for end in both if is_level(end))
        elif is_level(mention) and not is_part(mention) and not _is_difference(scene.skeleton, spot):
            yield Level(spot, mention)


def _is_difference(text: str, spot: int) -> bool:
    """ "40,000 more than", "went up by 40,000 to"; nor what a rate is of, "per 1,000 people"."""
    return text.endswith("per ", 0, spot) or MORE.match(text, spot + 1) is not None or moved_by(text, spot)


def _differ(one: Level, other: Level) -> bool:
    a, b = one.figure, other.figure
    if a.kind == b.kind == "percent":
        return False
    if a.kind != b.kind and (a if a.kind == "number" else b).unit:
        return True
    return bool(unlike(a, b)) or a.kind == b.kind == "number" and bool(a.unit and b.unit) and a.unit != b.unit


def _is_of_two_times(scene: Sentence, spot: int, one: Level, other: Level) -> bool:
    """Whether the text goes on about one thing from figure to figure, and dates its levels apart."""
    text = scene.skeleton
    if one.spot == other.spot:
        leads = ["from "]
        if spot < one.spot and resumed(f"{text[spot + 1 : one.spot]}from ") is None:
            return False
    else:
        places = sorted((one.spot, other.spot, spot))
        gaps = [text[a + 1 : b] for a, b in zip(places, places[1:], strict=False)]
        if any(resumed(gap) is None for gap, to in zip(gaps, places[1:], strict=True) if to != spot):
            return False
        lead = resumed(gaps[places.index(other.spot) - 1]) or ""
        if places[0] == spot and _ARRIVED.match(gaps[0]) and not _BASE.match(lead):
            return False
        leads = [text[max(0, one.spot - 12) : one.spot], lead]
    behind = text[other.spot + 1 :]
    stop = _BREAK.search(behind)
    return bool(_TIMED.search(" ".join((*leads, behind[: stop.start() if stop else None]))))


def _is_on_another_basis(lower: str) -> bool:
    words = (*cues("other_basis"), *cues("inverse_rate"), *cues("yearly"))
    return any(word in lower for word in words) or "profit" in lower and " loss" in lower


def _is_told(scene: Sentence, own: re.Match[str]) -> bool:
    """Whether the time that the change names is one of the levels', or the only one that is named."""
    if own["when"] is None:
        return False
    mine = scene.mention_at(own.start("when"))
    others = [m for m in scene.mentions if m.kind in ("date", "duration", "set") and m is not mine]
    others = [m for m in others if m.text.lower() not in ("now", "today", "then")]
    return not others or any(m.text.lower() == mine.text.lower() for m in others)
