"""Bind a conversion of money to the rate of the article's day: "300 million pounds ($367 million)"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.dated_rate import DatedRate
from factcheck.model.observation import Rate

from ..binding.currencies import currency
from ..binding.phrases import ABOUT, gap
from ..passage import Article, Found, Pattern
from .implied_rate import Pair, conversions, pair_of

NEEDS = ("money", "money")
# fmt: off
CUES = (
    "(", "[", ", or ", ", about ", ", some ", ", worth ", ", equivalent ", "the equivalent", "equal to", "which is",
    "which was", "that is", "or about", "or some", "or roughly", "was worth", "is worth", "comes to", "came to",
    "works out", "worked out", "amounts to", "amounted to", "converts", "translates", "equates",
)
# fmt: on

HEDGED = ("contract", " then ", "at the time", "in those days", "old money", "today's money")
_AS = r"(?:,| [–-]|—)? (?:or|worth|equal to|equivalent to|the equivalent of|an equivalent of|which (?:is|was)|that is)"
_RIGHT = (
    r"(?=[,.;)]|$| [–-] | (?:now|today|then)\b| (?:as of|as at|on) (?:the )?{date}"
    r"| {date}[^,;.()]{0,30}?\b(?:rates?|fixing|exchange)"
    r"| (?:at|by|under|going by|based on|using) [^,;.()]{0,40}?\b(?:rates?|fixing|exchange))"
)
TIED = Pattern(
    rf"(?P<source>{{money}}){gap(5)}(?P<link>{_AS}|,| [–-]) {ABOUT}"
    rf"(?:the equivalent of |worth )?{ABOUT}(?P<figure>{{money}}){_RIGHT}",
    kinds=("money", "money"),
)
"""581 million kronor in dividends, the equivalent of 52 million euros at today's rate."""
TOLD = Pattern(
    rf"(?P<source>{{money}})(?:[^.;:,()\[\]\ue000-\uf8ff]|{{name}}){{0,80}},? "
    r"(?:(?:is|was) worth|(?:comes|came|works|worked|amounts|amounted) (?:out )?(?:to|at)"
    rf"|(?:converts|translates|equates) (?:in)?to|equals) {ABOUT}(?P<figure>{{money}}){_RIGHT}",
    kinds=("money", "money"),
)
"""The 2 billion pounds on the table was worth $2.2 billion."""
_RATE = ("rate", "fixing", "fixed", "ecb", "central bank", "currency", "convert", "per dollar", "to the dollar")
_PART = (
    "share",
    "part",
    "portion",
    "half",
    "third",
    "quarter",
    "profit",
    "stake",
    " tax",
    "fee",
    "cost",
    "debt",
    "loss",
)


def compose(article: Article) -> Iterator[DatedRate | Skip]:
    seen = set()
    for pair in conversions(article):
        seen.add(pair.figure)
        yield _claim(article, pair)
    for pair in joined(article):
        if pair.figure not in seen:
            seen.add(pair.figure)
            yield _claim(article, pair, True)


def joined(article: Article) -> Iterator[Pair]:
    """Sums that other words say to be one: only a slip of magnitude tells then, as one may be a part of the other."""
    for pattern, means in ((TIED, _is_tied), (TOLD, _is_at_a_rate)):
        for found in article.find(pattern):
            pair = pair_of(found)
            if pair is not None and means(found, pair):
                yield pair


def _is_tied(found: Found, pair: Pair) -> bool:
    """By words that say so; a comma or dash alone only before what is hedged: "3 billion euros, some $3.2 billion"."""
    return found.match["link"].strip() not in (",", "-", "–") or pair.figure.hedge == "about"


def _is_at_a_rate(found: Found, pair: Pair) -> bool:
    """Where the sentence speaks of a rate, and of no part of the sum."""
    between = found.match[0].lower()
    return found.sentence.says(_RATE) and not any(word in between for word in _PART)


def _claim(article: Article, pair: Pair, wide: bool = False) -> DatedRate | Skip:
    as_of, figure = article.document.as_of, pair.figure
    if as_of is None:
        return Skip(figure, "no day is known whose rate it could be held against")
    if any(year < str(as_of.date.year) for year in pair.years):
        return Skip(figure, "another year stands beside it")
    if any(word in pair.sentence for word in HEDGED):
        return Skip(figure, "a sum of another day is converted at a rate of its own")
    base, quote = (currency(article, side) for side in (pair.source, figure))
    rate = Rate(base, quote, as_of.date.toordinal())
    source = printed(pair.source, loosely=True)
    return DatedRate(printed(figure, derived=True, loosely=True), source, (rate,), wide or bool(pair.source.ends))
