"""Bind shares that are said to make up a whole: "Labour 45%, Conservatives 38%, others 17%"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from factcheck.model import Mention, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.shares_sum import SharesSum

from ..binding.amounts import is_part
from ..lexicon.cues import cues
from ..passage import Article, Sentence

NEEDS = ("percent", "percent")

NEAR = (Fraction(60), Fraction(160))
"""Shares that add to less or more than this belong to several questions."""
WHOLE = (Fraction(85), Fraction(120))
"""What the shares of two sentences add to, if they are of one whole."""
MORE = 104
"""Roundings cannot bring shares of one whole to that."""
DIFFERENT = "shares of different wholes"
_CHANGE = re.compile(
    r"\b(?:(?<!made )(?<!make )(?<!makes )(?<!making )up|down|rose|fell|by|from|to|increase|decrease|more than|than) "
    r"(?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
_MADE_OF = re.compile(r"\b(?:c[ao]mes? from|(?:is|was) made up of|consist(?:s|ed)? of|breakdown|split)\b")
_DIVIDED = re.compile(r"\b(?:split|divided|shared|broken down|shared out|owned) (?:up )?(?:between|among|into|by)\b")
_NO_OTHER = re.compile(r"\b(?:nothing else|no other|nobody else|no one else)\b")
_OPPOSED = re.compile(
    r"\bno\b(?! (?:opinion|view|answer))"
    r"|\b(?:nay|against|oppos\w+|disapprov\w+|disagree\w*|reject\w*|unfavou?rabl\w+)\b"
)
"""A question with two answers leaves none but the undecided."""
_ASIDE = re.compile(r";|\b(?:who|which|whose|where)\b")
_AND = re.compile(r"\band\b")
_SUBSET = re.compile(
    r"\b(?:of the (?:rest|remainder)\b|of (?:the |its |their )?remaining\b"
    r"|of (?:those|them|whom|these)\b(?! (?:polled|asked|surveyed|questioned"
    r"|interviewed|canvassed|who (?:voted|replied|answered|responded|took part)))|among\b|compared\b)",
    re.IGNORECASE,
)


def compose(article: Article) -> Iterator[SharesSum | Skip]:
    for place, sentence in enumerate(article.sentences):
        shares = _shares(sentence.mentions)
        if len(shares) < 2 or not _is_whole(sentence.lower, shares):
            continue
        reason = _unfit(sentence, shares)
        if reason == DIFFERENT and place:
            shares, reason = _with(article.sentences[place - 1], shares)
        if reason:
            yield Skip(shares[-1], reason)
        else:
            yield SharesSum(printed(shares[-1], derived=True), tuple(printed(share) for share in shares[:-1]))


def _is_whole(lower: str, shares: list[Quantity]) -> bool:
    """Whether words say that it is all; of what something merely came from, more than all cannot be."""
    if _has_a_rest(lower) or _DIVIDED.search(lower):
        return True
    return bool(_MADE_OF.search(lower)) and _together(shares) > MORE


def _has_a_rest(lower: str) -> bool:
    return bool(_NO_OTHER.search(lower) or _rest().search(lower))


@cache
def _rest() -> re.Pattern[str]:
    """Words for what is left, each from its beginning: "mother" and "another" are none."""
    return re.compile(rf"\b(?:{'|'.join(cues('the_rest'))})")


def _with(before: Sentence, shares: list[Quantity]) -> tuple[list[Quantity], str | None]:
    """The shares together with those of the sentence before, where only both make about a whole."""
    levels = [
        m
        for m, spot in zip(before.mentions, before.spots, strict=True)
        if isinstance(m, Quantity)
        and m in _shares([m])
        and not _CHANGE.search(before.skeleton[max(0, spot - 40) : spot])
    ]
    both = [m for m in levels if m.unit == "percent"] + shares
    together = _together(both)
    return (both, None) if levels and WHOLE[0] <= together <= WHOLE[1] else (shares, DIFFERENT)


def _unfit(sentence: Sentence, shares: list[Quantity]) -> str | None:
    """Why the shares need not add to a whole."""
    skeleton = sentence.skeleton
    last = sentence.spot_of(shares[-1])
    told = _DIVIDED.search(sentence.lower) or not _has_a_rest(sentence.lower)
    if not told and not _has_a_rest(sentence.lower[max(0, last - 45) : last + 30]):
        return "the last share is not what is left"
    if _DIVIDED.search(sentence.lower) and _AND.search(skeleton, last):
        return "one of the shares is not told"
    if any(isinstance(m, Quantity) and m.start > shares[-1].start for m in sentence.mentions):
        return "a figure follows the last share"
    if any(word in sentence.lower for word in cues("several_answers")) or _SUBSET.search(skeleton):
        return "shares of which several may hold at once, or of different wholes"
    spots = [sentence.spot_of(share) for share in shares]
    if any(map(is_part, shares)) and (_is_told_apart(skeleton[spots[0] : last], shares)):
        return DIFFERENT
    if any(_CHANGE.search(skeleton[max(0, spot - 40) : spot]) for spot in spots):
        return "one of the percentages is a change"
    if _together(shares[:-1]) > 100 and not _MADE_OF.search(skeleton):
        return "shares of which several may hold at once, or of different wholes"
    together = _together(shares)
    if together < 100 and _may_be_of_others(sentence.lower):
        return "there may be others than those that are named"
    return None if NEAR[0] <= together <= NEAR[1] else DIFFERENT


def _is_told_apart(between: str, shares: Sequence[Quantity]) -> bool:
    """ "Half had voted; 40 percent backed her and the other 60 percent did not": a fraction of something else."""
    plain = _together([share for share in shares if not is_part(share)])
    return bool(_ASIDE.search(between)) or MORE > plain > 200 - MORE


def _may_be_of_others(lower: str) -> bool:
    """ "44 percent for Stone to Dingle's 40, 11 percent undecided": of those with an opinion, not of all choices."""
    told = {word for word in cues("the_rest") if re.search(rf"\b{word}", lower)}
    return told <= set(cues("no_answer")) and not _OPPOSED.search(lower)


def _shares(mentions: Sequence[Mention]) -> list[Quantity]:
    """The percentages; and beside them "half" and "a third", which are shares of the same whole."""
    return [
        m for m in mentions if isinstance(m, Quantity) and m.number is not None and (m.kind == "percent" or is_part(m))
    ]


def _together(shares: Sequence[Quantity]) -> Fraction:
    """What they add to, in percent."""
    told = ((share.number.fraction, is_part(share)) for share in shares if share.number)
    return sum((one * 100 if is_fraction else one for one, is_fraction in told), Fraction(0))
