"""The HTML page, read back by a parser that follows the living standard."""

import base64
import hashlib
import re
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import HOSTILE, around, clean, crowd, document, entry, markup, quantity, silent, summit

from factcheck.model import Finding, Interval, Number, Observation, Report, Segment
from factcheck.reporter.html import render
from factcheck.reporter.html.escape import escape, link
from factcheck.reporter.html.frame import framed
from factcheck.reporter.html.plot import plot, runs

PLAIN = st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Cf", "Cn"]))


def read(page: str) -> Element:
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    root: Element = parser.parse(page)
    faults = [fault for fault in parser.errors if fault[1] != "invalid-codepoint"]
    assert faults == [], faults[:3]
    return root


def text_of(element: Element, without: tuple[str, ...] = ("unseen", "pair", "note", "tail-label")) -> str:
    """What an element shows, but for parts of those classes."""
    if set(element.get("class", "").split()) & set(without) or element.tag == "summary":
        return element.tail or ""
    inner = (element.text or "") + "".join(text_of(child, without) for child in element)
    return inner + (element.tail or "")


def article_of(root: Element) -> Element:
    (found,) = root.iter("article")
    return found


def marks_of(root: Element) -> list[tuple[str, str]]:
    """State and text of each mark."""
    return [(mark.get("class", ""), text_of(mark).removesuffix(mark.tail or "")) for mark in root.iter("mark")]


@pytest.mark.parametrize("report", [summit(), clean(), silent(), crowd(60)], ids=["summit", "clean", "silent", "crowd"])
def test_the_article_stands_there_as_it_was_written(report: Report) -> None:
    shown = text_of(article_of(read(render([report]))))
    assert shown.split() == report.document.text.split()


@pytest.mark.parametrize("report", [summit(), markup(), crowd(60)], ids=["summit", "markup", "crowd"])
def test_no_note_breaks_a_sentence(report: Report) -> None:
    found = 0
    for block in article_of(read(render([report]))):
        for note in block.iter("aside"):
            inside = list(block)
            place = inside.index(note)
            before = (block.text or "") + "".join(text_of(one) for one in inside[:place])
            ends = before.rstrip(" \"”')]")[-1:] in tuple(".!?…")
            assert ends or not "".join(text_of(one) for one in inside[place:]).strip()
            found += 1
    assert found == len(report.findings)


def test_of_a_draft_with_markup_the_text_is_shown_and_its_figures_lead_to_where_they_are_written() -> None:
    report = markup()
    page = read(render([report]))
    assert text_of(article_of(page)).split() == (report.document.view.text if report.document.view else "").split()
    assert marks_of(page) == [("not_checked", "40"), ("refuted", "85")]
    written = [f"a1-m{one.mention.start}-{one.mention.end}" for one in report.ledger]
    assert [mark.get("id") for mark in page.iter("mark")] == written


def test_markup_that_hides_a_sign_is_shown_as_it_was_written() -> None:
    report = markup()
    hiding = report._replace(document=report.document._replace(hidden=((5, "\u200b"),)))
    assert "**" in text_of(article_of(read(render([hiding]))))


def test_every_figure_is_marked_by_its_state_in_order() -> None:
    report = clean()
    assert marks_of(read(render([report]))) == [(one.status, one.mention.text) for one in report.ledger]


def test_a_mark_that_runs_over_a_line_is_marked_on_both() -> None:
    found = marks_of(read(render([summit()])))
    assert ("conflicting", "about") in found
    assert ("conflicting", "1.5 percent") in found


def test_a_figure_inside_another_keeps_its_anchor() -> None:
    text = "It was 2014 to 2018 then."
    whole, part = quantity(text, "2014 to 2018", Number(1)), quantity(text, "2018", Number(2018))
    report = Report(document(text, roles=()), (entry(whole, "supported"), entry(part, None, "vague")), ())
    root = read(render([report]))
    assert marks_of(root) == [("supported", "2014 to 2018")]
    assert text_of(article_of(root)).split() == text.split()
    assert f"a1-m{part.start}-{part.end}" in {element.get("id") for element in root.iter()}


def test_a_text_without_segments_is_shown_whole() -> None:
    report = summit()
    bare = report._replace(document=report.document._replace(segments=()))
    assert text_of(article_of(read(render([bare])))).split() == report.document.text.split()


def test_text_between_the_segments_is_not_lost() -> None:
    report = clean()
    first, last = report.document.segments
    partly = report._replace(document=report.document._replace(segments=(first,)))
    assert text_of(article_of(read(render([partly])))).split() == report.document.text.split()
    partly = report._replace(document=report.document._replace(segments=(last,)))
    assert text_of(article_of(read(render([partly])))).split() == report.document.text.split()


