"""Options that several commands share, and the parser of a command's arguments."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter

WIDTH = 110
"""Of the help, in columns."""


def parser(command: str, description: str, epilog: str = "") -> ArgumentParser:
    """A parser for one command, named as it is called."""
    program = "factcheck" if command == "check" else f"factcheck {command}"
    return ArgumentParser(
        program, description=description, epilog=epilog, formatter_class=_formatter, allow_abbrev=False
    )


def _formatter(prog: str) -> RawDescriptionHelpFormatter:
    """Of a fixed width: to ask the terminal for its own, argparse would load shutil and three compressors."""
    return RawDescriptionHelpFormatter(prog, max_help_position=28, width=WIDTH)


def add_reading(options: ArgumentParser) -> None:
    """What decides how an article is read and checked."""
    options.add_argument("--as-of", metavar="DATE", help="the day the article speaks from: YYYY-MM-DD, today or git")
    options.add_argument(
        "--select", metavar="RULES", action="append", help="only these rules: codes, prefixes, names or ALL"
    )
    options.add_argument("--ignore", metavar="RULES", action="append", help="not these rules")
    options.add_argument("--data", metavar="PATH", action="append", help="a folder with a further data package")
    options.add_argument("--stdin-filename", metavar="NAME", default="<stdin>", help="what to call standard input (-)")
    options.add_argument(
        "--tracked",
        metavar="STATE",
        choices=("final", "original"),
        default="final",
        help="which state of a Word file's tracked changes to read: final or original (final)",
    )
    options.add_argument("--config", metavar="FILE", help="settings, instead of the nearest factcheck.toml")
    options.add_argument("--isolated", action="store_true", help="read no configuration file and no accept file")
