"""What may follow a number and give it its kind: percent words, units, currencies, by their first word."""

from __future__ import annotations

import re

from .currencies import SIGNS, WORDS
from .table import rows
from .units import written

Tail = tuple[str, str, str]
"""The rest of the form after its first word, the kind, the unit."""

TAILS: dict[str, tuple[Tail, ...]] = {}
"""First word -> the forms that begin with it, longest first. Wordy forms are in lower case."""
LETTERS: frozenset[str]
"""First words of one letter, which need care."""

_HEAD = re.compile(r"[^\W\d_]+|''|.")
_FLAT = str.maketrans("-‑\u00a0\u202f\u2009\n", "      ")
_TEMPERATURES = frozenset(("degree_Celsius", "degree_Fahrenheit", "kelvin", "degree"))


def flat(text: str) -> str:
    """Hyphens, line ends and special spaces as plain spaces."""
    return text.translate(_FLAT)


def _forms() -> list[tuple[str, str, str]]:
    found = [(form, "temperature" if unit in _TEMPERATURES else "quantity", unit) for form, unit in written()]
    found += [(form, "money", unit) for form, unit in WORDS.items()]
    found += [(sign, "money", unit) for sign, unit in SIGNS.items() if len(sign) == 1 and not sign.isalpha()]
    return found + [(form, kind, unit) for form, kind, unit in rows("percents")]


def _load() -> None:
    heads: dict[str, list[Tail]] = {}
    for form, kind, unit in _forms():
        form = flat(form)
        if is_wordy(form):
            form = form.lower()
        head = _HEAD.match(form)
        assert head
        heads.setdefault(head[0], []).append((form[head.end() :], kind, unit))
    TAILS.update((head, tuple(sorted(set(forms), key=lambda f: (-len(f[0]), f)))) for head, forms in heads.items())


def is_wordy(form: str) -> bool:
    """A word and not an abbreviation, so that its case does not matter."""
    return len(form) > 3 and form.replace(" ", "").isalpha() and (form[1:].islower() or " " in form) or form == "per"


_load()
LETTERS = frozenset(head for head in TAILS if len(head) == 1 and head.isalpha())
