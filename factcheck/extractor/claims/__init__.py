"""Composers: from mentions to claims, one composer a claim shape, all of one name with shape and rule.

A composer is a function compose(article) that yields claims of its shape, and a Skip with the reason for
each candidate that it leaves. It must have a syntactic link between the figures it binds.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

from factcheck.model.claim import Claim, Skip

from ..passage import Article


def compose(article: Article) -> Iterator[Claim | Skip]:
    """Every claim that any composer finds; composers run in the order of their names."""
    for name in _composers():
        yield from import_module(f"{__name__}.{name}").compose(article)


@cache
def _composers() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py")))
