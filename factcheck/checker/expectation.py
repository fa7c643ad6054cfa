"""What a rule returns: the intervals in which the figure under test must lie, and how they were reckoned."""

from __future__ import annotations

from factcheck.model import Interval, Observation, Severity
from factcheck.model.tuples import NamedTuple


class Alternative(NamedTuple):
    """One interval that would do, and who says so."""

    value: Interval
    says: str = ""
    """For a reader: the estimator and period, or the reading taken."""
    evidence: tuple[Observation, ...] = ()


class Expectation(NamedTuple):
    """Any alternative that meets the figure clears it; none at all means that no such figure can occur."""

    alternatives: tuple[Alternative, ...]
    instead: str
    """How the figure would be printed if the rest is right ("25%")."""
    because: str
    """The arithmetic, figures filled in, that evaluates ("50 / 40 - 1 = 25%")."""
    suggestions: tuple[str, ...] = ()
    """Every repair, ready to paste; either side may be the wrong one."""
    at_most: Severity | None = None
    """The loudest that this one case may be."""
    from_sources: bool = False
    """The alternatives are estimates by different sources, so some may disagree."""
    clues: tuple[str, ...] = ()
    """Further lines for a reader."""
    drawn: Interval | None = None
    """The printed figure, or what it implies, in the unit of the evidence: for a reader, beside the series."""
    confirms: bool = True
    """Meeting it is support; False where several printed figures would meet it (an age of 70 or 71)."""


def expect(
    value: Interval,
    instead: str,
    because: str,
    *suggestions: str,
    at_most: Severity | None = None,
) -> Expectation:
    """The common case: one interval, from the text alone."""
    return Expectation((Alternative(value),), instead, because, suggestions, at_most)


def impossible(instead: str, because: str, *suggestions: str, at_most: Severity | None = None) -> Expectation:
    """No such figure can occur."""
    return Expectation((), instead, because, suggestions, at_most)
