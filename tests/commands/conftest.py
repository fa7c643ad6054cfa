"""What the tests of commands share: the command, run in a folder of its own."""

from pathlib import Path
from typing import NamedTuple

import pytest

from factcheck.cli import main

RIGHT = "Boats\n\nSales rose from 40 boats to 50 boats, up 25%.\n"
WRONG = "Boats\n\nSales rose from 40 boats to 50 boats, up 20%.\n"


class Outcome(NamedTuple):
    """What a run left behind."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Run the command in a folder that holds right.txt and wrong.txt."""
    monkeypatch.chdir(tmp_path)
    Path("right.txt").write_text(RIGHT)
    Path("wrong.txt").write_text(WRONG)

    def run(*arguments: str) -> Outcome:
        try:
            code = main(arguments)
        except SystemExit as stop:
            code = int(stop.code or 0)
        return Outcome(code, *capsys.readouterr())

    return run
