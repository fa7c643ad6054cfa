"""What a source says: one published value, dated membership, tenure or event, with its pedigree."""

from __future__ import annotations

from fractions import Fraction

from .interval import Interval
from .tuples import NamedTuple


class Observation(NamedTuple):
    """One row of reference data. Several estimates of one fact are several observations."""

    series: str
    """What was observed, for a reader: "GDP of North Korea", "Kim Jong Un and Vladimir Putin meet"."""
    period: str
    """ISO 8601: "2017", "2019-04-25", "2018-06-12/2018-06-12", "2011-12-17/"."""
    value: Interval
    """In `unit`; day ordinals for events and tenures; a revision band or a day's spread is its width."""
    printed: str
    """The value as published."""
    unit: str
    source: str
    locator: str
    estimator: str = ""
    basis: str = ""
    """"nominal", "ppp", "real", "gni" ... for money."""
    vintage: str = ""
    """When it was published, ISO 8601, as finely as known."""
    derived: bool = False
    path: str = ""
    """The address of the source, for a link; empty where it has none."""
    complete: bool = True
    """False where further rows may exist that are not on record (a leader's earlier terms): such a row can
    support a claim, but not refute one."""
    area: str = ""
    """The id of the area, where several are asked for at once."""
    indicator: str = ""
    """The id of the indicator, where several are."""
    band: Fraction | int = 0
    """The share by which estimators who reckon it independently differ, as the package tells."""

    @property
    def for_life(self) -> bool:
        """Whether it is a term in which nobody is elected or sworn in again."""
        return any(f", {office} of " in self.series for office in ("pope", "king", "queen", "emperor"))


class Series(NamedTuple):
    """Evidence wanted: every estimate of an indicator for an area; the rule compares by period."""

    indicator: str
    area: str
    days: Interval | None = None
    """Day ordinals: the undated ones and those of that generation; None for all periods."""


class Event(NamedTuple):
    """Evidence wanted: the dated events of a kind in which all those took part."""

    kind: str
    """"meeting", "visit", "treaty", "election" ...; "" for any."""
    participants: frozenset[str]
    ordinal: int | None = None
    """1 for "for the first time", 2 for "second summit"."""
    place: str | None = None
    toll: bool = False
    """How many died in it is wanted, by every source, and not when it was."""


class Tenure(NamedTuple):
    """Evidence wanted: the terms of office and of power of a person, or of whoever held an office of an area."""

    person: str | None
    area: str | None = None
    role: str | None = None
    """"head of state", "head of government", "leader"; None for any."""


class Membership(NamedTuple):
    """Evidence wanted: how many members a body has, by day; or when one of them joined and left."""

    body: str
    member: str | None = None


class Ranking(NamedTuple):
    """Evidence wanted: an indicator of every area of a region or body; a row is complete where it surely lies in it."""

    indicator: str
    region: str | None = None
    """None for every area on record, whatever it is."""
    days: Interval | None = None
    """Day ordinals: the members that a body then had, and estimates of about then; None for all periods."""


class Rate(NamedTuple):
    """Evidence wanted: what one unit of `base` cost in `quote` on the market days around a day."""

    base: str
    """ISO 4217."""
    quote: str
    day: int
    """An ordinal."""
    within: int = 7


Query = Series | Event | Tenure | Membership | Ranking | Rate
