"""Whether a text goes on about the thing of its last figure when it comes to the next, with no new subject between.

"420 people were killed in 2017; last year it was 378" goes on, "Ford sold 420 in 2017 and Fiat 378" does not.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.cues import cues
from ..passage import KINDS

WHEN = KINDS["date"] + KINDS["duration"] + KINDS["set"]
_TIME = (
    rf"(?:(?:in|by|at|on|for|as of|since|until|during|about|some|only) ){{0,2}}(?:the (?:end|start|beginning) of )?"
    rf"(?:the )?[{WHEN}](?:'s)?(?: ago| earlier| before| later)?"
    r"|(?:in|for) the (?:\w+ )?(?:year|month|week|quarter|season|decade)(?: before| after| earlier)?"
    r"|(?:the )?previous (?:year|month|week|quarter|season)"
    r"|now|today|currently|(?:by |since |until )?then|previously|formerly|once|since|still|at present"
    r"|at the time|at first|later|earlier"
)
_SUBJECT = (
    r"it|they|there|he|she|this|that|the same \w+|(?:the|that|this|its|their)(?: [a-z]+)? "
    r"(?:figure|number|total|tally|count|sum|amount|toll|bill|rate|level|price|cost|value|fee|fare|charge)"
)
_BOUND = rf"[,;:.(–—]| -+|\b(?:and|but|when|as|before|after)\b|\b(?:who|that|which)(?= (?:[{WHEN}]|then\b|once\b))"
_BOUNDED = re.compile(_BOUND, re.IGNORECASE)
_TIED = re.compile(
    r"\b(?:as |up |down )?"
    r"(?:to|from|against|versus|as opposed to|compared (?:with|to)|after|than|over|on|below|above|at) "
    rf"(?:(?:an?|the|its|their|his|her|only|just|some|[{WHEN}]'s|present|previous|current|existing|former|old|new|record"
    r"|mere|earlier|peak|total|of|[\w]+'s) ){0,4}[-+]?$",
    re.IGNORECASE,
)


def resumed(between: str) -> str | None:
    """The words with which a text comes back to its thing before the next figure; None where it may be of another.

    >>> resumed(" people were killed; by then it had dwindled to ")
    '; by then it had dwindled to '
    >>> resumed(" trucks and Toyota "), resumed(" people. The town of Leeds has ")
    (None, None)
    """
    if found := _pattern().search(between):
        return found[0]
    tied = _TIED.search(between)
    return tied[0] if tied and not _BOUNDED.search(between[: tied.start()].rstrip(" ,;:(–—-")) else None


@cache
def _pattern() -> re.Pattern[str]:
    verb = (
        r"(?:(?:has|have|had|is|are|was|were|will|would|did|does) )?"
        rf"(?:(?:since|now|already|just|only|been|being|having|then|once|still|to|be) ){{0,3}}"
        rf"(?:(?:[a-z]+(?:ed|ing)|{'|'.join(cues('level_verb'))}) )?(?:up |down |back )?(?:it |them |that )?"
        rf"(?:(?:{_TIME}),? )?"
        r"(?:(?:at|to|for|by|from|only|just|as|with|a|an|total|of|mere) ){0,4}"
    )
    return re.compile(
        rf"(?:{_BOUND}| (?=[{WHEN}] [a-z]))[ ,]*(?:(?:and|but|when|where|which|who|as|that|or) )*"
        rf"(?:(?:{_TIME}),?:? )?(?:(?:{_SUBJECT}) )?(?:(?:{_TIME}),? )?{verb}$",
        re.IGNORECASE,
    )
