"""Bind a figure to the statistic that it is given for: of which place, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named, Printed, Quantity, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..binding.period import period, stated
from ..binding.subject import subject
from ..lexicon.indicators import Indicator, indicator, phrases
from ..lexicon.units import unit_named
from ..passage import KINDS, Article, Found, Pattern, each_once

NEEDS = ("area", "level")

_NAME = "(?P<name>" + "|".join(phrases()) + r")\b"
_TELLS = (
    r"(?: rate)?(?:,| \(|:| \u2014| \u2013)?(?: now| then| currently| {date})?"
    r"(?: of| is| was| at| reached| stood at| stands at| hit| totalled| totaled| rose to| fell to| grew to| dropped to"
    r"| (?:has |had )?(?:more than |almost |nearly )?(?:{times}|grown|risen|swollen|swelled|shrunk|fallen|increased)"
    r"(?: since {date},?)? to"
    r"| estimated at| which is| which was| put at| (?:has |had )?(?:reached|passed|topped|exceeded|crossed|neared))*"
    r"(?: just| only| an? estimated| some| a total of| in {date},?)*"
)
AREA = r"(?P<area>{area})(?<!\bof .)(?<!\bin .)(?<!\bof the .)(?<!\bin the .)"
"""Not the place that another place is in: "Paris, the capital of France, has"."""
_LED = r"^In (?:the )?(?P<area>{area})"
"""In the first words of a sentence no other place can be meant: "In Kenya, which has"."""
_LANDS = ("country", "nation", "state", "kingdom", "republic", "island", "archipelago", "emirate", "sultanate")
_LAND = "|".join(_LANDS)
_HEADS = ("people", "inhabitants", "citizens", "residents")
_PEOPLE = rf"(?P<value>{{number}}) (?:{'|'.join(_HEADS)})\b"
_ALL = r"(?=[,.;:)]|$| and\b| but\b)"
"""Not some of its people: "3 million people hungry", "people in need"."""
_OWNER = r"{name}(?:'s?)?|[A-Z][\w-]+'s"
"""Whose it is the most populous country: "Africa's", "the region's" has an article of its own."""
_EPITHET = r"(?:(?:[\w'-]+|{ordinal}) ){0,4}?"
_NOT_SOME = r"(?! (?:in|who|with|without|living|of|on|at|from|aged|under|over))"
_HINTS = tuple(dict.fromkeys(phrase.split()[0] for phrase in phrases()))
_KINDS = ("area", "level")

PATTERNS = (
    # France's population of 67 million; France's population is about 67 million
    Pattern(
        rf"{AREA}'s? (?:total |estimated |annual |official )?{_NAME}{_TELLS} (?P<value>{{level}})",
        kinds=_KINDS,
        hints=_HINTS,
    ),
    # the population of France, 67 million, in 2019; unemployment in France was 8 percent
    Pattern(
        rf"\b{_NAME} (?:of|in|for) (?:the )?(?P<area>{{area}}){_TELLS},? (?P<value>{{level}})",
        kinds=_KINDS,
        hints=_HINTS,
    ),
    # France has a population of 67 million; France, with a GDP of $2.7 trillion
    Pattern(
        rf"{AREA},? (?:which )?(?:{{date}} )?(?:has|had|with|is|was) (?:{{date}} )?"
        r"(?:an? |the )?(?:country |nation )?(?:with )?(?:an? )?"
        rf"(?:total |estimated )?{_NAME} of (?P<value>{{level}})",
        kinds=_KINDS,
        hints=_HINTS,
    ),
    # France, whose population is about 67 million
    *(
        Pattern(
            rf"{area}, whose (?:total |estimated )?{_NAME}{_TELLS} (?P<value>{{level}})",
            kinds=_KINDS,
            hints=("whose",),
        )
        for area in (AREA, _LED)
    ),
    # France, where the population is about 67 million
    *(
        Pattern(rf"{area}, where the {_NAME}{_TELLS} (?P<value>{{level}})", kinds=_KINDS, hints=("where the",))
        for area in (AREA, _LED)
    ),
    # France, population 67 million; France (population: 67 million)
    Pattern(rf"{AREA}, {_NAME}:? (?P<value>{{level}})", kinds=_KINDS, hints=_HINTS),
    Pattern(
        rf"{AREA} \((?:with )?(?:an? )?(?:{_NAME}|pop\b\.?):?(?: of)? (?P<value>{{level}})", kinds=_KINDS, hints=_HINTS
    ),
    # with a population of 67 million, France
    Pattern(
        rf"\bwith an? (?:total |estimated )?{_NAME} of (?P<value>{{level}})(?: people| inhabitants)?, (?:the )?"
        r"(?P<area>{area})",
        kinds=_KINDS,
        hints=_HINTS,
    ),
    # France's $2.7 trillion economy
    Pattern(rf"{AREA}'s? (?P<value>{{money}})[ -](?P<name>economy)\b", kinds=("area", "money"), hints=("economy",)),
)
COUNTRY_OF = (
    # more than 2.4 million people live in Botswana
    Pattern(
        rf"{_PEOPLE} (?:{{date}} )?(?:live|lived) in (?P<area>{{area}})(?=[,.;]|$| and| {{date}})",
        kinds=("area", "number"),
        hints=(" live",),
    ),
    # There are 2.4 million people in Botswana
    Pattern(
        rf"\bthere (?:are|were) {_PEOPLE} in (?P<area>{{area}})(?=[.;]|$)",
        kinds=("area", "number"),
        hints=("there are", "there were"),
    ),
    # A country of 2.4 million people, Botswana has
    Pattern(
        rf"^[\"“]?An? (?:\w+ ){{0,3}}?(?:{_LAND}) of {_PEOPLE}, (?P<area>{{area}})",
        kinds=("area", "number"),
        hints=_LANDS,
    ),
    # the 2.4 million people of Botswana
    Pattern(
        r"\bthe (?P<value>{number}) (?:people|inhabitants|citizens) of (?P<area>{area})(?!'s|\w)",
        kinds=("area", "number"),
        hints=("people of", "inhabitants of", "citizens of"),
    ),
    # Botswana is a country of 2.4 million people; of France, a nation of 67 million
    *(
        Pattern(
            rf"{area} (?:an?|the|{_OWNER}) {_EPITHET}(?:{_LAND}) (?:of|with) "
            r"(?P<value>{number})(?! (?:islands|languages|regions|provinces|states|cantons|counties|lakes))",
            kinds=("area", "number"),
            hints=_LANDS,
        )
        for area in (rf"{AREA},? (?:is|was)", r"(?P<area>{area}),")
    ),
    # Nigeria, Africa's most populous country, with 190 million people
    *(
        Pattern(
            rf"(?P<area>{{area}}), (?:an?|the|{_OWNER}) {_EPITHET}(?:{_LAND}),? {number}{_ALL}",
            kinds=("area", "number"),
            hints=_LANDS,
        )
        for number in (
            rf"with (?:its |only |just )?{_PEOPLE}",
            rf"(?:which is |is )?home to {_PEOPLE}",
            r"(?:with|which has|has) an? (?:total |estimated )?population of (?P<value>{number})(?: people)?",
        )
    ),
    # In Botswana, where 2.4 million people live
    Pattern(
        rf"(?P<area>{{area}}), where {_PEOPLE} live\b"
        r"(?! (?:in|on|under|below|with|within|near|along|without|off|outside|less|at)\b)",
        kinds=("area", "number"),
        hints=("where ",),
    ),
    # Botswana, whose 2.4 million people
    Pattern(rf"(?P<area>{{area}}), whose {_PEOPLE}{_NOT_SOME}", kinds=("area", "number"), hints=("whose ",)),
    # 2.4 million people call Botswana home
    Pattern(rf"{_PEOPLE} call (?P<area>{{area}}) (?:their )?home\b", kinds=("area", "number"), hints=(" call ",)),
    # Botswana, which has 2.4 million people; In Botswana, which has
    *(
        Pattern(
            rf"{area}, which (?:has|had|counts|numbers) {_PEOPLE}{_ALL}",
            kinds=("area", "number"),
            hints=("which ",),
        )
        for area in (AREA, _LED)
    ),
    # Botswana has 2.4 million people
    Pattern(
        rf"{AREA} (?:has|had|counts|counted|numbers|numbered) {_PEOPLE}{_ALL}", kinds=("area", "number"), hints=_HEADS
    ),
    # In Botswana, with its 2.4 million people
    Pattern(rf"{_LED}, with (?:its |only |just )?{_PEOPLE}{_ALL}", kinds=("area", "number"), hints=_HEADS),
    # With 2.4 million people, Botswana; Botswana, with its 2.4 million people; Botswana's 2.4 million people
    Pattern(
        rf"^[\"“]?With (?:its |only |just )?{_PEOPLE}, (?:the )?(?P<area>{{area}})",
        kinds=("area", "number"),
        hints=_HEADS,
    ),
    Pattern(
        rf"{AREA}(?:, with (?:its |only |just )?|'s? ){_PEOPLE}{_NOT_SOME}",
        kinds=("area", "number"),
        hints=_HEADS,
    ),
    # Botswana is home to 2.4 million people
    Pattern(
        AREA + r",? (?:which )?(?:is|was) home to (?P<value>{number})"
        r"(?! \w+ (?:refugees|migrants|species))",
        kinds=("area", "number"),
        hints=("home to",),
    ),
    # In Botswana, home to 2.4 million people
    *(
        Pattern(
            rf"{area}, (?:which is )?home to {_PEOPLE}(?! (?:who|from|of))",
            kinds=("area", "number"),
            hints=("home to",),
        )
        for area in (AREA, _LED)
    ),
)
_PART = re.compile(
    r"(?:\b(?i:(?:north|south|east|west)(?:ern|-?(?:east|west)(?:ern)?)?|central|rural|urban|upper|lower|greater|inner"
    r"|outer|coastal) |\b(?!However|Meanwhile|Today|Still|Yet|Now|Overall|Here|[A-Z]\w+ly,)[A-Z][^\W\d]+, "
    rf"|[{KINDS['area']}{KINDS['place']}{KINDS['name']}], )$"
)
"""Before an area: the part of it, or the town in it, that the figure may be given for instead."""
_DATED = re.compile(rf" (?:people |inhabitants )?(?:in|on|at|as of|by) (?:the end of )?{KINDS['date']}")
_LEAST = 10_000
"""A population below this is a town's, or something else that is counted."""


