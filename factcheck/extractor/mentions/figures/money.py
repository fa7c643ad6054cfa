"""Money: the currency sign before an amount, its scale letter, minor units after it, and what it is paid for."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.currencies import ENGLISH, MINOR, SIGNS
from factcheck.model import Number

from .numeral import numeral
from .rate import rate
from .side import Side
from .spelled import scaled
from .unit import unit

_LETTER = re.compile(r"[ ]?(mln|mil|mn|mm|m|bn|b|trn|tn|k)(?![\w&])", re.IGNORECASE)
_LETTERS = {"m": 6, "mn": 6, "mm": 6, "mil": 6, "mln": 6, "b": 9, "bn": 9, "k": 3, "tn": 12, "trn": 12}
_MINOR = re.compile(r",?[ ](?:and[ ])?(\d{1,2}|[a-z]+(?:-[a-z]+)?)[ ]?(cents|cent|pence|c|p)(?![\w])")
_BARE_MINOR = re.compile(r"[ ](?:and[ ])?(\d\d)(?=[ ]?[.,;!?]?$|[ ]?[.;!?][ ])")
_ASKS = re.compile(
    r"[ ]\([ ]?(?:US|A|C|HK|NZ)?[$€£¥]|[ ]\((?:about|around)?[ ]?(?:US|A|C)?[$€]"
    r"|[ ](?:sterling|spent)\b"
    r"|[ ]in[ ](?:damages|cash|compensation|fines|costs|tax|taxes|savings|debt|fees|rent|bonuses|aid)\b"
)
_WEIGHT = r"(?:tonnes?|tons?|kilograms?|kilogrammes?|kilos?|kg|kilonewtons?|kN)\b"
_ABOUT = r"(?:about |around |some |nearly |roughly |over )?"
_WEIGHT_AFTER = re.compile(rf" \({_ABOUT}[\d.,]+(?: million| billion)?[ -]?{_WEIGHT}")
_WEIGHT_BEFORE = re.compile(rf"\d ?{_WEIGHT} ?[(\[,]? ?(?:or )?{_ABOUT}$")
_PRICED = frozenset(
    "paid pay pays fined cost costs worth price prices priced earn earned spend spent charge charged owed fee awarded"
    " award awards donated donate borrowed owes owing bail salary wage bill grant damages compensation invested"
    " pocketed embezzled fetched sold costing deposit rent loan mortgage".split()
)


def money(text: str, start: int, end: int, number: Number, name: str, suffixed: bool = False) -> Side:
    """The sum of money whose number (or currency word, where suffixed) ends at `end`."""
    if name == "pound":
        return _pounds(text, start, end, number)
    if not suffixed:
        number, end, name = _after_number(text, number, end, name)
    number, end = _with_minor(text, number, end, name)
    per = rate(text, end)
    return Side(start, per[1], number, "money", f"{name}/{per[0]}") if per else Side(start, end, number, "money", name)


def _after_number(text: str, number: Number, end: int, name: str) -> tuple[Number, int, str]:
    """A scale letter and a currency word after "$5"."""
    if (letter := _LETTER.match(text, end)) and number.exponent <= 0:
        number, end = scaled(number, _LETTERS[letter[1].lower()]), letter.end()
    found = unit(text, end, number)
    if found and found[0] == "money" and found[1] not in MINOR and (found[1] == name or name == "USD"):
        return number, found[2], found[1]
    return number, end, name


def _with_minor(text: str, number: Number, end: int, name: str) -> tuple[Number, int]:
    """ "one dollar and 42 cents", "15 dollars 50"."""
    if name in MINOR or number.exponent != 0 or number.denominator != 1 or text[end : end + 1] not in (" ", ","):
        return number, end
    found = _MINOR.match(text, end) or _BARE_MINOR.match(text, end)
    read = numeral(text, found.start(1)) if found else None
    if not found or not read or not 0 < read[0].fraction < 100:
        return number, end
    return Number(number.digits * 100 + int(read[0].fraction), -2), found.end()


def _pounds(text: str, start: int, end: int, number: Number) -> Side:
    """Pounds are money where the sum is in millions, a price is asked or another currency follows; else mass."""
    before = text[max(0, start - 40) : start].lower().split()
    if _weighs(text, start, end):
        return Side(start, end, number, "quantity", "pound")
    if number.exponent >= 5 or _ASKS.match(text, end) or not _PRICED.isdisjoint(before):
        return money(text, start, end, number, "GBP", suffixed=True)
    per = rate(text, end)
    return Side(start, per[1] if per else end, number, "quantity", f"pound/{per[0]}" if per else "pound")


def _weighs(text: str, start: int, end: int) -> bool:
    """Whether the pounds are one way of saying a weight: "550 tonnes (1.2 million pounds)", or of a thrust."""
    if text[end : end + 2] == " (":
        return _WEIGHT_AFTER.match(text, end) is not None
    return text.startswith(" of thrust", end) or _WEIGHT_BEFORE.search(text, max(0, start - 30), start) is not None


_ENDINGS = frozenset(sign[-2:] for sign in SIGNS)
"""How the signs end that have two letters or more: most words before a number end otherwise."""


def sign_before(text: str, start: int, floor: int) -> tuple[int, str] | None:
    """Where the currency sign that ends at `start` begins, and its currency: "US$", "Rs. ", "EUR "."""
    gap = text[start - 1 : start] in (" ", "\u00a0")
    end = start - gap
    if text[end - 2 : end] not in _ENDINGS and text[end - 1 : end] not in SIGNS:
        return None
    low = end
    while low > floor and low > end - 6 and (text[low - 1].isalpha() or text[low - 1] in ".$"):
        low -= 1
    word = text[low:end]
    code = SIGNS.get(word)
    if code is None or (gap and word in ENGLISH) or (low > 0 and text[low - 1].isalnum()):
        return None
    return low, code


def sign_at(text: str, start: int, floor: int) -> tuple[int, int, str] | None:
    """The sign that stands at `start` with the letters before it: its start, its end and the currency.

    >>> sign_at("HK$5", 2, 0), sign_at("£5", 0, 0)
    ((0, 3, 'HKD'), (0, 1, 'GBP'))
    """
    end = start + 1
    has_prefix = start > floor and (text[start - 1].isalpha() or text[start - 1] == ".")
    if has_prefix and (found := sign_before(text, end, floor)):
        return found[0], end, found[1]
    if text[max(floor, start - 3) : start] == "US ":
        return start - 3, end, "USD"
    code = SIGNS.get(text[start : start + 1])
    return (start, end, code) if code else None
