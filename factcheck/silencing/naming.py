"""What a draft is called in a file that stands in some folder: its path from there, on every system alike."""

from __future__ import annotations

import os
from pathlib import Path


def name_in(folder: Path, path: str) -> str:
    """The path from the folder, with forward slashes.

    >>> name_in(Path("/drafts"), "/drafts/may/a.txt"), name_in(Path("/drafts/may"), "/drafts/a.txt")
    ('may/a.txt', '../a.txt')
    """
    try:
        return os.path.relpath(path, folder).replace(os.sep, "/")
    except ValueError:  # another drive
        return path.replace(os.sep, "/")
