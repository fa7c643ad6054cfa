"""Bind "all 72" to the only count of the sentence before it: "Police arrested 27 fans. All 72 were released".

Of fewer or more of them another sentence may tell; so only victims, those on board, those to whom the same was done,
and digits that stand the other way round tell a slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claims.two_values import TwoValues

from ..binding.tallies import of_another_time
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("number", "referred")
CUES = ("all", "victims", "on board", "aboard", "inside")

_SAID = r"(?:(?:were|was|are|had|have|will|came)\b|[a-z]+ed\b(?! (?:in|on|since|at|by|during|from|after|so)\b))"
PATTERNS = (
    # All eight were from Graz; the bodies of all eight climbers
    Pattern(
        r"(?:^\W*|[;:] )(?:the [a-z]+ of )?all (?P<all>{number})(?P<noun> [a-z]+)??"
        rf"(?: of (?:them|those)(?: (?P<those>[a-z]+(?:ed|t)))?)?(?: [a-z]+(?:ed|t))? {_SAID}",
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
_REST = re.compile(r"\b(?:rest|remain\w*|others?|surviv\w+|still)\b")
_OUTCOME = re.compile(r"\b(?:killed|died|dead|drowned|injured|hurt|wounded|perished|poisoned|robbed|murdered|shot)\b")
_STEM = 5
_TOGETHER = re.compile(
    r"\b(?:and|with|plus|along|alongside|joined|including|besides|another|couple|more|other"
    r"|of (?:the|its|their|his|her))\b"
)
"""Where the count leaves out somebody, or is of some among others."""


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
    """Whether both count the same: by a noun, by what was done to them, or by their digits the other way round."""
    lower = found.sentence.lower
    if not _is_exact(count) or _is_far(count, told) or of_another_time().search(lower) or _REST.search(lower):
        return False
    if "those" in found.match.re.groupindex and found.match["those"]:
        return found.words("those")[:_STEM] in before.lower
    if found.words("noun") == " victims":
        return _OUTCOME.search(before.lower) is not None
    if found.match.re is not PATTERNS[0].regex:
        return count.unit is not None and _is_noun(count.unit, told.unit or "")
    one, other = (str(m.number.fraction) for m in (count, told) if m.number)
    return one == other[::-1] and count.unit in (None, "people", told.unit)


def _is_far(one: Quantity, other: Quantity) -> bool:
    """More than three times as many, or as few."""
    first, second = printed(one).said, printed(other).said
    return first > 3 * second or second > 3 * first


def _is_noun(noun: str, other: str) -> bool:
    """The same, or the end of it: ringers, of bell-ringers."""
    return noun == other or other.endswith(f"-{noun}")
