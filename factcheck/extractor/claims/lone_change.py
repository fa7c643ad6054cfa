"""Bind the one change of a sentence, or of two, to its only two levels: "500 in 2009, 410 now: it has lost 18%"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.change import Change
from factcheck.model.tuples import NamedTuple

from ..binding.amounts import as_fine, is_amount, is_part, is_percent, unlike
from ..binding.called import MORE, way
from ..binding.joined import join
from ..binding.resumed import WHEN, resumed
from ..binding.roles import from_to
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence

NEEDS = ("share",)

_SHARES = frozenset(KINDS["percent"] + KINDS["part"])
_OWN = re.compile(
    r"[ ,(]*(?:[\w-]+ ){0,2}?(?:on|over|from|since|against|compared (?:with|to)|than|in) (?:the )?"
    rf"(?:same \w+ (?:of|in) )?(?P<when>[{WHEN}])(?!(?: ago| earlier| before)?,? ?(?:when\b|:|\())"
    r"|.{0,20}?\b(?:year[ -]on[ -]year|on the year|annual)"
)
""" "20 percent since May", "on the year": of a time of its own."""
_TIMED = re.compile(
    rf"[{WHEN}]|\b(?:now|today|currently|then|previous\w*|formerly|once|earlier|present|at the time|having been|before"
    r"|when|after|against|versus|compared|opposed|from|than|present|existing|current)\b",
    re.IGNORECASE,
)
"""What tells one level's time from the other's."""
_BREAK = re.compile(rf"[,;:.()–—]| -|\band\b|\bbut\b|[^\x00-\ud7ff{WHEN}\uf900-\uffff]")
_WITH_END = re.compile(r"[^,;:.()]{0,30}?\b(?:on|from|than|against|to|with|over)\b", re.IGNORECASE)
""" "20 percent on the 30 of last year": the change has an end behind it."""
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
MOST = 3
"""Shares of one sentence that are looked at."""


class Level(NamedTuple):
    """An amount and where its letter stands."""

    spot: int
    figure: Quantity


def compose(article: Article) -> Iterator[Change | Skip]:
    for scene, place in _scenes(article.sentences):
        change, spot = scene.mentions[place], scene.spots[place]
        if isinstance(change, Quantity) and is_percent(change) and (sign := way(scene.skeleton, spot)):
            ends = _ends(scene, spot)
            if ends and _is_of_two_times(scene, spot, *ends):
                yield _change(scene, spot, sign, *ends)


def _scenes(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, int]]:
    """Each sentence with a share, and it with one or two before that hold none; the place of the share from the end."""
    for index, sentence in enumerate(sentences):
        places = [place for place, letter in enumerate(sentence.kinds, -len(sentence.kinds)) if letter in _SHARES]
        for place in places[:MOST]:
            yield sentence, place
        if len(places) != 1 or not _BACK.match(sentence.skeleton):
            continue
        for before in reversed(sentences[max(0, index - 2) : index]):
            if not _SHARES.isdisjoint(before.letters):
                break
            sentence = join(before, sentence)
            yield sentence, places[0]
            if sum(map(is_amount, sentence.mentions)) > 1:
                break


def _ends(scene: Sentence, spot: int) -> tuple[Level, Level] | None:
    """The only two levels that may be compared: both before the change, or one before, or both after it."""
    levels = list(_levels(scene))
    before, after = [one for one in levels if one.spot < spot], [one for one in levels if one.spot > spot]
    tied = after and _WITH_END.match(scene.skeleton, spot + 1, after[0].spot)
    near = before if len(before) > 1 and not tied else before[-1:] + after
    if len(near) < 2:
        return None
    one, other = near[-2:] if near is before else near[:2]
    others = [third for third in near if third not in (one, other)]
    if _differ(one, other) or any(not _differ(end, third) for end in (one, other) for third in others):
        return None
    shares = scene.skeleton[min(one.spot, spot) : max(other.spot, spot) + 1]
    return None if sum(map(_SHARES.__contains__, shares)) > 1 else (one, other)


def _levels(scene: Sentence) -> Iterator[Level]:
    """The amounts, but for those by which something differs ("40,000 more than")."""
    for spot, mention in zip(scene.spots, scene.mentions, strict=True):
        if not isinstance(mention, Quantity):
            continue
        if both := from_to(mention):
            yield from (Level(spot, end) for end in both)
        elif is_amount(mention) and not is_part(mention) and not MORE.match(scene.skeleton, spot + 1):
            yield Level(spot, mention)


def _differ(one: Level, other: Level) -> bool:
    a, b = one.figure, other.figure
    return bool(unlike(a, b)) or a.kind == b.kind == "number" and bool(a.unit and b.unit) and a.unit != b.unit


def _is_of_two_times(scene: Sentence, spot: int, one: Level, other: Level) -> bool:
    """Whether the text goes on about one thing from figure to figure, and dates its levels apart."""
    text = scene.skeleton
    if one.spot == other.spot:
        leads = ["from "]
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


def _change(scene: Sentence, spot: int, sign: int, one: Level, other: Level) -> Change | Skip:
    change = scene.mention_at(spot)
    assert isinstance(change, Quantity)
    reason = _unfit(scene, spot, change, one, other)
    if reason:
        return Skip(change, reason)
    first, second = printed(as_fine(one.figure, other.figure)), printed(as_fine(other.figure, one.figure))
    low, high = sorted((first, second), key=lambda level: level.said)
    before, after = (low, high) if sign > 0 else (high, low)
    if one.spot < spot < other.spot and before is not first and _TO.match(scene.skeleton, spot + 1, other.spot):
        return Skip(change, "the level before it lies on the other side")
    return Change(printed(change, derived=True), before, after, sign)


def _unfit(scene: Sentence, spot: int, change: Quantity, one: Level, other: Level) -> str | None:
    """Why the change need not be that from one level to the other."""
    if one.figure.hedge or other.figure.hedge:
        return "one of the ends is no single figure"
    if "/" in (change.unit or "") or _is_on_another_basis(scene.lower):
        return "a percentage on another basis than the levels beside it"
    if _APART.search(scene.lower):
        return "two levels that need not be of two times"
    own = _OWN.match(scene.skeleton, spot + 1)
    if own and not _is_told(scene, own):
        return "a percentage of another time than the levels beside it"
    return None


def _is_on_another_basis(lower: str) -> bool:
    words = (*cues("other_basis"), *cues("inverse_rate"), *cues("yearly"))
    return any(word in lower for word in words) or "profit" in lower and " loss" in lower


def _is_told(scene: Sentence, own: re.Match[str]) -> bool:
    """Whether the time that the change names is one of the levels', or the only one that is named."""
    if own["when"] is None:
        return False
    mine = scene.mention_at(own.start("when"))
    others = [m for m in scene.mentions if m.kind in ("date", "duration", "set") and m is not mine]
    return not others or any(m.text.lower() == mine.text.lower() for m in others)