def compose(article: Article) -> Iterator[Statistic | Skip]:
    for found in each_once(article, (*PATTERNS, *COUNTRY_OF), "value"):
        yield statistic(article, found, found.quantity("value"))


def statistic(article: Article, found: Found, value: Quantity) -> Statistic | Skip:
    """The figure as one of the area that was found with it, or of the one that the sentence is about."""
    named = indicator(_phrase(found, value))
    area = found.mention("area") or subject(found.sentence, ("area",))
    if not isinstance(area, Named) or area.entity is None:
        return Skip(value, "it is not clear which place is meant")
    if _of_a_part(found):
        return Skip(value, "it is not clear which place is meant")
    figure = in_unit(value, named)
    if figure is None:
        return Skip(value, f"not in the unit in which {named.id} is published")
    own = any(isinstance(m, Timex) and "y" in m.stated for m in found.sentence.mentions)
    if "census" in found.sentence.lower:
        return Skip(value, "a census counts what estimates adjust")
    beside = _beside(found)
    days = beside.days if beside else period(article, found.sentence)
    return Statistic(figure, named.id, named.unit, area, days, own, stated(found.sentence))


def _beside(found: Found) -> Timex | None:
    """The date right behind the figure: "was 738,432 on July 1, 2015, 4 percent more than in 2010"."""
    spot = found.match.end("value")
    held = _DATED.match(found.sentence.skeleton, spot)
    date = found.sentence.mention_at(held.end() - 1) if held else None
    return date if isinstance(date, Timex) and "y" in date.stated and date.days is not None else None


