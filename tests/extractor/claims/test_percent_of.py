"""A percentage of a base, and what it comes to."""

import pytest
from verdicts import verdicts

WRONG = [
    "A 5 percent tax on the $2 million prize, or $10,000, is due.",
    "It owns 30 percent of the 200 shops, or 90.",
    "He paid a 10 percent deposit on the £250,000 flat, about £2,500.",
    "Ten percent of the 5,000 tickets, or 50, were unsold.",
    "The agent takes 15 percent of the $40,000 fee, or $8,000.",
    "A quarter of the 80 players, or 30, are foreign.",
    "The firm will lay off 12 percent of its 25,000 staff, or 300 people.",
    "It gives 2 percent of its $900 million profit, some $180 million a year, to charity.",
    "The state will pay 40 percent of the $250 million cost, or $10 million.",
    "Of 80 seals fitted with tags, the team lost track of 15 percent - 120 animals - by May.",
    "A 5 percent levy on a £240,000 flat would cost the buyer £1,200.",
    "On a £240,000 flat, a levy of 5 percent would cost £1,200.",
    "Enrolment reached 128,400, the board said, of whom 57 percent, or 37,200, are women.",
    "Enrolment reached 128,400 this autumn. Of these 57 percent, or 37,200, are women.",
    "Keepers lost 38 percent of their hives last winter, a survey found, or about 5,700 of the 51,000 they had.",
]

RIGHT = [
    "A 5 percent tax on the $2 million prize, or $100,000, is due.",
    "It owns 30 percent of the 200 shops, or 60.",
    "He paid a 10 percent deposit on the £250,000 flat, about £25,000.",
    "Ten percent of the 5,000 tickets, or 500, were unsold.",
    "The agent takes 15 percent of the $40,000 fee, or $6,000.",
    "A quarter of the 80 players, or 20, are foreign.",
    "The firm will lay off 12 percent of its 25,000 staff, or 3,000 people.",
    "It gives 2 percent of its $900 million profit, some $18 million a year, to charity.",
    "The state will pay 40 percent of the $250 million cost, or $100 million.",
    "Of 80 seals fitted with tags, the team lost track of 15 percent - 12 animals - by May.",
    "A 5 percent levy on a £240,000 flat would cost the buyer £12,000.",
    "A mortgage of 5 percent on a £240,000 flat costs £1,403.",
    "Of the 240,000 euros raised, fees rose 15 percent (12,000 euros) last year.",
    "Enrolment reached 128,400, the board said, of whom 57 percent, or 73,200, are women.",
    "Keepers lost 38 percent of their hives last winter, a survey found, or about 5,700 of the 15,000 they had.",
    "The town has 12,400 people. Forty percent of voters, or 4,690, stayed at home.",
    "It took 38,000 decisions. Syrians filed 9,500 claims, 22% of the total, Afghans 6,500, or 15%.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI010", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI010", as_of=None).values()
