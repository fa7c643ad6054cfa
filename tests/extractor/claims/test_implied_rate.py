"""Sums converted twice."""

import pytest
from verdicts import verdicts

WRONG = [
    "The firm paid 50 million euros ($55 million) for it and sold it for 80 million euros ($120 million).",
    "He lost 100 million rupees ($1.4 million). The bank had lent him 300 million rupees ($8.2 million).",
]

RIGHT = [
    "The firm paid 50 million euros ($55 million) for it and sold it for 80 million euros ($88 million).",
    "He lost 100 million rupees ($1.4 million). The bank had lent him 300 million rupees ($4.2 million).",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "UNI006", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "UNI006", as_of=None).values()
