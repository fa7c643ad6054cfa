"""Bind a figure to the statistic that it is given for: of which place, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from math import inf

from factcheck.model import Interval, Named, Printed, Quantity, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Grade, Statistic

from ..binding.length import figure, length
from ..binding.period import period, stated
from ..binding.states import settled
from ..binding.subject import subject
from ..lexicon.indicators import Indicator, indicator, phrases
from ..lexicon.units import unit_named
from ..passage import KINDS, Article, Found, Pattern, each_once

NEEDS = ("name", "level")
# fmt: off
CUES = (
    "youth", "gross", "infant", "rate", "unemployment", "highest", "life", "economic", "inflation", "fertility",
    "literacy", "jobless", "surface", "public", "growth", "population", "total", "median", "land", "coastline",
    "economy", "area", "gdp", "pop",
)
# fmt: on
NEEDS_2 = ("name", "duration")
CUES_2 = ("life", "median")

_NAME = "(?P<name>" + "|".join(phrases()) + r")\b"
_TELLS = (
    r"(?: rate)?(?:,| \(|:| \u2014| \u2013)?(?: now| then| currently| {date})?"
    r"(?: of| is| was| at| reached| stood at| stands at| hit| totalled| totaled| rose to| fell to| grew to| dropped to"
    r"| (?:has |had )?(?:more than |almost |nearly )?(?:{times}|grown|risen|swollen|swelled|shrunk|fallen|increased)"
    r"(?: since {date},?)? to"
    r"| down to| up to| averaged| averages| came to| comes to| amounted to| amounts to| stands? at"
    r"| hovered around| hovers around"
    r"| ran at| is running at| was running at| worth| standing at"
    r"| estimated at| which is| which was| put at| (?:has |had )?(?:reached|passed|topped|exceeded|crossed|neared))*"
    r"(?: just| only| an? estimated| some| a total of| in {date},?)*"
)
_NAMES = "".join(KINDS[kind] for kind in ("area", "place", "name", "event", "body"))
AREA = (
    r"(?P<area>{area})(?<!\bof .)(?<!\bin .)(?<!\bof the .)(?<!\bin the .)"
    rf"(?<![{_NAMES}] and .)(?<![{_NAMES}] and the .)"
)
"""Not the place that another place is in: "Paris, the capital of France, has"; nor the last of two."""
_BEHIND = (
    *(
        "across",
        "after",
        "against",
        "along",
        "around",
        "at",
        "behind",
        "below",
        "between",
        "beyond",
        "by",
        "for",
        "from",
    ),
    *("inside", "into", "like", "near", "off", "on", "outside", "over", "than", "to", "under", "with"),
)
SUBJECT = "".join(rf"(?<!\b{word} .)(?<!\b{word} the .)" for word in _BEHIND)
"""Behind a name: it stands on its own, and not behind a preposition: "apart from France, covers"."""
DASH = r"(?:, | [-–—] )"
LED = r"^In (?:the )?(?P<area>{area})"
"""In the first words of a sentence no other place can be meant: "In Kenya, which has"."""
_HINTS = tuple(dict.fromkeys(phrase.split()[0] for phrase in phrases()))
_KINDS = ("area", "level")
_NATIONAL = "|".join(phrase for phrase in phrases() if indicator(phrase).id not in ("population", "area", "land-area"))
"""Not "the Chinese population" of another country."""

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
        rf"{AREA}{SUBJECT},? (?:which )?(?:{{date}} )?(?:has|had|with|is|was) (?:{{date}} )?"
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
        for area in (AREA, LED)
    ),
    # France, where the population is about 67 million
    *(
        Pattern(rf"{area}, where the {_NAME}{_TELLS} (?P<value>{{level}})", kinds=_KINDS, hints=("where the",))
        for area in (AREA, LED)
    ),
    # France, population 67 million; In Iceland – population 360,000 –; France (population: 67 million)
    *(Pattern(rf"{area}{DASH}{_NAME}:? (?P<value>{{level}})", kinds=_KINDS, hints=_HINTS) for area in (AREA, LED)),
    Pattern(
        rf"{AREA} \((?:with )?(?:an? )?(?:{_NAME}|pop\b\.?):?(?: of)? (?P<value>{{level}})", kinds=_KINDS, hints=_HINTS
    ),
    # with a population of 67 million, France
    Pattern(
        rf"\bwith an? (?:total |estimated |annual )?{_NAME} (?:of|worth|of about|worth some) (?P<value>{{level}})"
        r"(?: people| inhabitants)?, (?:the )?"
        r"(?P<area>{area})",
        kinds=_KINDS,
        hints=_HINTS,
    ),
    # France, Europe's second-largest country, with a population of 67 million
    Pattern(
        r"(?P<area>{area})" + DASH + r"(?:an?|the|{name}(?:'s?)?|[A-Z][\w-]+'s) (?:(?:[\w'-]+|{ordinal}) ){0,4}?"
        rf"(?:country|nation|state|economy|island),? (?:with|which has|has) an? (?:total |estimated )?{_NAME} of"
        r" (?P<value>{level})",
        kinds=_KINDS,
        hints=_HINTS,
    ),
    # France's $2.7 trillion economy; the $2.7 trillion French economy
    Pattern(rf"{AREA}'s? (?P<value>{{money}})[ -](?P<name>economy)\b", kinds=("area", "money"), hints=("economy",)),
    Pattern(r"(?P<value>{money})[ -](?P<area>{name}) (?P<name>economy)\b", kinds=("name", "money"), hints=("economy",)),
    # the French economy, worth $2.7 trillion; French unemployment was 8 percent
    Pattern(
        rf"(?P<area>{{name}}) (?P<name>{_NATIONAL})\b{_TELLS} (?P<value>{{level}})",
        kinds=("name", "level"),
        hints=_HINTS,
    ),
)
LIFE = (
    # life expectancy in Japan is 84 years; Japan's life expectancy of 84 years; Japanese life expectancy
    Pattern(
        rf"\b(?P<name>life expectancy|median age)(?: at birth)? (?:of|in|for) (?:the )?(?P<area>{{area}}){_TELLS},?"
        r" (?P<value>{duration})",
        kinds=("area", "duration"),
        hints=("life expectancy", "median age"),
    ),
    Pattern(
        rf"(?P<area>{{name}})(?:'s?)? (?P<name>life expectancy|median age)(?: at birth)?{_TELLS}"
        r" (?P<value>{duration})",
        kinds=("name", "duration"),
        hints=("life expectancy", "median age"),
    ),
)
PART = re.compile(
    r"(?:\b(?i:(?:north|south|east|west)(?:ern|-?(?:east|west)(?:ern)?)?|central|rural|urban|upper|lower|greater|inner"
    r"|outer|coastal) |\b(?!However|Meanwhile|Today|Still|Yet|Now|Overall|Here|[A-Z]\w+ly,)[A-Z][^\W\d]+, "
    rf"|[{KINDS['area']}{KINDS['place']}{KINDS['name']}{KINDS['event']}], )$"
)
"""Before an area: the part of it, or the town in it, that the figure may be given for instead."""
_CLAUSE = re.compile("; |, (?:and|but|while|whereas) ")
_DATED = re.compile(rf" (?:people |inhabitants )?(?:in|on|at|as of|by) (?:the end of )?{KINDS['date']}")
SIZE = Indicator("size", "square_kilometer")
"""With or without its waters, as the writer has it."""
ISLAND_TOO = "IRL"
"""A country that has its island's name, and not the whole of it."""
GUESTS = frozenset(("ARE", "BHR", "KWT", "LBN", "JOR", "MCO", "OMN", "QAT", "SAU", "SGP", "AND"))
"""Where many residents are no citizens."""
NATIONS = frozenset(("area", "demonym", "people"))
AMPLE = 4
"""More than 22 million is less than four times as much, and fewer than 22 million more than a fourth."""
_LEAST = 10_000
"""A population below this is a town's, or something else that is counted."""


