"""A wheel's way to Spark's workers: sent by Spark, unpacked once beside where it lies, and imported from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

Settings = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""The rules selected, those ignored, and the folders of data, in words that travel without this package."""
Batches = Callable[[Iterator[Any]], Iterator[Any]]


def shipped(wheel: str, settings: Settings) -> Batches:
    """What a partition is put through on a worker that has no factcheck but the wheel of that name."""

    def mapped(given: Iterator[Any]) -> Iterator[Any]:
        # Spark sends this function by its code, for the worker cannot import this file yet: so it imports for itself.
        import sys
        from os import getpid
        from pathlib import Path
        from shutil import rmtree
        from zipfile import ZipFile

        from pyspark import SparkFiles

        packed = Path(SparkFiles.get(wheel))
        home, part = packed.with_suffix(".unpacked"), packed.with_suffix(f".{getpid()}")
        if not home.exists():
            with ZipFile(packed) as files:
                files.extractall(part)
            try:
                part.rename(home)
            except OSError:  # another worker of this machine was first
                rmtree(part)
        if str(home) not in sys.path:
            sys.path.insert(0, str(home))
            for name in [name for name in sys.modules if name.partition(".")[0] == "factcheck"]:
                del sys.modules[name]
        from factcheck.bulk.spark import checked

        yield from checked(given, settings)

    return mapped
