"""The second pass: each time resolved against the day the text speaks from, or the last date that it stated."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Figure, Timex
from factcheck.model.days import date, datetime, timedelta
from factcheck.model.timex import days_of, lacks_day
from factcheck.model.tuples import NamedTuple

from ..phrase import left
from .ahead import led_ahead
from .filling import unfilled
from .join import joined
from .kickoff import at_clock
from .narrative import narrative, of_told_part, with_stretch
from .partial import partial, year_from
from .ranges import as_written, listed, offset_gap, range_gap, reckoned, spanning, spread
from .reckon import after_clock, moved, week_of
from .shifted import shifted

_made = tuple.__new__
MIDNIGHT = datetime.min.time()


class Anchor(NamedTuple):
    """What a time may be resolved against."""

    as_of: datetime | None
    stated: Timex | None
    """The last date that the text stated with its year, or that was resolved."""
    day: Timex | None = None
    """The last day that was told."""
    timed: bool = False
    """The as_of is a moment of its day."""
    narrative: bool = False
    """The text tells of the past: its dates take their year from one another, not from as_of."""


def resolve(text: str, mentions: Sequence[Figure], as_of: datetime | date | None) -> list[Figure]:
    """The mentions with every time resolved as far as the anchors allow, ranges and offsets made one."""
    pending = joined(text, mentions)
    moment = _moment(as_of)
    anchor = Anchor(moment, None, None, isinstance(as_of, datetime), narrative(text, pending, moment))
    done: list[Figure] = []
    for mention in _with_years_of_ranges(text, pending):
        if not isinstance(mention, Timex):
            done.append(mention)
            continue
        if len(mention.value) == 4:
            mention = with_stretch(text, mention, done[-1].end if done else 0)
        time = _as_told(text, mention, anchor) if _is_whole(mention) else resolved(text, mention, anchor)
        time = with_extent(time) if time.kind == "time" else time
        if "/" in time.value:
            time = unfilled(time)
        last = done[-1] if done else None
        if (
            isinstance(last, Timex)
            and time.start - last.end <= 14
            and (both := _merged(text, last, _of_today(time, moment)))
        ):
            done[-1] = both
            anchor = _remembered(anchor, both)
            continue
        done.append(time)
        if len(time.value) != 4 or not _in_passing(text, time):
            anchor = _remembered(anchor, time)
    return done


def _as_told(text: str, time: Timex, anchor: Anchor) -> Timex:
    """ "the same month of 1988", said of a month that is told."""
    again = len(time.value) == 4 and time.text[0].isalpha()
    return (again and of_told_part(text, time, anchor.stated)) or time


def _is_whole(time: Timex) -> bool:
    """Whether the time states all that there is to know."""
    known = time.stated in ("y", "my", "dmy") and time.kind == "date" and time.shift is None
    return known and len(time.value) <= 10 and "/" not in time.value


def _moment(as_of: datetime | date | None) -> datetime | None:
    if as_of is None or isinstance(as_of, datetime):
        return as_of.replace(tzinfo=None) if as_of else None
    return datetime(as_of.year, as_of.month, as_of.day)


def _with_years_of_ranges(text: str, pending: Sequence[Figure]) -> list[Figure]:
    """Each time with the year that the other end of its range states, or the last of its list.

    From the last to the first, so that a long list costs no more than its length: "January 1 to March 3, 2019".
    """
    years = list(pending)
    for place in range(len(years) - 2, -1, -1):
        time = pending[place]
        if not isinstance(time, Timex) or time.value[:5] != "XXXX-":
            continue
        following, last = pending[place + 1], years[place + 1]
        if not (isinstance(following, Timex) and isinstance(last, Timex)):
            continue
        if range_gap(text, time, following):
            years[place] = spread(time, following)
        elif listed(text, time, following):
            years[place] = spread(time, last)
    return years


def resolved(text: str, time: Timex, anchor: Anchor) -> Timex:
    """One time against its anchors; as it is where nothing is left open, or where no anchor is known."""
    value = time.value
    if time.kind == "set":
        return time
    if value.endswith(("/W", "/WWE")):
        day, _, part = value.partition("/W")
        return _week_around(resolved(text, time._replace(value=day), anchor), part)
    if value[:2] == "(X" and "T" in value:
        return _clocks_of_day(text, time, anchor)
    if time.kind == "duration" and time.shift is None and anchor.as_of is not None and time.text[:4] != "the ":
        time = led_ahead(text, time, anchor.timed)
    if time.value == "PRESENT_REF" and anchor.as_of is not None and anchor.as_of.time() != MIDNIGHT:
        moment = anchor.as_of.isoformat(timespec="seconds")
        return time._replace(low=moment, high=moment)
    if time.shift is not None:
        return shifted(text, time, anchor)
    if (
        time.weekday
        and "y" in time.stated
        and anchor.as_of is not None
        and (kickoff := at_clock(text, time, anchor.as_of.date()))
    ):
        return kickoff
    if "XX" not in time.value and "/" not in time.value and "EASTER" not in time.value and time.value[0] != "T":
        return time
    return partial(text, time, anchor)


def _week_around(time: Timex, part: str) -> Timex:
    """The week that holds a date, or its weekend ("WE"); of a Monday the weekend before it."""
    days = days_of(time.value)
    if days is None:
        return time
    day = date.fromordinal(int(days.low))
    if part and day.isoweekday() == 1:
        day = moved(day, "day", -1)
    return time._replace(value=f"{week_of(day)}{part and '-'}{part}", stated="", weekday=None)


def _clocks_of_day(text: str, time: Timex, anchor: Anchor) -> Timex:
    """A range of clock times on a day that is yet to be resolved."""
    first, last, length = time.value[1:-1].split(",")
    day = resolved(text, time._replace(value=first.partition("T")[0], kind="date"), anchor)
    clocks = (first.partition("T")[2], last.partition("T")[2])
    if not day.value[:4].isdecimal():
        return time
    written = as_written(day, day.value) if day.stated.rstrip("t") in ("w", "dm", "wdm") else day.value
    value = f"({written}T{clocks[0]},{written}T{clocks[1]},{length})"
    return day._replace(
        kind="time", value=value, low=f"{day.value}T{clocks[0]}", high=after_clock(day.value, clocks[1])
    )


_PARTS = {"TMO": (0, 12), "TMI": (12, 14), "TAF": (12, 19), "TEV": (18, 24), "TNI": (18, 24)}


def with_extent(time: Timex) -> Timex:
    """A part of a known day with the hours that it may cover."""
    hours = _PARTS.get(time.value[10:])
    if hours is None or not time.value[:4].isdecimal() or time.value[:10] == date.max.isoformat():
        return time
    if lacks_day(time.value):
        return time
    first, last = hours
    if time.mod == "END" and time.value.endswith("NI"):
        first = 21
    day = datetime.fromisoformat(time.value[:10])
    ends = (day + timedelta(hours=first), day + timedelta(hours=last))
    return time._replace(low=ends[0].isoformat(), high=ends[1].isoformat())


def _of_today(time: Timex, moment: datetime | None) -> Timex:
    """ "from March until now": the day on which it was said."""
    return time._replace(value=moment.date().isoformat()) if moment and time.value == "PRESENT_REF" else time


def _merged(text: str, first: Timex, second: Timex) -> Timex | None:
    if range_gap(text, first, second):
        return spanning(text, first, second)
    if offset_gap(text, first, second):
        return reckoned(text, first, second)
    if text[first.end : second.start].strip() == "at" and first.basis == "as_of" and first.kind == "date":
        return _clock_on(text, first, second)
    return None


def _clock_on(text: str, day: Timex, clock: Timex) -> Timex | None:
    """ "in 7 days at 5pm"."""
    if len(day.value) != 10 and not (day.low and day.shift and day.shift.grain == "day") or clock.value[:1] != "T":
        return None
    value = (day.value if len(day.value) == 10 else str(day.low)) + clock.value
    return day._replace(end=clock.end, text=text[day.start : clock.end], kind="time", value=value, low=None, high=None)


def _in_passing(text: str, time: Timex) -> bool:
    """ "the 1839 treaty", "since 1830": a year that the story is not told of."""
    if time.stated != "y" or time.mod or "(" in time.text:
        return False
    if "e" not in text[max(0, time.start - 4) : time.start].lower():
        return False
    before = left(text, time.start, max(0, time.start - 24))
    return before.value == "since" or before.value == "the" and text[time.end : time.end + 2].strip().isalpha()


def _remembered(anchor: Anchor, time: Timex) -> Anchor:
    value = time.value
    if value[0] == "X" or time.kind not in ("date", "time") or not year_from(value):
        return anchor
    as_of, _, day, timed, told = anchor
    day = time if value[4:5] == "-" and value[8:10].isdecimal() else day
    return _made(Anchor, (as_of, _by_its_end(time) if value[0] == "(" else time, day, timed, told))


def _by_its_end(time: Timex) -> Timex:
    """ "from 3 to 6 June 2017": what comes after it goes on from its last day."""
    first, last, _ = time.value[1:-1].split(",")
    return time._replace(value=last if year_from(last) else first)
