"""Numbers that belong to a name, a score or a list: "Formula One", "Section 5", "3-2", "1) ..."."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.counting import EXACT, IDENTIFIERS, RATES, SINGLE, STOPS
from factcheck.extractor.lexicon.cues import cues
from factcheck.extractor.lexicon.numerals import CARDINALS

from ..context import Context, word_before
from . import hedge
from .count import lemma
from .side import Side

_CAPITAL_AFTER = re.compile(r"[ -]([A-Z][a-z]+)")
_SCORE = re.compile(r"[ ]?[-–—−][ ]?\d")
_PARTS = re.compile(
    r"[ ][-–—][ ]\d[\d,.]*[ ](?:of[ ](?:them|whom|which|those|these)\b|men|women|people|children"
    r"|(?!this|does|goes|wins|loss)[a-z]{3,}s\b(?<!\bwas)(?<!\bhas)(?<!\bits)|[A-Z][a-z]+s(?:,[ ]|[ ]and[ ])[\da-z])"
)
""" "A crew of 26 - 14 Greeks and 12 Danes": a dash that opens a list of parts."""
_SPACED = (" - ", " – ", " — ", " − ")
_LOWER_AFTER = re.compile(r"['’]s\b|[ ](?!and\b|or\b|to\b|of\b|per\b|in\b|for\b|on\b|from\b)[a-z]")
_COUNTED = SINGLE | EXACT


_POINT = re.compile(r"\.[ \t]+[A-Z]")
_POINTS = 100
"""A list has fewer points than this."""


def is_name(context: Context, start: int, end: int) -> bool:
    """A capitalised number word inside a name: "Formula One", "Six Flags", "the Group of Seven"."""
    text = context.text
    if not text[start].isupper() or text[start - 1] not in " -" or context.last[-1:] in _SENTENCE_ENDS:
        return False
    if after := _CAPITAL_AFTER.match(text, end):
        word = after[1].lower()
        return word not in CARDINALS and lemma(word) not in _COUNTED
    before = text[max(0, start - 24) : start].split()
    return before[-1][0].isupper() or before[-1] == "of" and len(before) > 1 and before[-2][0].isupper()


_SENTENCE_ENDS = frozenset((".", "!", "?", ":", "”", '"', ""))


def is_designation(context: Context, side: Side) -> bool:
    """A bare number in digits that is a name, a score or a mark of a list, and no count."""
    text = context.text
    if _is_marker(text, side) or _is_named(context, side) or is_listed(context, side):
        return True
    if side.noun:
        return text[side.end] == "-" and _AGENT.match(text, side.end) is not None or _ends_score(text, side)
    return _is_score(text, side) or _ADDRESS.match(text, side.end) is not None


_AGENT = re.compile(rf"-(?:{'|'.join(cues('named_by_number'))})s?\b")
""" "three-pointers", "an 18-wheeler", "20-somethings": what is made by a number and not counted."""


_ADDRESS = re.compile(rf"[ ](?:[A-Z][\w'’]*[ ]){{1,3}}(?:{'|'.join(cues('street'))})\b")
""" "10 Downing Street"."""


_LISTED = re.compile(r"\b([A-Za-z]+)\.? \(?\d{1,3}[a-z]?(?:, ?\d{1,3}[a-z]?){0,6}(?:,? (?:and|or|to|through) |, ?)\(?$")
_LINKS = frozenset(("and", "or", "to", "through"))


def is_listed(context: Context, side: Side) -> bool:
    """A further number of things that are numbered: "groups 1 and 2", "Tables 3 to 5", "equation (4)"."""
    if side.noun or side.number.exponent or not context.text[side.start].isdecimal():
        return False
    window = context.text[max(0, side.start - 48) : side.start]
    if window.endswith(" ("):
        return word_before(context.text, side.start - 2).rstrip(".").lower() in IDENTIFIERS
    if context.last not in _LINKS and context.last[-1:] != ",":
        return False
    found = _LISTED.search(window)
    return found is not None and _are_numbered(found[1].lower())


def _is_score(text: str, side: Side) -> bool:
    """ "3-2", "52-48", "3 - 2": two numbers with a dash between them that are no range."""
    if not text[side.start].isdecimal():
        return False
    if _SCORE.match(text, side.end):
        return not _PARTS.match(text, side.end)
    return _ends_score(text, side)


def _ends_score(text: str, side: Side) -> bool:
    """The second of "3 - 2"; not what follows a dateline's "June 18, 2020 - "."""
    dash = side.start - 3
    if text[dash : side.start] not in _SPACED or not text[side.start].isdecimal() or not text[dash - 1].isdecimal():
        return False
    return not text[max(0, dash - 4) : dash].isdecimal() and not _PARTS.match(text, dash)


