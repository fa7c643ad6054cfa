"""Ranges that run backwards, and those that only look so."""

import pytest
from verdicts import verdicts

WRONG = [
    ("The festival runs January 17-10, 2016.", "2019-08-23"),
    ("The festival runs from January 17 to 10.", "2019-08-23"),
    ("from 2011 to 2001", "2019-08-23"),
    ("between 2011 and 2001", "2019-08-23"),
    ("from May 10, 2019, to April 3, 2019", "2019-08-23"),
    ("between June 20 and June 10", "2019-08-23"),
    ("The 17-10 January meeting", "2019-08-23"),
    ("from 17 to 10 January 2016", "2019-08-23"),
    ("from 10 May 2019 until 3 April 2019", "2019-08-23"),
    ("The exhibition runs June 20-June 10.", "2019-08-23"),
    ("He served from 1998–1989.", "2019-08-23"),
    ("from October 2019 to March 2019", "2019-08-23"),
    ("June 28-20", "2019-08-23"),
    ("from March 2019 to January 2019", "2019-08-23"),
]
RIGHT = [
    ("January 28-February 3", "2019-08-23"),
    ("between 2300 and 0600", "2019-08-23"),
    ("moved from 2031 to 2028", "2019-08-23"),
    ("12 October to 3 February 2025", "2019-08-23"),
    ("from November to March", "2019-08-23"),
    ("from 2001 to 2011", "2019-08-23"),
    ("brought forward from 17 to 10 January", "2019-08-23"),
    ("won 21-19 on January 16", "2019-08-23"),
    ("cut from 2030 to 2025", "2019-08-23"),
    ("from 300 to 250 BC", "2019-08-23"),
    ("the years from 2011 back to 2001", "2019-08-23"),
    ("December 30-January 2", "2019-08-23"),
    ("in 2011 and 2001", "2019-08-23"),
    ("between 2001 and 2011", "2019-08-23"),
    ("The 17-10 win in January 2016", "2019-08-23"),
    ("the 2019-20 season", "2019-08-23"),
    ("from Dec. 2018 to Jan. 2019", "2019-08-23"),
]


@pytest.mark.parametrize(("text", "as_of"), WRONG, ids=lambda v: str(v))
def test_a_wrong_one_is_refuted(text: str, as_of: str | None):
    assert "refuted" in verdicts(text, "CAL008", as_of).values()


@pytest.mark.parametrize(("text", "as_of"), RIGHT, ids=lambda v: str(v))
def test_a_right_one_is_not(text: str, as_of: str | None):
    assert "refuted" not in verdicts(text, "CAL008", as_of).values()
