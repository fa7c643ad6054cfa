"""Digits grouped as no number's are."""

import pytest
from verdicts import verdicts

WRONG = [
    "6,5000,000 voters",
    "1,0000,000 people",
    "$6,5000,000",
    "1,000,00 people",
    "10,0000 men",
    "3,45,000,00",
    "6,5432,000 voters",
]
RIGHT = [
    "6,500,000",
    "Rs 1,50,000",
    "2,936",
    "2, 936",
    "1,2,3,4",
    "12,345,678",
    "in 2,5-dimethyl",
    "January 1,2000",
    "$1,50 a litre",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_one_is_refuted(text: str):
    assert "refuted" in verdicts(text, "PLA003").values()


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_one_is_not(text: str):
    assert "refuted" not in verdicts(text, "PLA003").values()
