"""What every page stands in: its head, and a policy that lets nothing run and nothing be fetched."""

from __future__ import annotations

import hashlib
from binascii import b2a_base64
from functools import cache
from pathlib import Path

STYLE = Path(__file__).with_name("style.css")


def shell(title: str, body: str, *styles: Path) -> str:
    """A page with that title, escaped already, and body; more styles may stand below the one of all pages."""
    style, seal = _style((STYLE, *styles))
    policy = f"default-src 'none'; style-src '{seal}'; base-uri 'none'; form-action 'none'"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="factcheck">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}</body>
</html>
"""


@cache
def _style(paths: tuple[Path, ...]) -> tuple[str, str]:
    """The style sheet and its seal, by which the policy knows it from any other."""
    style = "".join(path.read_text(encoding="utf-8") for path in paths)
    return style, "sha256-" + b2a_base64(hashlib.sha256(style.encode()).digest(), newline=False).decode()
