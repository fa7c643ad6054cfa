"""Bind a share of all of something to what the sentences before say there was of it.

"The line carried 52 million passengers. The rest, 39 million, came by bus, which carried 57 percent of all passengers".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.share_of import ShareOf

from ..binding.amounts import is_amount, is_part, is_percent, unlike_parts
from ..binding.slips import is_slip
from ..passage import Article, Sentence

NEEDS = ("share", "amount")
# fmt: off
CUES = (
    "accounted for", "accounts for", "accounting for", "made up", "makes up", "making up", "represents", "represented",
    "representing", "carried", "equal to", "equivalent to", "or", "was", "is", "were", "are", "of all", "of total",
)
# fmt: on

_OF = re.compile(
    r" of (?P<all>(?:(?:the|its|their|all|total|overall|entire|whole|combined|[\w]+'s) ){1,3})"
    r"(?P<noun>[a-z]{4,})(?: [a-z]+)?(?= ?[,.;:)–]|$| (?:in|at|last|for|by)\b)"
)
_ALL = re.compile(r"\b(?:all|total|overall|entire|whole|combined)\b")
_LED = re.compile(
    r"\b(?:account(?:s|ed|ing) for|ma(?:de|kes|king|ke) up|represent(?:s|ed|ing)?|constitut(?:es|ed|ing)|equal to"
    r"|equivalent to|carried|had|has|took|takes|or|is|was|were|are) (?:just |only |about |some |nearly )?$|[(,] ?$"
)
_APART = re.compile(r"\b(?:rose|fell|up|down|more|less|fewer|another|while|whereas|growth|increase\w*)\b")
STEM = 5
"""Letters by which a noun is known again."""
_FAR = 4
"""So many sentences back the whole may stand."""


def compose(article: Article) -> Iterator[ShareOf | Skip]:
    for index, sentence in enumerate(article.sentences):
        for place, mention in enumerate(sentence.mentions):
            if index and isinstance(mention, Quantity) and is_percent(mention) and mention.number:
                yield from _share(article.sentences[max(0, index - _FAR) : index], sentence, place, mention)


def _share(before: Sequence[Sentence], sentence: Sentence, place: int, share: Quantity) -> Iterator[ShareOf]:
    spot = sentence.spots[place]
    of = _OF.match(sentence.skeleton, spot + 1)
    figures = [m for m in sentence.mentions[:place] if isinstance(m, Quantity) and m.kind != "ordinal"]
    led = _LED.search(sentence.skeleton, max(0, spot - 40), spot)
    if of is None or not figures or led is None:
        return
    part = figures[-1]
    between = sentence.skeleton[sentence.spot_of(part) : led.start()]
    if not is_amount(part) or is_part(part) or part.hedge or _APART.search(between):
        return
    stem = of["noun"][:STEM]
    told = [m for s in before for m in s.mentions if isinstance(m, Quantity) and _may_hold(m, part)]
    named = [m for m in told if stem in (m.unit or "")]
    wholes = named or [m for s in before if stem in s.lower for m in s.mentions if m in told]
    of_part = {m: printed(part).value / printed(m).value for m in told if isinstance(m, Quantity)}
    value = printed(share, derived=True, loosely=True).value
    if not wholes or any(value.overlaps(of_part[m]) for m in wholes if isinstance(m, Quantity)):
        return
    other = bool(_ALL.search(of["all"])) and any(value.overlaps(one) for one in of_part.values())
    for whole in wholes[:1]:
        if isinstance(whole, Quantity) and (other or is_slip(share, of_part[whole])):
            yield ShareOf(printed(share, derived=True), printed(part), printed(whole))


def _may_hold(whole: Quantity, part: Quantity) -> bool:
    if not is_amount(whole) or is_part(whole) or whole.hedge or whole.kind != part.kind:
        return False
    return not unlike_parts(part, whole) and printed(whole).said > printed(part).said
