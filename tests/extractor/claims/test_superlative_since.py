"""The most or least since a year, beside a later value."""

import pytest
from verdicts import verdicts

WRONG = [
    "Sales hit 500, the highest since 2008. In 2012 they were 560.",
    "Sales rose to $500 million, their highest level since 2008; in 2012 they were $560 million.",
    "Output fell to 40 tonnes, the lowest since 1980. It was 35 tonnes in 1996.",
]
RIGHT = [
    "Sales hit 500, the highest since 2008. In 2012 they were 460.",
    "Profit was 500, the highest since 2008. In 2012 sales were 560 dollars.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_one_is_refuted(text: str):
    assert "refuted" in verdicts(text, "CHR006").values()


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_one_is_not(text: str):
    assert "refuted" not in verdicts(text, "CHR006").values()
