"""Bind the price of one to the number of them and the sum, over two sentences, where one of them is off as slips are.

"It offers 320 pence for every share. The firm has 250 million shares, so the bid is worth £80 million".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.per_head import PerHead

from ..binding.amounts import in_major
from ..binding.slips import is_slip
from ..passage import KINDS, Article, Sentence

NEEDS = ("money", "rate")
NEEDS_2 = ("money",)
CUES_2 = ("each", "every", "per")

_FOR_EACH = re.compile(
    r"(?: in (?:cash|stock|cash and stock)| cash)?(?: (?:for|on|to|from|with|by|in))? (?:each|every|per|an?)"
    r"(?: of (?!(?:the|its|their) (?:last|first|next|other|remaining|top)\b)[^.,;:\ue000-\uf8ff]{0,30}?"
    rf"(?P<heads>{KINDS['number']})"
    r"|(?: [A-Z\ue000-\uf8ff][\w&-]*(?:'s?)?){0,3}?(?: [a-z-]+){0,2}? (?P<noun>[a-z]{3,}))"
)
_EACH = re.compile(r" (?:each|apiece)\b(?! of\b| other\b| year\b| month\b| week\b| day\b)")
_EACH_IS = re.compile(r"\W*(?:Each|Every)(?: one)? [^.;,\ue000-\uf8ff]{0,40}$")
_PRONOUNS = ("them", "these", "those", "which")
_TIMES = frozenset("year month week day hour minute second quarter season".split())
_CALLED = re.compile(
    r"\b(?:worth|values?|valued|valuing|price|costs?|costing|bid|deal|offer|total\w*|sum|bill|bills|amount\w*|comes?|came"
    r"|buy|buys|buying|bought|acquir\w+|pay|pays|paid|raises?|raised|raising|gives?|giving|outlay|purchase|plan|scheme|budget|or)\b(?:[^.;\ue000-\uf8ff]){0,40}$"
    r"|\bvalu(?:es|ed|ing)\b[^.;]{0,40} at (?:about )?$"
)
_CALLED_AFTER = re.compile(
    r" (?:in all|in total|altogether|all told|(?:[\w-]+ )?"
    r"(?:deal|bid|budget|scheme|plan|offer|takeover|bill|purchase)\b)"
)
_OTHER = re.compile(
    r"\b(?:debts?|includ\w+|plus|average|half|up to|discount\w*|extra|stakes?|profits?|loss|sales|revenues?|turnover"
    r"|earnings|margins?|savings?|dividends? of|not|already|whole|rest|remaining)\b"
)


def compose(article: Article) -> Iterator[PerHead | Skip]:
    for index, sentence in enumerate(article.sentences):
        for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
            if isinstance(mention, Quantity) and mention.kind == "money" and mention.number:
                yield from _priced(article.sentences[max(0, index - 1) : index + 2], sentence, spot, mention)


def _priced(near: Sequence[Sentence], sentence: Sentence, spot: int, each: Quantity) -> Iterator[PerHead | Skip]:
    """The one sum before or after it that is called the whole price, where all others are not what it must be."""
    told = _heads([one for one in near if one.start >= sentence.start], spot, each)
    heads = told or _heads_before(near[0], sentence, spot)
    if heads is None or heads.number is None or heads.number.digits <= 0 or heads.hedge not in (None, "about"):
        return
    found = [(one, at, m) for one in near for at, m in _sums(one)]
    for one, at, whole in found:
        price = in_major(each, whole)
        if whole is each or (price.unit or "").partition("/")[0] != whole.unit:
            continue
        claim = PerHead(printed(price._replace(exact=False), derived=True), printed(whole), printed(heads))
        must = claim.figure.value * claim.heads.value
        if any(printed(m).value.overlaps(must) for _, _, m in found):
            return
        slips = is_slip(whole, must) or told and is_slip(price, claim.whole.value / claim.heads.value)
        if slips and _is_whole(one, at) and not any(_OTHER.search(s.lower) for s in {one, sentence}):
            yield claim
            return


def _heads(sentences: Sequence[Sentence], spot: int, each: Quantity) -> Quantity | None:
    """The count of what the price is for: behind it ("$50 for each of its 46 million shares"), or of that noun."""
    noun = (each.unit or "").partition("/")[2]
    if not noun:
        told = _FOR_EACH.match(sentences[0].skeleton, spot + 1)
        if told is None:
            return None
        if told["heads"]:
            held = sentences[0].mention_at(told.start("heads"))
            return held if isinstance(held, Quantity) else None
        noun = told["noun"]
    if noun in _PRONOUNS:
        before = [m for m in sentences[0].before(spot) if isinstance(m, Quantity) and m.kind == "number" and m.unit]
        return before[0] if len(before) == 1 else None
    counts = [m for s in sentences for m in s.mentions if isinstance(m, Quantity) and m.kind == "number"]
    counts = [m for m in counts if m.unit == noun and m.number and m.number.fraction > 1]
    return counts[0] if len(counts) == 1 and noun not in _TIMES else None


def _heads_before(first: Sentence, sentence: Sentence, spot: int) -> Quantity | None:
    """The only count before the price: "240 laptops at £412 each"; "24 jets ... Each is listed at"."""
    lone = sentence is not first and _EACH_IS.match(sentence.skeleton, 0, spot)
    if not lone and not _EACH.match(sentence.skeleton, spot + 1):
        return None
    near = [] if lone else _counts(sentence, spot)
    counts = near or (_counts(first, len(first.skeleton)) if first is not sentence else [])
    return counts[0] if len(counts) == 1 else None


def _counts(sentence: Sentence, spot: int) -> list[Quantity]:
    """What is counted before that place; no length of time, and nobody's age."""
    figures = [m for m in sentence.before(spot) if isinstance(m, Quantity) and m.kind == "number"]
    return [m for m in figures if m.number and m.number.fraction > 1 and m.unit not in _TIMES]


def _sums(sentence: Sentence) -> Iterator[tuple[int, Quantity]]:
    """The sums of money that are no rates, and where their letters stand."""
    for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
        if not isinstance(mention, Quantity) or mention.kind != "money" or mention.ends:
            continue
        if mention.number and mention.number.digits > 0 and "/" not in (mention.unit or ""):
            yield spot, mention


def _is_whole(sentence: Sentence, spot: int) -> bool:
    before = sentence.lower[max(0, spot - 60) : spot]
    return bool(_CALLED.search(before) or _CALLED_AFTER.match(sentence.lower, spot + 1))
