"""The view that composers are given: skeletons of sentences, and names found by their text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extractor import figures
from factcheck.extractor.folding import MOST, article
from factcheck.extractor.named import named
from factcheck.extractor.passage import Article, Pattern
from factcheck.extractor.sentences import sentences
from factcheck.model import Alias, Names, Span
from factcheck.reader import read_text

ALIASES = (Alias("Kim Jong Un", "person", "kim-jong-un"), Alias("Kim", "person", "kim"))
BY_TEXT = {alias.text: (alias,) for alias in ALIASES}
KNOWN = {"Kim": Names(BY_TEXT, (11, 3), BY_TEXT.__getitem__)}


def seen(text: str) -> Article:
    document = read_text(text)
    return article(document, figures(text), sentences(document))


@pytest.mark.parametrize(
    ("text", "skeleton"),
    [
        ("Sales rose  from\n$40 to $50.", "Sales rose from \ue002 to \ue002."),
        ("It’s “up” by\u00a05%.", 'It\'s "up" by \ue001.'),
        ("A \ue001 sign and\t5% more.", "A sign and \ue001 more."),
        ("\u0130zmir fir\u017ft, D\u0131yarbak\u0131r: 5 \u212a more.", "Izmir first, Diyarbakir: \ue000 K more."),
    ],
)
def test_a_skeleton_has_plain_marks_and_single_blanks(text: str, skeleton: str):
    assert [sentence.skeleton for sentence in seen(text).sentences] == [skeleton]


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_a_skeleton_in_lower_case_has_every_letter_in_its_place(text: str):
    assert all(len(one.lower) == len(one.skeleton) for one in seen(f"5% {text} 6%").sentences)


@pytest.mark.parametrize(
    ("template", "text", "who"),
    [
        (r"(?P<who>[A-Z]\w+) SOLD {money}", "Then Acme sold $5.", "Acme"),
        (r"(?P<who>\w+)\Wsold {money}", "ACME-SOLD $5.", "ACME"),
        (r"(?P<who>(?-i:[A-Z])\w+) sold {money}", "Then acme sold $5.", None),
        (r"(?P<who>(?-i:[A-Z])\w+) sold {money}", "Then Acme SOLD $5.", "Acme"),
    ],
)
def test_a_pattern_minds_no_case_and_gives_the_words_as_they_stand(template: str, text: str, who: str | None):
    found = next(seen(text).find(Pattern(template, kinds=("money",))), None)
    assert (found and found.words("who")) == who


@given(st.lists(st.sampled_from(("5% ", "a  b ", "“c” ", "\n", "$3, ")), max_size=300))
def test_every_mention_is_shown_once_and_by_its_letter(parts: list[str]):
    text = "".join(parts)
    shown = [(m, s.skeleton[spot]) for s in seen(text).sentences for m, spot in zip(s.mentions, s.spots, strict=True)]
    assert [m for m, _ in shown] == figures(text)
    assert all(letter == ("\ue001" if m.kind == "percent" else "\ue002") for m, letter in shown)


def test_a_long_list_is_shown_in_pieces():
    pieces = seen("He sold " + "$5, " * (2 * MOST + 1) + "all told.").sentences
    assert [len(piece.mentions) for piece in pieces] == [MOST, MOST, 1]


@pytest.mark.parametrize(
    ("text", "found", "entity"),
    [
        ("Kim Jong Un met 5", "Kim Jong Un", "kim-jong-un"),
        ("Kim\nJong  Un met 5", "Kim\nJong  Un", "kim-jong-un"),
        ("Kim Jong Unity met 5", "Kim", "kim"),
        ("Kim Jong", "Kim", "kim"),
    ],
)
def test_the_longest_name_is_found_across_any_white_space(text: str, found: str, entity: str):
    (name,) = named(text, [Span(0, len(text))], lambda words: {word: KNOWN[word] for word in words if word in KNOWN})
    assert (name.text, name.entity) == (found, entity)


def test_a_name_ends_where_its_sentence_does():
    (name,) = named("Kim Jong Un", [Span(0, 8)], lambda words: KNOWN)
    assert name.text == "Kim"
