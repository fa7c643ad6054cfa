"""The first page: README.md, with the links that stay within docs/; what lies outside is named."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
_LINK = re.compile(r"\[(?P<text>[^\]]+)\]\((?P<path>(?!https?:|#)[^)]+)\)")


def pages() -> dict[str, str]:
    """README.md as docs/index.md."""
    return {"index.md": _LINK.sub(_moved, (ROOT / "README.md").read_text("utf-8"))}


def _moved(link: re.Match[str]) -> str:
    text, path = link["text"], link["path"]
    return f"[{text}]({path.removeprefix('docs/')})" if path.startswith("docs/") else f"`{path}`"
