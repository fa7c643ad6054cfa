"""Accepting one finding: it fails no more, stays in every report, survives edits, and lapses when it should."""

import json
import tomllib
from pathlib import Path

import pytest

from factcheck.reporter import FORMATS

PLACE = "wrong.txt:3:42"
SAID = ("--reason", "as the ministry printed it", "--who", "Ada")
TOLD = "as the ministry printed it (Ada)"
TEXT = Path("wrong.txt")
FILE = Path("factcheck-accept.toml")


@pytest.fixture
def accepted(run):
    assert run("accept", PLACE, *SAID).code == 0
    return run


def test_an_accepted_finding_fails_no_more_and_another_does(accepted):
    assert accepted("wrong.txt").code == accepted("wrong.txt", "--fail-on", "note").code == 0
    TEXT.write_text(TEXT.read_text() + "\nProfits rose from 40 pounds to 50 pounds, up 20%.\n")
    assert accepted("wrong.txt").code == 1


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "xlsx"])
def test_every_format_lists_it_with_its_reason(accepted, form: str):
    out = accepted("wrong.txt", "--format", form, "--no-report").out
    assert "as the ministry printed it" in out and "Ada" in out


def test_the_report_sets_it_apart(accepted):
    accepted("wrong.txt")
    page = Path("reports/wrong.md").read_text()
    assert page.startswith("# Boats — nothing to fix, nothing to ask, 1 accepted\n")
    assert "## Accepted\n" in page and f"Accepted: {TOLD}" in page and "## Fix" not in page


def test_sarif_has_it_as_an_external_suppression_and_no_other_result_has_one(accepted):
    (run,) = json.loads(accepted("wrong.txt", "--format", "sarif", "--no-report").out)["runs"]
    assert [one["suppressions"] for one in run["results"] if one["kind"] == "fail"] == [
        [{"kind": "external", "status": "accepted", "justification": TOLD}]
    ]
    assert all(one["suppressions"] == [] for one in run["results"] if one["kind"] != "fail")


def test_json_counts_no_error_and_says_who(accepted):
    page = json.loads(accepted("wrong.txt", "--format", "jsonl", "--no-report").out)
    assert page["summary"]["errors"] == 0
    assert [one["accepted"]["who"] for one in page["findings"]] == ["Ada"]


