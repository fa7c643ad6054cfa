"""Named clocks are as far from Greenwich as the tz database has them."""

from datetime import datetime, timedelta
from functools import cache
from itertools import product
from zoneinfo import ZoneInfo, available_timezones

import pytest

from factcheck.extractor.lexicon.table import rows
from factcheck.extractor.lexicon.zones import zones

CUBAN = {"Cuba", "America/Havana"}
"""Its clocks share CST and CDT with Chicago's, and no English copy means them by it."""
QUARTERS = tuple(product(range(1993, 2027), (1, 4, 7, 10)))


def kept(clock: str) -> set[tuple[str | None, int]]:
    """What a clock was called and how far ahead it was, in the middle of each quarter since 1993."""
    days = (datetime(year, month, 15, tzinfo=ZoneInfo(clock)) for year, month in QUARTERS)
    return {(day.tzname(), (day.utcoffset() or timedelta()) // timedelta(minutes=1)) for day in days}


@cache
def by_name() -> dict[str | None, set[int]]:
    """The minutes by every abbreviation that the tz database has used since 1993."""
    used: dict[str | None, set[int]] = {}
    for clock in sorted(available_timezones() - CUBAN):
        if clock.partition("/")[0] not in ("posix", "right", "Etc"):
            for name, minutes in kept(clock):
                used.setdefault(name, set()).add(minutes)
    return used


@pytest.mark.parametrize(("name", "clocks"), [(name, clocks) for name, _, clocks in rows("zones")])
def test_the_minutes_are_those_of_the_clocks_named(name: str, clocks: str) -> None:
    assert set(zones()[name]) <= {minutes for clock in clocks.split("|") for _, minutes in kept(clock)}


def test_no_place_uses_an_abbreviation_for_other_minutes() -> None:
    missing = {name: by_name().get(name, set()) - set(minutes) for name, minutes in zones().items()}
    assert not {name: minutes for name, minutes in missing.items() if minutes}


def test_a_place_has_all_the_clocks_that_it_has_kept() -> None:
    places = {name: clocks for name, _, clocks in rows("zones") if name not in by_name() and "|" not in clocks}
    known = {name: {minutes for _, minutes in kept(clock)} for name, clock in places.items() if len(name) > 4}
    assert {name: set(zones()[name]) for name in known} == known
