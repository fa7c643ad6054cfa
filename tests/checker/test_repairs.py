"""What a finding tells: what is expected, the arithmetic, and every repair, ready to paste."""

from datetime import date

import pytest

from factcheck.pipeline import check_document, given
from factcheck.reader import read

FOUND = [
    ("Sales rose from 40 to 50, up [20%].", "25%", "50 / 40 - 1 = 25%", ("25%", "to 48", "from 42")),
    ("Sales fell from 50 to 40, down [25%].", "20%", "40 / 50 - 1 = -20%", ("20%", "to 38", "from 53")),
    ("Sales rose from 40 to 90, up [25%].", "125%", "90 / 40 - 1 = 125%", ("125%", "to 50", "from 72")),
    (
        "The bill passed by a margin of [30], 150 votes to 200.",
        *("50", "200 - 150 = 50", ("50",)),
    ),
    (
        "They met on [Monday, April 25, 2019].",
        *("Thursday", "25 Apr 2019 is a Thursday"),
        ("Thursday, April 25, 2019", "Monday, April 22, 2019", "Monday, April 25, 2016"),
    ),
    (
        "Ann Lee, [38], was born in 1960.",
        "58 or 59",
        "from 1960 to the article's date is 58 or 59 years",
        ("58", "59", "1981"),
    ),
    (
        "Ann Lee, born on May 3, 1984, is [38].",
        *("35", "from 3 May 1984 to the article's date is 35 years", ("35", "May 3, 1981")),
    ),
    (
        "Profit rose 12 percent to [£66m] from £75m.",
        *("above £75m", "rose: 75,000,000 to 66,000,000", ("from £66m to £75m", "a word of fall for “rose”")),
    ),
    ("The line is 10 miles ([20 km]) long.", "16 km", "10 miles = 16.09 km", ("16 km", "12 miles")),
    ("It was 20C ([90F]) at noon.", "68F", "20C = 68F", ("68F", "32C")),
    (
        "The hall has 2,850 square metres ([3,120 square yards]) of floor.",
        *("3,410 square yards", "2,850 x 1.196 = 3,408.6; the square is missing", ("3,410 square yards",)),
    ),
    (
        "The box holds 2 cubic metres ([6.6 cubic feet]).",
        *("71 cubic feet", "2 x 35.3147 = 70.6; the cube is missing", ("71 cubic feet",)),
    ),
    (
        "Corvane employs [96] people: 41 in Finland, 32 in Poland and 13 in Brazil.",
        *("86", "41 + 32 + 13 = 86", ("86",)),
    ),
    ("The dead were [eight]: four men, two women and a child.", "7", "4 + 2 + 1 = 7", ("7",)),
    ("He ruled from 2001 to 2011, a [15-year] rule.", "9 to 11 years", "2001 to 2011 is 9 to 11 years", ()),
    (
        "The trip, from May 3 to May 9, 2019, took [two weeks].",
        *("0 or 1 week", "May 3 to May 9, 2019 is 0 or 1 week", ()),
    ),
]


@pytest.mark.parametrize(("text", "instead", "because", "repairs"), FOUND, ids=[row[0] for row in FOUND])
def test_what_is_told_of_a_slip(text: str, instead: str, because: str, repairs: tuple[str, ...], library):
    figure = text[text.index("[") + 1 : text.index("]")]
    plain = text.replace("[", "").replace("]", "")
    report = check_document(given(read(plain.encode(), "a.txt"), date(2019, 8, 23)), library)
    (found,) = (one for one in report.findings if one.mention.text == figure)
    assert (found.instead, found.because, found.suggestions) == (instead, because, repairs)


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Profit rose 12 percent to £66m from £75m.", ["ARI018"]),
        ("Profit fell 15 percent to £66m from £75m.", ["ARI001"]),
        ("Profit rose to £66m from £75m. Sales rose 40 percent to £66m from £55m.", ["ARI018", "ARI001"]),
    ],
)
def test_a_change_that_goes_the_other_way_is_told_once(text: str, rules: list[str], library):
    report = check_document(given(read(text.encode(), "a.txt"), date(2019, 8, 23)), library)
    assert [one.rule for one in report.findings] == rules
