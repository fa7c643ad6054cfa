"""Settings: what factcheck.toml or [tool.factcheck] in pyproject.toml says, under what the command line says."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping

from factcheck.model import Limits
from factcheck.model.annotations import TYPE_CHECKING, Any
from factcheck.model.tuples import NamedTuple
from factcheck.paths import above, joined
from factcheck.refusal import Refusal

if TYPE_CHECKING:
    from pathlib import Path

Strings = tuple[str, ...]
Pairs = tuple[tuple[str, str], ...]
Lists = tuple[tuple[str, Strings], ...]


class Settings(NamedTuple):
    """How to check and how to report; the names are those of the command line."""

    as_of: str | None = None
    """The day an article speaks from, whatever it states: YYYY-MM-DD, "today", or "git" for its last commit's."""
    select: Strings = ()
    """Only these rules: codes, fronts of codes, names, or ALL; empty for all that are on by default."""
    ignore: Strings = ()
    """Not these rules."""
    severity: Pairs = ()
    """How loud a rule is: error, warning, query or note, by its code or name."""
    per_file_ignores: Lists = ()
    """Rules to ignore in some drafts: a pattern of paths, and the rules."""
    data: Strings = ()
    """Folders of further reference data."""
    format: str = "concise"
    """What goes to standard output."""
    reports: str = "reports"
    """The folder for reports; empty for none."""
    fail_on: str = "error"
    """The quietest finding that makes the exit code 1: error, warning, query, note or never."""
    baseline: str = ""
    """A file of counts of known findings, which do not fail; empty for none."""
    accept: str = "factcheck-accept.toml"
    """The name of the file of accepted findings, beside the drafts or above them; empty for none."""
    comments: bool = False
    """Whether a comment in a draft may accept a finding."""
    dollar: str = "USD"
    """Whose dollar a bare "$" is, by its ISO 4217 code."""
    day_first: bool = False
    """Whether 4/5/2019 is in May."""
    percent: str = ""
    """How percentages are printed: percent, per cent or %; empty: as each article likes."""
    metric_first: bool = False
    """Whether the metric measure must stand before its conversion."""
    limits: Limits = Limits()
    """How large an article may be."""
    file: str = ""
    """The file that this was read from: no setting itself."""


NAMES = ("factcheck.toml", "pyproject.toml")
SETTINGS = Settings._fields[:-1]
"""What a file may say, in its order; written with - for _."""


def settings(said: Mapping[str, Any], config: str | None = None, isolated: bool = False, folder: str = "") -> Settings:
    """The defaults, under the configuration file, under what is said on the command line (None: nothing said).

    The file is the one named, else the nearest in the folder (the current one) or above; isolated reads none.
    """
    path = config if config else None if isolated else found(folder)
    base = read(path) if path else Settings(accept="") if isolated else Settings()
    return base._replace(**{key: value for key, value in said.items() if value is not None})


def found(folder: str) -> str | None:
    """The configuration file of the folder or the nearest above it."""
    return next((path for higher in above(folder) for path in _candidates(higher)), None)


def _candidates(folder: str) -> Iterator[str]:
    for name in NAMES:
        path = joined(folder, name)
        if os.path.isfile(path) and (name != "pyproject.toml" or b"[tool.factcheck" in _page(path)):
            yield path


def _page(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def read(file: str) -> Settings:
    """What a file says, over the defaults; its paths are taken from its own folder."""
    import tomllib
    from pathlib import Path

    path = Path(file)
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Refusal(f"{path}: no such file; check the name, or write one with factcheck init") from None
    except (OSError, ValueError) as error:
        raise Refusal(f"{path}: cannot be read as TOML ({error}); mend it, or use --isolated") from None
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("factcheck", {})
    return _rooted(Settings(**{_key(path, key): _value(path, key, value) for key, value in table.items()}), path)


def _rooted(said: Settings, path: Path) -> Settings:
    """With paths that lead from the current folder, and the file's own name."""
    home = path.parent
    said = said._replace(file=str(path))
    if home.resolve() == path.cwd():
        return said
    return said._replace(
        data=tuple(str(home / folder) for folder in said.data),
        reports=said.reports and str(home / said.reports),
        baseline=said.baseline and str(home / said.baseline),
    )


def _key(path: Path, key: str) -> str:
    name = key.replace("-", "_")
    if name in SETTINGS:
        return name
    raise Refusal(f"{path}: {key} is no setting; {nearest(key, [field.replace('_', '-') for field in SETTINGS])}")


def _value(path: Path, key: str, value: object) -> Any:
    """A setting of the right type; lists become tuples, and tables pairs."""
    wanted, taken = _SHAPES.get(key.replace("-", "_"), ("a string", _string))
    try:
        return taken(value)
    except TypeError:
        raise Refusal(f"{path}: {key} must be {wanted}; mend it") from None


def _string(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError


def _switch(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise TypeError


def _strings(value: object) -> Strings:
    if isinstance(value, list):
        return tuple(_string(one) for one in value)
    raise TypeError


def _table(value: object, inner: Callable[[object], Any]) -> tuple[tuple[str, Any], ...]:
    if isinstance(value, dict):
        return tuple((key, inner(one)) for key, one in value.items())
    raise TypeError


def _limits(value: object) -> Limits:
    """The limits that a table names, each a whole number above nought, over the usual ones."""
    numbers = dict(_table(value, _count))
    if numbers.keys() - set(Limits._fields):
        raise TypeError
    return Limits(**numbers)


def _count(value: object) -> int:
    if isinstance(value, int) and value is not True and value > 0:
        return value
    raise TypeError


_SHAPES: dict[str, tuple[str, Callable[[object], Any]]] = {
    "select": ("a list of strings", _strings),
    "ignore": ("a list of strings", _strings),
    "data": ("a list of strings", _strings),
    "severity": ("a table of strings", lambda value: _table(value, _string)),
    "per_file_ignores": ("a table of lists of strings", lambda value: _table(value, _strings)),
    "limits": (f"a table of whole numbers named {', '.join(Limits._fields)}", _limits),
    "comments": ("true or false", _switch),
    "day_first": ("true or false", _switch),
    "metric_first": ("true or false", _switch),
}


def nearest(word: str, words: list[str]) -> str:
    """ "did you mean ...?", or every word there is."""
    from difflib import get_close_matches

    close = get_close_matches(word.upper(), [one.upper() for one in words], 1)
    match = next((one for one in words if close and one.upper() == close[0]), None)
    return f"did you mean {match}?" if match else f"there are {', '.join(words)}"
