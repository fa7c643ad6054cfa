"""Bind a sum or count that refers back to one whose digits it has in another order: "fined £385,000. The £358,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Number, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.two_values import TwoValues

from ..passage import Article, Sentence

NEEDS = ("amount", "again")

_BACK = re.compile(
    r"(?:\b(?:the|that|this|each of the|all of the|all the|all|its|his|her|their)|['’]s) $", re.IGNORECASE
)
_THE = re.compile(r"\b(?:the|that|this|all) $", re.IGNORECASE)
_NOUN = re.compile(
    r"[ -](?!(?:for|of|in|to|from|at|on|by|with|that|which|who|and|or|an?|as|it|he|she|they|we|each|more|less)\b)"
    r"[a-z]+(?![a-z-])"
    r"(?! (?:of|in|from|to|for|on|at|by|with|that|who|which)\b)"
)
_NAMED = re.compile(
    r"[ -](?:[a-z-]+ )??(?P<noun>[a-z]{4,})\b(?! (?:of|for|that|which|who|whom|from|with|by|last|earlier|each)\b)"
)
_LONE = re.compile(
    r" (?:has|have|had|was|were|will|would|is|came|comes|goes|went|back|returned|repaid|refunded)\b"
    r"|[ -](?:fine|prize|grant|award|penalty|payout|settlement|donation|gift|reward|jackpot|ransom|bail|bill|haul|loan"
    r"|bounty|pledge|cheque|check|sum|payment|contract|bequest|windfall|bonus|fee)\b"
    r"(?! (?:of|for|that|which|who|with|by)\b)"
)
_CHANGED = re.compile(
    r"\b(?:rose|risen|fell|fallen|(?:up|down) (?:to|from|by)|raised (?:to|from|by|the)|cut|reduced|increased|revised"
    r"|earlier|another|second|separate|further|previous|original|instead|rather|later|next|compared|corrected)\b"
    r"|\b(?:(?<!appeal )against|from|than|new|a new) (?:(?:the|its|their) )?[\ue000-\uf8ff]"
)
_THAT = re.compile(r" [a-z]+ (?:that|which|who|whom) (?P<clause>[^.;,:\ue000-\uf8ff]{3,60})")
_WORD = re.compile(r"[a-z]{4,}")
FEWEST = 3
"""Digits without which two figures are alike by chance."""
FEWER = 2
"""Enough where a clause says again what was said of the first: "cost 240 jobs ... the 420 jobs that it will cost"."""
_COMMON = frozenset("that with have were will would been from they their could said this about which".split())
_STEM = 4
LEAST, FEWER_THAN = 10 ** (FEWEST - 1), 10 ** (FEWER - 1)
"""So great is what those make."""

Told = list[tuple[Sentence, Quantity]]


def compose(article: Article) -> Iterator[TwoValues | Skip]:
    earlier: dict[str, Told] = {}
    sums: dict[str | None, set[Number | None]] = {}
    for sentence in article.sentences:
        for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
            if isinstance(mention, Quantity) and (digits := _digits(mention)):
                told = earlier.setdefault(digits, [])
                alone = mention.kind == "money" and len(sums.get(mention.unit, ())) == 1
                if told and _is_of(sentence, spot, mention, told, alone):
                    yield TwoValues(printed(mention), (printed(told[0][1]),), _what(mention))
                told.append((sentence, mention))
            if isinstance(mention, Quantity) and mention.kind == "money":
                sums.setdefault(mention.unit, set()).add(mention.number)


def _digits(mention: Quantity) -> str:
    """The digits of a sum or a count in order of size, its unit and its scale; empty where there are too few."""
    number = mention.number
    if number is None or mention.ends or mention.kind not in ("money", "number", "quantity"):
        return ""
    if number.digits < (LEAST if mention.kind == "number" else FEWER_THAN) or number.denominator != 1:
        return ""
    digits = str(number.fraction.numerator).rstrip("0")
    if len(digits) < FEWER or number.fraction.denominator != 1:
        return ""
    unit = mention.unit if mention.kind != "number" else "count"
    return f"{''.join(sorted(digits))} {unit} {number.fraction.numerator // 10 ** len(digits) > 0} {number.exponent}"


def _is_of(sentence: Sentence, spot: int, mention: Quantity, told: Told, alone: bool) -> bool:
    """Whether it refers back, to the one figure with these digits, which another sentence prints."""
    (before, one), text = told[0], sentence.skeleton
    if len({m.number for _, m in told}) > 1 or before is sentence or before.role != sentence.role:
        return False
    if not _is_swapped(mention, one) or not _BACK.search(text, 0, spot):
        return False
    is_long = mention.kind != "quantity" and _is_long(mention) and _NOUN.match(text, spot + 1)
    is_long = is_long and _THE.search(text, 0, spot)
    is_sum = is_long or alone and _LONE.match(text, spot + 1) or _is_named(sentence, spot, before)
    if not is_sum and not _is_said_again(sentence, spot, mention, *told[0]):
        return False
    if _CHANGED.search(sentence.lower) or _CHANGED.search(before.lower):
        return False
    return mention.kind != "number" or _is_alike(mention.unit or "", one.unit or "")


def _is_named(sentence: Sentence, spot: int, before: Sentence) -> bool:
    """ "Fined £34 million ... the £43 million fine": by a word of what was said of the first."""
    named = _NAMED.match(sentence.lower, spot + 1)
    return named is not None and named["noun"][:_STEM] in _stems(before)


def _is_long(mention: Quantity) -> bool:
    return mention.number is not None and len(str(mention.number.fraction).rstrip("0")) >= FEWEST


def _is_said_again(sentence: Sentence, spot: int, mention: Quantity, before: Sentence, one: Quantity) -> bool:
    """Whether a clause behind the figure has a word of what was said of the first, which has the same noun."""
    that = _THAT.match(sentence.lower, spot + 1)
    if that is None or mention.unit is None or mention.unit != one.unit:
        return False
    words = _stems(before)
    own = (word for word in that["clause"].split() if len(word) >= _STEM and word not in _COMMON)
    return any(word[:_STEM] in words for word in own)


def _stems(sentence: Sentence) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(sentence.lower)}


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
