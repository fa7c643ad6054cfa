"""pytest --factcheck: drafts are tests only when asked for, each finding is told, and the settings hold."""

import os
from pathlib import Path

import pytest

CACHE = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
"""Where the index lies already: pytester gives every test a home of its own, with none."""
RIGHT = "Boats\n\nSales rose from 40 boats to 50 boats, up 25%.\n"
WRONG = "Boats\n\nSales rose from 40 boats to 50 boats, up 20%. Prices fell from 50 to 40, down 10%.\n"


@pytest.fixture
def drafts(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setenv("XDG_CACHE_HOME", CACHE)
    pytester.makefile(".txt", right=RIGHT, wrong=WRONG)
    pytester.makefile(".md", notes=RIGHT)
    return pytester


def test_drafts_are_left_alone_unless_asked_for(drafts):
    assert drafts.runpytest().ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_each_draft_is_a_test_and_each_finding_is_told(drafts):
    outcome = drafts.runpytest("--factcheck")
    outcome.assert_outcomes(passed=2, failed=1)
    for place, instead in (("3:42", "25%"), ("3:79", "20%")):
        outcome.stdout.fnmatch_lines([f"wrong.txt:{place}: error ARI001 percent_change", f"*expected {instead}*"])
    outcome.stdout.no_fnmatch_line("*pytest_drafts.py*")


def test_one_draft_may_be_named(drafts):
    drafts.runpytest("--factcheck", "right.txt").assert_outcomes(passed=1)


def test_patterns_say_which_files_are_drafts(drafts):
    drafts.makeini("[pytest]\nfactcheck_drafts = *.md\n")
    drafts.runpytest("--factcheck").assert_outcomes(passed=1)


@pytest.mark.parametrize("text", ['fail-on = "never"', 'ignore = ["ARI"]', '[severity]\nARI001 = "warning"'])
def test_the_settings_hold(drafts, text: str):
    drafts.makefile(".toml", factcheck=text)
    drafts.runpytest("--factcheck").assert_outcomes(passed=3)


def test_what_is_accepted_passes(drafts):
    rows = "".join(
        f'[[accept]]\narticle = "wrong.txt"\nrule = "ARI001"\nfigure = "{figure}"\nreason = "so printed"\n'
        for figure in ("20%", "10%")
    )
    drafts.makefile(".toml", **{"factcheck-accept": rows})
    drafts.runpytest("--factcheck").assert_outcomes(passed=3)


def test_a_draft_that_cannot_be_read_fails_in_one_line(drafts):
    (drafts.path / "binary.txt").write_bytes(b"a\0b")
    outcome = drafts.runpytest("--factcheck", "binary.txt")
    outcome.assert_outcomes(failed=1)
    outcome.stdout.fnmatch_lines(["binary.txt: is binary, not text; *"])


def test_tests_stand_beside_drafts(drafts):
    drafts.makepyfile(test_it="def test_it(): pass")
    drafts.runpytest("--factcheck").assert_outcomes(passed=3, failed=1)
