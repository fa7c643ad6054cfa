"""Bind a difference to the only two figures that it can lie between: "34 seats, the Liberals 29; the gap is five"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from factcheck.model import Interval, Printed, Quantity, point, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin
from factcheck.model.tuples import NamedTuple

from ..binding.amounts import POINTS, is_part, unlike
from ..binding.lists import tallied
from ..binding.roles import from_to
from ..binding.slips import is_slip
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence

NEEDS = ("level", "level", "level")
# fmt: off
CUES = (
    "gap", "lead", "margin", "majority", "difference", "advantage", "ahead", "behind", "in front", "clear", "adrift",
    "beat", "defeated", "wins", "win", "won", "more", "less", "fewer", "higher", "lower", "taller", "longer", "shorter",
    "wider", "deeper", "heavier", "above", "below", "over", "under", "short of", "beats",
)
# fmt: on
NEEDS_2 = ("level",)
# fmt: off
CUES_2 = (
    "gap", "lead", "margin", "majority", "difference", "advantage", "win by", "wins by", "won by", "that is",
    "that was", "that would be", "that will be", "this is", "this was", "this would be", "this will be", "rival",
    "opponent", "challenger", "runner-up", "competitor",
)
# fmt: on

_SMALL = r"(?:(?:just|only|about|some|a mere|exactly|a total of) )*"
_CALLED = re.compile(
    r"\b(?:gap|lead|margin|majority|difference|advantage)"
    rf"(?: (?:of|is|was|stands at|stood at|came to|{KINDS['date']}))+ {_SMALL}$"
    rf"|\b(?:wins?|won|beat|beats|defeated|ousted|edged out)(?: [^.;:,\ue000-\uf8ff]{{2,40}})? by {_SMALL}$",
    re.IGNORECASE,
)
""" "The gap is five", "beat his rival by 200 votes"."""
_SET_OFF = re.compile(
    r"(?:[,;(–—]| -|\b(?:is|are|was|were|or|and so|put \w+|puts \w+|(?:left|leaves|leaving) [\w ]{2,20})) ?"
    rf"{_SMALL}$",
    re.IGNORECASE,
)
_HYPHENED = re.compile(
    r"-(?:percentage-)?(?P<unit>point|goal|seat|vote|run)(?: [\w-]+)? (?:gap|lead|margin|advantage|cushion|majority"
    r"|difference)\b(?! (?:of|in|last|from|at|had|seen|they|he|she|it|which|that|to|before)\b)",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"(?:^\W*|[,:;(–—] ?|\band |\bg(?:ives?|ave|iving) [\w ]{2,30} )(?:the|that|this|an?) $", re.IGNORECASE
)
""" "41 percent and 33 percent: a six-point lead"; "The six-point gap"."""
_THE = re.compile(r"\W*(?:the|that|this) ", re.IGNORECASE)
_TWO_TIMES = re.compile(
    r"\b(?:from|than|up|down|ago|earlier|last|previous\w*|then|now|expected|forecast|each|both|polls|respectively)\b"
)
_MORE = re.compile(
    r"(?: (?:percentage )?points?| votes| seats| goals)? (?:more|less|fewer|higher|lower|ahead|behind|clear|adrift"
    r"|to the good|better off|taller|longer|shorter|wider|deeper|heavier|in front)\b"
    r"(?P<of> (?:than|of))?(?P<rest>.{0,40})",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    rf" (?:in |the |it |they |that of )*(?:[{KINDS['date']}{KINDS['duration']}{KINDS['set']}]|expected|forecast|planned"
    r"|before|usual|normal|average|at )"
)
_CLOSED = re.compile(r"(?: (?:percentage )?points?| votes| seats| goals| \w+)?(?= ?[,.;:)–—]| -|$| with\b| over\b)")
_APART = re.compile(r"\b(?:each|every|respectively|another|while|whereas|except|average|alone|per)\b")
_WON = re.compile(
    r"^\W*(?:that|this|it|the)\b[^.;:]{0,40}\b(?:gap|lead|margin|majority|difference|advantage)\b|\b(?:wins?|won) by",
    re.I,
)
""" "(She polled 8,112 votes, he 7,975.) That leaves a gap of 137"."""
_THAT_WAS = re.compile(r"^\W*(?:that|this) (?:is|was|would be|will be) (?:about |some |only |just )?$", re.IGNORECASE)
""" (Borrowing came to £11.8bn.) "That was £2.5bn above the £9.3bn that was expected"."""
_RIVAL = re.compile(
    r"^\W*(?:his|her|their|its|the|that)(?: \w+){0,3}? (?:rival|opponent|challenger|runner-up|competitor|second)\b",
    re.I,
)
""" (She won 18,742 votes.) "Her nearest rival polled 17,915, leaving her 827 ahead"."""
_ABOVE = re.compile(r" (?:above|below|over|under|short of|more than|less than) ")
_AND = re.compile(r"\b(?:and|but)\b|;")
_OF = re.compile(r"(?: [\w'-]+){0,3}? (?:out )?of (?:the|its|their|all)\b")
""" "365 of the 650 seats": a majority is not what is left of them."""
NEAR = Interval(Fraction(1, 4), Fraction(4))
"""How far from the difference a slip may lie; beyond that it is another one."""


class Found(NamedTuple):
    """A figure and where its letter stands."""

    spot: int
    figure: Quantity


def compose(article: Article) -> Iterator[Margin | Skip]:
    for index, sentence in enumerate(article.sentences):
        if not sentence.says(CUES):
            continue
        figures = list(_figures(sentence))
        called = [_hyphened(sentence, one) for one in figures if _is_difference(sentence.skeleton, one.spot)]
        if len(called) != 1 or _APART.search(sentence.lower):
            continue
        others = _others(article.sentences[index - 1] if index else None, sentence, called[0], figures)
        if len(others) > 1:
            yield from _margin(sentence, called[0], others)


def _others(before: Sentence | None, sentence: Sentence, called: Found, figures: Sequence[Found]) -> Sequence[Found]:
    """The figures that the difference may lie between: of the sentence, or of the one before it."""
    others = [one for one in figures if one.spot != called.spot]
    if before and not others and _points_back(sentence.skeleton, called.spot):
        is_apart = _HYPHENED.match(sentence.skeleton, called.spot + 1) and _TWO_TIMES.search(before.lower)
        return [] if is_apart else list(_figures(before))
    if _HYPHENED.match(sentence.skeleton, called.spot + 1):
        return [] if _TWO_TIMES.search(sentence.lower) else others
    if before and len(others) == 1 and _RIVAL.match(sentence.skeleton):
        others = [*_figures(before), *others]
        return others if len(others) == 2 and _may_be(called, others) else []
    if before and _THAT_WAS.search(sentence.skeleton, 0, called.spot):
        return [*_same(called, _figures(before)), *_same(called, others)]
    return others


def _same(called: Found, figures: Iterable[Found]) -> list[Found]:
    """Those that may be an end of the difference, the counts of others left out."""
    return [one for one in figures if _is_alike(called.figure, one.figure) and one.figure.kind == called.figure.kind]


def _may_be(called: Found, ends: Sequence[Found]) -> bool:
    """Whether the figure is the difference of two counts, or would be but for a slip."""
    one, other = (end.figure.number.fraction for end in ends if end.figure.number)
    apart = point(abs(one - other))
    return printed(called.figure).value.overlaps(apart) or is_slip(called.figure, apart)


def _figures(sentence: Sentence) -> Iterator[Found]:
    for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
        if isinstance(mention, Quantity) and mention.kind != "ordinal" and not is_part(mention):
            yield Found(spot, mention)


def _is_difference(text: str, spot: int) -> bool:
    """Whether the figure is said to lie between two others, and not between now and some other time."""
    left = text[max(0, spot - 70) : spot]
    if _CALLED.search(left):
        return bool(_CLOSED.match(text, spot + 1))
    if _THAT_WAS.search(text, 0, spot) and _ABOVE.match(text, spot + 1):
        return True
    if _HYPHENED.match(text, spot + 1):
        return bool(_POINTING.search(left))
    more = _MORE.match(text, spot + 1)
    if not more or not _SET_OFF.search(left):
        return False
    return not _OTHER_TIME.match(more["rest"])


def _hyphened(sentence: Sentence, one: Found) -> Found:
    """ "A six-point lead" is one of points."""
    told = _HYPHENED.match(sentence.skeleton, one.spot + 1)
    return one._replace(figure=one.figure._replace(unit=told["unit"].lower())) if told else one


def _points_back(text: str, spot: int) -> bool:
    """Whether the difference is that of what the sentence before tells."""
    is_hyphened = _HYPHENED.match(text, spot + 1) and _THE.fullmatch(text, 0, spot)
    return bool(is_hyphened or _WON.search(text, 0, spot))


def _margin(sentence: Sentence, called: Found, others: Sequence[Found]) -> Iterator[Margin | Skip]:
    ends = [one for one in others if _is_alike(called.figure, one.figure)]
    if (
        len(ends) != 2
        or ends[0].figure.start > called.figure.start
        and _AND.search(sentence.skeleton, called.spot, max(called.spot, ends[0].spot))
    ):
        return
    told = ends[0].figure.start >= sentence.start
    if told and (_is_of_whole(sentence.skeleton, ends[0]) or _is_score(sentence.skeleton, ends)):
        return
    first, second = ends[0].figure, ends[1].figure
    if from_to(first) or from_to(second) or _differ(first, second):
        return
    if any(m.ends for m in (first, second)) or any(word in sentence.lower for word in cues("other_basis")):
        yield Skip(called.figure, "one of the two figures is no single one")
        return
    margin, one, two = _printed(called.figure, first), _end(first), _end(second)
    apart = one.value - two.value if one.said >= two.said else two.value - one.value
    if apart.low <= 0 or margin.value.low <= 0 or not (apart / margin.value).overlaps(NEAR):
        yield Skip(called.figure, "the difference of something else")
    else:
        yield Margin(margin, one, two)


def _is_of_whole(text: str, end: Found) -> bool:
    """ "365 of the 650 seats"; but "56 percent of the vote" is an end."""
    return end.figure.kind != "percent" and _OF.match(text, end.spot + 1) is not None


def _is_score(text: str, ends: Sequence[Found]) -> bool:
    """ "7 for 309": what one side scored, and no two sides."""
    return text[ends[0].spot + 1 : ends[1].spot] == " for "


def _is_alike(difference: Quantity, end: Quantity) -> bool:
    """Whether the difference is told in the figure's own kind: points for percentages, seats for seats."""
    if end.number is None or difference.number is None:
        return False
    if end.kind == "percent":
        return end.unit not in POINTS and (difference.unit in POINTS or difference.kind == "percent")
    if difference.kind != end.kind:
        return difference.kind == "number" and difference.unit is None and end.kind == "number"
    return difference.unit == end.unit or difference.kind == "number" and None in (difference.unit, end.unit)


def _differ(one: Quantity, other: Quantity) -> bool:
    if one.kind == other.kind == "percent":
        return False
    return bool(unlike(one, other)) or bool(one.unit and other.unit) and one.unit != other.unit


def _end(figure: Quantity) -> Printed:
    return tallied(figure) if figure.kind == "number" and figure.unit else printed(figure)


def _printed(difference: Quantity, end: Quantity) -> Printed:
    """The difference in the terms of its ends: four points between percentages are 4/100."""
    figure = tallied(difference) if end.kind == "number" and end.unit else printed(difference, derived=True)
    if end.kind != "percent" or difference.kind == "percent":
        return figure
    unit = Interval(Fraction(1, 100), Fraction(1, 100))
    return figure._replace(value=figure.value * unit, strict=figure.strict * unit)
