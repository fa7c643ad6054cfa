"""Digits that are no decimal digits, and what stands after the last letter: read as text, never a crash."""

import pytest

from factcheck.extractor import figures

TEXTS = ["In 202² it rose", "a box of 11²0 pounds", "of the 180² riders", "It was 40C ", "It was 40C \n"]


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_raises_and_every_span_is_its_text(text: str):
    assert all(text[mention.start : mention.end] == mention.text for mention in figures(text))
