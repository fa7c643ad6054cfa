"""Ordinals in digits and their endings."""

import pytest
from verdicts import verdicts

WRONG = [
    "his 22th visit",
    "the 1th",
    "the 93th",
    "the 3th",
    "the 101th",
    "the 12nd day",
    "the 13rd",
    "on May 3th",
    "the 21th of May",
    "the 2th",
    "his 52th goal",
    "the 111st Congress",
    "the 42th president",
]
RIGHT = [
    "his 22nd",
    "the 11th hour",
    "the 112th",
    "103d Congress",
    "2d Circuit",
    "weighed 11st 6lb",
    "the 1,001st",
    "21st",
    "the 13th",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_one_is_refuted(text: str):
    assert "refuted" in verdicts(text, "CAL009").values()


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_one_is_not(text: str):
    assert "refuted" not in verdicts(text, "CAL009").values()
