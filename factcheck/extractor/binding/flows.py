"""What a count does in a reckoning of stock: what there was, what came, what went and what there is."""

from __future__ import annotations

import re

from ..passage import letters_of

WAS, CAME, WENT, IS = "was", "came", "went", "is"

_SMALL = r"(?: (?:on|up|in|out|another|a further|some|about|only|just|its|their|delivery of|more))*"
_OVER = rf"(?:[^.;\ue000-\uf8ff]|[{letters_of('timed')}{letters_of('ordinal')}]){{0,40}}?"
_NOUN = r"(?: [\w'-]+){0,3}?(?: (?:have|has|had|were|was|are|is|been))*"
_WAYS = (
    (
        WAS,
        r"\b(?:began|begun|begins?|beginning|start(?:s|ed|ing)?|open(?:s|ed|ing)?|enter(?:s|ed|ing)?|went into)\b"
        rf"{_OVER} (?:with|at|from)(?: a \w+)?(?: of)?",
        r"[^.;,\ue000-\uf8ff]{0,40}? (?:at the (?:start|outset)|to (?:start|begin) with)\b",
    ),
    (
        IS,
        r"\b(?:finish(?:e[sd]|ing)?|end(?:s|ed|ing)?|clos(?:es|ed|ing)|came out|emerged)\b"
        rf"{_OVER} (?:with|at)(?: a \w+)?(?: of)?"
        r"|\b(?:leaving|leaves|left)(?: (?:it|them|him|her|us|the [\w-]+))?(?: with)?(?: a \w+ of)?"
        rf"|(?:\bnow|[{letters_of('date')}]) (?:ha[sd]|have|runs|numbers|counts|employs|owns|keeps|holds|stands? at)"
        rf"|\b(?:bringing|taking|for|making) (?:the|its|their|an?) [\w' -]{{3,30}}? (?:to|of)|\b(?:has|have|is|are)",
        r"[^.;,\ue000-\uf8ff]{0,30}? (?:at the (?:end|close)|by the end|remain(?:s|ed)?|in all)\b",
    ),
    (
        CAME,
        r"\b(?:opened|opening|added|adding|bought|buying|acquired|gained|gaining|hired|hiring|took|taken|recruited"
        r"|launched|built|received|welcomed|admitted|plus|enrolled|signed|commissioned|raised|collected|ordered)",
        _NOUN + r" (?:join(?:ed)?|added|opened|bought|arriv(?:ed|als?)|born|births?|came|come|enrolled|hired|openings?"
        r"|additions?|deposits?|joiners|recruits|newcomers|signed|delivered)\b",
    ),
    (
        WENT,
        r"\b(?:shut|shutting|clos(?:ed|ing)|lost|losing|sold|selling|shed|shedding|scrapped|retired|dropped|minus|less|paid"
        r"|spent|withdrew|culled|expelled|released|discharged|cut|axed|wrote|gave|saw off)",
        _NOUN + r" (?:left|closed|shut|sold|lost|scrapped|culled|axed|died|deaths?|quit|resigned|retired|departed"
        r"|departures?|closures?|withdrawals?|leavers|dropped|went|gone)\b",
    ),
)
_BEFORE = tuple((way, re.compile(rf"(?:{lead}){_SMALL} $", re.IGNORECASE)) for way, lead, _ in _WAYS)
_BEHIND = tuple((way, re.compile(behind, re.IGNORECASE)) for way, _, behind in _WAYS)
_REACH = 80
"""Letters to either side that are looked at."""
_FIGURE = re.compile(rf"[{letters_of('amount')}]")


def way(text: str, spot: int) -> str | None:
    """What the count at that place of a skeleton does: WAS, CAME, WENT or IS; None where no word beside it says so."""
    behind = text[spot + 1 : min(_after(text, spot), spot + _REACH)]
    found = next((way for way, told in _BEHIND[:2] if told.match(behind)), None)
    before = text[max(_before(text, spot), spot - _REACH) : spot]
    found = found or next((way for way, told in _BEFORE if told.search(before)), None)
    return found or next((way for way, told in _BEHIND[2:] if told.match(behind)), None)


def _before(text: str, spot: int) -> int:
    """Where the words since the figure before begin."""
    return max((found.end() for found in _FIGURE.finditer(text, max(0, spot - _REACH), spot)), default=0)


def _after(text: str, spot: int) -> int:
    found = _FIGURE.search(text, spot + 1)
    return found.start() if found else len(text)
