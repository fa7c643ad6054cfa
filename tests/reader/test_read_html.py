"""Pages: what is the article, what stands round it and with which role, and the days that a page states."""

from datetime import date

import pytest

from factcheck.model import Document
from factcheck.pipeline import check_document
from factcheck.reader import Unreadable, read

TEXT = (
    "The harbour sold 50 boats in the first quarter of the year, its master said in the town hall on the hill.",
    "It had sold forty of them a year before, when the winter was long and the old quay had not been mended yet.",
    "Nobody at the harbour could say how many of the crews had come back to the town since the winter began.",
)
BODY = "".join(f"<p>{text}</p>" for text in TEXT)


def page(inside: str, head: str = "") -> Document:
    return read(f"<!doctype html><html><head>{head}</head><body>{inside}</body></html>".encode(), "a.html")


def told(document: Document) -> list[tuple[str, str]]:
    return [(s.role, document.text[s.start : s.end]) for s in document.segments if s.role != "quotation"]


def test_what_stands_round_the_article_has_its_role():
    parts = told(
        page(
            "<header><p>Friday, August 23 2019</p></header><nav><ul><li>Home</li><li>World</li></ul></nav>"
            "<main><article><h1>Boats</h1><p class='byline'>By Ann Lee</p><p>Thursday, 25 April 2019</p>"
            f"<figure><img src=x><figcaption>The quay in May 2012</figcaption></figure>{BODY}"
            "<section id=comments><h2>Comments</h2><p>I saw 30 boats there.</p></section></article></main>"
            "<aside><h3>Related</h3><p>Ten ports to see</p></aside><footer>© 2019 The Town</footer>"
        )
    )
    for part in (
        ("furniture", "Friday, August 23 2019"),
        ("furniture", "World"),
        ("headline", "Boats"),
        ("byline", "By Ann Lee"),
        ("dateline", "Thursday, 25 April 2019"),
        ("caption", "The quay in May 2012"),
        *(("paragraph", text) for text in TEXT),
        ("furniture", "I saw 30 boats there."),
        ("furniture", "Ten ports to see"),
        ("furniture", "© 2019 The Town"),
    ):
        assert part in parts


WRITTEN = "<span class=posted-on><time class='entry-date published'>25 April 2019</time></span>"


@pytest.mark.parametrize(
    ("inside", "parts"),
    [
        (f"{WRITTEN}<span class=byline> by <a class=author>Ann Lee</a></span>", ["25 April 2019", "by Ann Lee"]),
        ("<i>By Ann Lee</i><br><b>25 April 2019</b><br>", ["By Ann Lee", "25 April 2019"]),
        ("<p>By Ann Lee | 25 April 2019</p>", ["By Ann Lee", "25 April 2019"]),
    ],
)
def test_a_line_of_credits_is_parted(inside: str, parts: list[str]):
    document = page(f"<article><h1>Boats</h1>{inside}{BODY}</article>")
    assert [text for role, text in told(document) if role in ("byline", "dateline")] == parts


@pytest.mark.parametrize("clock", ["<div class=date>%s</div>", "<div>%s</div>", "<header><p>%s</p></header>"])
def test_the_clock_of_a_page_is_not_the_day_of_its_article(clock: str, library):
    document = page(f"{clock % 'Friday, August 23 2019'}<article><h1>Boats</h1>{BODY}</article>")
    assert ("furniture", "Friday, August 23 2019") in told(document)
    assert check_document(document, library).document.as_of is None


def test_a_class_that_names_more_than_a_day_makes_no_dateline():
    assert ("paragraph", TEXT[0]) in told(page(f"<article class=published><h1>Boats</h1>{BODY}</article>"))


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("It lay 10<sup>2</sup> metres down in the water.", "It lay 10² metres down in the water."),
        ("The 4<sup>th</sup> boat sank in the harbour.", "The 4th boat sank in the harbour."),
        ("It sold 50 boats<sup><a href=#n>1</a></sup> there.", "It sold 50 boats there."),
        ("It sold 50<br>boats in the harbour.", "It sold 50\nboats in the harbour."),
        ("It  sold\n50&nbsp;boats &amp; more.", "It sold 50\u00a0boats & more."),
        ("It sold <span hidden>40</span>50 boats.", "It sold 50 boats."),
        ("It sold <span style='display: none'>40</span>50 boats.", "It sold 50 boats."),
        ("It sold <del>40</del>50 boats.", "It sold 50 boats."),
        ("It sold <b>5</b>0 boats<!-- 60 -->.", "It sold 50 boats."),
        ("<q>It sold 50 boats</q>, he said.", "“It sold 50 boats”, he said."),
    ],
)
def test_text_is_read_as_it_is_shown(inside: str, shown: str):
    assert shown in page(f"<article><h1>Boats</h1><p>{inside}</p>{BODY}</article>").text.split("\n\n")


