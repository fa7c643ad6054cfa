"""Bind a number of people to the only country, state or city that a sentence can be about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named, Quantity, Timex
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Grade, Statistic

from ..binding.dwellers import (
    A_LAND,
    BEHIND,
    CENSUS,
    CITY,
    COUNT,
    COUNTED,
    COUNTED_IN,
    CRAMMED,
    CRAMS,
    DWELL,
    DWELLERS,
    ENDS,
    HAS,
    HEADS,
    HELD_BY,
    HOME,
    ITS,
    LABEL,
    LABELLED,
    LIVE,
    LIVES_IN,
    NATION,
    NOT_ALL,
    OF_THE_COUNT,
    OPENS,
    RELATIVE,
    SOME,
    THAN,
    THEN,
    TOTAL,
)
from ..binding.lone import Meant, lone, regex
from ..binding.nations import MOST, nations, rivals
from ..binding.period import period, stated
from ..binding.states import settled
from ..lexicon.indicators import Indicator
from ..passage import KINDS, Article, Sentence
from .city_size import INDICATORS, reach
from .statistic import GUESTS, ISLAND_TOO, PART, in_unit

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
PEOPLE = Indicator("population", "person")


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
    if told := _governing(sentence, spot) or _tied(sentence, spot):
        yield from _claim(article, sentence, value, told)
        return
    found = [(of, meant) for of in (NATION, CITY) if (meant := lone(article, sentence, of, spot))]
    before = [(of, meant) for of, meant in found if meant.name.start in range(sentence.start, value.start)]
    found = before if len(before) == 1 else found
    if regex(A_LAND).search(sentence.skeleton, 0, spot) and (land := _a_land(article, sentence, value)):
        yield land
        return
    graded = [(of, meant, grade) for of, meant in found if (grade := _grade(sentence, spot, meant, len(found) > 1))]
    if len(graded) > 1:
        graded = [one for one in graded if not _owns(sentence, one[1].name)]
    if len(graded) != 1:
        return
    of, meant, grade = graded[0]
    yield from _claim(article, sentence, value, meant.name, grade)


def _claim(
    article: Article, sentence: Sentence, value: Quantity, name: Named, grade: Grade = "plain"
) -> Iterator[Statistic]:
    name = settled(article, sentence, name)
    figure = in_unit(value, PEOPLE)
    guests = name.entity in GUESTS and sentence.skeleton.startswith(" citizens", sentence.spot_of(value) + 1)
    if name.entity is None or figure is None or guests:
        return
    size = INDICATORS.get(name.kind, PEOPLE)
    own = any(isinstance(m, Timex) and "y" in m.stated for m in sentence.mentions)
    if name.kind in CITY.kinds:
        grade = reach(sentence) if grade == "plain" else grade
    yield Statistic(figure, *size, name, period(article, sentence), own, stated(sentence), grade=grade)


def _a_land(article: Article, sentence: Sentence, value: Quantity) -> Statistic | None:
    """Of "a country of 5 million": one that the sentence names before, unless another of the article's has so many."""
    left, right = sentence.skeleton[: sentence.spot_of(value)], sentence.skeleton[sentence.spot_of(value) + 1 :]
    ends = regex(HEADS).match(right) or regex(ENDS).match(right) or regex(DWELL).match(right)
    if not (ends and regex(f"{A_LAND}$").search(left)) or regex(NOT_ALL).match(right):
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
    heads = bool(regex(HEADS).match(right))
    told = next((match for words in (HAS, HOME) if heads and (match := regex(words).search(left))), None)
    if not told and (heads or regex(ENDS).match(right)):
        told = regex(TOTAL).search(left) or regex(HOME).search(left)
    if told and meant.sure and _is_of(told, sentence, meant):
        return "plain"
    if regex(OPENS).search(left) and (then := regex(THEN).match(right)) and _follows(then, sentence, spot, meant):
        return "plain"
    here = meant.name in sentence.mentions and meant.name.kind in NATION.kinds
    if regex(ITS).search(left) and (regex(DWELLERS).match(right) or here and heads):
        return "plain"
    if not several and _is_count(sentence, left, right, heads or bool(regex(ENDS).match(right))):
        return "plain" if (meant.name.entity or "").startswith("US-") else "counted"
    if (
        several
        or regex(THAN).search(left)
        or regex(SOME).search(sentence.skeleton)
        or sentence.kinds.count(KINDS["number"]) > 1
        or (sentence.says(CENSUS) and not (meant.name.entity or "").startswith("US-"))
    ):
        return None
    return "bare" if heads or regex(ENDS).match(right) and COUNTED.search(sentence.lower) else None


