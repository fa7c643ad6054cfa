"""Paragraphs that were wrapped to a width are seen as running on; what stands in lines of its own stays so."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Document, Source
from factcheck.reader import legible, read_text

PROSE = (
    "The harbour sold 50 boats in the first quarter of the year, up 20 percent from the 40 boats of the same quarter "
    "a year before, its master told the council at 4:09 p.m. on that day, when 300 had come to the town hall."
)


def seen(document: Document) -> str:
    return document.view.text if document.view else document.text


@given(st.integers(45, 110), st.sampled_from(("\n", "\r\n")))
def test_a_wrapped_paragraph_is_seen_as_one_line_and_leads_back(width: int, end: str):
    wrapped = textwrap.fill(PROSE, width, break_on_hyphens=False).replace("\n", end)
    document = read_text(f"Boats{end}{end}{wrapped}{end}{end}{PROSE}{end}")
    assert document.view and seen(document) == f"Boats{end}{end}{PROSE}{end}{end}{PROSE}{end}"
    back = [document.text[document.view.written(place)] for place in range(len(document.view.text))]
    pairs = zip(back, document.view.text, strict=True)
    assert all(was == now or (was, now) == ("\n", " ") for was, now in pairs)
    assert all(segment.end <= len(document.view.text) for segment in document.view.segments)


KEPT = {
    "verse": "The boats go out\nat four in the dark,\nand none come home\nbefore the bell rings.",
    "a table": "Harbour in the north of the country | 40 boats sold\nHarbour in the south of the country | 60 boats",
    "a list": "What the council of the harbour town decided on that day:\n- the quay is to be 10 kilometres long\n"
    "- the master is to have 50 boats",
    "lines that had room": "The council met on Wednesday.\nThe harbour sold 50 boats in the first quarter of the year.",
    "one line": PROSE,
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_what_was_not_wrapped_is_seen_as_it_stands(text: str):
    assert seen(read_text(f"Boats\n\n{text}\n")) == f"Boats\n\n{text}\n"


def test_a_blank_line_before_the_longest_word_is_no_wrap():
    text = f"Boats\n\nhttps://harbour.example/{'quay/' * 9}\n\nThe end.\n\n\n"
    assert seen(legible(Document(text, Source("<text>", "")))) == text


def test_a_blank_at_which_no_line_may_end_is_seen_as_one():
    document = read_text("Sales rose 5\u00a0percent at 4\u00a0p.m. on that day.")
    assert seen(document) == "Sales rose 5 percent at 4 p.m. on that day."
    assert document.text.count("\u00a0") == 2