def test_a_dateline_at_the_head_of_a_line_stays_on_it() -> None:
    text = "GENEVA, May 3 - It rose.\n"
    report = Report(
        document(text)._replace(segments=(Segment(0, 15, "dateline"), Segment(15, 24, "paragraph"))), (), ()
    )
    blocks = [element for element in article_of(read(render([report]))) if "block" in element.get("class", "")]
    assert [text_of(block).strip() for block in blocks] == ["GENEVA, May 3 - It rose."]


def test_each_finding_has_a_note_with_all_an_editor_needs() -> None:
    root = read(render([summit()]))
    notes = {note.get("id"): " ".join(" ".join(note.itertext()).split()) for note in root.iter("aside")}
    assert set(notes) == {"a1-n1", "a1-n2", "a1-n3"}
    for words in ("printed 20%", "expected 25%", "50 / 40 - 1 = 25%", "up 25%", "rose from 40 million to 48 million"):
        assert words in notes["a1-n1"]
    assert "A percentage change must follow from its two endpoints." in notes["a1-n1"]
    assert "Harbour Gazette , published 2019-04-23, third paragraph" in notes["a1-n2"]
    assert "Central Bank" in notes["a1-n3"] and "nominal" in notes["a1-n3"]


def test_the_sides_of_a_contradiction_carry_its_number() -> None:
    root = read(render([summit()]))
    pairs = [
        (a.get("class"), "".join(a.itertext())) for a in article_of(root).iter("a") if "pair" in a.get("class", "")
    ]
    sides = [kind for kind, told in pairs if told == "note 1"]
    assert sides == ["pair other", "pair other", "pair own"]


def test_the_contents_list_comes_first_and_in_order_of_weight() -> None:
    root = read(render([summit()]))
    (nav,) = root.iter("nav")
    links = list(nav.iter("a"))
    assert [(a.text, a.get("href"), a.get("accesskey")) for a in links] == [
        ("20%", "#a1-n1", "1"),
        ("Friday, August 23 2019", "#a1-n2", "2"),
        ("about\n1.5 percent", "#a1-n3", "3"),
        ("Nobody has checked 5 of the figures", "#a1-unchecked", "0"),
    ]
    assert [heading.text for heading in nav.iter("h2")] == ["Fix", "Ask"]


def test_the_bar_counts_the_article_and_not_the_tail() -> None:
    assert "9 of 14 figures decided" in render([summit()])
    assert "3 of 4 figures decided" in render([clean()])
    assert "No figure and no date in this article" in render([silent()])


def test_each_figure_without_a_note_is_in_one_list() -> None:
    report = summit()
    root = read(render([report]))
    rows = sorted(element.get("id", "") for element in root.iter("li") if element.get("id"))
    noted = {(one.mention.start, one.mention.end) for one in report.findings}
    spans = [(entry.mention.start, entry.mention.end) for entry in report.ledger]
    assert rows == sorted(f"a1-r{start}-{end}" for start, end in spans if (start, end) not in noted)


@pytest.mark.parametrize("reports", [[], [silent()], [summit(), clean(), summit()], [crowd(300)]])
def test_every_anchor_leads_somewhere_and_none_is_twice(reports: Any) -> None:
    root = read(render(reports))
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    targets = [a.get("href", "")[1:] for a in root.iter("a") if a.get("href", "").startswith("#")]
    assert set(targets) <= set(ids)
    keys = [element.get("accesskey") for element in root.iter() if element.get("accesskey")]
    assert len(keys) == len(set(keys))


