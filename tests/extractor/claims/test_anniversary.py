"""Anniversaries and the years that they go back to."""

import pytest
from verdicts import verdicts

WRONG = [
    ("the 76th anniversary, in 2019, of the 1945 surrender", "2019-08-23"),
    ("the 60th anniversary of the 1969 moon landing", "2019-08-23"),
    ("It is the 60th anniversary of the moon landing on July 20, 1969.", "2019-08-23"),
    ("The club, founded in 1902, celebrates its 120th anniversary this year.", "2019-08-23"),
    ("The club was founded in 1902 and marked its 120th anniversary in 2019.", "2019-08-23"),
    ("In 2019, the 76th anniversary of the 1945 surrender, they met.", "2019-08-23"),
    ("The couple, married in 1970, celebrated their 60th wedding anniversary in 2019.", "2019-08-23"),
    ("On Monday, the 25th anniversary of the 1984 massacre, thousands marched.", "2019-08-23"),
    ("Tuesday marks the 20th anniversary of the September 11, 2001, attacks.", "2019-08-23"),
    ("The 80th annual fair, first held in 1945", "2019-08-23"),
    ("The 80th edition of the race, first run in 1945, starts.", "2019-08-23"),
    ("the 50th anniversary of its founding in 1979", "2019-08-23"),
    ("Thousands marked the 40th anniversary of the revolution of 1989.", "2019-08-23"),
    ("The 30th anniversary of the fall of the wall in 1979 is near.", "2019-08-23"),
    ("The 31st Varnby Marathon is on Sunday. The race, first run in 1998, drew thousands.", "2019-08-23"),
    ("On the 20th anniversary of the 2001 attacks, the city fell silent.", "2019-08-23"),
    ("the 100th anniversary, on May 3, 2018, of the ship's loss in 1908", "2019-08-23"),
    ("A wing will open in 2020, for the museum's centenary; it was founded in 1928.", "2019-08-23"),
    ("The school, founded in 1901, marked its centenary in 2011.", "2019-08-23"),
    ("Its bicentenary in 2018 was loud; it was founded in 1808.", "2019-08-23"),
    (
        "Divers will swim under the pier this month to mark its 110th anniversary. The structure opened in June 1899.",
        "2019-08-23",
    ),
    ("Players gathered on Saturday for the club's 135th anniversary. It was founded in June 1894.", "2019-08-23"),
    ("Staff held a party on Friday for the zoo's 85th anniversary. The zoo opened in 1924.", "2019-08-23"),
    ("The orchestra, which marks its centenary this year, was founded in 1929 by a priest.", "2019-08-23"),
    (
        "To mark its bicentenary this summer, the theatre, which opened in 1919, will let children in free.",
        "2019-08-23",
    ),
]
RIGHT = [
    ("the 74th anniversary, in 2019, of the 1945 surrender", "2019-08-23"),
    ("the 50th anniversary of the 1969 moon landing", "2019-08-23"),
    ("ahead of the 75th anniversary of the 1945 surrender", "2019-08-23"),
    ("The club, founded in 1902, plans its 120th anniversary.", "2019-08-23"),
    ("the 75th annual fair, first held in 1945", "2019-08-23"),
    ("In 1995, on the 50th anniversary of the 1945 surrender, he wept.", "2019-08-23"),
    ("The 1995 film marked the 50th anniversary of the 1945 surrender.", "2019-08-23"),
    ("They mark on January 22 the 57th anniversary of the treaty that was signed in 1963.", "2019-08-23"),
    ("The 20th Varnby Marathon is on Sunday. The race, first run in 1998, drew thousands.", "2019-08-23"),
    ("A wing will open in 2020, for the museum's centenary; it was founded in 1920.", "2019-08-23"),
    ("The school, founded in 1901, marked its centenary in 2001.", "2019-08-23"),
    ("The centenary of the war drew crowds in 2014; the museum was founded in 1928 far away.", "2019-08-23"),
    ("Divers swam under the pier to mark its 110th anniversary. The new pier opened in June 1954.", "2019-08-23"),
    ("The club marked its 50th anniversary on Saturday. The stand opened in 1990.", "2019-08-23"),
    ("Players gathered for the club's 135th match. It was founded in June 1899.", "2019-08-23"),
    ("The orchestra, which marks its centenary this year, was founded in 1919 by a priest.", "2019-08-23"),
    ("The firm is celebrating its centenary, and its founder's heir, born in 1980, spoke.", "2019-08-23"),
    ("The choir will mark its centenary in 2026; it was founded in 1926.", "2019-08-23"),
]


@pytest.mark.parametrize(("text", "as_of"), WRONG, ids=lambda v: str(v))
def test_a_wrong_one_is_refuted(text: str, as_of: str | None):
    assert "refuted" in verdicts(text, "CHR003", as_of).values()


@pytest.mark.parametrize(("text", "as_of"), RIGHT, ids=lambda v: str(v))
def test_a_right_one_is_not(text: str, as_of: str | None):
    assert "refuted" not in verdicts(text, "CHR003", as_of).values()
