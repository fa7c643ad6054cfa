"""Ages and dates of birth in different sentences, bound by the name that stands beside both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.model import Quantity, Timex
from factcheck.model.tuples import NamedTuple

from ..lexicon.cues import cues
from ..passage import Article, Sentence
from .aged import NAME, aged, may_be_one, parts
from .ages import Form, Said, said
from .born import IN_PLACE, Birth, births
from .neighbours import is_dated
from .obituaries import AGE_ALONE, DEAD, DIED

_BORN = rf"(?P<name>{NAME})(?:,? who)?,?\s+(?:was\s+|is\s+|\()?\s*(?:born|b\.)\b{IN_PLACE}{{0,60}}$"
_OPENING = r"\W*Born\b"
_SUBJECT = rf"(?:[^.;]{{0,100}}?),\s+(?P<name>{NAME})\s+[a-z]"
_BACK = 140
_HE_WAS = r"\W*(?:(?:He|She) (?:was|is) )?$"
_LEAD = rf"\W*(?P<name>{NAME})"
_OTHER = r"(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bon )(?<!\bnear )(?<!\bfrom )\b[A-Z][a-z]+"
"""A name that is no place, day or month: whom a pronoun may mean instead."""
_OBITUARY = 400
"""How far before "she was 87" the death is told."""
_THEN = r"\b(?:then|Jr|Sr|junior|senior|elder|younger)\b"


class Named(NamedTuple):
    """A birth with the name of who was born."""

    name: tuple[str, ...]
    birth: Birth
    sentence: Sentence


def by_name(article: Article, now: Form) -> Iterator[tuple[Birth, Said]]:
    """Each age with the birth of the only person of that name; `now` is the form of an age in apposition."""
    born = list(_named_births(article))
    if not born:
        return
    for one in aged(article):
        birth = _birth_of(born, one.name, one.sentence)
        past = any(is_dated(m) and m.start < one.mention.start for m in one.sentence.mentions)
        if birth and not past and not _is_then(article, one.sentence):
            yield birth, Said(one.mention, None, now, 0, 0)
    for sentence in article.sentences:
        yield from _told_of(article, sentence, born)
        yield from _was(article, sentence, born)


def by_pronoun(article: Article, now: Form) -> Iterator[tuple[Birth, Said]]:
    """ "Jane Doe, 68, grew up in Ohio. Born in 1961, she ..." or "She was born in 1961": one person opens both."""
    neighbours = pairwise(article.sentences)
    born = {first.start: birth for first, second in neighbours for birth in _pronoun_birth(article, second)}
    for one in aged(article) if born else ():
        text = article.document.text[one.sentence.start : one.sentence.end]
        opening = re.match(_LEAD, text)
        named = opening and parts(opening["name"])[-1] == one.name[-1] and _is_alone(text)
        rest = article.document.text[one.mention.end : one.sentence.end]
        lone = named and not re.search(_OTHER, rest) and not any(is_dated(m) for m in one.sentence.mentions)
        if lone and one.sentence.start in born:
            yield born[one.sentence.start], Said(one.mention, None, now, 0, 0)


def by_description(article: Article, now: Form) -> Iterator[tuple[Birth, Said]]:
    """ "Ms Tran was born in Hue in 1971. The 50-year-old came as a child": what follows speaks of who was born."""
    text = article.document.text
    for first, second in pairwise(article.sentences):
        mention = second.mentions[0]
        lead = text[second.start : mention.start].strip()
        if lead != "The" or not (isinstance(mention, Quantity) and mention.text.endswith("-year-old")):
            continue
        born, noun = list(births(first)), text[mention.end : mention.end + 20]
        if (
            len(born) == 1
            and _is_alone(text[first.start : first.end])
            and re.match(r"(?: who)? [a-z]+(?:ed|s|t|me|ok|as)\b", noun)
        ):
            yield born[0], Said(mention, None, now, 0, 0)


def _pronoun_birth(article: Article, sentence: Sentence) -> Iterator[Birth]:
    """The birth with which a sentence about the person before opens."""
    if "born" not in sentence.lower[:40]:
        return
    for birth in births(sentence):
        rest = article.document.text[birth.born.end : sentence.end]
        if re.match(_HE_WAS, sentence.skeleton[: birth.start]) and not re.match(_SUBJECT, rest):
            yield birth


def _is_alone(text: str) -> bool:
    """No relative in the sentence, and no other time that the age may be of."""
    alone = set(re.findall(r"[a-z]+", text.lower())).isdisjoint({*cues("kin"), "died", "dead"})
    return alone and not re.search(_THEN, text)


def _named_births(article: Article) -> Iterator[Named]:
    text = article.document.text
    for sentence in article.sentences:
        for birth in births(sentence):
            lead, rest = text[sentence.start : birth.born.start], text[birth.born.end : sentence.end]
            found = re.search(_BORN, lead[-_BACK:]) or re.match(_OPENING, lead) and re.match(_SUBJECT, rest)
            if found:
                yield Named(parts(found["name"]), birth, sentence)


def _birth_of(born: list[Named], name: tuple[str, ...], sentence: Sentence) -> Birth | None:
    """The birth of who bears that name, if it is one and told elsewhere."""
    fitting = [one for one in born if may_be_one(one.name, name)]
    return fitting[0].birth if len(fitting) == 1 and fitting[0].sentence is not sentence else None


def _told_of(article: Article, sentence: Sentence, born: list[Named]) -> Iterator[tuple[Birth, Said]]:
    """ "Jane Doe died on Monday at the age of 95", where Doe's birth is told elsewhere."""
    text = article.document.text[sentence.start : sentence.end]
    known = [one for one in born if one.name[-1] in text]
    if not known or not set(re.findall(r"[a-z]+", text.lower())).isdisjoint(cues("kin")):
        return
    for one in said(sentence):
        lead = article.document.text[sentence.start : one.age.start]
        names = {parts(name) for name in re.findall(NAME, lead)}
        bearers = [name for name in names if name[-1] == known[0].name[-1]]
        birth = _birth_of(born, bearers[0], sentence) if len(bearers) == 1 else None
        if birth and (one.form.reach > 20 or one.form.turned):
            yield birth, one


