"""Bind a number of people to the only country, state or city that a sentence can be about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named, Quantity, Timex
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Grade, Statistic

from ..binding.lone import Class, Meant, lone, regex
from ..binding.nations import MOST, nations, rivals
from ..binding.period import period, stated
from ..binding.states import settled
from ..lexicon.cues import cues
from ..lexicon.indicators import Indicator
from ..passage import KINDS, Article, Sentence
from .city_size import INDICATORS, reach
from .statistic import ISLAND_TOO, PART, in_unit

NEEDS = ("number", "land")
CUES = (
    "people",
    "inhabitants",
    "residents",
    "citizens",
    "souls",
    "headcount",
    "head count",
    "census",
    "population",
    "home to",
)
NEEDS_2 = ("number",)
CUES_2 = (
    "people",
    "inhabitants",
    "residents",
    "citizens",
    "souls",
    "headcount",
    "head count",
    "census",
    "population",
    "home to",
)
# fmt: off
ALSO_2 = (
    "it", "its", "country", "nation", "state", "kingdom", "republic", "island", "archipelago", "territory", "emirate",
    "sultanate", "principality", "islands", "democracy", "union", "census", "headcount", "city", "capital",
    "metropolis", "megacity", "port",
)
# fmt: on

_NAMES = "".join(KINDS[kind] for kind in ("area", "place", "name"))
_FIGURES = "\ue000-\uf8ff"
NATION = Class(
    ("country", "nation", "state", "kingdom", "republic", "island", "archipelago", "city-state", "territory", "emirate",
     "sultanate", "principality", "islands", "democracy", "union", "census", "headcount"),
    ("area",),
    lambda name: True,
)  # fmt: skip
CITY = Class(("city", "capital", "metropolis", "megacity", "port"), ("city", "capital"), lambda name: True)
PEOPLE = Indicator("population", "person")

_FEW = (
    r"(?: (?:about|around|some|only|just|roughly|an estimated|fewer than|a little over|a mere|a scant|a total of|a bare"
    r"|upwards of|in excess of|close on|little|barely|no|well|now|today|still|all of|a|an|the))*"
)
_SMALL = rf"{_FEW} $"
_NOUNS = "|".join((*NATION.nouns, *CITY.nouns))
_WHO = (
    rf"(?:[{_NAMES}]|\bit|(?:\bthe|[{_FIGURES}\w]+'s) (?:(?!the |an? )[\w'{_FIGURES}-]+ ){{0,3}}?(?:{_NOUNS}))"
    r"(?: proper)?(?:,[^;]{0,100},)?(?: which| that| now| then| today| still| alone| itself)*"
)
_LED = rf"(?:^|[,;:] |{KINDS['date']},? |\b(?:and|but|that|when|since|because|while|where|in|of) )(?:the )?"
_DATE = KINDS["date"]
HAS = rf"{_LED}{_WHO} (?:has|had|counts|counted|numbers|numbered|holds|is home to|was home to){_SMALL}"
OPENS = rf"^(?:Home to|With|An? (?:[\w-]+ ){{0,3}}?(?:{_NOUNS}) of){_SMALL}"
THEN = rf" (?:people|inhabitants|residents)?(?: or so)?, {_WHO}"
HOME = rf"{_WHO},? (?:which is |that is )?home to{_SMALL}"
TOTAL = (
    rf"(?:(?:[{_NAMES}]'s?|\bits|\bthe) )?(?:headcount|number of (?:people|inhabitants|residents)(?: in [{_NAMES}])?)"
    r" (?:(?:has |had )?(?:passed|reached|topped|hit|exceeded|fallen to|risen to|grown to)|was|is|stood at|stands at"
    r"|is put at|was put at|is estimated at|fell to|rose to|grew to|of|down to|up to)"
    f"{_SMALL}"
)
COUNT = (
    rf"(?:\b(?:census|head-?count)\b[^;:,{_FIGURES}]{{0,40}}?(?: (?:in|of|on) {_DATE})?(?: had| has)?,?"
    rf"|{_LED}{_WHO})"
    r" (?:counted|found|recorded|enumerated|turned up|put|showed|revealed|registered|returned|tallied"
    r"|yielded)"
    rf"(?: (?:the|its) (?:[\w'-]+ ){{0,2}}?(?:population|headcount|number of people)(?: of (?:the )?[{_NAMES}])? at)?"
    rf"{_SMALL}"
    rf"|\bcensus, (?:at|with){_SMALL}"
)
_ALL = (
    rf"(?=[,.;:)]|$| and\b| but\b| or so\b| [-–—] | (?:(?:in|at|by|on) )?(?:the )?(?:{_DATE}|census)"
    r"| in (?:all|total)\b)"
)
_DWELL = r" (?:people|inhabitants|residents|souls|citizens)\b"
_NOT_ALL = (
    r" (?:people|inhabitants|residents|souls|citizens) (?:in (?!all\b|total\b)|(?:who|with|without|of|at|on|from|aged"
    r"|under|over|affected|displaced|need\w*|live (?:in|on)|living (?:in|on|under|with|below|off))\b)"
)
_LIVE = r" (?:people|inhabitants|souls) (?:now |still |today )?(?:live|lived|dwell|reside)(?=[,.;)]|$| and\b| but\b)"
_BEHIND = (
    r"(?<!^in)(?<!^in the)(?<=[a-z,]) (?:of|from|to|with|against|between|for|like|near|than|by|outside|over|into|and|or"
    r"|within|across|in|after|before|behind|besides)(?: the)? $"
)
_A_LAND = (
    r"\b(?:an?|one)"
    rf" (?:(?!the |an? )[\w'{_FIGURES}-]+ ){{0,4}}?(?:country|nation|kingdom|republic|archipelago|city-state|emirate"
    r"|sultanate|principality|democracy)(?: with a population)?(?:,? (?:which|that))?"
    r" (?:of|with|has|had|counts|numbers|home to|is home to|where|whose (?:people|inhabitants|citizens|residents)"
    rf" number){_SMALL}"
)
""" "In a country of 5 million people": of whichever nation the article speaks."""
RELATIVE = (
    rf"[{_NAMES}](?:,| [–-])? (?:whose|(?P<where>where|in which)|(?P<loose>with (?:its|a|some|only|just)?"
    r"|(?:which|that) (?:now |today |still )?(?:has|had|counts|numbers|holds|houses|boasts|is home to|was home to)))"
    rf"(?: (?:population|people|inhabitants) (?:of|number))?{_SMALL}"
)
""" "Istanbul, whose 16 million residents"; "in Berlin, where 3.7 million people live"."""
_HEADS = rf" (?:people|inhabitants|residents|souls)\b{_ALL}"
ITS = r"\bits $"
_DWELLERS = r" (?:inhabitants|residents)\b(?! (?:in|who|without|of|under|over|aged|with)\b)"
_ENDS = _ALL
_SOME = rf"\b(?:{'|'.join(cues('of_the_people'))})"
_THAN = r"\b(?:than|from|by|against|to|per|of) $"
_COUNTED = re.compile(r"\b(?:census|fewer people than any other|more people than any other|populous|populated)\b")


def compose(article: Article) -> Iterator[Statistic | Skip]:
    for sentence in article.holding("number"):
        for mention in sentence.mentions:
            figure = in_unit(mention, PEOPLE) if isinstance(mention, Quantity) and mention.kind == "number" else None
            if figure is not None and isinstance(mention, Quantity) and _says(sentence):
                yield from _bound(article, sentence, mention)


def _says(sentence: Sentence) -> bool:
    return sentence.says(CUES)


def _bound(article: Article, sentence: Sentence, value: Quantity) -> Iterator[Statistic]:
    """One claim at most: where a city and a country may be meant, of the one that the words name."""
    spot = sentence.spot_of(value)
    if told := _governing(sentence, spot):
        yield from _claim(article, sentence, value, told)
        return
    found = [(of, meant) for of in (NATION, CITY) if (meant := lone(article, sentence, of, spot))]
    before = [(of, meant) for of, meant in found if meant.name.start in range(sentence.start, value.start)]
    found = before if len(before) == 1 else found
    if regex(_A_LAND).search(sentence.skeleton, 0, spot) and (land := _a_land(article, sentence, value)):
        yield land
        return
    graded = [(of, meant, grade) for of, meant in found if (grade := _grade(sentence, spot, meant, len(found) > 1))]
    if len(graded) != 1:
        return
    of, meant, grade = graded[0]
    yield from _claim(article, sentence, value, meant.name, grade)


def _claim(
    article: Article, sentence: Sentence, value: Quantity, name: Named, grade: Grade = "plain"
) -> Iterator[Statistic]:
    name = settled(article, sentence, name)
    figure = in_unit(value, PEOPLE)
    if name.entity is None or figure is None:
        return
    size = INDICATORS.get(name.kind, PEOPLE)
    own = any(isinstance(m, Timex) and "y" in m.stated for m in sentence.mentions)
    if name.kind in CITY.kinds:
        grade = reach(sentence) if grade == "plain" else grade
    yield Statistic(figure, *size, name, period(article, sentence), own, stated(sentence), grade=grade)


def _a_land(article: Article, sentence: Sentence, value: Quantity) -> Statistic | None:
    """Of "a country of 5 million": one that the sentence names before, unless another of the article's has so many."""
    left, right = sentence.skeleton[: sentence.spot_of(value)], sentence.skeleton[sentence.spot_of(value) + 1 :]
    ends = regex(_HEADS).match(right) or regex(_ENDS).match(right) or regex(_DWELL).match(right)
    if not (ends and regex(f"{_A_LAND}$").search(left)) or regex(_NOT_ALL).match(right):
        return None
    named = [m for m in nations(sentence) if m.start < value.start]
    meant = next((m for m in named if m.kind == "area"), named[0] if named else None)
    figure = in_unit(value, PEOPLE)
    if meant is None or figure is None or meant.entity is None or meant.entity.startswith("US-"):
        return None
    others = rivals(article, meant)
    if len(others) > MOST:
        return None
    own = any(isinstance(m, Timex) and "y" in m.stated for m in sentence.mentions)
    return Statistic(figure, *PEOPLE, meant, period(article, sentence), own, stated(sentence), unless=others)


