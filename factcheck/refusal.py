"""Something that a person asked for and cannot have, said in one line with the way out."""

from __future__ import annotations

import sys


class Refusal(Exception):
    """Its text is one line: what is wrong; how to mend it."""


def refuse(refusal: Exception | str) -> None:
    """Say it on standard error."""
    from factcheck.reporter.visible import visible

    print(f"factcheck: {visible(str(refusal))}", file=sys.stderr)


def owned_up(path: str = "") -> Refusal:
    """A fault of ours, told with its traceback; it must not pass for a finding, as Python's own exit code 1 would."""
    from traceback import print_exc

    print_exc()
    where = f"{path}: " if path else ""
    return Refusal(f"{where}factcheck itself failed; please report it with the lines above")
