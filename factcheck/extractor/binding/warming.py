"""Whether a temperature is a reading or a difference: "a high of 4C" or "rose by 4C"."""

from __future__ import annotations

import re

from ..lexicon.cues import cues
from .conversions import Pair

_BEFORE = re.compile(
    r"(?:\b(?:by|increase of|rise of|fall of|drop of|decrease of|warming of|difference of|increase|rise|drop|cooling of"
    r"|warmed|cooled|warmed up|risen|rose|fell|dropped|fallen|gained|up|down)) "
    r"(?:an? |about |some |nearly |another |further |\w+ly )*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^ ?\)? ?(?:warmer|cooler|hotter|colder|above|below|higher|lower|more|less|of warming|rise|increase|drop)\b", re.I
)


def is_difference(pair: Pair) -> bool:
    """A temperature that can only be a difference."""
    if pair.source_units[0].dimension != "temperature^1":
        return False
    skeleton, match = pair.found.sentence.skeleton, pair.found.match
    between = skeleton[match.end("source") : match.start("figure")]
    return bool(
        _BEFORE.search(skeleton[: match.start("source")])
        or _AFTER.search(skeleton[match.end("figure") :])
        or _AFTER.search(between.rstrip("( "))
    )


def may_be_difference(pair: Pair) -> bool:
    """A temperature in a sentence that speaks of change."""
    return pair.source_units[0].dimension == "temperature^1" and any(
        word in pair.found.sentence.lower for word in cues("warming")
    )