def compose(article: Article) -> Iterator[Statistic | Skip]:
    for found in each_once(article, PATTERNS, "value"):
        yield statistic(article, found, found.quantity("value"))
    for found in (found for pattern in LIFE for found in article.find(pattern)):
        yield from _years(article, found)


def statistic(article: Article, found: Found, value: Quantity, before: Named | None = None) -> Statistic | Skip:
    """The figure as one of the area that was found with it, or of the one that the sentence, or the text, is about."""
    phrase = _phrase(found, value)
    named = SIZE if phrase == "size" else indicator(phrase)
    held = "area" in found.match.re.groupindex and found.match["area"]
    area = found.mention("area") if held else _meant(found, value) or before
    area = settled(article, found.sentence, area) if isinstance(area, Named) else area
    if not isinstance(area, Named) or area.entity is None or area.kind not in NATIONS:
        return Skip(value, "it is not clear which place is meant")
    if _of_a_part(found) or of_another(found, "area"):
        return Skip(value, "it is not clear which place is meant")
    if area.entity == ISLAND_TOO and "island" in found.sentence.lower:
        return Skip(value, "it may be the whole island that is meant")
    if area.entity in GUESTS and found.sentence.skeleton.startswith(" citizens", found.match.end("value")):
        return Skip(value, "citizens are a part of those who live there")
    printed_in = in_unit(value, named)
    if printed_in is None:
        return Skip(value, f"not in the unit in which {named.id} is published")
    own = any(isinstance(m, Timex) and "y" in m.stated for m in found.sentence.mentions)
    counted = "census" in found.sentence.lower and not area.entity.startswith("US-")
    beside = _beside(found)
    days = beside.days if beside else period(article, found.sentence)
    grade: Grade = "counted" if counted else "plain"
    return Statistic(printed_in, named.id, named.unit, area, days, own, stated(found.sentence), grade=grade)


