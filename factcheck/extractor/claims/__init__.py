"""Composers: from mentions to claims, one composer a claim shape, all of one name with shape and rule.

A composer is a function compose(article) that yields claims of its shape, and a Skip with the reason for
each candidate that it leaves. It must have a syntactic link between the figures it binds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

from factcheck.model.claim import Claim, Skip

from ..passage import Article

Composer = Callable[[Article], Iterator[Claim | Skip]]


def compose(article: Article) -> Iterator[Claim | Skip]:
    """Every claim that any composer finds; composers run in the order of their names."""
    for composer in _composers():
        yield from composer(article)


@cache
def _composers() -> tuple[Composer, ...]:
    names = sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))
    return tuple(import_module(f"{__name__}.{name}").compose for name in names)
