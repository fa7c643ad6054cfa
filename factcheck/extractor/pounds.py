"""Pounds that nothing beside them tells apart: money, where the text's other pounds are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.model import Figure, Quantity

POUNDS = "pounds"
_STERLING = "GBP"
_BEHIND = re.compile(
    r" of\b(?! (?:the|last|a)\b)| (?:heavier|lighter|overweight|per square)\b|[ (]*[\d.,]* ?(?:kg|kilo|ton)"
)
""" "300 pounds of flour" are a weight; "the 1,717 pounds of the last quarter" need not be."""
_BEFORE = re.compile(
    r"\b(?:weigh\w*|lost|lose|gain\w*|lift\w*|heavy|kg|kilos?|kilogram(?:me)?s?|gram(?:me)?s|tonnes?|tons"
    r"|ounces)\b",
    re.IGNORECASE,
)
_REACH = 30
"""How many letters before them may say that they weigh."""


def settled(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, with every such weight as a sum of money if the text speaks of sterling."""
    if not any(isinstance(one, Quantity) and one.kind == "money" and _is_in(one, _STERLING) for one in figures):
        return list(figures)
    return [_sum(one) if isinstance(one, Quantity) and _is_open(text, one) else one for one in figures]


def _is_in(figure: Quantity, unit: str) -> bool:
    return (figure.unit or "").partition("/")[0] == unit


def _is_open(text: str, figure: Quantity) -> bool:
    """Whether the pounds may be of either kind."""
    if not (_is_in(figure, "pound") and POUNDS in figure.text):
        return False
    return not (_BEHIND.match(text, figure.end) or _BEFORE.search(text, max(0, figure.start - _REACH), figure.start))


def _sum(figure: Quantity) -> Quantity:
    return figure._replace(kind="money", unit=_STERLING + (figure.unit or "").removeprefix("pound"))
