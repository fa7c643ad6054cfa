"""Whether a temperature is a reading or a difference: "a high of 4C" or "rose by 4C"."""

from __future__ import annotations

import re

from ..lexicon.cues import cues
from .conversions import Pair

_SMALL = (
    r"(?:an? |the |about |some |nearly |almost |another |further |roughly |around |just |only |(?:on )?average (?:of )?"
    r"|(?:mean|maximum|minimum|total|record|full|mere|staggering) (?:of )?|\w+ly )*"
)
_BEFORE = re.compile(
    r"\b(?:by|increase of|rise of|fall of|drop of|decrease of|warming of|cooling of|increase|rise|drop|warmed|cooled"
    r"|warmed up|risen|rose|fell|dropped|fallen|gained|up|down|climbed|jumped|soared|plunged|plummeted|tumbled"
    r"|(?:difference|gap|contrast|swing|discrepancy)\b(?! in)[^.,;()\ue000-\uf8ff]{0,50}?"
    r" (?:is|was|of|reached|averages|averaged|exceeds|exceeded|to|can be|put at)"
    r"|(?:limit\w*|hold\w*|keep\w*|kept|held|capp?\w*|global) (?:[\w-]+ ){0,3}?warming (?:to|at|of|below|under|well))"
    rf" {_SMALL}$",
    re.IGNORECASE,
)
_POINT = re.compile(r"(?<!by )\b(?:above|below|past|beyond|under|over)[ \n]$", re.IGNORECASE)
""" "Rose above 40C": where it arrived; "warming of well below 2C" is none the less by how much."""
_AFTER = re.compile(
    r"^ ?\)? ?(?:warmer|cooler|hotter|colder|above|below|higher|lower|more|less|of warming|rise|increase|drop)\b", re.I
)


def is_difference(pair: Pair) -> bool:
    """A temperature that can only be a difference."""
    if pair.source_units[0].dimension != "temperature^1":
        return False
    skeleton, match = pair.found.sentence.skeleton, pair.found.match
    between = skeleton[match.end("source") : match.start("figure")]
    led = _BEFORE.search(skeleton[: match.start("source")])
    return bool(
        (led and ("warming" in led[0].lower() or not _POINT.search(pair.before)))
        or _AFTER.search(skeleton[match.end("figure") :])
        or _AFTER.search(between.rstrip("( "))
    )


def may_be_difference(pair: Pair) -> bool:
    """A temperature in a sentence that speaks of change."""
    return pair.source_units[0].dimension == "temperature^1" and any(
        word in pair.found.sentence.lower for word in cues("warming")
    )
