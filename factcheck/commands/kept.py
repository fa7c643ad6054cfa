"""The code of regular expressions, kept between runs in the user's cache; a run without it is a little slower."""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from importlib import import_module
from pathlib import Path

from factcheck.model.regex import hand_in, made
from factcheck.reference.cache import user_cache

MOST = 4_000_000
"""Bytes; a file that has grown past this is begun again."""


def take_up() -> None:
    """Hand in what earlier runs kept; a file that is damaged, or another Python's, is as good as none."""
    try:
        page = _path().read_bytes()
        if len(page) < MOST and zlib.crc32(page[4:]) == int.from_bytes(page[:4], "big"):
            hand_in(marshal.loads(page[4:]))
    except (OSError, ValueError, EOFError, TypeError, RuntimeError):
        return


def keep() -> None:
    """Write down what was compiled anew, whole or not at all; quietly, for nobody asked for it."""
    try:
        codes = made()
        path = _path()
    except (AttributeError, ImportError, RuntimeError):  # a Python whose re is built otherwise; nobody's home
        return
    if codes is not None:
        _write(path, marshal.dumps(codes))


def _write(path: Path, page: bytes) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.write_bytes(zlib.crc32(page).to_bytes(4, "big") + page)
        part.replace(path)
    except OSError:
        return


def _path() -> Path:
    """One file for each kind of Python: the code is no other's."""
    magic = import_module("re._constants").MAGIC
    return user_cache() / f"patterns-{sys.implementation.cache_tag}-{magic}-{sys.byteorder}"
