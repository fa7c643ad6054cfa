"""Reports where links stand: nothing outside the folder of reports is written to."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.commands.written import file_name, is_ours, write, write_report
from factcheck.refusal import Refusal


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A file beside the folder of reports."""
    (tmp_path / "reports").mkdir()
    path = tmp_path / "outside.md"
    path.write_text("theirs")
    return path


def test_a_link_at_a_reports_name_is_not_written_through(outside: Path):
    reports = outside.parent / "reports"
    (reports / "a.md").symlink_to(outside)
    assert write_report(reports, "a", "ours") == str(reports / "a-2.md")
    assert outside.read_text() == "theirs" and (reports / "a.md").is_symlink()


def test_a_link_to_a_report_of_ours_is_replaced_and_not_followed(outside: Path):
    reports = outside.parent / "reports"
    first = Path(write_report(outside.parent, "kept", "ours"))
    before = first.read_bytes()
    (reports / "a.md").symlink_to(first)
    assert write_report(reports, "a", "newer") == str(reports / "a.md")
    assert first.read_bytes() == before and not (reports / "a.md").is_symlink()


def test_a_link_laid_where_the_page_is_begun_is_not_written_through(outside: Path):
    reports = outside.parent / "reports"
    (reports / f".a.md.{os.getpid()}.part").symlink_to(outside)
    write(reports / "a.md", b"ours")
    assert outside.read_text() == "theirs" and (reports / "a.md").read_bytes() == b"ours"
    assert [path.name for path in reports.iterdir()] == ["a.md"]


@given(st.text(max_size=300) | st.text('<>:"/\\|?*.- \n\x1b\u202eacno', max_size=9))
@example("é" * 200)
@example("con.tar")
@example("\udcff")
def test_any_words_are_a_name_that_every_disk_takes_and_no_terminal_obeys(words: str):
    name = file_name(words)
    assert name.isprintable() and not set(name) & set('<>:"/\\|?*') and len(name.encode()) <= 121
    assert not name.startswith((".", "-", " ")) and not name.endswith((".", "-", " "))
    assert name.partition(".")[0].lower() not in ("con", "nul", "com1", "lpt9") and file_name(name) == name


@given(st.text("abcXYZ0189_éßжλ中", min_size=1, max_size=9), st.text("abc 0-.,()'&+#", max_size=9))
def test_a_plain_name_is_left_as_it_is(start: str, rest: str):
    assert file_name(f"{start}{rest}{start}") == f"{start}{rest}{start}"


def test_a_name_too_long_for_the_disk_is_one_line(outside: Path):
    with pytest.raises(Refusal, match="cannot be written"):
        write(outside.parent / ("a" * 250), b"ours")


@pytest.mark.parametrize("name", ["a" * 246, "é" * 120, "a\nb", "\x1b[31mred", "nul"], ids=ascii)
def test_an_article_of_an_odd_name_has_its_report(name: str, run):
    Path(f"{name}.txt").write_text("Sales rose from 40 boats to 50 boats, up 20%.")
    outcome = run(f"{name}.txt")
    (report,) = Path("reports").iterdir()
    assert outcome.code == 1 and report.name.isprintable() and "ARI001" in report.read_text()
    assert "\x1b" not in outcome.out


WRITER = """\
import sys
from factcheck.commands.written import write_report
for n in range(60):
    write_report(sys.argv[1], "a", f"{sys.argv[2]} {n}\\n" * 20_000)
"""


def test_two_runs_at_once_leave_whole_reports_of_their_own(tmp_path: Path):
    runs = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name]) for name in ("one", "two")]
    report = tmp_path / "a.md"
    while any(run.poll() is None for run in runs):
        if report.exists():
            page = report.read_bytes()
            assert is_ours(page) and len(set(page.splitlines()[:20_000])) == 1
    assert [run.returncode for run in runs] == [0, 0] and is_ours(report.read_bytes())
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]
