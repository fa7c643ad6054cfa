"""Bind the one share of a sentence to its only two counts: "1,860 ballots by the 3,100 electors, a turnout of 60%"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.share_of import ShareOf

from ..binding.amounts import is_amount, is_part, is_percent, unlike_parts
from ..binding.lists import tallied
from ..binding.movement import sign
from ..passage import Article, Sentence

NEEDS = ("share", "number", "number")
NEEDS_2 = ("share", "money", "money")
CUES_2 = ("of the total", "of the whole", "of the lot", "of the sum", "of it all", "of them all")

_LED = re.compile(
    r"(?:[(–—:]| -|,? or|,? that is|, which (?:is|was|makes for|gives|means|made for)"
    r"|,? (?:equal|equivalent|amounting) to|,) ?"
    r"(?:(?:just|only|exactly|some) )?"
    r"(?:an? (?:[\w-]+ ){0,2}(?P<rate>turnout|rate|proportion|uptake|coverage|response|quota|share) of )?$"
)
_CLOSED = re.compile(r" ?(?:$|[.;)]|,|[–—]| -)")
_WHOLE = re.compile(
    r"\b(?:of|among|from|by|for|with) (?:the|its|their|his|her|all|all the|an?)(?: [\w'-]+)?? $"
    r"|\b(?:of|from) (?:the|its|their|his|her|an?) (?:[\w'\ue000-\uf8ff-]+ ){1,2}of $"
    r"|\bout of $|^\W*(?:of|out of|among|with [^.;:, ]{1,9} (?:out )?of) $"
    r"|\b(?:house|parliament|chamber|council|assembly|board|committee|group|class|workforce|staff|population"
    r"|electorate) of $",
    re.IGNORECASE,
)
_MAKES_UP = re.compile(
    r"\b(?:ma[dk]e|makes|making) up (?:just |only |about )?$|\baccount(?:s|ed|ing)? for $", re.IGNORECASE
)
_OF_ALL = re.compile(r" of (?:the|its|their|all)(?: [\w'-]+){1,3}(?= ?[,.;)]|$)")
""" "With 180 of 400 seats, women make up 45 percent of the house"."""
_OF_TOTAL = re.compile(r" of (?:the (?:total|whole|lot|sum)|(?:it|them) all)(?= ?[,.;)]|$)")
_KINDS = ("number", "money")
_MOVED = re.compile(r"[^\w]+")


def compose(article: Article) -> Iterator[ShareOf | Skip]:
    for sentence in article.sentences:
        figures = [m for m in sentence.mentions if isinstance(m, Quantity) and m.kind != "ordinal"]
        figures = [m for m in figures if not _is_loose(m)]
        shares = [m for m in figures if is_percent(m)]
        counts = [m for m in figures if is_amount(m) and m not in shares]
        if len(shares) == 1 and len(counts) > 2:
            counts = [m for m in counts if m.start < shares[0].start]
        if len(figures) >= 3 and len(shares) == 1 and len(counts) == 2:
            yield from _share(sentence, shares[0], counts)


def _is_loose(mention: Quantity) -> bool:
    """ "More than half of the 350 shops - 196, which is 56 percent": what the share itself tells better."""
    return is_part(mention) and mention.hedge is not None


def _share(sentence: Sentence, share: Quantity, counts: list[Quantity]) -> Iterator[ShareOf]:
    """That of the smaller in the greater, where words make it a part of it and set the share off behind both."""
    spots = {m.start: spot for m, spot in zip(sentence.mentions, sentence.spots, strict=True)}
    before, after = sentence.skeleton[: spots[share.start]], sentence.skeleton[spots[share.start] + 1 :]
    closed = _CLOSED.match(after) or _OF_TOTAL.match(after)
    led = _LED.search(before) if closed else _OF_ALL.match(after) and _MAKES_UP.search(before)
    before = before[: led.start()] if led else before
    if not led or any(m.hedge not in (None, "about") or m.number is None or m.kind not in _KINDS for m in counts):
        return
    part, whole = sorted(counts, key=lambda m: printed(m).said)
    rated = "rate" in led.re.groupindex and bool(led["rate"])
    if part.kind == "money" and not _OF_TOTAL.match(after):
        return
    if (
        unlike_parts(part, whole)
        or part.kind != whole.kind
        or share.start < part.start
        or not _is_part(sentence, part, whole, spots, rated)
    ):
        return
    if not sign(_MOVED.sub(" ", before)) and not sign(" ".join(_MOVED.sub(" ", after).split()[:3])):
        yield ShareOf(printed(share, derived=True), tallied(part), tallied(whole))


def _is_part(sentence: Sentence, part: Quantity, whole: Quantity, spots: dict[int, int], rated: bool) -> bool:
    """Of one noun, or of two where the share is called a turnout or a rate; the whole stands after "of the"."""
    if part.unit and whole.unit and part.unit != whole.unit and not rated:
        return False
    return _WHOLE.search(sentence.skeleton[: spots[whole.start]]) is not None
