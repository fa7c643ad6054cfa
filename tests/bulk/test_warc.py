"""Web archives: the pages in them are articles, and a record that is broken or lies hides none of the others."""

import gzip
import io
import zlib
from pathlib import Path

import pytest
from archives import Run, rows
from hypothesis import given
from hypothesis import strategies as st
from webs import RIGHT, WRONG, answer, packed, record

from factcheck.bulk import warc
from factcheck.bulk.capture import Capture, page
from factcheck.bulk.raw import Raw, Unfit

ADDRESSES = [f"https://example.org/{number}" for number in range(5)]
PAGES = [answer(address) for address in ADDRESSES]


def read(data: bytes, packed: bool = False) -> list[Raw]:
    return list(warc.rows(io.BytesIO(data), "a.warc", packed))


def told(found: list[Raw]) -> list[str]:
    """The address of each page, or the place of what is broken."""
    return [one.payload.address if isinstance(one.payload, Capture) else f"broken at {one.offset}" for one in found]


def starts(parts: list[bytes]) -> list[int]:
    return [sum(map(len, parts[:number])) for number in range(len(parts))]


def test_each_page_is_an_article_and_what_is_none_is_passed_over(run: Run, tmp_path: Path):
    info = record("warcinfo", "", "application/warc-fields", b"software: ours\r\n")
    asked = record("request", ADDRESSES[0], "application/http; msgtype=request", b"GET / HTTP/1.1\r\n\r\n")
    gone = answer(ADDRESSES[1], "<p>Gone: 5 dollars.</p>", status=404)
    image = answer(ADDRESSES[1], b"\x89PNG", "Content-Type: image/png")
    plain = record("conversion", ADDRESSES[2], "text/plain", b"It cost 5 dollars.\n")
    parts = [info, asked, PAGES[0], gone, image, plain, answer(ADDRESSES[3], RIGHT)]
    (tmp_path / "a.warc").write_bytes(b"".join(parts))
    (tmp_path / "b.warc.gz").write_bytes(b"".join(packed(parts)))
    for name, pieces in (("a.warc", parts), ("b.warc.gz", packed(parts))):
        assert run(name, f"out-{name}", "--jobs", "1").returncode == 1
        found = rows(tmp_path / f"out-{name}/articles.jsonl")
        assert [row["id"] for row in found] == [ADDRESSES[0], ADDRESSES[2], ADDRESSES[3]]
        assert [row["offset"] for row in found] == [starts(pieces)[number] for number in (2, 5, 6)]
        (finding,) = rows(tmp_path / f"out-{name}/findings.jsonl")
        assert (finding["article"], finding["text"]) == (ADDRESSES[0], "20%")


@pytest.mark.parametrize("lie", [-200, -50, 9, 50, 700, 10**6, 10**12, 10**30])
@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
@pytest.mark.parametrize("place", [0, 2, 4])
def test_a_record_that_lies_of_its_length_hides_no_other(lie: int, is_packed: bool, place: int):
    parts = [*PAGES]
    parts[place] = answer(ADDRESSES[place], lie=lie)
    parts = packed(parts) if is_packed else parts
    wanted = [*ADDRESSES]
    wanted[place] = f"broken at {starts(parts)[place]}"
    assert told(read(b"".join(parts), is_packed)) == wanted


