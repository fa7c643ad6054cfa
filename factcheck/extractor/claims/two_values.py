"""Bind a count that refers back ("all 14 people killed") to the counts of the same thing before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model import Named, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.two_values import TwoValues

from ..binding.tallies import PEOPLE, Tally, narrowed, of_another_time, refers_back, tallies
from ..lexicon.cues import cues
from ..passage import Article, Sentence

NEEDS = ("count", "referred")

_VERB = re.compile(r"\b(?:begins?|starts?|will|would|is|are|was|were|has|have|had|can|must|may)\b")
_SOME = re.compile(
    r" (?:dead|wounded|injured|missing|arrested|killed) (?![a-z]+ed\b)[a-z]+ (?:were|was|are|had|have|will|who)\b"
)
""" "The two dead children"."""


def compose(article: Article) -> Iterator[TwoValues | Skip]:
    if not refers_back(article):
        return
    known: dict[str, list[Tally]] = {}
    for tally in tallies(article, any_noun=True):
        if tally.sentence.role != "paragraph" and article.document.role_at(tally.mention.start) == "headline":
            continue
        earlier = known.setdefault(tally.key, [])
        if earlier and tally.mention.start != earlier[-1].mention.start and tally.definite:
            yield from _two(article, tally, earlier)
        earlier.append(tally)


def _two(article: Article, later: Tally, earlier: list[Tally]) -> Iterator[TwoValues | Skip]:
    if any(one.mention.number == later.mention.number for one in earlier):
        return
    earlier = [one for one in earlier if one.whole] or earlier
    if any(one.sentence is later.sentence for one in earlier):
        yield Skip(later.mention, "two counts in one sentence may count two things")
        return
    reason = next((reason for one in earlier if (reason := _unfit(article, later, one))), None)
    if reason:
        yield Skip(later.mention, reason)
    else:
        yield TwoValues(printed(later.mention), tuple(printed(one.mention) for one in earlier), later.key)


def _unfit(article: Article, later: Tally, earlier: Tally) -> str | None:
    """Why the two counts may both hold."""
    if not later.whole or not earlier.whole:
        return "one of the counts is a part of the other"
    if not {later.mention.unit, earlier.mention.unit} & PEOPLE and later.mention.unit != earlier.mention.unit:
        return "the counts are of different things"
    if _SOME.match(later.right):
        return "the count is of some of them"
    if not _is_like(later, earlier):
        return "the counts are of different size"
    if later.mention.hedge or earlier.mention.hedge:
        return "one of the counts is hedged"
    both = later.sentence.lower, earlier.sentence.lower
    if any(map(of_another_time().search, both)):
        return "the count is said to have changed"
    roles = [article.document.role_at(one.mention.start) == "quotation" for one in (later, earlier)]
    if roles[0] != roles[1]:
        return "a quotation against the writer's own figure is news"
    if _follows_clause(later):
        return "the count is narrowed by what follows it"
    return "the counts may be of two places or days" if _elsewhere(later.sentence, earlier.sentence) else None


def _is_like(later: Tally, earlier: Tally) -> bool:
    """Within a factor of three, or they count different things."""
    one, other = printed(later.mention).said, printed(earlier.mention).said
    return one <= 3 * other and other <= 3 * one


def _follows_clause(later: Tally) -> bool:
    """ "the 300 pupils who took part": not all of them."""
    spot = later.sentence.spot_of(later.mention)
    if _the_event().match(later.sentence.lower, spot + 1):
        return False
    words = _VERB.split(later.sentence.lower[spot + 1 :], maxsplit=1)[0].split()[:3]
    return not narrowed(later.sentence.lower[spot + 1 : spot + 80]) and any(
        word in ("who", "that", "which", "in", "from", "at", "of", "with", "on", "whose", "still", "left")
        for word in words
    )


@cache
def _the_event() -> re.Pattern[str]:
    """ "The nine people killed in the crash": all of them, not only some."""
    return re.compile(rf"(?: [\w-]+){{1,3}} in the (?:[\w-]+ )?(?:{'|'.join(cues('the_event'))})\b")


def _elsewhere(later: Sentence, earlier: Sentence) -> bool:
    """Whether the sentences name different places, or the later one a day or year of its own."""
    places = [
        {m.text for m in s.mentions if isinstance(m, Named) and m.kind in ("area", "place")} for s in (later, earlier)
    ]
    times = [{m.value for m in s.mentions if isinstance(m, Timex) and m.kind == "date"} for s in (later, earlier)]
    return bool(places[0] and places[1] and not places[0] & places[1]) or bool(times[0] - times[1])
