"""Bylines by their shape: "By Ann Lee", "By Ann Lee in Moscow"."""

from __future__ import annotations

_WORDS = 12


def is_byline(text: str) -> bool:
    """A short line without figures that begins with "by" and a name.

    >>> [is_byline(line) for line in ("By Ann Lee", "BY ANN LEE in Moscow", "By then they left.", "By May 5")]
    [True, True, False, False]
    """
    words = text.split(None, _WORDS)
    if not 1 < len(words) < _WORDS or words[0].lower() != "by" or text.endswith("."):
        return False
    return words[1][0].isupper() and not any(letter.isdecimal() for letter in text)