def _grade(sentence: Sentence, spot: int, meant: Meant, several: bool) -> Grade | None:
    """How surely the figure is the population of what is meant; None where it is no population, or another's."""
    left, right = sentence.skeleton[:spot], sentence.skeleton[spot + 1 :]
    heads = bool(regex(_HEADS).match(right))
    told = next((match for words in (HAS, HOME) if heads and (match := regex(words).search(left))), None)
    if not told and (heads or regex(_ENDS).match(right)):
        told = regex(TOTAL).search(left) or regex(HOME).search(left)
    if told and meant.sure and _is_of(told, sentence, meant):
        return "plain"
    if regex(OPENS).search(left) and (then := regex(THEN).match(right)) and _follows(then, sentence, spot, meant):
        return "plain"
    if regex(ITS).search(left) and regex(_DWELLERS).match(right):
        return "plain"
    counts = (
        regex(COUNT).search(left)
        if sentence.says(("census", "headcount", "head-count")) and (heads or regex(_ENDS).match(right))
        else None
    )
    if counts and not several:
        return "plain" if (meant.name.entity or "").startswith("US-") else "counted"
    if (
        several
        or regex(_THAN).search(left)
        or regex(_SOME).search(sentence.skeleton)
        or sentence.kinds.count(KINDS["number"]) > 1
    ):
        return None
    return "bare" if heads or regex(_ENDS).match(right) and _COUNTED.search(sentence.lower) else None


