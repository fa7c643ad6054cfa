"""Scores of series."""

import pytest
from verdicts import verdicts

WRONG = [
    "The Rockets won the series 4-2 in Game 5.",
    "The Kites clinched the best-of-seven finals 4-3 in Game Six.",
    "Victory in the third Test gave Kenya the series 3-1.",
    "Kenya won the third match to take the series 3-1.",
    "The Kites, who trail the Owls by three wins to two in the finals, must do without Berg in Game Five.",
    "The Owls lead the series 3-2 going into Game Five.",
    "The Kites, 3-2 down in the finals, play Game Five on Sunday.",
]

RIGHT = [
    "The Rockets won the series 4-2 in Game 6.",
    "The Kites clinched the best-of-seven finals 4-2 in Game Six.",
    "Victory in the third Test gave Kenya the series 2-1.",
    "Having won the third Test, Kenya took the series 4-1.",
    "Kenya won the third Test and went on to win the series 3-2.",
    "The Kites, who trail the Owls by three wins to two in the finals, must do without Berg in Game Six.",
    "The Owls lead the series 3-2 going into Game Six.",
    "The Kites, 3-2 down in the finals, lost Berg in Game Five.",
    "The Kites lead 3-2 with ten minutes left; they will host Game Five of the finals on Sunday.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI012", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI012", as_of=None).values()
