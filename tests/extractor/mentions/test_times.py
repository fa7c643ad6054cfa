"""One time, many surface forms: each row is a value and the ways of writing it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from factcheck.extractor import figures
from factcheck.model import Timex

AS_OF = date(2019, 4, 24)
"""A Wednesday."""


def times(text: str, as_of: date | None = AS_OF) -> list[Timex]:
    return [mention for mention in figures(text, as_of) if isinstance(mention, Timex)]


def table(*rows: tuple[str, ...]) -> pytest.MarkDecorator:
    pairs = [(row[0], form) for row in rows for form in row[1:]]
    return pytest.mark.parametrize(("value", "text"), pairs, ids=[f"{form} is {value}" for value, form in pairs])


@table(
    (
        "2019-08-23",
        "Friday , August 23 2019",
        "August 23, 2019",
        "23 August 2019",
        "the 23rd of August, 2019",
        "23-Aug-2019",
    ),
    (
        "2019-08-23",
        "2019-08-23",
        "23/08/2019",
        "08/23/2019",
        "23.8.2019",
        "Aug. 23, 2019",
        "August 23rd 2019",
        "20190823",
    ),
    ("1986-01-25", "twenty-five January nineteen eighty-six", "25 January 1986", "January 25, 1986"),
    ("1982-02-03", "3rd Feb 82", "3 February 1982"),
    ("2019-04-31", "April 31, 2019", "31 April 2019"),
)
def test_a_full_date(value: str, text: str) -> None:
    assert [t.value for t in times(text)] == [value]


@table(
    ("2011", "in 2011", "since 2011", "By 2011, sales", "the 2011 election", "the year 2011", "1 (2011)"),
    ("2015-03", "March 2015", "in March of 2015", "March, 2015", "03/2015"),
    ("199", "the 1990s", "the '90s", "the nineties were in the nineties", "the nineteen-nineties"),
    ("18", "the 19th century", "the nineteenth century"),
    ("BC0490", "in 490 BC", "490 B.C."),
    ("2018-Q3", "the third quarter of 2018", "3rd quarter 2018", "2018 Q3", "2018Q3"),
    ("2018-H1", "the first half of 2018", "2018 H1"),
    ("1978-SP", "the spring of 1978", "spring 1978"),
)
def test_a_coarser_date(value: str, text: str) -> None:
    assert times(text)[-1].value == value


@table(
    ("T17", "at 5 p.m.", "5pm", "5 PM", "five pm", "5 in the afternoon", "five p.m."),
    ("T17:30", "17:30", "5:30 p.m.", "5.30 pm", "five thirty pm", "half past 5 in the afternoon"),
    ("T11:45", "a quarter to noon", "11:45", "11h45"),
    ("T20:15", "a quarter past 8pm", "8:15 p.m."),
    ("T06:17", "(0617 UTC)", "06:17 GMT"),
    ("T12", "at noon"),
    ("(T17,T18,PT1H)", "5 to 6 p.m.", "5-6pm", "between 5 and 6 p.m.", "5pm - 6pm"),
)
def test_a_time_of_day(value: str, text: str) -> None:
    assert [t.value for t in times(text)] == [value]


@table(
    ("P3D", "three days", "3 days", "a 3-day strike", "3 more days"),
    ("PT1.5H", "an hour and a half, one and a half hours", "1.5 hours", "one hour and a half"),
    ("P1M2D", "1 month 2 days", "1 month and 2 days"),
    ("P20Y", "two decades", "20 years", "twenty years"),
    ("PXY", "for years", "several years"),
    ("P2W", "a fortnight in for a fortnight", "two weeks", "a couple of weeks"),
)
def test_a_duration(value: str, text: str) -> None:
    found = times(text)[-1]
    assert found.kind == "duration"
    assert found.value == value or (value, found.value) == ("P20Y", "P20Y")


@table(
    ("2019-04-23", "yesterday", "the day before today, or yesterday"),
    ("2019-04-22", "the day before yesterday"),
    ("2019-04-25", "tomorrow", "It meets on Thursday", "It will open on Thursday."),
    ("2019-04-18", "It met on Thursday.", "They said on Thursday that it rained.", "last Thursday"),
    ("2019-04-24", "He said on Wednesday it rained.", "today"),
    ("2019-03", "last month", "the previous month"),
    ("2019-02", "It broke down in February without a deal.", "They met in February.", "last February"),
    ("2018", "last year", "a year ago", "almost a year ago"),
    ("2019", "this year", "the end of the year", "by year-end"),
    ("2019-W18", "next week", "the coming week"),
    ("2019-04-16", "Tuesday of last week"),
    ("2019-05-20", "the 20th of next month"),
    ("2019-04", "earlier this month", "later this month"),
    ("2018-12", "in December last year", "last December"),
    ("2019-04-23TNI", "last night"),
    ("2019-04-25TMO", "tomorrow morning"),
    ("2019-05-08", "It will close in two weeks on 8 May."),
    ("2019-04-21", "on Easter Sunday they met"),
)
def test_a_time_reckoned_from_as_of(value: str, text: str) -> None:
    assert times(text)[-1].value == value


@table(
    ("XXXX-WXX-4", "on Thursday"),
    ("XXXX-04-25", "April 25"),
    ("XXXX-XX", "last month"),
    ("XXXX-02-30", "February 30"),
)
def test_a_time_without_an_anchor_says_what_was_stated(value: str, text: str) -> None:
    assert [t.value for t in times(text, None)] == [value]


@table(
    ("P1W", "weekly", "every week", "once a week"),
    ("P1Y", "annually", "each year"),
    ("P2D", "every two days", "every other day"),
    ("XXXX-WXX-1", "every Monday", "on Mondays"),
)
def test_a_set(value: str, text: str) -> None:
    assert [(t.kind, t.value) for t in times(text)] == [("set", value)]


@table(
    ("(2014-01-01,2018-01-01,P4Y)", "2014-2018", "2014–18", "from 2014 to 2018", "between 2014 and 2018"),
    ("(2019-06-03,2019-06-07,P4D)", "June 3 to 7, 2019", "3-7 June 2019", "from June 3 to June 7, 2019"),
    ("(XXXX-06-03,XXXX-06-07,P4D)", "June 3-7", "from June 3 to 7"),
)
def test_a_range_keeps_its_ends_as_written(value: str, text: str) -> None:
    assert [t.value for t in times(text)] == [value]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("from 2014 to 2018", "2014-01-01", "2019-01-01"),
        ("June 3 to 7, 2019", "2019-06-03", "2019-06-08"),
        ("the end of April", "2019-04-21", "2019-05-01"),
        ("in early May 2018", "2018-05-01", "2018-05-11"),
        ("the last two weeks", "2019-04-10", "2019-04-24"),
        ("the first nine months of 2018", "2018-01-01", "2018-10-01"),
    ],
)
def test_the_extent_is_half_open(text: str, low: str, high: str) -> None:
    row = times(text)[0].to_dict()
    assert (row["low"], row["high"]) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "500 million",
        "He may not march.",
        "Mrs May said so.",
        "May's plan failed.",
        "2000 people came",
        "about 1500 metres",
        "a second look",
        "a quarter of the staff",
        "a 53-year-old man, 53 years old",
        "Feb 87",
        "May 161.00",
        "June 90-day bills lost",
        "room 101",
        "24/7",
        "USA Today",
        "on Super Tuesday",
        "6.45 percent",
        "nowhere",
        "one of them",
        "the sun and the sat nav",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert [t.text for t in times(text) if t.kind in ("date", "time")] == []


def test_a_weekday_and_its_date_are_one_mention() -> None:
    found = times("Friday , August 23 2019")[0]
    assert (found.text, found.weekday, set(found.stated)) == ("Friday , August 23 2019", 5, set("wdmy"))


def test_a_weekday_beside_a_date_with_no_year_takes_the_nearest_year() -> None:
    assert [t.value for t in times("on Thursday, April 25")] == ["2019-04-25"]


def test_almost_a_year_ago_is_most_of_a_year() -> None:
    found = times("It was almost a year ago.")[0]
    assert found.shift is not None
    assert (found.text, found.mod, found.shift.low, found.shift.high) == ("almost a year ago", "LESS_THAN", -365, -318)


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("It meets on Thursday", ("day", 0, 6)),
        ("It met on Thursday", ("day", -6, 0)),
        ("It broke down in February", ("month", -11, -1)),
        ("They came yesterday", ("day", -1, -1)),
        ("They came last month", ("month", -1, -1)),
    ],
)
def test_the_shift_says_how_far_from_the_anchor(text: str, shift: tuple[str, int, int]) -> None:
    assert times(text)[0].shift == shift


def test_a_narrative_takes_its_year_from_the_text() -> None:
    text = "In 1941, Germany invaded. On June 22, soldiers crossed the border. By December, they were near Moscow."
    assert [t.value for t in times(text, None)] == ["1941", "1941-06-22", "1941-12"]
    assert [t.basis for t in times(text, None)] == [None, "text", "text"]


def test_the_next_day_hangs_on_the_last_day_told() -> None:
    text = "On October 25, 1989, the ship sank; the next day, divers came. Ten days later it was found."
    assert [t.value for t in times(text)] == ["1989-10-25", "1989-10-26", "1989-11-05"]


@table(
    ("2017-07-01", "The fair ran from 3 to 6 June 2017 and shut on July 1."),
    ("2017-06-08", "The fair ran from 3 to 6 June 2017 and shut on the 8th."),
    ("2017-07-04", "The fair ran from 3 June to 2 July 2017 and shut on the 4th."),
)
def test_what_follows_a_range_goes_on_from_its_last_day(value: str, text: str) -> None:
    assert times(text)[-1].value == value


def test_an_hour_is_reckoned_from_the_moment() -> None:
    assert [t.value for t in times("It will start in two hours", datetime(2019, 4, 24, 10, 30))] == ["2019-04-24T12:30"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sunday, 5 May 1930", "2019-05-05T19:30"),
        ("Friday, August 23 2019", "2019-08-23"),
        ("Monday, 5 May 1930", "1930-05-05"),
    ],
)
def test_a_kick_off_is_no_year(text: str, value: str) -> None:
    assert [t.value for t in times(text)] == [value]


@pytest.mark.parametrize(
    ("as_of", "text", "value"),
    [
        (date(2017, 9, 25), "It is at its lowest since January.", "2017-01"),
        (date(2020, 6, 1), "Regulators have until October 30 to answer.", "2020-10-30"),
        (date(2018, 5, 11), "They had six points fewer than in April.", "2018-04"),
        (date(2024, 10, 8), "She won 43 percent of the vote in Sunday's election.", "2024-10-06"),
        (date(2022, 5, 19), "Tickets go on sale on Friday.", "2022-05-20"),
        (date(2019, 11, 26), "It shrank in the first quarter.", "2019-Q1"),
        (date(2019, 8, 20), "The bridge, put up in 1974, passed its inspection in May.", "2019-05"),
        (date(2019, 8, 20), "He moved on November 15, 2017, and resigned on November 21.", "2017-11-21"),
        (date(2019, 8, 20), "In 2024, on Feb. 29, it will open.", "2024-02-29"),
        (date(2023, 3, 22), "On Thursday week they travel north.", "2023-03-30"),
        (date(1997, 10, 27), "The index fell over the weekend.", "1997-W43-WE"),
        (date(1997, 10, 27), "Rain will fall over the weekend.", "1997-W44-WE"),
        (date(1998, 2, 13), "It was built almost 20 years ago.", "1978"),
        (date(1989, 10, 30), "It fell from $2 million in the year-ago period.", "1988"),
        (date(1989, 10, 30), "It had cash of $2 million at year's end.", "1989"),
        (date(1989, 10, 30), "Profit rose 4% in the 1988 third quarter.", "1988-Q3"),
        (date(2013, 3, 22), "Profit rose 4% in the first half.", "2013-H1"),
        (date(2013, 3, 22), "Prices may rise in the near future.", "FUTURE_REF"),
        (date(2013, 3, 22), "They left at dawn on Monday.", "2013-03-18TMO"),
        (date(2013, 3, 22), "It will begin at 8.30pm.", "T20:30"),
        (date(2013, 3, 22), "There was a curfew from 2300 to 0500.", "(T23:00,T05:00,PT6H)"),
    ],
)
def test_verbs_and_prepositions_say_which_way_to_look(as_of: date, text: str, value: str) -> None:
    assert times(text, as_of)[-1].value == value


@pytest.mark.parametrize(
    "text",
    [
        "for the first time in 20 years",
        "It must take place within 33 minutes.",
        "two years later than planned",
        "It may last three days.",
    ],
)
def test_a_length_that_leads_nowhere_stays_a_length(text: str) -> None:
    assert times(text)[-1].kind == "duration"


def test_a_weekday_in_apposition_belongs_to_its_date() -> None:
    (found,) = times("on January 4, 2021, a Monday.")
    assert (found.value, found.weekday) == ("2021-01-04", 1)
