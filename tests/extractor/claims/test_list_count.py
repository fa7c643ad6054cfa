"""Lists that a number announces, or that one sums up."""

import pytest
from verdicts import verdicts

WRONG = [
    "Three towns (Lund, Borg, Vik and Sund) will get a new station.",
    "Oslo, Riga, Cork and Lille are the three finalists.",
    "Oslo, Riga, Cork and Lille, the five finalists, will hear in May.",
]

RIGHT = [
    "Four towns (Lund, Borg, Vik and Sund) will get a new station.",
    "Three men (two from Lund and one from Vik) were held.",
    "Three men (Berg, Dahl and others) were held.",
    "Oslo, Riga, Cork and Lille, the four finalists, will hear in May.",
    "In Oslo, Riga and Cork, the four teams met again.",
    "Smith, Jones and Brown, the two defenders, were booked.",
    "Anna Lind, Per Berg and Lars Dahl, the three surviving members of the five-piece band, will play.",
    "Ten games: won six, lost three and drew one.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "DOC003", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "DOC003", as_of=None).values()
