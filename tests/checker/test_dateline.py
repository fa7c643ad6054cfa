"""The article's date, weighed by hand-made clues: what they agree on, what contradicts them, what cannot move it."""

from datetime import date
from math import inf

from factcheck.checker.judge import judge
from factcheck.checker.rules.reference.dateline import dateline
from factcheck.model import Interval, Observation, Timex, days_of, point, timed
from factcheck.model.claims.dateline import Dateline
from factcheck.model.claims.event_time import EventTime
from factcheck.model.observation import Event
from factcheck.model.timex import Shift

PRINTED = timed(Timex(0, 23, "Friday, August 23, 2019", "date", "2019-08-23"))
AHEAD, BEHIND = Shift("day", 0, 6), Shift("month", -11, -1)


def day(iso: str) -> int:
    return date.fromisoformat(iso).toordinal()


def clue(text: str, shift: Shift, *days: str, ordinal: int | None = None) -> EventTime:
    """A relative time and the dated events that it may tell of."""
    rows = tuple(
        Observation(f"the {one} fair", one, point(day(one)), one, "day", "Harbour Gazette", "front page")
        for one in days
    )
    time = Timex(30, 38, text, "date", "XXXX", shift=shift, basis="as_of")
    return EventTime(timed(time, point(PRINTED.value.low)), Event("meeting", frozenset(), ordinal), (), evidence=rows)


THURSDAY = clue("Thursday", AHEAD, "2019-04-25", ordinal=1)


def reckoned(*clues: EventTime, untied: tuple[Timex, ...] = ()):
    return dateline.reckon(Dateline(PRINTED, clues, untied))


def test_an_event_that_the_text_singles_out_places_the_story():
    found = reckoned(THURSDAY)
    assert found.alternatives[0].value == Interval(day("2019-04-19"), day("2019-04-25"))
    assert found.instead == "19 Apr 2019 to 25 Apr 2019" and judge(PRINTED, found) == "refuted"
    assert found.suggestions[0] == "the page's date only: check again with --as-of 2019-04-24"
    assert found.suggestions[1].endswith('change "Thursday" to Thu 25 Apr 2019')


def test_other_events_narrow_it():
    found = reckoned(clue("in February", BEHIND, "2019-02-27"), THURSDAY, clue("a week on", AHEAD, "2019-04-21"))
    assert found.alternatives[0].value == Interval(day("2019-04-19"), day("2019-04-21"))
    assert len(found.clues) == 3 and len(found.alternatives[0].evidence) == 3


def test_one_that_contradicts_the_rest_is_left_aside():
    found = reckoned(THURSDAY, clue("in June", BEHIND, "2019-06-01"))
    assert found.alternatives[0].value == Interval(day("2019-04-19"), day("2019-04-25")) and len(found.clues) == 1


def test_of_several_events_the_first_that_fits_is_meant():
    found = reckoned(THURSDAY, clue("next day", AHEAD, "2018-01-01", "2019-04-22", "2019-04-23"))
    assert found.alternatives[0].value == Interval(day("2019-04-19"), day("2019-04-22"))


def test_without_an_event_that_is_singled_out_nothing_is_said():
    assert reckoned(clue("Thursday", AHEAD, "2019-04-25")) is None
    assert reckoned(clue("Thursday", AHEAD, "2019-04-25", "2019-05-02", ordinal=1)) is None
    assert reckoned(clue("Thursday", AHEAD, ordinal=1)) is None


def test_a_time_that_is_tied_to_nothing_is_told():
    found = reckoned(THURSDAY, untied=(Timex(50, 65, "the end of the year", "date", "2019", "END"),))
    assert found.clues[-1] == 'no event on record dates "the end of the year"'


def test_a_time_that_is_not_relative_moves_nothing():
    stated = THURSDAY._replace(figure=timed(Timex(30, 38, "April 25", "date", "2019-04-25")))
    assert reckoned(THURSDAY, stated).alternatives[0].value == Interval(day("2019-04-19"), day("2019-04-25"))
    assert stated.told(THURSDAY.evidence[0]) == Interval(-inf, inf)


def test_the_right_date_is_borne_out():
    right = timed(Timex(0, 9, "April 24", "date", "2019-04-24"))
    found = dateline.reckon(Dateline(right, (THURSDAY,)))
    assert judge(right, found) == "consistent" and days_of("2019-04-24") == right.value
