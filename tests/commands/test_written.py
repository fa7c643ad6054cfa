"""Reports where links stand: nothing outside the folder of reports is written to."""

import os
from pathlib import Path

import pytest

from factcheck.commands.written import write, write_report


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
