"""An archive checked: the same bytes however it is split among workers, every row accounted for, no bad one fatal."""

import csv
import gzip
import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from archives import WRONG, Run, lines, news, pages, rows

from factcheck.bulk.raw import Raw
from factcheck.bulk.shard import shards
from factcheck.bulk.tally import added


def test_two_workers_write_the_same_bytes_as_one(run: Run, tmp_path: Path):
    (tmp_path / "a.jsonl").write_text(lines(news(60)))
    one = run("a.jsonl", "one", "--jobs", "1", "--shard-size", "9000")
    two = run("a.jsonl", "two", "--jobs", "2", "--shard-size", "9000")
    assert (one.returncode, two.returncode) == (1, 1), one.stderr + two.stderr
    assert pages(tmp_path / "one") == pages(tmp_path / "two")
    assert not list((tmp_path / "two").glob("shards*")) and not list((tmp_path / "two").glob(".lock"))


def test_each_place_is_where_the_figure_stands_in_its_cell(run: Run, tmp_path: Path):
    given = news(12)
    (tmp_path / "a.jsonl").write_text(lines(given))
    run("a.jsonl", "out", "--jobs", "1")
    found = [*rows(tmp_path / "out/claims.jsonl"), *rows(tmp_path / "out/findings.jsonl")]
    cells = [(row, given[row["number"]][row["field"]]) for row in found]
    assert len(cells) > 50 and {row["field"] for row, _ in cells} == {"title", "text"}
    assert not [row for row, cell in cells if cell[row["start"] : row["end"]] != row["text"]]
    assert not [row for row, cell in cells if cell.count("\n", 0, row["start"]) != row["line"] - 1]


def test_the_same_articles_give_the_same_findings_from_every_kind_of_archive(run: Run, tmp_path: Path):
    given = news(15)
    (tmp_path / "a.jsonl").write_text(lines(given))
    with gzip.open(tmp_path / "a.jsonl.gz", "wt") as packed:
        packed.write(lines(given))
    with (tmp_path / "a.csv").open("w", newline="") as table:
        writer = csv.DictWriter(table, given[0])
        writer.writeheader()
        writer.writerows(given)
    parquet = pytest.importorskip("pyarrow.parquet")
    arrow = pytest.importorskip("pyarrow")
    parquet.write_table(arrow.Table.from_pylist(given), tmp_path / "a.parquet")
    for name in ("a.jsonl", "a.jsonl.gz", "a.csv", "a.parquet"):
        assert run(name, f"out-{name}", "--jobs", "1").returncode == 1, name
    wanted = (tmp_path / "out-a.jsonl/claims.jsonl").read_bytes()
    for name in ("a.jsonl.gz", "a.csv", "a.parquet"):
        assert (tmp_path / f"out-{name}/claims.jsonl").read_bytes() == wanted, name


def test_a_folder_holds_drafts_and_archives(run: Run, tmp_path: Path):
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep/b.txt").write_text(WRONG)
    (folder / "a.jsonl").write_text(lines([{"id": "x", "date": "2019-01-02", "text": WRONG}]))
    (folder / ".hidden.txt").write_text(WRONG)
    (folder / "photo.png").write_bytes(b"\x89PNG")
    done = run("in", "in/out", "--jobs", "1")
    assert done.returncode == 1, done.stderr
    assert [(row["id"], row["file"]) for row in rows(folder / "out/articles.jsonl")] == [
        ("x", "a.jsonl"),
        ("deep/b.txt", "deep/b.txt"),
    ]


BROKEN = [
    (b'{"id": "cut", "text": "Sal', "is no JSON"),
    (b"[1, 2]", "is no JSON object"),
    (b'{"id": "blank", "text": " "}', "has no text"),
    (b'{"id": "bytes", "text": "\xff\xfe"}', "is not UTF-8"),
    (b"[" * 100_000, "is no JSON"),
    (b'{"id": "number", "text": 5}', "has no text"),
]


@pytest.mark.parametrize(("line", "why"), BROKEN, ids=lambda part: str(part)[:20])
def test_a_broken_line_is_a_row_with_its_error_and_its_place(line: bytes, why: str, run: Run, tmp_path: Path):
    good = lines([{"id": "good", "date": "2019-01-02", "text": WRONG}]).encode()
    (tmp_path / "a.jsonl").write_bytes(good + line + b"\n" + good.replace(b"good", b"last"))
    assert run("a.jsonl", "out", "--jobs", "1").returncode == 2
    first, bad, last = rows(tmp_path / "out/articles.jsonl")
    assert (first["status"], last["status"]) == ("checked", "checked")
    assert bad["status"] == "not_checked" and why in str(bad["error"]) and bad["offset"] == len(good)
    assert {row["article"] for row in rows(tmp_path / "out/findings.jsonl")} == {"good", "last"}
    summary = (tmp_path / "out/summary.md").read_text()
    assert f"a.jsonl:{len(good)}" in summary and "2 articles checked, 1 not." in summary


