"""Bind a sum or count that refers back to one whose digits it has in another order: "fined £385,000. The £358,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.two_values import TwoValues

from ..passage import Article, Sentence

NEEDS = ("amount", "again")

_BACK = re.compile(r"\b(?:the|that|this|each of the|all of the|all the|all) $", re.IGNORECASE)
_NOUN = re.compile(r"[ -][a-z]+(?![a-z-])(?! (?:of|in|from|to|for|on|at|by|with|that|who|which)\b)")
_CHANGED = re.compile(
    r"\b(?:rose|risen|fell|fallen|up|down|raised|cut|reduced|increased|revised|earlier|another|second|separate|further"
    r"|previous|original|instead|rather|later|new|next|compared|against|from|than|corrected)\b"
)
_THAT = re.compile(r" [a-z]+ (?:that|which|who|whom) (?P<clause>[^.;,:\ue000-\uf8ff]{3,60})")
FEWEST = 3
"""Digits without which two figures are alike by chance."""
FEWER = 2
"""Enough where a clause says again what was said of the first: "cost 240 jobs ... the 420 jobs that it will cost"."""
_COMMON = frozenset("that with have were will would been from they their could said this about which".split())
_STEM = 4
LEAST = 10 ** (FEWEST - 1)
"""So great is what those make."""


def compose(article: Article) -> Iterator[TwoValues | Skip]:
    earlier: dict[str, list[tuple[Sentence, Quantity]]] = {}
    for sentence in article.sentences:
        for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
            if isinstance(mention, Quantity) and (digits := _digits(mention)):
                told = earlier.setdefault(digits, [])
                if told and _is_of(sentence, spot, mention, told):
                    yield TwoValues(printed(mention), (printed(told[0][1]),), _what(mention))
                told.append((sentence, mention))


def _digits(mention: Quantity) -> str:
    """The digits of a sum or a count in order of size, its unit and its scale; empty where there are too few."""
    number = mention.number
    if number is None or mention.ends or mention.kind not in ("money", "number"):
        return ""
    if number.digits < LEAST or number.denominator != 1:
        return ""
    digits = str(number.fraction.numerator).rstrip("0")
    if len(digits) < FEWER or number.fraction.denominator != 1:
        return ""
    unit = mention.unit if mention.kind == "money" else "count"
    return f"{''.join(sorted(digits))} {unit} {number.fraction.numerator // 10 ** len(digits) > 0} {number.exponent}"


def _is_of(sentence: Sentence, spot: int, mention: Quantity, told: list[tuple[Sentence, Quantity]]) -> bool:
    """Whether it refers back, to the one figure with these digits, which another sentence prints."""
    (before, one), text = told[0], sentence.skeleton
    if len({m.number for _, m in told}) > 1 or before is sentence or before.role != sentence.role:
        return False
    if not _is_swapped(mention, one) or not _BACK.search(text, 0, spot):
        return False
    if not (_is_long(mention) and _NOUN.match(text, spot + 1) or _is_said_again(sentence, spot, mention, *told[0])):
        return False
    if _CHANGED.search(sentence.lower) or _CHANGED.search(before.lower):
        return False
    return mention.kind == "money" or _is_alike(mention.unit or "", one.unit or "")


def _is_long(mention: Quantity) -> bool:
    return mention.number is not None and len(str(mention.number.fraction).rstrip("0")) >= FEWEST


def _is_said_again(sentence: Sentence, spot: int, mention: Quantity, before: Sentence, one: Quantity) -> bool:
    """Whether a clause behind the figure has a word of what was said of the first, which has the same noun."""
    that = _THAT.match(sentence.lower, spot + 1)
    if that is None or mention.unit is None or mention.unit != one.unit:
        return False
    words = {word[:_STEM] for word in before.lower.split() if word.isalpha() and len(word) >= _STEM}
    own = (word for word in that["clause"].split() if len(word) >= _STEM and word not in _COMMON)
    return any(word[:_STEM] in words for word in own)


def _is_swapped(one: Quantity, other: Quantity) -> bool:
    """Two neighbouring digits stand the other way round."""
    first, second = (str(m.number.fraction) if m.number else "" for m in (one, other))
    places = [place for place, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]]
    return len(first) == len(second) and len(places) == 2 and places[1] == places[0] + 1


def _is_alike(noun: str, other: str) -> bool:
    """The same noun, or one in the other: schoolchildren and children."""
    return bool(noun and other) and (noun in other or other in noun or noun in _PEOPLE)


_PEOPLE = frozenset("child person people patient infant pupil participant animal".split())


def _what(mention: Quantity) -> str:
    return "sum" if mention.kind == "money" else mention.unit or "count"
