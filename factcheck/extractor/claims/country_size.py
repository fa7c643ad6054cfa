"""Bind an area to the country or state that has it: "Botswana covers 581,730 square kilometres"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..passage import Article, Found, Pattern, each_once
from .statistic import AREA, SUBJECT, statistic

NEEDS = ("area", "quantity")
CUES = ("square", "sq", "hectare", "hectares", "acre", "acres", "km²", "km2")

_KINDS = ("area", "quantity")
_SIZED = (
    r"(?:covers|covering|spans|spanning|occupies|occupying|takes up|measures"
    r"|(?:has|had|with) an? (?:land |total |surface )?area of"
    r"|(?P<over>sprawls|sprawling|stretches|stretching|extends|extending|is spread|spreads|spread)(?: over| across)?)"
)
PATTERNS = (
    # Botswana covers 581,730 square kilometres; Botswana, which sprawls over 581,730 square kilometres
    Pattern(
        rf"{AREA}{SUBJECT},? (?:which )?{_SIZED} (?:an area of |a land area of |some |just |only )?"
        r"(?P<value>{quantity})"
        r"(?! (?:of (?!territory|land\b)|river|border|coast|road|rail|frontier|wall|fence))",
        kinds=_KINDS,
    ),
    # Botswana's territory covers 581,730 square kilometres; Botswana's 581,730 square kilometres
    Pattern(
        rf"{AREA}'s? (?:(?:territory|land|surface|landmass) (?:covers|spans|measures) )?(?P<value>{{quantity}})"
        r"(?=[,.;]|$| (?:are|is|were|was|hold|contain|include|stretch)\b)",
        kinds=_KINDS,
    ),
    # Botswana, at 581,730 square kilometres, is; Botswana is 581,730 square kilometres in size
    Pattern(rf"{AREA}, (?:which )?at (?P<value>{{quantity}}),? (?:is|was)\b", kinds=_KINDS),
    Pattern(rf"{AREA} (?:is|was) (?P<value>{{quantity}}) in (?:size|area|extent)\b", kinds=_KINDS),
    # Botswana, all 581,730 square kilometres of it
    Pattern(r"(?P<area>{area}), all (?P<value>{quantity}) of it\b", kinds=_KINDS),
    # Botswana (581,730 square kilometres)
    Pattern(rf"{AREA} \((?P<value>{{quantity}})[),;]", kinds=_KINDS),
    # Botswana, an expanse of 581,730 square kilometres
    Pattern(
        r"(?P<area>{area}), (?:an?|the) (?:[\w-]+ ){0,3}?(?:country|nation|expanse|territory|island|state|republic)"
        r" (?:of|covering|spanning|measuring) (?P<value>{quantity})(?=[,.;)]|$| \()",
        kinds=_KINDS,
    ),
    # At 581,730 square kilometres, Botswana is
    Pattern(
        r"^[\"“]?(?:At|With|Covering|Spanning|(?P<over>Sprawling|Spread|Stretching|Extending) (?:over|across))"
        r" (?:just |only |some |an area of )?(?P<value>{quantity})"
        r"(?: of (?:land|territory))?, (?:the )?(?P<area>{area})(?!'s)",
        kinds=_KINDS,
    ),
)


def compose(article: Article) -> Iterator[Statistic | Skip]:
    for found in each_once(article, PATTERNS, "value"):
        value = found.quantity("value")
        if "square" in (value.unit or "") or value.unit in ("hectare", "acre"):
            yield statistic(article, found, _flat(found, value))


def _flat(found: Found, value: Quantity) -> Quantity:
    """Without the hedge that "sprawls over" only seems to have."""
    return value._replace(hedge=None, ends=None) if found.match.groupdict().get("over") else value
