"""Amounts said as a share of a stated whole."""

import pytest
from verdicts import verdicts

WRONG = [
    "It spent $2 million, or 10 percent of its $40 million budget, on lawyers.",
    "The tax raised $90 million, about 3 percent of the state's $30 billion revenue.",
    "The sale drew 3,000 bidders, 5 percent of the 20,000 registered.",
    "The deficit was 6 billion euros, equal to 3 percent of the country's 100-billion-euro economy.",
    "The cuts will save £3 million, or 12 percent of its £50 million budget.",
]

RIGHT = [
    "It spent $4 million, or 10 percent of its $40 million budget, on lawyers.",
    "The tax raised $900 million, about 3 percent of the state's $30 billion revenue.",
    "The sale drew 1,000 bidders, 5 percent of the 20,000 registered.",
    "The deficit was 3 billion euros, equal to 3 percent of the country's 100-billion-euro economy.",
    "The cuts will save £6 million, or 12 percent of its £50 million budget.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI004", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI004", as_of=None).values()
