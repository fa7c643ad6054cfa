"""REF008: the page's date and the dated events that the article reports by relative times."""

from math import inf

from factcheck.model import Interval, Observation
from factcheck.model.claims.dateline import Dateline
from factcheck.model.claims.event_time import EventTime
from factcheck.model.days import date

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import days


@rule(
    "REF008",
    WARNING,
    bad={
        "[Friday, August 23, 2019]\n\nKim seeks support\n\nKim Jong Un meets Vladimir Putin for the first time on "
        "Thursday.": "19 Apr 2019 to 25 Apr 2019",
        "[May 2, 2019]\n\nTalks open\n\nKim Jong Un will meet Vladimir Putin for the first time on Thursday.": (
            "19 Apr 2019 to 25 Apr 2019"
        ),
    },
    good=[
        "Wednesday, April 24, 2019\n\nKim seeks support\n\nKim Jong Un meets Vladimir Putin for the first time on "
        "Thursday.",
        "Friday, August 23, 2019\n\nA look back\n\nKim Jong Un met Vladimir Putin for the first time in April.",
    ],
)
def dateline(claim: Dateline) -> Expectation | None:
    """The article's date must be a day on which all that it tells by relative times could be so told.

    Each relative time that is tied to a dated event leaves an interval for the article's date ("on Thursday",
    still to come: from six days before the event to its day); the date must lie where they meet. Only an event
    that the text singles out by its ordinal can move the date; others are weighed beside it, and one that
    contradicts the rest is left aside. Where this is refuted, nothing reckoned from the date is judged.

    Why: a page shows the day on which it was published again, or printed, over a story months older.
    Sources: the events named in the finding's evidence.
    """
    single = [clue for clue in claim.clues if clue.event.ordinal and len(clue.evidence) == 1]
    if not single:
        return None
    left = Interval(-inf, inf)
    used: list[tuple[EventTime, Observation]] = []
    for clue in (*single, *(clue for clue in claim.clues if clue not in single)):
        for row in clue.evidence:
            met = left.meet(clue.told(row))
            if met:
                left, used = met, [*used, (clue, row)]
                break
    return Expectation(
        (Alternative(left, "where all meet", tuple(row for _, row in used)),),
        days(left),
        "; ".join(_clue(clue, row) for clue, row in used[:1]),
        _repairs(left, [(clue, row) for clue, row in used if not claim.figure.value.overlaps(clue.told(row))]),
        clues=tuple(_clue(clue, row) for clue, row in used) + _untied(claim),
    )


def _clue(clue: EventTime, row: Observation) -> str:
    return f'"{clue.timex.text}" is {days(row.value)} ({row.series}), so the story dates from {days(clue.told(row))}'


def _untied(claim: Dateline) -> tuple[str, ...]:
    names = ", ".join(f'"{timex.text}"' for timex in claim.untied)
    return (f"no event on record dates {names}",) if names else ()


def _repairs(left: Interval, clashing: list[tuple[EventTime, Observation]]) -> tuple[str, ...]:
    story = date.fromordinal(int(max(left.low, left.high - 1)))
    events = ", ".join(f'"{clue.timex.text}" to {days(row.value)}' for clue, row in clashing)
    return (
        f"the page's date only: check again with --as-of {story.isoformat()}",
        f"the page's date is right: change {events}",
    )
