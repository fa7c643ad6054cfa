"""Percent per so many heads."""

import pytest
from verdicts import verdicts

WRONG = [
    "The murder rate is 5.2% per 100,000 people.",
    "The rate was 3.1 percent per 1,000 days.",
    "For every 10,000 children the county recorded 3.4% deaths.",
]

RIGHT = [
    "The murder rate is 5.2 per 100,000 people.",
    "The rate was 3.1 per 1,000 days.",
    "For every 10,000 children the county recorded 3.4 deaths.",
    "For every 1,000 customers there were 3% more complaints.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "UNI009", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "UNI009", as_of=None).values()
