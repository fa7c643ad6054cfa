"""Something that a person asked for and cannot have, said in one line with the way out."""

from __future__ import annotations

import sys


class Refusal(Exception):
    """Its text is one line: what is wrong; how to mend it."""


def refuse(refusal: Exception) -> None:
    """Say it on standard error."""
    from factcheck.reporter.visible import visible

    print(f"factcheck: {visible(str(refusal))}", file=sys.stderr)
