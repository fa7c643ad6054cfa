"""The interface for Python: signatures and docstrings of what a caller needs."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import factcheck
from factcheck.checked import Checked
from factcheck.model import Check, Entry, Finding, Observation, Quantity, Report, Timex, Waiver
from factcheck.plugins.pandas_accessor import Texts

INTRODUCTION = """\
# Python

```python
import factcheck

report = factcheck.check("Sales rose from 40 to 50, up 20%.")
assert [finding.instead for finding in report.findings] == ["25%"]
assert [entry.status for entry in report.ledger] == ["refuted", "refuted", "refuted"]
assert [figure.text for figure in factcheck.extract("Sales rose from 40 to 50.")] == ["40", "50"]
```

A notebook shows a report as its page. [pandas](integrations/pandas.md) has a page of its own."""
NOUNS = (Report, Entry, Check, Finding, Waiver, Observation, Quantity, Timex)


CHECKER = ("check", "check_many", "to_arrow", "to_frame")


def pages() -> dict[str, str]:
    """One page: functions, what they return, and the nouns in it."""
    functions = [_function(f"factcheck.{name}", getattr(factcheck, name)) for name in ("check", "extract")]
    functions += [_function("factcheck.Checker", factcheck.Checker)]
    functions += [_function(f"checker.{name}", getattr(factcheck.Checker, name)) for name in CHECKER]
    methods = [_function(f"report.{name}", getattr(Checked, name)) for name in ("to_dict", "to_markdown", "to_frame")]
    columns = [_function(f'df["body"].factcheck.{name}', getattr(Texts, name)) for name in ("findings", "figures")]
    parts = [INTRODUCTION, "## Functions", *functions, *methods, *columns, "## Nouns", *map(_noun, NOUNS)]
    return {"python.md": "\n\n".join(parts) + "\n"}


def _function(name: str, function: Callable[..., Any]) -> str:
    signature = str(inspect.signature(function)).replace("self, ", "").replace("(self)", "()")
    return f"### {name}\n\n```text\n{name}{signature.replace(chr(39), '')}\n```\n\n{inspect.getdoc(function)}"


def _noun(noun: type[Any]) -> str:
    rows = "\n".join(_fields(noun))
    return f"### {noun.__name__}\n\n{inspect.getdoc(noun)}\n\n| field | type |\n|---|---|\n{rows}"


def _fields(noun: type[Any]) -> Iterator[str]:
    for name, kind in noun.__annotations__.items():
        shown = kind if isinstance(kind, str) else getattr(kind, "__forward_arg__", str(kind))
        yield f"| `{name}` | `{shown}` |".replace(" | None", " or None")
