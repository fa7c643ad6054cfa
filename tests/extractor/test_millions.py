"""Whether a bare m is metres or millions, where only the rest of the sentence can tell."""

import pytest

from factcheck import extract
from factcheck.model import Quantity


def bare(text: str) -> list[tuple[str | None, float]]:
    found = [one for one in extract(text) if isinstance(one, Quantity) and one.text.endswith("m")]
    return [(one.unit, float(one.number.fraction)) for one in found if one.number and one.unit in (None, "meter")]


@pytest.mark.parametrize(
    "text",
    [
        "Exports fell 15% to 3.40m tonnes from 4.00m.",
        "Exports fell 15% to 3.40m tonnes from 4.00m a year earlier.",
        "From 4.00m in 2015, output fell to 3.40m barrels.",
        "The service had 4.2m subscribers in May against 4m in April.",
        "It has 3.9m users, up from 4m.",
    ],
)
def test_a_neighbour_that_counts_in_millions_makes_it_one(text: str):
    assert [unit for unit, _ in bare(text)] == [None] and bare(text)[0][1] in (4e6, 3.9e6)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("The mine gave 3.4m tonnes from 4.0m below the bed of the sea.", 4.0),
        ("Some 2m people saw the final of the 100m.", 100.0),
        ("It made £3.4m. The wall rose from 4.0m.", 4.0),
        ("Dug from 3m down, the 3.4m tonnes went to 12 ports.", 3.0),
        ("The boats took 3.4m passengers. The quay was raised from 4.0m.", 4.0),
        ("The tower rose from 4.0m.", 4.0),
    ],
)
def test_else_it_is_a_length(text: str, length: float):
    assert ("meter", length) in bare(text)