def _of_a_part(found: Found) -> bool:
    """A part of the area, or a town in it, is what is spoken of: "northern Kenya", "Nairobi, Kenya,"."""
    start = found.match.start("area") if found.mention("area") else -1
    return start > 0 and bool(_PART.search(found.sentence.skeleton[:start]))


def _phrase(found: Found, value: Quantity) -> str:
    """What the figure is given for: as named, else the area for a measure and the population for a count."""
    if found.match.groupdict().get("name"):
        return found.words("name")
    return "area" if value.kind == "quantity" else "population"


def in_unit(value: Quantity, named: Indicator) -> Printed | None:
    """The figure, where it is printed in the indicator's own unit."""
    if value.number is None:
        return None
    if named.unit == "person":
        return printed(value, loosely=True) if value.kind == "number" and value.number.fraction >= _LEAST else None
    if named.unit == "percent":
        return printed(value, loosely=True) if value.kind == "percent" else None
    if value.unit == named.unit:
        return printed(value, loosely=True)
    return _converted(value, named.unit) if value.kind == "quantity" and value.unit else None


def _converted(value: Quantity, unit: str) -> Printed | None:
    """The figure in another unit of the same dimension."""
    here, there = unit_named(value.unit), unit_named(unit)
    if here is None or there is None or here.dimension != there.dimension or here.offset or there.offset:
        return None
    figure, factor = printed(value, loosely=True), here.factor / there.factor
    return figure._replace(value=figure.value * factor, strict=figure.strict * factor)
