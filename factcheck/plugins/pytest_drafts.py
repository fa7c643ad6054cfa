"""pytest --factcheck: each draft is a test, which fails by its findings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from factcheck.commands.checking import Desk

PATTERNS = ("*.txt", "*.md")


def pytest_addoption(parser: pytest.Parser) -> None:
    """One switch, and which files are drafts."""
    group = parser.getgroup("factcheck")
    group.addoption("--factcheck", action="store_true", help="check the figures and dates of drafts")
    parser.addini("factcheck_drafts", "patterns of the drafts to check", type="args", default=list(PATTERNS))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A draft, where drafts are to be checked; whatever is not asked for is left to others."""
    config = parent.config
    if not config.getoption("--factcheck"):
        return None
    wanted = any(file_path.match(pattern) for pattern in config.getini("factcheck_drafts"))
    return DraftFile.from_parent(parent, path=file_path) if wanted else None


class DraftFile(pytest.File):
    """A file with one draft in it."""

    def collect(self) -> Iterator[pytest.Item]:
        yield Draft.from_parent(self, name="figures")


class Draft(pytest.Item):
    """The check of one draft, under the settings nearest to it."""

    def runtest(self) -> None:
        """Fail where a finding stands at or above the settings' fail-on."""
        from factcheck.commands import articles, checking, silence

        desk = _desk(self.path.parent)
        path = _shown(self.path)
        report, remarks = silence.silenced(checking.checked(articles.article(path), desk), desk)
        self.add_report_section("call", "factcheck", "\n".join(remarks)) if remarks else None
        due = [one for one in report.findings if one.is_due and one.severity >= _least(desk)]
        if due:
            from factcheck.reporter import render

            raise Unfit(str(render("full", [report._replace(findings=tuple(due))])))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """The findings, or one line on why it could not be checked: no one needs our traceback."""
        from factcheck.refusal import Refusal

        if isinstance(excinfo.value, (Unfit, Refusal)):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, None, str]:
        return self.path, None, f"factcheck: {_shown(self.path)}"


class Unfit(Exception):
    """A draft has findings; they are its text."""


@lru_cache
def _desk(folder: Path) -> Desk:
    from factcheck.commands.checking import desk
    from factcheck.config import settings

    return desk(settings({}, folder=str(folder)))


def _least(desk: Desk) -> float:
    from factcheck.commands.checking import SEVERITIES

    return SEVERITIES.get(desk.settings.fail_on, float("inf"))


def _shown(path: Path) -> str:
    """From the current folder, where it lies below it."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
