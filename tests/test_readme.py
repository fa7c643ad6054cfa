"""What README.md shows is so: its excerpt is a report's, its commands exist, its set-up is the one .ci/run runs."""

import re
from pathlib import Path

import pytest

from factcheck.cli import COMMANDS, main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def excerpt() -> list[str]:
    found = re.search(r"```markdown\n(.*?)```", README, re.DOTALL)
    assert found
    return [line for line in found[1].splitlines() if line and line != "…"]


def test_the_excerpt_is_what_the_report_says_in_that_order():
    lines = iter((ROOT / "reports" / "summit.md").read_text("utf-8").splitlines())
    missing = [line for line in excerpt() if not any(line == other.rstrip() for other in lines)]
    assert len(excerpt()) > 8 and not missing, missing[:1]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_named(command: str):
    assert command == "check" or f"factcheck {command} " in README


def test_every_option_that_is_shown_exists(capsys):
    for command in COMMANDS:
        with pytest.raises(SystemExit):
            main([command, "--help"])
    shown = set(re.findall(r"(?<= )--[a-z][a-z-]+", README))
    assert shown and not shown - set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out))


def test_two_commands_set_all_up():
    commands = [line.strip() for line in README.splitlines() if line.startswith("    ") and ".venv/bin" in line]
    assert len(commands) == 2 and commands[1] == ".venv/bin/python -m pytest"


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_link_and_path_leads_somewhere(name: str):
    text = (ROOT / name).read_text("utf-8")
    paths = re.findall(r"\]\(([^):#]+)\)", text) + re.findall(r"`((?:factcheck|tests|samples|reports)/[\w./]+)`", text)
    assert not [path for path in paths if not (ROOT / path).exists()]
