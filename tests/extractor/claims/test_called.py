"""A composer is called wherever it has something to say: what it declares of kinds and words keeps nothing out."""

import re
from datetime import date

import pytest

from factcheck.checker.catalogue import cards as rules
from factcheck.extractor.anchor import anchored
from factcheck.extractor.claims import _source, _strings, called, cards, composer, event_time, holiday_date, statistic
from factcheck.extractor.extraction import figures
from factcheck.extractor.folding import article
from factcheck.extractor.lexicon.indicators import phrases
from factcheck.extractor.named import named
from factcheck.extractor.passage import Article
from factcheck.extractor.sentences import sentences
from factcheck.model import AsOf
from factcheck.model.loading import module
from factcheck.reader import read_text

EXAMPLES = [(rule.load(), text) for rule in rules() for text in (*rule.load().bad, *rule.load().good)]


def _seen(text: str, as_of: str | None, library) -> Article:
    document = read_text(re.sub(r"[\[\]]", "", text))
    document = document._replace(as_of=AsOf(date.fromisoformat(as_of), "example") if as_of else None)
    document = anchored(document, figures(document.text))
    read = figures(document.text, document.as_of and document.as_of.date)
    spans = sentences(document)
    names = named(document.text, spans, library.aliases)
    free = [name for name in names if not any(m.start < name.end and name.start < m.end for m in read)]
    return article(document, sorted((*read, *free), key=lambda m: m.start), spans)


@pytest.mark.parametrize("place", range(8))
def test_no_composer_that_finds_a_claim_is_left_out(place: int, library):
    for rule, text in EXAMPLES[place::8]:
        seen = _seen(text, rule.as_of, library)
        telling = {card.name for card in cards() if any(composer(card.name)(seen))}
        assert telling <= set(called(seen)), text


@pytest.mark.parametrize(
    ("text", "name", "is_called"),
    [
        ("Sales rose 5 percent, from 40 to 42.", "change", True),
        ("Rents rose. It has 40 shops, 12 of them new, and 5 percent of the trade.", "change", False),
        ("It has 40 shops, and its sales are over 50 and 5 percent of all.", "change", True),
        ("The crew said that the wreck lay 10 miles (16 km) off.", "conversion", True),
        ("The wreck (a ferry) was found. It lay 10 miles, or so, and 2 hours off.", "conversion", False),
        ("The lands hold 193 square miles,\nor 123,520 acres.", "conversion", True),
        ("They met at 2 p.m. EDT (1700\nGMT) on Thursday.", "zoned_time", True),
        ("It opened on Monday, March 2, 2020.", "weekday_date", True),
        ("It opened on Monday. The vote was on March 2, 2020.", "weekday_date", False),
        ("Two men died. Smith was born in Leeds in 1980. The singer, now 40, lives there.", "age", True),
        ("The shop opened on the 21th day.", "wrong_suffix", True),
        ("The shop opened on the 21st day. A fifth was sold.", "wrong_suffix", True),
        ("The shop opened on the second day.", "wrong_suffix", False),
        ("It drew 1,000 people in the late 1990s, and in 1999.", "century_year", True),
        ("It drew 1,000 people in 1998, and in 1999.", "century_year", False),
        ("It lies in New Zealand. None of its nine million inhabitants was ill.", "population", True),
        ("It lies in New Zealand. None of its nine million sheep was ill.", "population", False),
        ("Sales of 40 were the most since 1999.", "superlative_since", True),
        ("Sales of 40 were made since 1999. The most were new.", "superlative_since", False),
        ("The shop sold 40 and made 50. All 90 were red.", "parts_apart", True),
        ("The shop sold 40. Of that, 30 were red and 20 green.", "parts_apart", True),
        ("The shop sold 40. It made 30.", "parts_apart", False),
        ("LONDON, Monday, March 2, 2020 - The shop opened.", "dateline_weekday", True),
        ("LONDON, March 2, 2020 - The shop opened on Monday.", "dateline_weekday", False),
        ("They met on March 31, 2020.", "impossible_day", True),
        ("They met on March 21, 2020.", "impossible_day", False),
    ],
)
def test_what_calls_a_composer_stands_in_one_sentence(text: str, name: str, is_called: bool, library):
    assert (name in called(_seen(text, None, library))) == is_called


def test_words_that_a_composer_has_from_a_table_are_all_among_its_cues():
    cued = {card.name: {*card.cues.words, *card.cues.phrases} for card in cards()}
    assert all(any(cue in name.replace("'", " ") for cue in cued["holiday_date"]) for name in holiday_date.KEPT_ALIKE)
    assert {phrase.split()[0].lower() for phrase in phrases()} <= set(statistic.CUES)
    assert cued["dateline"] == set(event_time.CUES)


@pytest.mark.parametrize("place", ["", "_2", "_3"])
def test_what_is_read_from_a_source_is_what_it_declares(place: str):
    for card in cards():
        declared = module(f"factcheck.extractor.claims.{card.name}")
        for word in ("NEEDS", "CUES", "ALSO"):
            told = tuple(getattr(declared, word + place, ()))
            assert (card.name, _strings(_source(card.name), (word + place).encode())) == (card.name, told)
