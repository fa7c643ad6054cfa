"""Inputs that make a careless reader quadratic or worse: one short seed of trouble each, repeated to any size."""

from __future__ import annotations

SEEDS = {
    "digits": "1",
    "digit comma": "1,",
    "digit stop": "1.",
    "digit space": "1 ",
    "digit dash": "1-",
    "digit slash": "1/",
    "may": "may ",
    "twenty": "twenty ",
    "one": " one",
    "hundred and": "hundred and ",
    "brackets": "(",
    "bracketed": "(1",
    "dollars": "$",
    "dollar digit": "$1",
    "percent": "% ",
    "spaces": " ",
    "new lines": "\n",
    "dashes": "-",
    "en dashes": "1–",
    "quotes": '"',
    "curly quotes": "“",
    "apostrophes": "'",
    "zero width": "\u200b",
    "right to left": "\u200f1",
    "stops": ". ",
    "more than": "more than ",
    "about": "about ",
    "from to": "from 1 to ",
    "weekdays": "Monday ",
    "month day": "May 1 ",
    "capitals": "Kim ",
    "units": "1 km (",
    "ages": ", 45, ",
    "one sentence": "rose 5 percent to 21 from 20 and ",
    "of them": "of the 10, 5, or 50 percent, ",
    "one word": "a",
    "accents": "e\u0301",
    "clock": "1:",
    "colons": "10:10:",
    "hashes": "# ",
    "rows of tables": "a | 1 | 2\n",
}


def hostile(name: str, size: int) -> str:
    """That many characters of one kind of trouble."""
    seed = SEEDS[name]
    return (seed * (size // len(seed) + 1))[:size]
