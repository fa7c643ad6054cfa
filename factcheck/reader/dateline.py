"""Datelines by their shape: a line that is nothing but a date, and a wire's "LONDON, April 24 (Reuters) -"."""

from __future__ import annotations

import re

from factcheck.model.prepared import prepared

from .table import rows

_TOKEN = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]+)*\.?|\d+|[^\s\w]")
_DIGIT = re.compile(r"\d")
_LONGEST = 90
_DASHES = ("-", "--", "–", "—")
_SUFFIXES = ("st", "nd", "rd", "th")


def is_dateline(text: str) -> bool:
    """A line that states a day, and at most its weekday, place and time of day beside it.

    >>> [is_dateline(line) for line in ("Friday , August 23 2019", "Moscow, 4 May 2019", "May wins 40 seats", "2019")]
    [True, True, False, False]
    """
    if len(text) > _LONGEST or not _DIGIT.search(text):
        return False
    tokens = _TOKEN.findall(text)
    known = [_kind(token) for token in tokens]
    kinds = set(known)
    if "" not in kinds:
        return known.count("number") > 2 and not kinds & {"other"} if "month" not in kinds else True
    return "month" in kinds and _is_place(tokens, known) and any(len(token) == 4 for token in _numbers(tokens))


def wire_head(text: str) -> int:
    """How long the dateline at the head of a paragraph is, its dash included; 0 where there is none.

    >>> wire_head("VLADIVOSTOK, April 24 (Reuters) - Kim came.")
    34
    >>> wire_head("Kim - who came on April 24 - left.")
    0
    """
    start = text[:_LONGEST]
    for dash in re.finditer(r"(?:\s(?:--?|–|—)|(?<=\))--?|—)\s", start):
        return dash.end() if _opens(start[: dash.start()]) else 0
    return 0


def _opens(head: str) -> bool:
    """A place in capitals, or an agency in brackets behind one; no word in lower case but a date's."""
    words = head.split()
    place = words[0].strip(",.") if words else ""
    if not place or place.lower() in _date_words() or any(word.strip("(),.")[:1].islower() for word in words):
        return False
    return (place.isupper() and len(place) > 1) or (words[-1].endswith(")") and "(" in head)


def _is_place(tokens: list[str], known: list[str]) -> bool:
    """The only strange words are up to three at the front, each with a capital."""
    last = len(known) - known[::-1].index("")
    place = [token for token, kind in zip(tokens[:last], known, strict=False) if kind != "mark"]
    return len(place) <= 3 and all(token[0].isupper() for token in place)


def _numbers(tokens: list[str]) -> list[str]:
    return [token for token in tokens if token.isdecimal()]


def _kind(token: str) -> str:
    """month, number, mark, or another word of a date; "" for a strange word."""
    if token.isdecimal():
        return "number"
    if not token[0].isalpha():
        return "mark" if token in ",.:/-–—()" else ""
    word = token.lower().rstrip(".")
    return "other" if word in _SUFFIXES else _date_words().get(word, "")


@prepared
def _date_words() -> dict[str, str]:
    return dict(rows("date_words", 1))