def _owns(sentence: Sentence, name: Named) -> bool:
    """ "Germany's second-largest city, Hamburg, has": what is told is of what it owns."""
    return name in sentence.mentions and sentence.skeleton.startswith("'s ", sentence.spot_of(name) + 1)


def _is_count(sentence: Sentence, left: str, right: str, ends: bool) -> bool:
    """Whether the figure is what a census found."""
    if not sentence.says(CENSUS):
        return False
    if regex(COUNTED_IN).match(right):
        return True
    return (ends or bool(regex(OF_THE_COUNT).match(right))) and regex(COUNT).search(left) is not None


def _tied(sentence: Sentence, spot: int) -> Named | None:
    """The place that words on one side of the figure say has so many: "1.9 million people live in Hamburg"."""
    left, right = sentence.skeleton[:spot], sentence.skeleton[spot + 1 :]
    if regex(SOME).search(sentence.skeleton):
        return None
    lives, start = None if regex(THAN).search(left) else regex(LIVES_IN).match(right), spot + 1
    if lives is None:
        held = regex(HEADS).match(right) or regex(ENDS).match(right)
        label = sentence.kinds.count(KINDS["number"]) == 1 and regex(LABELLED).match(right)
        crams = regex(CRAMMED).match(right)
        frames = [(held, HELD_BY), (label, LABEL), (crams, CRAMS)]
        lives = next((found for fits, frame in frames if fits and (found := regex(frame).search(left))), None)
        start = 0
    name = sentence.mention_at(start + lives.start("name")) if lives else None
    known = isinstance(name, Named) and name.kind in (*NATION.kinds, *CITY.kinds)
    return name if known and isinstance(name, Named) and not _is_part(sentence, name) else None


def _is_part(sentence: Sentence, name: Named) -> bool:
    """A part of the place, or the island that has a country's name."""
    island = "island" in sentence.lower and name.entity == ISLAND_TOO
    return island or PART.search(sentence.skeleton[: sentence.spot_of(name)]) is not None


def _governing(sentence: Sentence, spot: int) -> Named | None:
    """The place to whose name a clause is tied that gives it the figure: "whose more than 220 million people"."""
    left, right = sentence.skeleton[:spot], sentence.skeleton[spot + 1 :]
    told = regex(RELATIVE).search(left)
    if told is None or regex(NOT_ALL).match(right) or not regex(DWELL).match(right):
        return None
    name, lead = sentence.mention_at(told.start()), left[: told.start()]
    if not isinstance(name, Named) or name.kind not in (*NATION.kinds, *CITY.kinds) or PART.search(lead):
        return None
    if told["loose"] and not regex(HEADS).match(right):
        return None
    if regex(BEHIND if told["loose"] else r"\bof (?:the )?$").search(lead):
        return None
    if "island" in sentence.lower and name.entity == ISLAND_TOO:
        return None
    return name if not told["where"] or regex(LIVE).match(right) else None


def _is_of(told: re.Match[str], sentence: Sentence, meant: Meant) -> bool:
    return meant.name not in sentence.mentions or told.start() <= sentence.spot_of(meant.name) < told.end()


def _follows(then: re.Match[str], sentence: Sentence, spot: int, meant: Meant) -> bool:
    """ "Home to 72 million people, the country"; "With 72 million people, Ghana"."""
    return meant.name not in sentence.mentions or sentence.spot_of(meant.name) - spot - 1 < then.end()
