"""A module by its name, loaded when first asked for; importlib, which does the same, brings two modules more."""

from __future__ import annotations

import sys

from .annotations import Any


def module(name: str) -> Any:
    """
    >>> module("factcheck.model.loading").__name__
    'factcheck.model.loading'
    """
    if name not in sys.modules:
        bring = getattr(sys.meta_path[0], "bring", None)  # of the wheel's bundle
        if bring:
            bring(name)
    __import__(name)
    return sys.modules[name]
