"""The accept file beside the drafts: TOML, an [[accept]] table for each finding that may stand."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from factcheck.config import nearest
from factcheck.model import Waiver
from factcheck.model.days import date
from factcheck.refusal import Refusal

from .acceptance import Acceptance
from .quotation import Quotation

HEAD = "# Findings that may stand. Written by: factcheck accept ARTICLE:LINE:COL --reason ...\n"
NEEDED = ("article", "rule", "figure", "reason")
KEYS = ("article", "rule", "before", "figure", "after", "turn", "reason", "who", "until")


def read(path: Path) -> tuple[Acceptance, ...]:
    """The acceptances in a file; Refusal where it is not what it should be. Read once for a run of many drafts."""
    try:
        return parsed(path, path.read_text(encoding="utf-8"))
    except (OSError, UnicodeError) as error:
        raise Refusal(f"{path}: cannot be read ({error}); mend it, or use --isolated") from None


@lru_cache(4)
def parsed(path: Path, text: str) -> tuple[Acceptance, ...]:
    """The acceptances in the text of a file."""
    import tomllib

    try:
        page = tomllib.loads(text)
    except ValueError as error:
        raise Refusal(f"{path}: cannot be read as TOML ({error}); mend it, or use --isolated") from None
    rows = page.get("accept", [])
    if set(page) - {"accept"} or not isinstance(rows, list):
        raise Refusal(f"{path}: holds {', '.join(sorted(page))}; it may hold [[accept]] tables alone")
    return tuple(_acceptance(f"{path}: accept {number}", row) for number, row in enumerate(rows, 1))


def written(one: Acceptance) -> str:
    """The acceptance as a table of the file."""
    quotation, waiver = one.quotation, one.waiver
    rows = {"article": one.article, "rule": one.rule, **quotation._asdict(), "turn": one.turn, "reason": waiver.reason}
    rows |= {"who": waiver.who} if waiver.who else {}
    lines = [f"{key} = {_quote(value)}" for key, value in rows.items() if (key, value) != ("turn", 1)]
    lines += [f"until = {waiver.until}"] if waiver.until else []
    return "\n".join(["", "[[accept]]", *lines, ""])


def _acceptance(where: str, row: Any) -> Acceptance:
    for key in row:
        if key not in KEYS:
            raise Refusal(f"{where}: {key} is no key; {nearest(key, list(KEYS))}")
    for key in NEEDED:
        if not row.get(key):
            raise Refusal(f"{where}: has no {key}; give one")
    for key, value in row.items():
        wanted = int if key == "turn" else date if key == "until" else str
        if not isinstance(value, wanted):
            raise Refusal(f"{where}: {key} must be a {wanted.__name__}; mend it")
    quotation = Quotation(row.get("before", ""), row["figure"], row.get("after", ""))
    waiver = Waiver("external", row["reason"], row.get("who", ""), str(row.get("until", "")))
    return Acceptance(row["article"], row["rule"], quotation, waiver, max(1, row.get("turn", 1)))


def _quote(value: str | int) -> str:
    """A TOML string: JSON's escapes, and DEL's."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
