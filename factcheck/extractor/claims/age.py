"""Bind an age to the date of birth of the same person, and to the day on which it held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from factcheck.model import Interval, Mention, Named, Printed, Quantity, counted, point, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.age import Age

from ..binding.ages import Form, Said, said
from ..binding.born import BORN, Birth, births
from ..binding.joined import joined
from ..binding.namesakes import by_description, by_name, by_pronoun
from ..binding.obituaries import by_death
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Found, Pattern, Sentence

SPAN = "article"
NEEDS = ("date",)
CUES = ("born", "b", "birth", "into the world", "light of day")

NOW = Form(Pattern(""), dated=False)
APPOSED = (
    # Smith, 45, was born in 1980; the 45-year-old singer, born in 1984; Smith (45, born 1980)
    Pattern(r"(?P<age>{age}|{number})(?P<who>(?: [\w'-]+){0,4}?),? ?\)?,? ?\(?(?:who )?(?:was |is )?(?=born\b)"),
    # At 32, Novak, born in 1987, is
    Pattern(
        r"^\W*At(?: the age of)? (?P<age>{age}|{number}),?(?P<who>(?: (?:[\w'.-]|{name})+){1,4}?)(?:,| [–-]|—| \() ?"
        r"(?:(?:who|he|she) was )?"
        r"(?=born\b[^.;]{0,40}(?:,| [–-]|—|\)) (?:is|remains|has|says|still|looks|feels|runs)\b)"
    ),
    # Born in 1984, Kim, 35, has ruled
    Pattern(r"{date}[,)]{1,2}(?P<who>(?: (?:[\w'.-]|{name})+){1,4}?),? \(?(?:aged )?(?P<age>{age}|{number})[,)]"),
)
_LED = rf"(?i)(?:[,(]|\b(?:the|an?|now|aged|this)|, {KINDS['date']})\s*$|^$"
_WORD = re.compile(r"[\w']+")
_NAMES = "\ue00c-\ue011"
_PLAIN = re.compile(r"[a-z]+")
_BEARER = re.compile(r"\b(?:man|woman|boy|girl|student)['’]s (?=date of birth\b)")
_LINKS = frozenset(("that", "which", "whose", "people"))
""" "Tveit, whose bronzes stand in nine towns, died": no relative yet."""
_PLACE = re.compile(rf"\b(?:in|at|near|of|from|outside)\b (?:the )?(?:[A-Z{_NAMES}][^\s,;.]*,? ?)+")
_NAME = re.compile(rf"(?<!^)(?<![.] )\b[A-Z]\w|[{_NAMES}]")
_PRONOUN = re.compile(r"\b(?:He|She|His|Her)\b")
_DESCRIBED = frozenset(("man", "woman", "boy", "girl", "student"))
""" "A 42-year-old man, born in 1977"."""
_OTHER_SUBJECT = re.compile(r"\. +(?:His|Her|Their) (?!(?:birth|age|date)\b)[a-z]")
""" "His deputy was born in Leeds"."""
RECENT, AHEAD = 60, 365
"""Days before and after the article's own in which an undated "died" or "turns" falls."""


def compose(article: Article) -> Iterator[Age | Skip]:
    """Claims before skips: an age that one reading leaves alone may be bound by another."""
    if not any(sentence.says(BORN.hints) for sentence in article.sentences):
        return
    found = [*_in_sentences(article), *_by_name(article)]
    seen: set[int] = set()
    for claim in sorted(found, key=lambda one: isinstance(one, Skip)):
        mention = claim.mention if isinstance(claim, Skip) else claim.figure.mention
        if mention.start not in seen:
            seen.add(mention.start)
            yield claim


def _in_sentences(article: Article) -> Iterator[Age | Skip]:
    for sentence in chain(article.sentences, joined(article.sentences)):
        born = list(births(sentence))
        if len(born) == 1:
            yield from _ages(article, sentence, born[0])


def _by_name(article: Article) -> Iterator[Age | Skip]:
    bound = (bind(article, NOW) for bind in (by_name, by_pronoun, by_description))
    for birth, one in chain(*bound, by_death(article)):
        yield _age(article, birth, one)


def _ages(article: Article, sentence: Sentence, birth: Birth) -> Iterator[Age | Skip]:
    for one in chain(said(sentence), _apposed(sentence, birth)):
        reason = _loose(sentence, birth, one)
        yield Skip(one.age, reason) if reason else _age(article, birth, one)


