"""The same story in every format: the same findings at the same figures, and every span the figure it names."""

import re
import subprocess
import sys
from html import escape
from pathlib import Path

import pytest
from story_files import BODY, FILES, STORY, cells, open_text, paragraph, rich, word, workbook

from factcheck.model import Report
from factcheck.pipeline import check_document
from factcheck.reader import ENDINGS, Unreadable, read
from factcheck.reader.blocks import blocks

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
