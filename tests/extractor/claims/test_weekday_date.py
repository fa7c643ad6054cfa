"""A weekday beside a full date, as newspapers print the two."""

import pytest
from verdicts import verdicts

WRONG = [
    ("They met on Wednesday, April 25, 2019.", "2019-08-23"),
    ("They met on Wednesday April 25 2019.", "2019-08-23"),
    ("They met on Wed. Apr. 25, 2019.", "2019-08-23"),
    ("The vote on Wednesday 25 April 2019 was close.", "2019-08-23"),
    ("The vote, held on Wednesday, 25 April 2019, was close.", "2019-08-23"),
    ("The vote on Wednesday, the 25th of April, 2019, was close.", "2019-08-23"),
    ("The vote on Wednesday 25th April 2019 was close.", "2019-08-23"),
    ("On 25 April 2019, a Wednesday, they voted.", "2019-08-23"),
    ("On April 25, 2019 (a Wednesday), they voted.", "2019-08-23"),
    ("On April 25, 2019 (Wednesday), they voted.", "2019-08-23"),
    ("They met on Wednesday (April 25, 2019).", "2019-08-23"),
    ("It was Wednesday, April 25th, 2019, when they met.", "2019-08-23"),
    ("It happened on the night of Wednesday, April 25, 2019.", "2019-08-23"),
    ("They met on Wednesday night, April 25, 2019.", "2019-08-23"),
    ("They met on Wednesday morning, 25 April 2019.", "2019-08-23"),
    ("They met Wednesday, April 25, 2019, at 5 p.m.", "2019-08-23"),
    ("At 5 p.m. on Wednesday, April 25, 2019, they met.", "2019-08-23"),
    ("By Wednesday, Dec. 31, 2019, all must go.", "2019-08-23"),
    ("since Wednesday, April 25, 2019, nothing", "2019-08-23"),
    ("The trial begins Wednesday, Jan. 7, 2020, in Boston.", "2019-08-23"),
    ("On Wednesday, 2019-04-25, they met.", "2019-08-23"),
    ("WEDNESDAY, APRIL 25, 2019 is the date.", "2019-08-23"),
    ("The attacks of Monday, September 11, 2001, changed all.", "2019-08-23"),
    ("He died on Friday 22 November 1964.", "2019-08-23"),
    ("On Sunday, Dec. 8, 1941, the bombs fell.", "2019-08-23"),
    ("They met\non Wednesday,\nApril 25, 2019.", "2019-08-23"),
    ("They will meet next Wednesday, April 25, 2019.", "2019-08-23"),
    ("April 25, 2019, was a Wednesday.", "2019-08-23"),
    ("April 25, 2019 fell on a Wednesday.", "2019-08-23"),
    ("Monday, 7 October 2014", None),
    ("Monday 7 October 2014", None),
    ("Mon, Oct 7, 2014", None),
    ("Monday, October 7th, 2014", None),
    ("2014-10-07 (Monday)", None),
    ("Monday (7 October 2014)", None),
    ("Monday, the 7th of October 2014", None),
    ("Monday - 7 October 2014", None),
    ("Mon., Oct. 7, 2014", None),
    ("Weds 7 October 2014", None),
    ("Thur. 7 Oct. 2014", None),
    ("Thurs, 7 October 2014", None),
    ("Monday, 7-October-2014", None),
    ("Monday 7th of October, 2014", None),
    ("Monday, 07 October 2014", None),
    ("the 7th of October 2014 (Monday)", None),
    ("7 October 2014, Monday", None),
    ("7 Oct 2014 - Monday", None),
    ("Monday, 10/07/2014", None),
    ("Monday 2014-10-07", None),
    ("It was on Monday, October 7, 2014 that", None),
    ("Wednesday the 7th of October 2014", None),
    ("The event is on Sat 7 October 2014", None),
    ("on Monday, Oct 7 2014, at", None),
    ("on Monday, 7.10.2014", None),
    ("Monday, 7 Oct '14", None),
    ("MON 7 OCT 2014", None),
    ("Monday, 7/10/14", None),
    ("on Monday 7th October in 2014", None),
    ("The fair runs Monday, April 22 to Friday, April 27, 2019.", "2019-04-24"),
]
RIGHT = [
    ("They met on Thursday, April 25, 2019.", "2019-08-23"),
    ("The attacks of Tuesday, September 11, 2001, changed all.", "2019-08-23"),
    ("He died on Friday 22 November 1963.", "2019-08-23"),
    ("On Sunday, Dec. 7, 1941, the bombs fell.", "2019-08-23"),
    ("The October revolution began on Wednesday, 25 October 1917.", "2019-08-23"),
    ("On April 25, 2019, Wednesday's papers said so.", "2019-08-23"),
    ("Open Monday to Friday, 25 April 2019 to 30 May 2019.", "2019-08-23"),
    ("On Monday, 4 of the 2019 crew left.", "2019-08-23"),
    ("The match: Sunday, 4 March 1930 at the stadium.", "2019-08-23"),
    ("The match: Sunday, 4 March 1930 at the stadium.", "2012-03-01"),
    ("Tuesday, 7 October 2014", None),
    ("Tuesday, 10/07/2014", None),
    ("Tuesday, 7/10/2014", None),
    ("Thursday, 07/10/2014", None),
    ("7 October 2014, Tuesday", None),
    ("Thursday, April 25-Saturday, April 27, 2019", "2019-04-24"),
]


@pytest.mark.parametrize(("text", "as_of"), WRONG, ids=lambda v: str(v))
def test_a_wrong_one_is_refuted(text: str, as_of: str | None):
    assert "refuted" in verdicts(text, "CAL001", as_of).values()


@pytest.mark.parametrize(("text", "as_of"), RIGHT, ids=lambda v: str(v))
def test_a_right_one_is_not(text: str, as_of: str | None):
    assert "refuted" not in verdicts(text, "CAL001", as_of).values()
