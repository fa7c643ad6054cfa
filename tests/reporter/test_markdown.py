"""The editor's page: what it says of a report with every state, how short it is, and that no article can break it."""

import re

import pytest
from markdown_it import MarkdownIt
from specimens import HOSTILE, around, clean, crowd, silent, summit

from factcheck.reporter.markdown import render

PARSER = MarkdownIt("commonmark").enable("table")


def headings(page: str) -> list[str]:
    return [line for line in page.splitlines() if re.match(r"#+ ", line)]


def blocks(page: str) -> list[str]:
    """The findings of a page, each from its heading to the next."""
    return [part for part in re.split(r"^(?=#)", page, flags=re.M) if part.startswith("### ")]


def test_the_top_says_what_is_to_be_done_and_the_parts_stand_in_the_order_of_a_desk():
    page = render([summit()])
    assert page.startswith("# Chairman seeks the premier's support — 2 to fix, 1 to ask\n")
    assert [line for line in headings(page) if line.startswith("## ")] == [
        "## Fix",
        "## Ask",
        "## Nobody has checked",
        "## Holds",
        "## Not contradicted",
        "## Evidence",
        "## Read with",
    ]


def test_a_finding_shows_the_sentence_the_arithmetic_and_the_repairs():
    first = blocks(render([summit()]))[0]
    assert first.splitlines()[0].endswith("8:68)") and "“20%”" in first
    assert "> Sales of the state shipyard rose from **40 million** to **50 million**, up **20%**, the ministry" in first
    assert "50 / 40 - 1 = 25%" in first and "- Repair: up 25% · rose from 40 million to 48 million" in first


def test_a_finding_takes_eight_lines_at_most():
    found = blocks(render([summit()])) + blocks(render([crowd(30)]))
    assert len(found) == 7
    assert max(len([line for line in block.splitlines() if line]) for block in found) <= 8


def test_a_finding_quotes_the_other_sentences_of_its_claim():
    second = blocks(render([summit()]))[1]
    assert "**Friday, August 23 2019** … The chairman meets the premier for the first time **on Thursday**" in second


def test_every_figure_of_the_article_has_its_line():
    page = render([summit()])
    for entry in summit().ledger:
        if entry.status not in ("refuted", "conflicting"):
            assert f"**{entry.mention.text}**" in page or f"“{entry.mention.text}”" in page


def test_what_is_unchecked_has_a_box_and_a_reason():
    page = render([summit()])
    assert "| ☐ | 11:29 |" in page and page.count("| ☐ |") == 6
    assert "**300 jobs**”. | too vague to check |" in page
    assert "Where no reason is given: the article's date is in doubt." in page
    assert "**on Thursday**, aides said. |  |" in page


def test_figures_that_one_reckoning_joins_share_a_line():
    assert "- 3:17 **40 million**, 3:31 **50 million**, 3:46 **25%**: 50 / 40 - 1 = 25%\n" in render([clean()])


def test_the_foot_names_the_article_and_every_data_set():
    page = render([summit()])
    assert summit().document.source.sha256 in page
    assert "events 2026.10 (`e3e3e3e3e3e3`), economy 2026.10" in page
    assert "Read as of **Fri 23 Aug 2019** (dateline, line 3)." in page


def test_a_clean_article_has_nothing_to_fix():
    page = render([clean()])
    assert "— nothing to fix, nothing to ask\n" in page and not blocks(page)
    assert "No date is known" in page


def test_an_article_without_figures_has_a_page_too():
    assert "no figures and dates." in render([silent()])


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
@pytest.mark.parametrize("before", ["", "It was ", "- ", "1. ", "    ", "> ", "```\n", "|"])
def test_no_article_adds_a_block_to_its_page(text: str, before: str):
    tokens = PARSER.parse(render([around(text, before, path=text)]))
    kinds = {token.type for token in tokens} | {child.type for token in tokens for child in token.children or []}
    assert not kinds & {
        "html_block",
        "html_inline",
        "link_open",
        "image",
        "fence",
        "code_block",
        "hr",
        "ordered_list_open",
    }
    assert [token.tag for token in tokens if token.type == "heading_open"] == ["h1", "h2", "h3", "h2", "h2"]
    assert sum(token.type == "blockquote_open" for token in tokens) == 1


def test_the_same_report_gives_the_same_page():
    assert render([summit()]) == render([summit()])
