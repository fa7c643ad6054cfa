"""Plain tables, and the sentences that speak of all their rows."""

from fractions import Fraction

import pytest
from verdicts import verdicts

from factcheck.extractor.binding.tables import tables

BARS = "Region | Boats | Men\n--- | --- | ---\nNorth | 41 | 90\nSouth | 35 | 70\nWest | 24 | 60\nTotal | 100 | 220\n"
TABS = "Year\tVisits\n2017\t410\n2018\t350\n2019\t240\n"


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        (BARS, {"Boats": 100, "Men": 220}),
        (f"Before.\n\n{BARS}\nAfter.\n", {"Boats": 100, "Men": 220}),
        (TABS, {"Year": 6054, "Visits": 1000}),
        ("Port      Ships   Cost\nAlba      1,200   $3.5\nBern      800   $4.5\n", {"Ships": 2000, "Cost": 8}),
    ],
)
def test_a_table_is_read_by_its_columns(text: str, sums: dict[str, int]):
    (table,) = tables(text)
    assert {name: sum(cells, Fraction(0)) for name, cells in table.columns.items()} == sums


@pytest.mark.parametrize("text", ["", "One line.\n", "a | b\nc | d\n", "He said | she said\nyes | no\nno | yes\n"])
def test_prose_and_words_side_by_side_are_no_table(text: str):
    assert not list(tables(text))


@pytest.mark.parametrize(
    "text",
    [
        f"{BARS}\nThe three regions sold 110 boats.",
        f"{BARS}\nTogether they sold 135 boats.",
        f"{TABS}\nIn total there were 1,200 visits.",
        f"{TABS}\nThe town had 360 visits in 2018.",
        "Month | Rain, mm\nMay | 48\nJune | 91\nJuly | 116\n\nOver the three months 305 mm of rain fell.",
        "Town | Rates, £000\nLund | 340\nBorg | 510\n\nBorg paid 52 per cent of the £850,000 that came in.",
        "Town | Boats\nLund | 41\nBorg | 59\nTotal | 100\n\nSome 14 percent of the boats were built in Lund.",
        "Year | Visits\n2017 | 400\n2018 | 500\n\nVisits rose 52 percent from 2017 to 2018.",
        "Town | 2017 | 2018\nLund | 40 | 50\nBorg | 80 | 60\n\nLund's sales rose by 52 percent.",
    ],
)
def test_what_no_sum_or_cell_gives_is_refuted(text: str):
    assert "refuted" in verdicts(text, "DOC007").values()


@pytest.mark.parametrize(
    "text",
    [
        f"{BARS}\nThe three regions sold 100 boats.",
        "Month | Rain, mm\nMay | 48\nJune | 91\nJuly | 116\n\nOver the three months 255 mm of rain fell.",
        "Town | Rates, £000\nLund | 340\nBorg | 510\n\nBorg paid 60 per cent of the £850,000 that came in.",
        "Town | Boats\nLund | 41\nBorg | 59\nTotal | 100\n\nIn Lund 51 percent of the boats are of wood.",
        "Town | Boats\nLund | 41\nBorg | 59\nTotal | 100\n\nLund sold 51 percent of its boats abroad.",
        "Town | Boats\nLund | 41\nBorg | 59\n\nLund accounts for 14 percent of the total.",
        "Year | Visits\n2017 | 400\n2018 | 500\n\nVisits in May rose 52 percent in 2018.",
        "Year | Visits\n2017 | 400\n2018 | 500\n\nVisits rose 25 percent from 2017 to 2018.",
        "Month | Rain, mm\nMay | 48\nJune | 91\nJuly | 116\n\nIn three months 305 mm of rain fell on the coast.",
        f"{BARS}\nTogether they have 220 men.",
        f"{TABS}\nIn total there were some 1,000 visits.",
        f"{TABS}\nThe town has 1,200 people.",
        f"{TABS}\nThe town had 350 visits in 2018.",
        f"{TABS}\nThe town had 360 visits in May 2018.",
        f"{TABS}\nThe town had 360 visits in 2018 to the end of May.",
        f"{TABS}\nThe town had 360 visits in 2016.",
        f"{BARS}\n{TABS}\nTogether they sold 135 boats.",
    ],
)
def test_what_a_sum_gives_or_no_row_is_meant_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "DOC007").values()
