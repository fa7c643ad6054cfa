"""Bind a mean of whole things to the number of heads: "the 20 families had 3.45 children on average"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.granular import Granular

from ..binding.phrases import gap, lead
from ..passage import Article, Found, Pattern

CUES = ("average", "averaging", "a mean")

_HEADS, _MEAN = r"(?P<heads>{number})", r"(?P<mean>{number})"
PATTERNS = (
    Pattern(
        _HEADS + gap(6) + " " + lead(2) + _MEAN + gap(3) + " on average",
        kinds=("number", "number"),
        hints=("on average",),
    ),
    Pattern(
        _HEADS + gap(6) + " (?:an average|a mean|on average|averaging) (?:of )?" + _MEAN,
        kinds=("number", "number"),
        hints=("average", "a mean", "averaging"),
    ),
)


def compose(article: Article) -> Iterator[Granular | Skip]:
    for pattern in PATTERNS:
        for found in article.find(pattern):
            claim = _granular(found)
            if claim is not None:
                yield claim


def _granular(found: Found) -> Granular | None:
    """Only few heads and a mean with decimals: more heads than its places tell apart give every mean."""
    heads, mean = found.quantity("heads"), found.quantity("mean")
    if mean.number is None or mean.number.exponent >= 0 or mean.ends or mean.number.digits <= 0:
        return None
    places = -mean.number.exponent
    if not _is_whole(heads) or not mean.unit or printed(heads).said >= 10**places:
        return None
    return Granular(printed(mean), printed(heads), places)


def _is_whole(mention: Quantity) -> bool:
    return mention.number is not None and mention.number.fraction.denominator == 1 and mention.ends is None
