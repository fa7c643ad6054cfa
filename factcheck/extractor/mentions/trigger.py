"""Where a figure or a time may begin: at digits, at signs, and at the words of the lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.extractor.lexicon.counting import MEASURES, MULTIPLES, VAGUE
from factcheck.extractor.lexicon.numerals import CARDINALS, ORDINALS, PARTS, SCALES
from factcheck.model.prepared import prepared

from .times.time_at import TRIGGERS

SIGNS = "$£€¥₹₩₽₪₦₱₫₴₸₺฿₡₵₭₮₲₿₼₾৳½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞\u202e"
"""Of money, of parts, and the one that stands for a digit turned round on the page."""
_SCALES = ("hundred", "thousand", "million", "billion", "trillion")


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
def signs() -> re.Pattern[str]:
    """One digit or sign."""
    return re.compile(f"[0-9{SIGNS}]")


_PLAIN = bytes(code if chr(code).islower() else code + 32 if chr(code).isupper() else 32 for code in range(128))
_PLAIN += b" " * 128
"""Letters without accents, in lower case, and a blank for all else."""
_KELVIN = "\u212a"
"""The one sign beyond them of which a plain letter is the lower case."""
_PIECE = 1 << 16
"""Characters that are split into words at once, for a list of words takes ten times their room."""


def spots(text: str) -> Iterator[tuple[int, str]]:
    """Where each word stands at which a figure or a time may begin, and the word in lower case.

    >>> list(spots("In May, (two) boats 5may"))
    [(3, 'may'), (9, 'two'), (21, 'may')]
    """
    if _KELVIN in text:
        text = text.replace(_KELVIN, "k")
    plain = f" {text} ".encode("latin-1", "replace").translate(_PLAIN).decode("ascii")
    find, known = plain.find, words().__contains__
    place = 0
    for piece in _pieces(plain):
        for word in filter(known, piece.split()):
            place = find(f" {word} ", place)
            yield place, word
            place += len(word) + 1


def _pieces(plain: str) -> Iterator[str]:
    """The text, cut at blanks."""
    start = 0
    while start < len(plain):
        end = plain.find(" ", start + _PIECE)
        end = len(plain) if end < 0 else end
        yield plain[start:end]
        start = end
