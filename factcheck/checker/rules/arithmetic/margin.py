"""ARI007: a margin and the two figures that it lies between."""

from factcheck.model.claims.margin import Margin

from ...expectation import Expectation, expect
from ...hints import slips
from ...rule import ERROR, rule
from ...wording import like, number, percent


@rule(
    "ARI007",
    ERROR,
    bad={
        "The motion was won by 52% to 48%, a margin of [eight] points.": "4",
        "She beat him by 12,310 votes to 11,290, a majority of [1,120].": "1,020",
        "The party took 365 of the 650 seats, a majority of [75].": "80",
        "Quay | 2022 | 2023 | Change\nAlba | 40 | 50 | 10\nBern | 30 | 36 | [8]": "6",
    },
    good=[
        "The motion was won by 52% to 48%, a margin of four points.",
        "The motion was won by 52% to 48%, a margin of 3.7 points.",
        "The party took 365 of the 650 seats, a majority of 80.",
        "He won by 310 votes to 290 with a majority of the members away.",
        "Quay | 2022 | 2023 | Change\nAlba | 40 | 50 | +10\nBern | 30 | 27 | -3",
    ],
)
def margin(claim: Margin) -> Expectation:
    """A margin must be the difference of the two figures that it lies between.

    The margin is a - b, on the rounding of both; an overall majority in a house is twice the seats less the
    house. Silent where the figures are of different kinds.

    In a table a column of changes in amount is held to the two columns before it, if most of its cells do follow.

    Why: a vote of just over half to just under half was given twice the margin that it had.
    Sources: design.md section 2.
    """
    first, second = (claim.first, claim.second)
    one, two = first.said, second.said
    if claim.of_house:
        must, exact, because = first.value * 2 - second.value, 2 * one - two, f"2 x {number(one)} - {number(two)}"
    else:
        must, exact = first.value - second.value, one - two
        must, exact = (must, exact) if exact >= 0 else (second.value - first.value, -exact)
        show = percent if first.mention.kind == "percent" else number
        because = f"{show(max(one, two))} - {show(min(one, two))}"
    scale = 100 if first.mention.kind == "percent" and claim.figure.mention.kind != "percent" else 1
    shown = like(claim.figure.mention, exact * scale)
    because = f"{because} = {number(exact * scale, 2)}"
    return expect(must, shown, because, shown, *slips(claim.figure, must, shown))
