"""REF012: a date that a text recalls of a term of office, a membership or an event."""

from math import inf

from factcheck.model import Interval, Observation, days_of
from factcheck.model.claims.recalled import Recalled
from factcheck.model.days import date

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...slips import DAY, MONTH, is_slip, is_slip_of_year, is_weak_slip, off_by_a_digit

YEAR = 365
AROUND = 31
"""Days to either side where month and day are told."""
ZONE = 1
"""Days by which an event's day differs from place to place."""
ANNOUNCED = 2
"""Years before it takes effect in which an end may be announced."""
NOTICE = 10
"""Days between the word that someone goes and the going."""
GONE = 60
"""Days after a term, and before it, in which a text may still, or already, give someone the office."""
EARLY = 200
"""Days from an election to the office."""


@rule(
    "REF012",
    WARNING,
    as_of="2019-08-23",
    bad={
        "Angela Merkel spoke in Berlin. She has held power in Germany since [1995].": "2005",
        "Barack Obama was sworn in for a second term in [January 2003].": "2013",
        "Robert Mugabe has died. He led Zimbabwe from [1990] to 2017.": "1980",
        "British Prime Minister David Cameron will meet union leaders on [Monday].": "a day from 2010-05-11",
    },
    good=[
        "Angela Merkel spoke in Berlin. She has held power in Germany since 2005.",
        "Angela Merkel spoke in Berlin. She has led the party since 2000.",
        "Barack Obama was sworn in for a second term in January 2013.",
        "Barack Obama was elected to the Senate in November 2004.",
        "Former British Prime Minister David Cameron will meet union leaders on Monday.",
    ],
)
def recalled_date(claim: Recalled) -> Expectation | None:
    """A recalled date cannot be a slip away from the only ones on record for what is spoken of.

    The text may tell of it in any words, so that it is not certain what the date belongs to. Therefore it is held to be
    wrong only where a slip of the hand would make it of a date on record: one digit beside the right month, two digits
    swapped, ten years. The last digit of a bare year counts only where nothing else can well be meant. Silent where
    any term, membership or event of those named fits, a year either way, and where too little is on record.

    An office that an article gives someone on its own day ("British Prime Minister Tony Blair will take questions on
    Wednesday") is held against all terms of that person: wrong where the day lies more than two months outside each
    and the record was published later.

    Why: a decade is lost in counting back, or a finger lands on the next key.
    Sources: the rows named in the finding's evidence.
    """
    if claim.side == "now":
        return _on_its_day(claim)
    if claim.bare:
        return _in_another_year(claim)
    rows, later = _meant(claim)
    turns = [(row, end) for row in rows for end in _ends(claim, row)]
    if not turns or not any(claim.office in row.series for row in rows):
        return None
    claim = claim._replace(later=later)
    printed = _printed(claim)
    fits = any(claim.figure.value.overlaps(_around(claim, row, end)) for row, end in turns)
    slips = [turn for turn in turns if _is_slip(claim, printed, *turn)]
    outside = claim.side == "span" and claim.firm and all(row.complete for row, _ in turns)
    if not (fits or slips or outside):
        return None
    row, end = max(slips or turns, key=lambda turn: (turn[0].complete, len(turn[1])))
    shown = end if len(end) > MONTH and len(printed) > len("2019") else end[:4]
    if claim.side == "span":
        shown = row.printed
    sure = [turn for turn in turns if claim.firm and _on_record(turn[1]).overlaps(claim.figure.value)]
    days = [_on_record(end) for _, end in sure] or [_around(claim, *turn) for turn in turns]
    rows = [row for row, _ in sure or turns]
    return Expectation(
        tuple(Alternative(when, row.series, (row,)) for when, row in zip(days, rows, strict=True)),
        shown,
        f"{row.series}: {row.printed}",
        (shown,),
    )


def _on_its_day(claim: Recalled) -> Expectation | None:
    """The terms of whoever is given an office, where all are known and none is near the day."""
    day = int(claim.figure.value.low)
    closed = {row.period[:4] for row in claim.evidence if not row.period.endswith("..")}
    rows = [row for row in claim.evidence if not (row.period.endswith("..") and row.period[:4] in closed)]
    held = [row for row in rows if row.complete and f", {claim.office} of " in row.series]
    near = [row for row in rows if (row.value + Interval(-GONE, GONE)).overlaps(claim.figure.value)]
    published = max((row.vintage for row in held), default="")
    if not held or near or published[:4] <= date.fromordinal(day).isoformat()[:4]:
        return None
    nearest = min(held, key=lambda row: min(abs(float(end) - day) for end in (row.value.low, row.value.high)))
    return Expectation(
        tuple(Alternative(row.value, row.series, (row,)) for row in rows),
        f"a day from {nearest.printed}",
        f"{nearest.series}: {nearest.printed}",
    )


