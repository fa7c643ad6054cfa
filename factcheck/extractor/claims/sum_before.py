"""Bind the one count of a sentence to those that the next tells, if it is off their sum as slips of the hand are.

"With the loss of 1,870 jobs. The cuts fall on Number Four, where 640 men work, on Deep West, 710, and on Klara, 520".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factcheck.model import Quantity, point, printed, total
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.amounts import is_amount, is_part
from ..binding.lists import tallied
from ..binding.slips import is_slip
from ..passage import Article, Sentence

NEEDS = ("amount", "amount", "amount")
CUES = ("and",)
SPAN = "article"

_OTHER = re.compile(
    r"\b(?:more|less|fewer|than|each|per|another|further|others?|about|some|includ\w+|among|compared|against|last|ago"
    r"|earlier|previous\w*|from|average|at least|up to|of (?:them|whom|which|the [\w-]+))\b"
)
_LEAST, _MOST = 3, 8
_DIGITS = 3
"""A total of fewer digits differs by one of them from many another."""


def compose(article: Article) -> Iterator[PartsSum]:
    for before, sentence in pairwise(article.sentences):
        if before.role == sentence.role:
            parts = _counts(sentence)
            if _LEAST <= len(parts) <= _MOST and _are_listed(sentence, parts):
                yield from _summed(_counts(before), [m for _, m in parts])


def _counts(sentence: Sentence) -> list[tuple[int, Quantity]]:
    """Every figure but ordinals, and where it stands."""
    pairs = zip(sentence.spots, sentence.mentions, strict=True)
    return [(spot, m) for spot, m in pairs if isinstance(m, Quantity) and m.kind != "ordinal"]


def _are_listed(sentence: Sentence, parts: Sequence[tuple[int, Quantity]]) -> bool:
    """All plain figures of one kind, the last behind an "and", and nothing that sets them against each other."""
    figures = [m for _, m in parts]
    if any(not is_amount(m) or is_part(m) or m.number is None or m.hedge for m in figures):
        return False
    if len({m.kind for m in figures}) > 1 or len({m.unit for m in figures if m.unit}) > 1:
        return False
    text = sentence.lower
    return not _OTHER.search(text, parts[0][0] + 1) and bool(re.search(r"\band\b", text[parts[-2][0] : parts[-1][0]]))


def _summed(wholes: Sequence[tuple[int, Quantity]], parts: Sequence[Quantity]) -> Iterator[PartsSum]:
    """With the one figure of their kind in the sentence before that is larger than each of them."""
    most = max(printed(part).said for part in parts)
    alike = [m for _, m in wholes if m.kind == parts[0].kind and m.number and not m.hedge and not is_part(m)]
    alike = [m for m in alike if printed(m).said > most]
    if len(alike) != 1 or parts[0].kind != "number" and alike[0].unit != parts[0].unit:
        return
    claim = PartsSum(tallied(alike[0]), tuple(map(tallied, parts)), point(Fraction(0)))
    summed = total([part.value for part in claim.parts])
    digits = len(str(alike[0].number.digits).rstrip("0")) if alike[0].number else 0
    if claim.figure.value.overlaps(summed) or digits >= _DIGITS and is_slip(alike[0], summed):
        yield claim
