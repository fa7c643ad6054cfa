"""Currencies: signs that stand before an amount, words that stand after it."""

from __future__ import annotations

from .table import rows

SIGNS: dict[str, str] = {}
"""Sign, letter prefix or ISO code -> ISO code."""
WORDS: dict[str, str] = {}
"""Word form -> ISO code; the name itself where several countries use it ("peso")."""
MINOR = frozenset(("cent", "pence"))
ENGLISH = frozenset(
    "ALL TOP TRY CUP PEN SOS MOP GEL BAM MAD BAD BAN BEL BOB BOP ANG RON LAB STD ERN NIO DEM MAF".split()
)
"""Codes that are English words or names: they count only after the amount, and only in capitals."""

for _unit, _signs, _words in rows("currencies"):
    SIGNS.update((sign, _unit) for sign in _signs.split("|") if sign)
    WORDS.update((word, _unit) for word in _words.split("|") if word)
    if len(_unit) == 3 and _unit.isupper():
        SIGNS[_unit] = WORDS[_unit] = _unit
        if _unit not in ENGLISH:
            WORDS[_unit.lower()] = _unit
"""ISO codes count in capitals before an amount, in either case after it."""