def _in_another_year(claim: Recalled) -> Expectation | None:
    """The day and month of what is on record, in a year that a slip makes of its own.

    A later one may be that on which it was remembered, but for the end of a term.
    """
    printed = _printed(claim)
    turns = [(row, day) for row in claim.evidence for day in _told(row) if len(day) == DAY]
    inside = claim.later or any(row.value.overlaps(claim.figure.value) for row in claim.evidence)
    slips = [
        (row, day)
        for row, day in turns
        if _is_slip_of_year(claim, printed, day, row) and (printed < day or claim.firm or row.basis and not inside)
    ]
    if not slips or any(printed == day for _, day in turns):
        return None
    row, day = slips[0]
    return Expectation((Alternative(_on_record(day), row.series, (row,)),), day, f"{row.series}: {row.printed}", (day,))


def _is_slip_of_year(claim: Recalled, printed: str, day: str, row: Observation) -> bool:
    """Any one digit of the year counts where the text says what took place, or before an event could be remembered."""
    told = claim.firm or not row.basis and printed < day
    digit = told and printed[4:] == day[4:] and off_by_a_digit(printed[:4], day[:4])
    return digit or is_slip_of_year(printed, day)


def _meant(claim: Recalled) -> tuple[list[Observation], bool]:
    """The rows that may be meant, and whether a later oath within one may be: of "her second term" the second one."""
    told = [row for row in claim.evidence if row.basis == ""]
    terms = [row for row in claim.evidence if row.basis != ""]
    if claim.nth is None or claim.nth < 2:
        return [*claim.evidence], claim.later
    if told:
        return told, False
    whole = [row for row in terms if row.complete]
    starts = sorted({row.period.partition("/")[0] for row in whole if row.period.index("/") == DAY})
    if len(starts) == claim.nth == len({row.value.low for row in whole}):
        return [row for row in terms if row.period.startswith(starts[claim.nth - 1])], False
    return [*claim.evidence], claim.later


def _ends(claim: Recalled, row: Observation) -> list[str]:
    """The days of it that may be meant, as finely as the record has them."""
    start, _, end = row.period.partition("/")
    known = _days(end) if end and end != ".." else []
    return known if claim.side == "end" else _days(start) if claim.side == "start" else _told(row)


def _told(row: Observation) -> list[str]:
    """Both of them."""
    start, _, end = row.period.partition("/")
    return [*_days(start), *(_days(end) if end and end != ".." else ())]


def _days(told: str) -> list[str]:
    """A day, or both ends of a span in which it lies."""
    return told[1:].split(",")[:2] if told.startswith("(") else [told]


def _printed(claim: Recalled) -> str:
    """As finely as printed."""
    first = date.fromordinal(int(claim.figure.value.low)).isoformat()
    stated = claim.timex.stated
    return first if "d" in stated else first[:MONTH] if "m" in stated else first[:4]


def _on_record(end: str) -> Interval:
    """The days of what is on record, with no room about them."""
    days = days_of(end)
    assert days is not None
    return days


def _around(claim: Recalled, row: Observation, end: str) -> Interval:
    """The days on which the text may date it."""
    days = _on_record(end)
    finely = claim.figure.value.width < AROUND and len(end) >= MONTH
    near = ZONE if claim.side == "span" and not row.basis else AROUND
    later = claim.later and not row.for_life
    around = days + (Interval(-EARLY if later else -near, near) if finely else Interval(-YEAR, YEAR))
    if later or claim.side == "span":
        return Interval(min(around.low, row.value.low), max(around.high, row.value.high))
    return around


def _is_slip(claim: Recalled, printed: str, row: Observation, end: str) -> bool:
    if claim.side == "end" and abs(int(printed[:4]) - int(end[:4])) < ANNOUNCED:
        return claim.firm and _left_in_another_year(printed, end)
    if is_slip(printed, end):
        return row.complete or len(min(printed, end, key=len)) >= MONTH
    mated = claim.mate is not None and _is_mate(claim.mate, row)
    return (mated or claim.firm and row.complete) and is_weak_slip(printed, end)


def _left_in_another_year(printed: str, end: str) -> bool:
    """Whether it is the very month of leaving in the year before or after, or the days on which it was announced."""
    if len(end) < DAY or len(printed) < MONTH or printed[:4] == end[:4]:
        return False
    if len(printed) < DAY:
        return printed[5:] == end[5:MONTH]
    notice = date.fromisoformat(end).timetuple().tm_yday - date.fromisoformat(printed).timetuple().tm_yday
    return 0 <= notice <= NOTICE


def _is_mate(mate: Interval, row: Observation) -> bool:
    """Whether the other end of a printed range is an end of that row."""
    ends = [Interval(row.value.low, row.value.low)]
    ends += [Interval(row.value.high, row.value.high)] if row.value.high != inf else []
    return any(mate.overlaps(end) for end in ends)
