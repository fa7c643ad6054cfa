"""A candidate that is left alone carries its reason into the ledger."""

import pytest

from factcheck.extractor import extract
from factcheck.model.claim import Skip
from factcheck.reader import read

LEFT = [
    (
        "Sales rose 2 percent on a like-for-like basis to 410.2 million from 398.7 million.",
        "2 percent",
        "like-for-like",
    ),
    ("The franc rose 1 percent to 151 per dollar from 152.", "1 percent", "per dollar"),
    ("Sales rose 5 percent last year; the firm has 40 shops in 12 towns.", "5 percent", "without both of its ends"),
    ("Of the 200 delegates, 50, or 40 percent of the women, voted no.", "40 percent", "something else"),
    ("The club has 12 members: six from the north, four from the south and others.", "12", "open list"),
    ("They ship 40 million tonnes (295 million barrels) a year.", "295 million barrels", "by weight and by volume"),
    ("It lost £40m ($80m) in 2007. It made £40m ($52m) in 2017.", "$52m", "different years"),
    ("Profit fell 150 percent.", "150 percent", "below zero"),
    ("The team climbed to 4 from 8 in the rankings, its best place.", "4", "ranking"),
]


@pytest.mark.parametrize(("text", "figure", "reason"), LEFT)
def test_the_reason_is_printed(text: str, figure: str, reason: str):
    claims = extract(read(text.encode(), "example.txt")).claims
    assert any(reason in c.reason for c in claims if isinstance(c, Skip) and c.mention.text == figure)
