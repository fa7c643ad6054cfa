"""Shares that make up a whole."""

import pytest
from verdicts import verdicts

WRONG = [
    "The survey found 52 percent in favor, 41 percent opposed and 17 percent undecided.",
    "Yes took 55% of the vote, no 35% and the rest, 20%, was spoilt.",
    "Sixty percent said yes and 30 percent no; 20 percent had no opinion.",
    "Half the milk is drunk, 30 percent made into cheese and the remaining 10 percent thrown away.",
    (
        "The Liberals took 38 percent, the Conservatives 36 percent. The Greens had 11 percent, the "
        "Farmers 8 percent and other parties 14 percent."
    ),
]

RIGHT = [
    "The survey found 52 percent in favor, 41 percent opposed and 7 percent undecided.",
    "Yes took 55% of the vote, no 35% and the rest, 10%, was spoilt.",
    "Sixty percent said yes and 30 percent no; 10 percent had no opinion.",
    "A third of the milk is drunk, 50 percent made into cheese and the remaining 17 percent thrown away.",
    "Half of them had seen it; 40 percent liked it and the other 60 percent did not.",
    "The trust, which has half its staff in Cork, put 40 percent in bonds and the rest, 60 percent, in land.",
    (
        "The Liberals took 38 percent, the Conservatives 36 percent. The Greens had 11 percent, the "
        "Farmers 8 percent and other parties 7 percent."
    ),
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI006", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI006", as_of=None).values()
