"""Averages beside a total and a count."""

import pytest
from verdicts import verdicts

WRONG = [
    "In 20 games he has scored 60 goals, an average of four a game.",
    "The hospital treated 1,200 patients in 30 days, an average of 60 a day.",
    "The 25 firms employ 5,000 people, an average of 250 each.",
    "The appeal raised £36,000 from 1,200 donors, an average of £45.",
    "They made 212 dives in 11 weeks, about 31 a week.",
    "He heads a school of 940 pupils and 61 teachers, or 12 pupils for each teacher.",
    "The 16 cows fetched £38,400, an average of £2,040 an animal.",
    "In 16 days the boat hauled 5,600 pots, a daily average of 450.",
    "They built 84 houses in 12 weeks, or a weekly average of nine.",
    "He rode 480 km in six days, averaging 90 km a day.",
    "Ann scored 24 points on Monday, 18 on Tuesday and 30 on Friday. In those three games she averaged 26 points.",
    "Six surgeries now look after 45,000 patients between them, so that the mean list has reached 9,000.",
    "The airline ordered 40 narrow-body jets in a deal worth $4.4 million at list prices, or $110 million apiece.",
    "They are to get back £43.2 million for last winter. About 720,000 holders will share the money, £600 each.",
    "A team of 12 divers cleared 26.4 tonnes of old net from the reefs in 22 days, an average of 2.1 tonnes a day.",
    "The crew dug 3,900 metres of trench through clay and flint in 26 days, about 510 metres a day.",
    "The line will pay $26.4 million. Each of the 2,200 people who were on board will get $1,200, it said.",
]

RIGHT = [
    "In 20 games he has scored 60 goals, an average of three a game.",
    "The hospital treated 1,200 patients in 30 days, an average of 40 a day.",
    "The 25 firms employ 5,000 people, an average of 200 each.",
    "The appeal raised £36,000 from 1,200 donors, an average of £30.",
    "They made 212 dives in 11 weeks, about 19 a week.",
    "He heads a school of 940 pupils and 61 teachers, or 15 pupils for each teacher.",
    "The team scored 90 points in 30 games, an average of three per game.",
    "The 16 cows and their calves fetched £38,400, an average of £1,200 an animal.",
    "In 16 days the boat hauled 5,600 pots, a daily average of 350.",
    "In five years the fund paid out $35 million, a monthly average of $580,000.",
    "He rode 480 km in six days, averaging 80 km a day.",
    "Ann scored 24 points on Monday, 18 on Tuesday and 30 on Friday. In those three games she averaged 24 points.",
    "Ann scored 24 points on Monday and 18 on Tuesday. In the three games she averaged 26 points.",
    "Ann scored 24 points on Monday, 18 on Tuesday and 30 on Friday. Over her 20 games she averages 21 points.",
    "Six surgeries now look after 45,000 patients between them, so that the mean list has reached 7,500.",
    "The airline ordered 40 narrow-body jets in a deal worth $4.4 billion at list prices, or $110 million apiece.",
    "They are to get back £43.2 million for last winter. About 720,000 holders will share the money, £60 each.",
    "A team of 12 divers cleared 26.4 tonnes of old net from the reefs in 22 days, an average of 1.2 tonnes a day.",
    "They cleared 26.4 tonnes of old net in 22 days, from a peak of 2.1 tonnes a day.",
    "They paid $3m, $5m, $7m, $9m and $11m for 10 flats, or $300,000 each.",
    "It paid $4.4 million for one jet and 12 vans, at about $52,000 each.",
    "They gave 12 people 30 loaves, three each.",
    "It took 30 men, 12 of them old, and 20 boats, and half a tonne each.",
    "The line will pay $26.4 million. Each of the 2,200 people who were on board will get $12,000, it said.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI011", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI011", as_of=None).values()
