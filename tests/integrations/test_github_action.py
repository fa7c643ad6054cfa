"""GitHub's action: pinned, and its own check step run in bash on a wrong draft and on a right one."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text())
STEPS = ACTION["runs"]["steps"]
WRONG = "Boats\n\nSales rose from 40 boats to 50 boats, up 20%.\n"


def test_every_action_of_others_is_pinned_to_a_commit():
    used = [step["uses"] for step in STEPS if "uses" in step]
    assert len(used) == 2 and all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", name) for name in used)


def test_no_input_is_pasted_into_a_script():
    assert not [step for step in STEPS if "${{" in step.get("run", "")]


def test_the_findings_are_uploaded_even_where_the_check_failed():
    upload = STEPS[-1]
    assert "always()" in upload["if"] and upload["with"]["sarif_file"] == "${{ steps.check.outputs.sarif }}"


@pytest.fixture
def runner(tmp_path: Path) -> Path:
    """A folder like a runner's, with the command installed where the install step puts it."""
    (tmp_path / "factcheck/bin").mkdir(parents=True)
    command = tmp_path / "factcheck/bin/factcheck"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck.cli "$@"\n')
    command.chmod(0o755)
    (tmp_path / "drafts").mkdir()
    return tmp_path


def check(runner: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """The check step as the runner calls it: bash, with the inputs in the environment."""
    (step,) = [step for step in STEPS if step.get("id") == "check"]
    defaults = {name: one["default"] for name, one in ACTION["inputs"].items()} | inputs
    named = {key: defaults[value.split(".")[1].strip(" }")] for key, value in step["env"].items()}
    outputs = {"GITHUB_OUTPUT": str(runner / "output"), "GITHUB_STEP_SUMMARY": str(runner / "summary")}
    environment = {**os.environ, "RUNNER_TEMP": str(runner), **outputs, **named}
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]]
    return subprocess.run(command, cwd=runner, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("text", "code"), [(WRONG, 1), (WRONG.replace("20%", "25%"), 0)], ids=["wrong", "right"])
def test_a_draft_is_annotated_summed_up_and_scanned(runner: Path, text: str, code: int):
    (runner / "drafts/boats.txt").write_text(text)
    done = check(runner)
    assert done.returncode == code, done.stderr
    assert done.stdout.startswith("::error file=drafts/boats.txt,line=3,") == bool(code)
    assert (runner / "summary").read_text().startswith("# Boats — ")
    sarif = Path((runner / "output").read_text().strip().removeprefix("sarif="))
    results = json.loads(sarif.read_text())["runs"][0]["results"]
    assert len([one for one in results if one["kind"] == "fail"]) == code
    assert not (runner / "reports").exists()


def test_options_are_handed_on(runner: Path):
    (runner / "drafts/boats.txt").write_text(WRONG)
    assert check(runner, options="--ignore ARI001").returncode == 0
    assert check(runner, drafts="drafts/none.txt").returncode == 2
