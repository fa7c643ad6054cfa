"""Settings at work: severities, rules by draft, a nearer file, what is shown, and the file that init writes."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from factcheck.config import SETTINGS, Settings, settings

CONFIG = Path("factcheck.toml")


@pytest.mark.parametrize(("key", "word", "code"), [("ARI001", "warning", 0), ("ARI", "note", 0), ("CAL", "note", 1)])
def test_a_rule_is_as_loud_as_the_settings_say(run, key: str, word: str, code: int):
    CONFIG.write_text(f'[severity]\n{key} = "{word}"\n')
    outcome = run("wrong.txt")
    assert outcome.code == code and (f": {word} ARI001" in outcome.out) == (code == 0)


def test_a_quotation_is_never_made_louder(run):
    Path("said.txt").write_text("Boats\n\n“Sales rose from 40 boats to 50 boats, up 20%,” she said.\n")
    CONFIG.write_text('[severity]\nARI001 = "error"\n')
    outcome = run("said.txt")
    assert outcome.code == 0 and ": query ARI001" in outcome.out


@pytest.mark.parametrize(
    ("pattern", "code"), [("*.txt", 0), ("wrong.*", 0), ("drafts/*", 1), ("right.txt", 1), ("*/wrong.txt", 1)]
)
def test_rules_are_ignored_in_the_drafts_of_a_pattern(run, pattern: str, code: int):
    CONFIG.write_text(f'[per-file-ignores]\n"{pattern}" = ["ARI"]\n')
    assert run("wrong.txt").code == code


def test_the_settings_nearest_to_a_draft_hold_for_it(run):
    Path("strict").mkdir()
    Path("strict/wrong.txt").write_text(Path("wrong.txt").read_text())
    Path("strict/factcheck.toml").write_text('select = ["ARI"]\n')
    CONFIG.write_text('select = ["CAL"]\n')
    out = run("wrong.txt", "strict/wrong.txt").out
    assert "strict/wrong.txt:3" in out and "\nwrong.txt:3" not in f"\n{out}"
    assert run("wrong.txt", "strict/wrong.txt", "--select", "CAL").code == 0
    assert run("strict/wrong.txt", "--config", "factcheck.toml").code == 0
    assert run("wrong.txt", "--isolated").code == 1


def test_explain_and_accept_go_by_the_nearest_settings_too(run):
    Path("strict").mkdir()
    Path("strict/wrong.txt").write_text(Path("wrong.txt").read_text())
    Path("strict/factcheck.toml").write_text('ignore = ["ARI001"]\naccept = "ours.toml"\n')
    assert "ARI001" not in run("explain", "strict/wrong.txt:3").out
    assert run("accept", "strict/wrong.txt:3", "--reason", "so printed").code == 2
    assert run("accept", "strict/wrong.txt:3", "--reason", "so printed", "--select", "ARI", "--ignore", "CAL").code == 0
    assert Path("strict/ours.toml").exists()


def test_a_wrong_setting_is_told_once_for_many_drafts(run):
    CONFIG.write_text('ignore = ["ARI00X"]\n')
    assert run("wrong.txt", "right.txt").err.count("ARI00X") == 1


@pytest.mark.parametrize(
    ("dollar", "text", "unit"),
    [
        ("AUD", "It cost $5 million.", "AUD"),
        ("AUD", "It cost 5 dollars.", "AUD"),
        ("AUD", "It costs $3 a barrel.", "AUD/barrel"),
        ("AUD", "It cost US$5 million.", "USD"),
        ("AUD", "It cost 5 U.S. dollars.", "USD"),
        ("AUD", "It cost C$5.", "CAD"),
        ("AUD", "It cost £5.", "GBP"),
        ("USD", "It cost $5.", "USD"),
    ],
)
def test_a_dollar_is_the_houses_unless_the_text_names_another(run, dollar: str, text: str, unit: str):
    CONFIG.write_text(f'dollar = "{dollar}"\n')
    for name in ("cost.txt", "cost.md"):
        Path(name).write_text(text)
        (figure,) = json.loads(run(name, "--format", "jsonl").out)["ledger"]
        assert figure["value"]["unit"] == unit


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("4/5/2019", "2019-05-04"),
        ("13/4/2019", "2019-04-13"),
        ("4/13/2019", "2019-04-13"),
        ("2019-04-05", "2019-04-05"),
    ],
)
def test_the_day_may_stand_first(run, written: str, value: str):
    Path("day.txt").write_text(f"It opened on {written}.")
    CONFIG.write_text("day-first = true\n")
    (figure,) = json.loads(run("day.txt", "--format", "jsonl").out)["ledger"]
    assert figure["timex"]["value"] == value


STYLE = "Boats\n\nSales rose 5 per cent over 10 miles (16 km).\n"


@pytest.mark.parametrize(
    ("setting", "options", "codes"),
    [
        ("", (), []),
        ('percent = "per cent"\n', (), []),
        ('percent = "percent"\n', (), ["STY001"]),
        ("metric-first = true\n", (), ["STY002"]),
        ('percent = "%"\nmetric-first = true\n', (), ["STY001", "STY002"]),
        ('percent = "%"\nignore = ["STY"]\n', (), []),
        ('percent = "%"\n', ("--select", "ARI"), []),
        ('percent = "%"\n', ("--select", "ALL"), ["STY001"]),
        ('percent = "%"\n[severity]\nSTY001 = "error"\n', (), ["STY001"]),
    ],
)
def test_a_house_style_switches_its_rule_on(run, setting: str, options: tuple[str, ...], codes: list[str]):
    Path("style.txt").write_text(STYLE)
    CONFIG.write_text(setting)
    outcome = run("style.txt", "--format", "json", "--no-report", *options)
    (document,) = json.loads(outcome.out)["documents"]
    assert [finding["rule"] for finding in document["findings"]] == codes
    assert outcome.code == (1 if "error" in setting else 0)
    assert document["summary"]["refuted"] == 0, "how it is printed says nothing of whether it holds"


WRONG = {
    "no form of percent": ('percent = "percents"\n', "percent percents: is no form of it; did you mean percent?"),
    "no currency": ('dollar = "$"\n', "dollar $: is no ISO 4217 code"),
    "an unknown rule": ('[severity]\nARI00X = "note"\n', "ARI00X: names no rule"),
    "an unknown level": ('[severity]\nARI001 = "eror"\n', "severity of ARI001: eror is unknown; did you mean error?"),
    "an unknown rule by draft": ('[per-file-ignores]\n"*" = ["ARI00X"]\n', "ARI00X: names no rule"),
    "an unknown format": ('format = "jsom"\n', "format jsom: is unknown; did you mean json?"),
}


@pytest.mark.parametrize(("text", "line"), WRONG.values(), ids=WRONG)
def test_a_wrong_setting_is_one_line(run, text: str, line: str):
    CONFIG.write_text(text)
    outcome = run("wrong.txt")
    told = f"factcheck: {CONFIG.absolute()}: {line}"
    assert outcome.code == 2 and outcome.err.startswith(told) and outcome.err.count("\n") == 1


SHOWN = """\
as-of = "2019-04-24"
select = ["ARI", "CAL001"]
fail-on = "never"
comments = true
[severity]
ARI001 = "note"
[per-file-ignores]
"old/*.txt" = ["ARI"]
"""


def test_the_settings_shown_are_a_file_that_says_the_same(run):
    CONFIG.write_text(SHOWN)
    out = run("--show-settings").out
    assert out.startswith(f"# read from {CONFIG.absolute()}\n")
    said = settings({})
    CONFIG.write_text(out)
    assert settings({}) == said and said.severity == (("ARI001", "note"),)
    assert run("--show-settings", "--isolated").out.startswith("# no configuration file\n")


def test_init_writes_every_setting_once_and_never_over_a_file(run):
    assert run("init").code == 0
    text = CONFIG.read_text()
    assert settings({}) == Settings(file=str(CONFIG.absolute()))
    bare = re.sub(r"^# (?=[\w\"\[-][^ ]* = |\[)", "", text, flags=re.MULTILINE)
    assert set(tomllib.loads(bare)) == {name.replace("_", "-") for name in SETTINGS}
    outcome = run("init")
    assert outcome.code == 2 and "stands there already" in outcome.err and CONFIG.read_text() == text


def test_what_init_writes_as_a_default_is_the_default(run):
    run("init")
    kept = ("select", "ignore", "data", "format", "reports", "fail-on", "baseline", "accept", "comments")
    kept += ("dollar", "day-first", "percent", "metric-first")
    lines = [line[2:] for line in CONFIG.read_text().splitlines() if line[2:].split(" = ")[0] in kept]
    CONFIG.write_text("\n".join(lines))
    assert len(lines) == len(kept) and settings({}) == Settings(file=str(CONFIG.absolute()))


def test_comments_accept_only_where_the_settings_allow_it(run):
    Path("wrong.md").write_text(
        "Boats\n\n<!-- factcheck: accept ARI001 as the ministry printed it -->\n"
        "Sales rose from 40 boats to 50 boats, up 20%.\n"
    )
    assert run("wrong.md").code == 1
    CONFIG.write_text("comments = true\n")
    outcome = run("wrong.md")
    assert outcome.code == 0 and "[as the ministry printed it]" in outcome.out
    assert '"kind": "inSource"' in run("wrong.md", "--format", "sarif").out
