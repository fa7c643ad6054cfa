"""REF005: how many members a body has."""

from fractions import Fraction

from factcheck.model import Interval, Observation, days_of
from factcheck.model.claims.count_of_members import CountOfMembers
from factcheck.model.days import date

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...slips import off_by_a_digit, off_by_a_swap
from ...wording import spread

MONTH = len("2019-08")
FEW = 4
"""Members by which an old list is short."""
MOST = Fraction(3, 5)
"""Fewer than that of its members are likely to be some that the text has singled out."""


@rule(
    "REF005",
    WARNING,
    as_of="2019-08-23",
    bad={
        "The [29] members of the European Union agreed on Monday.": "28",
        "Ministers of the [27-member] NATO alliance agreed.": "29",
        "NATO met on Monday. The [27-nation] alliance agreed.": "29",
        "Hungary said no; the other [29] members of the European Union agreed.": "at most 27",
        "Croatia became the [27th] member of the European Union.": "28",
        "All [17] countries that use the euro have agreed.": "19",
        "Finland, NATO's [30th] member, has a long border.": "31",
        "Ten countries joined the European Union on 1 May 2004, taking its membership to [27].": "25",
    },
    good=[
        "The 28 members of the European Union agreed on Monday.",
        "Germany and the 27 other members of the European Union agreed.",
        "In 2003 the 15 members of the European Union agreed.",
        "Some 12 members of the European Union use it.",
        "Ten members of the UN Security Council abstained.",
        "The two nations in NATO that voted no were outvoted.",
        "The three NATO members on the Black Sea met.",
        "NATO met on Monday. The 29-nation alliance agreed.",
        "The European Union met on Monday; 12 of its 28 members agreed.",
        "All 19 countries that use the euro have agreed.",
        "The European Union asked for it. The 29-nation alliance agreed.",
        "Poland became the 20th member of the European Union.",
        "Croatia became the 28th member of the European Union.",
    ],
)
def count_of_members(claim: CountOfMembers) -> Expectation | None:
    """The number of a body's members must be the number it had on the day spoken of.

    "The 31st member" must be one of those that came on the day on which it joined. Counted from the dates on which
    each member joined and left; where the sentence states no date the article's own day counts, and without one any
    day since 1990 will do. "The other 27" can be no more than all but one. Silent for some of the members,
    for hedged numbers, and for bodies whose members are not on record.

    Why: one has joined or left since the number was last looked up.
    Sources: the accessions named in the finding's evidence.
    """
    if claim.member:
        return _nth(claim)
    rows = [row for row in claim.evidence if claim.days is None or _covers(row, claim)]
    if not rows or (claim.perhaps_some and all(claim.figure.value.high < row.value.low * MOST for row in rows)):
        return None
    if claim.fewer is not None:
        most = Interval(0, max(row.value.high for row in rows) - claim.fewer)
        shown = f"at most {most.high}"
        return Expectation(
            (Alternative(most, rows[0].series, tuple(rows[:1])),),
            shown,
            f"{rows[0].series}: {rows[0].printed}",
            (shown,),
        )
    if claim.loose and not _is_near(claim, rows):
        return None
    counts = " or ".join(dict.fromkeys(spread(row.value, 0) for row in rows))
    return Expectation(
        tuple(Alternative(row.value, row.series, (row,)) for row in rows),
        counts,
        f"{rows[0].series}, {rows[0].period}: {rows[0].printed}",
        (counts,),
    )


def _nth(claim: CountOfMembers) -> Expectation | None:
    """One more than there were before the day on which it joined, up to as many as there were from that day on."""
    joined = [row for row in claim.evidence if row.unit == "day"]
    counts = [row for row in claim.evidence if row.unit != "day"]
    found = [
        Alternative(Interval(before.value.low + 1, after.value.high), own.series, (own, after))
        for own in joined
        for came in (_came(own),)
        for before, after in ((_on(counts, int(came.low) - 1), _on(counts, int(came.high))),)
        if before and after
    ]
    if not found or len(joined) != len([row for row in claim.evidence if row.unit == "day"]):
        return None
    said = int(claim.figure.value.high)
    if claim.loose and not any(
        _is_slip_of(said, one.value) or one.value.low <= said <= one.value.high for one in found
    ):
        return None
    own, after = found[0].evidence
    shown = spread(found[0].value, 0)
    return Expectation(tuple(found), shown, f"{own.series}, {own.printed}: then {after.printed} members", (shown,))


def _came(own: Observation) -> Interval:
    """When it joined."""
    days = days_of(own.period.partition("/")[0])
    assert days is not None
    return days


def _on(counts: list[Observation], day: int) -> Observation | None:
    """The count of that day."""
    return next((row for row in counts if (days := _span(row)).low <= day <= days.high), None)


def _span(row: Observation) -> Interval:
    first, _, last = row.period.partition("/")
    return Interval(date.fromisoformat(first).toordinal(), date.fromisoformat(last or "9999-12-31").toordinal())


def _is_near(claim: CountOfMembers, rows: list[Observation]) -> bool:
    """Whether it is right, or what a slip or an old list makes of the right number."""
    said = int(claim.figure.value.high)
    return any(
        row.value.low <= said <= row.value.high
        or (abs(said - row.value.middle) <= FEW and said >= row.value.high * MOST)
        or _is_slip_of(said, row.value)
        for row in rows
    )


def _is_slip_of(said: int, right: Interval) -> bool:
    """Whether one digit is wrong or lost, or two swapped, or it is the next number."""
    last = int(right.high)
    alike = off_by_a_digit(str(said), str(last)) or off_by_a_swap(str(said), str(last))
    return alike or abs(said - last) in (1, 10)


def _covers(row: Observation, claim: CountOfMembers) -> bool:
    assert claim.days is not None
    days = _span(row)
    return days.low <= claim.days.high and claim.days.low <= days.high
