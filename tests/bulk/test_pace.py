"""What a person is told while an archive is checked, and what nobody is told off a terminal."""

import gzip
import sys
from pathlib import Path

import pytest
from archives import lines
from webs import answer, packed

from factcheck.bulk.intake import Intake
from factcheck.bulk.pace import WIPE, Pace


def test_it_tells_rate_and_time_left_of_what_this_run_did():
    pace = Pace(4_000)
    pace.passed(2_000)
    pace.done(2_500, 1_200)
    assert pace.line(10) == "[###############.........] 1,200 articles, 120 a second, 0:30 left"


def test_workers_that_are_done_out_of_order_take_nothing_back():
    pace = Pace(1_000)
    pace.done(500, 1)
    pace.done(250, 1)
    assert pace.line(5) == "[############............] 2 articles, 0 a second, 0:05 left"


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.csv", "a.warc", "a.warc.gz", "a.parquet", "in"])
def test_the_rows_of_an_archive_lead_from_its_first_byte_on_the_disk_to_its_last(name: str, tmp_path: Path):
    path = tmp_path / name
    write(path)
    intake = Intake(path, tmp_path / "out")
    read = [row.read for row in intake.rows()]
    assert len(read) > 2 and read == sorted(read) and read[-1] == intake.extent[1]


def write(path: Path) -> None:
    """An archive of the kind that its name says."""
    text = [{"id": str(number), "text": "It cost 5 dollars. " * 400} for number in range(9)]
    pages = [answer(f"https://example.org/{number}") for number in range(9)]
    if path.name == "in":
        (path / "deep").mkdir(parents=True)
        for name in ("a.jsonl", "b.txt", "deep/c.csv"):
            write(path / name)
    elif path.suffix == ".parquet":
        arrow = pytest.importorskip("pyarrow")
        pytest.importorskip("pyarrow.parquet").write_table(arrow.Table.from_pylist(text), path)
    elif path.suffix == ".csv":
        path.write_text("id,text\n" + "".join(f"{row['id']},{row['text']}\n" for row in text))
    elif ".warc" in path.name:
        path.write_bytes(b"".join(packed(pages) if path.suffix == ".gz" else pages))
    else:
        page = lines(text).encode()
        path.write_bytes(gzip.compress(page) if path.suffix == ".gz" else page)


def test_it_is_told_on_a_terminal_alone(capsys, monkeypatch):
    Pace(10).done(5, 1)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    pace = Pace(10)
    pace.done(5, 1)
    pace.over()
    err = capsys.readouterr().err
    assert err.startswith(f"{WIPE}[############............] 1 articles") and err.endswith(WIPE)
