"""Where a figure or a time may begin: at digits, at signs, and at the words of the lexicon."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

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


def words() -> frozenset[str]:
    """The words, in lower case, at which a figure or a time may begin."""
    return counting_words() | {word for word in TRIGGERS if word.isalpha()}


@prepared
def _coded_words() -> frozenset[bytes]:
    """The same in bytes, which are looked up faster than text."""
    return frozenset(word.encode() for word in words())


_PLAIN = bytes(code if chr(code).islower() else code + 32 if chr(code).isupper() else 32 for code in range(128))
_PLAIN += b" " * 128
"""Letters without accents, in lower case, and a blank for all else."""
_MARK = b"0"
_SIGNED = f"0123456789{SIGNS}"
_MARKED = bytes(_MARK[0] if chr(code) in _SIGNED else 32 for code in range(256))
"""One mark for all digits and signs."""
_FAR = {"\u212a": "k"} | {sign: "$" for sign in SIGNS if sign > "\xff"}
"""Kelvin's sign is the one beyond a byte of which a plain letter is the lower case."""
_PIECE = 1 << 16
"""Characters that are split into words at once, for a list of words takes ten times their room."""


def coded(text: str) -> bytes:
    """The text in a byte for each character, alike in all that is looked for."""
    if not text.isascii():
        for sign in _FAR:
            if sign in text:
                text = text.replace(sign, _FAR[sign])
    return text.encode("latin-1", "replace")


def signs(text: bytes) -> Callable[[int], int]:
    """What tells where the next digit or sign stands from a place on; at the end where none does.

    >>> find = signs(coded("In 5 \u20ac"))
    >>> find(0), find(4), find(6)
    (3, 5, 6)
    """
    return partial((text.translate(_MARKED) + _MARK).find, _MARK)


def spots(text: bytes) -> Iterator[tuple[int, str]]:
    """Where each word stands at which a figure or a time may begin, and the word in lower case.

    >>> list(spots(coded("In May, (two) boats 5may")))
    [(3, 'may'), (9, 'two'), (21, 'may')]
    """
    plain = b" %b " % text.translate(_PLAIN)
    find, known = plain.find, _coded_words().__contains__
    place = 0
    for piece in _pieces(plain):
        for word in filter(known, piece.split()):
            place = find(b" %b " % word, place)
            yield place, word.decode()
            place += len(word) + 1


def _pieces(plain: bytes) -> Iterator[bytes]:
    """The text, cut at blanks."""
    start = 0
    while start < len(plain):
        end = plain.find(b" ", start + _PIECE)
        end = len(plain) if end < 0 else end
        yield plain[start:end]
        start = end
