"""Bind each conversion of money to the first one between the same two currencies in the article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Mention, Quantity, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.implied_rate import ImpliedRate
from factcheck.model.tuples import NamedTuple

from ..binding.currencies import codes, currency
from ..binding.phrases import ABOUT, gap
from ..passage import Article, Found, Pattern

NEEDS = ("money", "money")
CUES = ("(", "[", ", or ", ", about ", ", worth ", ", equivalent ", ", the equivalent ")

PATTERN = Pattern(
    r"(?P<source>{money})"
    + gap(3)
    + r",? ?[(\[](?:or |equal to |equivalent to |~|≈|=)?"
    + ABOUT
    + r"(?P<figure>{money})(?=[^()\[\]]{0,25}[)\];,])",
    kinds=("money", "money"),
    hints=("(", "["),
)
APPOSED = Pattern(
    r"(?P<source>{money}), (?P<link>(?:or|about|worth|equivalent to|the equivalent of) )?"
    + ABOUT
    + r"(?P<figure>{money})(?=[,.;)]|$)",
    kinds=("money", "money"),
    hints=(", ",),
)
"""1 million euros, or $1.1 million, on it; where no word links them, the second is hedged: about $1.1 million."""
MINOR = frozenset(("cent", "pence", "penny"))
_YEAR = re.compile(r"\d{4}")
_NEAR = re.compile(r"^(?:last|this|yester|today|now)|\bago$", re.IGNORECASE)


class Pair(NamedTuple):
    """A sum, its conversion, and the years named in its sentence."""

    source: Quantity
    figure: Quantity
    years: frozenset[str]
    sentence: str
    """In lower case."""
    shifts: bool = False
    """Its sentence tells of another time as well: "bought in 2007 and sold last week"."""


def compose(article: Article) -> Iterator[ImpliedRate | Skip]:
    first: dict[tuple[str, str], Pair] = {}
    for pair in conversions(article):
        units = unit(pair.source), unit(pair.figure)
        earlier = first.get(units) or _turned(first.get(units[::-1]))
        if any(len(codes(article, name)) > 1 for name in units):
            yield Skip(pair.figure, "several countries' money goes by that name")
        elif earlier is None:
            first[units] = pair
        elif _whose(article, pair) != _whose(article, earlier):
            yield Skip(pair.figure, "the money may be that of two countries")
        else:
            yield _rate(pair, earlier)


def _whose(article: Article, pair: Pair) -> set[str]:
    """The two currencies, each of the country that is meant there."""
    return {currency(article, pair.source), currency(article, pair.figure)}


def conversions(article: Article) -> Iterator[Pair]:
    """Every sum that is followed by its conversion into another currency, in brackets or between commas."""
    for found in (found for pattern in (PATTERN, APPOSED) for found in article.find(pattern)):
        if "link" in found.match.re.groupindex and not (
            found.match["link"] or found.quantity("figure").hedge == "about"
        ):
            continue
        pair = pair_of(found)
        if pair is not None:
            yield pair


def pair_of(found: Found) -> Pair | None:
    """The source and the figure of a match; None where they are not whole sums in two currencies."""
    sides = found.quantity("source"), found.quantity("figure")
    pair = Pair(*sides, _years(found), found.sentence.lower, any(map(_is_undated, found.sentence.mentions)))
    units = {unit(pair.source), unit(pair.figure)}
    whole = len(units) == 2 and not MINOR & units and None not in (pair.source.number, pair.figure.number)
    return pair if whole and not _is_each(pair) else None


def _is_each(pair: Pair) -> bool:
    """What a piece or a month of the sum comes to: "3 billion euros, or $40 a share"."""
    return "/" in (pair.figure.unit or "") and "/" not in (pair.source.unit or "")


def _rate(pair: Pair, earlier: Pair) -> ImpliedRate | Skip:
    if pair.years != earlier.years or len(pair.years) > 1 or (pair.years and pair.shifts):
        return Skip(pair.figure, "the two conversions may be of different years")
    sides = (printed(m, loosely=True) for m in (pair.figure, pair.source, earlier.figure, earlier.source))
    return ImpliedRate(*sides)


def _years(found: Found) -> frozenset[str]:
    """The years that the match's sentence names."""
    dates = [m.value for m in found.sentence.mentions if isinstance(m, Timex) and "y" in m.stated]
    return frozenset(year[0] for value in dates if (year := _YEAR.search(value)))


def _is_undated(mention: Mention) -> bool:
    """A time that is told from the article's own: "last week", "a year ago"."""
    return isinstance(mention, Timex) and bool(_NEAR.search(mention.text))


def _turned(pair: Pair | None) -> Pair | None:
    return pair and pair._replace(source=pair.figure, figure=pair.source)


def unit(mention: Quantity) -> str:
    """The currency, without "/year" and the like."""
    return (mention.unit or "").partition("/")[0]
