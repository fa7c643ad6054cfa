"""Currencies: signs that stand before an amount, words that stand after it."""

from __future__ import annotations

from factcheck.model.prepared import prepared

from .table import rows

MINOR = frozenset(("cent", "pence"))
ENGLISH = frozenset(
    "ALL TOP TRY CUP PEN SOS MOP GEL BAM MAD BAD BAN BEL BOB BOP ANG RON LAB STD ERN NIO DEM MAF".split()
)
"""Codes that are English words or names: they count only after the amount, and only in capitals."""


@prepared
def _forms() -> tuple[dict[str, str], dict[str, str]]:
    """ISO codes count in capitals before an amount, in either case after it."""
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    for unit, signs, words in rows("currencies"):
        before.update((sign, unit) for sign in signs.split("|") if sign)
        after.update((word, unit) for word in words.split("|") if word)
        if len(unit) == 3 and unit.isupper():
            before[unit] = after[unit] = unit
            if unit not in ENGLISH:
                after[unit.lower()] = unit
    return before, after


SIGNS, WORDS = _forms()
"""Sign, letter prefix or ISO code -> ISO code; word form -> ISO code, or its name where several countries use it."""
