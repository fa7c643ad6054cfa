"""Files that anyone may send: refused in one line, within bounds of memory and of steps, or read like any other."""

import random
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from story_files import FILES, WORD, cells, mail, open_text, paragraph, pdf, word, workbook, zipped

from factcheck.model import Limits
from factcheck.reader import ENDINGS, FILE, Unreadable, archive, read
from factcheck.reader.limits import LIMITS, File

FAR = '<c r="A1"><v>{}</v></c><c r="XFD1"><v>5</v></c>'
CHANCE = random.Random(1)
MOST_MEMORY = 300
"""MB, at any time of the reading of a bomb."""
MEASURED = """\
import sys
from factcheck.reader import Unreadable, read
try:
    read(open(sys.argv[1], "rb").read(), sys.argv[1])
except Unreadable as refused:
    print(refused.why, end="")
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print("", int(peak.split()[1]) // 1024, sep="|")
"""


def bomb_of_entities() -> str:
    names = "abcdefghij"
    tens = "".join(f'<!ENTITY {one} "{f"&{last};" * 10}">' for last, one in zip(names, names[1:], strict=False))
    body = f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>'
    return f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">{tens}]>{body}'


def outside() -> str:
    body = f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>'
    return f'<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]>{body}'


def packed_pdf(shown: bytes) -> bytes:
    """A PDF whose one page is packed; its old table of places no longer holds, as in many a PDF."""
    packed = zlib.compress(shown, 9)
    plain = pdf([["x"]])
    start, end = plain.index(b"<</Length"), plain.index(b"endstream")
    head = b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed)
    return plain[:start] + head + packed + b"\n" + plain[end:]


def parts_in_parts(deep: int) -> bytes:
    """A mail whose one text lies in a part of a part of a part."""
    inside = b"Content-Type: text/plain\n\nIt sold 5 boats.\n"
    for n in range(deep):
        inside = b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n%b\n--b%d--\n" % (n, n, inside, n)
    return inside


