"""Whether a share is called a change: "a rise of 20 percent", "20 percent more", "it has lost 20 percent"."""

from __future__ import annotations

import re

from ..lexicon.cues import cues
from .movement import is_moving, sign
from .resumed import WHEN, resumed

_SMALL = r"(?:(?:just|only|about|some|around|roughly|nearly|almost|as much as|a full|fully|well) )*"
_LED = rf"(?:^|[,;:.(–—]| -+) *(?:(?:{'|'.join(map(re.escape, cues('restating')))}),? )*"
_NOUN_BEFORE = re.compile(
    rf"{_LED}(?:(?:an?|the|that|this) )?(?:[\w-]+ )?(?P<way>[a-z]+),? (?:(?:is|was) (?:one )?)?of {_SMALL}$"
    rf"|^\W*(?:the|that|this) (?P<said>[a-z]+) (?:is|was|amounts to|amounted to|comes to|came to|equals) {_SMALL}$",
    re.IGNORECASE,
)
""" ", a rise of", "The increase, of", "The fall is one of"."""
_BEFORE = re.compile(rf"{_LED}(?:(?:an?|the) )?(?:[\w-]+ )??{_SMALL}$", re.IGNORECASE)
_NOUN_AFTER = re.compile(
    r"[ -](?:[\w-]+ )??(?P<way>[a-z]+)(?= ?[,.;:)–—]| -|$| (?:on|over|from|since|compared|that|which|within|against)\b"
    rf"| in (?:the )?[{WHEN}])",
    re.IGNORECASE,
)
MORE = re.compile(
    r" (?P<way>more|less|fewer|higher|lower|dearer|cheaper|up|down|above|below|smaller|bigger|larger)\b", re.IGNORECASE
)
_UP = re.compile(rf"{_LED}(?P<way>up|down) (?:by )?{_SMALL}$|[(,;] ?(?P<sign>[+−-]) ?$", re.IGNORECASE)
_VERB = re.compile(rf"(?P<way>(?:[\w-]+ ){{1,6}}){_SMALL}$", re.IGNORECASE)
_LEVEL = re.compile(rf"\b(?:to|at|from|of|in|on|with|for) {_SMALL}$", re.IGNORECASE)
""" "Was raised to nine percent": where something arrived, not by how much it moved."""
_OR_BY = re.compile(rf"(?:,| [–-]|—|\() ?(?:or |i\.?e\.?,? |that is,? )?by {_SMALL}$", re.IGNORECASE)
_BY = re.compile(
    r"\bby (?:(?:an?|another|a further|some|just|only|nearly|almost|about|around|up to|more than) )*$", re.IGNORECASE
)
_AT = re.compile(
    r"\W*At [\ue000-\uf8ff][^,;:.]*, (?:the|its|their)\b[^,;:.]* (?:is|was|are|were) (?:now )?(?:up|down) (?:by )?"
)
""" "At 11 per cent against 9 per cent last autumn, the jobless rate in the town is up": the levels' own subject."""
_BACK = 40
_OF = re.compile(r" of (?!it\b|them\b)")


def way(text: str, spot: int) -> int | None:
    """1 or -1 where the share is called a rise or a fall, as a word about what was said or as what it did."""
    left, right = text[max(0, spot - 90) : spot], text[spot + 1 : spot + 60]
    begins = _start(left)
    left = left[begins:]
    if (found := _NOUN_BEFORE.search(left)) and (said := sign(found["way"] or found["said"])):
        return said
    if found := _UP.search(left):
        return sign(found["way"]) if found["way"] else 1 if found["sign"] == "+" else -1
    set_off = _BEFORE.search(left)
    for pattern in (MORE, _NOUN_AFTER):
        found = pattern.match(right)
        if found and (said := sign(found["way"])):
            return said if set_off or pattern is MORE and (not begins or resumed(left)) else None
    if _OF.match(right) and not re.match(r" of (?:its|their|his|her) ", right):
        return None
    if _OR_BY.search(left):
        return sign(re.sub(r"[^\w' ]", " ", text[max(0, spot - 160) : spot]))
    if _LEVEL.search(left):
        return None
    found = _VERB.search(left) if not begins or resumed(left) or _AT.fullmatch(text, 0, spot) else None
    return sign(found["way"]) if found else None


def moved_by(text: str, spot: int) -> bool:
    """Whether the figure there is how far something moved: "will go up by £30 to £630"."""
    found = _BY.search(text, max(0, spot - _BACK), spot)
    return found is not None and is_moving(text[max(0, found.start() - _BACK) : found.start()])


def _start(left: str) -> int:
    """Where the words since the last figure begin."""
    return max((place + 1 for place, letter in enumerate(left) if letter >= "\ue000" and letter not in WHEN), default=0)