def _governing(sentence: Sentence, spot: int) -> Named | None:
    """The place to whose name a clause is tied that gives it the figure: "whose more than 220 million people"."""
    left, right = sentence.skeleton[:spot], sentence.skeleton[spot + 1 :]
    told = regex(RELATIVE).search(left)
    if told is None or regex(_NOT_ALL).match(right) or not regex(_DWELL).match(right):
        return None
    name, lead = sentence.mention_at(told.start()), left[: told.start()]
    if not isinstance(name, Named) or name.kind not in (*NATION.kinds, *CITY.kinds) or PART.search(lead):
        return None
    if regex(_BEHIND if told["loose"] else r"\bof (?:the )?$").search(lead):
        return None
    if "island" in sentence.lower and name.entity == ISLAND_TOO:
        return None
    return name if not told["where"] or regex(_LIVE).match(right) else None


def _is_of(told: re.Match[str], sentence: Sentence, meant: Meant) -> bool:
    return meant.name not in sentence.mentions or told.start() <= sentence.spot_of(meant.name) < told.end()


def _follows(then: re.Match[str], sentence: Sentence, spot: int, meant: Meant) -> bool:
    """ "Home to 72 million people, the country"; "With 72 million people, Ghana"."""
    return meant.name not in sentence.mentions or sentence.spot_of(meant.name) - spot - 1 < then.end()
