"""JSON lines: one document a line, in the shape of json."""

from __future__ import annotations

import json
from collections.abc import Sequence

from factcheck.model import Report

from .json_record import record


def render(reports: Sequence[Report]) -> str:
    """One line for each report."""
    return "".join(f"{json.dumps(record(report))}\n" for report in reports)
