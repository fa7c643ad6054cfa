"""What may follow a number and give it its kind: percent words, units, currencies, by their first word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model.prepared import prepared

from .currencies import SIGNS, WORDS
from .table import rows
from .units import written

Tail = tuple[str, str, str]
"""The rest of the form after its first word, the kind, the unit."""

_HEAD = r"[^\W\d_]+|''|."
_GAPS = "-‑\u00a0\u202f\u2009\n"
_TEMPERATURES = frozenset(("degree_Celsius", "degree_Fahrenheit", "kelvin", "degree"))


def flat(text: str) -> str:
    """Hyphens, line ends and special spaces as plain spaces."""
    for gap in _GAPS:
        text = text.replace(gap, " ")
    return text


def _forms() -> Iterator[tuple[str, str, str]]:
    for form, unit in written():
        yield form, "temperature" if unit in _TEMPERATURES else "quantity", unit
    for form, unit in WORDS.items():
        yield form, "money", unit
    for sign, unit in SIGNS.items():
        if len(sign) == 1 and not sign.isalpha() or sign[-1] == "$" and sign[:-1].isalpha():
            yield sign, "money", unit
    for form, kind, unit in rows("percents"):
        yield form, kind, unit


@prepared
def _tails() -> dict[str, tuple[Tail, ...]]:
    heads: dict[str, list[Tail]] = {}
    for form, kind, unit in _forms():
        head, rest = _split(form)
        heads.setdefault(head, []).append((rest, kind, unit))
    return {head: tuple(tails) if len(tails) == 1 else _ordered(tails) for head, tails in heads.items()}


def _ordered(tails: list[Tail]) -> tuple[Tail, ...]:
    return tuple(sorted(set(tails), key=lambda tail: (-len(tail[0]), tail)))


def _split(form: str) -> tuple[str, str]:
    """The first word and the rest; in lower case if the form is words and not an abbreviation."""
    if form.isalpha():
        return (form.lower() if len(form) > 3 and form[1:].islower() else form), ""
    if not form.replace(" ", "").isalpha():
        form = flat(form)
    if form.replace(" ", "").isalpha():
        head, _, rest = form.lower().partition(" ")
        return head, f" {rest}"
    found = re.match(_HEAD, form)
    end = found.end() if found else 1
    return form[:end], form[end:]


TAILS = _tails()
"""First word -> the forms that begin with it, longest first. Wordy forms are in lower case."""
LETTERS = frozenset(head for head in TAILS if len(head) == 1 and head.isalpha())
"""First words of one letter, which need care."""
