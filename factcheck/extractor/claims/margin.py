"""Bind a margin, lead or majority to the two figures that it lies between: "52% to 48%, a margin of four points"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Interval, Printed, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin

from ..binding.conversions import rescaled
from ..binding.lists import tallied
from ..binding.phrases import NO_FIGURE, WORD, gap, lead
from ..passage import KINDS, Article, Found, Pattern

NEEDS = ("level", "level", "level")
# fmt: off
CUES = (
    "winning by", "won by", "win by", "losing by", "lost by", "lose by", "clear", "ahead", "behind", "adrift",
    "in front", "margin", "majority", "lead", "gap", "difference", "advantage", "edge", "plurality", "taller than",
    "better than", "worse than", "longer than", "shorter than", "heavier than", "lighter than", "wider than",
    "deeper than", "dearer than", "cheaper than",
    "bigger than", "larger than", "smaller than", "higher than", "lower than",
    "more than", "less than", "fewer than",
)
# fmt: on

_WORD = r"(?:margin|majority|lead|gap|difference|advantage|edge|plurality)"
_N, _P = KINDS["number"], KINDS["percent"]
_HINTS = (
    *("margin", "majority", "lead of", "gap of", "difference of", "advantage of", "edge of", "plurality", "point lead"),
    *("winning by", "won by", "win by", "losing by", "lost by", "lose by"),
    *("point gap", f"{_N} lead", f"{_P} lead", f"{_P} gap", f"{_N} gap"),
)
_THREE = ("level", "level", "level")
_M = r"(?P<margin>{number}|{percent}|{quantity}|{money})"
_BY = r"(?:a|the|with a|by a|for a|giving (?:\w+ ){1,3}?a) (?:[\w-]+ ){0,2}?"
_SAID = (
    rf"{_BY}{_WORD} of (?:only |just |about )?{_M}",
    rf"{_BY}{_M}(?: points?)?[ -](?:[\w-]+ )?{_WORD}",
    rf"(?:winning|won|to win|losing|lost|to lose) by (?:only |just )?{_M}(?= ?[,.;)]|$| votes| points)",
)
_SIDE = r"[,;]? ?[(–—-]* ?"
_TO = r"(?: of (?:the )?\w+(?: \w+)?)?" + gap(3) + " to " + lead(2)
_AND = gap(5) + r"(?:,? (?:and|against|while|compared with|versus|to)|,)" + gap(6) + " "
_COMMA = NO_FIGURE + r"{0,60}?, (?:[\w'-]+ ){1,4}?"
_FIRST, _SECOND = r"(?P<first>{level})", r"(?P<second>{level})"
_HOUSE = r"(?:a|an|with a|for a|giving (?:\w+ ){1,4}?an?) (?:overall |absolute |parliamentary )?"

PATTERNS = (
    # 365 of the 650 seats, a majority of 80
    Pattern(
        r"(?P<first>{number})"
        + gap(2)
        + r" of (?:the |its )?(?:[\w-]+ ){0,3}?(?P<house>{number})"
        + gap(8)
        + _SIDE
        + _HOUSE
        + rf"majority of {_M}",
        kinds=_THREE,
        hints=("majority",),
    ),
    # 52% to 48%, a margin of four points; Smith won 52 percent and Jones 48 percent, a four-point gap
    *(
        Pattern(_FIRST + between + _SECOND + gap(6) + _SIDE + said, kinds=_THREE, hints=_HINTS)
        for said in _SAID
        for between in (_TO, _AND, _COMMA)
    ),
    # 310 metres tall, 30 metres taller than the 280-metre tower beside it
    Pattern(
        _FIRST + gap(6) + r"(?:,| [–-]+|—) ?(?:or |about )?(?:(?:have|has|had) (?:\w+ ){0,2})?"
        r"(?P<margin>{quantity}|{money}|{number}) "
        r"(?:more|less|fewer|higher|lower|taller|longer|shorter|heavier|lighter|wider|deeper|dearer|cheaper|bigger|larger"
        rf"|smaller) than (?:(?:{WORD}|{{name}}(?:'s?)?) ){{0,5}}?" + _SECOND,
        kinds=("amount",),
        hints=(" than ",),
    ),
    # her 4,210 votes put her 210 ahead of Mr Rossi, who had 4,000
    Pattern(
        r"(?P<first>{number}) (?:votes|points|seats|goals|runs|wins)\b[^.;\ue000-\uf8ff]{1,40}? "
        + _M
        + r"(?: votes| points)? (?:ahead of|behind|clear of|more than) [^.;\ue000-\uf8ff]{2,40}?, who "
        r"(?:had|got|won|polled|took|has|received) (?P<second>{number})",
        kinds=("number",),
        hints=(", who ",),
    ),
    # seven points clear at the top, with 58 points to City's 51
    Pattern(
        _M + r"(?: points?)? (?:clear|ahead|behind|adrift|in front)\b[^.;\ue000-\uf8ff]{0,50}?,? (?:with|on|having) "
        r"(?P<first>{number})(?: points?)? (?:to|against) (?:[\w'-]+ ){0,3}?(?P<second>{number})",
        kinds=("number",),
        hints=("clear", "ahead", "behind", "adrift", "in front"),
    ),
    # on 278, three shots ahead of Muller on 283
    Pattern(
        r"(?P<first>{number})(?: (?:points?|votes|seats|goals|runs|wins|shots|strokes))?,? (?:(?:and|or|just|only) )?"
        + _M
        + r"(?: (?:shots?|strokes?|points?|votes|seats|goals|runs))? "
        r"(?:ahead of|behind|clear of|adrift of|better than|worse than|more than|fewer than) "
        r"(?:[^\s.;:,\ue000-\uf8ff]+ |{name} ){1,3}(?:on|at|with) (?P<second>{number})"
        r"(?=[,.;)]|$| (?:points|votes|seats|goals|and)\b)",
        kinds=("number", "number", "number"),
        hints=("ahead of", "behind", "clear of", "adrift of", "better than", "worse than", "more than", "fewer than"),
    ),
    # 1,204 for and 1,187 against, a majority of 17
    *(
        Pattern(
            _FIRST
            + r"(?: votes)? (?:for|in favou?r)(?: [\w-]+){0,2}?(?:,| and| to|, and) "
            + _SECOND
            + r"(?: votes)? (?:against|opposed)"
            + _SIDE
            + said,
            kinds=_THREE,
            hints=_HINTS,
        )
        for said in _SAID
    ),
    # by a margin of 20, 310 to 290
    *(Pattern(said + gap(5) + _SIDE + _FIRST + _TO + _SECOND, kinds=_THREE, hints=_HINTS) for said in _SAID),
)

_MOVED = re.compile(r"\b(?:rose|fell|up|down|gained|lost|climbed|dropped|slipped|added|by) $", re.IGNORECASE)
_WHOLE = re.compile(rf"[{_N}](?: [\w'-]+){{0,2}} (?:out )?of (?:the |its |their |all )?$")
""" "78 of the 150 seats, two more than the 76 needed"."""
_SCORE = re.compile(r"[\d\ue000-\uf8ff](?: votes)?(?: to |[-–])$")


def compose(article: Article) -> Iterator[Margin | Skip]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            claim = _margin(found)
            start = found.quantity("margin").start
            if start not in seen:
                seen.add(start)
                yield claim


def _margin(found: Found) -> Margin | Skip:
    of_house = "house" in found.match.re.groupindex
    margin, first = found.quantity("margin"), found.quantity("first")
    second = found.quantity("house" if of_house else "second")
    if first.kind == "percent" and second.kind == "number" and second.unit is None:
        second = second._replace(kind="percent")
    first, second = _as_other(first, second), _as_other(second, first)
    if _MOVED.search(found.sentence.skeleton[: found.match.start("first")]) and first.unit is None:
        return Skip(margin, "one of the figures is a change")
    if _SCORE.search(found.sentence.skeleton[: found.match.start("first")]):
        return Skip(margin, "one of the figures belongs to a score")
    if margin.number and margin.number.digits < 0:
        return Skip(margin, "a difference below nothing")
    if _WHOLE.search(found.sentence.skeleton[: found.match.start("first")]) and " than " in found.match[0]:
        return Skip(margin, "one of the figures is a whole of which a part is told")
    if first.kind != second.kind or first.number is None or second.number is None:
        return Skip(margin, "the two figures are of different kinds")
    if found.words("margin") and "than" in found.match[0] and margin.unit != first.unit and margin.unit is not None:
        return Skip(margin, "the difference is in another unit than the two figures")
    if margin.kind == "percent" and first.kind != "percent":
        return Skip(margin, "a margin in percent between two counts")
    if first.kind == margin.kind == "quantity" and margin.unit != first.unit and margin.unit and not of_house:
        sides = [rescaled(m, margin.unit) for m in (first, second)]
        if None in sides:
            return Skip(margin, "the difference is in another unit than the two figures")
        first, second = (m for m in sides if m is not None)
    if first.unit != second.unit and first.unit and second.unit and first.kind != "number":
        return Skip(margin, "the two figures are in different units")
    if first.kind == "number" and first.unit:
        return Margin(tallied(margin), tallied(first), tallied(second), of_house)
    return Margin(_points(margin, first), printed(first), printed(second), of_house)


def _as_other(side: Quantity, other: Quantity) -> Quantity:
    """A bare figure beside a measure of as many places is one of its unit: "2.31 metres and the second 2.24"."""
    bare = side.kind == "number" and side.unit is None and side.number and other.kind == "quantity" and other.number
    if not bare or not other.number or not side.number or not side.number.exponent == other.number.exponent < 0:
        return side
    return side._replace(kind="quantity", unit=other.unit)


def _points(margin: Quantity, side: Quantity) -> Printed:
    """The margin in the terms of its sides: four points between percentages are 4/100."""
    figure = printed(margin, derived=True)
    if side.kind != "percent" or margin.kind == "percent":
        return figure
    unit = Interval(Fraction(1, 100), Fraction(1, 100))
    return figure._replace(value=figure.value * unit, strict=figure.strict * unit)
