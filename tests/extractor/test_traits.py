"""A sentence is told by what its times state and what its figures are."""

import pytest

from factcheck.extractor.extraction import figures
from factcheck.extractor.folding import article
from factcheck.extractor.sentences import sentences
from factcheck.extractor.traits import TRAITS, traits
from factcheck.reader import read_text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It opened on Monday, March 2, 2020.", {"weekday", "day", "month", "year", "dated", "nth"}),
        ("It opened in 2020.", {"year", "dated"}),
        ("It opened on March 29, 2020.", {"day", "month", "year", "dated", "nth", "offday"}),
        ("It opened in the 1990s.", {"year", "dated", "era"}),
        ("It opened in the 19th century.", {"year", "dated", "era"}),
        ("It ran from 1990 to 1995.", {"year", "dated", "ranged", "offday", "onward"}),
        ("It opened in 2020, and shut.", {"year", "dated", "onward"}),
        ("It opened at 25:10 in all.", {"offclock"}),
        ("It opened at 11:10 p.m. in all.", set()),
        ("It opened at 13:10 p.m. in all.", {"offclock"}),
        ("It opened two years ago.", {"reckoned", "lapse"}),
        ("It lasted two years.", set()),
        ("It lost 120 percent.", {"steep"}),
        ("It lost 80 percent.", set()),
        ("It lost more than 80 percent.", {"bound"}),
        ("It gained three percentage points.", {"pointed"}),
        ("It has doubled.", {"multiple"}),
        ("It costs $5 a head.", {"rate"}),
        ("It lists 6,5000,000 voters.", {"unread"}),
        ("A woman, 41, came.", {"aged", "opened"}),
        ("All 41 came.", {"referred"}),
        ("It takes from 4% to 8%.", {"fromto", "end", "unread"}),
        ("A crowd of 4,100 came.", {"opened"}),
        ("The 4,100 came.", {"referred", "again", "opened"}),
        ("He lost the £385,000.", {"again"}),
        ("He lost the £85.", set()),
    ],
)
def test_a_sentence_has_the_traits_of_its_mentions(text: str, told: set[str]):
    document = read_text(text)
    (sentence,) = article(document, figures(text), sentences(document)).sentences
    own = {name: set(letters) for name, letters in TRAITS.items() if letters.isascii()} | {"pointed": {"P"}}
    own |= {"lapse": {"R"}, "nth": {"d"}, "end": {"f"}}
    assert {name for name, letters in own.items() if letters & set(traits(sentence))} == told
