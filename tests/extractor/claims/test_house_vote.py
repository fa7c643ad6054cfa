"""Votes and seats."""

import pytest
from verdicts import verdicts

WRONG = [
    "The 100-seat Senate voted 62 to 45 to confirm him.",
    "MPs approved the budget by 250 votes to 210 in the 450-seat parliament.",
    "The motion fell, with 264 for and 281 against in a house of 535 members.",
    "The bill passed by 61 votes to 48 in a chamber of 100.",
    "All 45 members of the jury cast a ballot, dividing by 31 to 19 for the film.",
    "In the 45-seat council, 31 voted for and 19 against.",
]

RIGHT = [
    "The 100-seat Senate voted 62 to 35 to confirm him.",
    "MPs approved the budget by 250 votes to 190 in the 450-seat parliament.",
    "The motion fell, with 264 for and 265 against in a house of 535 members.",
    "The bill passed by 61 votes to 38 in a chamber of 100.",
    "All 45 members of the jury cast a ballot, dividing by 31 to 14 for the film.",
    "All 98 lawmakers from the party voted for it, and it passed 98 to 12.",
    "In the 45-seat council, 26 voted for and 19 against.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI013", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI013", as_of=None).values()