def test_a_gzip_that_ends_early_is_read_as_far_as_it_goes(run: Run, tmp_path: Path):
    whole = gzip.compress(lines(news(400)).encode())
    (tmp_path / "a.jsonl.gz").write_bytes(whole[: len(whole) * 3 // 4])
    assert run("a.jsonl.gz", "out", "--jobs", "1").returncode == 2
    *good, bad = rows(tmp_path / "out/articles.jsonl")
    assert len(good) > 200 and {row["status"] for row in good} == {"checked"}
    assert bad["status"] == "not_checked" and "cannot be read on from here" in str(bad["error"])
    assert f"a.jsonl.gz:{bad['offset']}" in (tmp_path / "out/summary.md").read_text()


def test_a_damaged_member_ends_its_file_alone(run: Run, tmp_path: Path):
    """What stands in the members before it is checked, the place is named, and the next file is read whole."""
    first, second = (gzip.compress(lines(some).encode()) for some in (news(60)[:30], news(60)[30:]))
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.jsonl.gz").write_bytes(first + second[:40] + b"\xff" * 40 + second[80:])
    (tmp_path / "in/b.jsonl").write_text(lines([{"id": "last", "date": "2019-01-02", "text": "It cost 5 dollars.\n"}]))
    assert run("in", "out", "--jobs", "1").returncode == 2
    found = rows(tmp_path / "out/articles.jsonl")
    assert [row["status"] for row in found if row["status"] != "not_checked"] == ["checked"] * (len(found) - 1)
    told = {row["id"]: row["status"] for row in found}
    assert {told[str(one["id"])] for one in news(60)[:30]} == {"checked"} and told["last"] == "checked"
    (bad,) = (row for row in found if row["status"] == "not_checked")
    assert f"a.jsonl.gz:{bad['offset']}" in (tmp_path / "out/summary.md").read_text()


def test_ids_that_stand_twice_and_missing_dates_and_ids_are_named(run: Run, tmp_path: Path):
    given = [
        {"id": "one", "date": "2019-01-02", "text": "It cost 5 dollars.\n"},
        {"id": "two", "text": "It cost 5 dollars.\n"},
        {"id": "one", "date": "2019-01-02", "text": "It cost 6 dollars.\n"},
        {"date": "2/1/19", "text": "It cost 7 dollars.\n"},
        {"id": "five", "date": "0001-01-01", "text": "It fell on Friday.\n"},
    ]
    (tmp_path / "a.jsonl").write_text(lines(given))
    assert run("a.jsonl", "out", "--jobs", "1").returncode == 0
    summary = (tmp_path / "out/summary.md").read_text()
    starts = [len(lines(given[:number])) for number in range(4)]
    assert f"| one | 2 | a.jsonl:0, a.jsonl:{starts[2]} |" in summary
    assert f"| 1 | two | a.jsonl:{starts[1]} |" in summary
    *_, last, five = rows(tmp_path / "out/articles.jsonl")
    assert five["notes"] == ["date 0001-01-01 is of no article"]
    assert last["id"] == f"a.jsonl:{starts[3]}" and last["notes"] == ["date '2/1/19' is not YYYY-MM-DD", "no id"]


def test_a_table_with_broken_rows_is_read_on(run: Run, tmp_path: Path):
    table = b'id,date,text\n1,2019-01-02,It cost 5 dollars.\n2,2019-01-02,too,many\n3,2019-01-02,"On\n\ntwo lines."\n'
    (tmp_path / "a.csv").write_bytes(table + b"4,2019-01-02,caf\xe9\n5,2019-01-02,It cost 6 dollars.\n")
    assert run("a.csv", "out", "--jobs", "1").returncode == 2
    found = rows(tmp_path / "out/articles.jsonl")
    assert [row["status"] for row in found] == ["checked", "not_checked", "checked", "not_checked", "checked"]
    assert [table[int(row["offset"]) :][:1] for row in found[:3]] == [b"1", b"2", b"3"]


def test_a_table_without_a_text_is_one_fault(run: Run, tmp_path: Path):
    (tmp_path / "a.csv").write_text("id,body\n1,It cost 5 dollars.\n2,It cost 6 dollars.\n")
    assert run("a.csv", "out", "--jobs", "1").returncode == 2
    assert [row["error"] for row in rows(tmp_path / "out/articles.jsonl")] == ["has no column named text"]


def test_an_archive_of_nothing_is_clean(run: Run, tmp_path: Path):
    (tmp_path / "a.jsonl").write_text("")
    assert run("a.jsonl", "out").returncode == 0
    assert rows(tmp_path / "out/articles.jsonl") == []


def test_a_finished_run_is_not_done_again_and_another_one_is_refused(run: Run, tmp_path: Path):
    (tmp_path / "a.jsonl").write_text(lines(news(8)))
    first = run("a.jsonl", "out", "--jobs", "1")
    stamp = (tmp_path / "out/claims.jsonl").stat().st_mtime_ns
    again = run("a.jsonl", "out", "--jobs", "1")
    assert (again.returncode, again.stdout) == (first.returncode, first.stdout)
    assert (tmp_path / "out/claims.jsonl").stat().st_mtime_ns == stamp
    other = run("a.jsonl", "out", "--jobs", "1", "--ignore", "ARI")
    assert other.returncode == 2 and "holds a run with other ignore" in other.stderr


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("missing.jsonl", "out"), "no such file"),
        (("a.doc", "out"), "is no archive"),
        (("a.jsonl", "full"), "holds other files"),
        (("a.jsonl", "out", "--jobs", "0"), "--jobs: must be 1 or more"),
        (("a.jsonl", "out", "--select", "NOPE"), "names no rule"),
        (("a.jsonl", "out", "--fail-on", "loud"), "is unknown"),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, tuple) else part,
)
def test_what_cannot_be_had_is_refused_in_one_line(options: tuple[str, ...], told: str, run: Run, tmp_path: Path):
    (tmp_path / "a.jsonl").write_text(lines(news(1)))
    (tmp_path / "a.doc").write_text("")
    (tmp_path / "full").mkdir()
    (tmp_path / "full/mine.txt").write_text("")
    done = run(*options)
    assert done.returncode == 2 and told in done.stderr and done.stderr.count("\n") == 1


