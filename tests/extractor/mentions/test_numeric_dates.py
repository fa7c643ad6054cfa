"""Dates in numbers, and numbers that are no dates."""

import pytest

from factcheck.extractor import figures, on_calendar
from factcheck.model import Timex

ROWS = {
    "2019-04-25": "2019-04-25",
    "2019/4/5": "2019-04-05",
    "2019.04.25": "2019-04-25",
    "2019-Apr-25": "2019-04-25",
    "2019-xyz-25": None,
    "2019-04-25T17:30": "2019-04-25T17:30",
    "2019-04-25T17:30:15Z": "2019-04-25T17:30:15Z",
    "20190425": "2019-04-25",
    "17990425": None,
    "18000425": "1800-04-25",
    "21001231": "2100-12-31",
    "21010425": None,
    "20191325": None,
    "4/5/2019": "2019-04-05",
    "13/5/2019": "2019-05-13",
    "12/5/2019": "2019-12-05",
    "5/13/2019": "2019-05-13",
    "1/31/2019": "2019-01-31",
    "12/31/2019": "2019-12-31",
    "13/13/2019": None,
    "0/5/2019": None,
    "5/0/2019": None,
    "2/29/2019": None,
    "2/29/2020": "2020-02-29",
    "4/31/2019": None,
    "25.4.2019": "2019-04-25",
    "4.12.2019": "2019-12-04",
    "12.4.2019": "2019-04-12",
    "4.13.2019": "2019-04-13",
    "25.4.19": None,
    "4/5/19": "2019-04-05",
    "4/5/87": "1987-04-05",
    "25-4-2019": "2019-04-25",
    "4/5/2019/7": None,
    "4/5-2019": None,
    "06/2004": "2004-06",
    "6/2004": "2004-06",
    "12/1999": "1999-12",
    "13/2004": None,
    "0/2004": None,
    "06/1899": None,
}


@pytest.mark.parametrize(("written", "value"), ROWS.items())
def test_a_date_in_numbers(written: str, value: str | None):
    for text in (f"It shut {written} and stayed so.", f"{written} and no later it shut."):
        times = [(m.text, m.value) for m in figures(text) if isinstance(m, Timex)]
        assert times == [(written, value)] if value else written not in [text for text, _ in times]


@pytest.mark.parametrize("written", ["2019-04-25", "20190425", "4/5/2019", "06/2004"])
@pytest.mark.parametrize("mark", "-/.$£€#@_")
def test_what_stands_behind_a_mark_is_no_date(mark: str, written: str):
    texts = [m.text for m in figures(f"It shut x{mark}{written} then.") if isinstance(m, Timex)]
    assert written not in texts


LED = {
    "It opens on 4/22.": ["XXXX-04-22"],
    "It opens on 22/4.": ["XXXX-04-22"],
    "It is shut until 4/2.": ["XXXX-04-02"],
    "It opens Friday 7/6.": ["XXXX-07-06"],
    "It was paid by 4/22.": ["XXXX-04-22"],
    "It runs from 10/1 to 11/7.": ["XXXX-10-01", "XXXX-11-07"],
    "It is cut to 1/3.": [],
    "Some 3/4 of it went.": [],
    "It was 24/7 work.": [],
    "It fell 10/1 on the day.": [],
    "It is 4/22% of it.": [],
    "It cost $4/22.": [],
    "It opens on 2/30.": [],
    "It opens on 13/14.": [],
    "It opens on 0/5.": [],
    "It opens on 5/0.": [],
    "It opens on 2/29.": ["XXXX-02-29"],
    "It opens on 12/31.": ["XXXX-12-31"],
    "It shut 10/13 then.": ["XXXX-10-13"],
    "It shut 10/31 then.": ["XXXX-10-31"],
    "It shut 10/32 then.": [],
    "It shut 10/12 then.": [],
    "It shut 10-13 then.": [],
    "It opens on $4/22 then.": [],
    "It opens on 4.22.": ["XXXX-04-22"],
    "It rose 4.22.": [],
}


@pytest.mark.parametrize(("text", "values"), LED.items())
def test_two_numbers_are_a_date_where_something_makes_them_one(text: str, values: list[str]):
    assert [m.value for m in figures(text) if isinstance(m, Timex)] == values


OFF_CALENDAR = "02/29/2022|31/06/2022|2014-02-29|April 31, 2019|February 20 to 29, 2022|4/31/2019|13/13/2019|2018-13-10"


@pytest.mark.parametrize("text", [*OFF_CALENDAR.split("|"), "December 32, 2020", "32 December 2020"])
def test_a_full_date_that_no_calendar_has_is_read_and_is_no_time(text: str):
    read = figures(f"It ended on {text}.")
    assert len(read) == 1
    assert on_calendar(read) == []


@pytest.mark.parametrize("text", ["02/29/2024", "April 30, 2019", "on 30 February", "February 20 to 29, 2024"])
def test_other_dates_stay(text: str):
    read = figures(f"It ended {text}.")
    assert on_calendar(read) == read
