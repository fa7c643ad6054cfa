"""Bind the share of one of two sides to the counts of both: "31,482 voted no and 24,118 yes, so that 56.6 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Quantity, printed
from factcheck.model.claims.share_of import ShareOf

from ..binding.amounts import is_amount, is_part, is_percent
from ..binding.lists import tallied
from ..binding.slips import is_slip
from ..passage import Article, Sentence

NEEDS = ("percent", "number", "number")
# fmt: off
CUES = (
    "vote", "votes", "voted", "ballots", "against", "in favour", "in favor", "yes", "men", "women", "boys", "girls",
)
# fmt: on

_SIDES = re.compile(
    r"\bvot(?:e|es|ed|ing)\b|\bballots?\b|\byes\b|\bin favou?r\b|\bwomen\b.*\bmen\b|\bmen\b.*\bwomen\b"
    r"|\bgirls\b.*\bboys\b|\bboys\b.*\bgirls\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:turnout|margin|majority|lead|threshold|swing|rose|fell|up|down|more|fewer|less|than|counted|reported"
    r"|registered|electorate)\b[^,;:]*$"
)
_LEAST = 100
"""Fewer, and shares of fewer digits, differ by one digit from many another."""


def compose(article: Article) -> Iterator[ShareOf]:
    for sentence in article.holding("percent", "number", "number"):
        figures = [m for m in sentence.mentions if isinstance(m, Quantity) and m.kind != "ordinal"]
        shares, counts = [m for m in figures if is_percent(m)], [m for m in figures if _is_count(m)]
        small = all(m in counts or m in shares or _is_small(m) for m in figures)
        if small and len(shares) == 1 and len(counts) == 2 and _is_of_sides(sentence, shares[0]):
            yield from _share(shares[0], counts)


def _is_count(mention: Quantity) -> bool:
    """Of three digits or more that say something."""
    if mention.kind != "number" or mention.hedge or is_part(mention) or not is_amount(mention):
        return False
    number = mention.number
    return number is not None and number.fraction >= _LEAST and len(str(number.digits).rstrip("0")) > 2


def _is_small(mention: Quantity) -> bool:
    """ "With all 86 precincts counted"."""
    return mention.kind == "number" and mention.number is not None and 1 < mention.number.fraction < _LEAST


def _is_of_sides(sentence: Sentence, share: Quantity) -> bool:
    led = sentence.lower[max(0, sentence.spot_of(share) - 40) : sentence.spot_of(share)]
    fine = share.number is not None and share.number.digits >= _LEAST
    return fine and share.hedge is None and bool(_SIDES.search(sentence.lower)) and not _OTHER.search(led)


def _share(share: Quantity, counts: Sequence[Quantity]) -> Iterator[ShareOf]:
    """Of the one that it fits or, of neither, the one of which it is a slip; neither is the other's whole."""
    one, other = map(tallied, counts)
    whole = one._replace(
        mention=counts[0]._replace(text=f"{counts[0].text} + {counts[1].text}", number=None),
        value=one.value + other.value,
        strict=one.strict + other.strict,
    )
    said = printed(share, derived=True)
    if any((a.value / b.value).overlaps(said.value) for a, b in ((one, other), (other, one))):
        return
    fits = [part for part in (one, other) if (part.value / whole.value).overlaps(said.value)]
    slips = [part for part in (one, other) if is_slip(share, part.value / whole.value)]
    if len(fits or slips) == 1:
        yield ShareOf(said, (fits or slips)[0], whole)
