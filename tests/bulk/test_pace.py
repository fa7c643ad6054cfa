"""What a person is told while an archive is checked, and what nobody is told off a terminal."""

import sys

from factcheck.bulk.pace import WIPE, Pace


def test_it_tells_rate_and_time_left_of_what_this_run_did():
    pace = Pace(4_000)
    pace.passed(2_000)
    pace.done(500, 1_200)
    assert pace.line(10) == "[###############.........] 1,200 articles, 120 a second, 0:30 left"


def test_where_the_whole_is_not_known_it_tells_the_rate():
    pace = Pace(0)
    pace.done(500, 30)
    assert pace.line(2) == "30 articles, 15 a second"


def test_it_is_told_on_a_terminal_alone(capsys, monkeypatch):
    Pace(10).done(5, 1)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    pace = Pace(10)
    pace.done(5, 1)
    pace.over()
    err = capsys.readouterr().err
    assert err.startswith(f"{WIPE}[############............] 1 articles") and err.endswith(WIPE)
