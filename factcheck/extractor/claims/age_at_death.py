"""Bind an age at death to the years of a life in brackets: "Vera Lund (1921-2004) was 83 when she died"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, Timex, days_of, printed
from factcheck.model.claims.age import Age

from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern

NEEDS = ("date",)
CUES = ("died", "death")

_AGE = r"(?P<age>{age}|{number})(?: years old)?"
DEATH = Pattern(
    r"\((?P<life>{date})\)(?:(?:,(?: (?:an?|the) [\w' -]{1,60},)?)? (?:who )?died(?: in [A-Z]\w+)?,?"
    rf" (?:aged|age|at age|at the age of|at) {_AGE}|(?P<gap>[^.;()]{{0,120}}?)\bwas (?:only |just |aged )?"
    rf"{_AGE.replace('<age>', '<old>')} "
    r"(?:when (?:he|she|they) died|at (?:his|her|their|the time of (?:his|her|their)) death))(?![\w-])",
    kinds=("date",),
    hints=("died", "death"),
)
_YEARS = re.compile(r"\((\d{4})(?:-\d\d-\d\d)?,(\d{4})(?:-\d\d-\d\d)?,.*")
_WORD = re.compile(r"[\w']+")


def compose(article: Article) -> Iterator[Age]:
    for found in article.find(DEATH):
        age = found.mention("age") if found.match["age"] else found.mention("old")
        years = _YEARS.match(found.timex("life").value)
        if years and isinstance(age, Quantity) and age.number and age.unit in (None, "year") and not _another(found):
            yield from _age(found.timex("life"), age, *years.groups())


def _another(found: Found) -> bool:
    """Someone else whom the words between bring in: "lost its singer, who was"."""
    gap = found.words("gap").strip()
    if gap.endswith("who") and gap != ", who":
        return True
    return not set(_WORD.findall(found.words("gap").lower())).isdisjoint(cues("kin"))


def _age(life: Timex, age: Quantity, born: str, died: str) -> Iterator[Age]:
    days = days_of(died)
    if days is not None and "d" not in life.stated:
        yield Age(printed(age), life._replace(value=born, low=None, high=None), None, days, False)
