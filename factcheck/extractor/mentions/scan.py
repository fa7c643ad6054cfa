"""One pass over the text: at each trigger the time or the figure that stands there."""

from __future__ import annotations

import re
from functools import cache

from factcheck.extractor.lexicon.counting import MULTIPLES
from factcheck.extractor.lexicon.numerals import CARDINALS, ORDINALS, PARTS, SCALES, TEN
from factcheck.model import Figure

from . import vague
from .nonfigure import run_end, skipped
from .quantity import quantity_at
from .time_at import TRIGGERS, time_at

_SIGNS = "$£€¥₹₩₽₪₦₱₫₴₸₺฿₡₵₭₮₲₿₼₾৳½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_OLD = (" old", "-old", "\nold", " of age")


def scan(text: str) -> list[Figure]:
    """Every figure and time of a text, in order and apart; times are not resolved.

    >>> [figure.text for figure in scan("Sales rose 5 percent to more than $3 billion.")]
    ['5 percent', '$3 billion']
    """
    found: list[Figure] = []
    floor = place = 0
    search = _trigger().search
    while trigger := search(text, place):
        start, place = trigger.span()
        is_digit = text[start].isdigit()
        if is_digit and (end := skipped(text, start, floor)):
            place = max(end, place)
            continue
        figure = _figure(text, start, floor)
        if figure is None:
            place = max(run_end(text, start), place) if is_digit else place
            continue
        found.append(figure)
        floor = place = max(figure.end, place)
    return found


def _figure(text: str, start: int, floor: int) -> Figure | None:
    time = time_at(text, start, floor)
    if time is None or time.kind == "duration" and text.startswith(_OLD, time.end):
        return quantity_at(text, start, floor) or time
    return time


@cache
def _trigger() -> re.Pattern[str]:
    """Digits, currency signs and the words that begin a figure or a time."""
    words = {word for word, (kind, _) in CARDINALS.items() if len(word) > 2 and word not in SCALES or kind == TEN}
    words |= {"hundred", "thousand", "million", "billion", "trillion", "minus", "negative"}
    words |= {word for word in (*ORDINALS, *PARTS, *MULTIPLES, *vague.WORDS) if "-" not in word}
    return re.compile(rf"[0-9{_SIGNS}]|(?<![A-Za-z]){_trie(sorted(words | TRIGGERS))}(?![A-Za-z])")


def _trie(words: list[str]) -> str:
    """A pattern for a list of words, letter by letter, in either case."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(tree)


def _branch(node: dict) -> str:  # type: ignore[type-arg]
    whole = "" in node
    options = [_letter(letter) + _branch(rest) for letter, rest in node.items() if letter]
    if not options:
        return ""
    pattern = options[0] if len(options) == 1 and not whole else f"(?:{'|'.join(options)})"
    return f"(?:{pattern})?" if whole else pattern


def _letter(letter: str) -> str:
    return f"[{letter}{letter.upper()}]" if letter.isalpha() else re.escape(letter)
