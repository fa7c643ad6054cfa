"""Figures that are written wrongly, and those that only look so."""

import pytest

from factcheck.extractor.mentions.malformed import malformed_at
from factcheck.extractor.mentions.scan import scan

WRONG = (
    "18:20 p.m.",
    "13 p.m.",
    "10:75 a.m.",
    "2460 GMT",
    "31/06/2019",
    "2013-02-29",
    "6,5000,000",
    "200,0000",
    "1,000,00",
)
RIGHT = (
    *("6:20 p.m.", "12:59 a.m.", "2400 GMT", "0000 GMT", "15 PM", "1080 AM", "98.5 FM", "30/06/2019", "2012-02-29"),
    *("6,500,000", "1,50,000", "12,34,567", "12,5", "1,2,3,4", "1,2000", "2, 936", "10 million", "3.14", "25"),
)


@pytest.mark.parametrize("text", WRONG)
def test_a_malformed_figure_is_read_whole_as_it_stands(text: str):
    found = malformed_at(text, 0)
    assert found is not None and found.text == text
    assert [mention.text for mention in scan(f"It was {text} there.")] == [text]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("It ends on 32 January.", "32 January"),
        ("It ends on 32 Jan. at the latest.", "32 Jan."),
        ("It ends on 32 Jan.", "32 Jan."),
        ("It ended on the 31st of May, not on 32 May.", "32 May"),
        ("It ends on 32 January 2019.", "32 January 2019"),
    ],
)
def test_a_day_beyond_its_month_ends_with_its_month_and_not_with_the_sentence(text: str, day: str):
    assert [mention.text for mention in scan(text)][-1] == day


@pytest.mark.parametrize("text", RIGHT)
def test_a_well_formed_figure_is_left_to_its_reader(text: str):
    assert malformed_at(text, 0) is None
