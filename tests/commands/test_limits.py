"""How large an article may be: each limit by its default and by the settings, told in one line with exit code 2."""

import json
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "reader"))

from story_files import paragraph, word, zipped

from factcheck.config import Settings, settings
from factcheck.model import Limits

CONFIG = Path("factcheck.toml")
WORD = word(paragraph("It sold 5 boats in the year, and " + "0" * 2_000_000))
CASES = {
    "text": ("a.txt", b"It sold 5 boats.", 15, "holds more than 15 characters"),
    "text of a Word file": ("a.docx", word(paragraph("It sold 5 boats.")), 15, "holds more than 15 characters"),
    "text of Markdown": ("a.md", b"It sold **5** boats.", 15, "holds more than 15 characters"),
    "file": ("a.txt", b"It sold 5 boats.", 15, "is larger than 15 bytes"),
    "figures": ("a.txt", b"It sold 5 boats, 6 ships and 7 yachts.", 2, "holds more than 2 figures"),
    "entries": ("a.docx", word(paragraph("It sold 5 boats."), header1=paragraph("6")), 1, "packs more than 1 files"),
    "expanded": ("a.docx", word(paragraph("It sold 5 boats.")), 99, "unpacks to more than 99 bytes"),
    "ratio": ("a.docx", WORD, 99, "unpacks to more than 99 times its size"),
}
"""What a limit of a few refuses; the usual one, or a great one, lets it pass."""


@pytest.mark.parametrize(("name", "data", "few", "why"), CASES.values(), ids=CASES)
def test_what_is_beyond_a_limit_is_one_line(run, request, name: str, data: bytes, few: int, why: str):
    limit = request.node.callspec.id.partition(" ")[0]
    Path(name).write_bytes(data)
    CONFIG.write_text(f"[limits]\n{limit} = {few}\n")
    outcome = run(name)
    assert outcome.code == 2 and outcome.err.startswith(f"factcheck: {name}: {why}; ")
    assert outcome.err.count("\n") == 1
    CONFIG.write_text(f"[limits]\n{limit} = {few + 10**8}\n")
    assert run(name).code == 0


def test_each_limit_is_tried():
    assert {name.partition(" ")[0] for name in CASES} == set(Limits._fields)


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.txt", b"5 " * 20_001, "holds more than 20,000 figures"),
        ("a.md", b"- 5\n" * 20_001, "holds more than 20,000 figures"),
        ("a.txt", b"a " * 2_500_001, "holds more than 5,000,000 characters"),
        ("a.txt", b"a" * 20_000_001, "is larger than 20 MB"),
        ("a.docx", zipped({str(number): "" for number in range(2_001)}), "packs more than 2,000 files"),
        ("a.docx", WORD, "unpacks to more than 100 times its size"),
    ],
    ids=["figures", "figures of Markdown", "text", "file", "entries", "ratio"],
)
def test_the_usual_limits(run, name: str, data: bytes, why: str):
    Path(name).write_bytes(data)
    for command in ((), ("extract",), ("explain",)):
        outcome = run(*command, f"{name}:1" if "explain" in command else name)
        assert outcome.code == 2 and outcome.err.startswith(f"factcheck: {name}: {why}; "), outcome.err


def test_a_row_of_an_archive_with_too_many_figures_is_told_of_and_keeps_no_other(run):
    rows = [
        {"id": name, "date": "2019-04-24", "title": "", "text": "5 boats " * times}
        for name, times in (("a", 3), ("b", 2))
    ]
    Path("a.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    CONFIG.write_text("[limits]\nfigures = 2\n")
    assert run("archive", "a.jsonl", "--output", "out", "--jobs", "1").code == 2
    told = [json.loads(line) for line in Path("out/articles.jsonl").read_text().splitlines()]
    assert [row["status"] for row in told] == ["not_checked", "checked"]
    assert "holds more than 2 figures" in told[0]["error"] and "itself failed" not in told[0]["error"]


def test_what_is_within_the_usual_limits_is_read(run):
    Path("a.txt").write_bytes(b"5 " * 20_000)
    assert run("extract", "a.txt").code == 0
    assert Limits() == Limits(5_000_000, 20_000_000, 20_000, 2_000, 100_000_000, 100)


@pytest.mark.parametrize("said", ["limits = 5", "[limits]\ntexts = 5", "[limits]\ntext = 0", "[limits]\ntext = true"])
def test_a_limit_that_is_none_is_one_line(run, said: str):
    CONFIG.write_text(f"{said}\n")
    outcome = run("wrong.txt")
    assert outcome.code == 2 and outcome.err.count("\n") == 1
    assert "limits must be a table of whole numbers named text, file, figures, entries, expanded, ratio" in outcome.err


def test_the_limits_are_shown_as_a_file_could_hold_them(run):
    CONFIG.write_text("[limits]\nfigures = 30000\n")
    out = run("--show-settings").out
    assert "[limits]\ntext = 5000000\nfile = 20000000\nfigures = 30000\n" in out.replace('"', "")
    said = settings({})
    CONFIG.write_text(out)
    assert settings({}) == said and said.limits == Settings().limits._replace(figures=30_000)
