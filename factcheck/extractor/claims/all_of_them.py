"""Bind "all eight" to the only count of the sentence before it: "Six climbers died. All eight were from Graz"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claims.two_values import TwoValues

from ..binding.tallies import of_another_time
from ..passage import KINDS, Article, Found, Pattern, Sentence

NEEDS = ("number", "referred")
CUES = ("all", "victims", "on board", "aboard", "inside")

_SAID = r"(?:(?:were|was|are|had|have|will|came)\b|[a-z]+ed\b(?! (?:in|on|since|at|by|during|from|after|so)\b))"
PATTERNS = (
    # All eight were from Graz; the bodies of all eight climbers
    Pattern(
        r"(?:^\W*|[;:] )(?:the [a-z]+ of )?all (?P<all>{number})(?P<noun> [a-z]+)??"
        rf"(?: of (?:them|those)(?: [a-z]+)?)?(?: [a-z]+(?:ed|t))? {_SAID}",
        kinds=("number",),
        hints=("all ",),
    ),
    # The seven ringers on board were treated
    Pattern(
        r"(?:^\W*|[;:] )the (?P<all>{number})(?P<noun> [a-z-]+) (?:who were |travelling )?"
        rf"(?:on board|aboard|inside)(?: (?:the|it|her)(?: [a-z-]+)?)?,? {_SAID}",
        kinds=("number",),
        hints=("on board", "aboard", "inside"),
    ),
    # The eight victims were from Graz
    Pattern(rf"(?:^\W*|[;:] )the (?P<all>{{number}})(?P<noun> victims) {_SAID}", kinds=("number",), hints=("victims",)),
)
_ANYONE = frozenset(("people", "person", "victim", "casualty"))
_TOGETHER = re.compile(
    r"\b(?:and|with|plus|along|alongside|joined|including|besides|another|couple|more|other"
    r"|of (?:the|its|their|his|her))\b"
)
"""Where the count leaves out somebody, or is of some among others."""
_NUMBER = KINDS["number"]


def compose(article: Article) -> Iterator[TwoValues]:
    for found in (found for pattern in PATTERNS for found in article.find(pattern)):
        before, count = article.before(found.sentence), found.quantity("all")
        told = _only_count(before) if before and before.role == found.sentence.role else None
        if before and told and not _is_given(article, count) and _may_be_one(found, before, count, told):
            yield TwoValues(printed(count), (printed(told),), told.unit or "")


def _only_count(sentence: Sentence) -> Quantity | None:
    """The one count of a sentence that leaves nobody out."""
    counts = [m for m in sentence.mentions if isinstance(m, Quantity) and m.kind != "ordinal"]
    if len(counts) != 1 or _TOGETHER.search(sentence.lower) or of_another_time().search(sentence.lower):
        return None
    return counts[0] if counts[0].kind == "number" and _is_exact(counts[0]) and counts[0].unit else None


def _is_exact(mention: Quantity) -> bool:
    number = mention.number
    return number is not None and not mention.hedge and number.fraction.denominator == 1 and number.fraction > 1


def _is_given(article: Article, count: Quantity) -> bool:
    """Whether the article had the number before."""
    earlier = (m for m in article.mentions if isinstance(m, Quantity) and m.start < count.start and m.number)
    return count.number is None or any(m.number and m.number.fraction == count.number.fraction for m in earlier)


def _may_be_one(found: Found, before: Sentence, count: Quantity, told: Quantity) -> bool:
    """Whether both count the same; "all" of no noun may count one more, whom the first goes with."""
    if not _is_exact(count) or count.number is None or told.number is None:
        return False
    if of_another_time().search(found.sentence.lower):
        return False
    is_like = told.number.fraction <= 3 * count.number.fraction and count.number.fraction <= 3 * told.number.fraction
    if "the " in found.match[0][:6].lower() and found.words("noun") != " victims" and count.unit in _ANYONE:
        return False
    if count.unit and count.unit not in _ANYONE:
        return is_like and _is_noun(count.unit, told.unit or "")
    return is_like and abs(count.number.fraction - told.number.fraction) > 1


def _is_noun(noun: str, other: str) -> bool:
    """The same, or the end of it: ringers, of bell-ringers."""
    return noun == other or other.endswith(f"-{noun}")
