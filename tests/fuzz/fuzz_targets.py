"""What is fuzzed: each target takes any bytes, and may raise nothing but an assertion that holds for all of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import factcheck
from factcheck.model import Document
from factcheck.reader import ENDINGS, Unreadable, read
from factcheck.reporter import FORMATS, render

Target = Callable[[bytes], None]
AS_OF = date(2019, 4, 24)
CORPUS = Path(__file__).parent / "corpus"
PARTS = {"docx": "word/document.xml", "odt": "content.xml", "xlsx": "xl/worksheets/sheet1.xml"}
"""The part of an archive that holds the text: fuzzed by itself too, for no chance finds an archive's sums."""


def extract(data: bytes) -> None:
    """Every figure is its stretch of the text."""
    text = data.decode("utf-8", "surrogateescape")
    for figure in factcheck.extract(text, AS_OF):
        assert text[figure.start : figure.end] == figure.text != "", figure
        json.dumps(figure.to_dict())


def check(data: bytes) -> None:
    """The ledger has each figure once, in order, and a finding says of what in the text it is."""
    text = data.decode("utf-8", "surrogateescape")
    report = factcheck.check(text, AS_OF)
    places = [(entry.mention.start, entry.mention.end) for entry in report.ledger]
    assert places == sorted(set(places))
    for finding in report.findings:
        mention = finding.mention
        assert finding.message and text[mention.start : mention.end] == mention.text != "", finding


def rendered(data: bytes) -> None:
    """Every format can tell of it, and those with a grammar keep to it."""
    report = factcheck.check(data.decode("utf-8", "surrogateescape"), AS_OF)
    pages = {name: render(name, [report]) for name in FORMATS}
    for name in ("json", "jsonl", "sarif", "gitlab"):
        json.loads(pages[name])
    ElementTree.fromstring(pages["junit"])
    assert ZipFile(BytesIO(pages["xlsx"])).testzip() is None


def document(ending: str, data: bytes) -> None:
    """A file is refused in a line, or every segment and every code point of its view lies in its text."""
    if ending in PARTS and data.startswith(b"<"):
        data = _around(ending, data)
    try:
        found = read(data, f"a.{ending}")
    except Unreadable as refused:
        assert "\n" not in refused.why, refused
        return
    _lies_within(found)


def _around(ending: str, data: bytes) -> bytes:
    """The corpus's story in that format, with other text in it."""
    file = BytesIO()
    with ZipFile(CORPUS / ENDINGS[ending] / f"story.{ending}") as story, ZipFile(file, "w") as archive:
        for name in story.namelist():
            archive.writestr(name, data if name == PARTS[ending] else story.read(name))
    return file.getvalue()


def _lies_within(found: Document) -> None:
    assert all(0 <= start < end <= len(found.text) for start, end, _ in found.segments), found.segments
    if found.view:
        seen = [found.view.written(place) for place in range(len(found.view.text))]
        assert all(0 <= place < len(found.text) for place in seen)
        assert seen == sorted(set(seen))


_ONE_ENDING = {module: ending for ending, module in ENDINGS.items()}
TARGETS: dict[str, Target] = {
    "extract": extract,
    "check": check,
    "render": rendered,
    **{module: partial(document, ending) for module, ending in _ONE_ENDING.items()},
}
"""By name: the verbs, then the readers by their files."""
