"""Areas converted like lengths."""

import pytest
from verdicts import verdicts

WRONG = [
    "The flat has 100 square metres (328 square feet) of space.",
    "Loggers cleared 400 square kilometres (250 square miles).",
    "The tank holds 10 cubic metres (33 cubic feet).",
]

RIGHT = [
    "The flat has 100 square metres (1,076 square feet) of space.",
    "Loggers cleared 400 square kilometres (154 square miles).",
    "The tank holds 10 cubic metres (353 cubic feet).",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "UNI004", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "UNI004", as_of=None).values()
