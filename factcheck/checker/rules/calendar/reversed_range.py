"""CAL008: the start and the end of a range of dates, ages or measures, and the begin and the end of a thing."""

from factcheck.model import Timex
from factcheck.model.claims.backward_range import BackwardRange

from ...expectation import Expectation, expect
from ...rule import WARNING, rule


@rule(
    "CAL008",
    WARNING,
    bad={
        "The festival runs [January 17]-10, 2016, in the old port.": "10 to 17",
        "She was mayor from [2011] to 2001, then left the party.": "2001 to 2011",
        "The study took in people aged [65] to 18 in two towns.": "18 to 65",
        "The chain expects sales of [between $820 million and $780 million] this year.": "$780 million to 820 million",
        "The cinema opened in [1926] and closed in 1917, when the owner died.": "a time up to 1917",
        "The inquiry covers the days from [May 10, 2019] to April 3, 2019.": "April 3, 2019 to May 10, 2019",
    },
    good=[
        "The festival runs January 28-February 3, in the old port.",
        "The army set a curfew between 2300 and 0600.",
        "The deadline moved from 2031 to 2028.",
        "The study took in people aged 18 to 65, and a third of them fell ill.",
        "The season ran from 12 October to 3 February 2025.",
        "She was mayor from 2001 to 2011, then left the party.",
        "The gap between $820 million and $780 million is small.",
        "The cinema reopened in 1926 after it had closed in 1917.",
    ],
)
def reversed_range(claim: BackwardRange) -> Expectation:
    """The start of a range must not come after its end; a range of dates, ages or measures cannot run backwards.

    Days of one month, or two dates that both print their year, exactly; ages and percentages in digits; "between"
    two amounts of one unit, and "gusts of 65 to 50 knots". A year printed once may belong to the second end only.
    What opened, was born or took office in one year cannot have closed, died or left in an earlier one, where one
    clause says both. Silent for a range of hours, which may run over midnight, where a date is moved, cut or brought
    forward from one to the other, for a gap or choice between two amounts, and for what is counted down.

    Why: an events page copies last year's line and changes one of its two days.

    Sources: ISO 8601 (a time interval has its start first).
    """
    start, end = claim.ends
    if claim.apart:
        return expect(claim.must, f"a time up to {end}", f"what began in {start} cannot have ended in {end}")
    forward, passes = f"{end} to {start}", "after" if _is_time(claim) else "more than"
    return expect(claim.must, forward, f"{start} is {passes} {end}", forward)


def _is_time(claim: BackwardRange) -> bool:
    mention = claim.figure.mention
    return isinstance(mention, Timex) or mention.kind in ("age", "number")