BOMBS: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "blanks": ("a.docx", lambda: word(f"<w:p><w:r><w:t>{' ' * 110_000_000}</w:t></w:r></w:p>"), "100 times its size"),
    "empty paragraphs": ("a.docx", lambda: word("<w:p/>" * 2_000_000), "100 times its size"),
    "a text too long": (
        "a.docx",
        lambda: word("".join(paragraph(f"{CHANCE.getrandbits(200)} boats") for _ in range(100_000))),
        "more than 5,000,000 characters",
    ),
    "one long tag": ("a.docx", lambda: word(f'<w:p w:x="{CHANCE.randbytes(1_500_000).hex()}"/>'), "a tag without"),
    "one paragraph in the other": ("a.docx", lambda: word("<w:p>" * 100_000 + "</w:p>" * 100_000), "times its size"),
    "too many files": ("a.docx", lambda: zipped({f"word/{n}": "" for n in range(2_001)}), "more than 2,000 files"),
    "shared texts without end": (
        "a.xlsx",
        lambda: workbook(cells(["5"]), strings="".join(f"<si><t>{CHANCE.random()}</t></si>" for _ in range(400_000))),
        "more than 5,000,000 characters",
    ),
    "cells in far columns": (
        "a.xlsx",
        lambda: workbook(
            f"<sheetData>{''.join(f'<row>{FAR.format(CHANCE.random())}</row>' for _ in range(9_000))}</sheetData>"
        ),
        "more than 5,000,000 characters",
    ),
    "entities in Word": ("a.docx", lambda: zipped({"word/document.xml": bomb_of_entities()}), "declares entities"),
    "entities in OpenDocument": ("a.odt", lambda: zipped({"content.xml": bomb_of_entities()}), "declares entities"),
    "an entity from outside": ("a.docx", lambda: zipped({"word/document.xml": outside()}), "declares entities"),
    "spaces by number": (
        "a.odt",
        lambda: open_text("".join(f'<text:p>{n}<text:s text:c="99999999"/>5</text:p>' for n in range(60_000))),
        "more than 5,000,000 characters",
    ),
    "an archive in an archive": (
        "a.docx",
        lambda: zipped({"word/document.xml": zipped({"word/document.xml": "0" * 50_000_000})}),
        "is damaged",
    ),
    "a document in an archive": ("a.docx", lambda: zipped({"a.docx": word(paragraph("5"))}), "is no Word file"),
    "a packed page": ("a.pdf", lambda: packed_pdf(b"0" * 100_000_000), "unpacks to more"),
    "a packed page of text": (
        "a.pdf",
        lambda: packed_pdf(b"BT /F1 1 Tf " + b"(aaaaaaaaaaaaaaaaaaaaaaaaaa) Tj " * 1_000_000 + b"ET"),
        "unpacks to more",
    ),
    "short items": ("a.md", lambda: b"- a\n" * 1_250_000, "200,000 lines, cells and marks"),
    "short paragraphs": ("a.txt", lambda: b"a\n\n" * 1_600_000, "200,000 lines, cells and marks"),
    "old ends of lines": ("a.txt", lambda: b"a\r" * 2_400_000, "200,000 lines, cells and marks"),
    "small cells": ("a.csv", lambda: b"a,b,c,d\n" * 620_000, "200,000 lines, cells and marks"),
    "as many items as may be": ("a.md", lambda: b"- It sold the boats.\n" * 199_000, ""),
    "as many cells as may be": ("a.csv", lambda: b"a,b,c,d\n" * 50_000, ""),
    "bold words": ("a.md", lambda: b"**a** " * 800_000, "200,000 lines, cells and marks"),
    "letters by their codes": ("a.md", lambda: b"&amp;" * 900_000, "200,000 lines, cells and marks"),
    "signs that no eye sees": ("a.txt", lambda: "a\u200b".encode() * 2_500_000, "200,000 signs that are not"),
    "wide digits": ("a.txt", lambda: "５".encode() * 4_900_000, "200,000 signs that are not"),
    "digits turned round": ("a.txt", lambda: "\u202e".encode() + b"5" * 4_900_000, "200,000 signs that are not"),
    "elements without end": ("a.html", lambda: b"<p>5 boats" + b"<div>" * 5_000 + b"6 boats", "nests its elements"),
    "too many elements": ("a.html", lambda: b"<p>5" * 100_001, "holds more than 100,000 tags"),
    "as many elements as may be": ("a.html", lambda: b"<p>It sold 5 boats" * 99_000, ""),
    "attributes without end": (
        "a.html",
        lambda: f"<p {' a=1' * 9}{' b' * 900_000}>5 boats".encode(),
        "2,000 attributes",
    ),
    "values without end": ("a.html", lambda: b"<p a=1" + b' b="5>"' * 900_000 + b">5 boats", "2,000 attributes"),
    "a paragraph without end": ("a.html", lambda: b"<p>" + b"It sold 5. " * 1_600_000, "a text too long"),
    "brackets in brackets": ("a.md", lambda: b"[" * 1_500_000, ""),
    "nothing but stars": ("a.md", lambda: b"*" * 4_900_000, "is empty"),
    "quotations in quotations": ("a.md", lambda: b"".join(b"> " * n + b"a\n" for n in range(2_000)), ""),
    "items in items": ("a.md", lambda: b"".join(b"  " * n + b"- a\n" for n in range(2_000)), ""),
    "groups in groups": ("a.rtf", lambda: rb"{\rtf1 " + b"{" * 4_000_000 + b"5}", "200,000 lines, cells and marks"),
    "a long text in rtf": (
        "a.rtf",
        lambda: rb"{\rtf1 " + b"5 boats " * 800_000 + b"}",
        "more than 5,000,000 characters",
    ),
    "a long mail": ("a.eml", lambda: b"Subject: a\n\n" + b"It sold 5.\n" * 1_700_000, "more than 5,000,000 characters"),
    "short lines of a mail": (
        "a.eml",
        lambda: b"Subject: a\n\n" + b"a\n" * 2_400_000,
        "200,000 lines, cells and marks",
    ),
    "parts in parts": ("a.eml", lambda: parts_in_parts(200), ""),
    "too many parts": (
        "a.eml",
        lambda: b"Content-Type: multipart/mixed; boundary=b\n" + b"\n--b\n\n5" * 2_001,
        "2,000 parts",
    ),
    "a header without end": (
        "a.eml",
        lambda: b"Subject: " + b"=?utf-8?q?a?= " * 900_000 + b"\n\n5",
        "a header without end",
    ),
    "pages in pages": ("a.pdf", lambda: pdf([["5"]]).replace(b"/Kids[5 0 R]", b"/Kids[2 0 R]"), "is damaged"),
}


