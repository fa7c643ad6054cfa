"""The wheel's one file of modules: a check that takes its modules from there is the check that reads its files."""

import importlib
import marshal
import os
import shutil
import subprocess
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

import pytest

from factcheck.bundled import LENGTH, NAME, open_bundle
from factcheck.bundling import bundle
from factcheck.reference import Library

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "samples" / "summit.txt"

TELL = """\
import sys
from factcheck.cli import main
main([sys.argv[1], "--fail-on", "never"])
ours = [module for name, module in sys.modules.items() if name.startswith("factcheck.")]
told = {type(module.__loader__).__module__ for module in ours if module.__name__ != "factcheck.bundled"}
print(len(ours), *sorted(told), file=sys.stderr)
"""
LOADED = """\
import sys
from factcheck.cli import main
main([sys.argv[1]])
print(*sys.modules, file=sys.stderr)
"""
NEEDLESS = {"argparse", "pathlib", "importlib", "warnings", "locale", "sqlite3", "zlib", "heapq", "typing", "datetime"}
"""What a wheel's check of a bare list of articles leaves out; each costs a hundredth to a twentieth of it."""
MOST = 69
"""Modules other than ours, the interpreter's own 33 included."""
EACH = """\
import importlib, sys
from pathlib import Path
home = Path(sys.argv[1])
for path in sorted(home.rglob("*.py")):
    parts = path.relative_to(home.parent).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    try:
        module = importlib.import_module(name)
        names = vars(module).keys() - {"__cached__", "__prepared__"}
        print(name, module.__file__ == str(path), module.__package__, *sorted(names))
    except Exception as error:
        print(name, repr(error))
"""
FAILS = """\
import traceback
from factcheck.extractor.lexicon.cues import cues
try:
    cues("no such cue")
except Exception:
    traceback.print_exc()
"""
THREADED = """\
import threading
from concurrent.futures import ThreadPoolExecutor
import factcheck
text = "Sales rose from 40 to 50, up 20%, on Monday, 3 March 2020. " * 3
with ThreadPoolExecutor(8) as pool:
    print(len({str(one) for one in pool.map(lambda _: factcheck.check(text).findings, range(8))}))
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory, library: Library) -> Path:
    """A folder that holds the package as a wheel lays it, with the bundle of this Python and the index of the data."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "factcheck", folder / "factcheck", ignore=shutil.ignore_patterns("__pycache__"))
    ((_, _, index),) = library.indexes[0].execute("PRAGMA database_list").fetchall()
    (folder / "factcheck" / "reference_data").mkdir()
    shutil.copy(index, folder / "factcheck" / "reference_data" / "index.sqlite")
    (folder / "factcheck" / NAME).write_bytes(bundle(ROOT / "factcheck"))
    return folder


def told(home: Path, *command: str, plainly: bool = False) -> subprocess.CompletedProcess[str]:
    """What Python tells of a script, with the package from there; plainly: from its source files."""
    held = ("--check-hash-based-pycs", "always") if plainly else ()
    environment = {**os.environ, "PYTHONPATH": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    python = [sys.executable, *held, "-c", *command]
    return subprocess.run(python, cwd=home, env=environment, capture_output=True, text=True, check=True)


def test_a_check_takes_its_modules_from_the_bundle_and_says_the_same(home: Path):
    bundled, plain = told(home, TELL, str(SAMPLE)), told(home, TELL, str(SAMPLE), plainly=True)
    assert bundled.stdout == plain.stdout
    assert bundled.stderr.split()[1:] == ["factcheck.bundled"]
    assert plain.stderr.split()[1:] == ["_frozen_importlib_external"]
    assert bundled.stderr.split()[0] == plain.stderr.split()[0], "no module is brought that nobody imports"


def test_a_check_brings_no_module_that_it_can_do_without(home: Path):
    loaded = set(told(home, LOADED, str(SAMPLE)).stderr.split())
    others = {name for name in loaded if name.partition(".")[0] != "factcheck"}
    assert not NEEDLESS & others
    assert len(others) <= MOST, sorted(others)


def test_every_module_is_what_its_file_makes_it(home: Path):
    package = str(home / "factcheck")
    bundled, plain = told(home, EACH, package).stdout, told(home, EACH, package, plainly=True).stdout
    assert bundled.splitlines() == plain.splitlines()


def test_a_table_that_the_build_made_is_what_its_function_makes(home: Path):
    laid = open_bundle(str(home / "factcheck" / NAME))
    tables = {name: laid.page(name, "")[1] for name in laid.entries}
    assert {"factcheck.extractor.lexicon.tails", "factcheck.checker.catalogue"} <= {
        n for n, made in tables.items() if made
    }
    for module, made in tables.items():
        for name, table in made.items():
            assert marshal.loads(table) == getattr(importlib.import_module(module), name)(), f"{module}.{name}"


def test_a_traceback_names_the_file_and_shows_its_line(home: Path):
    bundled, plain = told(home, FAILS).stderr, told(home, FAILS, plainly=True).stderr
    assert str(home / "factcheck" / "extractor" / "lexicon" / "cues.py") in bundled
    assert bundled == plain


def test_threads_never_see_a_module_half_made(home: Path):
    assert told(home, THREADED).stdout == "1\n"


def test_a_function_that_has_the_name_of_a_module_stays_one(home: Path):
    """`from factcheck.reader import legible` is no module, though there is a legible.py."""
    script = "import factcheck; print(factcheck.extract('5 km')[0].unit, factcheck.Checker)"
    assert told(home, script).stdout.startswith("kilometer <class")


def test_the_commands_module_can_be_run(home: Path):
    environment = {**os.environ, "PYTHONPATH": str(home)}
    command = [sys.executable, "-m", "factcheck.cli", str(SAMPLE), "--no-report", "--fail-on", "never"]
    done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=True)
    assert "weekday_date" in done.stdout


@pytest.mark.parametrize(
    "page",
    [
        b"",
        MAGIC_NUMBER[:2],
        b"\0" * len(MAGIC_NUMBER) + b"\1\0\0\0N",
        MAGIC_NUMBER + (9).to_bytes(LENGTH, "big"),
        MAGIC_NUMBER + (9).to_bytes(LENGTH, "big") + b"{cut",
    ],
    ids=["empty", "cut in its number", "another Python's", "without its index", "cut in its index"],
)
def test_a_file_that_is_no_bundle_of_this_python_is_passed_over(page: bytes, tmp_path: Path):
    file = tmp_path / NAME
    file.write_bytes(page)
    assert open_bundle(str(file)) is None


def test_a_checkout_has_none():
    assert open_bundle(str(ROOT / "factcheck" / NAME)) is None
