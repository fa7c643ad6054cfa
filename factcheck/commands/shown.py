"""Settings as a file that could hold them, for --show-settings."""

from __future__ import annotations

import json
from collections.abc import Iterator

from factcheck.config import SETTINGS, Settings


def shown(settings: Settings) -> Iterator[str]:
    """Lines of TOML: whence they come, then every setting, those without a value as a comment; tables last."""
    yield f"# read from {settings.file}" if settings.file else "# no configuration file"
    held = {name.replace("_", "-"): getattr(settings, name) for name in SETTINGS}
    held["limits"] = tuple(zip(settings.limits._fields, settings.limits, strict=True))
    tables = {"limits", "severity", "per-file-ignores"}
    yield from (_line(name, value) for name, value in held.items() if name not in tables)
    for name in sorted(tables):
        yield f"[{name}]"
        yield from (_line(_quoted(key), value) for key, value in held[name])


def _line(name: str, value: object) -> str:
    if value is None:
        return f"# {name} ="
    return f"{name} = {_written(value)}"


def _written(value: object) -> str:
    if isinstance(value, int):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(_quoted(one) for one in value)}]"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
