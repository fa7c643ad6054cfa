"""Of which country a sentence tells that it became free, not of those who had ruled it."""

from __future__ import annotations

import re

from factcheck.model import Named

from ..passage import Article, Sentence
from .lately import lately

PLACES = ("area", "demonym", "people", "capital")
_PART = re.compile(r"\b(?:East|West|North|South|Northern|Southern|Eastern|Western|Spanish|French|British|German) $")
_OWNER = re.compile(
    r"(?:'s)? (?:rule|rulers?|colonial|empire|crown|troops|forces|masters|occupation|settlers|flag|lowered|left)\b",
    re.IGNORECASE,
)
"""Behind a name: they are those from whom someone became free."""
_FROM = re.compile(r"\b(?:from|with|by|independent of|free of) (?:the )?(?:[a-z]+ )?$", re.IGNORECASE)
_ITS = re.compile(r"(?:'s?)? (?:own )?(?:independence|freedom|sovereignty|statehood|nationhood)\b", re.IGNORECASE)
_OF = re.compile(r"\b(?:independence|freedom|birth) of (?:the )?$", re.IGNORECASE)


def is_ruler(sentence: Sentence, name: Named) -> bool:
    """Whether what stands beside the name makes it the one from whom someone became free."""
    spot, text = sentence.spot_of(name), sentence.skeleton
    return bool(_OWNER.match(text, spot + 1) or _FROM.search(text[:spot]))


def is_part(sentence: Sentence, name: Named) -> bool:
    """Whether it is the end of a longer name, that of another place: "East Pakistan"."""
    return bool(_PART.search(sentence.skeleton[: sentence.spot_of(name)]))


def land(article: Article, sentence: Sentence) -> Named | None:
    """The country whose independence is spoken of, else the only one that the sentence or the last ones name."""
    named = [m for m in sentence.mentions if isinstance(m, Named) and m.kind in PLACES and not is_part(sentence, m)]
    own = [m for m in named if _is_its(sentence, m)]
    free = own or [m for m in named if not is_ruler(sentence, m)]
    if not named:
        free = list(lately(article, sentence, PLACES))
    return free[0] if len({m.entity for m in free}) == 1 and free[0].entity else None


def _is_its(sentence: Sentence, name: Named) -> bool:
    spot, text = sentence.spot_of(name), sentence.skeleton
    return bool(_ITS.match(text, spot + 1) or _OF.search(text[:spot]))
