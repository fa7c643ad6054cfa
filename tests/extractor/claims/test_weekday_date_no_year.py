"""A weekday beside a day and month, the year left to the reader."""

import pytest
from verdicts import verdicts

WRONG = [
    ("They meet on Friday, April 25.", "2019-04-24"),
    ("They meet on Friday 25 April.", "2019-04-24"),
    ("They met Friday, Apr. 25, in Rome.", "2019-04-24"),
    ("Friday the 25th of April is the day.", "2019-04-24"),
    ("On 25 April, a Friday, they met.", "2019-04-24"),
    ("They meet on April 25 (Friday).", "2019-04-24"),
    ("They met on Friday (April 25).", "2019-04-24"),
    ("The vote is set for Friday, April 26, and Sunday, April 27.", "2019-04-24"),
    ("Friday night, April 25, saw rain.", "2019-04-24"),
    ("The fair runs Monday, April 22-Friday, April 27.", "2019-04-24"),
]
RIGHT = [
    ("They meet on Thursday, April 25.", "2019-04-24"),
    ("Talks ended on Monday, Dec. 31.", "2019-04-24"),
    ("In 2014 they met. It was on Friday, April 25.", "2019-04-24"),
    ("The 5th anniversary of the landing, Friday, April 25, is here.", "2019-04-24"),
    ("Thursday, April 25-Saturday, April 27", "2019-04-24"),
    ("Thursday 25 and Friday 26 April", "2019-04-24"),
    ("On Monday and Tuesday, April 22 and 23, it rained.", "2019-04-24"),
    ("Open Monday to Friday, April 22 to 26", "2019-04-24"),
    ("Flights on Mondays, April 25 to June 3", "2019-04-24"),
    ("Sunday, May 5 to Sunday, May 12", "2019-04-24"),
    ("The fair runs Monday, April 22-Friday, April 26.", "2019-04-24"),
]


@pytest.mark.parametrize(("text", "as_of"), WRONG, ids=lambda v: str(v))
def test_a_wrong_one_is_refuted(text: str, as_of: str | None):
    assert "refuted" in verdicts(text, "CAL002", as_of).values()


@pytest.mark.parametrize(("text", "as_of"), RIGHT, ids=lambda v: str(v))
def test_a_right_one_is_not(text: str, as_of: str | None):
    assert "refuted" not in verdicts(text, "CAL002", as_of).values()
