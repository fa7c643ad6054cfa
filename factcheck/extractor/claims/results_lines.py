"""Bind a rise or fall in the text of a company report to its lines of results: "Net 9.2 mln vs 8.0 mln"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from factcheck.model import Number, Printed, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.change import Change
from factcheck.model.tuples import NamedTuple

from ..binding.amounts import is_percent
from ..binding.called import way
from ..binding.movement import sign
from ..binding.raw import notations
from ..binding.slips import is_slip
from ..lexicon.cues import cues
from ..passage import Article, Sentence

SPAN = "article"
NEEDS = ("percent",)
CUES = ("vs", "versus")

TEN = Fraction(1, 10)
SORTS = {"net": 0, "shr": 0, "earnings": 0, "profit": 0, "profits": 0, "income": 0}
SORTS |= dict.fromkeys(("rev", "revs", "revenue", "revenues", "sales", "turnover"), 1)
SCALES = {"m": 6, "mln": 6, "million": 6, "bn": 9, "bln": 9, "billion": 9}
_SORT = r"(?P<noun>earnings|profits?|income|net|sales|revenues?|turnover)\b(?! per\b)"
_NOUN = re.compile(
    rf"(?:^|[,;:(] ?|\b(?:said|says|net|total|group|company|quarterly|overall|annual|consolidated|quarter|year|half"
    rf"|{'|'.join(cues('function_word'))})(?:['\u2019]s)? )"
    + _SORT
    + r"(?: of [\ue000-\uf8ff])?[^.;:,()\ue000-\uf8ff]{0,30}$",
    re.IGNORECASE,
)
"""Of the whole company, and not "linerboard sales"."""
_IN = re.compile(
    rf" (?:[\w-]+ )?(?P<way>{'|'.join((*cues('rise_noun'), *cues('fall_noun')))}) in (?:the |its )?"
    rf"(?:[\w-]+-quarter |quarterly |group |net )?{_SORT}"
)
""" "The 39 pct rise in earnings reflected"."""
_OTHER = re.compile(
    r"\b(?:operating|pre-?tax|before|exclud\w+|includ\w+|gains?|extraordinary|discontinued|loss\w*|expect\w*|forecast\w*"
    r"|domestic|foreign|overseas|retail|export|unit|division|segment|backlog|constant|comparable|store|each|per)\b"
)
_OF_SOME = re.compile(
    r" (?:of|from|in|at|to|outside) (?!the (?:\w+ )?(?:quarter|year|half|period|month)|[\ue000-\uf8ff])"
)
""" "Sales of toys", "revenue from abroad": not all that the line tells."""
_BUT = re.compile(r" (?:before|exclud|includ|without|in constant|at constant|on a (?:like|comparable|constant|pro))")


class Line(NamedTuple):
    """A line of results: of what sort it is, its figure and that of the year before."""

    sort: int
    after: Printed
    before: Printed


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when an article first sets figures against each other by "vs"."""
    figure = r"[$£€]?(?P<{0}>\d[\d,]*(?:\.\d+)?)(?P<{0}_in>(?: ?[a-z]{{1,8}}){{0,2}})"
    return re.compile(
        r"^[ \t]*(?:oper |group |parent )?(?P<label>net|shr|revs?|sales|turnover|revenues?|earnings|profits?|income)"
        rf"(?: income| profit| sales| per share)?:? {figure.format('one')}[,;]? (?:vs\.?|versus) {figure.format('two')}"
        r"[ \t.]*$",
        re.IGNORECASE | re.MULTILINE,
    )


def compose(article: Article) -> Iterator[Change | Skip]:
    lines = [line for found in notations(article, _pattern()) if (line := _line(found))]
    for sentence in article.sentences if lines else ():
        for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
            if isinstance(mention, Quantity) and is_percent(mention):
                yield from _change(sentence, spot, mention, lines)


def _line(found: re.Match[str]) -> Line | None:
    """None where the two are not in one scale and unit, or one is nought."""
    one, two = _figure(found, "one"), _figure(found, "two")
    if found["one_in"].lower() != found["two_in"].lower() or not (one.number and two.number):
        return None
    if not one.number.digits or not two.number.digits:
        return None
    return Line(SORTS[found["label"].lower()], printed(one), printed(two))


def _figure(found: re.Match[str], group: str) -> Quantity:
    whole, _, rest = found[group].replace(",", "").partition(".")
    scale = next((SCALES[word] for word in found[f"{group}_in"].lower().split() if word in SCALES), 0)
    number = Number(int(whole + rest), scale - len(rest))
    return Quantity(*found.span(group), found[group], "number", number)


def _change(sentence: Sentence, spot: int, share: Quantity, lines: Sequence[Line]) -> Iterator[Change]:
    """With a line of what is said to have moved, where none bears it out and it is a slip or of the wrong end."""
    moved = _moved(sentence, spot)
    if moved is None or share.hedge:
        return
    noun, turn = moved
    claims = [
        Change(printed(share, derived=True), line.before, line.after, turn)
        for line in lines
        if line.sort == SORTS[noun]
    ]
    musts = [(one.after.value / one.before.value - 1) * turn for one in claims]
    if any(one.figure.value.overlaps(must) for one, must in zip(claims, musts, strict=True)):
        return
    for claim, must in zip(claims, musts, strict=True):
        turned = (claim.before.value / claim.after.value - 1) * -turn
        ten_off = any(claim.figure.value.overlaps(must + off) for off in (TEN, -TEN))
        if is_slip(share, must) or ten_off or claim.figure.value.overlaps(turned):
            yield claim
            return


def _moved(sentence: Sentence, spot: int) -> tuple[str, int] | None:
    """What is said to have gone up or down by the percentage, and which way."""
    text = sentence.lower
    if _OTHER.search(text, max(0, spot - 60), spot):
        return None
    if named := _IN.match(text, spot + 1):
        end = named.end()
        other = _OTHER.search(text, end, end + 40) or _BUT.match(text, end) or _OF_SOME.match(text, end)
        turn = sign(named["way"])
        return (named["noun"], turn) if turn and not other else None
    noun, turn = _NOUN.search(text, 0, spot), way(sentence.skeleton, spot)
    if noun is None or turn is None or _BUT.match(text, spot + 1) or _OF_SOME.match(text, noun.end("noun")):
        return None
    return noun["noun"], turn
