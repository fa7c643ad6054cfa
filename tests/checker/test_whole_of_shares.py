"""Shares of a whole: of two each is what the other leaves; of three or more their roundings may add up to a point."""

import pytest

from factcheck.checker.judge import judge
from factcheck.checker.rules.arithmetic.shares_sum import shares_sum
from factcheck.model import Number, Quantity, printed
from factcheck.model.claims.shares_sum import SharesSum


def share(printed_as: str, derived: bool = False):
    number = Number(int(printed_as.replace(".", "")), -1 if "." in printed_as else 0)
    return printed(Quantity(0, 5, f"{printed_as}%", "percent", number, unit="percent"), derived=derived)


@pytest.mark.parametrize(
    ("others", "last", "verdict", "instead"),
    [
        pytest.param(("60",), "40", "supported", "40%", id="two that make a whole"),
        pytest.param(("60",), "41", "supported", "40%", id="two whose roundings meet: 59.5 and 40.5"),
        pytest.param(("60",), "42", "refuted", "40%", id="two that miss by two points"),
        pytest.param(("60.5",), "39.9", "refuted", "39.5%", id="two that miss by four tenths, printed to the tenth"),
        pytest.param(("30.5", "30.0"), "39.9", "supported", "39.5%", id="three that miss by as much"),
        pytest.param(("30.5", "30.0"), "38.5", "supported", "39.5%", id="three that miss by a point"),
        pytest.param(("30.5", "30.0"), "38.0", "refuted", "39.5%", id="three that miss by more"),
    ],
)
def test_the_last_share(others: tuple[str, ...], last: str, verdict: str, instead: str):
    claim = SharesSum(share(last, derived=True), tuple(map(share, others)))
    expectation = shares_sum.reckon(claim)
    assert judge(claim.figure, expectation) == verdict
    assert expectation is not None and expectation.instead == instead
