"""p-values and their statistics."""

import pytest
from verdicts import verdicts

WRONG = [
    "Scores differed (t(40) = 0.85, p = .04).",
    "There was a link, χ2(1) = 2.10, p < .05.",
]

RIGHT = [
    "Scores differed (t(40) = 2.12, p = .04).",
    "There was a link, χ2(1) = 5.10, p < .05.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI015", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI015", as_of=None).values()
