"""REF002: when a dated event took place."""

from math import inf

from factcheck.model import Interval, Named, Observation, days_of
from factcheck.model.claims.event_time import EventTime, Part

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import days

YEAR = 366
ONCE = frozenset({"independence", "handover", "assassination", "statehood", "death", "referendum", "landing"})
"""What happens to a country or a person once, so that no other event of that kind can be meant."""
RARE = frozenset({"invasion", "annexation"})
"""What one country does to another once in a generation."""
GENERATION = 10 * YEAR
RECURRING = frozenset("earthquake quake cyclone hurricane typhoon tsunami flood floods famine drought eruption".split())
"""What may come to a land again: a name that ends so is another one's in a year that is far away."""
RETURN = 4 * YEAR
DECLARED = 280
"""Days from the declaration of independence to independence itself; years where it came step by step."""
STEPWISE = 3 * YEAR


@rule(
    "REF002",
    WARNING,
    as_of="2019-08-23",
    explains=("REF012",),
    bad={
        "Donald Trump and Kim Jong Un first met in [June 2017].": "Tue 12 Jun 2018",
        "Kim Jong Un met Vladimir Putin for the first time on [May 25, 2019].": "Thu 25 Apr 2019",
        "Botswana won independence from Britain in [1976].": "Fri 30 Sep 1966",
        "It was worse than the [1996] Chernobyl disaster.": "Sat 26 Apr 1986",
        "The Berlin Wall fell in [November 1991].": "Thu 9 Nov 1989",
        "Russia invaded Ukraine in [February 2021].": "Thu 24 Feb 2022",
        "Alaska became the 49th state in [1949].": "",
        "Britons voted to leave the European Union on [June 13, 2016].": "Thu 23 Jun 2016",
        "The attacks of [September 11, 2003], changed air travel.": "Tue 11 Sep 2001",
        "The Rwandan genocide began in [1991].": "7 Apr 1994",
    },
    good=[
        "Donald Trump and Kim Jong Un first met in June 2018.",
        "Kim Jong Un and Vladimir Putin met on April 25, 2019.",
        "Kim Jong Un and Vladimir Putin met on May 25, 2018.",
        "Botswana, independent since 1966, sells diamonds.",
        "Ukraine became independent in December 1991.",
        "The Paris Agreement of 2016 came into force that year.",
        "They went to a concert for the 2008 Haiti earthquake appeal.",
        "The Berlin Wall was built in 1961 and fell in 1989.",
        "Russia invaded Ukraine in February 2022.",
        "Alaska became the 49th state in 1959.",
        "The attacks of September 11, 2001, changed air travel.",
        "Germany invaded Poland in 1939.",
        "Russia annexed Crimea in 1783.",
        "Bangladesh declared independence in March 1971.",
        "The 2021 Haiti earthquake left thousands homeless.",
    ],
)
def event_date(claim: EventTime) -> Expectation | None:
    """An event must fall on the days that the reference data gives it.

    The printed time is held against every event on record of that kind between those taking part; the ordinal
    that the text gives ("first met", "second summit") picks one, and so does a name of its own ("the 1986
    Chernobyl disaster", a year either way where nothing says what of it took place then). Without either there
    may be meetings that are not on record, so a time that fits none of them is not accused. An earthquake or a flood
    that is named by its place, in a year that is far away, may be another.

    Why: a summit is remembered a year off, or a second meeting's date is given to the first.
    Sources: the events named in the finding's evidence.
    """
    fitting = [row for row in claim.evidence if claim.figure.value.overlaps(_told(claim, row))]
    single = claim.event.ordinal is not None or claim.event.kind in ONCE or _named(claim) or _again(claim)
    if not claim.evidence or not (single or fitting) or (not fitting and (_before(claim) or _recurs(claim))):
        return None
    rows = fitting or sorted(claim.evidence, key=lambda row: _gap(claim, row))
    return Expectation(
        tuple(Alternative(_told(claim, row), row.series, (row,)) for row in rows),
        days(rows[0].value),
        f"{rows[0].series}: {days(rows[0].value)}",
        tuple(days(row.value) for row in rows),
    )


def _gap(claim: EventTime, row: Observation) -> float:
    """Days between the printed time and the event."""
    apart = claim.figure.value - row.value
    return max(float(apart.low), -float(apart.high), 0.0)


def _named(claim: EventTime) -> bool:
    """Whether the event has a name of its own."""
    return any(isinstance(name, Named) and name.kind == "event" for name in claim.names)


def _recurs(claim: EventTime) -> bool:
    """Whether another of the kind may have struck there, years away and on another day of the year."""
    named = any(name.text.lower().split()[-1] in RECURRING for name in claim.names)
    day = claim.timex.value[5:10] if "d" in claim.timex.stated else ""
    return named and all(_gap(claim, row) > RETURN and (not day or day != row.period[5:10]) for row in claim.evidence)


def _told(claim: EventTime, row: Observation) -> Interval:
    """Its days; with a year to either side where it is named and nothing says which part of it is meant.

    More where a country became independent step by step, or declared that it was.
    """
    if claim.event.kind == "independence" and (slack := _slack(claim)):
        return row.value + Interval(-slack, slack)
    if not _named(claim):
        return row.value
    if claim.part:
        return _part(row, claim.part)
    return row.value if claim.event.kind else row.value + Interval(-YEAR, YEAR)


def _slack(claim: EventTime) -> int:
    stepwise = len(claim.evidence) > 1
    if claim.part == "beginning":
        return STEPWISE if stepwise else DECLARED
    return YEAR // 2 if stepwise else 0


def _again(claim: EventTime) -> bool:
    """Whether it is near enough to one on record for no other to be meant."""
    return claim.event.kind in RARE and any(_gap(claim, row) < GENERATION for row in claim.evidence)


def _before(claim: EventTime) -> bool:
    """Whether an earlier declaration may be meant, that came to nothing: of a Soviet republic, in 1918."""
    return (
        claim.part == "beginning"
        and claim.event.kind == "independence"
        and all(_gap(claim, row) > 2 * GENERATION for row in claim.evidence)
    )


def _part(row: Observation, part: Part) -> Interval:
    """When it began, or ended, a year either way; any time since where its end is not on record."""
    start, _, end = row.period.partition("/")
    told = days_of(start if part == "beginning" else end)
    return told + Interval(-YEAR, YEAR) if told else Interval(row.value.low, inf)
