"""Bind a majority or a surplus to the two figures that the sentences before it tell: "18,204 votes ... 16,950 ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.model import Interval, Mention, Named, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin

from ..binding.amounts import is_amount, is_part, same_unit
from ..binding.lists import tallied
from ..binding.slips import is_slip
from ..passage import Article, Sentence

NEEDS = ("amount",)
CUES = ("majority", "margin", "lead", "gap", "surplus", "deficit", "shortfall", "difference", "advantage", "balance")

_CALLED = re.compile(
    r"\b(?P<noun>majority|margin|lead|gap|surplus|deficit|shortfall|difference|advantage|balance)(?: of victory)?"
    r"(?: in (?:trade|goods))?,? (?:of|was|is|came to|comes to|amounted to|stood at|stands at|reached|at) "
    r"(?:(?:just|only|about|some|exactly|a mere|nearly) )*$",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    r"\b(?:last|previous\w*|earlier|predecessor|had been|forecast\w*|expect\w*|predict\w*|ago|before|target\w*|planned"
    r"|first|cumulative|average|overall|working|than|from|against|compared|record)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?: votes)? (?:at|in) (?:the |its )?(?:last|previous|\w+ election|first|same|[\ue000-\uf8ff])"
    r"|(?: votes)? (?:a|per|forecast|expected|ago|earlier|before|last|recorded|won)\b",
    re.IGNORECASE,
)
""" "A surplus of $2 billion in May", "a majority of 900 at the last election"."""
_TRADED = re.compile(
    r"\b(?:imports?|exports?|imported|exported|spen[dt]\w*|expenditures?|outlays?|outgoings|costs?|expenses|revenues?"
    r"|receipts|income|takings|sold abroad|bought abroad)\b"
)
_ELSEWHERE = re.compile(r"\b[Ii]n (?P<place>[A-Z][\w-]+|[\ue000-\uf8ff])")
_FAR = 3
"""So many sentences back the two may stand."""
_LEAST = 100
"""Smaller differences differ by a digit from many another."""


def compose(article: Article) -> Iterator[Margin | Skip]:
    for index, sentence in enumerate(article.sentences):
        if index and sentence.says(CUES):
            for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
                if isinstance(mention, Quantity) and _is_called(sentence, spot, mention):
                    before = article.sentences[max(0, index - _FAR) : index]
                    yield from [] if _is_elsewhere(article, sentence, before) else _margin(mention, before)
                    break


def _is_elsewhere(article: Article, sentence: Sentence, before: Sequence[Sentence]) -> bool:
    """ "In Westwick the majority was": of a place of which nothing was told before."""
    found = _ELSEWHERE.search(sentence.skeleton)
    if found is None:
        return False
    place = found["place"]
    mention = sentence.mention_at(found.start("place")) if place >= "\ue000" else None
    if mention is not None and not isinstance(mention, Named):
        return False
    place = mention.text if mention else place
    return not any(place in article.document.text[s.start : s.end] for s in before)


def _is_called(sentence: Sentence, spot: int, mention: Quantity) -> bool:
    """Whether it is said to lie between what was told before, and no figure leads up to it in its own sentence."""
    number, text = mention.number, sentence.skeleton
    if number is None or number.digits < _LEAST // 10 or not is_amount(mention) or is_part(mention):
        return False
    if mention.hedge not in (None, "about") or _OTHER_TIME.search(text, 0, spot) or _BEHIND.match(text, spot + 1):
        return False
    before = [
        m for m in sentence.before(spot) if m.kind != "ordinal" and (isinstance(m, Quantity) or _is_dated(m, mention))
    ]
    return not before and _CALLED.search(text, 0, spot) is not None


def _is_dated(time: Mention, mention: Quantity) -> bool:
    """ "In 2019 she had a lead of 900": of another vote, or another year's sums."""
    return time.kind == "date" and (mention.kind == "number" or any(letter.isdecimal() for letter in time.text))


def _margin(called: Quantity, before: Sequence[Sentence]) -> Iterator[Margin | Skip]:
    ends = [m for s in before for m in s.mentions if isinstance(m, Quantity) and _is_end(m, called)]
    if called.kind == "money":
        pairs = list(pairwise(ends)) if any(_TRADED.search(s.lower) for s in before) else []
    else:
        ends = sorted(ends, key=lambda m: printed(m).said, reverse=True)
        pairs = list(pairwise(ends))
    if any(_apart(*pair).overlaps(printed(called).value) for pair in pairs):
        return
    slips = [pair for pair in pairs[:2] if is_slip(called, _apart(*pair))]
    if len(slips) == 1 and (called.kind == "money" or slips[0] is pairs[0]):
        high, low = sorted(slips[0], key=lambda m: printed(m).said, reverse=True)
        yield Margin(tallied(called), tallied(high), tallied(low))


def _is_end(mention: Quantity, called: Quantity) -> bool:
    if mention.kind != called.kind or not is_amount(mention) or is_part(mention) or mention.hedge:
        return False
    if mention.number is None or mention.number.digits < _LEAST // 10:
        return False
    if called.kind == "number":
        return mention.unit in (None, "vote", called.unit) and mention.number.fraction >= _LEAST
    return same_unit(mention, called)


def _apart(one: Quantity, other: Quantity) -> Interval:
    first, second = tallied(one), tallied(other)
    return first.value - second.value if first.said >= second.said else second.value - first.value
