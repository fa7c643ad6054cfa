"""Folders and patterns of articles: which files they stand for, and in which order."""

import json
from pathlib import Path

import pytest

from factcheck.cli import main
from factcheck.commands.articles import named

WRONG = "Boats\n\nSales rose from 40 boats to 50 boats, up 20%.\n"
FILES = ("b.txt", "a.md", "old/c.txt", "old/d.html", "new/e.docx.txt")
NO_ARTICLES = ("photo.png", ".hidden.txt", ".git/f.txt", "reports/a.md")


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    for name in (*FILES, *NO_ARTICLES):
        path = tmp_path / "desk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(WRONG)
    monkeypatch.chdir(tmp_path / "desk")
    return tmp_path / "desk"


def test_a_folder_stands_for_the_articles_in_it(folder: Path):
    assert named(["."], "reports") == ["a.md", "b.txt", "new/e.docx.txt", "old/c.txt", "old/d.html"]
    assert named(["old", "b.txt", "old/c.txt"]) == ["old/c.txt", "old/d.html", "b.txt"]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        ("old/", ["a.md", "b.txt", "new/e.docx.txt"]),
        ("# no\n\n*.txt", ["a.md", "old/d.html"]),
        ("*.txt\n!b.txt", ["a.md", "b.txt", "old/d.html"]),
        ("old/*.html", ["a.md", "b.txt", "new/e.docx.txt", "old/c.txt"]),
        ("/b.txt", ["a.md", "new/e.docx.txt", "old/c.txt", "old/d.html"]),
        ("b.txt/", ["a.md", "b.txt", "new/e.docx.txt", "old/c.txt", "old/d.html"]),
    ],
)
def test_an_ignore_file_names_what_is_left_out(folder: Path, lines: str, left: list[str]):
    (folder / ".factcheckignore").write_text(lines)
    assert named(["."], "reports") == left


def test_a_nearer_ignore_file_has_the_last_word(folder: Path):
    (folder / ".factcheckignore").write_text("*.txt")
    (folder / "old" / ".factcheckignore").write_text("!c.txt")
    assert named(["."], "reports") == ["a.md", "old/c.txt", "old/d.html"]
    assert named(["old"]) == ["old/c.txt", "old/d.html"]


def test_what_is_named_itself_is_read_all_the_same(folder: Path):
    (folder / ".factcheckignore").write_text("*")
    assert named(["b.txt"]) == ["b.txt"]


def test_a_pattern_stands_for_what_fits_it_in_order(folder: Path):
    assert named(["**/*.txt"]) == ["b.txt", "new/e.docx.txt", "old/c.txt"]
    assert named(["*.md", "*.none"]) == ["a.md", "*.none"]


def test_a_name_with_the_letters_of_a_pattern_is_a_name(folder: Path):
    (folder / "a[1].txt").write_text(WRONG)
    assert named(["a[1].txt"]) == ["a[1].txt"]


def test_links_to_folders_are_not_followed(folder: Path):
    (folder / "old" / "round").symlink_to(folder)
    assert named(["old"]) == ["old/c.txt", "old/d.html"]


def test_formats_are_mixed_in_one_run_and_one_bad_file_keeps_no_other(folder: Path, capsys):
    (folder / "old" / "c.txt").write_bytes(b"")
    assert main([".", "--format", "json", "--no-report"]) == 2
    told = capsys.readouterr()
    paths = [one["path"] for one in json.loads(told.out)["documents"]]
    assert paths == ["a.md", "b.txt", "new/e.docx.txt", "old/d.html"]
    assert told.err.startswith("factcheck: old/c.txt: is empty")


def test_the_name_of_standard_input_picks_the_reader(folder: Path, monkeypatch, capsys):
    class Input:
        buffer = (folder / "piped").open("w+b")

    line = "Sales rose from **40** boats to 50 boats, up 20%."
    Input.buffer.write(f"# Boats\n\n{line}\n".encode())
    Input.buffer.seek(0)
    monkeypatch.setattr("sys.stdin", Input)
    assert main(["-", "--stdin-filename", "draft.md", "--format", "json", "--no-report"]) == 1
    (document,) = json.loads(capsys.readouterr().out)["documents"]
    assert document["path"] == "draft.md" and document["findings"][0]["column"] == line.index("20%") + 1
