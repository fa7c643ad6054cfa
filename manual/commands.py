"""The command line: what --help says of every command, as it says it."""

from __future__ import annotations

from importlib import import_module

from factcheck.cli import COMMANDS


def pages() -> dict[str, str]:
    """One page for all commands."""
    return {"commands.md": "# Commands\n\n" + "\n".join(map(_section, COMMANDS))}


def _section(name: str) -> str:
    options = import_module(f"factcheck.commands.{name}").options()
    title = "factcheck ARTICLE" if name == "check" else f"factcheck {name}"
    return f"## {title}\n\n```text\n{options.format_help().rstrip()}\n```\n"
