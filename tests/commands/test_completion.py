"""Completion scripts: the shells themselves read them, and bash completes with them."""

import re
import shutil
import subprocess

import pytest

from factcheck.cli import COMMANDS
from factcheck.commands.completion import SHELLS
from factcheck.reporter import FORMATS

ASK = "source ./script; COMP_WORDS=({line}); COMP_CWORD={at}; _factcheck; printf '%s\\n' \"${{COMPREPLY[@]}}\""


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_names_every_command_and_format_and_its_shell_can_read_it(run, shell: str):
    out = run("completion", shell).out
    assert all(word in out for word in (*COMMANDS, *FORMATS, "percent_change"))
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=out, text=True, check=True)


TABLE = {
    "a command": ("factcheck acc", 1, {"accept"}),
    "an option": ("factcheck --write", 1, {"--write-baseline"}),
    "an option of a command": ("factcheck accept --un", 2, {"--until"}),
    "a format": ("factcheck wrong.txt --format sa", 3, {"sarif"}),
    "a level": ("factcheck --fail-on nev", 2, {"never"}),
    "a rule": ("factcheck --select percent_ch", 2, {"percent_change"}),
    "a file": ("factcheck wro", 1, {"wrong.txt"}),
    "a file behind an option": ("factcheck --baseline wro", 2, {"wrong.txt"}),
}


@pytest.mark.parametrize(("line", "at", "words"), TABLE.values(), ids=TABLE)
def test_bash_completes(run, tmp_path, line: str, at: int, words: set[str]):
    (tmp_path / "script").write_text(run("completion", "bash").out)
    asked = ASK.format(line=line, at=at)
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert set(done.stdout.split()) == words and not done.stderr


FISH = {"factcheck acc": "accept", "factcheck accept --un": "--until", "factcheck --format sar": "sarif"}


@pytest.mark.skipif(not shutil.which("fish"), reason="fish is not installed")
@pytest.mark.parametrize(("line", "word"), FISH.items())
def test_fish_completes(run, tmp_path, line: str, word: str):
    (tmp_path / "script").write_text(run("completion", "fish").out)
    asked = f"source ./script; complete -C '{line}'"
    done = subprocess.run(["fish", "-c", asked], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout.split("\t")[0].strip() == word


def test_zsh_tells_the_plain_command_last(run):
    script = run("completion", "zsh").out
    branches = re.findall(r"^    (\S+\))$", script, re.MULTILINE)
    assert branches[-1] == "*)" and set(branches[:-1]) == {f"{name})" for name in COMMANDS if name != "check"}


def test_another_shell_is_one_line(run):
    assert run("completion", "bsh").err == "factcheck: completion bsh: is unknown; did you mean bash?\n"
