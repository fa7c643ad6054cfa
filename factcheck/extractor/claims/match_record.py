"""Bind the matches played to those won, drawn and lost: "played 14 matches, winning nine and losing three"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Quantity, point
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum
from factcheck.model.tuples import NamedTuple

from ..binding.lists import tallied
from ..passage import Article, Pattern, Sentence

NEEDS = ("number", "number", "number")
CUES = ("won", "winning", "wins", "win", "victories")

_GAMES = r"(?:games|matches|fights|bouts|starts|tests|finals|races|meetings|outings|fixtures|contests|elections|cases)"
_SO = r"(?: only| just| all but)? "


def _told(verbs: str, nouns: str) -> Pattern:
    """ "Lost three", or "three narrow defeats"."""
    by_noun = rf"(?P<counted>{{number}})(?: [\w-]+){{0,2}}? (?:{nouns})\b"
    return Pattern(rf"\b(?:{verbs}){_SO}(?P<said>{{number}})(?: (?:{nouns}|{_GAMES})\b)?|{by_noun}")


WON = _told("won|winning|wins|win", "wins|victories")
LOST = _told("lost|losing|loses|lose", "losses|defeats")
DRAWN = _told("drawn|drew|drawing|draws|draw|tied|tying", "draws|ties|stalemates")
# of their 32; from 32 games; in their last 15 league matches; played 14 matches
_ALL = r"(?:the|their|its|his|her|all|first|last|past|opening|previous)"
PLAYED = Pattern(
    rf"(?:,? \b(?:out of|of|from|in|after|over|across|during|played|playing)|^\W*(?:In|After|Over|From)|\b{_ALL})"
    rf"(?: {_ALL}){{0,3}} (?P<counted>{{number}}) (?:[\w-]+ ){{0,3}}?{_GAMES}\b"
    r"|,? (?:out )?of (?:the|their|its|his|her) (?:first |last |past |opening )?(?P<said>{number})"
)
_ELSEWHERE = re.compile(
    r"\b(?:next|last|since|then|final|set|sets|previous|other|more|of|home|away|abroad|road|but|goals|points|results?|abandoned|cancelled|pending|void)\b|[;:.]"
)
""" "Won nine of 14 but lost three of the next four": another count of matches."""
_CLOSE = re.compile(r"[,.;:]")
_BEHIND = 25
"""How many letters behind the record may say of what it is."""


class Told(NamedTuple):
    """A count, and the stretch of the skeleton that tells it."""

    figure: Quantity
    start: int
    end: int


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    for sentence in article.holding("number", "number", "number"):
        won, lost, played = (_only(sentence, pattern) for pattern in (WON, LOST, PLAYED))
        if won and lost and played:
            yield _record(sentence, played, [won, lost, *_all(sentence, DRAWN)])


def _only(sentence: Sentence, pattern: Pattern) -> Told | None:
    found = _all(sentence, pattern)
    return found[0] if len(found) == 1 else None


def _all(sentence: Sentence, pattern: Pattern) -> list[Told]:
    return [
        Told(found.quantity("said" if found.words("said") else "counted"), *found.match.span())
        for found in pattern.search(sentence)
    ]


def _record(sentence: Sentence, played: Told, results: list[Told]) -> PartsSum | Skip:
    """Where the drawn ones are told, all three must add up; else won and lost cannot be more than all."""
    told = sorted((played, *results), key=lambda one: one.start)
    rest = _CLOSE.split(sentence.skeleton[told[-1].end :][:_BEHIND])[0]
    for one, after in zip(told, told[1:], strict=False):
        rest += " " + sentence.skeleton[one.end : after.start]
    inside = [
        m for m, spot in zip(sentence.mentions, sentence.spots, strict=True) if told[0].start < spot < told[-1].end
    ]
    if any(one.figure.number is None or one.figure.ends for one in told) or len(results) > 3:
        return Skip(played.figure, "the matches are not single figures")
    if _ELSEWHERE.search(rest.lower()) or sum(isinstance(m, Quantity) for m in inside) > len(told):
        return Skip(played.figure, "the results may be of other matches")
    parts = tuple(tallied(one.figure) for one in results)
    return PartsSum(tallied(played.figure), parts, point(Fraction(0)), len(results) == 3)
