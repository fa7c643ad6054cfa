"""REF005: how many members a body has."""

from datetime import date
from fractions import Fraction

from factcheck.model import Observation
from factcheck.model.claims.count_of_members import CountOfMembers

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import spread

MOST = Fraction(3, 5)
"""Fewer than that of its members are likely to be some that the text has singled out."""


@rule(
    "REF005",
    WARNING,
    as_of="2019-08-23",
    bad={
        "The [29] members of the European Union agreed on Monday.": "28",
        "Ministers of the [27-member] NATO alliance agreed.": "29",
    },
    good=[
        "The 28 members of the European Union agreed on Monday.",
        "Germany and the 27 other members of the European Union agreed.",
        "In 2003 the 15 members of the European Union agreed.",
        "Some 12 members of the European Union use it.",
        "Ten members of the UN Security Council abstained.",
        "The two nations in NATO that voted no were outvoted.",
        "The three NATO members on the Black Sea met.",
    ],
)
def count_of_members(claim: CountOfMembers) -> Expectation | None:
    """The number of a body's members must be the number it had on the day spoken of.

    Counted from the dates on which each member joined and left; where the sentence states no date the article's
    own day counts, and without one any day since 1990 will do. Silent for some of the members ("27 other
    members"), for hedged numbers, and for bodies whose members are not on record.

    Why: one has joined or left since the number was last looked up.
    Sources: the accessions named in the finding's evidence.
    """
    rows = [row for row in claim.evidence if claim.days is None or _covers(row, claim)]
    if not rows or (claim.perhaps_some and all(claim.figure.value.high < row.value.low * MOST for row in rows)):
        return None
    counts = " or ".join(dict.fromkeys(spread(row.value, 0) for row in rows))
    return Expectation(
        tuple(Alternative(row.value, row.series, (row,)) for row in rows),
        counts,
        f"{rows[0].series}, {rows[0].period}: {rows[0].printed}",
        (counts,),
    )


def _covers(row: Observation, claim: CountOfMembers) -> bool:
    first, _, last = row.period.partition("/")
    low = date.fromisoformat(first).toordinal()
    high = date.fromisoformat(last).toordinal() if last else date.max.toordinal()
    assert claim.days is not None
    return low <= claim.days.high and claim.days.low <= high
