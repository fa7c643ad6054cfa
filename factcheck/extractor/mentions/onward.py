"""The word after a number, where no reader knows it: neither a unit nor a scale, link, hedge or time begins there."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.extractor.lexicon.numerals import CARDINALS, ORDINALS, PARTS, SCALES
from factcheck.extractor.lexicon.tails import TAILS
from factcheck.extractor.lexicon.times import CUES, WORDS

_NEXT = re.compile(r" ([a-z]+)(?=[ .,;:)\n])")
LINKS = frozenset(
    "a an and at below each every in more odd of or out over per plus point the through till to until".split()
)
KNOWN = CUES["after a number"].union(LINKS, CARDINALS, ORDINALS, PARTS, SCALES, TAILS, WORDS)
"""The words after a number that some reader knows."""


@lru_cache(maxsize=2)
def plain_word(text: str, end: int) -> str:
    """The word that follows a number one blank on, if it is such a word; "" where it is not.

    >>> [plain_word(text, 1) for text in ("5 people.", "5 km", "5 or", "5 weeks", "5-star", "5")]
    ['people', '', '', '', '', '']
    """
    found = _NEXT.match(text, end)
    return found[1] if found and found[1] not in KNOWN else ""
