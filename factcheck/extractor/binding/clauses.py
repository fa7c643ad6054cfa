"""The clause in which a figure stands, and whether it stands there alone."""

from __future__ import annotations

import re

from factcheck.model import Mention, Span, Timex

from ..passage import KINDS, Sentence

_BOUND = re.compile(
    r"[.;:()–—!?]| -+ |,? \b(?:and|but|or|nor|when|while|whilst|after|before|until|till|which|who|whose|whom|that|where"
    rf"|because|though|although|yet|if|than|unless|whereas|since(?! (?:\w+ )?[{KINDS['date']}]))\b",
    re.IGNORECASE,
)
"""Where a statement ends or another begins."""


def clause(sentence: Sentence, mention: Mention) -> Span:
    """From where to where in its skeleton the clause reaches that holds the mention."""
    spot = sentence.spot_of(mention)
    start, end = 0, len(sentence.skeleton)
    for bound in _BOUND.finditer(sentence.skeleton):
        if bound.start() < spot:
            start = bound.start() if bound[0].strip(", ").isalpha() else bound.end()
        elif bound.start() > spot:
            end = bound.start()
            break
    return Span(start, end)


def is_lone(sentence: Sentence, where: Span, mention: Mention) -> bool:
    """Whether no other date that states its year stands in that clause."""
    held = zip(sentence.mentions, sentence.spots, strict=True)
    inside = (one for one, spot in held if where.start <= spot < where.end and one is not mention)
    return not any(isinstance(one, Timex) and one.kind == "date" and "y" in one.stated for one in inside)
