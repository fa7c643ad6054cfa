"""The law: the figure under test either meets what it must be, or it does not. One comparison, written once."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import Interval, Printed, Timex, Verdict

from .expectation import Alternative, Expectation

APART = Fraction(1, 20)
"""Estimates within this share of the figure differ only in the third digit, as sources do everywhere."""


def judge(figure: Printed, expectation: Expectation | None) -> Verdict:
    """The verdict on a figure (the words are AVeriTeC's, and `consistent`)."""
    if expectation is None:
        return "not_enough_evidence"
    misses = [a for a in expectation.alternatives if not figure.value.overlaps(a.value)]
    if len(misses) == len(expectation.alternatives):
        return "refuted"
    if expectation.from_sources and any(_apart(figure.value, miss.value) for miss in misses):
        return "conflicting"
    sharp = expectation.confirms and any(_sharp(figure, a) for a in expectation.alternatives)
    return "supported" if sharp else "consistent"


def _sharp(figure: Printed, alternative: Alternative) -> bool:
    """The strict readings meet, and neither is so wide that any figure would have met it."""
    if not figure.strict.overlaps(alternative.value):
        return False
    if isinstance(figure.mention, Timex):
        return alternative.value.width <= figure.strict.width
    return figure.strict.is_sharp and alternative.value.is_sharp


def _apart(figure: Interval, other: Interval) -> bool:
    """More than 5 percent lies between them."""
    return not figure.overlaps(other.widen(APART))
