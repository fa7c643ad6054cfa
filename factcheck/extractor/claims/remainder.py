"""Bind a whole to what went and what was left of it: "sold 30 of its 50 shops, leaving 20"; "the other 20 died"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Quantity, point
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.lists import tallied
from ..passage import Article, Pattern, each_once

NEEDS = ("number", "number", "number")
CUES = ("leaving", "leaves", "left", "other", "remaining", "rest", "not")

_ALSO = (
    r"(?: [\w'-]+){0,4}?(?:,| and|, and) (?:[\w-]+ ){0,2}?(?P<also>{number})(?: more| others| another)?(?: [\w-]+)??"
)
_PART_OF = r"(?P<part>{number}) (?:out )?of (?:the|its|their|his|her|our) (?:[\w'-]+ )??(?P<whole>{number})"
_LEAVING = (
    r",? (?:which |and )?(?:leaving|leaves|left)(?: (?:it|them|him|her|us|the [\w-]+))?(?: with)?(?: only| just)? "
)
_REST = r"(?P<rest>{number})(?! (?:more|times|per)\b)"
_MORE = re.compile(r"\b(?:the rest|others|another|the remaining|still)\b")
PATTERNS = (
    # it has sold 30 of its 50 stores and closed 12, which leaves it with eight
    Pattern(
        _PART_OF + _ALSO + _LEAVING + _REST, kinds=("number", "number", "number", "number"), hints=("leav", "left")
    ),
    # it sold 30 of its 50 stores, leaving 20
    Pattern(
        _PART_OF + r"(?: [\w'-]+){0,6}?" + _LEAVING + _REST,
        kinds=("number", "number", "number"),
        hints=("leav", "left"),
    ),
    # nineteen of the 32 boats finished and 13 did not
    Pattern(
        _PART_OF
        + r"[^.;\ue000-\uf8ff]{0,50}?,? (?:and|but|while) (?:the (?:other|remaining) )?"
        + _REST
        + r" (?:did|were|was|had|have|has|do|does|are) not\b",
        kinds=("number", "number", "number"),
        hints=(" not",),
    ),
    # it upheld 14 of the 17 complaints; it could not decide on the other three
    Pattern(
        _PART_OF + r"[^.\ue000-\uf8ff]{0,70}? the (?:other|remaining) " + _REST + r"(?=[.;,)]|$)",
        kinds=("number", "number", "number"),
        hints=("the other", "the remaining"),
    ),
    # 16 survivors among the 90 passengers; the other 74 died
    Pattern(
        r"(?P<part>{number})(?: [\w'-]+){0,5}? (?:of|among|out of) (?:the|its|their|his|her) (?:[\w'-]+ )??"
        r"(?P<whole>{number})[^.\ue000-\uf8ff]{0,70}?(?:[,;.]|\band) (?:the (?:other|remaining)|the rest,) "
        + _REST
        + r"(?: (?!named|found|held)[a-z]+)?? "
        r"(?:died|were|are|was|have|had|survived|remain|escaped|will|did|voted|went)\b",
        kinds=("number", "number", "number"),
        hints=("the other", "the remaining", "the rest"),
    ),
)


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    for found in each_once(article, PATTERNS, "whole"):
        whole = found.quantity("whole")
        groups = found.match.re.groupindex
        parts = [found.quantity(group) for group in ("part", "also", "rest") if group in groups]
        if _MORE.search(found.after("rest")):
            yield Skip(whole, "what is left is told on")
        elif any(m.number is None or m.ends for m in (whole, *parts)) or not _is_one_kind(whole, parts):
            yield Skip(whole, "what is left may be of something else")
        else:
            yield PartsSum(tallied(whole), tuple(map(tallied, parts)), point(Fraction(0)))


def _is_one_kind(whole: Quantity, parts: list[Quantity]) -> bool:
    """Nothing that is left is counted by another noun, nor is a part more than the whole."""
    nouns = {m.unit for m in (whole, *parts[1:]) if m.unit and m.unit != "people"}
    most = whole.number.fraction if whole.number else 0
    return len(nouns) < 2 and all(m.number and m.number.fraction <= most for m in parts)
