"""The index of patterns keeps nothing out: what is looked up by words and mentions is what a search would find."""

import re
import sys

import pytest

from factcheck.checker.catalogue import cards as rules
from factcheck.extractor.claims import cards, composer
from factcheck.extractor.extraction import figures
from factcheck.extractor.folding import article
from factcheck.extractor.hinted import Index, lettered, stems
from factcheck.extractor.named import named
from factcheck.extractor.passage import Article, Pattern
from factcheck.extractor.sentences import sentences
from factcheck.reader import read_text

EXAMPLES = [text for rule in rules() for text in (*rule.load().bad, *rule.load().good)]


def _patterns() -> list[Pattern]:
    modules = [sys.modules[composer(card.name).__module__] for card in cards()]
    held = [value for module in modules for value in vars(module).values()]
    return [one for value in held for one in (value if isinstance(value, tuple) else (value,)) if type(one) is Pattern]


PATTERNS = _patterns()


def _seen(text: str, library) -> Article:
    document = read_text(re.sub(r"[\[\]]", "", text))
    read = figures(document.text)
    names = [n for n in named(document.text, sentences(document), library.aliases) if not _is_taken(n, read)]
    return article(document, sorted((*read, *names), key=lambda m: m.start), sentences(document))


def _is_taken(name, read) -> bool:
    return any(one.start < name.end and name.start < one.end for one in read)


def _spans(found) -> list[tuple[int, tuple[int, int]]]:
    return [(one.sentence.start, one.match.span()) for one in found]


@pytest.mark.parametrize("place", range(8))
def test_a_pattern_finds_what_it_would_find_in_every_sentence(place: int, library):
    for text in EXAMPLES[place::8]:
        for _ in ("asked for the first time", "from the index"):
            seen = _seen(text, library)
            for pattern in PATTERNS:
                searched = [found for sentence in seen.sentences for found in pattern.search(sentence)]
                assert _spans(seen.find(pattern)) == _spans(searched), (pattern.template, text)


@pytest.mark.parametrize(
    ("hints", "looked_up"),
    [
        (("compris",), {" compris"}),
        ((" of which", "of them"), {" of "}),
        (("all ",), {" all "}),
        (("all", "run-up"), {" all", " run "}),
        (("turned", ":", " - "), {" turned", ":", " - "}),
    ],
)
def test_hints_are_looked_up_by_their_first_word(hints: tuple[str, ...], looked_up: set[str]):
    assert stems(hints) == looked_up


def test_patterns_are_told_by_their_words_and_their_mentions():
    turned, of, free = (
        Pattern("", kinds=("age",), hints=("turned",)),
        Pattern("", kinds=("number", "number"), hints=(" of ",)),
        Pattern("", kinds=("number",)),
    )
    index = Index((turned, of, free))
    one, age = free.needs[0][0], turned.needs[0][0]
    bit = index.places
    assert len({bit[turned.key], bit[of.key], bit[free.key]} & {1, 2, 4}) == 3
    assert index.likely(["he", "turned"], "".join(age), "he turned") == bit[turned.key]
    assert index.likely(["he", "turned"], "".join(one), "") == bit[free.key]
    assert index.likely(["three", "of"], 2 * "".join(one), "") == bit[free.key] | bit[of.key]
    assert not index.likely(["of"], "", "")


def test_letters_stand_where_they_stood():
    assert lettered("É: 5km – RUN") == "    km   run"