def test_a_table_of_values_keeps_its_cells_and_one_for_the_layout_its_paragraphs():
    values = "<table><tr><th>Year<th>Boats<tr><td>2018<td>1,234<tr><td>2019<td>2,345</table>"
    parts = told(page(f"<table><tr><td><article><h1>Boats</h1>{BODY}{values}</article></td></tr></table>"))
    assert [text for role, text in parts if role == "table"] == ["Year", "Boats", "2018", "1,234", "2019", "2,345"]
    assert [text for role, text in parts if role == "paragraph"] == list(TEXT)


LD = '<script type="application/ld+json">%s</script>'


@pytest.mark.parametrize(
    ("head", "basis"),
    [
        (LD % '{"@type": "NewsArticle", "datePublished": "2019-04-25T08:00:00Z"}', "JSON-LD datePublished"),
        (LD % '[{"@graph": [{"@type": "X"}, {"datePublished": "2019-04-25"}]}]', "JSON-LD datePublished"),
        ('<meta property="article:published_time" content="2019-04-25">', "OpenGraph article:published_time"),
        ('<meta name="DC.date.issued" content="25 April 2019">', "meta dc.date.issued"),
    ],
)
def test_the_day_of_publication_is_a_candidate_with_its_basis(head: str, basis: str, library):
    document = page(f"<article><h1>Boats</h1>{BODY}</article>", head)
    assert document.dates == ((basis, date(2019, 4, 25)),)
    as_of = check_document(document, library).document.as_of
    assert as_of and (as_of.date, as_of.basis) == (date(2019, 4, 25), basis)


@pytest.mark.parametrize(
    "head",
    ["", LD % "{not json", LD % ("[" * 5000), LD % '{"dateModified": "2019-04-25"}', LD % '{"datePublished": 20190425}',
     '<meta name="date" content="soon">', '<meta name="viewport" content="2019-04-25">'],
)  # fmt: skip
def test_no_day_is_made_up(head: str):
    assert page(f"<article><h1>Boats</h1>{BODY}</article>", head).dates == ()


@pytest.mark.parametrize("day", ["0001-01-01T00:00:00Z", "9999-12-31"])
def test_a_day_that_stands_for_none_is_not_the_articles(day: str, library):
    document = page(f"<article><h1>Boats</h1>{BODY}</article>", LD % f'{{"datePublished": "{day}"}}')
    assert check_document(document, library).document.as_of is None


def test_a_time_element_is_the_articles_own_and_not_its_neighbours():
    time = "<time datetime=2019-04-25>Thursday</time>"
    other = "<aside><time datetime=2012-01-01>2012</time></aside>"
    document = page(f"<article><h1>Boats</h1><p>{time}</p>{BODY}</article>{other}")
    assert document.dates == (("time element", date(2019, 4, 25)),)


def test_days_that_differ_are_told_of_and_all_kept(library):
    head = LD % '{"datePublished": "2019-04-25"}' + '<meta name="date" content="2019-04-26">'
    document = page(f"<article><h1>Boats</h1><p>24 April 2019</p>{BODY}</article>", head)
    assert any("more than one day: 2019-04-25 (JSON-LD" in note for note in document.source.notes)
    as_of = check_document(document, library).document.as_of
    assert as_of and [day.day for _, day in as_of.candidates] == [24, 25, 26]
    assert as_of.basis.startswith("dateline") and as_of.date.day == 24


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("<meta charset=utf-8><p>£5 in the café".encode(), "£5 in the café"),
        ("<meta charset=windows-1251><p>5 рублей в порту".encode("cp1251"), "5 рублей в порту"),
        ("<meta charset=shift_jis><p>5 円".encode("shift_jis"), "5 円"),
        ("<meta charset=iso-8859-1><p>“£5”".encode("cp1252"), "“£5”"),
        ("<p>£5 in the port".encode("utf-16"), "£5 in the port"),
        (b'<?xml version="1.0" encoding="utf-8"?><html><p>5 boats</p></html>', "5 boats"),
    ],
)
def test_a_page_may_name_its_encoding(data: bytes, shown: str):
    assert read(data, "a.html").text == shown


@pytest.mark.parametrize("data", [b"", b"<html></html>", b"<script>5</script>", b"<!-- 5 -->"])
def test_a_page_without_text_is_refused(data: bytes):
    with pytest.raises(Unreadable):
        read(data, "a.html")
