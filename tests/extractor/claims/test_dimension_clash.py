"""Conversions that measure something else."""

import pytest
from verdicts import verdicts

WRONG = [
    "The forest covers 30 square miles (78 kilometers).",
    "He ran 20 miles (32 kg).",
]

RIGHT = [
    "The forest covers 30 square miles (78 square kilometers).",
    "He ran 20 miles (32 km).",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "UNI002", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "UNI002", as_of=None).values()
