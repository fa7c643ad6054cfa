"""What is ranked by which words ("most populous country", "largest economy"), and the parts of the world by name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from factcheck.model.prepared import prepared
from factcheck.model.tuples import NamedTuple

from .table import rows


class Superlative(NamedTuple):
    """What a superlative ranks."""

    indicators: tuple[str, ...]
    """Any of them may be meant."""
    sign: int
    """1 for the most, -1 for the least."""


@cache
def superlatives() -> dict[str, Superlative]:
    """By adjective and noun, in lower case."""
    return {
        f"{adjective} {head}": Superlative(tuple(indicators.split("|")), int(sign))
        for adjectives, heads, indicators, sign in rows("superlatives")
        for adjective in adjectives.split("|")
        for head in heads.split("|")
    }


@prepared
def regions() -> dict[str, str]:
    """The id of each region, by its name in lower case."""
    return {word.lower(): region for words, region in rows("regions") for word in words.split("|")}


@prepared
def adjectives() -> tuple[str, ...]:
    """Every adjective, longest first."""
    return _longest(word for words, *_ in rows("superlatives") for word in words.split("|"))


@prepared
def heads() -> tuple[str, ...]:
    """Every noun, longest first."""
    return _longest(word for _, words, *_ in rows("superlatives") for word in words.split("|"))


def _longest(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(words), key=lambda word: (-len(word), word)))
