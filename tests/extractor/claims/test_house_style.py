"""Percent or per cent, and which measure comes first: as the house's style asks, or the article's own."""

import pytest

from factcheck.extractor import extract
from factcheck.model import House
from factcheck.reader import read


def instead(text: str, shape: str, house: House) -> dict[str, str]:
    """How the house prints it, by what is printed."""
    document = read(text.encode(), "example.txt")._replace(house=house)
    claims = extract(document, shapes={shape}).claims
    return {claim.figure.mention.text: claim.instead for claim in claims}


PERCENTS = [
    ("percent", "It rose 5 per cent.", {"5 per cent": "5 percent"}),
    ("percent", "It rose 5\nper\ncent.", {"5\nper\ncent": "5 percent"}),
    ("percent", "It rose 5% and fell 4 percent.", {"5%": "5 percent"}),
    ("percent", "It rose five per cent.", {"five per cent": "five percent"}),
    ("percent", "It rose 5pc.", {"5pc": "5 percent"}),
    ("percent", "It rose 5 to 7 per cent.", {"5 to 7 per cent": "5 to 7 percent"}),
    ("percent", "It rose 5% to 7%.", {"5%": "5 percent", "7%": "7 percent"}),
    ("percent", "A 5-per-cent rise.", {"5-per-cent": "5 percent"}),
    ("percent", "It rose 5 pct then.", {"5 pct": "5 percent"}),
    ("percent", "It rose 5 percentage points.", {}),
    ("percent", "Sales (up 5%) rose.", {}),
    ("percent", "Sales (up 5 per cent) rose.", {"5 per cent": "5 percent"}),
    ("percent", "Sales (boats) rose 5%.", {"5%": "5 percent"}),
    ("percent", "Sales up 5%\n\nSales rose 5 percent.", {}),
    ("percent", "“It rose 5 per cent,” she said.", {"5 per cent": "5 percent"}),
    ("per cent", "It rose 5 percent.", {"5 percent": "5 per cent"}),
    ("%", "It rose 5 per cent.", {"5 per cent": "5%"}),
    ("%", "It rose 5 percent in (6 percent) a year.", {"5 percent": "5%", "6 percent": "6%"}),
    ("%", "It rose five percent.", {}),
    ("", "It rose 5 per cent.", {}),
    ("", "It rose 5 per cent, then 6 percent.", {"6 percent": "6 per cent"}),
    ("", "Up 5%\n\nIt rose 6 per cent. It fell 4%.", {"4%": "4 per cent"}),
]


@pytest.mark.parametrize(("percent", "text", "said"), PERCENTS, ids=[f"{row[0]}: {row[1]}" for row in PERCENTS])
def test_a_percentage_is_printed_as_the_house_prints_it(percent: str, text: str, said: dict[str, str]):
    assert instead(text, "PercentForm", House(percent=percent)) == said


ORDERS = [
    (True, "The wall is 10 miles (16 km) long.", {"10 miles": "16 km (10 miles)"}),
    (True, "The wall is 16 km (10 miles) long.", {}),
    (True, "It covers 40 acres, or 16 hectares.", {"40 acres": "16 hectares (40 acres)"}),
    (True, "The crates weigh 10 tons (9 tonnes).", {"10 tons": "9 tonnes (10 tons)"}),
    (True, "It was 41F (5C).", {"41F": "5C (41F)"}),
    (True, "Gusts of 60 mph (97 km/h) blew.", {"60 mph": "97 km/h (60 mph)"}),
    (True, "The ship was 12 nautical miles (22 km) off, at 10 knots (19 km/h).", {}),
    (True, "The star is 4 light years (38 trillion km) off.", {}),
    (True, "The wall is 10 miles long.", {}),
    (True, "They walked 10 miles (in 16 hours).", {}),
    (False, "The wall is 10 miles (16 km) long and 12 feet (3.7 metres) high.", {}),
    (
        False,
        "The wall is 10 miles (16 km) long and 3.7 metres (12 feet) high.",
        {"3.7 metres": "12 feet (3.7 metres)"},
    ),
]


@pytest.mark.parametrize(("first", "text", "said"), ORDERS, ids=[f"{row[0]}: {row[1]}" for row in ORDERS])
def test_of_two_measures_the_one_comes_first_that_the_house_prints_first(first: bool, text: str, said: dict[str, str]):
    assert instead(text, "MeasureOrder", House(metric_first=first)) == said
