"""The age at which someone died and the only birth that is told, sentences apart: "He was 84. ... Born in 1930"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Quantity

from ..passage import KINDS, Article, Sentence
from .aged import NAME, aged, parts
from .ages import FORMS, Said, said
from .born import Birth, births
from .neighbours import is_dated

DIED = re.compile(r"\b(?:died|dies|passed away|death)\b")
DEAD = next(form for form in FORMS if form.reach > 20 and not form.dated)
AGE_ALONE = re.compile(rf"\W*(?:He|She) was (?:aged )?(?P<age>[{KINDS['age']}{KINDS['number']}])\W*$")
_OPENS = re.compile(r"\W*(?:(?:Later )?(?P<who>He|She) (?:was|is) |(?:(?:An?|The) [^.;]{2,60}?, )?)$")
_GOES_ON = re.compile(r"[^.;]{0,80}?, (?P<who>he|she)\b", re.IGNORECASE)
_NAMED = re.compile(rf"\W*(?!(?:He|She) was)(?P<name>{NAME}) was $")
_SAME_SEX = {
    "he": re.compile(r"\b(?:son|husband|brother|father|grandson|nephew|uncle|partner|widower|colleague|man)\b"),
    "she": re.compile(r"\b(?:daughter|wife|sister|mother|granddaughter|niece|aunt|partner|widow|colleague|woman)\b"),
}
"""Whom else the pronoun may mean."""
_ANOTHER = re.compile(r"(?:^|[.!?][\"\u201d]? |, )(?:[A-Z][\w'-]+ ){1,3}[A-Z][\w'-]+,? (?:is|was|has|had|who)\b")
""" "The host, May Voss, is known"."""
_REACH = 1500
FEW, TENS = 4, (9, 10, 11)
"""Years by which an age is off."""


def by_death(article: Article) -> Iterator[tuple[Birth, Said]]:
    """The one age at death with the one birth, told of "he", "she" or someone of that given name."""
    born = [(sentence, birth) for sentence in article.sentences for birth in births(sentence)]
    if len(born) != 1:
        return
    sentence, birth = born[0]
    dead = list(_deaths(article, [one for one in article.sentences if one.start < sentence.start]))
    if len({one.age.start for _, one in dead}) != 1 or not _is_near(article, dead[0][1], birth):
        return
    if _is_of(article, dead[0], sentence, birth):
        yield birth, dead[0][1]


def _is_near(article: Article, one: Said, birth: Birth) -> bool:
    """Whether the age is right, or would be but for a slip: a few years or ten off, or two digits that swapped."""
    as_of, number = article.document.as_of, one.age.number
    year = one.at.value[:4] if one.at else ""
    if as_of is None or number is None:
        return False
    fits = (int(year) if year.isdecimal() else as_of.date.year) - int(birth.born.value[:4])
    off = abs(int(number.fraction) - fits)
    return off <= FEW or off in TENS or f"{int(number.fraction)}"[::-1] in (f"{fits}", f"{fits - 1}")


def _deaths(article: Article, sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Said]]:
    """The ages at death that those sentences tell."""
    text = article.document.text
    beside = {one.sentence.start: one for one in aged(article)}
    for sentence in sentences:
        is_told = DIED.search(sentence.lower)
        for one in said(sentence) if is_told else ():
            if one.form.reach > 20 and not one.form.dated:
                yield sentence, one
        one_beside = beside.get(sentence.start)
        if is_told and one_beside and not any(map(is_dated, sentence.mentions)):
            yield sentence, Said(one_beside.mention, None, DEAD, 0, 0)
        alone = AGE_ALONE.match(sentence.skeleton)
        mention = sentence.mention_at(alone.start("age")) if alone else None
        if isinstance(mention, Quantity) and mention.number and DIED.search(text[: sentence.start]):
            yield sentence, Said(mention, None, DEAD, 0, 0)


def _is_of(article: Article, death: tuple[Sentence, Said], sentence: Sentence, birth: Birth) -> bool:
    """Whether who was born is who died, and nobody else whom the text brings in between."""
    text, (told, one) = article.document.text, death
    lead, between = text[sentence.start : birth.born.start], text[one.age.end : sentence.start]
    if len(between) > _REACH:
        return False
    opening = sentence.skeleton[: birth.start]
    if named := _NAMED.match(text[sentence.start : sentence.start + len(lead)].partition("born")[0]):
        first = parts(named["name"])[0]
        return len(parts(named["name"])) > 1 and re.search(rf"\b{first} [A-Z]", text[: told.end]) is not None
    opens = _OPENS.match(opening)
    if opens is None:
        return False
    who = opens["who"] or (follows["who"] if (follows := _GOES_ON.match(sentence.skeleton, birth.end)) else None)
    return bool(who and not _SAME_SEX[who.lower()].search(f"{between} {opening}") and not _ANOTHER.search(between))