def test_a_full_disk_ends_the_run_in_one_line_and_the_same_command_goes_on(run: Run, tmp_path: Path):
    (tmp_path / "a.jsonl").write_text(lines(news(60)))
    run("a.jsonl", "whole", "--jobs", "1", "--shard-size", "9000")
    command = [sys.executable, "-m", "factcheck.cli", "archive", "a.jsonl", "--output", "out"]
    short = subprocess.run(
        [*command, "--isolated", "--jobs", "1", "--shard-size", "9000"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000)),
    )
    assert short.returncode == 2 and "it goes on from there" in short.stderr, short.stderr
    assert run("a.jsonl", "out", "--jobs", "1", "--shard-size", "9000").returncode == 1
    assert pages(tmp_path / "out") == pages(tmp_path / "whole")


def test_parquet_holds_the_rows_of_the_json_lines(run: Run, tmp_path: Path):
    parquet = pytest.importorskip("pyarrow.parquet")
    (tmp_path / "a.jsonl").write_text(lines([*news(12), {"id": "half \ud800", "date": "2019-01-02", "text": WRONG}]))
    assert run("a.jsonl", "out", "--jobs", "1", "--parquet").returncode == 1
    for kind in ("articles", "claims", "findings"):
        written = parquet.read_table(tmp_path / f"out/{kind}.parquet").to_pylist()
        wanted = rows(tmp_path / f"out/{kind}.jsonl")
        assert written[:-5] == wanted[:-5] and len(written) == len(wanted) and wanted, kind


def test_shards_hold_every_row_once_and_in_order():
    given = [Raw("a", number, 1 + number % 7) for number in range(100)]
    cut = list(shards(given, 20))
    assert [row for shard in cut for row in shard.rows] == given
    assert [shard.first for shard in cut] == [sum(len(shard.rows) for shard in cut[:n]) for n in range(len(cut))]
    assert all(shard.size >= 20 for shard in cut[:-1])


def test_a_tally_stays_as_small_as_it_is():
    one = {"articles": 1, "faults": [[1]], "worst": [[1, 0, 7, "a", ""]], "samples": {"ARI001": [[1]]}}
    whole: dict[str, object] = {}
    for _ in range(500):
        whole = added(whole, one)
    assert whole["articles"] == 500
    assert len(json.dumps(whole)) < 2_000
