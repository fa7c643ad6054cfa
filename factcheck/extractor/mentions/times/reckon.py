"""From an anchor and a distance to a date: the arithmetic of days, weeks, months and years."""

from __future__ import annotations

from factcheck.model.days import date, datetime, timedelta
from factcheck.model.timex import month_days


def moved(day: date, grain: str, steps: int) -> date:
    """The day so many grains away, the last of its month where the month is too short; the day itself out of range.

    >>> moved(date(2019, 3, 31), "month", -1).isoformat(), moved(date(2019, 1, 1), "week", 2).isoformat()
    ('2019-02-28', '2019-01-15')
    """
    try:
        if grain in ("day", "week"):
            return day + timedelta(days=steps * (7 if grain == "week" else 1))
        index = day.year * 12 + day.month - 1 + steps * {"month": 1, "quarter": 3, "year": 12}[grain]
        year, month = divmod(index, 12)
        return date(year, month + 1, min(day.day, month_days(year, month + 1)))
    except (ValueError, OverflowError):
        return day


def week_of(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def weekday_near(day: date, weekday: int, bounds: tuple[int, int]) -> date:
    """The day with that weekday within the bounds (days from the anchor), the nearest to it where several are."""
    low, high = bounds
    first = low + (weekday - day.isoweekday() - low) % 7
    nearest = min(range(first, high + 1, 7), key=abs, default=0)
    return moved(day, "day", nearest) if nearest else day


def easter(year: int) -> date:
    """Western Easter Sunday, by the Gregorian computus.

    >>> easter(2018).isoformat(), easter(2019).isoformat()
    ('2018-04-01', '2019-04-21')
    """
    golden, cent, rest = year % 19, year // 100, year % 100
    skipped = (8 * cent + 13) // 25
    epact = (19 * golden + cent - cent // 4 - skipped + 15) % 30
    offset = (32 + 2 * (cent % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * offset) // 451
    month, day = divmod(epact + offset - 7 * late + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date | None:
    """The number-th such weekday of a month, from its end where number is negative; 9 is the last."""
    days = [d for d in range(1, month_days(year, month) + 1) if date(year, month, d).isoweekday() == weekday]
    place = -1 if number == 9 else number - 1 if number > 0 else number
    try:
        return date(year, month, days[place])
    except IndexError:
        return None


def after_clock(day: str, clock: str) -> str:
    """The moment at which the last hour or minute of a range of clock times is over.

    >>> after_clock("2019-04-25", "11:00"), after_clock("2019-04-25", "23")
    ('2019-04-25T11:01:00', '2019-04-26T00:00:00')
    """
    moment = datetime.fromisoformat(f"{day}T{clock if ':' in clock else clock + ':00'}")
    last = moment.date() == date.max and moment.hour == 23
    return (moment if last else moment + timedelta(minutes=1 if ":" in clock else 60)).isoformat(timespec="seconds")
