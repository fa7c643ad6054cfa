"""Bind an age at death to the years of a life in brackets: "Vera Lund (1921-2004) was 83 when she died"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from factcheck.model import Interval, Quantity, Timex, days_of, printed
from factcheck.model.claims.age import Age

from ..binding.slips import is_age_slip
from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern

NEEDS = ("date",)
# fmt: off
CUES = (
    "died", "death", "dead", "drowned", "perished", "succumbed", "killed", "murdered", "executed", "hanged", "shot",
    "beheaded", "drowning", "carried", "took", "claimed", "felled",
)
# fmt: on

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
_WORD = re.compile(r"[\w']+")


def compose(article: Article) -> Iterator[Age]:
    for found in article.find(DEATH):
        yield from _told(found, "age" if found.match["age"] else "old")
    for found in chain.from_iterable(article.find(pattern) for pattern in LOOSE):
        yield from _told(found, "age")


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
