"""ARI005: a total and its listed parts."""

from math import inf

from factcheck.model import Interval, Severity, total
from factcheck.model.claims.parts_sum import PartsSum

from ...expectation import Expectation, expect
from ...rule import ERROR, rule
from ...wording import like, number


@rule(
    "ARI005",
    ERROR,
    bad={
        "The ministry counted [nine] dead: five police officers and six civilians.": "11",
        "The grant of [£12.4m] - £5.1m from the state, £4.2m from the county and £3.5m from a trust - ends.": "£12.8m",
        "The bank began the year with 640 branches, opened 15, shut 43 and has [621] now.": "612",
        "The flood drowned [four] people, including five children.": "5 or more",
        "Quay | Ships | Men\nAlba | 40 | 90\nBern | 35 | 70\nTotal | [85] | 160": "75",
    },
    good=[
        "The ministry counted eleven dead: five police officers and six civilians.",
        "The crash left 14 dead, including five police officers.",
        "The bank ended the year with 612 branches: it had 640 at the start, opened 15 and shut 43.",
        "The farm sold 61,500 tonnes, including 20,400 of wheat.",
        "The raid left 14 dead, plus the gunman.",
        "The victims were nine Americans, four women among them.",
        "He ran three races: 100 metres, 200 metres and 400 metres.",
        "Four people were hurt: three clerks and a guard.",
        "Quay | Ships | Men\nAlba | 40 | 90\nBern | 35 | 70\nTotal | 75 | 160",
        "Quay | Ships | Days a ship\nAlba | 40 | 9\nBern | 35 | 7\nTotal | 75 | 8",
        "Port | Ships | Men\nAlba | 40 | 90\nBern | 35 | 70\nAll | 900 | 2,100",
    ],
)
def parts_sum(claim: PartsSum) -> Expectation:
    """Parts that are listed as a whole must add up to the stated total; parts that are included cannot exceed it.

    The sum is reckoned on the rounding of every part; "a guard" is one; of a stock, what came is added to what was
    there and what went is taken away. After "including", "among them" and
    "of whom" the sum only bounds the total. Silent for open lists (others, several), for items without a
    figure, and for lists that count other things than the total.

    In a table the row or column of totals is held to the cells that it adds up, if half of such totals do add up;
    a lone one is a warning, for parts of it may not be shown.

    Why: a first toll was kept in the opening sentence when the list behind it had grown.
    Sources: design.md section 2.
    """
    summed = total([part.value for part in claim.parts]) + claim.unprinted - total([one.value for one in claim.taken])
    exact = sum(part.said for part in claim.parts) + claim.unprinted.middle - sum(one.said for one in claim.taken)
    terms = " + ".join(number(part.said) for part in claim.parts)
    terms += "".join(f" - {number(one.said)}" for one in claim.taken)
    ones = f" + {number(claim.unprinted.middle)}" if claim.unprinted.high else ""
    because = f"{terms}{ones} = {number(exact)}" if len(claim.parts) > 1 or ones else f"at least {terms}"
    if claim.all_told:
        shown = like(claim.figure.mention, exact)
        return expect(summed, shown, because, shown, at_most=Severity.WARNING if claim.is_alone else None)
    several = Severity.WARNING if len(claim.parts) > 1 else None
    return expect(Interval(summed.low, inf), f"{number(exact)} or more", because, at_most=several)
