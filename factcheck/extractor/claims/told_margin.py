"""Bind a margin to the score or the vote told a sentence before it: "They beat Leeds 4-1. The three-goal win was"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model import Printed, Quantity, counted, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin

from ..binding.lists import tallied
from ..binding.raw import figure_at, notations
from ..passage import Article, Found, Pattern

SPAN = "article"
# fmt: off
CUES = (
    "margin", "majority", "win", "victory", "defeat", "loss", "triumph", "success", "beating", "drubbing", "hammering",
    "thrashing", "rout", "cushion", "gap", "difference", "goal difference",
)
ALSO = (
    "goal", "point", "run", "try", "shot", "vote", "seat", "set", "stroke", "goal difference", "margin of",
    "majority of",
)
# fmt: on

_IN = r"(?:scored|have scored|netted|have|hit|got|managed)"
_OUT = r"(?:let in|conceded|shipped|allowed|leaked)"
_DIFFERENCE = (
    r"[^.;\ue000-\uf8ff]{0,40}?(?:{number} (?:games|matches|outings)[^.;\ue000-\uf8ff]{0,20})?"
    r"\bgoal difference (?:of|is|was|stands at|stood at|to) (?:now )?(?:plus |minus |\+|-|−)?(?P<margin>{number})"
)
GOALS = tuple(
    Pattern(
        rf"\b{one} (?P<first>{{number}})(?: goals)?(?: and| but|,) (?:have |has |had )?{other} (?P<second>{{number}})"
        + _DIFFERENCE,
        kinds=("number", "number", "number"),
        hints=("goal difference",),
    )
    for one, other in ((_IN, _OUT), (_OUT, _IN))
)
_NOT = re.compile(
    r"\b(?:aggregate|penalties|shoot-?out|half-time|halftime|interval|at the break|over two legs|sets?)\b", re.I
)
_MARGIN = re.compile(
    r"-(?:goal|point|run|try|shot|vote|seat|set|stroke) (?:margin|victory|win|defeat|loss|triumph|success|beating"
    r"|drubbing|hammering|thrashing|rout|cushion|gap|difference)\b"
)
_MAJORITY = re.compile(r"m(?:argin|ajority) of ")
_OTHER = re.compile(
    r"\b\d{1,3}[-–]\d{1,3}\b|\b(?:than|follow\w*|aveng\w*|overturn\w*|repeat\w*|previous\w*|last)(?: [a-z]+)* $"
)
_BESIDE = re.compile(r"[^.;\d]{0,40}, (?:and )?")
""" "Lost 34-18, and a 26-point defeat": right behind the score, where no article points back to it."""


@cache
def _score() -> re.Pattern[str]:
    """Compiled when an article first speaks of a win or a loss."""
    return re.compile(
        r"(?:\b(?P<verb>(?i:beat|beaten|beats|won|win|wins|winning|lost|lose|loses|losing|defeated|thrashed|edged|overcame"
        r"|saw off|downed|crushed|routed|hammered|overpowered|victory|triumph|defeat|went down|sank|sunk|swept"
        r"|finish(?:ed|es)|ended|cleared|passed|carried|fell|rejected|approved|adopted|backed))\b"
        r"[^.\n\d]{0,60}? (?:by )?|(?<=[ (]))"
        r"(?P<one>\d{1,3})[-–](?P<two>\d{1,3})(?![-–\d])(?(verb)|(?= (?:[\w-]+ )?"
        r"(?:winners?|victors?|win|victory|defeat|loss|triumph|success)\b))(?P<between>[^\n]{1,160}?)"
        r"\b(?P<lead>[Tt]he|[Tt]hat|[Tt]his|an?|their|its|his|her) (?:[a-z]+ )?(?P<margin>[\w]+)"
        rf"{_MARGIN.pattern}"
        r"(?! (?:to|against|over|at|from|last|in|by|on|of|they|he|she|it|that|which|earlier|there|a)\b)"
    )


@cache
def _vote() -> re.Pattern[str]:
    """Compiled when an article first speaks of a majority."""
    return re.compile(
        r"\b(?:vot\w+|pass\w+|carried|approv\w+|defeat\w+|reject\w+|back\w+|adopt\w+|agreed|ratified|threw out)\b"
        r"[^.\n\d]{0,50}?\b(?P<one>\d{1,3}(?:,\d{3})*)(?: votes to | to |[-–])(?P<two>\d{1,3}(?:,\d{3})*)\b(?![-–,]\d)"
        r"(?P<between>[^.\n\d]{0,120}\. )(?:The|That|This) (?:[a-z]+ )?"
        r"(?:margin|majority) of (?P<margin>\w+)\b(?! (?:seats|points|per ?cent))"
    )


def compose(article: Article) -> Iterator[Margin | Skip]:
    for found in (found for pattern in GOALS for found in article.find(pattern)):
        yield from _goals(found)
    for core, pattern in ((_MARGIN, _score), (_MAJORITY, _vote)):
        if core.search(article.document.text):
            for match in notations(article, pattern()):
                yield from _told(article, match)


def _goals(found: Found) -> Iterator[Margin]:
    margin, first, second = (found.quantity(group) for group in ("margin", "first", "second"))
    if margin.number and first.number and second.number and not (margin.ends or first.ends or second.ends):
        bare = margin._replace(number=margin.number._replace(digits=abs(margin.number.digits)), exact=True)
        ends = sorted((tallied(first), tallied(second)), key=lambda side: -side.said)
        yield Margin(printed(bare), ends[0], ends[1])


def _told(article: Article, found: re.Match[str]) -> Iterator[Margin | Skip]:
    margin = figure_at(article, *found.span("margin"))
    if margin.number is None or margin.ends or not margin.number.digits or margin.number.denominator != 1:
        return
    if "lead" in found.re.groupindex and _is_another(found):
        yield Skip(margin, "more than one score, of which it may be the margin")
        return
    ends = sorted((_side(article, found, group) for group in ("one", "two")), key=lambda side: -side.said)
    yield Margin(printed(margin._replace(exact=True)), ends[0], ends[1])


def _is_another(found: re.Match[str]) -> bool:
    """Whether another score is told that it may be the margin of, or an earlier game."""
    if _NOT.search(found[0]) or _OTHER.search(found["between"]):
        return True
    return found["lead"].lower() not in ("the", "that", "this") and not _BESIDE.fullmatch(found["between"])


def _side(article: Article, found: re.Match[str], group: str) -> Printed:
    mention: Quantity = figure_at(article, *found.span(group))
    return counted(mention, int(found[group].replace(",", "")))
