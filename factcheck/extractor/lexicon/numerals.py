"""Number words: cardinals and scales, ordinals, and the parts that a whole is cut into."""

from __future__ import annotations

from .table import rows

ZERO, UNIT, TEEN, TEN, HUNDRED, SCALE, DOZEN = range(7)
_CLASSES = {"zero": ZERO, "unit": UNIT, "teen": TEEN, "ten": TEN, "hundred": HUNDRED, "scale": SCALE, "dozen": DOZEN}

CARDINALS: dict[str, tuple[int, int]] = {}
"""Word -> its class and value; for hundred and the scales the power of ten."""
ORDINALS: dict[str, tuple[int, int]] = {}
"""The same for "third", "twentieth", "hundredth"."""
PARTS: dict[str, int] = {}
"""Word -> denominator: "half" 2, "thirds" 3."""
SCALES: dict[str, int] = {}
"""Scale words and letters that may stand after digits -> power of ten."""


def _joined(table: dict[str, tuple[int, int]], tens: dict[str, int]) -> None:
    """Add the compounds that are written as one word: "fortytwo", "fortysecond"."""
    ones = [(word, value) for word, (kind, value) in table.items() if kind == UNIT]
    table.update({ten + word: (TEN, high + value) for ten, high in tens.items() for word, value in ones})


def _load() -> None:
    for word, kind, value in rows("numerals"):
        if kind == "part":
            PARTS[word] = int(value)
        elif kind == "letter":
            SCALES[word] = int(value)
        elif kind.endswith("_th"):
            ORDINALS[word] = (_CLASSES[kind[:-3]], int(value))
        else:
            CARDINALS[word] = (_CLASSES[kind], int(value))
            if kind == "scale" or kind == "hundred":
                SCALES[word] = int(value)
    tens = {word: value for word, (kind, value) in CARDINALS.items() if kind == TEN}
    _joined(CARDINALS, tens)
    _joined(ORDINALS, tens)


_load()
