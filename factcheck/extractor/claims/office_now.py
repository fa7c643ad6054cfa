"""Bind the days of which an article speaks as its own to the term of whoever it gives an office on them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Named, Tenure, Timex, days_of, timed
from factcheck.model.claims.recalled import Recalled
from factcheck.model.days import date

from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("person", "date")
CUES = ("president", "prime minister", "chancellor")
# fmt: off
ALSO = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "this", "next",
)
# fmt: on

_OFFICE = r"president|prime minister|chancellor"
_NOW = r"will|has|is|says|plans|hopes|wants"
_REPORTED = r"said|told|asked|urged|warned|announced|pledged|rejected|welcomed|denied|would not"
_VERB = rf"(?:(?P<now>{_NOW})|{_REPORTED})(?! (?:once|been|had|since)\b)"
_OF = r"(?:(?:An? |The )?(?:spokesman|spokeswoman|spokesperson|aides?|advisers?) (?:for|to) )?"
_HINTS = (*_NOW.split("|"), *_REPORTED.split("|"))
PATTERNS = (
    # British Prime Minister Tony Blair will; A spokesman for German Chancellor Angela Merkel said
    Pattern(rf"^{_OF}(?P<person>{{person}}) {_VERB} ", kinds=("date", "person"), hints=_HINTS),
    # Kenya's president, Mwai Kibaki, told
    Pattern(
        rf"^{_OF}(?P<area>{{area}})'s (?P<office>{_OFFICE}), (?P<person>{{person}}), {_VERB} ",
        kinds=("date", "person", "area"),
        hints=_HINTS,
    ),
)
_TITLED = re.compile(rf"[A-Z][\w. ]*? (?P<office>{_OFFICE}) [A-Z]\S* \S", re.IGNORECASE)
""" "British Prime Minister Tony Blair": a name on record only of who held just that, and a whole one, as many share a
surname."""
_GONE = re.compile(
    r"\b(?:former|then|late|ex|one time|onetime|outgoing|incoming|acting|interim|caretaker|designate|elect) "
    rf"(?:[a-z]+ ){{0,2}}(?:{_OFFICE}|leader)\b|\b(?:{_OFFICE}) (?:elect|designate)\b"
)
NEAR = 60
"""Days around its own of which an article speaks as of now."""
_WEEK = 7


def compose(article: Article) -> Iterator[Recalled]:
    as_of = article.document.as_of
    if as_of is None or any(abs((day - as_of.date).days) > _WEEK for _, day in as_of.candidates):
        return
    for pattern in PATTERNS:
        for found in article.find(pattern):
            who, when = found.mention("person"), _when(found, as_of.date)
            office, area = _office(found)
            today = days_of(as_of.date.isoformat())
            if office and when and today and isinstance(who, Named) and who.entity and _is_news(article, as_of.date):
                needs = (Tenure(who.entity, area),)
                yield Recalled(timed(when, today), (who,), needs, "now", firm=True, office=office)


def _office(found: Found) -> tuple[str, str | None]:
    """The office, and the country where it does not belong to the name itself."""
    who = found.mention("person")
    area = found.mention("area") if "area" in found.match.re.groupindex else None
    if isinstance(area, Named):
        whole = area.entity and who and " " in who.text
        return (found.words("office").lower() if whole else ""), area.entity
    titled = _TITLED.match(who.text) if who else None
    return (titled["office"].lower() if titled else ""), None


def _when(found: Found, today: date) -> Timex | None:
    """The first time after the verb, if all times of the sentence are about now and it does not look back."""
    sentence = found.sentence
    times = [one for one in sentence.mentions if isinstance(one, Timex)]
    if not times or not all(_is_near(one, today, NEAR) for one in times) or _looks_back(sentence):
        return None
    when = next((one for one in times if sentence.spot_of(one) > found.match.start("person")), None)
    day = when is not None and len(when.value) == len("2007-07-11") and _is_near(when, today, _WEEK)
    return when if day or found.match["now"] else None


def _is_near(one: Timex, today: date, near: int) -> bool:
    around = Interval(-near, near) + Interval(today.toordinal(), today.toordinal())
    return one.kind in ("date", "time") and "y" not in one.stated and one.days is not None and one.days.overlaps(around)


def _looks_back(sentence: Sentence) -> bool:
    return sentence.says(cues("looks_back"))


def _is_news(article: Article, today: date) -> bool:
    """Whether the article tells of no other year, and nobody's office in it as one gone or to come."""
    times = (one for one in article.mentions if isinstance(one, Timex))
    dated = any("y" in one.stated and not one.value.startswith(str(today.year)) for one in times)
    return not dated and not _GONE.search(" ".join(article.plain.split()))
