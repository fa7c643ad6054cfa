"""Bind a sum to the only price and number beside it: "350 shares at $42 each, spending $14,700 in all"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.model import Interval, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.per_head import PerHead

from ..binding.amounts import in_major, is_amount, is_part
from ..binding.slips import is_slip
from ..lexicon.units import unit_named
from ..passage import Article, Sentence

NEEDS = ("money", "money", "amount")

_EACH = re.compile(
    r" (?:each|apiece|a head|per head|per person|a piece|a ticket|for each)\b"
    r"(?! (?:for (?:the|those) (?![\ue000-\uf8ff])|(?:after|net of) [a-z]))"
)
_AT = re.compile(
    r"\b(?:at|priced at|costing|selling for) (?:just |only |about )?$|\b[a-z]+s (?:cost|sell for|go for|sold for) $",
    re.I,
)
""" "5,000 phones at $300"; "Tickets cost £25"."""
_SUMMED = re.compile(
    r"(?:[,;:(–—]| -| and| has| have)+ ?"
    r"(?:(?:which|that|and|thus|so|is|was|or|has|have|will|would|the [^\s,;.]+|it|they) )*"
    r"(?:spending|spent|raising|raised|bringing in|brought(?: in)?|took|taken|taking|earning|earned|making|made|paying"
    r"|paid|costing|cost|yielding|yielded|netting|netted|comes? to|came to|gives|giving|(?:(?:was|were) )?billed"
    r"|charged|a total of)"
    r"(?: (?:it|him|her|them|in|(?:the|its|their) \w+))?(?: a total of)? $"
    r"|(?:[,(–—]| -) ?(?:(?:or|that is|for|a total of) ?)*$| for a total of $",
    re.IGNORECASE,
)
_SPENT = re.compile(
    r"\b(?:spent|paid|raised|took|earned|received|for|costs?|worth) (?:a total of |about )?$", re.IGNORECASE
)
_SPREAD = re.compile(
    r"\b(?:spread|shared|divided|split|distributed) (?:over|among|between|across|equally among)\b", re.I
)
""" "Spread over the city's 400,000 inhabitants, the 26 million bill comes to 65 a head"."""
_OTHER = re.compile(
    r"\b(?:discount\w*|average|some of|others?|plus|rest|besides|more|less|fewer|another|owns?|worth|up to|from)\b"
)
_EARNS = re.compile(
    r"\b(?:bring(?:s|ing)? in|brought in|fetch(?:es|ed)?|yield(?:s|ed)?|earn(?:s|ed)?|raised?|makes?|made|costs?"
    r"|takes? in|took(?: in)?|grossed|netted|banked|received|comes? to|came to"
    r"|(?:sold|sells?) for) (?:(?:it|them|the \w+) )?"
    r"(?:some |only |just |a total of )?$"
)
"""Behind the number of what is priced: "the 1,500-tonne harvest should bring in some $690,000"."""
_TIMES = frozenset("year month week day hour minute".split())


def compose(article: Article) -> Iterator[PerHead | Skip]:
    for sentence in article.holding("money", "money", "amount"):
        figures = [m for m in sentence.mentions if isinstance(m, Quantity) and m.kind != "ordinal"]
        if len(figures) == 3 and all(is_amount(m) and not is_part(m) and m.number for m in figures):
            yield from _product(sentence, figures)


def _product(sentence: Sentence, figures: Sequence[Quantity]) -> Iterator[PerHead | Skip]:
    each = [m for m in figures if m.kind == "money" and _is_each(sentence, m)]
    heads = [m for m in figures if m.kind == "number" or m.kind == "quantity" and len(each) == 1 and _times(m, each[0])]
    if len(each) != 1 or len(heads) != 1 or _OTHER.search(sentence.lower):
        return
    whole = next(m for m in figures if m not in (each[0], heads[0]))
    price, sold = in_major(each[0], whole), printed(_as_priced(heads[0], each[0]))
    if (price.unit or "").partition("/")[0] != whole.unit:
        yield Skip(whole, "the sum and the price are in different units")
    elif _is_parted(sentence, whole, each[0]):
        yield Skip(whole, "a sum of another thing")
    elif _is_sum(sentence, whole) or _is_earned(sentence, whole, printed(price).value * sold.value):
        yield PerHead(printed(price._replace(exact=False), derived=True), printed(whole), sold)


def _times(sold: Quantity, price: Quantity) -> Fraction:
    """How many of what is priced one unit of what is sold is: 1,000 for tonnes at so much a kilo; 0 where none is."""
    per = (price.unit or "").partition("/")[2]
    one, other = unit_named(sold.unit), unit_named(per)
    if sold.unit == per:
        return Fraction(1)
    if one is None or other is None or one.dimension != other.dimension or one.offset:
        return Fraction(0)
    return one.factor / other.factor


def _as_priced(sold: Quantity, price: Quantity) -> Quantity:
    """What is sold, in the unit of the price."""
    times = _times(sold, price) if sold.kind == "quantity" else Fraction(1)
    if times == 1 or sold.number is None:
        return sold
    return sold._replace(number=sold.number.times(times.numerator)._replace(denominator=times.denominator))


def _is_earned(sentence: Sentence, whole: Quantity, must: Interval) -> bool:
    """What the number is worth, where it comes right behind it and is that, or a slip of that."""
    spot = sentence.spot_of(whole)
    before = [at for at in sentence.spots if at < spot]
    earns = bool(before) and _EARNS.search(sentence.skeleton[before[-1] + 1 : spot]) is not None
    return earns and (printed(whole).value.overlaps(must) or is_slip(whole, must))


def _is_parted(sentence: Sentence, one: Quantity, other: Quantity) -> bool:
    """ "It spent £31,000 on 12 vans; drivers were given £250 each": a semicolon begins another thing."""
    first, last = sorted((sentence.spot_of(one), sentence.spot_of(other)))
    return ";" in sentence.skeleton[first:last]


def _is_each(sentence: Sentence, money: Quantity) -> bool:
    """So much each, a head, a ticket; or what things are sold at."""
    per = (money.unit or "").partition("/")[2]
    if per:
        return per not in _TIMES
    spot = sentence.spot_of(money)
    return bool(_EACH.match(sentence.skeleton, spot + 1) or _AT.search(sentence.skeleton[max(0, spot - 40) : spot]))


def _is_sum(sentence: Sentence, whole: Quantity) -> bool:
    """What came of it all, behind the price and the number, or what was spent, before them."""
    spot = sentence.spot_of(whole)
    spots = zip(sentence.spots, sentence.mentions, strict=True)
    before = [at for at, m in spots if at < spot and isinstance(m, Quantity)]
    between = sentence.skeleton[before[-1] + 1 if before else 0 : spot]
    if _SPREAD.search(sentence.skeleton):
        return True
    if any(m.start < whole.start for m in sentence.mentions if isinstance(m, Quantity)):
        return bool(_SUMMED.search(between)) or _is_paid(sentence, between, spot)
    return bool(_SPENT.search(between)) and " and " not in sentence.skeleton[spot:]


def _is_paid(sentence: Sentence, between: str, spot: int) -> bool:
    """ "60 buses for 18 million euros, 300,000 euros apiece"."""
    return between.endswith(" for ") and spot < sentence.spots[-1] and " and " not in sentence.skeleton[spot:]
