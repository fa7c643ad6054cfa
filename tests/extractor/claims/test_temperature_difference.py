"""Changes of temperature in two scales."""

import pytest
from verdicts import verdicts

WRONG = [
    "The planet has warmed by 1.1 degrees Celsius (34 degrees Fahrenheit) since 1880.",
    "Ministers agreed to limit warming to 2C above pre-industrial levels, an increase of 2C (35.6F).",
    "The lake was 3C (37F) warmer than in 1990.",
    "Lakes have grown warmer by an average of 2.5 degrees Celsius (36.5 degrees Fahrenheit) since 1979.",
    "The difference between day and night reached 20C (68F).",
    "Governments agreed to hold global warming to well below 2C (35.6F).",
    "The average temperature climbed as much as 4C (39.2F) between 1970 and 2010.",
]

RIGHT = [
    "The planet has warmed by 1.1 degrees Celsius (2 degrees Fahrenheit) since 1880.",
    "Ministers agreed to limit warming to 2C above pre-industrial levels, an increase of 2C (3.6F).",
    "The lake was 3C (5F) warmer than in 1990.",
    "Lakes have grown warmer by an average of 2.5 degrees Celsius (4.5 degrees Fahrenheit) since 1979.",
    "The mercury fell below 12C (53.6F).",
    "Temperatures rose above 40C (104F).",
    "The difference between day and night reached 20C (36F).",
    "The average temperature climbed to 14C (57.2F) in 2010.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "UNI003", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "UNI003", as_of=None).values()
