"""Changes between percentages, in percent and in points."""

import pytest
from verdicts import verdicts

WRONG = [
    "Unemployment fell 2 percent to 6 percent from 8 percent.",
    "Support for the party slipped from 40% to 36%, a fall of 4 percent.",
    "The bank raised its key rate by half a percentage point to 5.0 percent from 4.75 percent.",
    "His approval rating was 45 percent, down 5 percent from 50 percent in June.",
    "The tax will go up from 15% to 20%, a 5% increase.",
    "At 11 per cent against 9 per cent last autumn, the jobless rate in the town is up 2 per cent.",
    "Its adjusted operating margin improved by 1.8 percent, to 14.2% from 12.4%.",
]

RIGHT = [
    "Unemployment fell two percentage points to 6 percent from 8 percent.",
    "Support for the party slipped from 40% to 36%, a fall of 10 percent.",
    "The bank raised its key rate by a quarter of a percentage point to 5.0 percent from 4.75 percent.",
    "His approval rating was 45 percent, down five points from 50 percent in June.",
    "The tax will go up from 15% to 20%, a five-point increase.",
    "Turnout rose four points to 62% from 58%.",
    "Turnout rose 3 points in 2019 to 42 percent, up from 29 percent in 2012.",
    "At 11 per cent against 9 per cent last autumn, the jobless rate in the town is up two points.",
    "Its adjusted operating margin improved by 1.8 points, to 14.2% from 12.4%.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI002", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI002", as_of=None).values()
