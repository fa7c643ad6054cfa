"""The summary tells the same in Markdown and as a page; its plots are drawn to the numbers, and nothing starts."""

import re
import xml.etree.ElementTree as ElementTree

import pytest
from tallies import TALLY, TRICKY

from factcheck.bulk.plots import bars, columns
from factcheck.bulk.sections import sections
from factcheck.bulk.summary import summary
from factcheck.bulk.summary_page import summary_page

PAGE = summary_page(TALLY, "news <2019>")


def body() -> ElementTree.Element:
    (main,) = re.findall(r"<main>.*</main>", PAGE, re.DOTALL)
    return ElementTree.fromstring(main)


def test_every_cell_stands_in_both():
    cells = ["".join(cell.itertext()) for cell in body().iter("td")]
    told = summary(TALLY, "a")
    for section in sections(TALLY):
        assert f"## {section.title}\n" in told
        for row in section.rows:
            shown = [f"{cell:,}" if isinstance(cell, int) else str(cell).replace("\u202e", "⟨202E⟩") for cell in row]
            assert any(cells[place : place + len(shown)] == shown for place in range(len(cells))), row
    assert len([row for row in told.splitlines() if row.startswith("| ")]) == len(list(body().iter("tr")))


def test_the_page_starts_nothing_and_fetches_nothing():
    assert TRICKY not in PAGE and "&lt;img src=x onerror=alert(1)&gt;&quot;⟨202E⟩5 &amp; 6" in PAGE
    assert "default-src 'none'" in PAGE
    assert {element.tag for element in body().iter()} <= set(
        "main header h1 h2 p nav ol ul li a section figure figcaption svg rect text path span div table thead tbody "
        "tr th td".split()
    )
    assert not re.search(r"https?:|<script|url\(|@import| style=", PAGE)
    assert {link.get("href") for link in body().iter("a")} == {f"#{one.name}" for one in sections(TALLY)}


def rectangles(svg: str, side: str) -> list[tuple[str | None, float]]:
    return [(rect.get("class"), float(rect.get(side, 0))) for rect in ElementTree.fromstring(svg).iter("rect")]


def test_a_bar_is_as_long_as_its_findings_are_many():
    (_, thirty), (_, five), (_, two) = rectangles(bars([("A", 30, 0, 0, 0), ("B", 0, 5, 2, 0)]), "width")
    assert thirty == pytest.approx(6 * five, abs=0.5) and five == pytest.approx(2.5 * two, abs=0.5)


def test_a_column_is_as_high_as_the_findings_of_a_hundred_articles():
    drawn = rectangles(
        columns([("2017", 400, 9, 20, 0, 0, 0), ("2019", 100, 9, 10, 5, 0, 0), ("no date", 1, 1, 9, 9, 9, 9)]), "height"
    )
    assert [loud for loud, _ in drawn] == ["loud-error", "loud-error", "loud-warning"]
    (_, first), (_, second), (_, third) = drawn
    assert second == pytest.approx(2 * first, abs=0.2) and third == pytest.approx(first, abs=0.2)


def test_one_year_is_not_drawn():
    assert columns([("2017", 400, 9, 20, 0, 0, 0), ("no date", 1, 1, 9, 9, 9, 9)]) == ""


def test_where_more_were_found_than_are_listed_it_says_so():
    for page in (PAGE, summary(TALLY, "a")):
        assert "The first 100 of 250; articles.jsonl has them all." in page


def test_an_archive_of_nothing_has_a_page():
    assert "0 articles checked, 0 not." in summary_page({}, "a") and "<table" not in summary_page({}, "a")