def _was(article: Article, sentence: Sentence, born: list[Named]) -> Iterator[tuple[Birth, Said]]:
    """ "Jane Doe has died in Oban. She was 87.", where the only birth that is told is hers."""
    found = AGE_ALONE.match(sentence.skeleton) if len(born) == 1 else None
    mention = sentence.mention_at(found.start("age")) if found else None
    before = article.document.text[max(0, sentence.start - _OBITUARY) : sentence.start]
    known = isinstance(mention, Quantity) and mention.number and mention.unit in (None, "year")
    if known and born[0].name[-1] in before and DIED.search(before) and not _their_kin().search(before):
        assert isinstance(mention, Quantity)
        dates = list(_dates(article, sentence, born[0].birth))
        if len(dates) < 2:
            yield born[0].birth, Said(mention, dates[0] if dates else None, DEAD, 0, 0)


def _dates(article: Article, sentence: Sentence, birth: Birth) -> Iterator[Timex]:
    """Those with a year, but the birth's, that are told before the sentence: "died on 30 October 2021. She was 95"."""
    for mention in article.mentions:
        near = sentence.start - _OBITUARY <= mention.start < sentence.start
        if near and isinstance(mention, Timex) and is_dated(mention) and mention.start != birth.born.start:
            yield mention


def _their_kin() -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:his|her|their|whose)|\b[A-Z]\w+['’]s) (?:\w+ ){{0,2}}?(?:{'|'.join(cues('kin'))})\b")


def _is_then(article: Article, sentence: Sentence) -> bool:
    return bool(re.search(_THEN, article.document.text[sentence.start : sentence.end]))
