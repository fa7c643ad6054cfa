"""factcheck explain ARTICLE:LINE[:COL]: the arithmetic and the evidence behind one figure."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from factcheck.refusal import Refusal
from factcheck.reporter.explained import explained

from . import checking
from .articles import article
from .options import add_reading, parser
from .per_folder import desk_of
from .silence import silenced


def run(arguments: Sequence[str]) -> int:
    """Print what is known of the figures at a place."""
    said = options().parse_args(arguments)
    path, line, column = place(said.place)
    desk = desk_of(path, said)
    document = article(path, said.stdin_filename, said.tracked, desk.settings.limits)
    report, _ = silenced(checking.checked(document, desk), desk)
    found = explained(report, line, column)
    if not found:
        raise Refusal(f"{said.place}: no figure stands there; factcheck extract {path} lists them")
    sys.stdout.writelines(f"{said}\n" for said in found)
    return 0


def options() -> ArgumentParser:
    """What the command takes."""
    options = parser("explain", "Show how the figures at a place were read, checked and judged.")
    options.add_argument("place", metavar="ARTICLE:LINE[:COL]", help="a line, or a column of one, of an article")
    add_reading(options)
    return options


def place(said: str) -> tuple[str, int, int | None]:
    """ARTICLE:LINE[:COL] in its parts; a colon may stand in the article's name too.

    >>> place("a.txt:3"), place("a:b.txt:3:14")
    (('a.txt', 3, None), ('a:b.txt', 3, 14))
    """
    path, _, last = said.rpartition(":")
    front, _, line = path.rpartition(":")
    if last.isdecimal() and line.isdecimal() and front and not Path(path).exists():
        return front, int(line), int(last)
    if last.isdecimal() and path:
        return path, int(last), None
    raise Refusal(f"{said}: names no place; write ARTICLE:LINE or ARTICLE:LINE:COLUMN")
