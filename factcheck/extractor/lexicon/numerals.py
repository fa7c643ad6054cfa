"""Number words: cardinals and scales, ordinals, and the parts that a whole is cut into."""

from __future__ import annotations

from factcheck.model.prepared import prepared

from .table import rows

ZERO, UNIT, TEEN, TEN, HUNDRED, SCALE, DOZEN = range(7)
_CLASSES = {"zero": ZERO, "unit": UNIT, "teen": TEEN, "ten": TEN, "hundred": HUNDRED, "scale": SCALE, "dozen": DOZEN}

Words = dict[str, tuple[int, int]]


def _joined(table: Words, tens: dict[str, int]) -> None:
    """Add the compounds that are written as one word: "fortytwo", "fortysecond"."""
    ones = [(word, value) for word, (kind, value) in table.items() if kind == UNIT]
    table.update({ten + word: (TEN, high + value) for ten, high in tens.items() for word, value in ones})


@prepared
def _words() -> tuple[Words, Words, dict[str, int], dict[str, int]]:
    cardinals: Words = {}
    ordinals: Words = {}
    parts: dict[str, int] = {}
    scales: dict[str, int] = {}
    for word, kind, value in rows("numerals"):
        if kind == "part":
            parts[word] = int(value)
        elif kind == "letter":
            scales[word] = int(value)
        elif kind.endswith("_th"):
            ordinals[word] = (_CLASSES[kind[:-3]], int(value))
        else:
            cardinals[word] = (_CLASSES[kind], int(value))
            if kind == "scale" or kind == "hundred":
                scales[word] = int(value)
    tens = {word: value for word, (kind, value) in cardinals.items() if kind == TEN}
    _joined(cardinals, tens)
    _joined(ordinals, tens)
    return cardinals, ordinals, parts, scales


CARDINALS, ORDINALS, PARTS, SCALES = _words()
"""Cardinals by word: their class and value, or the power of ten of hundred and the scales; ordinals ("third",
"twentieth") the same; parts: the denominator ("half" 2, "thirds" 3); scale words, and letters that may stand after
digits: the power of ten."""
