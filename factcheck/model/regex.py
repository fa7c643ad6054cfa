"""Regular expressions whose code outlives a run: what one run has compiled, the next takes up ready-made.

Compiling is a third of a short run's time. The code is Python's own, kept by the pattern and its flags, so that it is
never out of date. Whoever has a disk hands it in, and asks for what is new.
"""

from __future__ import annotations

import re
from importlib import import_module

Code = tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]
"""What Python's own assembler of patterns takes: flags, code, number of groups, their names, and those by number."""
Key = tuple[str, int]

_ready: dict[Key, Code] = {}
_new: dict[Key, None] = {}


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The same as re.compile, from ready-made code where there is some.

    >>> compiled("(?P<digit>[0-9])").search("May 5")["digit"]
    '5'
    """
    code = _ready.get((pattern, int(flags)))
    if code is None:
        _new[pattern, int(flags)] = None
        return re.compile(pattern, flags)
    return assembled(pattern, code)


def assembled(pattern: str, code: Code) -> re.Pattern[str]:
    """The pattern of ready-made code."""
    found: re.Pattern[str] = import_module("_sre").compile(pattern, *code)
    return found


def code_of(pattern: str, flags: int) -> Code:
    """The code of a pattern, made by the steps that re.compile takes."""
    parsed = import_module("re._parser").parse(pattern, flags)
    code = [int(word) for word in import_module("re._compiler")._code(parsed, flags)]
    names = dict(parsed.state.groupdict)
    by_number = {number: name for name, number in names.items()}
    groups = parsed.state.groups
    return int(flags | parsed.state.flags), code, groups - 1, names, tuple(by_number.get(n) for n in range(groups))


def hand_in(codes: dict[Key, Code]) -> None:
    """Take up ready-made code."""
    _ready.update(codes)


def made() -> dict[Key, Code] | None:
    """All code that is worth keeping; None where nothing was compiled that was not handed in."""
    return _ready | {key: code_of(*key) for key in _new} if _new else None