def _is_marker(text: str, side: Side) -> bool:
    """ "1) ... 2) ...": the number of a point in a list."""
    if text[side.start - 1 : side.start] == "\n" and _POINT.match(text, side.end):
        return side.number.digits < _POINTS and side.number.exponent == 0 and _ends_there(text, side.start - 1)
    if text[side.end : side.end + 1] != ")":
        return False
    if text[side.start - 1] == "(":
        return _has_next(text, side)
    if not text[side.start - 1 : side.start].isspace():
        return False
    return "(" not in text[max(0, side.start - 40) : side.start]


_NEAR = 600


def _has_next(text: str, side: Side) -> bool:
    """ "(1) apples, (2) pears": the number in brackets before it or after it stands near."""
    number = side.number.digits
    if side.number.exponent or not number < _POINTS:
        return False
    following = text.find(f"({number + 1})", side.end, side.end + _NEAR) >= 0
    return following or text.find(f"({number - 1})", max(0, side.start - _NEAR), side.start) >= 0


_LINE_ENDS = frozenset('.!?:;”")')


def _ends_there(text: str, line_end: int) -> bool:
    """Whether the line above ends a sentence, or is a point of the same list: it was not wrapped before the number."""
    above = text[max(text.rfind("\n", 0, line_end), line_end - 200) + 1 : line_end].strip()
    return not above or above[-1] in _LINE_ENDS or above[0].isdecimal()


def _starts_sentence(words: list[str]) -> bool:
    return len(words) < 2 or words[-2][-1:] in _SENTENCE_ENDS


_GOES_ON = re.compile(r"(?:,| and| or| to| through|[-–]) ?\d")


def _are_numbered(word: str) -> bool:
    """ "groups", "Figs"; "weeks" and the like count more often than they are numbered."""
    return word in IDENTIFIERS or word[-1:] == "s" and word[:-1] in IDENTIFIERS and word[:-1] not in RATES


def is_named_range(context: Context, first: Side, second: Side) -> bool:
    """ "Figs 2–4", "grades 3 to 5"."""
    bare = second.kind == "number" and second.unit is None and not second.noun
    return bare and first.unit is None and _is_named(context, first)


_DIALLED = frozenset("phoned phone called call dialled dialed dial rang ring texted".split())


def _is_named(context: Context, side: Side) -> bool:
    """The number of a thing: "Section 5", "Boeing 747", "HR 6819"."""
    text, start = context.text, side.start
    if side.number.exponent > 0 or not text[start].isdecimal() or text[start - 1] not in " \u00a0":
        return False
    if context.floor >= start - 1 > 0:
        return False
    if context.last in ("§", "#", "no.", "nos."):
        return True
    if context.last in _DIALLED and side.end - start == 3 and not side.noun:
        return True
    word = word_before(text, start)
    bare = word.rstrip(".").lower()
    if bare in IDENTIFIERS:
        return not side.noun or word[0].isupper()
    if not side.noun and _are_numbered(bare) and _GOES_ON.match(text, side.end):
        return True
    if side.noun or not word.isalpha() or not word[0].isupper() or bare in STOPS or hedge.is_hedge(bare):
        return False
    if word.isupper() and len(word) > 1:
        return side.number.exponent == 0
    return _LOWER_AFTER.match(text, side.end) is not None and not _starts_sentence(context.words)
