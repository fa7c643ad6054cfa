"""PLA006: the signs that a figure is written with."""

from unicodedata import name

from factcheck.model.claims.odd_signs import OddSigns

from ...expectation import Expectation, impossible
from ...rule import QUERY, WARNING, rule


@rule(
    "PLA006",
    WARNING,
    bad={
        "The port sold [5\u200b0] boats.": "50",
        "The port sold [5٠] boats.": "50",
        "The fleet has [1\u00ad,200] ships.": "1,200",
        "The fine was $\u202e[04]\u202c in May.": "04 or 40",
    },
    good=[
        "The port sold 50\u200b boats in the\u00ad year.",
        "The rate was \u200e20% or 5\u2060%, up from \u20684\u2069 percent.",
        "Sales were 1\u202f200 tonnes, at £5 a tonne.",
        "২০১৯ সালে ৪৫ জন মারা গেছেন।",
    ],
)
def odd_signs(claim: OddSigns) -> Expectation:
    """A figure must be written in digits of one script, with nothing in it that no eye sees.

    Zero-width signs and soft hyphens are read as the page shows them, not at all, and digits of other scripts as
    the plain ones; each such sign is named by its code point. Digits that an override turns round are not read, for
    the page shows another number than the file holds. A figure that is wholly in full-width digits or in those of
    another script is a query, unless its sentence is in that script too; so is one beside a sign that turns the
    writing round. Silent for signs that change nothing: marks and isolates from left to right, a word joiner before
    a unit, a soft hyphen in a word.

    Why: a figure pasted from a page may hold what no search finds, and a figure turned round shows 40 where every
    program reads 04.

    Sources: Unicode Standard Annex #9 (direction); Unicode Technical Report #36 (mixed digits).
    """
    because = ", ".join(f"U+{ord(sign):04X} {name(sign, 'without a name').lower()}" for sign in claim.signs)
    if claim.is_turned:
        digits = "".join(letter for letter in claim.figure.mention.text if letter.isdecimal() or letter in ",.")
        return impossible(f"{digits} or {digits[::-1]}", f"{because} turns it round", digits, digits[::-1])
    return impossible(claim.seen, f"written with {because}", claim.seen, at_most=None if _is_mixed(claim) else QUERY)


def _is_mixed(claim: OddSigns) -> bool:
    """Digits of two scripts, or a sign that no eye sees between two digits."""
    text = claim.figure.mention.text
    written = [sign for sign in text if sign.isdecimal()]
    inside = any(not sign.isprintable() and sign in text for sign in claim.signs)
    return inside or any(sign.isascii() for sign in written) and not all(sign.isascii() for sign in written)
