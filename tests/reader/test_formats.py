"""The same story in every format: the same findings at the same figures, and every span the figure it names."""

import re
import subprocess
import sys
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from story_files import BODY, FILES, STORY, cells, open_text, paragraph, pdf, rich, word, workbook, wrapped

from factcheck.model import Report
from factcheck.pipeline import check_document
from factcheck.reader import ENDINGS, Unreadable, read
from factcheck.reader.blocks import blocks
from factcheck.reporter.position import Lines

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))


def checked(name: str, data: bytes, library) -> Report:
    return check_document(read(data, name), library)


def told(report: Report) -> list[tuple[str, str, str]]:
    """What is found: the rule, the figure, what is said of it."""
    return [(finding.rule, finding.mention.text, finding.message) for finding in report.findings]


@pytest.mark.parametrize("name", FILES)
def test_a_story_is_found_to_be_the_same_in_every_format(name: str, library):
    plain, report = (checked(one, FILES[one](), library) for one in ("story.txt", name))
    assert told(report) == told(plain) and {"ARI001", "UNI001", "CAL001"} <= {rule for rule, _, _ in told(plain)}
    own = [(entry.mention.text, entry.status) for entry in report.ledger if entry.role != "furniture"]
    assert own == [(entry.mention.text, entry.status) for entry in plain.ledger]
    assert report.document.as_of and plain.document.as_of
    assert report.document.as_of.date == plain.document.as_of.date


@pytest.mark.parametrize("name", FILES)
def test_every_span_is_the_text_that_it_names(name: str, library):
    report = checked(name, FILES[name](), library)
    text = report.document.text
    for mention in [entry.mention for entry in report.ledger] + [finding.mention for finding in report.findings]:
        assert text[mention.start : mention.end] == mention.text
    related = [text[start:end] for finding in report.findings for start, end in finding.related]
    assert {"40", "50", "10 kilometres"} <= set(related)


@pytest.mark.parametrize("name", FILES)
def test_every_paragraph_of_the_story_is_one(name: str):
    document = read(FILES[name](), name)
    shown = document.view.text if document.view else document.text
    segments = document.view.segments if document.view else document.segments
    roles = {shown[s.start : s.end]: s.role for s in segments if s.role != "quotation"}
    assert [roles[text] for text in STORY] == ["headline", "dateline", *("paragraph" for _ in BODY)]


def written(paragraphs: list[str]) -> dict[str, bytes]:
    """An article in formats that its paragraphs can be put into as they are."""
    page = "".join(f"<p>{escape(text)}</p>" for text in paragraphs)
    opened = "".join(f"<text:p>{escape(text)}</text:p>" for text in paragraphs)
    return {
        "a.txt": "\n\n".join(paragraphs).encode(),
        "a.md": "\n\n".join(paragraphs).encode(),
        "a.html": f"<article>{page}</article>".encode(),
        "a.docx": word("".join(map(paragraph, paragraphs))),
        "a.odt": open_text(opened),
        "a.xlsx": workbook(cells(*([text] for text in paragraphs))),
        "a.rtf": rich([re.sub(r"([\\{}])", r"\\\1", text) for text in paragraphs]),
    }


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_found_to_be_the_same_in_every_format(sample: Path, library):
    paragraphs = [" ".join(block.text.split()) for block in blocks(sample.read_text("utf-8"))]
    found = {name: told(checked(name, data, library)) for name, data in written(paragraphs).items()}
    assert found == dict.fromkeys(found, found["a.txt"])


def test_the_ending_of_the_name_picks_the_reader():
    assert read(b"**5** boats", "A.MD").view
    assert read(b"**5** boats", "a.txt").view is read(b"**5** boats", "a.md.draft").view is None


@pytest.mark.parametrize(
    ("name", "package", "extra"),
    [("story.docx", "defusedxml", "docs"), ("story.html", "trafilatura", "html"), ("story.rtf", "striprtf", "docs"),
     ("story.odt", "defusedxml", "docs"), ("story.xlsx", "defusedxml", "docs"), ("story.pdf", "pypdf", "docs")],
)  # fmt: skip
def test_a_missing_extra_is_named_in_one_line(name: str, package: str, extra: str, monkeypatch):
    for module in [one for one in sys.modules if one.startswith("factcheck.reader.")]:
        if module.rpartition(".")[2] in {*ENDINGS.values(), "xml_events"} - {"plain"}:
            monkeypatch.delitem(sys.modules, module)
    for module in (package, f"{package}.{package}"):
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(Unreadable) as refused:
        read(FILES[name](), name)
    assert f"needs the package {package}" in str(refused.value)
    assert refused.value.way_out == f"pip install 'factcheck-toolkit[{extra}]'"


def test_plain_text_loads_no_other_reader():
    code = "import sys, factcheck.reader as r; r.read(b'5 boats', 'a.txt'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    others = {f"factcheck.reader.{name}" for name in ENDINGS.values()} - {"factcheck.reader.plain"}
    assert not others & set(loaded) and "zipfile" not in loaded and "factcheck.reader.layout" not in loaded


def two_pages() -> bytes:
    """The story with its last three paragraphs on a second page, running heads and a page number on both."""
    halves = (STORY[:3], STORY[3:])
    lines = [[line for text in half for line in (*wrapped(text), "")] for half in halves]
    return pdf([["The Town", *page, str(number)] for number, page in enumerate(lines, 1)])


