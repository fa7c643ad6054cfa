"""Ranges of dates and hours beside their lengths."""

import pytest
from verdicts import verdicts

WRONG = [
    ("president from 2001 to 2011, a 13-year rule", "2019-08-23"),
    ("president for 13 years, from 2001 to 2011,", "2019-08-23"),
    ("president for 13 years (2001-2011)", "2019-08-23"),
    ("his 13-year rule, from 2001 to 2011, ended", "2019-08-23"),
    ("his 13-year rule from 2001 to 2011", "2019-08-23"),
    ("He ruled from 2001 to 2011, or 13 years.", "2019-08-23"),
    ("She led the firm between 2001 and 2011, a period of 13 years.", "2019-08-23"),
    ("a seven-hour shift, from 9 a.m. to 5 p.m.", "2019-08-23"),
    ("from 9 a.m. to 5 p.m., a seven-hour shift", "2019-08-23"),
    ("The six-day festival runs June 3-6.", "2019-08-23"),
    ("a two-week tour from June 3 to June 30", "2019-08-23"),
    ("a three-day visit from June 3 to 8", "2019-08-23"),
    ("In his 13 years in office, from 2001 to 2011,", "2019-08-23"),
]
RIGHT = [
    ("president from 2001 to 2011, a 10-year rule", "2019-08-23"),
    ("from 2001 to 2011, 11 seasons", "2019-08-23"),
    ("his ten-year rule from 2001 to 2011", "2019-08-23"),
    ("the five-year average from 2001 to 2011", "2019-08-23"),
    ("a three-day visit from June 3 to 5", "2019-08-23"),
    ("a two-week tour from June 3 to June 16", "2019-08-23"),
    ("from 2001 to 2011, ten years before the war", "2019-08-23"),
    ("a three-month tour from June 3 to August 30", "2019-08-23"),
    ("the 12-hour curfew from 6 p.m. to 6 a.m.", "2019-08-23"),
]


@pytest.mark.parametrize(("text", "as_of"), WRONG, ids=lambda v: str(v))
def test_a_wrong_one_is_refuted(text: str, as_of: str | None):
    assert "refuted" in verdicts(text, "CHR005", as_of).values()


@pytest.mark.parametrize(("text", "as_of"), RIGHT, ids=lambda v: str(v))
def test_a_right_one_is_not(text: str, as_of: str | None):
    assert "refuted" not in verdicts(text, "CHR005", as_of).values()
