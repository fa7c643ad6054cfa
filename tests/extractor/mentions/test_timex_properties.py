"""What holds of every time in every text, however odd."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.extractor import figures
from factcheck.extractor.lexicon.times import HOLIDAYS, WORDS
from factcheck.extractor.mentions.times.time_at import TRIGGERS, time_at
from factcheck.model import Timex, days_of

AS_OF = date(2019, 4, 24)
SCRAPS = st.sampled_from(
    [
        *sorted(WORDS)[::3],
        *sorted(HOLIDAYS)[::7],
        *"1 2 7 12 15th 22nd 31 1998 2019 '90s 9:30 5pm 24:00 3/4 2019-02-30 99999999 0000 1.5".split(),
        *"the a of in on at from to between and until ago later before after ( ) , . - – ' \n \n\n".split(" "),
        *"May March Thursday February Friday Q3 BC AD GMT \u00a0 people old".split(" "),
    ]
)
TEXTS = st.lists(SCRAPS, max_size=14).map(" ".join) | st.lists(SCRAPS, max_size=8).map("".join) | st.text(max_size=40)


def times(text: str) -> list[Timex]:
    return [mention for mention in figures(text, AS_OF) if isinstance(mention, Timex)]


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_a_time_is_the_text_of_its_span_and_has_an_extent_that_runs_forward(text: str) -> None:
    last = 0
    for time in times(text):
        assert text[time.start : time.end] == time.text
        assert last <= time.start < time.end
        last = time.end
        row = time.to_dict()
        assert not (row["low"] and row["high"]) or row["low"] <= row["high"]


@given(TEXTS, st.integers(0, 60))
@settings(max_examples=300, deadline=None)
def test_a_reader_never_reaches_back_over_the_floor(text: str, floor: int) -> None:
    for start in range(floor, len(text)):
        time = time_at(text, start, floor)
        assert time is None or floor <= time.start <= start < time.end <= len(text)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
@settings(max_examples=60)
def test_a_day_written_out_is_that_day(day: date) -> None:
    for form in (
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%b} {day.year}",
        day.isoformat(),
        f"{day:%A}, {day.day} {day:%B %Y}",
    ):
        assert [time.value for time in times(form)] == [day.isoformat()]


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.integers(1, 7))
@settings(max_examples=60)
def test_a_weekday_lies_within_a_week_of_its_anchor(as_of: date, weekday: int) -> None:
    name = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[weekday - 1]
    for text, low, high in ((f"It met on {name}.", -6, 0), (f"It will meet on {name}.", 0, 6)):
        (found,) = figures(text, as_of)
        assert isinstance(found, Timex) and found.days is not None
        assert low <= found.days.low - as_of.toordinal() <= high
        assert date.fromordinal(int(found.days.low)).isoweekday() == weekday


DAYS = (
    "29 February 2023",
    "31 June 2021",
    "30 April 2020",
    "February 30",
    "2023-02-29",
    "31/4/2019",
    "Monday 31 April",
)
TAILS = ("", " to 3 July", ", at 9 p.m.", " and the morning of 1 March", " until now", ". A day later")


@pytest.mark.parametrize("link", ["", " of", " on", " before", " after 9 p.m. on"])
def test_a_day_that_its_month_lacks_can_stand_anywhere(link: str) -> None:
    for word in WORDS:
        for place, day in enumerate(DAYS):
            for tail in TAILS[place % 2 :: 2]:
                assert times(f"It shut the {word}{link} {day}{tail}.") is not None


def test_every_trigger_is_a_lower_case_word() -> None:
    assert all(word == word.lower() and word.isalpha() for word in TRIGGERS if word not in ("a.m", "p.m"))


def test_every_holiday_has_a_day_in_every_year() -> None:
    missing = [name for name in HOLIDAYS if days_of(times(f"{name} 2019")[0].value) is None]
    assert missing == []


@pytest.mark.parametrize(
    "unit",
    [
        "may ",
        "1 ",
        "1.",
        "1,",
        "last ",
        "the last ",
        "year ",
        "a ",
        "5pm ",
        "2011-",
        "June 3 to ",
        "of the ",
        "\n",
        "first ",
    ],
)
def test_a_long_row_of_triggers_is_read_in_bounded_steps(unit: str) -> None:
    text = unit * 300
    for start in range(0, len(text), 7):
        time = time_at(text, start, max(0, start - 500))
        assert time is None or time.end - time.start < 200
