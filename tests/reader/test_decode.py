"""Bytes to text: each way of writing the same letters, and what is refused and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reader import Unreadable, read
from factcheck.reader.decode import decode

TEXT = "“£5 – café”"


@pytest.mark.parametrize(
    ("data", "noted"),
    [
        (TEXT.encode(), False),
        (b"\xef\xbb\xbf" + TEXT.encode(), False),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), False),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), False),
        (b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"), False),
        (TEXT.encode("cp1252"), True),
    ],
    ids=["UTF-8", "UTF-8 with a mark", "UTF-16", "UTF-16 big end first", "UTF-32", "Windows"],
)
def test_every_encoding_gives_the_same_text(data: bytes, noted: bool):
    text, notes = decode(data, "a.txt")
    assert text == TEXT
    assert bool(notes) == noted and all("cp1252" in note for note in notes)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"a\0b", "is binary"),
        ("a".encode("utf-16-le"), "is binary"),
        (b"\x01\x02\x03 text", "is binary"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"PK\x03\x04...", "is a Word"),
        (b"\x89PNG\r\n\x1a\n", "is an image"),
        (b"caf\xe9 \x81", "is neither UTF-8 nor cp1252 (byte 5)"),
        (b"\xff\xfe\x00", "is marked as utf-16-le but is not"),
        (b"\xef\xbb\xbf\xe9", "is marked as utf-8 but is not"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line_with_a_way_out(data: bytes, why: str):
    with pytest.raises(Unreadable) as refused:
        read(data, "drafts/a.txt")
    line = str(refused.value)
    assert line.startswith(f"drafts/a.txt: {why}") and line.endswith(refused.value.way_out) and "\n" not in line


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_utf8_is_never_changed(text: str):
    data = text.encode()
    try:
        read_back, notes = decode(data, "a.txt")
    except Unreadable:
        return
    assert read_back == text.removeprefix("\ufeff") and not notes


@given(st.binary(max_size=80))
def test_any_bytes_are_read_or_refused(data: bytes):
    try:
        document = read(data, "a.txt")
    except Unreadable:
        return
    assert len(document.source.sha256) == 64 and document.text.strip()
