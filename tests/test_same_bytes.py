"""The same draft gives the same bytes, whatever machine, locale, zone, folder or order of hashes it is checked with."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parent.parent / "samples"
FORMATS = ("json", "html", "markdown")
WORLDS = {
    "another order of hashes": {"PYTHONHASHSEED": "4242"},
    "another zone": {"TZ": "Asia/Kathmandu"},
    "a Turkish locale": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
    "a bare locale": {"LC_ALL": "C", "PYTHONIOENCODING": "utf-8"},
    "no colours and a narrow screen": {"COLUMNS": "20", "TERM": "dumb"},
    "the optimiser": {"PYTHONOPTIMIZE": "1"},
}


def checked(form: str, folder: Path, world: dict[str, str]) -> bytes:
    """What is printed of a draft that comes by standard input, in a folder of its own."""
    options = ["--stdin-filename", "draft.txt", "--format", form, "--no-report", "--isolated", "--fail-on", "never"]
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8", **world}
    command = [sys.executable, "-m", "factcheck.cli", "-", *options]
    draft = (SAMPLES / "summit.txt").read_bytes()
    done = subprocess.run(command, input=draft, cwd=folder, env=environment, capture_output=True, check=True)
    return done.stdout


@pytest.fixture(scope="module")
def plainly(tmp_path_factory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("plainly")
    return {form: checked(form, folder, {}) for form in FORMATS}


@pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)
def test_another_world_changes_no_byte(world: dict[str, str], plainly: dict[str, bytes], tmp_path: Path):
    assert {form: checked(form, tmp_path, world) for form in FORMATS} == plainly


def test_the_bytes_are_of_a_report(plainly: dict[str, bytes]):
    assert all(b"June 12, 2018" in page for page in plainly.values())
