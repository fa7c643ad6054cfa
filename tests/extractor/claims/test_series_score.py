"""Scores of series."""

import pytest
from verdicts import verdicts

WRONG = [
    "The Rockets won the series 4-2 in Game 5.",
]

RIGHT = [
    "The Rockets won the series 4-2 in Game 6.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI012", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI012", as_of=None).values()
