"""A written range: "3-4 billion", "between 44 and 50 mg", "from $10 to $20", "two or three"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.numerals import CARDINALS, SCALES
from factcheck.extractor.lexicon.table import rows
from factcheck.model import Number
from factcheck.model.prepared import prepared

from ..context import Context
from .amount import amount
from .money import sign_at
from .side import Side
from .spelled import scaled

_LINK = re.compile(
    r"""[ \u00a0\n]?(?:(?P<dash>-to-|[-–—−‐‑~]) | (?P<word>to|and|through|or|till|until)(?=[ \n]))[ \u00a0\n]?
        (?:~[ ]? | (?:about|around|some|nearly|almost|roughly|as[ ]much[ ]as|up[ ]to|perhaps|maybe)[ \n])?""",
    re.VERBOSE,
)
_LINKS = frozenset(" -–—−‐‑~\u00a0\n")
_OPENERS = frozenset("-–—−‐‑~taou")
"""What a link begins with after a blank: a dash, "to", "and", "or", "until"."""
_NUMBERS = frozenset((*CARDINALS, "negative", "minus", "half"))
_WORD = re.compile(r"[A-Za-z]+")
_COMPARED = {"above", "more", "less", "below"}


@prepared
def _moves() -> frozenset[str]:
    return frozenset(word for _, words in rows("movement") for word in words.split("|")) - _COMPARED


@prepared
def _scores() -> frozenset[str]:
    return frozenset(word for (word,) in rows("scores"))


MOVES = _moves()
_SCORES = _scores()
"""Words beside which two numbers with a dash between them are a score or a vote."""


_PRICED = ("number", "money")
"""What an end of a range is that may be a sum."""


def span(context: Context, first: Side) -> Side | None:
    """The second end of a range whose first end is `first`; None where no range is written."""
    text, end = context.text, first.end
    mark = text[end : end + 1]
    if mark not in _LINKS or mark.isspace() and text[end + 1 : end + 2] not in _OPENERS:
        return None
    link = _LINK.match(text, first.end)
    if not link or first.kind not in _PRICED and text.startswith("$", link.end()):
        return None
    second = _second(text, link.end(), first)
    if second is None or not _fit(first, second) or _is_share_to_whole(text, first, second):
        return None
    return second if _is_range(context, first, second, link) else None


def _second(text: str, place: int, first: Side) -> Side | None:
    char = text[place : place + 1]
    if char.isdecimal() or char == "." or (char in ("-", "−", "–") and text[place + 1 : place + 2].isdecimal()):
        sign = first.unit if first.kind == "money" and not text[first.start].isdecimal() else None
        bare = amount(text, place)
        return amount(text, place, place, sign.partition("/")[0]) if bare and bare.kind == "number" and sign else bare
    if char.isalpha() and (word := _WORD.match(text, place)) and word[0].lower() in _NUMBERS:
        return amount(text, place)
    if char and not char.isalnum() and not char.isspace() or char in "UAHC":
        sign_place = text.find("$", place, place + 4) if char.isalpha() else place
        found = sign_at(text, sign_place, place) if sign_place >= 0 else None
        if found:
            return amount(text, place, found[1] + (text[found[1] : found[1] + 1] == " "), found[2])
    return None


def _is_share_to_whole(text: str, first: Side, second: Side) -> bool:
    """ "by a fifth to 20 million": a share in words and what it led to."""
    return first.number.denominator != 1 == second.number.denominator and text[first.start].isalpha()


def _fit(first: Side, second: Side) -> bool:
    """Both ends measure the same thing, or one of them is bare."""
    if first.kind == "number" and not first.noun:
        return True
    if first.kind != second.kind:
        return False
    if first.kind == "quantity" and "/" in (first.unit or "") and "/" not in (second.unit or "/"):
        return False
    return (first.unit or "").partition("/")[0] == (second.unit or "").partition("/")[0] or second.unit is None


def _is_range(context: Context, first: Side, second: Side, link: re.Match[str]) -> bool:
    low, high = ends(context.text, first, second)
    ascending = low.fraction < high.fraction
    opener, word = context.last, link["word"]
    if word == "and":
        return opener == "between"
    if word == "or":
        return not _is_listed(opener) and _is_alternative(first, low, high)
    if opener == "between":
        return True
    moving = any(w in MOVES for w in _since_bracket(context))
    if opener == "from":
        return not moving and (ascending or first.kind == "temperature")
    if moving and word and (first.kind != "number" or second.kind == "number"):
        return False
    return ascending and not (second.kind == "number" and _is_score(context, second))


def _is_listed(opener: str) -> bool:
    """ "10, 20 or 40 mg": a third number makes a list of it; "In 2019, 5 or 6 left" has none."""
    return opener[-1:] == "," and opener[:-1].isdecimal() and len(opener) < len("2019,")


def _since_bracket(context: Context) -> list[str]:
    """The words before a range, as far back as the bracket that holds it: "fell by 12 (95% CI 8 to 16)"."""
    opened = context.text.rfind("(", max(0, context.start - 24), context.start)
    inside = context.text[opened + 1 : context.start]
    return inside.lower().split() if opened >= 0 and ")" not in inside else context.words


def _is_alternative(first: Side, low: Number, high: Number) -> bool:
    """ "two or three", "10 or 12": near one another, the unit said once."""
    return first.kind == "number" and not first.noun and low.fraction < high.fraction <= 2 * low.fraction


def _is_score(context: Context, second: Side) -> bool:
    after = _WORD.match(context.text, second.end + 1)
    return any(w in _SCORES for w in context.words) or bool(after and after[0].lower() in _SCORES)


def ends(text: str, first: Side, second: Side) -> tuple[Number, Number]:
    """Both ends, the scale said once given to both ("3-4 billion", "two or three hundred")."""
    power = _power(text, second)
    low = first.number
    if power and not _power(text, first) and low.fraction * 10**power <= second.number.fraction and low.fraction < 1000:
        low = scaled(low, power)
    return low, second.number


def _power(text: str, side: Side) -> int:
    """The power of ten of the last scale word of a number."""
    for word in text[side.start : side.end].replace("-", " ").split()[:3]:
        bare = word.lstrip("0123456789.,$£€")
        power = SCALES.get(bare if len(bare) < 3 else bare.lower())
        if power:
            return power
    return 6 if side.number.exponent >= 5 and side.number.digits < 10**4 else 0
