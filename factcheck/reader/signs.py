"""The signs by which the parts of a page are told, from signs.csv: lines that are no part of the article."""

from __future__ import annotations

from functools import cache

from factcheck.model.prepared import prepared
from factcheck.model.tuples import NamedTuple

from .blocks import TITLE, ends_sentence
from .table import rows

_LEADING, _TRAILING = "([*-–—•#> \t", ":.!…)]*-–—•#> \t"


class Front(NamedTuple):
    """The beginning of a line that is a sign."""

    words: str
    sign: str
    match: str
    """front: of any line; title: of one that is no sentence; name: of a title that goes on with a capital."""


class Signs(NamedTuple):
    """All in lower case: whole lines, and beginnings by their first word."""

    whole: dict[str, str]
    fronts: dict[str, list[Front]]


def sign_of(text: str) -> str | None:
    """The sign that a line or paragraph is, if it is one.

    tail: all below is furniture; box: down to the next paragraph of running text; bio: the same, but the
    paragraphs that end the page belong to it; line, caption, byline: that line alone.

    >>> sign_of("Leave a Reply"), sign_of("(Reporting by A. Smith; Editing by B. Jones)"), sign_of("He left.")
    ('tail', 'line', None)
    """
    start = text[: TITLE // 2].lower().replace("’", "'")
    if len(text) < TITLE // 2:
        whole = _signs().whole
        if found := whole.get(start) or whole.get(start.lstrip(_LEADING).rstrip(_TRAILING)):
            return found
    start = start.lstrip(_LEADING)
    fronts = _signs().fronts.get(start.partition(" ")[0].rstrip(":,"))
    return next((front.sign for front in fronts if _leads(text, start, front)), None) if fronts else None


def _leads(text: str, start: str, front: Front) -> bool:
    rest = start[len(front.words) :]
    if not start.startswith(front.words) or rest[:1].isalnum():
        return False
    if front.match == "front":
        return True
    titled = len(text) < TITLE // 2 and "\n" not in text and not ends_sentence(text.rstrip(":"))
    return titled and (front.match == "title" or text[len(front.words) :].lstrip()[:1].isupper())


@cache
def _signs() -> Signs:
    signs = Signs({}, {})
    for match, sign, words in _rows():
        if match == "is":
            signs.whole[words] = sign
        else:
            signs.fronts.setdefault(words.partition(" ")[0].rstrip(":"), []).append(Front(words, sign, match))
    return signs


@prepared
def _rows() -> list[list[str]]:
    return rows("signs", 2)
