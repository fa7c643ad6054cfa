"""Bind a speed to light, or to what travels as fast: "radio waves travel at 300,000 kilometres a second"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..lexicon.indicators import Indicator
from ..passage import Article, Pattern
from .statistic import in_unit

NEEDS = ("quantity",)
CUES = ("light", "radio", "photons")

SPEED, LENGTH = Indicator("constant", "meter_per_second"), Indicator("constant", "meter")
LEAST = 1_000_000
"""Metres a second: what is slower is no light."""
_WORDS = r"[^.;:\ue000-\uf8ff]"
PATTERNS = (
    Pattern(
        r"\b(?:light|radio (?:signals|waves)|photons),?"
        r"(?: which| that| itself| always| both| from the sun| in a vacuum)* "
        rf"(?:travels?|travell?ing|moves?|goes|races|speeds|covers|gets through|crosses){_WORDS}{{0,30}}? ?"
        r"(?P<value>{quantity})(?P<second>,? (?:in (?:a|one)|every|each) second)?",
        kinds=("quantity",),
        hints=("light", "radio", "photons"),
    ),
    Pattern(
        r"\bspeed of light(?: in (?:a )?vacuum)?,?(?: is| of| at|,| \()?(?: about| some)? ?(?P<value>{quantity})"
        r"(?P<second>,? (?:in (?:a|one)|every|each) second)?",
        kinds=("quantity",),
        hints=("speed of light",),
    ),
)
_SLOWED = re.compile(
    r"\b(?:fib(?:re|er)|glass|water|copper|cable|slow|diamond|plasma|years?|minutes?)\b", re.IGNORECASE
)


def compose(article: Article) -> Iterator[Statistic | Skip]:
    for found in (found for pattern in PATTERNS for found in article.find(pattern)):
        value = found.quantity("value")
        figure = in_unit(value, LENGTH if found.match["second"] else SPEED)
        if figure and figure.strict.high >= LEAST and not _SLOWED.search(found.match[0]):
            name = Named(value.start, value.end, value.text, "constant", ("speed-of-light-in-vacuum",))
            yield Statistic(figure, "constant", "m s^-1", name, None, False)
