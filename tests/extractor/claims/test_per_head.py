"""Totals, heads and the amount each."""

import pytest
from verdicts import verdicts

WRONG = [
    "The prize of $1.2 million, split among 60 winners, gave each $2,000.",
    "The state spent $45 million on 300 buses, or $1.5 million each.",
    "He bought 200 shares at $15 each, for a total of $30,000.",
    "The tax would cost $60 million, or $600 per person, for the city's 1 million people.",
    "The 40 workers will each receive $500, a total of $25,000.",
    "The payout of 900 million won to 300 families, or 30 million won per family, was approved.",
    "The bill came to $480 for 12 diners, or $48 each.",
    "Holders will get $18 a share. With 120 million shares outstanding, the company is valued at $216 million.",
    "The scheme will cost £9.6 million. That is £40 for each of the city's 24,000 households.",
    "It will pay 84p for each Orme share. There are 50 million shares, so Orme is valued at £4.2m.",
    "Shared equally, the £54,000 prize gives £5,400 to each of the 12 finders.",
    "It will buy Pell in a deal worth $4.2 million. Pell has 75 million shares and holders get $56 for each of them.",
    "It would pay $56 a share for Pell, valuing its 75 million shares at $4.2 million.",
    "The council will buy 240 laptops at £412 each. The order comes to £988,800.",
    "The airline ordered 24 jets in a deal worth $26.9 billion. Each is listed at $112 million.",
]

RIGHT = [
    "The prize of $1.2 million, split among 60 winners, gave each $20,000.",
    "The state spent $45 million on 300 buses, or $150,000 each.",
    "He bought 200 shares at $15 each, for a total of $3,000.",
    "The tax would cost $60 million, or $60 per person, for the city's 1 million people.",
    "The 40 workers will each receive $500, a total of $20,000.",
    "Dividing the $30 billion among 150 million households would mean $200 apiece.",
    "The payout of 900 million won to 300 families, or 3 million won per family, was approved.",
    "The bill came to $480 for 12 diners, or $40 each.",
    "Holders will get $18 a share. With 120 million shares outstanding, the company is valued at $2.16 billion.",
    "The scheme will cost £9.6 million. That is £400 for each of the city's 24,000 households.",
    "Holders will get 20 cents per share. The firm, which has 40 million shares, made a profit of $80 million.",
    "The bank sold 3 million shares at $12 a share. It had a market value of $3.6 billion.",
    "Shared equally, the £54,000 prize gives £4,500 to each of the 12 finders.",
    "It will buy Pell in a deal worth $4.2 billion. Pell has 75 million shares and holders get $56 for each of them.",
    "The council will buy 240 laptops and 60 desks at £412 each. The order comes to £24,720.",
    "The fund will pay 40 families $12,000 each. The house was sold for $48,000.",
    "The council has 12 vans and spent £31,000 on fuel; drivers were given £250 each for boots.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI009", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI009", as_of=None).values()
