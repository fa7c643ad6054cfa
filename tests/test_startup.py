"""What `factcheck ARTICLE` may load: exact gates, so that no import creeps into the path of a single check."""

import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[1] / "samples"
FORBIDDEN = {"pandas", "numpy", "pint", "requests"}
NEEDLESS = {
    "typing",
    "calendar",
    "dataclasses",
    "inspect",
    "logging",
    "asyncio",
    "ssl",
    "email",
    "xml",
    "concurrent",
    "socket",
    "http",
}
UNASKED = {"tomllib", "difflib", "subprocess", "json.encoder"}
"""What only a configuration file, a mistake, git or another format needs."""
MOST = 110
"""The gate of modules other than ours on that path, the interpreter's own included; a bare one has about 30."""

LOADED = """\
import sys
from factcheck.cli import main
try:
    code = main([sys.argv[1]])
except SystemExit as stop:
    code = stop.code
assert code in (0, 1, None), code
print("loaded:", *sorted(name for name in sys.modules if name.partition(".")[0] != "factcheck"), file=sys.stderr)
"""


@pytest.fixture(scope="module", params=["summit.txt", "clean.txt"])
def loaded(request, tmp_path_factory) -> list[str]:
    """The modules at the end of a check of a sample, by a fresh interpreter."""
    folder = tmp_path_factory.mktemp("startup")
    command = [sys.executable, "-c", LOADED, str(SAMPLES / request.param)]
    subprocess.run(command, cwd=folder, capture_output=True, check=True)  # builds whatever is built once
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return done.stderr.rpartition("loaded: ")[2].split()


def test_a_check_loads_no_heavy_package(loaded):
    assert not FORBIDDEN & set(loaded)


def test_a_check_loads_nothing_it_can_do_without(loaded):
    assert not NEEDLESS & set(loaded)


def test_a_check_loads_nothing_that_was_not_asked_for(loaded):
    assert not UNASKED & set(loaded)


def test_a_check_stays_within_the_gate_of_modules(loaded):
    assert len(loaded) <= MOST, loaded
