"""Article text in Markdown, read back by a CommonMark parser: what comes out is what went in."""

import html

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factcheck.reporter.excerpt import Piece
from factcheck.reporter.markdown_text import bold, passage, plain
from factcheck.reporter.visible import visible

PARSER = MarkdownIt("commonmark").enable("table").enable("strikethrough")
MARKS = st.text(alphabet=st.sampled_from("\\`*_[]<>|~$&#+-=:.!()\"' \n1ax/"), max_size=40)
TEXTS = st.one_of(MARKS, st.text(max_size=40))


def shown(page: str) -> str:
    """What a reader sees of inline Markdown; any mark that took effect fails."""
    tokens = PARSER.parse(page)
    kinds = [token.type for token in tokens]
    assert kinds in (["paragraph_open", "inline", "paragraph_close"], []), kinds
    parts = [child for token in tokens for child in token.children or []]
    assert all(part.type in ("text", "text_special") for part in parts), [part.type for part in parts]
    return "".join(part.content for part in parts)


@given(TEXTS)
@example("1. May")
@example("- 4")
@example("---")
@example("====")
@example("&lt;b&gt; &#35; \\&amp;")
@example("[a](javascript:alert(1)) ![b](c) <a@b.c> <script>")
@example("$5 to $6")
@example("    five")
def test_plain_text_is_read_back_and_starts_nothing(text: str):
    assert shown(plain(text)).strip() == visible(text).strip()


@given(TEXTS, TEXTS)
def test_a_cell_stays_one_cell(text: str, other: str):
    page = PARSER.render(f"| a | b |\n|---|---|\n| {plain(text)} | {plain(other)} |")
    cells = [cell.partition("</td>")[0] for cell in page.split("<td>")[1:]]
    assert [html.unescape(cell).strip() for cell in cells] == [visible(text).strip(), visible(other).strip()]


@pytest.mark.parametrize("text", ["5%", "*5", "about\n1.5", "_x_", "$3"])
def test_bold_text_is_bold_and_nothing_else(text: str):
    assert PARSER.renderInline(f"a {bold(text)} b") == f"a <strong>{html.escape(visible(text))}</strong> b"


def test_blanks_stay_outside_bold():
    assert (
        passage([Piece("rose ", False), Piece("5% ", True), Piece(", they said", False)]) == "rose **5%** , they said"
    )


def test_a_quotation_cannot_begin_a_list():
    page = PARSER.render("> " + passage([Piece("- it fell ", False), Piece("5%", True)]))
    assert "<li>" not in page
