"""Which rules the settings ignore in which drafts."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

from factcheck.config import Settings
from factcheck.silencing.naming import name_in


def ignored(settings: Settings, path: str) -> tuple[str, ...]:
    """The selectors of every pattern that fits the draft's path from the settings' folder, or its bare name."""
    name = name_in(Path(settings.file).parent, path)
    return tuple(rule for pattern, rules in settings.per_file_ignores if _fits(name, pattern) for rule in rules)


def _fits(name: str, pattern: str) -> bool:
    """
    >>> _fits("drafts/a.txt", "*.txt"), _fits("drafts/a.txt", "drafts/*"), _fits("drafts/a.txt", "a.md")
    (True, True, False)
    """
    return fnmatchcase(name, pattern) or fnmatchcase(name.rpartition("/")[2], pattern)