def slow(bomb: str) -> list[pytest.MarkDecorator]:
    return [pytest.mark.slow] if bomb == "as many elements as may be" else []


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of memory so")
@pytest.mark.parametrize(("name", "made", "why"), [pytest.param(*BOMBS[one], id=one, marks=slow(one)) for one in BOMBS])
def test_a_bomb_is_refused_in_one_line_within_bounds_of_memory(
    name: str, made: Callable[[], bytes], why: str, tmp_path: Path
):
    file = tmp_path / name
    file.write_bytes(made())
    command = [sys.executable, "-c", MEASURED, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    said, _, memory = done.stdout.rpartition("|")
    assert why in said and "\n" not in said and bool(said) == bool(why)
    assert int(memory) < MOST_MEMORY


def test_all_that_an_archive_unpacks_to_is_counted_together():
    data = zipped({"a": CHANCE.randbytes(600), "b": CHANCE.randbytes(600)})
    opened = archive.Archive(File(data, "a.docx", Limits(expanded=1_000)))
    assert len(b"".join(opened.bites("a"))) == 600
    with pytest.raises(Unreadable, match="unpacks to more than"):
        list(opened.bites("b"))


def test_a_size_that_an_archive_states_of_itself_is_not_believed():
    data = word(f"<w:p><w:r><w:t>{' ' * 3_000_000}</w:t></w:r></w:p>")
    place = data.rindex(b"PK\x01\x02") + 24
    lying = data[:place] + (9).to_bytes(4, "little") + data[place + 4 :]
    with pytest.raises(Unreadable):
        read(lying, "a.docx")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.docx", "a.csv"])
def test_a_file_too_large_is_refused_before_it_is_looked_at(name: str):
    with pytest.raises(Unreadable, match=r"is larger than 20 MB"):
        read(b"5" * (FILE + 1), name)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.csv"])
def test_a_text_too_long_is_refused(name: str):
    with pytest.raises(Unreadable, match=r"holds more than 5,000,000 characters"):
        read(b"5 " * (LIMITS.text // 2 + 1), name)


LONG = 20_000
RUNS = ["*a ", " _a", "[a](", "[](", "`", "![", "<a", "&a", "<!--\n", "\\*", "a\n", "- a\n", "> ", "|", "a|\n", "#"]
RUNS += ["***a", "](", "~~"]


@pytest.mark.parametrize("run", RUNS, ids=repr)
def test_markdown_of_one_thing_over_and_over_is_read_in_as_many_steps(run: str):
    from time import process_time

    def took(times: int) -> float:
        data = f"5 boats\n\n{run * times}".encode()
        start = process_time()
        read(data, "a.md")
        return process_time() - start

    took(100)
    small, large = (min(took(LONG * size // len(run)) for _ in range(2)) for size in (1, 4))
    assert large < 12 * max(small, 0.02), (small, large)


@pytest.mark.parametrize("name", sorted(FILES))
@given(st.data())
def test_a_broken_file_is_read_or_refused(name: str, data: st.DataObject):
    whole = FILES[name]()
    place = data.draw(st.integers(0, len(whole) - 1))
    size = data.draw(st.integers(0, 40))
    broken = whole[:place] + data.draw(st.binary(max_size=20)) + whole[place + size :]
    try:
        document = read(broken, name)
    except Unreadable as refused:
        assert "\n" not in str(refused).replace(name, "")
        return
    assert document.text.strip() and all(s.start < s.end <= len(document.text) for s in document.segments)


@pytest.mark.parametrize("ending", sorted(ENDINGS))
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_under_every_ending(ending: str, data: bytes):
    try:
        assert read(data, f"a.{ending}").text.strip()
    except Unreadable as refused:
        assert refused.way_out


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_subject_and_text_of_a_mail_are_read_or_refused(subject: str, text: str):
    data = mail("SUBJECT", "TEXT").replace(b"SUBJECT", subject.encode("utf-8", "ignore"))
    try:
        read(data.replace(b"TEXT", text.encode("utf-8", "ignore")), "a.eml")
    except Unreadable as refused:
        assert refused.way_out
