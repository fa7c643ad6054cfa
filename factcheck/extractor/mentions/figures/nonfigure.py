"""Digits that are no figures: telephone numbers, versions, model names, addresses of the net, scores, codes."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.extractor.lexicon.counting import IDENTIFIERS, RATES
from factcheck.extractor.lexicon.currencies import SIGNS

_OPENERS = frozenset(" \n\t\r\u00a0\u2009\u202f(\"“‘'[{—–-−~<>≥≤≈±*|•·…,;")
_TOKEN = re.compile(r"[\w.,:/@#%&=?+~$-]*[\w/]")
_RUN = re.compile(
    r"""[$£€]+
      | 0\d{2,4}(?:[ -]\d{3,4}){1,2}(?!\d)           # a telephone number
      | \d+\([a-z]\)(?:\(\d{1,2}\))?               # a section of a law
      | \d+(?:[.,:/–-]\d+)*[A-Za-z]*(?:[-/]\w+)*(?:[ ]?°[ ]?(?:\d+[\d.'′’\"″”NSEW]{0,12}|[NSEW]\b))?""",
    re.VERBOSE,
)
_CODE = re.compile(
    r"""\d{1,4}(?:[-.]\d{2,6}){2,6}(?![\w])      # telephone, ISBN, address of the net
      | \d{3}-\d{4}(?![\w-])
      | \d+(?:\.\d+){2,9}
      | \d{1,2}:\d+(?::\d+)?
      | \d{4,}-\d{4,}
      | \d+/(?!(?:2|3|4|5|6|8|10|12|16|20|32|64|100|1000)(?![\d/]))\d+
      | \d+(?:\.\d+)?[ ]?°[ ]?(?:\d+[ ]?['′’]|[NSEW]\b)    # coordinates
      | \d{3}\([a-z]\)
      | 10\.\d{4,5}/                          # of a document
      | \d+\.\d+-(?:alpha|beta|rc)
      | \d+[xX]\d+(?![\w])""",
    re.VERBOSE,
)
_BREAKS = frozenset("-.:/xX°(")
_CITED = re.compile(r"\d{1,3}(?:(?:[ ]?[,–-][ ]?\d{1,3}){1,30}\]|\](?=\s{0,3}(?:[.,;:)\[]|$)))")
_LOCANTS = re.compile(r"\d{1,2}(?:,\d{1,2}){1,6}['′]?-[A-Za-z]\w+")
"""The places of groups in the name of a compound: "1,3-butadiene"."""
_EQUATED = re.compile(r"(?:^|[ (\[,;\n])[^\W\d_]{1,4}\d?=$|[<>]=$")
"""The letter of a measure, of which a sign of equality gives the size: "(n=12)", "p=0.03"."""
_ARGUMENTS = re.compile(r"\d{1,4}(?:, ?\d{1,4}){0,3}\)(?!s?\w)")
"""What stands in brackets behind a name in capitals: "SU(2)"; "t(28)" is a statistic."""
_TELEPHONE = re.compile(r"\d{2,4}\)[ -]?\d{3,4}[- ]\d{3,4}(?!\d)|(?<=\+)\d[\d ().-]{6,18}\d")


@lru_cache(maxsize=2)
def skipped(text: str, start: int, floor: int) -> int:
    """The end of the code, name or address that the digit at `start` belongs to; 0 where it may be a figure.

    >>> skipped("the A380 jet", 5, 0), skipped("COVID-19", 6, 0), skipped("in 380 days", 3, 0)
    (8, 8, 0)
    """
    before = text[start - 1] if start else " "
    if before == " " and text[start + 1 : start + 2] != ",":
        return 0
    if before == "(" and text[start - 3 : start - 1].isupper() and (found := _ARGUMENTS.match(text, start)):
        return found.end()
    if before in "(+" and (found := _TELEPHONE.match(text, start)):
        return found.end()
    if before in _OPENERS:
        if before in "-–−[":
            return _marked(text, start, floor)
        if text[start + 1 : start + 2] == "," and (found := _LOCANTS.match(text, start)):
            return found.end()
        return 0
    if before.isalpha():
        return 0 if _is_currency(text, start, floor) else _token_end(text, start)
    if before == "=" and _EQUATED.search(text, max(floor, start - 10), start):
        return 0
    if before in "@#_&=?\\" or before in "/:." and _inside(text, start, floor):
        return _token_end(text, start)
    return 0


def _marked(text: str, start: int, floor: int) -> int:
    """After a dash or a bracket: the rest of a name, the power of a unit ("cm−1"), a citation."""
    before = text[start - 1]
    if before == "[":
        found = _CITED.match(text, start)
        return found.end() if found else 0
    if before == "−":
        return run_end(text, start) if text[start - 2 : start - 1].isalpha() else 0
    named = start > 1 and text[start - 2].isalnum() and _is_name(text, start - 1, floor)
    return _token_end(text, start) if named else 0


_OUTSIDE = frozenset("(-−~<>=")


def _inside(text: str, start: int, floor: int) -> bool:
    """Whether what stands before the mark is part of the same word."""
    if start < 2 or text[start - 2].isspace() or text[start - 2] in _OUTSIDE:
        return False
    low = start - 1
    while low > floor and low > start - 5 and text[low - 1].isalpha():
        low -= 1
    return text[low:start] not in SIGNS


_LEADING = frozenset("over under top mid pre post sub plus minus non about nearly almost aged age from".split())
"""Words that bound or place the number behind their hyphen: "Over-60s", "Top-10"."""


def _is_name(text: str, dash: int, floor: int) -> bool:
    """ "F-35", "COVID-19", "U-20": a name in capitals before the dash."""
    low = dash
    while low > floor and low > dash - 16 and text[low - 1].isalnum():
        low -= 1
    word = text[low:dash]
    return (
        any(c.isupper() for c in word)
        and (not word.istitle() or word.lower() not in _LEADING and not text[dash + 1 : dash + 5].isdecimal())
        or len(word) == 1
        and word.isalpha()
        or word.isdecimal()
        or word in IDENTIFIERS
        and word not in RATES
    )


def _is_currency(text: str, start: int, floor: int) -> bool:
    low = start
    while low > floor and low > start - 5 and text[low - 1].isalpha():
        low -= 1
    return text[low:start] in SIGNS


def _token_end(text: str, start: int) -> int:
    found = _TOKEN.match(text, start)
    return found.end() if found else start + 1


def run_end(text: str, start: int) -> int:
    """The end of the run of digits and letters that a rejected trigger begins."""
    found = _RUN.match(text, start)
    return found.end() if found else start + 1


def is_code(text: str, start: int, end: int) -> bool:
    """Whether a digit run that ends at `end` goes on as a code."""
    return text[end : end + 1] in _BREAKS and end < len(text) and _CODE.match(text, start) is not None
