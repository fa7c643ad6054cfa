"""The percent word, unit or currency that follows a number."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.tails import LETTERS, TAILS, Tail, flat
from factcheck.model import Number

_HEAD = re.compile(r"(?:[ \u00a0\u2009\u202f]|[ ]?\r?\n|[-‑])?([^\W\d_]+|''|[^\w\s.,;:!?()\[\]{}<>=+*~|/\\@#-])")
_BRACKETED = re.compile(r"[ ]?[(\[]([A-Za-zµμ°/]{1,5})[)\]]")
_WINDOW = 32
Found = tuple[str, str, int]
"""Kind, unit, end."""


def unit(text: str, end: int, number: Number) -> Found | None:
    """The kind and unit that follow a number that ends at `end`.

    >>> unit("5 square miles", 1, Number(5)), unit("5 percent", 1, Number(5)), unit("5 in April", 1, Number(5))
    (('quantity', 'square_mile', 14), ('percent', 'percent', 9), None)
    """
    found = _HEAD.match(text, end)
    if not found:
        return _bracketed(text, end)
    head = found[1]
    tails = TAILS.get(head) or ()
    if len(head) > 1 and not head.islower():
        tails += _wordy(head)
    if not tails:
        return None
    place = found.start(1)
    if not head[0].isalpha() and not _is_unit_sign(text, head, place, found.end()):
        return None
    if head == "MP" and place != end:
        return None
    if (head in LETTERS or head == "in") and not _is_unit_letter(text, end, place, number):
        tails = tuple(tail for tail in tails if tail[0])
    return _longest(text, tails, found.end())


def _wordy(head: str) -> tuple[Tail, ...]:
    """The forms in whatever case: "Miles", "MILES", "US dollars"; of a short first word only the longer forms."""
    tails = TAILS.get(head.lower()) or ()
    return tails if len(head) > 3 else tuple(tail for tail in tails if tail[0])


def _longest(text: str, tails: tuple[Tail, ...], end: int) -> Found | None:
    """The longest form that stands there whole."""
    window = ""
    for rest, kind, name in tails:
        if not rest:
            return (kind, name, end) if not text[end : end + 1].isalnum() or not text[end - 1].isalpha() else None
        window = window or flat(text[end : end + _WINDOW])
        if window.startswith(rest) or window[: len(rest)].lower() == rest:
            after = end + len(rest)
            if not text[after : after + 1].isalnum():
                return kind, name, after
    return None


def _is_unit_sign(text: str, head: str, place: int, end: int) -> bool:
    """Whether a mark is a unit and no quotation mark, and not the sign of the next sum."""
    if head in ('"', "''"):
        if not text[place - 1].isdecimal() or text[end : end + 1].isalnum():
            return False
        return text.count(head, max(0, place - 300), place) % 2 == 0 and "``" not in text[max(0, place - 300) : place]
    return head in "%°º℃℉‰″" or not text[end : end + 2].strip(" \u00a0")[:1].isdecimal()


DISSOLVED = re.compile(r"[ ](?=[A-Za-z]{0,8}[a-z\d])(?:[A-Z][a-z]?\d?){2,8}(?![A-Za-z])")
"""What has a molarity: "2 M NaOH"."""
_BELOW = re.compile(r"/([A-Za-zµμ]{1,3})(?!\w)")
_SPACED = frozenset("mglLtshWVJNTKCFÅ\u212bΩ")
_CLITICS = frozenset("'’-&")
_ATTACHED = frozenset("mglLtshcpWVNKCFx")


def _is_unit_letter(text: str, end: int, place: int, number: Number) -> bool:
    """Whether a lone letter (or "in") is a unit there: "5m", "20 C", "50p"; not "Terminal 2 B", "5 in April"."""
    letter, after = text[place], text[place + 1 : place + 2]
    if letter == "M":
        return DISSOLVED.match(text, place + 1) is not None
    if after == "/" and (below := _BELOW.match(text, place + 1)):
        return below[1] in TAILS
    if text[place : place + 2] == "in":
        after = text[place + 2 : place + 3]
        return place == end or text[place + 2 : place + 4] == " (" or after == ")"
    if place != end:
        return letter in _SPACED and text[place - 1] in " \u00a0\u2009\u202f-" and after not in _CLITICS
    if letter == "s" and (_is_model(text, end) or _is_decade(text, end)):
        return False
    if letter == "p" and number.digits >= _LINES and number.exponent == 0 and text[place - 4 : place].isdecimal():
        return False
    if letter in "CF":
        return _reads_as_temperature(text, place + 1)
    return letter in _ATTACHED and after not in _CLITICS


_LINES = 1000
"""So many written without a comma are the lines of a picture: "1080p"."""
_TENS = re.compile(r"\b(?:his|her|their|my|your|our|the|low|mid|high|upper|lower|early|late|roaring)[ -]\d0$")


def _is_decade(text: str, end: int) -> bool:
    """ "in his 60s", "in the low 70s": tens of years or degrees, no seconds."""
    return text[end - 1] == "0" and _TENS.search(text, max(0, end - 12), end) is not None


_MODEL = 100


def _is_model(text: str, end: int) -> bool:
    """ "four Boeing 777s": a number of three digits or more after a name."""
    start = text.rfind(" ", 0, end) + 1
    before = text.rfind(" ", 0, max(0, start - 1)) + 1
    return text[start:end].isdecimal() and int(text[start:end]) >= _MODEL and text[before : before + 1].isupper()


_HOT = frozenset(
    "in on at and to or for by with as from but the heat temperature temperatures weather high highs low lows".split()
)


def _reads_as_temperature(text: str, end: int) -> bool:
    """ "a high of 40C in the shade", but not "the 13F filing"."""
    rest = text[end : end + 14]
    if not rest or rest[0] in ").,;:\n–—(" or rest[:2] == " (" and rest[2:].lstrip("-−+")[:1].isdecimal():
        return True
    return rest[0] == " " and rest.strip().partition(" ")[0].strip(".,;:()").lower() in _HOT


def _bracketed(text: str, end: int) -> Found | None:
    """ "20 (kg)"."""
    found = _BRACKETED.match(text, end) if text[end : end + 2].strip(" ")[:1] in ("(", "[") else None
    tails = TAILS.get(found[1]) if found else None
    return (tails[-1][1], tails[-1][2], found.end()) if found and tails and not tails[-1][0] else None
