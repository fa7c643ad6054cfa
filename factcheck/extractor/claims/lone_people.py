"""Bind a number of people to the only country, state or city that a sentence can be about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, Timex
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Grade, Statistic

from ..binding.lone import Class, Meant, lone, regex
from ..binding.period import period, stated
from ..binding.states import settled
from ..lexicon.cues import cues
from ..lexicon.indicators import Indicator
from ..passage import KINDS, Article, Sentence
from .city_size import INDICATORS, reach
from .statistic import in_unit

NEEDS = ("number", "land")
CUES = ("people", "inhabitants", "residents", "citizens", "souls", "headcount", "census", "population", "home to")
NEEDS_2 = ("number",)
CUES_2 = ("people", "inhabitants", "residents", "citizens", "souls", "headcount", "census", "population", "home to")
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

_SMALL = r"(?: (?:about|around|some|only|just|roughly|an estimated|fewer than|a little over))* $"
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
    rf"(?:\bcensus\b(?: of {_DATE})?(?: had| has)?,?|{_LED}{_WHO}) (?:counted|found|recorded|enumerated){_SMALL}"
    rf"|\bcensus, (?:at|with){_SMALL}"
)
_ALL = (
    rf"(?=[,.;:)]|$| and\b| but\b| or so\b| [-–—] | (?:(?:in|at|by|on) )?(?:the )?(?:{_DATE}|census)"
    r"| in (?:all|total)\b)"
)
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
    found = [(of, meant) for of in (NATION, CITY) if (meant := lone(article, sentence, of, spot))]
    graded = [(of, meant, grade) for of, meant in found if (grade := _grade(sentence, spot, meant, len(found) > 1))]
    if len(graded) != 1:
        return
    of, meant, grade = graded[0]
    name = settled(article, sentence, meant.name)
    if name.entity is None:
        return
    figure = in_unit(value, PEOPLE)
    if figure:
        size = PEOPLE if of is NATION else INDICATORS[name.kind]
        own = any(isinstance(m, Timex) and "y" in m.stated for m in sentence.mentions)
        days = period(article, sentence)
        if of is CITY:
            grade = reach(sentence) if grade == "plain" else grade
        yield Statistic(figure, *size, name, days, own, stated(sentence), grade=grade)


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
    counts = regex(COUNT).search(left) if "census" in sentence.lower and (heads or regex(_ENDS).match(right)) else None
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


def _is_of(told: re.Match[str], sentence: Sentence, meant: Meant) -> bool:
    return meant.name not in sentence.mentions or told.start() <= sentence.spot_of(meant.name) < told.end()


def _follows(then: re.Match[str], sentence: Sentence, spot: int, meant: Meant) -> bool:
    """ "Home to 72 million people, the country"; "With 72 million people, Ghana"."""
    return meant.name not in sentence.mentions or sentence.spot_of(meant.name) - spot - 1 < then.end()
