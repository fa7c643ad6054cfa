"""The examples in docstrings, which are the specification of small functions, are so."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for folder in ("factcheck", "manual")
    for path in (ROOT / folder).rglob("*.py")
    if ">>> " in path.read_text("utf-8")
)


@pytest.mark.parametrize("name", MODULES)
def test_an_example_in_a_docstring_is_so(name: str):
    failed, tried = doctest.testmod(import_module(name))
    assert tried and not failed
