"""Settings: what factcheck.toml or [tool.factcheck] in pyproject.toml says, under what the command line says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, get_type_hints

from factcheck.refusal import Refusal

Strings = tuple[str, ...]


class Settings(NamedTuple):
    """How to check and how to report; the names are those of the command line."""

    as_of: str | None = None
    """A day in ISO 8601, "today", or "git" for the day of the article's last commit."""
    select: Strings = ()
    ignore: Strings = ()
    data: Strings = ()
    """Folders of further data packages."""
    format: str = "concise"
    reports: str = "reports"
    """The folder for reports; empty for none."""
    fail_on: str = "error"


NAMES = ("factcheck.toml", "pyproject.toml")


def settings(said: Mapping[str, Any], config: str | None = None, isolated: bool = False) -> Settings:
    """The defaults, under the configuration file, under what is said on the command line (None: nothing said)."""
    path = Path(config) if config else None if isolated else found(Path.cwd())
    read = _read(path) if path else {}
    return Settings(**read)._replace(**{key: value for key, value in said.items() if value is not None})


def found(folder: Path) -> Path | None:
    """The configuration file of the folder or the nearest above it."""
    return next((path for above in (folder, *folder.parents) for path in _candidates(above)), None)


def _candidates(folder: Path) -> Iterator[Path]:
    for name in NAMES:
        path = folder / name
        if path.is_file() and (name != "pyproject.toml" or b"[tool.factcheck" in path.read_bytes()):
            yield path


def _read(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Refusal(f"{path}: cannot be read as TOML ({error}); mend it, or use --isolated") from None
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("factcheck", {})
    return {_key(path, key): _value(path, key, value) for key, value in table.items()}


def _key(path: Path, key: str) -> str:
    name = key.replace("-", "_")
    if name in Settings._fields:
        return name
    raise Refusal(
        f"{path}: {key} is no setting; {nearest(key, [field.replace('_', '-') for field in Settings._fields])}"
    )


def _value(path: Path, key: str, value: object) -> Any:
    """A setting of the right type; a list of strings becomes a tuple."""
    wanted = get_type_hints(Settings)[key.replace("-", "_")]
    if wanted == Strings and isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    if wanted != Strings and isinstance(value, str):
        return value
    raise Refusal(f"{path}: {key} must be {'a list of strings' if wanted == Strings else 'a string'}; mend it")


def nearest(word: str, words: list[str]) -> str:
    """ "did you mean ...?", or every word there is."""
    from difflib import get_close_matches

    close = get_close_matches(word.upper(), [one.upper() for one in words], 1)
    match = next((one for one in words if close and one.upper() == close[0]), None)
    return f"did you mean {match}?" if match else f"there are {', '.join(words)}"
