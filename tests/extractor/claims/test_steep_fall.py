"""Falls of more than everything."""

import pytest
from verdicts import verdicts

WRONG = [
    "Car sales plunged 120 percent last month.",
    "The number of visitors fell by more than 200 percent.",
]

RIGHT = [
    "Car sales plunged 20 percent last month.",
    "The number of visitors rose by more than 200 percent.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI014", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI014", as_of=None).values()
