"""Words that decide what is counted: nouns with an odd plural, words that are no nouns, exact counts, vague counts."""

from __future__ import annotations

from factcheck.model import Number

from .table import rows

IRREGULAR: dict[str, str] = {}
"""Plural -> singular."""
PEOPLE: set[str] = set()
"""Words that stand for the people they happened to: "5 killed"."""
PEOPLE_AFTER: set[str] = set()
"""Verbs whose number is of people: "killed five", "five were injured"."""
EXACT: set[str] = set()
"""Nouns whose count is exact whatever its size."""
SINGLE: set[str] = set()
"""Nouns after which "one" is a count and no pronoun."""
STOPS: set[str] = set()
"""Words that are neither a counted noun nor an adjective before one."""
IDENTIFIERS = frozenset(word for (word,) in rows("identifiers"))
"""Words before a number that is a name: "Section 5", "Boeing 747"."""
RATES: dict[str, str] = dict(rows("rates"))
"""Words after "a" or "per" -> unit of the rate."""
VAGUE: dict[str, tuple[Number, Number]] = {}
"""Vague counts -> low and high."""
MULTIPLES: dict[str, tuple[Number, Number, Number]] = {}
""" "doubled" -> times, low, high."""
FRACTIONS: dict[tuple[int, int], tuple[Number, Number]] = {}
"""What a fraction in words covers."""


def decimal(cell: str) -> Number:
    """ "1.90" as digits and last place."""
    whole, _, part = cell.partition(".")
    return Number(int(whole + part), -len(part))


def _load() -> None:
    roles = {"people": PEOPLE, "harm": PEOPLE_AFTER, "exact": EXACT, "single": SINGLE, "stop": STOPS}
    for noun, lemma, role in rows("counts"):
        if role == "irregular":
            IRREGULAR[noun] = lemma
        else:
            roles[role].add(noun)
    for word, low, high, _ in rows("vague"):
        VAGUE[word] = (decimal(low), decimal(high))
    for words, low, high in rows("multiples"):
        ends = decimal(low), decimal(high)
        times = Number(1, 0, 2) if ends[1].fraction < 1 else Number(round(ends[0].fraction + ends[1].fraction) // 2)
        MULTIPLES.update((word, (times, *ends)) for word in words.split("|") if word != "half")
    for over, under, low, high, _ in rows("fractions"):
        FRACTIONS[int(over), int(under)] = (decimal(low), decimal(high))


_load()
