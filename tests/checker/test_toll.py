"""A count of the dead against hand-made counts of an event: what is wrong by any reading, and what is left alone."""

from datetime import date

import pytest

from factcheck.checker.judge import judge
from factcheck.checker.rules.reference.toll import toll
from factcheck.model import Interval, Number, Observation, Quantity, printed
from factcheck.model.claims.toll import Toll

TODAY = date(2020, 1, 1).toordinal()
COUNTS = tuple(
    Observation("Alba flood", "1990-05-04", Interval(low, high), said, "person", "Office", "p. 1", "Office")
    for low, high, said in ((1_240, 1_240, "1,240"), (1_300, 1_400, "1,300 to 1,400"))
)


@pytest.mark.parametrize(
    ("value", "hedge", "verdict"),
    [
        (1_300, None, "consistent"),
        (12_400, None, "refuted"),
        (5_310, None, "refuted"),
        (5_310, "at least", "not_enough_evidence"),
        (1_600, None, "not_enough_evidence"),
        (700, None, "not_enough_evidence"),
        (0, None, "not_enough_evidence"),
    ],
)
def test_a_toll_is_refuted_by_magnitude_or_far_above_the_most(value: int, hedge: str | None, verdict: str):
    figure = printed(Quantity(0, 5, f"{value:,}", "number", Number(value), exact=True))
    figure = figure._replace(mention=figure.mention._replace(hedge=hedge))
    claim = Toll(figure, (), (), None, TODAY, True, evidence=COUNTS)
    found = judge(figure, toll.reckon(claim))
    assert found == verdict or verdict == "consistent" and found == "supported"
