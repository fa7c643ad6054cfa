"""Words that decide what is counted: nouns with an odd plural, words that are no nouns, exact counts, vague counts."""

from __future__ import annotations

from factcheck.model import Number
from factcheck.model.prepared import prepared

from .table import rows


def decimal(cell: str) -> Number:
    """ "1.90" as digits and last place."""
    whole, _, part = cell.partition(".")
    return Number(int(whole + part), -len(part))


@prepared
def _roles() -> dict[str, frozenset[str]]:
    """The words of each role but the irregular ones."""
    found: dict[str, set[str]] = {}
    for noun, _, role in rows("counts"):
        if role != "irregular":
            found.setdefault(role, set()).add(noun)
    return {role: frozenset(words) for role, words in found.items()}


@prepared
def _irregular() -> dict[str, str]:
    return {noun: lemma for noun, lemma, role in rows("counts") if role == "irregular"}


@prepared
def _identifiers() -> frozenset[str]:
    return frozenset(word for (word,) in rows("identifiers"))


@prepared
def _rates() -> dict[str, str]:
    return dict(rows("rates"))


@prepared
def _vague() -> dict[str, tuple[tuple[int, ...], ...]]:
    return {word: (tuple(decimal(low)), tuple(decimal(high))) for word, low, high, _ in rows("vague")}


@prepared
def _multiples() -> dict[str, tuple[tuple[int, ...], ...]]:
    found: dict[str, tuple[tuple[int, ...], ...]] = {}
    for words, low, high in rows("multiples"):
        ends = decimal(low), decimal(high)
        times = Number(1, 0, 2) if ends[1].fraction < 1 else Number(round(ends[0].fraction + ends[1].fraction) // 2)
        found.update((word, (tuple(times), *map(tuple, ends))) for word in words.split("|") if word != "half")
    return found


@prepared
def _fractions() -> dict[tuple[int, int], tuple[tuple[int, ...], ...]]:
    return {
        (int(over), int(under)): (tuple(decimal(low)), tuple(decimal(high)))
        for over, under, low, high, _ in rows("fractions")
    }


IRREGULAR = _irregular()
"""Plural -> singular."""
PEOPLE = _roles()["people"]
"""Words that stand for the people they happened to: "5 killed"."""
PEOPLE_AFTER = _roles()["harm"]
"""Verbs whose number is of people: "killed five", "five were injured"."""
EXACT = _roles()["exact"]
"""Nouns whose count is exact whatever its size."""
SINGLE = _roles()["single"]
"""Nouns after which "one" is a count and no pronoun."""
STOPS = _roles()["stop"]
"""Words that are neither a counted noun nor an adjective before one."""
ONWARD = _roles()["onward"]
"""Of those, the words that may stand between a number and its noun."""
VERBS = _roles()["verb"]
"""Words that end the search for a noun: "60 receive free meals" counts no meals."""
MEASURES = _roles()["measure"]
"""Units of which an article counts one: "more than a foot"."""
IDENTIFIERS = _identifiers()
"""Words before a number that is a name: "Section 5", "Boeing 747"."""
RATES = _rates()
"""Words after "a" or "per" -> unit of the rate."""
VAGUE = {word: (Number(*low), Number(*high)) for word, (low, high) in _vague().items()}
"""Vague counts -> low and high."""
MULTIPLES = {word: (Number(*n), Number(*low), Number(*high)) for word, (n, low, high) in _multiples().items()}
""" "doubled" -> times, low, high."""
FRACTIONS = {parts: (Number(*low), Number(*high)) for parts, (low, high) in _fractions().items()}
"""What a fraction in words covers."""
