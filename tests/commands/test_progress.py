"""The bar: on a terminal, for many drafts, and gone at the end."""

import sys
from pathlib import Path

import pytest

from factcheck.commands.progress import WIPE, followed

MANY = [f"{number}.txt" for number in range(9)]


def test_nothing_is_drawn_off_a_terminal(capsys):
    assert list(followed(MANY)) == MANY and capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("count", "options", "drawn"), [(5, [], True), (4, [], False), (5, ["--quiet"], False)])
def test_many_drafts_are_followed_and_few_or_quiet_ones_are_not(run, monkeypatch, count, options, drawn):
    names = [f"{number}.txt" for number in range(count)]
    for name in names:
        Path(name).write_text("Boats\n\nNobody came.\n")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert (f"of {count}" in run(*names, *options).err) == drawn


def test_a_terminal_sees_each_step_and_nothing_is_left(monkeypatch, capsys):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(followed(MANY)) == MANY
    out, err = capsys.readouterr()
    assert not out and all(f"] {done} of 9" in err for done in range(9)) and err.endswith(WIPE)


def test_the_bar_is_wiped_when_a_run_is_broken_off(monkeypatch, capsys):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    steps = followed(MANY)
    next(steps)
    steps.close()
    assert capsys.readouterr().err.endswith(WIPE)
