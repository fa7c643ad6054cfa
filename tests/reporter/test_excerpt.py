"""The sentence round a figure: whole where it is short, cut between words where it is long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import document

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
    ],
)
def test_the_sentence(text: str, expected: str):
    assert shown(text, "5%") == expected


def test_a_long_sentence_is_cut_between_words():
    assert shown("one two three four five 5% six seven eight nine ten", "5%", 12) == "… four five [5%] six seven …"


@given(st.text(alphabet="ab 5.“”\n", max_size=60), st.text(alphabet="ab 5.“”\n", max_size=60), st.integers(0, 30))
def test_the_figure_stands_in_it_once_and_all_of_it_is_the_articles(before: str, after: str, side: int):
    text = f"{before}#7#{after}"
    cut = shown(text, "#7#", side)
    assert cut.count("[#7#]") == 1
    assert cut.replace("[#7#]", "#7#").removeprefix("… ").removesuffix(" …") in text
