"""The sentence round a figure: whole where it is short, cut between words where it is long."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import document

from factcheck.model import Segment
from factcheck.reader import read
from factcheck.reporter.excerpt import excerpt


def shown(text: str, figure: str, side: int = 60) -> str:
    start = text.index(figure)
    pieces = excerpt(document(text, roles=()), [(start, start + len(figure))], side)
    return "".join(f"[{piece.text}]" if piece.is_figure else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. Sales rose 5%. She came.", "Sales rose [5%]."),
        ("Sales rose 5%", "Sales rose [5%]"),
        (
            "Mr. Smith of the U.S. Treasury paid 5% in Jan. He left.",
            "Mr. Smith of the U.S. Treasury paid [5%] in Jan. He left.",
        ),
        ("“It rose 5%.” He left.", "“It rose [5%].”"),
        ("It rose to 1.5 percent, or 5%, in all. It fell.", "It rose to 1.5 percent, or [5%], in all."),
        ("First.\nIt rose 5%.", "It rose [5%]."),
        ("It sold 52. 5% were lost.", "[5%] were lost."),
    ],
)
def test_the_sentence(text: str, expected: str):
    assert shown(text, "5%") == expected


@pytest.mark.parametrize(
    "text",
    ["Quay | 2022 | 2023\nAlba | 40 | 50\nBern | 30 | 36", "| Quay | 2022 |\r\n| Alba | 40 | 50 |\r\n| Bern | 36 |"],
)
def test_of_a_table_the_row(text: str):
    cells = [Segment(found.start(), found.end(), "table") for found in re.finditer(r"\w+", text)]
    start = text.index("40")
    pieces = excerpt(document(text, roles=())._replace(segments=tuple(cells)), [(start, start + 2)])
    assert "".join(f"[{piece.text}]" if piece.is_figure else piece.text for piece in pieces) == "Alba | [40] | 50"


def test_a_draft_with_markup_is_quoted_without_it():
    text = "Traffic at [the *port*](https://port.example/2025) rose **20%**, to 50.[^1] It fell."
    start = text.index("20%")
    draft = read(text.encode(), "a.md")
    pieces = excerpt(draft, [(start, start + 3), (text.index("50"), text.index("50") + 2)])
    quoted = "".join(f"[{piece.text}]" if piece.is_figure else piece.text for piece in pieces)
    assert quoted == "Traffic at the port rose [20%], to [50]."


def test_a_long_sentence_is_cut_between_words():
    assert shown("one two three four five 5% six seven eight nine ten", "5%", 12) == "… four five [5%] six seven …"


@given(st.text(alphabet="ab 5.“”\n", max_size=60), st.text(alphabet="ab 5.“”\n", max_size=60), st.integers(0, 30))
def test_the_figure_stands_in_it_once_and_all_of_it_is_the_articles(before: str, after: str, side: int):
    text = f"{before}#7#{after}"
    cut = shown(text, "#7#", side)
    assert cut.count("[#7#]") == 1
    assert cut.replace("[#7#]", "#7#").removeprefix("… ").removesuffix(" …") in text
