"""Bind an age to the years of a life in brackets: "Vera Lund (1921-2004) was 83 when she died"; "was 30 in 1951"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from factcheck.model import Interval, Quantity, Timex, days_of, printed
from factcheck.model.claims.age import Age

from ..binding.ages import said
from ..binding.slips import is_age_slip
from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("ranged",)
# fmt: off
CUES = (
    "died", "death", "dead", "drowned", "perished", "succumbed", "killed", "murdered", "executed", "hanged", "shot",
    "beheaded", "drowning", "carried", "took", "claimed", "felled",
)
# fmt: on

NEEDS_2 = ("ranged", "date", "date")
CUES_2 = ("aged", "when", "at the age", "turned")

_AGE = r"(?P<age>{age}|{number})(?: years old)?"
_OLD = _AGE.replace("<age>", "<old>")
_WHO = r"(?:he|she|they)"
DEATH = Pattern(
    r"\((?P<life>{date})\)(?:(?:,(?: (?:an?|the) [\w' -]{1,60},)?)? (?:who )?died(?: in [A-Z]\w+)?,?"
    rf" (?:aged|age|at age|at the age of|at) {_AGE}|(?P<gap>[^.;()]{{0,120}}?)\bwas (?:only |just |aged )?"
    rf"{_OLD} (?:when {_WHO} died|at (?:his|her|their|the time of (?:his|her|their)) death))(?![\w-])",
    kinds=("date",),
    hints=("died", "death"),
)
_LOST = (
    r"(?:died|drowned|perished|dead|succumbed|(?:was|were|been) (?:killed|murdered|executed|hanged|shot|beheaded)"
    r"|(?:killed|murdered)(?= at | aged | by )|(?:killed|shot|hanged|drowned) (?:himself|herself))"
)
_AT = r",? (?:aged|age|at age|at the age of|at) (?:only |just )?"
_END = r"(?=[,.;:)]|$| [-–—]|—| (?:of|in|by|from|when|except|but|and|after|while|on|with)\b)"
LOOSE = (
    # Tomas Reiff (1811-1849), a painter of harbours whom cholera killed at 48
    Pattern(
        r"\((?P<life>{date})\)(?P<gap>(?:,? (?:an?|the) [\w' -]{1,60}?)?(?:,? whom?(?: [\w'-]+){0,3}?)?,?)"
        rf" {_LOST}(?P<how>(?: [\w'-]+){{0,6}}?){_AT}{_AGE}{_END}",
        kinds=("date",),
        hints=("died", "drowned", "perished", "dead", "succumbed", "killed", "murdered", "executed", "hanged")
        + ("shot", "beheaded"),
    ),
    # Typhus took the poet Ilse Brandt (1890-1919) at 29
    Pattern(
        r"\b(?:took|killed|claimed|carried off|felled)\b(?P<gap>(?: (?:[\w'-]|{name})+){1,5}?)"
        rf" \((?P<life>{{date}})\){_AT}{_AGE}{_END}",
        kinds=("date",),
        hints=("took", "killed", "claimed", "carried", "felled"),
    ),
    # Ilse Brandt (1890-1919), a poet, was only 29 when typhus carried her off
    Pattern(
        rf"\((?P<life>{{date}})\)(?P<gap>[^.;()]{{0,120}}?)\bwas (?:only |just |aged )?{_OLD.replace('<old>', '<age>')}"
        rf" when (?:{_WHO} (?:drowned|perished|(?:was|were) (?:killed|shot|hanged|murdered|executed)\b)"
        r"|(?:[\w'-]+ ){1,4}?(?:carried (?:him|her) off|(?:took|killed|claimed|felled) (?:him|her)\b))",
        kinds=("date",),
        hints=(" when ",),
    ),
)
_YEARS = re.compile(r"\((\d{4})(?:-\d\d-\d\d)?,(\d{4})(?:-\d\d-\d\d)?,.*")
_LIFE = re.compile(r"(?<=[(,])\d{4}")
_WORD = re.compile(r"[\w']+")


def compose(article: Article) -> Iterator[Age]:
    for found in article.find(DEATH):
        yield from _told(found, "age" if found.match["age"] else "old")
    for found in chain.from_iterable(article.find(pattern) for pattern in LOOSE):
        yield from _told(found, "age")
    for sentence in article.holding("date", "date"):
        yield from _dated(sentence)


def _dated(sentence: Sentence) -> Iterator[Age]:
    """An age in a year of that life, where it holds or would but for a slip."""
    lives = [m for m in sentence.mentions if isinstance(m, Timex) and _YEARS.match(m.value)]
    if (
        len(lives) != 1
        or "born" in sentence.lower
        or not sentence.skeleton.endswith("(", 0, sentence.spot_of(lives[0]))
    ):
        return
    born, died = (int(year) for year in _LIFE.findall(lives[0].value)[:2])
    for one in said(sentence):
        at, first, last = one.at, *sorted((one.end, sentence.spot_of(lives[0])))
        if at is None or at.days is None or "y" not in at.stated or at is lives[0] or one.form.less:
            continue
        then, between = int(at.value[:4]), sentence.lower[min(first, one.start) : last]
        is_own = born < then <= died and set(_WORD.findall(between)).isdisjoint(cues("kin"))
        if is_own and is_age_slip(one.age, Interval(then - born - 1, then - born)):
            life = lives[0]._replace(value=str(born), low=None, high=None)
            yield Age(printed(one.age), life, at, at.days, one.form.turned)


def _told(found: Found, group: str) -> Iterator[Age]:
    age, life = found.mention(group), found.timex("life")
    years = _YEARS.match(life.value)
    if not years or not isinstance(age, Quantity) or not age.number or age.unit not in (None, "year"):
        return
    born, died = years.groups()
    lived = int(died) - int(born)
    fits = found.match.re is DEATH.regex or is_age_slip(age, Interval(lived - 1, lived))
    if fits and not _another(found):
        yield from _age(life, age, born, died)


def _another(found: Found) -> bool:
    """Someone else whom the words between bring in: "lost its singer, who was"."""
    gap = found.words("gap").strip()
    if gap.endswith("who") and gap != ", who" and found.match.re is DEATH.regex:
        return True
    how = found.words("how") if "how" in found.match.re.groupindex else ""
    return not set(_WORD.findall(f"{gap} {how}".lower())).isdisjoint(cues("kin"))


def _age(life: Timex, age: Quantity, born: str, died: str) -> Iterator[Age]:
    days = days_of(died)
    if days is not None and "d" not in life.stated:
        yield Age(printed(age), life._replace(value=born, low=None, high=None), None, days, False)
