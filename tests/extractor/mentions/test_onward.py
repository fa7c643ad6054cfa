"""The word after a number counts as plain only where no reader would look at it."""

from datetime import date

import pytest

from factcheck.extractor.extraction import figures
from factcheck.extractor.lexicon.hedges import AFTER
from factcheck.extractor.lexicon.numerals import CARDINALS, ORDINALS, SCALES
from factcheck.extractor.lexicon.tails import TAILS
from factcheck.extractor.lexicon.times import CUES, WORDS
from factcheck.extractor.mentions.onward import plain_word


@pytest.mark.parametrize("word", ["people", "votes", "who", "armed", "was"])
def test_plain(word: str) -> None:
    assert plain_word(f"5 {word} in", 1) == word


@pytest.mark.parametrize("text", ["5-star", "5", "5 km", "5  people", "5\npeople", "5 People", "5 men's", "5 a.m."])
def test_not_plain(text: str) -> None:
    assert plain_word(text, 1) == ""


def test_no_reader_looks_at_a_plain_word() -> None:
    hedges = {phrase.split()[0] for phrase in AFTER}
    words = hedges.union(CARDINALS, ORDINALS, SCALES, TAILS, WORDS, CUES["after a number"], ("to", "and", "in", "per"))
    assert not {word for word in words if plain_word(f"5 {word} of", 1)}


@pytest.mark.parametrize("text", ["June and July, ", "May 1, June 2, ", "from May to June, "])
def test_a_long_list_of_months_is_read_to_its_end(text: str) -> None:
    assert figures(text * 1200 + "2015", date(2019, 1, 1))[-1].end == len(text) * 1200 + 4
