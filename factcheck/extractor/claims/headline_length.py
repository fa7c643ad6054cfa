"""Bind a headline's "enters ninth day" or "jailed for nine years" to what the body says of the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Printed, Quantity, Timex, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.headline_figure import HeadlineFigure
from factcheck.model.tuples import NamedTuple

from ..binding.length import figure, length
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Pattern, Sentence

NEEDS = ("headline",)
CUES = ("day", "night", "week", "month", "year", "{of_prison}", "{of_ban}")

_UNIT = r"(?: (?:straight|consecutive|successive|full))? (?P<unit>day|night|week|month|year)\b"
NTH = Pattern(
    # Strike enters ninth day; was in its sixth day; for a fourth day
    rf"\b(?:enter(?:s|ed|ing)?|in|into|on|for|hits?|reach(?:es|ed)?|beg[au]ns?|begins|starts?|started)"
    rf"(?: (?:its|their|a|the))? (?P<nth>{{ordinal}}){_UNIT}",
    kinds=("ordinal",),
    hints=("enter", "in ", "into ", "on ", "for ", "hit", "reach", "beg", "start"),
)
_LEAST = 4
"""Letters of the words by which headline and body are tied."""
_PLAIN = re.compile(
    r"(?:day|night|week|month|year|jail|sentenc|prison|ban(?:s|ned|ning)\b|barr|suspen|(?:after|with|from|that|over|into|been)\b)"
)
"""Words that tie nothing."""
_OTHER = re.compile(
    r"\b(?:minimum|least|parole|appeal|reduc\w+|cut|extend\w+|increas\w+|consecutive|each|total|respectively|suspended"
    r"|could|may|might|up to|maximum|earlier|previous\w*|already|remaining|served|asked|sought|demand\w*|faces?)\b"
)
""" "At least six years of it", "faces up to six years": no other sentence than the headline's."""


class Told(NamedTuple):
    """A length or a place in a count of days, and what it is of."""

    mention: Quantity | Timex
    number: int
    unit: str
    printed: Printed
    sentence: Sentence


def compose(article: Article) -> Iterator[HeadlineFigure | Skip]:
    head = [one for one in article.sentences if one.role == "headline"]
    body = [one for one in article.sentences if one.role != "headline"]
    for sentence in head:
        for told in _nth(sentence):
            yield from _claim(article, told, [one for below in body for one in _nth(below)])
        for name in ("of_prison", "of_ban"):
            for told in _lengths(article, sentence, name):
                yield from _claim(article, told, [one for below in body for one in _lengths(article, below, name)])


def _nth(sentence: Sentence) -> Iterator[Told]:
    for found in NTH.search(sentence):
        nth = found.quantity("nth")
        if nth.number:
            value = int(nth.number.fraction)
            yield Told(nth, value, found.words("unit").lower(), counted(nth, value), sentence)


def _lengths(article: Article, sentence: Sentence, name: str) -> Iterator[Told]:
    """The lengths in a sentence that speaks of prison, or of a ban."""
    if KINDS["duration"] not in sentence.letters or set(re.findall(r"[a-z]+", sentence.lower)).isdisjoint(cues(name)):
        return
    for mention in sentence.mentions:
        said = length(article.document.text, mention) if isinstance(mention, Timex) else None
        if said and isinstance(mention, Timex) and mention.kind == "duration" and not mention.text.endswith("-old"):
            yield Told(mention, said.number, said.unit, figure(mention, said), sentence)


def _claim(article: Article, above: Told, below: list[Told]) -> Iterator[HeadlineFigure | Skip]:
    same = [one for one in below if one.unit == above.unit]
    if not same:
        return
    if len(same) > 1 or len(below) > 1 or _is_given(article, above):
        yield Skip(above.mention, "the body has more than one figure for it")
    elif _OTHER.search(same[0].sentence.lower) or _OTHER.search(above.sentence.lower):
        yield Skip(above.mention, "the body may speak of another length")
    elif _words(above.sentence) & _words(same[0].sentence):
        told = same[0]
        yield HeadlineFigure(above.printed, (told.printed.value,), (told.mention,), f"the body has {told.mention.text}")


def _is_given(article: Article, above: Told) -> bool:
    """Whether the body has the headline's number, whatever of."""
    text = article.document.text
    for mention in (m for one in article.sentences if one.role != "headline" for m in one.mentions):
        if isinstance(mention, Timex):
            said = length(text, mention)
            if said and said.number == above.number:
                return True
        elif isinstance(mention, Quantity) and mention.number and mention.number.fraction == above.number:
            return True
    return False


def _words(sentence: Sentence) -> set[str]:
    """Words of some length, cut to their stems."""
    words = [word for word in re.findall(r"[a-z]+", sentence.lower) if len(word) >= _LEAST]
    return {word[:_LEAST] for word in words if not _PLAIN.match(word)}
