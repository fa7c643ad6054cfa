"""Bind a measure to its conversion: "16 kilometres (10 miles)", "40 drums of 200 litres each (8 cubic metres)"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Interval, Printed, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.conversion import Conversion

from ..binding.conversions import Pair, converted, far_pairs, pairs
from ..binding.each import times, told_before
from ..binding.slips import is_slip
from ..binding.warming import is_difference, may_be_difference
from ..passage import Article

NEEDS = ("gauge", "reading", "reading")
CUES = ("(", "[", ",", "/", "-", "–", "—")


def compose(article: Article) -> Iterator[Conversion | Skip]:
    seen: set[int] = set()
    for pair in pairs(article):
        if pair.source_units[0].dimension != pair.figure_units[0].dimension or is_difference(pair):
            continue
        if pair.figure.start not in seen:
            seen.add(pair.figure.start)
            yield _conversion(pair)
    for pair in far_pairs(article):
        if pair.figure.start not in seen and pair.source.number and not is_difference(pair):
            seen.add(pair.figure.start)
            claim = _of_each(pair)
            if isinstance(claim, Conversion) and (_fits(pair, claim.source) or _is_slip(pair, claim.source)):
                yield claim


def _conversion(pair: Pair) -> Conversion | Skip:
    if pair.source.number is None and pair.source.ends is None:
        return Skip(pair.figure, "the measure beside it is too vague to convert")
    return _of_each(pair)


def _of_each(pair: Pair) -> Conversion | Skip:
    """Of "40 drums of 200 litres" the conversion may be that of one, or of all of them."""
    source = printed(pair.source, loosely=True)
    count = told_before(pair.found, pair.source)
    if count and not _fits(pair, source):
        every = times(source, count)
        if _fits(pair, every) or not _is_slip(pair, source):
            source = every
        if not (_fits(pair, source) or _is_slip(pair, source)):
            return Skip(pair.figure, "a measure of each of several")
    figure = printed(pair.figure, derived=True, loosely=True)
    return Conversion(figure, source, pair.figure_units, pair.source_units, may_be_difference(pair))


def _fits(pair: Pair, source: Printed) -> bool:
    figure = printed(pair.figure, derived=True, loosely=True).value
    return any(must.overlaps(figure) for must in _musts(pair, source))


def _is_slip(pair: Pair, source: Printed) -> bool:
    return any(is_slip(pair.figure, must) for must in _musts(pair, source))


def _musts(pair: Pair, source: Printed) -> Iterator[Interval]:
    return converted(source.value, pair.source_units, pair.figure_units)
