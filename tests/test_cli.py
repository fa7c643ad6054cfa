"""The command as a person uses it: what it prints, what it writes, how it exits, and what it refuses."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli import main
from factcheck.commands import check as check_command
from factcheck.commands import output
from factcheck.reporter import FORMATS

CLEAN = "Boats\n\nSales rose from 40 boats to 50 boats, up 25%.\n"
WRONG = "Boats\n\nSales rose from 40 boats to 50 boats, up 20%.\n"


class Outcome:
    """What a run left behind."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Run the command in an empty folder that holds clean.txt and wrong.txt."""
    monkeypatch.chdir(tmp_path)
    Path("clean.txt").write_text(CLEAN)
    Path("wrong.txt").write_text(WRONG)

    def run(*arguments: str) -> Outcome:
        try:
            code = main(arguments)
        except SystemExit as stop:
            code = int(stop.code or 0)
        return Outcome(code, *capsys.readouterr())

    return run


def piped(*arguments: str, given: bytes = b"", **more: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "factcheck.cli", *arguments]
    return subprocess.run(command, input=given, capture_output=True, check=False, **more)  # type: ignore[call-overload]


def listed(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


def test_a_clean_article_exits_0_and_a_wrong_one_1(run):
    assert run("clean.txt").code == 0
    outcome = run("wrong.txt")
    assert outcome.code == 1 and not outcome.err
    assert re.match(r"wrong\.txt:3:\d+: error ARI001 percent_change 20%; expected 25% ", outcome.out)
    assert "1 to fix" in outcome.out.splitlines()[-1] and "report: reports/wrong.md" in outcome.out.splitlines()[-1]


def test_check_may_be_said_or_left_out(run):
    assert run("check", "wrong.txt").out == run("wrong.txt").out


def test_a_report_is_written_and_is_the_same_twice(run):
    run("wrong.txt")
    first = Path("reports/wrong.md").read_bytes()
    assert run("wrong.txt").code == 1
    assert Path("reports/wrong.md").read_bytes() == first
    assert listed("reports") == ["wrong.md"] and first.startswith(b"# Boats \xe2\x80\x94 1 to fix")


def test_no_report_writes_none(run):
    run("wrong.txt", "--no-report")
    assert not Path("reports").exists()


def test_reports_may_stand_elsewhere(run):
    run("wrong.txt", "--reports", "a/b")
    assert Path("a/b/wrong.md").exists() and not Path("reports").exists()


@pytest.mark.parametrize(("level", "code"), [("error", 1), ("warning", 1), ("query", 1), ("note", 1), ("never", 0)])
def test_fail_on_sets_what_fails(run, level: str, code: int):
    assert run("wrong.txt", "--fail-on", level).code == code
    assert run("clean.txt", "--fail-on", level).code == 0


def test_ignored_and_unselected_rules_are_silent(run):
    assert run("wrong.txt", "--ignore", "ARI001").code == 0
    assert run("wrong.txt", "--ignore", "CAL,percent_change").code == 0
    assert run("wrong.txt", "--select", "CAL").code == 0
    assert run("wrong.txt", "--select", "ARI").code == 1


def test_several_articles_keep_their_order(run):
    page = json.loads(run("wrong.txt", "clean.txt", "--format", "json").out)
    assert [document["path"] for document in page["documents"]] == ["wrong.txt", "clean.txt"]


def test_an_article_named_twice_is_checked_once(run):
    assert len(run("wrong.txt", "wrong.txt", "--format", "jsonl").out.splitlines()) == 1


def test_output_goes_to_a_file(run):
    outcome = run("wrong.txt", "--format", "json", "-o", "out.json", "--no-report")
    assert outcome.out == "" and json.loads(Path("out.json").read_text())["documents"]
    assert listed(".") == ["clean.txt", "out.json", "wrong.txt"]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_can_be_asked_for(run, form: str):
    assert run("wrong.txt", "--format", form, "-o", "out", "--no-report").code == 1
    assert Path("out").stat().st_size > 20


def test_a_format_whose_extra_is_missing_says_how_to_get_it(run, monkeypatch):
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    outcome = run("wrong.txt", "--format", "xlsx", "-o", "out.xlsx")
    assert outcome.code == 2 and outcome.err.startswith("factcheck: --format xlsx: XlsxWriter is not installed; pip ")
    assert outcome.err.count("\n") == 1 and not Path("out.xlsx").exists()


def test_quiet_leaves_the_closing_count_out(run):
    assert len(run("wrong.txt", "-q").out.splitlines()) == 1
    assert run("clean.txt", "-q").out == ""


def test_statistics_count_by_rule(run):
    assert "    1  ARI001  percent_change" in run("wrong.txt", "--statistics").out.splitlines()
    assert json.loads(run("wrong.txt", "--statistics", "--format", "json").out)


def test_as_of_overrides_the_dateline(run):
    Path("dated.txt").write_text("Friday, August 23, 2019\n\nBoats\n\nThe port shipped 40 boats in May.\n")
    assert json.loads(run("dated.txt", "--format", "jsonl").out)["as_of"]["date"] == "2019-08-23"
    as_of = json.loads(run("dated.txt", "--format", "jsonl", "--as-of", "2019-04-24").out)["as_of"]
    assert (as_of["date"], as_of["basis"]) == ("2019-04-24", "--as-of")


def test_as_of_git_is_the_last_commits_day(run):
    environment = {**os.environ, "GIT_AUTHOR_DATE": "2019-04-24T12:00:00", "GIT_COMMITTER_DATE": "2019-04-24T12:00:00"}
    for command in (["init", "-q"], ["add", "clean.txt"], ["commit", "-qm", "draft"]):
        named = ["git", "-c", "user.name=a", "-c", "user.email=a@b", *command]
        subprocess.run(named, check=True, env=environment)
    assert json.loads(run("clean.txt", "--format", "jsonl", "--as-of", "git").out)["as_of"] == {
        "date": "2019-04-24",
        "basis": "--as-of git",
        "candidates": [],
    }
    assert "has no commit" in run("wrong.txt", "--as-of", "git").err


def test_standard_input_has_a_name(run, tmp_path):
    done = piped("-", "--format", "jsonl", given=WRONG.encode(), cwd=tmp_path)
    assert done.returncode == 1 and json.loads(done.stdout)["path"] == "<stdin>"
    assert (tmp_path / "reports" / "stdin.md").exists()
    done = piped("-", "--stdin-filename", "a/draft.txt", "-q", given=WRONG.encode(), cwd=tmp_path)
    assert done.stdout.startswith(b"a/draft.txt:3:") and (tmp_path / "reports" / "draft.md").exists()


BAD = {
    "missing": ("missing.txt", r"missing\.txt: no such file; .+"),
    "a folder with nothing in it": ("empty", r"empty: is a folder with no article to check; .+"),
    "binary": ("binary.txt", r"binary\.txt: is binary, not text; .+"),
    "empty": ("empty.txt", r"empty\.txt: is empty; .+"),
    "undecodable": ("odd.txt", r"odd\.txt: is neither UTF-8 nor cp1252 \(byte 0\); .+"),
    "a name with a zero": ("a\0b", r"a\\x00b: cannot be read .+; .+"),
    "a name with a line end": ("a\nb", r"a b: no such file; .+"),
}


@pytest.mark.parametrize(("name", "line"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_is_one_line_and_the_others_are_checked(run, name: str, line: str):
    Path("binary.txt").write_bytes(b"a\0b")
    Path("empty.txt").write_bytes(b"")
    Path("odd.txt").write_bytes(b"\x81\x8d")
    Path("empty").mkdir()
    outcome = run(name, "wrong.txt")
    assert outcome.code == 2
    assert re.fullmatch(f"factcheck: {line}\n", outcome.err), outcome.err
    assert "error ARI001" in outcome.out and listed("reports") == ["wrong.md"]


WRONG_OPTIONS = {
    "an unknown rule": (["--select", "ARI01X"], "ARI01X: names no rule; did you mean ARI0"),
    "an unknown rule to ignore": (["--ignore", "nonsense"], "nonsense: names no rule; factcheck rules lists them"),
    "a bad date": (["--as-of", "2019-02-30"], "--as-of 2019-02-30: is no date; write YYYY-MM-DD, today or git"),
    "a day of no article": (
        ["--as-of", "0001-01-01"],
        "--as-of 0001-01-01: no article is of that year; give one from 1000 to 2999",
    ),
    "an unknown format": (["--format", "jsom"], "--format jsom: is unknown; did you mean json?"),
    "an unknown level": (["--fail-on", "eror"], "--fail-on eror: is unknown; did you mean error?"),
    "a format that is no text": (["--format", "xlsx"], "--format xlsx: is no text; name a file with -o"),
    "reports in a file": (["--reports", "clean.txt"], "clean.txt: cannot hold reports"),
    "output into a folder that is not there": (["-o", "no/out.txt"], "no/out.txt: cannot be written"),
    "no such configuration": (["--config", "no.toml"], "no.toml: no such file"),
    "no such data": (["--data", "no-data"], "no-data"),
}


@pytest.mark.parametrize(("options", "line"), WRONG_OPTIONS.values(), ids=WRONG_OPTIONS)
def test_what_cannot_be_had_is_one_line_and_exit_2(run, options: list[str], line: str):
    outcome = run("wrong.txt", *options)
    assert outcome.code == 2 and outcome.err.startswith(f"factcheck: {line}"), outcome.err
    assert outcome.err.count("\n") == 1


def test_nothing_named_and_an_unknown_option_are_usage_errors(run):
    assert run().code == 2
    assert run("--nonsense", "wrong.txt").code == 2
    assert run("--form", "json", "wrong.txt").code == 2


def test_a_commands_name_wins_over_a_files(run):
    Path("rules").write_text(WRONG)
    assert "ARI001" in run("rules").out and not Path("reports").exists()
    assert run("./rules").code == run("--", "rules").code == 1


def test_two_articles_of_one_name_have_two_reports(run):
    for folder in ("a", "b", "c"):
        Path(folder).mkdir()
    Path("a/x.txt").write_text(CLEAN)
    Path("b/X.txt").write_text(WRONG)
    Path("c/x.txt").write_text(CLEAN)
    run("a/x.txt", "b/X.txt", "c/x.txt", "wrong.txt")
    names = sorted(listed("reports"), key=str.casefold)
    assert len(names) == 4 and names[0] == "wrong.md"
    assert all(re.fullmatch(r"[xX]-[0-9a-f]{8}(-2)?\.md", name) for name in names[1:])


def test_a_file_that_is_not_ours_is_never_overwritten(run):
    Path("reports").mkdir()
    Path("reports/wrong.md").write_text("my own notes")
    outcome = run("wrong.txt")
    assert Path("reports/wrong.md").read_text() == "my own notes"
    assert "report: reports/wrong-2.md" in outcome.out and Path("reports/wrong-2.md").exists()


def test_a_report_that_someone_has_edited_is_kept(run):
    run("wrong.txt")
    ticked = Path("reports/wrong.md").read_text().replace("Boats", "Boats!")
    Path("reports/wrong.md").write_text(ticked)
    outcome = run("wrong.txt")
    assert Path("reports/wrong.md").read_text() == ticked and Path("reports/wrong-2.md").exists()
    told = "reports/wrong.md: was not written by factcheck, or was edited, and is kept; see reports/wrong-2.md"
    assert outcome.err.strip() == f"factcheck: {told}" and outcome.code == 1
    run("wrong.txt")
    assert listed("reports") == ["wrong-2.md", "wrong.md"]


def test_control_c_is_quiet_and_leaves_no_half_report(run, monkeypatch):
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(output, "write_report", interrupt)
    outcome = run("wrong.txt")
    assert (outcome.code, outcome.out, outcome.err) == (130, "", "")
    monkeypatch.undo()


def test_a_broken_pipe_is_quiet(run, tmp_path):
    Path(tmp_path / "many.txt").write_text("Boats\n\n" + "Sales rose from 40 boats to 50 boats, up 20%.\n\n" * 3000)
    command = f"{sys.executable} -m factcheck.cli many.txt --no-report | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, cwd=tmp_path, check=False)
    assert done.stdout.count(b"\n") == 1 and done.stderr == b""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_terminal_can_show_it(tmp_path, encoding: str):
    text = "“Boats” – ₩5\n\nSales rose from €40 to €50, up 20%, the café said.\n"
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    done = piped("-", "--format", "full", "--no-report", given=text.encode(), cwd=tmp_path, env=environment)
    assert done.returncode == 1 and b"20%" in done.stdout.decode(encoding).encode() and not done.stderr


def test_nothing_is_coloured_off_a_terminal(run):
    assert "\x1b" not in run("wrong.txt").out


@pytest.mark.parametrize(("names", "coloured"), [(["FORCE_COLOR"], True), (["FORCE_COLOR", "NO_COLOR"], False)])
def test_colour_may_be_forced_and_forbidden(run, monkeypatch, names: list[str], coloured: bool):
    for name in names:
        monkeypatch.setenv(name, "1")
    assert ("\x1b" in run("wrong.txt").out) == coloured
    assert "\x1b" not in run("wrong.txt", "--no-color").out
    assert "\x1b" not in run("wrong.txt", "--format", "json").out


def test_a_fault_of_ours_does_not_pass_for_a_finding(run, monkeypatch):
    monkeypatch.setattr(output, "stems", lambda reports: 1 / 0)
    outcome = run("wrong.txt")
    assert outcome.code == 2 and "ZeroDivisionError" in outcome.err
    assert outcome.err.splitlines()[-1] == "factcheck: factcheck itself failed; please report it with the lines above"


def test_a_fault_on_one_article_leaves_the_others(run, monkeypatch):
    checked = check_command.checking.checked
    monkeypatch.setattr(
        check_command.checking,
        "checked",
        lambda document, *rest: 1 / 0 if "wrong" in document.source.path else checked(document, *rest),
    )
    outcome = run("wrong.txt", "clean.txt")
    assert outcome.code == 2 and "factcheck: wrong.txt: factcheck itself failed" in outcome.err
    assert listed("reports") == ["clean.md"]


def test_extract_prints_a_table_and_objects(run):
    table = run("extract", "wrong.txt").out.splitlines()
    assert table[0].split() == ["where", "kind", "text", "read", "as"] and any("20%" in line for line in table)
    objects = [json.loads(line) for line in run("extract", "wrong.txt", "--format", "jsonl").out.splitlines()]
    assert [WRONG[one["start"] : one["end"]] for one in objects] == [one["text"] for one in objects]
    assert ("percent", 20) in [(one["kind"], one["value"]) for one in objects]


def test_rules_prints_the_book_and_a_page(run):
    book = run("rules").out.splitlines()
    assert all(re.match(r"[A-Z]{3}\d{3}  \w+ +(error|warning|query|note|off) +\S.+", line) for line in book)
    page = run("rules", "percent_change").out
    assert page == run("rules", "ARI001").out and page.startswith("ARI001 percent_change (error)\n\nA percentage")
    assert run("rules", "ARI01X").code == 2


def test_explain_tells_of_a_place(run):
    said = run("explain", "wrong.txt:3")
    assert said.code == 0 and "20%: refuted" in said.out and "ARI001" in said.out
    assert run("explain", "wrong.txt:1").err.startswith("factcheck: wrong.txt:1: no figure stands there")
    assert run("explain", "wrong.txt").err.startswith("factcheck: wrong.txt: names no place")
    assert run("explain", "missing.txt:3").err.startswith("factcheck: missing.txt: no such file")


def test_version_and_help(run):
    assert re.fullmatch(r"factcheck \d+\.\d+\.\d+\n", run("--version").out)
    assert "ARTICLE" in run("--help").out and run("rules", "--help").code == 0
