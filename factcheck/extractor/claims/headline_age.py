"""Bind an age of the headline to the body's only age of such a person: "Man, 37, drowns", over "A 73-year-old man"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, point, printed
from factcheck.model.claims.headline_figure import HeadlineFigure

from ..passage import KINDS, Article, Sentence

NEEDS = ("headline", "figure")

_AGES = KINDS["age"] + KINDS["number"]
_NOUN_FIRST = re.compile(rf"(?P<noun>[a-z]{{3,}}), (?:aged )?(?P<age>[{_AGES}])(?=[,.;:)]|$| )")
_AGE_FIRST = re.compile(rf"(?P<age>[{_AGES}]) (?P<noun>[a-z]{{3,}})")
_OLD = re.compile(r"[ -](?:years?|months?)[ -]old$", re.IGNORECASE)


def compose(article: Article) -> Iterator[HeadlineFigure]:
    head = [s for s in article.sentences if s.role == "headline"]
    body = [s for s in article.sentences if s.role != "headline"]
    above = [one for s in head for one in _aged(s)]
    if len(above) != 1:
        return
    noun, figure = above[0]
    below = [m for s in body for other, m in _aged(s) if other == noun]
    values = {m.number for s in body for m in s.mentions if isinstance(m, Quantity)}
    if len({m.number for m in below}) == 1 and figure.number not in values and below[0].number:
        must = point(below[0].number.fraction)
        yield HeadlineFigure(printed(figure), (must,), (below[0],), f"the body has {below[0].text}")


def _aged(sentence: Sentence) -> Iterator[tuple[str, Quantity]]:
    """Who is how old, by the noun beside the age."""
    for pattern in (_NOUN_FIRST, _AGE_FIRST):
        for found in pattern.finditer(sentence.lower):
            mention = sentence.mention_at(found.start("age"))
            if isinstance(mention, Quantity) and _is_age(mention, pattern is _AGE_FIRST):
                yield found["noun"], mention


def _is_age(mention: Quantity, is_old: bool) -> bool:
    """A bare number behind a comma, or "73-year-old" before the noun."""
    if mention.number is None or mention.hedge or mention.ends:
        return False
    told = _OLD.search(mention.text)
    return bool(told) if is_old else mention.unit in (None, "year") and not told
