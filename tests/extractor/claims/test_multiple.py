"""Doubled, halved, three times as many."""

import pytest
from verdicts import verdicts

WRONG = [
    "The population has doubled to 90,000 from 60,000 in 1990.",
    "Sales were 500 units, double the 300 of the year before.",
    "Profit more than tripled to $9 million from $4 million.",
    "The debt has quadrupled from $10 million to $25 million.",
    "The price has halved, to $40 from $60.",
    "It took 900 entries, twice as many as the 700 of 2017.",
    "Turnover almost doubled to £5.2m from £2.1m.",
    "There were 80 complaints, four times the 40 of 2018.",
    "Exports rose tenfold, from 200 tonnes to 800 tonnes.",
    "The city has 1.2 million people, three times as many as the 600,000 it had in 1980.",
    "The number of wolves has more than tripled, from 30 to 80.",
    "The state wants 24 GW of nuclear power by 2050, about six times the 5.9 GW of today.",
    "Twice as many pupils sat Latin this summer (1,240) as in 2008 (310).",
    "The school has twice as many pupils (1,240) as it had in 2008 (310).",
    "Twice as many men (620) as women (210) sat Latin.",
    "They voted to slash fees in half: parents who were billed £14,400 will now be asked for £10,800.",
    "The firm doubled the dividend: holders who got 20 cents will now get 30 cents.",
]

RIGHT = [
    "The population has doubled to 120,000 from 60,000 in 1990.",
    "Sales were 600 units, double the 300 of the year before.",
    "Profit more than tripled to $13 million from $4 million.",
    "The debt has quadrupled from $10 million to $40 million.",
    "The price has halved, to $40 from $80.",
    "It took 900 entries, twice as many as the 450 of 2017.",
    "Turnover almost doubled to £3.9m from £2.1m.",
    "There were 160 complaints, four times the 40 of 2018.",
    "Exports rose tenfold, from 200 tonnes to 2,000 tonnes.",
    "Wait times have doubled from 30 days to 60 days.",
    "The city has 1.8 million people, three times as many as the 600,000 it had in 1980.",
    "The wall is 12 metres high, twice the 6 metres first planned.",
    "The number of wolves has more than tripled, from 30 to 100.",
    "The state wants 24 GW of nuclear power by 2050, about four times the 5.9 GW of today.",
    "Twice as many pupils sat Latin this summer (620) as in 2008 (310).",
    "The school has four times as many pupils (1,240) as it had in 2008 (310).",
    "Twice as many men (620) as women (310) sat Latin.",
    "They voted to slash fees in half: parents who were billed £14,400 will now be asked for £7,200.",
    "The number of pupils doubled: parents who paid £400 will now pay £300.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI008", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI008", as_of=None).values()
