"""Times of day that no clock shows."""

import pytest
from verdicts import verdicts

WRONG = [
    "at 18:20 p.m.",
    "at 14:30 a.m.",
    "at 10:75 p.m.",
    "13 p.m.",
    "at 2475 GMT",
    "25:10 GMT",
    "at 6:61 a.m.",
    "held the 17:65 service to Leeds",
    "The 21:75 flight was cancelled.",
    "on the 08:72 to York",
]
RIGHT = [
    "at 6:20 p.m.",
    "at 1820 GMT",
    "24:00 GMT",
    "2400 GMT",
    "12:30 p.m.",
    "0:30 a.m.",
    "in 2:75.3",
    "ratio of 10:75",
    "the 10:75 split",
    "the 17:56 service",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_one_is_refuted(text: str):
    assert "refuted" in verdicts(text, "CAL004").values()


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_one_is_not(text: str):
    assert "refuted" not in verdicts(text, "CAL004").values()
