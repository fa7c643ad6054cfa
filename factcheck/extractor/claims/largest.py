"""Bind "A is the largest" to the figures listed for A and the others just before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.largest import Largest

from ..binding.raw import notations
from ..passage import Article

SPAN = "article"
# fmt: off
CUES = (
    "the largest", "the biggest", "the highest", "the most", "the longest", "the oldest", "the smallest", "the lowest",
    "the fewest", "the shortest",
)
# fmt: on

WORDS = {
    "largest": 1,
    "biggest": 1,
    "highest": 1,
    "most": 1,
    "longest": 1,
    "oldest": 1,
    "smallest": -1,
    "lowest": -1,
    "fewest": -1,
    "shortest": -1,
}
REACH = 300


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when an article first calls a thing the largest."""
    return re.compile(rf"\b(?P<name>[A-Z]\w*)\s+(?:is|has|was|had)\s+the\s+(?P<word>{'|'.join(WORDS)})\b")


def compose(article: Article) -> Iterator[Largest | Skip]:
    if not any(f"the {word}" in article.document.text for word in WORDS):
        return
    for found in notations(article, _pattern()):
        yield from _largest(article, found)


def _largest(article: Article, found: re.Match[str]) -> Iterator[Largest | Skip]:
    """The list is the run of "Name (has) figure" in the text before."""
    text, start = article.document.text, max(0, found.start() - REACH)
    near = [m for m in article.mentions if start <= m.start < found.start() and isinstance(m, Quantity) and m.number]
    named = {_name(text, m): m for m in near if isinstance(m, Quantity) and _name(text, m)}
    own = named.pop(found["name"], None)
    if own is None or len(named) < 2 or any(m.kind != own.kind for m in named.values()):
        return
    yield Largest(printed(own), tuple(printed(m) for m in named.values()), WORDS[found["word"]])


def _name(text: str, mention: Quantity) -> str:
    """The capitalised word that the figure belongs to; empty for none."""
    found = re.search(
        r"\b([A-Z]\w*)(?:\s+(?:has|had|have|with))?\s+$", text[max(0, mention.start - 40) : mention.start]
    )
    return found[1] if found else ""
