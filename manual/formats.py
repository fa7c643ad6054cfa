"""The formats: what each is, as the file that writes it says in its first line."""

from __future__ import annotations

from importlib import import_module

from factcheck.reporter import FORMATS

INTRODUCTION = """\
# Formats

`factcheck ARTICLE --format NAME` prints it, `-o FILE` writes it to a file. What is accepted or known from a baseline is
marked as such in each; see [silencing](silencing.md).

| format | what it is |
|---|---|
"""


def pages() -> dict[str, str]:
    """One page with a row for each format."""
    return {"formats.md": INTRODUCTION + "".join(_row(name, module) for name, module in FORMATS.items())}


def _row(name: str, module: str) -> str:
    told = (import_module(f"factcheck.reporter.{module}").__doc__ or "").strip().partition("\n")[0]
    return f"| `{name}` | {told} |\n"
