"""The bar: on a terminal, for many drafts, and gone at the end."""

import sys

import pytest

from factcheck.commands.progress import WIPE, followed

MANY = [f"{number}.txt" for number in range(9)]


@pytest.mark.parametrize(
    ("terminal", "paths", "quiet"), [(False, MANY, False), (True, MANY[:2], False), (True, MANY, True)]
)
def test_nothing_is_drawn_off_a_terminal_for_few_or_when_quiet(monkeypatch, capsys, terminal, paths, quiet):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    assert list(followed(paths, quiet)) == paths and capsys.readouterr() == ("", "")


def test_a_terminal_sees_each_step_and_nothing_is_left(monkeypatch, capsys):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(followed(MANY, False)) == MANY
    out, err = capsys.readouterr()
    assert not out and all(f"] {done} of 9" in err for done in range(9)) and err.endswith(WIPE)


def test_the_bar_is_wiped_when_a_run_is_broken_off(monkeypatch, capsys):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    steps = followed(MANY, False)
    next(steps)
    steps.close()
    assert capsys.readouterr().err.endswith(WIPE)
