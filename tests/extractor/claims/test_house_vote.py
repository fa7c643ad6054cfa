"""Votes and seats."""

import pytest
from verdicts import verdicts

WRONG = [
    "The 100-seat Senate voted 62 to 45 to confirm him.",
    "MPs approved the budget by 250 votes to 210 in the 450-seat parliament.",
]

RIGHT = [
    "The 100-seat Senate voted 62 to 35 to confirm him.",
    "MPs approved the budget by 250 votes to 190 in the 450-seat parliament.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI013", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI013", as_of=None).values()
