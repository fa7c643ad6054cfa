"""factcheck init [FOLDER]: writes a factcheck.toml that tells of every setting."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from factcheck.config import NAMES
from factcheck.refusal import Refusal

from .options import parser
from .written import write

TEMPLATE = Path(__file__).with_name("factcheck.toml")


def run(arguments: Sequence[str]) -> int:
    """Write the file; one that stands there is never written over."""
    folder = Path(options().parse_args(arguments).folder)
    path = folder / NAMES[0]
    if path.exists():
        raise Refusal(f"{path}: stands there already; edit it, or remove it first")
    if not folder.is_dir():
        raise Refusal(f"{folder}: is no folder; make it first")
    write(path, TEMPLATE.read_bytes())
    print(f"{path}: every setting is in it, as a comment; factcheck --show-settings tells which hold")
    return 0


def options() -> ArgumentParser:
    """What the command takes."""
    options = parser("init", "Write a factcheck.toml with every setting in it, as a comment.")
    options.add_argument("folder", metavar="FOLDER", nargs="?", default=".", help="where to write it (here)")
    return options