EDITS = {
    "lines added above": lambda text: "A new headline\n\n" + text,
    "lines wrapped anew": lambda text: text.replace(" boats, up", " boats,\nup"),
    "words changed behind": lambda text: text.replace("20%.", "20%, the ministry said on Monday."),
    "words changed before": lambda text: text.replace("Sales rose", "The sales of the port rose"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_it_survives(accepted, edit):
    TEXT.write_text(edit(TEXT.read_text()))
    outcome = accepted("wrong.txt")
    assert outcome.code == 0 and "1 accepted" in outcome.out and not outcome.err


def test_it_survives_a_new_name_for_the_draft(accepted):
    TEXT.rename("renamed.txt")
    outcome = accepted("renamed.txt")
    assert outcome.code == 0 and not outcome.err


def test_it_does_not_hold_for_another_draft_of_the_same_words(accepted):
    Path("copy.txt").write_text(TEXT.read_text())
    assert accepted("wrong.txt").code == 0 and accepted("copy.txt").code == 1


def test_another_figure_is_not_accepted_and_the_old_acceptance_is_said_to_be_idle(accepted):
    TEXT.write_text(TEXT.read_text().replace("20%", "30%"))
    outcome = accepted("wrong.txt")
    assert outcome.code == 1
    assert outcome.err == (
        "factcheck: wrong.txt: ARI001 “20%”: is accepted but no longer found; delete it from the accept file\n"
    )
    assert "is accepted but no longer found" in Path("reports/wrong.md").read_text()


def test_an_acceptance_is_not_idle_where_its_rule_does_not_run(accepted):
    assert not accepted("wrong.txt", "--ignore", "ARI001").err


def test_of_two_that_read_alike_the_one_that_was_named_is_accepted(run):
    line = "Sales of big boats in the port rose from 40 boats to 50 boats, up 20%, the ministry said on Monday.\n"
    TEXT.write_text("Boats\n\n" + "\n".join([line] * 3))
    assert run("accept", "wrong.txt:5", *SAID).code == 0
    found = run("wrong.txt", "-q").out.splitlines()
    assert [one.split()[1] for one in found if "ARI001" in one] == ["error", "accepted", "error"]
    assert tomllib.loads(FILE.read_text())["accept"][0]["turn"] == 2


def test_the_file_stands_beside_the_draft_or_above_it(run):
    Path("a/b").mkdir(parents=True)
    TEXT.rename("a/b/wrong.txt")
    run("accept", "a/b/wrong.txt:3:42", *SAID)
    beside = Path("a/b") / FILE
    assert tomllib.loads(beside.read_text())["accept"][0]["article"] == "wrong.txt"
    beside.rename(FILE)
    FILE.write_text(FILE.read_text().replace('"wrong.txt"', '"a/b/wrong.txt"'))
    assert run("a/b/wrong.txt").code == 0
    TEXT.write_text("Boats\n\nSales rose from 40 tons to 50 tons, up 20%.\n")
    run("accept", PLACE, *SAID)
    assert len(tomllib.loads(FILE.read_text())["accept"]) == 2


def test_isolated_heeds_no_accept_file_and_settings_may_name_another(accepted):
    assert accepted("wrong.txt", "--isolated").code == 1
    FILE.rename("ours.toml")
    assert accepted("wrong.txt").code == 1
    Path("factcheck.toml").write_text('accept = "ours.toml"\n')
    assert accepted("wrong.txt").code == 0


DATED = "Friday, August 23, 2019\n\nBoats\n\nSales rose from 40 boats to 50 boats, up 20%.\n"


@pytest.mark.parametrize(("as_of", "code"), [("2019-08-30", 0), ("2019-08-31", 0), ("2019-09-01", 1)])
def test_it_ends_by_the_articles_own_day(run, as_of: str, code: int):
    TEXT.write_text(DATED)
    assert run("accept", "wrong.txt:5", *SAID, "--until", "2019-08-31").code == 0
    outcome = run("wrong.txt", "--as-of", as_of)
    assert outcome.code == code and ("it ended on 2019-08-31" in outcome.err) == bool(code)


def test_an_end_needs_a_day_to_hold_it_against(run):
    assert "no date is known" in run("accept", PLACE, *SAID, "--until", "2019-08-31").err
    assert "is no date" in run("accept", PLACE, *SAID, "--until", "August").err


def test_a_rule_may_be_named_in_the_file(accepted):
    FILE.write_text(FILE.read_text().replace("ARI001", "percent_change"))
    assert accepted("wrong.txt").code == 0
    TEXT.write_text(TEXT.read_text().replace("20%", "25%"))
    assert "is accepted but no longer found" in accepted("wrong.txt").err


SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_all_that_is_found_in_a_sample_can_be_accepted(run, sample: Path):
    TEXT.write_bytes(sample.read_bytes())
    found = [line.split()[:3] for line in run("wrong.txt", "--quiet", "--select", "ALL").out.splitlines()]
    for place, _, rule in found:
        run("accept", place.rstrip(":"), *SAID, "--rule", rule, "--select", "ALL")
    assert run("wrong.txt", "--fail-on", "note", "--select", "ALL").code == 0


def test_accepting_twice_writes_once(accepted):
    before = FILE.read_bytes()
    outcome = accepted("accept", PLACE, *SAID)
    assert outcome.code == 0 and TOLD in outcome.out and FILE.read_bytes() == before


REFUSED = {
    "no finding there": (["wrong.txt:1", *SAID], "wrong.txt:1: no such finding stands there"),
    "another rule": ([PLACE, *SAID, "--rule", "CAL001"], "wrong.txt:3:42: no such finding stands there"),
    "no place": (["wrong.txt", *SAID], "wrong.txt: names no place"),
    "no article": (["none.txt:3", *SAID], "none.txt: no such file"),
    "an empty reason": ([PLACE, "--reason", " "], "--reason: says nothing"),
}


@pytest.mark.parametrize(("arguments", "line"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_accepted_is_one_line(run, arguments: list[str], line: str):
    outcome = run("accept", *arguments)
    assert outcome.code == 2 and outcome.err.startswith(f"factcheck: {line}") and outcome.err.count("\n") == 1
    assert not FILE.exists()


def test_no_reason_is_a_usage_error(run):
    assert run("accept", PLACE).code == 2


def test_several_on_one_line_must_be_told_apart(run):
    TEXT.write_text("Boats\n\nSales rose from 40 boats to 50 boats, up 20%. Prices fell from 50 to 40, down 10%.\n")
    assert "2 findings stand there (ARI001 “20%”, ARI001 “10%”)" in run("accept", "wrong.txt:3", *SAID).err
    assert run("accept", PLACE, *SAID, "--rule", "percent_change").code == 0
