"""The baseline: what it knows fails no more, more of it does, and it shrinks by itself and never grows."""

import json
from pathlib import Path

import pytest

FILE = Path("known.json")
TEXT = Path("wrong.txt")
MORE = "\nProfits rose from 40 pounds to 50 pounds, up 20%.\n"


@pytest.fixture
def based(run):
    """A run in a folder with a baseline of two drafts."""
    Path("other.txt").write_text(TEXT.read_text())
    assert run("wrong.txt", "other.txt", "--write-baseline", str(FILE)).code == 0
    return run


def counts() -> dict[str, dict[str, int]]:
    return json.loads(FILE.read_text())["counts"]


def test_it_counts_by_draft_and_rule(based):
    assert counts() == {"wrong.txt": {"ARI001": 1}, "other.txt": {"ARI001": 1}}


def test_what_is_known_does_not_fail_and_more_of_it_does(based):
    outcome = based("wrong.txt", "--baseline", str(FILE))
    assert outcome.code == 0 and "ARI001" not in outcome.out and "1 known" in outcome.out
    TEXT.write_text(TEXT.read_text() + MORE)
    outcome = based("wrong.txt", "--baseline", str(FILE))
    assert outcome.code == 1 and outcome.out.count("error ARI001") == 2
    assert counts()["wrong.txt"] == {"ARI001": 1}


def test_it_holds_wherever_the_line_has_moved(based):
    TEXT.write_text("A new headline\n\n" + TEXT.read_text())
    assert based("wrong.txt", "--baseline", str(FILE)).code == 0


def test_it_is_lowered_when_less_is_found_and_only_for_what_was_checked(based):
    TEXT.write_text(TEXT.read_text().replace("20%", "25%"))
    outcome = based("wrong.txt", "--baseline", str(FILE))
    assert counts() == {"other.txt": {"ARI001": 1}}
    assert outcome.err == "factcheck: known.json: lowered to what is still found; commit it\n"
    TEXT.write_text(TEXT.read_text().replace("25%", "20%"))
    assert based("wrong.txt", "--baseline", str(FILE)).code == 1


def test_settings_may_name_it_and_sarif_tells_new_from_known(based):
    Path("factcheck.toml").write_text('baseline = "known.json"\n')
    TEXT.write_text(TEXT.read_text() + MORE)
    (run,) = json.loads(based("wrong.txt", "other.txt", "--format", "sarif", "--no-report").out)["runs"]
    states = [one["baselineState"] for one in run["results"] if one["kind"] == "fail"]
    assert states == ["new", "new", "unchanged"]


def test_what_is_accepted_needs_no_baseline(run):
    run("accept", "wrong.txt:3:42", "--reason", "as printed")
    run("wrong.txt", "--write-baseline", str(FILE))
    assert counts() == {}


BAD = {"none": None, "no json": "{", "a list": "[]", "another version": '{"version": 9, "counts": {}}'}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_a_file_that_is_no_baseline_is_one_line(run, text: str | None):
    if text is not None:
        FILE.write_text(text)
    outcome = run("wrong.txt", "--baseline", str(FILE))
    assert outcome.code == 2 and outcome.err.startswith("factcheck: known.json: ") and outcome.err.count("\n") == 1