def _meant(found: Found, value: Quantity) -> Named | None:
    """The area that the sentence is about; "its 778,000 people" are of none that is told later."""
    named = subject(found.sentence, ("area",))
    later = named is not None and named.start > value.start and found.match[0].lower().startswith("its ")
    return None if later else named


def _years(article: Article, found: Found) -> Iterator[Statistic]:
    """A span of a life."""
    value, area, named = found.timex("value"), found.mention("area"), indicator(found.words("name"))
    said = length(article.document.text, value)
    if said and said.unit == "year" and isinstance(area, Named) and area.entity and area.kind in NATIONS:
        days = period(article, found.sentence)
        yield Statistic(figure(value, said), named.id, named.unit, area, days, False, stated(found.sentence))


def _beside(found: Found) -> Timex | None:
    """The date right behind the figure: "was 738,432 on July 1, 2015, 4 percent more than in 2010"."""
    spot = found.match.end("value")
    held = _DATED.match(found.sentence.skeleton, spot)
    date = found.sentence.mention_at(held.end() - 1) if held else None
    return date if isinstance(date, Timex) and "y" in date.stated and date.days is not None else None


def _of_a_part(found: Found) -> bool:
    """A part of the area, or a town in it, is what is spoken of: "northern Kenya", "Nairobi, Kenya,"."""
    start = found.match.start("area") if "area" in found.match.re.groupindex else -1
    return start > 0 and bool(PART.search(found.sentence.skeleton[:start]))


def of_another(found: Found, group: str) -> bool:
    """Told behind a comma and "with" of a clause that names another place first: "Mali borders Niger, with"."""
    if group not in found.match.re.groupindex or not found.match[group]:
        return False
    skeleton, (start, end) = found.sentence.skeleton, found.match.span(group)
    clause = _CLAUSE.split(skeleton[:start])[-1]
    return skeleton.startswith(", with ", end) and any(letter in _NAMES for letter in clause)


def _phrase(found: Found, value: Quantity) -> str:
    """What the figure is given for: as named, else the size for a measure and the population for a count."""
    if found.match.groupdict().get("name"):
        return found.words("name")
    if value.kind != "quantity":
        return "population"
    return "land area" if "land area of" in found.match[0].lower() else "size"


def in_unit(value: Quantity, named: Indicator) -> Printed | None:
    """The figure, where it is printed in the indicator's own unit."""
    if value.number is None:
        return None
    if named.unit == "person":
        is_count = value.kind == "number" and value.number.fraction >= _LEAST
        return _bounded(printed(value, loosely=True)) if is_count else None
    if named.unit == "percent":
        return printed(value, loosely=True) if value.kind == "percent" else None
    if value.unit in (named.unit, f"{named.unit}/year"):
        figure = printed(value, loosely=True)
    elif value.kind == "quantity" and value.unit and (converted := _converted(value, named.unit)):
        figure = converted
    else:
        return None
    return _bounded(figure) if named.unit == "square_kilometer" else figure


def _bounded(figure: Printed) -> Printed:
    """With an end on the open side too: nobody says "more than 22 million people" of 220 million."""
    middle, value = figure.strict.middle, figure.value
    if middle in (inf, -inf):
        return figure
    low, high = max(value.low, Fraction(middle) / AMPLE), min(value.high, Fraction(middle) * AMPLE)
    return figure._replace(value=Interval(low, high))


def _converted(value: Quantity, unit: str) -> Printed | None:
    """The figure in another unit of the same dimension."""
    here, there = unit_named(value.unit), unit_named(unit)
    if here is None or there is None or here.dimension != there.dimension or here.offset or there.offset:
        return None
    figure, factor = printed(value, loosely=True), here.factor / there.factor
    return figure._replace(value=figure.value * factor, strict=figure.strict * factor)
