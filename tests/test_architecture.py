"""The house rules that a test can hold: who imports whom, how long a file may be, what no file may be called."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "factcheck"
FILES = sorted(HOUSE.rglob("*.py"))
ROOMS = {"reader", "extractor", "reference", "checker", "reporter"}
NETWORK = {"requests", "socket", "urllib", "http"}
HEAVY = {"pandas", "numpy", "pint", "requests"}


def _imports(path: Path) -> set[str]:
    """Absolute names of the modules a file imports, wherever in it."""
    package = [HOUSE.name, *path.relative_to(HOUSE).parts[:-1]]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            up = package[: len(package) - node.level + 1] if node.level else []
            found.add(".".join([*up, node.module] if node.module else up))
    return found


def _top_level_imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    plain = {alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names}
    return plain | {
        node.module for node in tree.body if isinstance(node, ast.ImportFrom) and node.module and not node.level
    }


@pytest.mark.parametrize("path", [f for f in FILES if f.relative_to(HOUSE).parts[0] in ROOMS], ids=str)
def test_a_room_imports_the_model_and_itself_and_no_other_room(path: Path):
    room = path.relative_to(HOUSE).parts[0]
    inside = {name.split(".")[1] for name in _imports(path) if name.startswith("factcheck.")}
    assert inside <= {room, "model"}


@pytest.mark.parametrize("path", [f for f in FILES if f.relative_to(HOUSE).parts[0] == "model"], ids=str)
def test_the_model_imports_no_room_and_does_no_input_or_output(path: Path):
    names = _imports(path)
    assert not {name for name in names if name.startswith("factcheck.") and name.split(".")[1] != "model"}
    assert not {"pathlib", "os", "io", "sqlite3", "csv", "json"} & names
    assert "open(" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [f for f in FILES if f.relative_to(HOUSE).parts[0] != "plugins"], ids=str)
def test_heavy_packages_are_imported_only_when_first_needed(path: Path):
    assert not {name.split(".")[0] for name in _top_level_imports(path)} & HEAVY


def test_only_the_refresh_and_the_url_reader_know_the_network():
    knowing = {str(f.relative_to(HOUSE)) for f in FILES if {n.split(".")[0] for n in _imports(f)} & NETWORK}
    assert knowing <= {"reference/refresh.py", "reader/url.py"}


@pytest.mark.parametrize("path", FILES, ids=str)
def test_a_file_says_what_it_is_and_is_short(path: Path):
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "the first line of the file says it in one sentence"
    assert len(text.splitlines()) <= 300
    assert path.stem not in {"utils", "common", "helpers", "misc", "base", "manager"}


@pytest.mark.parametrize("path", FILES, ids=str)
def test_nothing_reads_the_clock_or_chance(path: Path):
    """But the file that waits for servers, which no check ever runs, and the one that tells how long a run takes."""
    names = _imports(path) - {"refresh.py": {"random", "time"}, "pace.py": {"time"}}.get(path.name, set())
    assert not {"random", "time", "locale", "secrets"} & names
