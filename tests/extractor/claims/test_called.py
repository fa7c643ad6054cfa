"""A composer is called wherever it has something to say: what it declares of kinds and words keeps nothing out."""

import re
from datetime import date

import pytest

from factcheck.checker.catalogue import cards as rules
from factcheck.extractor.anchor import anchored
from factcheck.extractor.claims import called, cards, composer
from factcheck.extractor.extraction import figures
from factcheck.extractor.folding import article
from factcheck.extractor.named import named
from factcheck.extractor.passage import Article
from factcheck.extractor.sentences import sentences
from factcheck.model import AsOf
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
        assert telling <= {card.name for card in called(seen)}, text
