"""Bind a fee, tax or tip to its percentage and the only price beside it: "sold for £240,000; its 15% cut of £36,000".

The price stands in the same sentence or the one before it; what is no slip of the percentage is something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claims.percent_of import PercentOf

from ..binding.amounts import unlike_parts
from ..binding.slips import is_slip
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("money", "percent")
# fmt: off
CUES = (
    "commission", "levy", "tax", "duty", "tariff", "fee", "charge", "surcharge", "royalty", "premium", "tip",
    "gratuity", "deposit", "down payment", "discount", "rebate", "bonus", "vat", "cut", "share", "margin", "dividend",
    "penalty", "brokerage", "tithe", "excise", "mark-up", "markup", "retainer", "rake", "subsidy", "grant",
)
# fmt: on

_LEVY = (
    r"(?:commission|levy|tax|duty|tariff|fee|charge|surcharge|royalty|premium|tip|gratuity|deposit|down payment"
    r"|discount|rebate|bonus|vat|cut|share|margin|dividend|penalty|brokerage|tithe|excise|mark-?up|retainer|rake"
    r"|subsidy|grant)"
)
_TO = r"(?:,|:| [–-]|—)?(?: (?!(?:on|from|to the|than|over|above)\b)[\w'-]+){0,5}? \(?(?P<part>{money})"
PATTERNS = (
    # a 12 percent commission of $54,000; an 18 percent tip came to $14.40
    Pattern(rf"(?P<share>{{percent}})[ -](?:[\w'-]+ ){{0,3}}?{_LEVY}{_TO}", kinds=("money", "percent")),
    # inheritance tax at 40 percent took £360,000
    Pattern(
        rf"\b{_LEVY}(?: (?:is|was|charged|set|fixed|levied|stands|stood|due))?,? (?:of|at) (?P<share>{{percent}}){_TO}",
        kinds=("money", "percent"),
    ),
)
_OTHER = re.compile(
    r"\b(?:above|excess|allowance|threshold|profits?|up to|half|includ\w+|first|each|rest|remain\w*|instal\w*|part of"
    r"|portion|rate|instead"
    r"|previous\w*|earlier|both|hoped|expected|forecast|combined|raised|rais(?:e|ing)|cut (?:to|from)|from)\b"
)


def compose(article: Article) -> Iterator[PercentOf]:
    seen: set[int] = set()
    for found in (found for pattern in PATTERNS for found in article.find(pattern)):
        part = found.quantity("part")
        whole = _whole(article, found.sentence, part)
        if whole and part.start not in seen and not _OTHER.search(found.sentence.lower):
            seen.add(part.start)
            yield from _levied(found, part, whole)


def _whole(article: Article, sentence: Sentence, part: Quantity) -> Quantity | None:
    """The only other sum of the sentence; of the sentence before, where it has none."""
    before = article.before(sentence)
    sums = [m for m in _sums(sentence) if m is not part] or (_sums(before) if before else [])
    return sums[0] if len(sums) == 1 else None


def _sums(sentence: Sentence) -> list[Quantity]:
    return [m for m in sentence.mentions if isinstance(m, Quantity) and m.kind == "money"]


def _levied(found: Found, part: Quantity, whole: Quantity) -> Iterator[PercentOf]:
    """The sum where it is a slip of what the rate comes to, taken as it stands, or that it may be when rounded."""
    if unlike_parts(part, whole) or whole.hedge or "/" in f"{part.unit}{whole.unit}":
        return
    share = found.quantity("share")
    figure, base, rate = printed(part, derived=True), printed(whole), printed(share._replace(exact=True))
    must = rate.value * base.value
    if is_slip(part, must) and not figure.value.overlaps(must):
        yield PercentOf(figure, rate, base)
    elif figure.value.overlaps(printed(share).value * base.value):
        yield PercentOf(figure, printed(share), base)
