"""Find the numbers that the scanner could not read for their grouping."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, counted
from factcheck.model.claims.malformed_figure import MalformedFigure

from ..passage import KINDS, Article

NEEDS = ("unread",)
CUES = (",",)

_GROUPS = r"[$£€]?\d{1,3}(?:,\d+)+"
_KINDS = frozenset((KINDS["number"], KINDS["money"]))


def compose(article: Article) -> Iterator[MalformedFigure]:
    for sentence in article.sentences:
        if sentence.letters & _KINDS:
            for mention in sentence.mentions:
                if isinstance(mention, Quantity) and mention.number is None and re.fullmatch(_GROUPS, mention.text):
                    yield MalformedFigure(counted(mention, int(mention.text.lstrip("$£€").replace(",", ""))))
