"""Bind the only date of a clause to the event that it tells of, by its name or by its kind and those it befell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.model import Event, Named, Query, Span, Timex, timed
from factcheck.model.claims.recalled import Recalled

from ..binding.clauses import clause, is_lone
from ..binding.lands import PLACES, is_part, is_ruler
from ..binding.lately import lately
from ..hinted import key_word, lettered
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence, letters_of

NEEDS = ("date", "year", "month")
# fmt: off
CUES = (
    "murdered", "assassinated", "assassination", "shot dead", "earthquake", "tsunami", "accident", "disaster",
    "explosion", "landed", "landing", "referendum", "massacre", "bombing", "bombings", "handover", "invasion",
    "invaded",
    "agreement", "treaty", "accord", "accords", "signed", "flight", "flew", "fell", "opened", "met", "attacks",
    "annexed", "annexation", "concluded", "adopted", "blew up", "crashed", "happened", "touched down", "exploded",
    "voted", "rejected", "declared", "proclaimed", "made it", "crash", "agreed", "genocide", "struck", "surrendered",
    "{kind_happening}",
)
# fmt: on
NEEDS_2 = ("date", "year")
CUES_2 = ("{became_free}", "rule", "raised", "coup", "putsch")
"""Of these the year alone tells enough."""

_ANEW = re.compile(r"^(?:It|He|She|They|This|That|The|Both|Their|Its|His|Her|On that day)\b")
_LEAD = re.compile(r"^,? (?:since|after|before|until|when|while|that|which)\b", re.IGNORECASE)
"""The word that opens the clause says nothing of what is dated in it."""
_COUNTED = re.compile(rf"{KINDS['duration']}(?: to the day| on)?,?$")
"""Before the clause: the date may be so long after what it tells of."""
_OPENS = 12
"""Letters before a date that opens its clause; else what it dates stands before it."""
_UNTIL = re.compile(r"\b(?:rule|dominion) (?:[a-z]+ )?(?:until|till) $", re.IGNORECASE)
_TOLD = (
    *("assassination", "coup", "earthquake", "disaster", "landing", "referendum", "invasion", "annexation", "massacre"),
    *("handover", "meeting", "happening"),
)
_SORTS = {
    "massacre": ("massacre", "genocide"),
    "disaster": ("disaster", "accident"),
    "landing": ("landing", "invasion"),
}
"""Kinds of the record that one word may mean."""


def compose(article: Article) -> Iterator[Recalled]:
    for sentence in article.holding("date"):
        if not _may_tell(sentence):
            continue
        for when in sentence.mentions:
            if isinstance(when, Timex) and "y" in when.stated and when.days is not None and when.value[0] != "(":
                yield from _event(article, sentence, when)


def _event(article: Article, sentence: Sentence, when: Timex) -> Iterator[Recalled]:
    where = clause(sentence, when)
    spot = sentence.spot_of(when)
    if not is_lone(sentence, where, when) or _COUNTED.search(sentence.skeleton, 0, where.start):
        return
    text = _LEAD.sub("", sentence.skeleton[where.start : where.end])
    said = text if spot - where.start < _OPENS else _LEAD.sub("", sentence.skeleton[where.start : spot])
    ballot = dict(_kinds())["referendum"].search(said)
    free = None if ballot else _free().search(said) or _UNTIL.search(sentence.skeleton[:spot])
    kind = next((kind for kind, words in _kinds() if words.search(said)), "")
    if "m" not in when.stated and not free:
        kind = kind if kind == "coup" else ""
    if not (free or kind) or (_retold().search(text) and not _UNTIL.search(sentence.skeleton[:spot])):
        return
    names = _met(sentence) if kind == "meeting" else _names(article, sentence, where, bool(free))
    needs = tuple(_needs("independence" if free else kind, names))
    if needs:
        yield Recalled(timed(when), tuple(names), needs, "span")


def _needs(kind: str, names: Sequence[Named]) -> Iterator[Query]:
    people = [one.entity for one in names if one.kind == "person" and one.entity]
    for one in names:
        if one.kind in ("event", "place") and one.entity:
            yield Event(kind if kind == "independence" else "", frozenset((one.entity,)))
        elif one.kind in PLACES and one.entity and kind not in ("assassination", "meeting", "happening"):
            yield from (Event(sort, frozenset((one.entity,))) for sort in _SORTS.get(kind, (kind,)))
        elif one.kind == "person" and one.entity and kind in ("assassination", "coup"):
            yield Event(kind, frozenset((one.entity,)))
    if kind == "meeting" and len(set(people)) == 2:
        yield Event(kind, frozenset(people))


def _names(article: Article, sentence: Sentence, where: Span, free: bool) -> Sequence[Named]:
    """Those of the clause, else of the sentence, else of the one before, but for whoever ruled there."""
    named = [m for m in sentence.mentions if isinstance(m, Named) and m.entity]
    placed = [m for m in named if m.kind in PLACES]
    other = [m for m in placed if free and is_ruler(sentence, m) or is_part(sentence, m)]
    held = [m for m in named if m not in other]
    inside = [m for m in held if where.start <= sentence.spot_of(m) < where.end]
    kinds = (*PLACES, "event", "person", "place")
    told = [m for m in (inside or held) if m.kind in kinds]
    if any(m.kind in kinds for m in held) and (free or any(m.kind != "capital" and m.kind != "area" for m in told)):
        return told
    if free or _ANEW.search(sentence.skeleton):
        sought = kinds if free or not told else ("event",)
        return [*told, *(m for m in lately(article, sentence, sought) if m.entity)]
    return told


def _met(sentence: Sentence) -> Sequence[Named]:
    return [m for m in sentence.mentions if isinstance(m, Named) and m.kind == "person" and m.entity]


@cache
def _free() -> re.Pattern[str]:
    raised = rf"flag was {KINDS['ordinal']} raised"
    lands = f"[{letters_of('name')}]"
    over = r"(?:[a-z]+ly )?(?:ended|came to an end|was over|ceased)"
    foreign = rf"(?<={lands} )(?:colonial )?rule (?:in|of|over) (?:the )?{lands} {over}"
    return re.compile(rf"\b(?:{'|'.join(cues('became_free'))}|{raised}|{foreign})\b", re.IGNORECASE)


def _may_tell(sentence: Sentence) -> bool:
    """Whether it holds any word of such an event, and whom it befell or what may mean them; a quick look."""
    words = frozenset(lettered(sentence.skeleton).split())
    free, told = _told_by()
    if not free.isdisjoint(words):
        return True
    if told.isdisjoint(words):
        return False
    named = any(isinstance(m, Named) and m.entity for m in sentence.mentions)
    return named or _ANEW.search(sentence.skeleton) is not None


@cache
def _told_by() -> tuple[frozenset[str], frozenset[str]]:
    """A word of each phrase for becoming free, and of each for another event."""
    free = map(key_word, cues("became_free"))
    told = (key_word(phrase) for kind in _TOLD for phrase in cues(f"kind_{kind}"))
    return frozenset((*free, "rule", "dominion", "raised")), frozenset(told)


@cache
def _retold() -> re.Pattern[str]:
    """Words by which the date is that of something else about the event."""
    return re.compile(rf"\b(?:{'|'.join(cues('event_retold'))})\b", re.IGNORECASE)


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """By kind of event the words that tell of one."""
    words = {kind: "|".join(cues(f"kind_{kind}")) for kind in _TOLD}
    return tuple((kind, re.compile(rf"\b(?:{words[kind]})\b", re.IGNORECASE)) for kind in _TOLD)
