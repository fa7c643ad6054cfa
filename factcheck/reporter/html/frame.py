"""The page in a frame of its own, for a notebook: its styles and its policy stay inside."""

from __future__ import annotations

from factcheck.model import Report

from .escape import escape
from .page import render

HEIGHT = 600


def framed(report: Report) -> str:
    """A sandboxed frame that holds the whole page; its links open elsewhere."""
    page = escape(render([report]))
    return f'<iframe title="factcheck" sandbox="allow-popups" width="100%" height="{HEIGHT}" srcdoc="{page}"></iframe>'
