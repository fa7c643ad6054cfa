"""Bind a sum to the price of one and the number of them, over two sentences: "3.50 a tonne. ... 8,000 tonnes ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.per_head import PerHead

from ..binding.amounts import in_major
from ..passage import Article, Sentence

NEEDS = ("money", "rate")

_TIMES = frozenset("year month week day hour minute second quarter season".split())
# (The dividend is 6.2 cents a share.) On 410 million shares that will cost $25 million
_COMES_TO = re.compile(
    r"\b(?:costs?|comes? to|came to|receives?|received|brings? in|brought in|earns?|earned|pays?|paid|raises?|raised"
    r"|makes?|made|is worth|was worth|a total of|gets?|got|amounts? to|amounted to|means) (?:it |them |him |her )?$"
)
_CLOSED = re.compile(r" ?(?:$|[.,;:)]|in (?:all|total)\b|altogether\b)")


def compose(article: Article) -> Iterator[PerHead | Skip]:
    for before, sentence in pairwise(article.sentences):
        prices = [m for m in before.mentions if isinstance(m, Quantity) and _is_price(m)]
        if len(prices) == 1 and prices[0].unit:
            yield from _product(prices[0], prices[0].unit.partition("/")[2], sentence)


def _is_price(mention: Quantity) -> bool:
    """So much a tonne, a share; not so much a year."""
    per = (mention.unit or "").partition("/")[2]
    return mention.kind == "money" and bool(per) and mention.number is not None and per not in _TIMES


def _product(price: Quantity, noun: str, sentence: Sentence) -> Iterator[PerHead | Skip]:
    figures = [m for m in sentence.mentions if isinstance(m, Quantity) and m.number and m.kind != "ordinal"]
    counts = [m for m in figures if m.unit == noun]
    sums = [m for m in figures if m.kind == "money"]
    if len(figures) != 2 or len(counts) != 1 or len(sums) != 1 or counts[0].start > sums[0].start:
        return
    spot = sentence.spot_of(sums[0])
    each = in_major(price, sums[0])
    if not _COMES_TO.search(sentence.skeleton[:spot]) or not _CLOSED.match(sentence.skeleton, spot + 1):
        yield Skip(sums[0], "a sum that need not be the price of them all")
    elif (each.unit or "").partition("/")[0] == sums[0].unit:
        yield PerHead(printed(each._replace(exact=False), derived=True), printed(sums[0]), printed(counts[0]))
