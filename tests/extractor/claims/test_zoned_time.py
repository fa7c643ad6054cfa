"""One moment by two clocks."""

import pytest
from verdicts import verdicts

WRONG = [
    "at 9:00 a.m. EDT (1400 GMT)",
    "at 9 a.m. EST (1300 GMT)",
    "20:00 CET (18:00 GMT)",
    "9:00 am PDT (1700 UTC)",
    "at 2 p.m. Moscow time (1400 GMT)",
    "8 p.m. Eastern time (2200 GMT)",
    "5 p.m. JST (0900 GMT)",
    "6 p.m. HKT, or 1100 GMT",
    "at 0900 EDT (1400 GMT)",
]
RIGHT = [
    "at 9:00 a.m. EDT (1300 GMT)",
    "7 p.m. CEST (1700 GMT)",
    "at 9 p.m. EDT (0100 GMT Friday)",
    "2 p.m. Moscow time (1100 GMT)",
    "8 p.m. Eastern time (0000 GMT)",
    "at 6 p.m. BST (1700 GMT)",
    "11:30 am IST (0600 UTC)",
    "from 9 a.m. to 1300 GMT",
    "2 p.m. in Paris (1200 GMT)",
    "9 a.m. IST (0330 GMT)",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_one_is_refuted(text: str):
    assert "refuted" in verdicts(text, "CAL010").values()


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_one_is_not(text: str):
    assert "refuted" not in verdicts(text, "CAL010").values()