def test_a_lie_is_named_in_the_summary_with_file_and_offset(run: Run, tmp_path: Path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.warc").write_bytes(PAGES[0] + answer(ADDRESSES[1], lie=700) + PAGES[2])
    assert run("in", "out", "--jobs", "2").returncode == 2
    summary = (tmp_path / "out/summary.md").read_text()
    assert f"a.warc:{len(PAGES[0])}" in summary and "and no record ends there" in summary
    assert "2 articles checked, 1 not." in summary


@pytest.mark.parametrize("kept", [5, 40, 200])
def test_a_packed_record_that_is_cut_short_hides_none_behind_it(kept: int):
    parts = packed(PAGES)
    parts[1] = parts[1][:kept]
    found = read(b"".join(parts), True)
    assert [one.payload.address for one in found if not one.fault] == [ADDRESSES[0], *ADDRESSES[2:]]
    assert {one.offset for one in found if one.fault} == {starts(parts)[1]}


def test_a_packed_file_that_ends_early_is_read_as_far_as_it_goes():
    parts = packed(PAGES)
    found = read(b"".join(parts)[:-30], True)
    assert told(found)[:4] == ADDRESSES[:4]
    assert {one.offset for one in found[4:]} == {starts(parts)[4]} and all(one.fault for one in found[4:])
    assert "ends inside it" in found[-1].fault


def test_a_file_packed_as_one_piece_is_read_and_its_places_count_unpacked():
    parts = [*PAGES]
    parts[2] = answer(ADDRESSES[2], lie=50)
    found = read(gzip.compress(b"".join(parts)), True)
    assert [one.offset for one in found] == starts(parts)
    assert told(found)[3:] == ADDRESSES[3:] and found[2].fault


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_where_nothing_is_broken_it_reads_what_warcio_reads(is_packed: bool):
    iterator = pytest.importorskip("warcio.archiveiterator")
    data = by_warcio(is_packed)
    wanted = []
    source = iterator.ArchiveIterator(io.BytesIO(data))
    for one in source:
        if one.rec_type in ("response", "conversion"):
            body = one.content_stream().read()
            wanted.append((one.rec_headers.get_header("WARC-Target-URI"), source.get_record_offset(), body))
    found = [(one.payload.address, one.offset, page(one.payload)) for one in read(data, is_packed)]
    assert found == wanted and len(found) == 20


def by_warcio(is_packed: bool) -> bytes:
    """Pages with their requests and revisits, and plain texts, as warcio writes them."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=is_packed)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "ours"}))
    said = StatusAndHeaders(
        "200 OK", [("Content-Type", "text/html"), ("Content-Encoding", "gzip")], protocol="HTTP/1.1"
    )
    asked = StatusAndHeaders("GET / HTTP/1.1", [("Host", "example.org")], is_http_request=True)
    for number in range(10):
        address = f"https://example.org/{number}"
        body = io.BytesIO(gzip.compress(f"<p>It cost {number} dollars.</p>".encode()))
        text = io.BytesIO(f"It cost {number} dollars.\n".encode())
        writer.write_record(writer.create_warc_record(address, "response", payload=body, http_headers=said))
        writer.write_record(writer.create_warc_record(address, "request", http_headers=asked))
        writer.write_record(writer.create_revisit_record(address, "sha1:A", address, "2019-01-02T00:00:00Z"))
        kind = {"warc_content_type": "text/plain"}
        writer.write_record(writer.create_warc_record(f"{address}.txt", "conversion", payload=text, **kind))
    return out.getvalue()


def test_what_is_no_web_archive_is_one_fault():
    assert [one.fault for one in read(b"Sales rose.\n" * 50)] == ["is no WARC record, or states no length"]
    assert read(b"") == read(b"", True) == []


@given(st.lists(st.sampled_from([*PAGES, b"WARC/1.0\r\n\r\n", b"\r\n", b"WARC/1.0\r\nA: b\r\n"])))
def test_whatever_lies_between_the_good_records_are_found(parts: list[bytes]):
    for data, is_packed in ((b"".join(parts), False), (b"".join(packed(parts)), True)):
        found = [one for one in read(data, is_packed) if not one.fault]
        assert len(found) == sum(part in PAGES for part in parts)


def chunked(body: bytes) -> bytes:
    parts = [body[start : start + 50] for start in range(0, len(body), 50)]
    return b"".join(b"%x; a=b\r\n%s\r\n" % (len(part), part) for part in [*parts, b""])


BODY = WRONG.encode()
SENT = [
    ({}, BODY),
    ({"transfer-encoding": "chunked"}, chunked(BODY)),
    ({"transfer-encoding": "chunked"}, BODY),
    ({"content-encoding": "gzip"}, gzip.compress(BODY)),
    ({"content-encoding": "deflate"}, zlib.compress(BODY)),
    ({"content-encoding": "deflate"}, zlib.compress(BODY)[2:-4]),
    ({"content-encoding": "br"}, BODY),
    ({"content-encoding": "gzip", "transfer-encoding": "chunked"}, chunked(gzip.compress(BODY))),
]


@pytest.mark.parametrize(("said", "sent"), SENT, ids=lambda part: str(part)[:40])
def test_a_body_is_taken_out_of_what_it_was_sent_in(said: dict[str, str], sent: bytes):
    assert page(Capture("a", "html", sent, said)) == BODY


@pytest.mark.parametrize(
    ("said", "sent", "why"),
    [
        ({"content-encoding": "br"}, b"\x8b\x00", "packed as br, which is not read"),
        ({"content-encoding": "gzip"}, gzip.compress(BODY)[:60], "packed as gzip, and damaged"),
        ({"transfer-encoding": "chunked"}, chunked(BODY)[:70], "its chunks end early"),
    ],
)
def test_a_body_that_cannot_be_taken_out_is_unfit(said: dict[str, str], sent: bytes, why: str):
    with pytest.raises(Unfit, match=why):
        page(Capture("a", "html", sent, said))


def test_a_server_names_the_encoding():
    said = {"content-type": "text/plain; charset=windows-1250"}
    assert page(Capture("a", "txt", "Łódź".encode("cp1250"), said)).decode() == "Łódź"
    assert page(Capture("a", "html", b"<p>", said)).startswith(b'<meta charset="windows-1250">')