def _apposed(sentence: Sentence, birth: Birth) -> Iterator[Said]:
    """The age that stands beside the very name to which the birth belongs."""
    for pattern in APPOSED:
        for found in pattern.search(sentence):
            mention = found.mention("age")
            if "died" in sentence.lower:
                continue
            beside = _follows(found, birth) if pattern is APPOSED[-1] else _leads(found, birth)
            if beside and isinstance(mention, Quantity) and mention.number and mention.unit in (None, "year"):
                yield Said(mention, None, NOW, found.match.start(), found.match.end())


def _leads(found: Found, birth: Birth) -> bool:
    """ "Smith, 45, was born", not "won at 21, was born"."""
    start, end = found.match.span()
    return end == birth.start and bool(re.search(_LED, found.sentence.skeleton[max(0, start - 8) : start]))


def _follows(found: Found, birth: Birth) -> bool:
    return found.match.start() == birth.end - 1 and _named(found)


def _named(found: Found) -> bool:
    """Only a name or title stands between the birth and the age."""
    return not any(word[0].islower() for word in found.words("who").split())


def _loose(sentence: Sentence, birth: Birth, one: Said) -> str | None:
    """Why the age may be someone else's."""
    first, second = sorted(((birth.start, birth.end), (one.start, one.end)))
    between = sentence.skeleton[first[1] : second[0]] or sentence.skeleton[one.start : birth.start]
    words = _WORD.findall(between.lower())
    if len(words) > one.form.reach:
        return "the age stands too far from the birth to be surely of the same person"
    described = _DESCRIBED if one.end == birth.start and one.age.text.endswith("-old") else frozenset()
    if not (set(words) - described).isdisjoint(cues("kin")):
        return "it may be a relative's age"
    if "." in between and _OTHER_SUBJECT.search(sentence.skeleton[first[0] : second[1]]):
        return "the second sentence is about someone else"
    before = set(_PLAIN.findall(_BEARER.sub(" ", sentence.lower[: birth.end])))
    if "." in between and not (before - _LINKS).isdisjoint(cues("kin")):
        return "the birth may be a relative's"
    told = sentence.lower[: birth.start] if birth.start < one.start else ""
    if not {"he", "she"}.isdisjoint(words) and not set(_WORD.findall(told)).isdisjoint(cues("kin")):
        return "the birth may be a relative's"
    opens = not sentence.skeleton[: first[0]].strip() and (birth.end <= one.start or one.end == birth.start)
    if not opens and _NAME.search(_PLACE.sub(" ", _PRONOUN.sub("", _peoples(sentence).sub("", between)))):
        return "another name stands between the birth and the age"
    return None


def _peoples(sentence: Sentence) -> re.Pattern[str]:
    """What stands for "Dutch" in "the Dutch champion", where no other name is so written: nobody's name."""
    letters = {sentence.skeleton[sentence.spot_of(m)] for m in sentence.mentions if _is_people(m)}
    others = {sentence.skeleton[sentence.spot_of(m)] for m in sentence.mentions if not _is_people(m)}
    return re.compile("|".join(sorted(letters - others)) or "(?!)")


def _is_people(mention: Mention) -> bool:
    return isinstance(mention, Named) and mention.kind == "demonym"


def _age(article: Article, birth: Birth, one: Said) -> Age | Skip:
    at = one.at if one.at and one.at.start != birth.born.start else None
    if at and at.basis == "text" and "y" not in at.stated:
        return Skip(one.age, "it is not clear in which year that was")
    if at is None and one.form.dated:
        return Skip(one.age, "the text does not say when that was the age")
    days = at.days if at else _now(article, one.form)
    if days is None:
        return Skip(one.age, "no date is known to reckon the age from")
    return Age(_figure(one), birth.born, at, days, one.form.turned, at is None)


def _now(article: Article, form: Form) -> Interval | None:
    as_of = article.document.as_of
    if as_of is None:
        return None
    today = as_of.date.toordinal()
    if form is NOW or form.reach < 10 and not form.turned:
        return point(today)
    return Interval(today - RECENT, today + AHEAD * form.turned)


def _figure(one: Said) -> Printed:
    number = one.age.number
    if number is None or one.age.ends or number.fraction.denominator != 1:
        return printed(one.age)
    return counted(one.age, int(number.fraction) - one.form.less)
