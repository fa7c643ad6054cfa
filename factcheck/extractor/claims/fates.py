"""Bind those whose fates a sentence tells to all of them: "Of the 96 aboard, 54 swam ashore and 31 are missing"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Quantity, point, total
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.amounts import is_part
from ..binding.lists import tallied
from ..binding.slips import is_part_slip
from ..passage import KINDS, Article, Sentence

NEEDS = ("number", "number", "number")
# fmt: off
CUES = (
    "missing", "unaccounted for", "unknown", "undecided", "remain", "remains", "remained", "still", "rest", "others",
    "other", "abstained", "abstaining", "unhurt", "unharmed", "escaped", "survived", "spoiled", "spoilt", "blank",
    "not", "neither", "pending", "undelivered", "unsold", "left", "elsewhere", "none", "no",
)
# fmt: on

_WHOLE = re.compile(
    r"(?:^|[.;:] ?)\W*(?:out )?of (?:the |its |their |all |all the |those )?"
    rf"(?P<whole>{KINDS['number']})(?!,? of\b)",
    re.IGNORECASE,
)
""" "Of the 96 people who were in the building"."""
_LAST = re.compile(
    r"(?:missing|unaccounted|unknown|undecided|remain\w*|still|rest|others?|abstain\w+|unhurt|unharmed|escaped|survived"
    r"|spoilt|spoiled|blank|not|neither|pending|undelivered|unsold|left|elsewhere|none|no)\b"
)
_END = re.compile(r"[.,;:()–—]")
_APART = re.compile(
    r"\b(?:includ\w+|among|of them|of whom|of which|of these|than|per|each|both|aged|another time|times)\b"
)
MOST = 6
"""Parts of one whole."""


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    for sentence in article.holding("number", "number", "number"):
        opened = _WHOLE.search(sentence.skeleton)
        if opened and (bound := _bound(sentence, opened.start("whole"))):
            yield bound


def _bound(sentence: Sentence, start: int) -> PartsSum | None:
    """The parts with their whole, where they add up or would but for a slip, and nothing else is counted."""
    pairs = zip(sentence.spots, sentence.mentions, strict=True)
    counts = [(spot, m) for spot, m in pairs if spot >= start and isinstance(m, Quantity) and m.kind != "ordinal"]
    (_, whole), *rest = counts
    text, parts = sentence.lower, [m for _, m in rest]
    if not 2 <= len(parts) <= MOST or not all(_is_count(m) for m in (whole, *parts)):
        return None
    last = rest[-1][0]
    if _APART.search(text, start, last) or not re.search(r"\band\b|;", text[rest[-2][0] : last]):
        return None
    stop = _END.search(text, last + 1)
    if not _LAST.search(text, last, stop.start() if stop else len(text)):
        return None
    claim = PartsSum(tallied(whole), tuple(map(tallied, parts)), point(Fraction(0)))
    summed = total([part.value for part in claim.parts])
    fits = claim.figure.value.overlaps(summed) or is_part_slip(whole, parts, claim.figure.value, summed)
    return claim if fits else None


def _is_count(mention: Quantity) -> bool:
    return mention.kind == "number" and mention.number is not None and not mention.hedge and not is_part(mention)
