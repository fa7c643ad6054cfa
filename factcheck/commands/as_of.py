"""The day that --as-of names: a date, and, asked for by name, the clock's or the last commit's."""

from __future__ import annotations

import os

from factcheck.model.days import date
from factcheck.model.document import YEARS
from factcheck.refusal import Refusal


def as_of(said: str | None, path: str) -> date | None:
    """The day from which an article is to be read; None where nothing is said."""
    if said is None:
        return None
    if said == "today":
        return date.today()
    if said == "git":
        return _last_commit(path)
    try:
        day = date.fromisoformat(said)
    except ValueError:
        raise Refusal(f"--as-of {said}: is no date; write YYYY-MM-DD, today or git") from None
    if day.year not in YEARS:
        raise Refusal(f"--as-of {said}: no article is of that year; give one from {YEARS[0]} to {YEARS[-1]}")
    return day


def _last_commit(path: str) -> date:
    import subprocess

    whole = os.path.realpath(path)
    command = ["git", "-C", os.path.dirname(whole), "log", "-1", "--format=%as", "--", whole]
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
        return date.fromisoformat(said)
    except (OSError, ValueError, subprocess.CalledProcessError):
        raise Refusal(f"--as-of git: {path} has no commit; commit it, or give the date") from None
