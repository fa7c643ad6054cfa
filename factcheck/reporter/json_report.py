"""JSON: one object that holds all documents, with the version of this shape."""

from __future__ import annotations

import json
from collections.abc import Sequence

from factcheck.model import Report

from .json_record import record

VERSION = "1"
"""Of the shape, not of the program."""


def render(reports: Sequence[Report]) -> str:
    """ASCII only, so that no terminal, editor or pipe can show it otherwise than it is."""
    return json.dumps({"version": VERSION, "documents": [record(report) for report in reports]}, indent=1) + "\n"
