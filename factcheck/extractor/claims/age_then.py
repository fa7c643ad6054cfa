"""Bind an age "that night" or "at the time" to the date of birth beside it and the only other date that is told.

"The fire broke out on 3 August 2010. The driver, born on 1 May 1980, was 30 at the time."
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Timex, printed
from factcheck.model.claims.age import Age

from ..binding.born import Birth, births
from ..binding.slips import is_age_slip
from ..passage import KINDS, Article, Found, Pattern, Sentence

NEEDS = ("date",)
CUES = ("born", "birth")

_AGE = r"(?P<age>{age}|{number})(?: years? old)?"
_THEN = r"(?:(?P<then>{date}|{time})|at the time|then|on the day)"
THEN = (
    # was 30 that night
    Pattern(rf"\bwas (?:only |just |still |barely )?{_AGE},? {_THEN}(?! (?:of|that)\b)"),
    # was then 20
    Pattern(rf"\bwas then (?:only |just |still |barely )?{_AGE}(?=[,.;:)]|$)"),
)
# On 3 August 2010 Maria Lopez, born on 1 May 1990, became champion at 20
DEED = Pattern(rf"(?:^|,)? (?:at|aged|at the age of) (?:only |just )?{_AGE}(?=[,.;:)]|$)")
_WHO = re.compile(r"[,)]* ?(?:[-–] )?(?:and |so |thus |therefore |he |she |who ){0,3}")
_DID = re.compile(
    r"[,)]{1,2} (?!is\b|has\b|says\b|who\b)[a-z]+"
    rf"(?: (?!(?:who|which|that|when|after|before|since|until|whose)\b)(?:[^\s.;:,\ue000-\uf8ff]|[{KINDS['name']}])+)"
    r"{0,10},?"
)
_ON = re.compile(r"\W*(?:(?:on|in|at) )?(?:the )?(?:\w+ of )?", re.IGNORECASE)

_YEAR, _LEAP = 365, 366
_THAT = "that"


def compose(article: Article) -> Iterator[Age]:
    for sentence in article.holding("date"):
        if sentence.says(CUES):
            born = list(births(sentence))
            if len(born) == 1:
                yield from _ages(article, sentence, born[0])


def _ages(article: Article, sentence: Sentence, birth: Birth) -> Iterator[Age]:
    for found in (found for pattern in THEN for found in pattern.search(sentence)):
        if _between(found, birth, _WHO) and _is_then(found):
            yield from _age(found, birth, _told(article, sentence))
    opening = sentence.mentions[0]
    if opening is not birth.born and _ON.fullmatch(sentence.skeleton, 0, sentence.spots[0]):
        for found in DEED.search(sentence):
            if _between(found, birth, _DID):
                yield from _age(found, birth, _dates(sentence))


def _between(found: Found, birth: Birth, words: re.Pattern[str]) -> bool:
    return words.fullmatch(found.sentence.skeleton, birth.end, max(birth.end, found.match.start())) is not None


def _is_then(found: Found) -> bool:
    """ "That night", not "in 2010"."""
    mention = found.mention("then") if "then" in found.match.re.groupindex else None
    return mention is None or mention.text[:4].lower() == _THAT


def _told(article: Article, sentence: Sentence) -> list[Timex]:
    """The dates of the sentence, or of the one before too where it has none but the birth."""
    own, place = _dates(sentence), article.sentences.index(sentence)
    return own if len(own) > 1 or not place else [*_dates(article.sentences[place - 1]), *own]


def _dates(sentence: Sentence) -> list[Timex]:
    dates = (m for m in sentence.mentions if isinstance(m, Timex) and m.kind == "date")
    return [m for m in dates if m.text[:4].lower() != _THAT]


def _age(found: Found, birth: Birth, told: list[Timex]) -> Iterator[Age]:
    """The age on the only other day that is told, where it holds or would but for a slip."""
    age, days = found.quantity("age"), [m for m in told if m is not birth.born]
    if len(days) != 1 or age.number is None or age.unit not in (None, "year"):
        return
    at, born = days[0], birth.born.days
    if "y" not in at.stated or at.days is None or born is None or at.days.low <= born.high:
        return
    years = Interval((at.days.low - born.high) // _LEAP, (at.days.high - born.low) // _YEAR)
    if is_age_slip(age, years):
        yield Age(printed(age), birth.born, at, at.days, False)
