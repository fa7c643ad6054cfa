"""Counts that refer back."""

import pytest
from verdicts import verdicts

WRONG = [
    "The crash killed 23 people. The 32 dead included the driver.",
    "The landslide killed 27 people. Rescuers said the 72 dead were found in one valley.",
    "The closure will cost the town 240 jobs. Most of the 420 jobs that it will cost are at the mill.",
]

RIGHT = [
    "The crash killed 23 people. The 23 dead included the driver.",
    "Police arrested 45 people on Friday. All 45 of those arrested were freed.",
    "Nineteen miners died in the blast. All 19 miners were from one village.",
    "The closure will cost the town 240 jobs. Most of the 420 jobs that remain are at the mill.",
    "The landslide killed 27 people. Rescuers said the 27 dead were found in one valley.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "DOC001", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "DOC001", as_of=None).values()