def test_the_policy_admits_our_style_sheet_alone() -> None:
    root = read(render([summit()]))
    (policy,) = (meta.get("content", "") for meta in root.iter("meta") if meta.get("http-equiv"))
    (style,) = root.iter("style")
    seal = base64.b64encode(hashlib.sha256((style.text or "").encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{seal}'; base-uri 'none'; form-action 'none'"


def test_the_page_needs_nothing_from_elsewhere() -> None:
    root = read(render([summit(), crowd(30)]))
    tags = {element.tag for element in root.iter() if isinstance(element.tag, str)}
    assert not tags & {"script", "img", "link", "iframe", "object", "embed", "form", "input", "base", "video", "audio"}
    assert not [element for element in root.iter() if "style" in element.attrib]
    assert not re.search(r"url\(|@import", render([summit()]))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_adds_no_element_and_no_attribute(text: str) -> None:
    def shape(page: str) -> list[tuple[Any, tuple[str, ...]]]:
        """Every element and the names of its attributes; anchors depend on lengths alone."""
        return [(element.tag, tuple(sorted(element.attrib))) for element in read(page).iter()]

    tame = "x" * len(text)
    assert shape(render([around(text, path=text)])) == shape(render([around(tame, path=tame)]))


def test_only_web_addresses_become_links() -> None:
    assert link("https://example.org/a?b=1&c='2") == "https://example.org/a?b=1&amp;c=&#39;2"
    for path in (
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil",
        "file:///etc/passwd",
        "https://a\nb",
        "",
        "HTTPS",
    ):
        assert link(path) is None


@given(PLAIN)
def test_text_comes_back_from_an_element_and_an_attribute(text: str) -> None:
    page = f'<!DOCTYPE html><html><body><p title="{escape(text)}">{escape(text)}</p></body></html>'
    (element,) = read(page).iter("p")
    assert (element.get("title"), element.text or "") == (text, text)


@pytest.mark.parametrize(
    "code", [*range(9), 0x1B, 0x7F, 0x85, 0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
def test_what_steers_a_screen_is_shown_by_its_code(code: int) -> None:
    assert escape(f"a{chr(code)}b") == f"a⟨{code:02X}⟩b"


@given(st.text())
def test_nothing_that_steers_a_screen_is_left(text: str) -> None:
    shown = escape(text)
    assert not set(shown) & set("<>\"'\r\x00\x1b\x7f\u202e\u2066\u200f")
    shown.encode("utf-8")


def output(year: int, level: int, who: str = "Bank") -> Observation:
    return Observation("Output", str(year), Interval(level, level), str(level), "USD", who, "", who)


def finding_on(rows: list[Observation], drawn: Interval | None = None) -> Finding:
    return around("11.2").findings[0]._replace(evidence=tuple(rows[:1]), series=tuple(rows), drawn=drawn)


def test_a_series_of_years_is_drawn_and_two_years_are_not() -> None:
    rows = [output(year, year - 2000) for year in (2012, 2010, 2011)]
    (run,) = runs(finding_on(rows))
    assert [dot.year for dot in run.dots] == [2010, 2011, 2012]
    assert runs(finding_on(rows[:2])) == []
    assert runs(finding_on([row._replace(unit="day") for row in rows])) == []


def test_each_estimator_has_a_shape_of_its_own_and_other_kinds_are_left_out() -> None:
    rows = [output(year, year - 2000, who) for who in ("Bank", "Office", "Fund") for year in (2010, 2011, 2012)]
    drawn = plot(finding_on([*rows, rows[0]._replace(basis="ppp", period="1900")]))
    assert [drawn.count(f'class="dot run{place}"') for place in range(3)] == [3, 3, 3]
    assert "1900" not in drawn
    assert "● Bank; ○ Office; ◆ Fund" in drawn


def test_what_is_printed_lies_over_the_series_where_it_belongs() -> None:
    rows = [output(year, year - 2000) for year in (2010, 2011, 2012)]
    drawn = plot(finding_on(rows, Interval(11, 12)))
    (top, height) = (float(x) for x in re.findall(r'class="band"[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"', drawn)[0])
    dots = [float(y) for y in re.findall(r'cy="([\d.]+)"', drawn)]
    assert dots[2] == pytest.approx(top, abs=0.2) and dots[1] == pytest.approx(top + height, abs=0.2)


@pytest.mark.parametrize("drawn", [None, Interval(10**6, 10**6 + 1), Interval(10**9, float("inf"))])
def test_what_is_not_known_or_far_away_is_not_drawn(drawn: Interval | None) -> None:
    rows = [output(year, year - 2000) for year in (2010, 2011, 2012)]
    page = plot(finding_on(rows, drawn))
    assert "<circle" in page and "band" not in page


def test_an_open_end_reaches_the_edge() -> None:
    rows = [output(year, year - 2000) for year in (2010, 2011, 2012)]
    assert 'class="band" x="48" y="0.0"' in plot(finding_on(rows, Interval(11, float("inf"))))


def test_the_axis_tells_the_highest_value_and_the_lowest_where_there_is_room() -> None:
    rows = [output(year, (year - 2000) * 10**9) for year in (2010, 2011, 2012)]
    assert re.findall(r">([^<]+)</text>", plot(finding_on(rows))) == ["2010", "2012", "12bn", "10bn"]
    flat = plot(finding_on(rows, Interval(11 * 10**9, 50 * 10**9)))
    assert re.findall(r">([^<]+)</text>", flat) == ["2010", "2012", "12bn"]


def test_a_link_to_what_nobody_has_checked_leads_into_its_fold() -> None:
    many = crowd(30)
    root = read(render([many._replace(ledger=tuple(entry._replace(checks=()) for entry in many.ledger))]))
    (fold,) = (element for element in root.iter("details") if element.get("class") == "unchecked")
    assert fold.get("open") is None
    assert "a1-unchecked" in [element.get("id") for element in fold.iter()][1:], "a browser opens what it leads into"


def test_a_notebook_gets_the_whole_page_in_a_frame() -> None:
    report = around('</iframe>"><script>')
    (frame,) = html5lib.parseFragment(framed(report), namespaceHTMLElements=False)
    assert frame.tag == "iframe"
    assert frame.get("srcdoc") == render([report])
    assert frame.get("sandbox") == "allow-popups"


def test_the_same_report_gives_the_same_page() -> None:
    assert render([summit()]) == render([summit()])
