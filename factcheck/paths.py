"""Paths as pathlib writes and cuts them, without pathlib, which is a twentieth of a short run.

A path that is written oddly, or on a system with other separators, is still given to pathlib.
"""

from __future__ import annotations

import os

from factcheck.model.annotations import TYPE_CHECKING

if TYPE_CHECKING:
    Place = str | os.PathLike[str]


def tidy(path: str) -> str:
    """The path without steps that lead nowhere.

    >>> tidy("a/b.txt"), tidy("./a//b.txt/"), tidy("/a/./b"), tidy("../a"), tidy("")
    ('a/b.txt', 'a/b.txt', '/a/b', '../a', '.')
    """
    whole = f"{path}/" if path[:1] == "/" else f"/{path}/"
    if os.sep == "/" and "//" not in whole and "/./" not in whole:
        return path
    from pathlib import Path

    return str(Path(path))


def joined(folder: Place, name: str) -> str:
    """What is called so in a folder.

    >>> joined("reports", "a.md"), joined(".", "a.md"), joined("/", "a.md"), joined("reports/", "a.md")
    ('reports/a.md', 'a.md', '/a.md', 'reports/a.md')
    """
    return tidy(os.path.join(folder, name))


def folder_of(path: str) -> str:
    """
    >>> folder_of("a/b.txt"), folder_of("b.txt"), folder_of("/b.txt")
    ('a', '.', '/')
    """
    return os.path.dirname(tidy(path)) or "."


def stem_of(path: str) -> str:
    """The last part of a path without its ending.

    >>> stem_of("a/b.tar.gz"), stem_of("a/.b"), stem_of("a/b."), stem_of("..")
    ('b.tar', '.b', 'b.', '..')
    """
    name = os.path.basename(tidy(path))
    dot = name.rfind(".")
    return name[:dot] if 0 < dot < len(name) - 1 else name


def above(folder: str) -> list[str]:
    """A folder and those that it lies in, nearest first, from the root on; ".." is left as written.

    >>> above("/a/b"), above("/a/../b/")
    (['/a/b', '/a', '/'], ['/a/../b', '/a/..', '/a', '/'])
    """
    here = os.getcwd()
    found = [here if folder in ("", ".") else tidy(os.path.join(here, folder))]
    while (higher := os.path.dirname(found[-1])) != found[-1]:
        found.append(higher)
    return found
