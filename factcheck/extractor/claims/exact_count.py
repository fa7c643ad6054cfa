"""Bind "the 3,000 workers" to "tens of thousands of workers" before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.exact_count import ExactCount

from ..binding.tallies import tallies
from ..passage import Article

NEEDS = ("count",)

_NOUN = re.compile(r"\s+(?:of\s+)?(?:[\w-]+\s+){0,1}?([a-z]+)")


def compose(article: Article) -> Iterator[ExactCount | Skip]:
    vague = list(_vague(article))
    if not vague:
        return
    for later in tallies(article):
        earlier = [m for noun, m in vague if m.end < later.mention.start and _is_one(noun, later.mention.unit)]
        if earlier and not later.mention.hedge and later.definite:
            yield ExactCount(printed(later.mention), printed(earlier[-1]))


def _vague(article: Article) -> Iterator[tuple[str, Quantity]]:
    """Each count without a number ("tens of thousands"), with the noun after it."""
    for mention in article.mentions:
        if isinstance(mention, Quantity) and mention.number is None and mention.ends and mention.text[:1].isalpha():
            noun = _NOUN.match(article.document.text, mention.end)
            yield mention.unit or (noun[1] if noun else ""), mention


def _is_one(noun: str, unit: str | None) -> bool:
    """Singular and plural of one noun."""
    return bool(unit) and (noun == unit or noun.rstrip("s") == (unit or "").rstrip("s"))
