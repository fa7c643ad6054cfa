"""The articles in a folder or of a pattern, in the order of their names, without what .factcheckignore names."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from glob import glob
from pathlib import Path
from typing import NamedTuple

from factcheck.reader import ENDINGS
from factcheck.refusal import Refusal

IGNORE_FILE = ".factcheckignore"


class _Line(NamedTuple):
    """A line of an ignore file: a name, or a path from the file's own folder."""

    pattern: str
    is_path: bool
    folders_only: bool
    takes_back: bool
    """It begins with an exclamation mark: what it fits is read after all."""


def expanded(path: str, reports: str = "") -> list[str]:
    """The articles that a folder or a pattern stands for; where there are none, it stands for itself."""
    if Path(path).is_dir():
        return [str(one) for one in _walked(Path(path), Path(reports).absolute() if reports else None)] or [path]
    files = sorted(glob(path, recursive=True))
    return [one for one in files if Path(one).is_file() and not _ignored(Path(one))] or [path]


def _walked(folder: Path, reports: Path | None) -> Iterator[Path]:
    """Every article below a folder; hidden files, links to folders and the tool's own reports are passed over."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.name.startswith(".") or _ignored(path):
            continue
        if path.is_dir():
            if not path.is_symlink() and path.absolute() != reports:
                yield from _walked(path, reports)
        elif path.is_file() and path.suffix[1:].lower() in ENDINGS:
            yield path


def _ignored(path: Path) -> bool:
    """The last line that fits decides, those of nearer folders after those of farther ones."""
    whole = path.absolute()
    fitting = (
        line
        for folder in whole.parents
        for line in reversed(_lines(folder))
        if _fits(line, whole.relative_to(folder).as_posix(), path.is_dir())
    )
    last = next(fitting, None)
    return last is not None and not last.takes_back


def _fits(line: _Line, name: str, is_folder: bool) -> bool:
    """
    >>> _fits(_line("*.md"), "old/a.md", False), _fits(_line("old/"), "old", True), _fits(_line("old/"), "old", False)
    (True, True, False)
    """
    parts = name.split("/")
    whole = [("/".join(parts[:size]), size < len(parts) or is_folder) for size in range(1, len(parts) + 1)]
    return any(
        (folder or not line.folders_only)
        and fnmatchcase(path if line.is_path else path.rpartition("/")[2], line.pattern)
        for path, folder in whole
    )


@cache
def _lines(folder: Path) -> tuple[_Line, ...]:
    file = folder / IGNORE_FILE
    if not file.is_file():
        return ()
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(f"{file}: cannot be read ({error}); save it as UTF-8") from None
    return tuple(_line(line.strip()) for line in lines if line.strip() and not line.startswith("#"))


def _line(text: str) -> _Line:
    takes_back = text.startswith("!")
    pattern = text[takes_back:].rstrip("/")
    return _Line(pattern.lstrip("/"), "/" in pattern, text.endswith("/"), takes_back)
