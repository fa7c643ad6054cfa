"""The reference data: a section for each package, from its datapackage.json and its README.md."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).parent.parent / "reference_data"
INTRODUCTION = """\
# Reference data

What comes with factcheck, each row with its source. `factcheck data list` counts the rows, `factcheck data show AREA
INDICATOR` prints a series, `factcheck data verify` holds every file against its hash, and `--data PATH` lays a package
of your own beside these."""


def pages() -> dict[str, str]:
    """One page for all packages."""
    found = sorted(DATA.glob("*/datapackage.json"))
    return {"data.md": "\n\n".join([INTRODUCTION, *("\n".join(_lines(path)) for path in found)]) + "\n"}


def _lines(path: Path) -> Iterator[str]:
    package = json.loads(path.read_text("utf-8"))
    licences = ", ".join(_link(one.get("title") or one["name"], one.get("path", "")) for one in package["licenses"])
    sources = "; ".join(_link(one["title"], one.get("path", "")) for one in package.get("sources", []))
    yield from (f"## {package['title']}", "")
    yield from (f"- Package: `{package['name']}`, version {package['version']}", f"- Licence: {licences}")
    yield from (f"- Sources: {sources}", "")
    yield _told(path.with_name("README.md"))


def _link(title: str, path: str) -> str:
    return f"[{title}]({path})" if path.startswith("http") else title


def _told(path: Path) -> str:
    """The README below its heading, its own headings a step lower."""
    lines = path.read_text("utf-8").strip().split("\n")[1:] if path.exists() else []
    return "\n".join(f"##{line}" if line.startswith("#") else line for line in lines).strip()
