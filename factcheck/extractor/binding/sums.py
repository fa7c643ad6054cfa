"""A total and the list beside it as one claim, or the reason why they are none: for composers that find the two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from factcheck.model import Interval, Printed, Quantity, point, printed
from factcheck.model import total as sum_of
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..passage import Found
from .amounts import scaled
from .flows import CAME, WAS, WENT, way
from .lists import Items, items, tallied

_NEEDED = re.compile(r"\b(?:needed|need|needs|required|require|requires|enough|necessary)\b", re.IGNORECASE)

_OF_THEM = (" of them ", " of whom ", " of which ", " of these ", " of those ")
_OPEN_END = re.compile(r"\b(?:alone|among others)\b", re.IGNORECASE)
""" "24 from Leeds and 19 from York, among others"; "in Europe and in Germany alone"."""


def summed(found: Found, all_told: bool) -> PartsSum | Skip:
    """The total of the match ("whole", or "of") beside what its list adds to; a bound where not all is told."""
    whole = _whole(found)
    listed = items(found.sentence, *found.match.span("list"), whole.kind)
    if isinstance(listed, str):
        return Skip(whole, listed)
    reason = _unfit(found, whole, listed, all_told)
    if reason:
        return Skip(whole, reason)
    ones = point(Fraction(listed.ones))
    return PartsSum(tallied(whole), tuple(tallied(part) for part in listed.figures), ones, all_told)


def _whole(found: Found) -> Quantity:
    """The total of the match, wherever the pattern has it."""
    whole = found.quantity("of" if "of" in found.match.re.groupindex and found.words("of") else "whole")
    first = next((m for m in found.mentions("list") if isinstance(m, Quantity) and m.kind != "ordinal"), None)
    if first and first.kind == "money" and whole.kind == "number" and not whole.unit and scaled(whole):
        return whole._replace(kind="money", unit=first.unit)
    return whole


def _unfit(found: Found, whole: Quantity, listed: Items, all_told: bool) -> str | None:
    """Why the list need not add up to the total."""
    if whole.number is None or any(part.number is None for part in listed.figures):
        return "the total or a part is not a single figure"
    if whole.hedge and found.sentence.lower.endswith(_OF_THEM, 0, found.match.start("whole")):
        return "how old or large some of them are"
    if not all_told and _NEEDED.search(found.sentence.skeleton, found.match.start("list")):
        return "a number that is needed, not included"
    if whole.kind != "number" and any(part.unit not in (whole.unit, None) for part in listed.figures):
        return "the parts are in other units than the total"
    if _OPEN_END.search(found.sentence.skeleton, *_about(found, listed)):
        return "an open list"
    counts = [part.number.fraction for part in listed.figures if part.number]
    if counts[:2] == [1, 2] and not listed.ones:
        return "the numbers of a list, not counts"
    if not all_told and _is_far(whole, listed):
        return "the list is of something else"
    if overlap(whole, listed.figures):
        return "kinds that may overlap"
    if _is_flow(found, listed):
        return "a list of what came and what went"
    if all_told and len(listed.figures) + listed.ones < 2:
        return "a list of one is no sum"
    return "the list is of something else" if all_told and not _near(whole, listed) else None


def overlap(whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether all counts but one make the total: "the choir of 40 has 25 women, 15 men and 11 students"."""
    if len({part.unit for part in parts}) < len(parts):
        return False
    counts = [m.number.fraction if m.number and m.kind == "number" else 0 for m in (whole, *parts)]
    return len(parts) > 2 and all(counts) and sum(counts[1:]) - counts[0] in counts[1:]


def _is_flow(found: Found, listed: Items) -> bool:
    """ "It began with 785 shops, opened 46 and shut 19"; but not "it shut 46 and sold 19"."""
    starts, one = {part.start for part in listed.figures}, found.sentence
    spots = [spot for spot, m in zip(one.spots, one.mentions, strict=True) if m.start in starts]
    ways = [way(one.skeleton, spot) for spot in spots]
    return WENT in ways and any(one in ways for one in (WAS, CAME))


def _about(found: Found, listed: Items) -> tuple[int, int]:
    """The list and a little of what follows it."""
    return found.match.start("list"), listed.end + 16


def _is_far(whole: Quantity, listed: Items) -> bool:
    """More than twice the total: "11 awards, including best picture, drew 43 million viewers"."""
    return sum_of([printed(part).value for part in listed.figures]).low > printed(whole).value.high * 2


def _near(whole: Quantity, listed: Items) -> bool:
    """Between half and twice the total, or the list counts other things ("3 rounds: 12 teams and 6 judges")."""
    parts: list[Printed] = [printed(part) for part in listed.figures]
    summed = sum_of([part.value for part in parts]).middle + listed.ones
    return bool(Interval(Fraction(1, 2), Fraction(2)).overlaps(point(Fraction(summed)) / printed(whole).value))
