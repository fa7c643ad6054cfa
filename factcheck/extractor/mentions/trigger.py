"""Where a figure or a time may begin: digits, signs, and the words of the lexicon, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from factcheck.extractor.lexicon.counting import MEASURES, MULTIPLES, VAGUE
from factcheck.extractor.lexicon.numerals import CARDINALS, ORDINALS, PARTS, SCALES
from factcheck.model.prepared import prepared

from .times.time_at import TRIGGERS

SIGNS = "$£€¥₹₩₽₪₦₱₫₴₸₺฿₡₵₭₮₲₿₼₾৳½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞\u202e"
"""Of money, of parts, and the one that stands for a digit turned round on the page."""
_SCALES = ("hundred", "thousand", "million", "billion", "trillion")
_DEPTH = 6
"""Letters of a word that the pattern knows; the rest is looked up. A longer tree is slow to compile."""


@prepared
def counting_words() -> frozenset[str]:
    """The words, in lower case, at which a figure may begin."""
    counts = {word for word in CARDINALS if len(word) > 2 and word not in SCALES}
    more = (*_SCALES, "minus", "negative", *ORDINALS, *PARTS, *MULTIPLES, *MEASURES, *VAGUE, "couple", "pair", "few")
    return frozenset(word for word in (*counts, *more) if word.isalpha())


@prepared
def words() -> frozenset[str]:
    """The words, in lower case, at which a figure or a time may begin."""
    return counting_words() | {word for word in TRIGGERS if word.isalpha()}


@cache
def pattern() -> re.Pattern[str]:
    """One digit or sign; or the mark before a word, and the word. For a text in lower case."""
    return re.compile(_pattern())


@prepared
def _pattern() -> str:
    return rf"[^a-z](?:(?<=[0-9{SIGNS}])|{_branch(_tree(words()))}[a-z]*)"


def lowered(text: str) -> str:
    """The text in lower case behind a space, letter for letter."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return f" {low}"


def _tree(words: Iterable[str]) -> dict:  # type: ignore[type-arg]
    tree: dict = {}  # type: ignore[type-arg]
    for word in sorted(words):
        node = tree
        for letter in word[:_DEPTH]:
            node = node.setdefault(letter, {})
        if len(word) <= _DEPTH:
            node[""] = {}
    return tree


def _branch(node: dict) -> str:  # type: ignore[type-arg]
    options = [letter + _branch(rest) for letter, rest in node.items() if letter]
    if not options:
        return ""
    whole = options[0] if len(options) == 1 and "" not in node else f"(?:{'|'.join(options)})"
    return f"(?:{whole})?" if "" in node else whole
