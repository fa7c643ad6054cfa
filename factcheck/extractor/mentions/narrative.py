"""Whether a text tells of the past, so that its dates hang on one another rather than on its own day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from factcheck.model import Figure, Timex

_FEWEST = 6
_SHARE = 8


def narrative(mentions: Sequence[Figure], as_of: datetime | None) -> bool:
    """Most of its times name years well before as_of, and hardly any is reckoned from the day it was written."""
    if as_of is None:
        return True
    old = near = 0
    for mention in mentions:
        if not isinstance(mention, Timex) or mention.kind not in ("date", "time"):
            continue
        if "y" in mention.stated and mention.value[:4].isdigit():
            old, near = (old + 1, near) if int(mention.value[:4]) < as_of.year - 1 else (old, near + 1)
        elif mention.stated == "w" or mention.shift is not None and mention.shift.grain == "day":
            near += 1
    return old >= _FEWEST and old > _SHARE * near
