"""The words at which a figure may begin are found wherever a plain look at every word finds them."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.extractor.mentions import trigger
from factcheck.extractor.mentions.trigger import coded, signs, spots, words

PIECES = st.sampled_from(
    "May|two|TWO|twofold|wee\u212a|week\u212a|wee|K|é|İ|ſ|’|“|\u0300|5|km|five-day|_|\n|1st|\U0001d7d8".split("|")
)


def plainly(text: str) -> list[tuple[int, str]]:
    """Every run of plain letters, in whatever case, that is such a word."""
    lower = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    return [(one.start(), one[0]) for one in re.finditer("[a-z]+", lower) if one[0] in words()]


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=40))
@example("In May (two) weeks, éone\udc80day")
def test_each_word_is_found_where_it_stands(text: str) -> None:
    assert list(spots(coded(text))) == plainly(text)


@given(st.text(st.sampled_from("a 5$€½⅓₽١é’\u202e"), max_size=12))
def test_each_digit_and_sign_is_found_where_it_stands(text: str) -> None:
    places = [place for place, sign in enumerate(text) if sign in f"0123456789{trigger.SIGNS}"]
    find = signs(coded(text))
    assert [find(start) for start in range(len(text) + 1)] == [
        next((place for place in places if place >= start), len(text)) for start in range(len(text) + 1)
    ]


def test_a_long_text_is_looked_through_piece_by_piece(monkeypatch) -> None:
    text = "one day in May, " * 9 + "a" * 40 + " second"
    monkeypatch.setattr(trigger, "_PIECE", 16)
    assert list(spots(coded(text))) == plainly(text)
