"""When someone was born, as a sentence says it: "born on January 8, 1984", "(b. 1950)", "born in Leeds in 1915"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex
from factcheck.model.tuples import NamedTuple

from ..passage import Found, Pattern, Sentence

IN_PLACE = r"(?:[^;.()]|\.(?=[,\w])|(?<=\b[Ss]t)\.)"
"""Of the name of a place: "Duluth, Minn.,", "St. Paul"."""
BORN = Pattern(
    r"(?:\b(?:born|c[ao]me into the world|saw the light of day),?(?: and (?:raised|brought up|bred))?"
    r"(?P<place>(?: (?:(?:in|at|near|outside|to|into|of|as)\b|on (?=(?:the (?:isle|island)|[A-Z\ue00c-\ue011])))"
    rf" ?{IN_PLACE}{{1,60}}?)??),?"
    r"|\bborn (?:[\w'-]+|{name})(?: [\w'-]+){0,2}(?:,|(?= on\b))"
    r"|\bb\.|\bdate of birth(?: of [^.;:{date}]{1,60}?)?(?::|,? (?:as|is|was))?"
    r"|\bbirth (?:date|year|certificate)(?: (?:as|is|was|of|reads|says|gives|shows|bears|has|is dated|dated))?"
    r"|\b(?:his|her) birth(?= (?:on|in)\b))"
    r"(?: (?:on|in|during))?(?: the)? ?(?P<born>{date})(?! or {date}|/)",
    kinds=("date",),
    hints=("born", "b.", "birth", "into the world", "light of day"),
)
_LOWER_AFTER_COMMA = re.compile(r",.*?(?:^|[ ,])(?!(?:the|of|and|in|near|on)\b)[a-z]")


class Birth(NamedTuple):
    """A date of birth and where in the skeleton it is said."""

    born: Timex
    start: int
    end: int


def births(sentence: Sentence) -> Iterator[Birth]:
    """Every date of birth in the sentence whose year is known."""
    for found in BORN.search(sentence):
        born = found.timex("born")
        if born.days is not None and not born.shift and _is_place(found):
            yield Birth(born, found.match.start(), found.match.end())


def _is_place(found: Found) -> bool:
    """Between "born" and the date stands a place or parents, not another verb."""
    return not _LOWER_AFTER_COMMA.search(found.words("place") if found.match["place"] else "")
