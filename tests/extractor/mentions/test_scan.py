"""What holds of every scan: spans, order, no exception, time in proportion to length."""

import gc
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extractor.mentions.scan import scan
from factcheck.extractor.mentions.trigger import words
from factcheck.model import TooManyFigures

PIECES = st.sampled_from(
    "about|more than|between|from|to|and|-|–|5|1,234|2.5|.5|$|£|US$|million|bn|k|percent|%|km|feet|in|°C|a|an|half"
    "|third"
    "|two|twenty|hundred|one|of"
    "|dozen|dozens|tens|thousands|several|doubled|first|people|years old"
    "|or more|+|(|)|,|.|\n|'|\""
    "|½|±|/|×10|e5|0|00|May|Friday|yesterday|the|p.m.|é|İ|ß|\u200b|\u202e|٣|Ⅳ|²".split("|")
)


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=40))
def test_spans_are_the_text_in_order(text: str) -> None:
    end = 0
    for figure in scan(text):
        assert text[figure.start : figure.end] == figure.text != ""
        assert figure.start >= end
        end = figure.end
        figure.to_dict()


def test_a_word_of_large_and_small_letters_is_shown_as_it_is_written() -> None:
    for word in words():
        for shown in (word[0] + word[1:].upper(), word[:-1] + word[-1].upper()):
            text = f"It was the {shown} boat, and {shown} of 5 {shown}s."
            assert all(text[figure.start : figure.end] == figure.text for figure in scan(text))


@given(st.lists(PIECES, max_size=10).map(" ".join))
def test_ends_are_in_order(text: str) -> None:
    for figure in scan(text):
        low, high = getattr(figure, "ends", None) or (None, None)
        assert low is None or high is None or low.fraction <= high.fraction


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1,",
        "1.",
        "may ",
        "twenty ",
        " one",
        "(",
        "$",
        "$1",
        " ",
        "-",
        '"',
        "\u200b",
        "1-",
        "1 to ",
        "half a ",
        "a ",
        "1/",
    ]
    + [
        "more than ",
        "one hundred and ",
        "x10",
        "1 million ",
        "5' ",
        "²",
        "İ",
        "of a ",
        "£5 and ",
        "١",
        "1:",
        "#1",
        "A1",
        "1%",
    ],
)
def test_time_grows_with_length(unit: str) -> None:
    short, long = (_seconds(unit * (size // len(unit))) for size in (20_000, 160_000))
    assert long < 8 * 2.5 * max(short, 0.002)


def test_more_figures_than_are_allowed_are_refused() -> None:
    assert len(scan("5 dogs and 6 cats", 2)) == 2
    with pytest.raises(TooManyFigures, match="holds more than 1 figures"):
        scan("5 dogs and 6 cats", 1)


def _seconds(text: str) -> float:
    """The time of one scan, that of collecting other tests' garbage left out."""
    gc.collect()
    gc.disable()
    start = process_time()
    scan(text)
    seconds = process_time() - start
    gc.enable()
    return seconds
