"""Digits that stand above the line: ten to the second is no hundred and two."""

from __future__ import annotations

_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")


def raised(text: str) -> str:
    """The text with the raised form of its digits; letters stay as they are, for those of "4th" are often raised.

    >>> raised("2"), raised("th")
    ('²', 'th')
    """
    return text.translate(_RAISED) if any(letter.isdecimal() for letter in text) else text
