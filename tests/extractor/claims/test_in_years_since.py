"""The first in so many years, since such a one."""

import pytest
from verdicts import verdicts

WRONG = [
    ("the first visit in 12 years, since 2011", "2019-08-23"),
    ("the first visit in 12 years, and the first since 2011", "2019-08-23"),
    ("its first visit in 12 years, since the 2011 summit", "2019-08-23"),
    ("unemployment is at its lowest in 45 years, since 1969", "2019-08-23"),
    ("the highest level in 12 years, since May 2011", "2019-08-23"),
    ("the worst storm for 12 years, since 2011", "2019-08-23"),
    ("They reached the final for the first time in 30 years, having last played in one in 1996.", "2019-08-23"),
]
RIGHT = [
    ("the first visit in eight years, since 2011", "2019-08-23"),
    ("the first in more than six years, since 2011", "2019-08-23"),
    ("In 2005 it was the first in ten years, since 1995.", "2019-08-23"),
    ("the first visit in nearly nine years, since 2011", "2019-08-23"),
    ("They won for the first time in 30 years, having last met the club in 2016.", "2019-08-23"),
]


@pytest.mark.parametrize(("text", "as_of"), WRONG, ids=lambda v: str(v))
def test_a_wrong_one_is_refuted(text: str, as_of: str | None):
    assert "refuted" in verdicts(text, "CHR007", as_of).values()


@pytest.mark.parametrize(("text", "as_of"), RIGHT, ids=lambda v: str(v))
def test_a_right_one_is_not(text: str, as_of: str | None):
    assert "refuted" not in verdicts(text, "CHR007", as_of).values()
