"""The forms for a terminal: one line a finding, the underlined line, the colours, and nothing that an article adds."""

import re

import pytest
from specimens import HOSTILE, around, clean, summit

from factcheck.reporter import render

LINE = re.compile(r"\S+:\d+:\d+: (error|warning|query|note) [A-Z]{3}\d{3} \w+ .+")


def test_concise_is_one_line_a_finding_in_the_order_of_the_text():
    lines = str(render("concise", [summit(), clean()])).splitlines()
    assert [LINE.fullmatch(line)[1] for line in lines] == ["warning", "error", "query"]
    assert lines[1] == "drafts/summit.txt:8:68: error ARI001 percent_change 20%; expected 25% (50 / 40 - 1 = 25%)"


def test_full_underlines_the_figure():
    lines = str(render("full", [summit()])).splitlines()
    shown = next(place for place, line in enumerate(lines) if "up 20%" in line)
    start = lines[shown].index("20%")
    assert lines[shown + 1][start : start + 4].rstrip() == "^^^" and lines[shown + 1][:start].strip() == "|"
    assert "  = 50 / 40 - 1 = 25%" in lines and "  repair: up 25%" in lines


@pytest.mark.parametrize(("before", "offset"), [("数字は", 6), ("e\u0301 ", 2), ("abc", 3)])
def test_full_underlines_by_the_columns_of_a_terminal(before: str, offset: int):
    lines = str(render("full", [around("5%", before)])).splitlines()
    assert lines[3].index("^") == len("1 | ") + offset


def test_a_long_line_is_cut_on_both_sides():
    line = str(render("full", [around("5%", "so " * 100, " so" * 100)])).splitlines()[2]
    assert line.startswith("1 | …") and line.endswith("…") and len(line) < 140


@pytest.mark.parametrize("form", ["concise", "full"])
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_no_article_writes_a_line_or_moves_the_cursor(form: str, text: str):
    plain, hostile = (str(render(form, [around(figure, path=figure)])) for figure in ("x", text))
    assert plain.count("\n") == hostile.count("\n")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", hostile)


@pytest.mark.parametrize("form", ["concise", "full"])
def test_colour_changes_nothing_but_colour(form: str):
    coloured = str(render(form, [summit()], colour=True))
    assert coloured.count("\x1b[1;31m") >= 1
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render(form, [summit()])