def over_the_edge() -> bytes:
    """One paragraph whose second line stands on the next page."""
    return pdf([["The harbour sold 50 boats in the first quarter of the year, which is"], ["up 20% from 40 boats."]])


def counted(*rows: tuple[str, ...]) -> str:
    """A sheet whose cells tell their rows and columns, from the third row and the second column on."""
    shown = (
        "".join(
            f'<c r="{"BCD"[n]}{row}" t="inlineStr"><is><t>{cell}</t></is></c>' for n, cell in enumerate(one) if cell
        )
        for row, one in enumerate(rows, 3)
    )
    inside = (f'<row r="{row}">{one}</row>' for row, one in enumerate(shown, 3))
    return f'<dimension ref="B3:D9"/><sheetData>{"".join(inside)}</sheetData>'


def framed(cell: str, *rows: tuple[str, ...]) -> bytes:
    """A Word file of a box that only frames its text, then a table."""
    tables = (((cell,),), rows)
    markup = (
        "".join(f"<w:tr>{''.join(f'<w:tc>{paragraph(text)}</w:tc>' for text in row)}</w:tr>" for row in table)
        for table in tables
    )
    return word(paragraph("Boats", "Title") + "".join(f"<w:tbl>{table}</w:tbl>" for table in markup))


LINED = (
    "<html><body><article><h1>Boats</h1>\n\n<p>It was so\nfor long.</p>\n<p>Up 20% from 40 to 50 boats.</p></article>"
)
TABLE = (("The boats", ""), ("Port", "Boats"), ("Alba", "40"), ("Bray", "50"), ("Total", "100"))
PLACES: dict[str, tuple[Callable[[], bytes], list[str]]] = {
    "story.txt": (FILES["story.txt"], ["", "", ""]),
    "story.md": (FILES["story.md"], ["", "", ""]),
    "story.docx": (FILES["story.docx"], ["paragraph 3", "paragraph 4", "paragraph 4"]),
    "story.odt": (FILES["story.odt"], ["paragraph 3", "paragraph 4", "paragraph 4"]),
    "story.rtf": (FILES["story.rtf"], ["paragraph 3", "paragraph 4", "paragraph 4"]),
    "story.eml": (FILES["story.eml"], ["paragraph 4", "paragraph 5", "paragraph 5"]),
    "story.xlsx": (FILES["story.xlsx"], ["'S1'!A3", "'S1'!A4", "'S1'!A4"]),
    "story.pdf": (FILES["story.pdf"], ["page 1, line 3", "page 1, line 5", "page 1, line 6"]),
    "two.pdf": (two_pages, ["page 1, line 4", "page 2, line 2", "page 2, line 3"]),
    "edge.pdf": (over_the_edge, ["page 2, line 1"]),
    "lined.html": (LINED.encode, ["paragraph 3, source line 5"]),
    "table.docx": (lambda: framed("It sold 5.", *TABLE), ["table 1, row 5, cell 2"]),
    "table.xlsx": (lambda: workbook(counted(*TABLE)), ["'S1'!C7"]),
    "table.csv": (lambda: "\n".join(map(",".join, TABLE[1:])).encode(), [""]),
}
"""Files, and where a person who opens each finds what is wrong in it; "" where line and column are the file's own."""


@pytest.mark.parametrize("name", PLACES)
def test_every_finding_stands_where_a_person_finds_it(name: str, library):
    written, places = PLACES[name]
    document = checked(name, written(), library)
    lines = Lines(document.document.text, document.document.places)
    assert [lines.place(finding.mention.start) for finding in document.findings] == places


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("story.txt", "line 3"),
        ("story.docx", "paragraph 2"),
        ("story.pdf", "page 1, line 2"),
        ("story.xlsx", "'S1'!A2"),
    ],
)
def test_so_does_the_dateline(name: str, place: str, library):
    as_of = checked(name, FILES[name](), library).document.as_of
    assert as_of and as_of.basis == f"dateline, {place}"


def test_a_sign_that_no_eye_sees_moves_no_place(library):
    data = word(paragraph("Boats" + 9 * "\u200b", "Title") + "".join(map(paragraph, STORY[1:])))
    report = checked("a.docx", data, library)
    lines = Lines(report.document.text, report.document.places)
    assert report.document.as_of and report.document.as_of.basis == "dateline, paragraph 2"
    assert [lines.place(one.mention.start) for one in report.findings if one.rule == "ARI001"] == ["paragraph 3"]


@pytest.mark.parametrize("name", ["lined.html", *(name for name in FILES if name not in ("story.txt", "story.md"))])
def test_no_figure_of_a_file_that_shows_no_lines_is_without_a_place(name: str, library):
    report = checked(name, LINED.encode() if name == "lined.html" else FILES[name](), library)
    lines = Lines(report.document.text, report.document.places)
    assert report.ledger and all(lines.place(entry.mention.start) for entry in report.ledger)


def test_what_stands_round_the_article_is_counted_by_itself():
    text = paragraph("Boats", "Title") + paragraph("It sold 5.")
    document = read(word(text, footnotes=paragraph("A note of 9.") + paragraph("One of 8.")), "a.docx")
    named = [name for _, name in document.places]
    assert named == [
        "paragraph 1",
        "paragraph 2",
        "outside the article, paragraph 1",
        "outside the article, paragraph 2",
    ]
