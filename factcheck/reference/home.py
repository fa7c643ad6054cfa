"""Where the data that ships lies."""

from __future__ import annotations

import os

from .fault import DataError

HERE = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))


def home() -> str:
    """reference_data inside the installed package, or beside it in a source checkout."""
    for folder in (HERE, os.path.dirname(HERE)):
        if os.path.isdir(data := os.path.join(folder, "reference_data")):
            return data
    raise DataError(f"no reference_data beside {HERE}: install the package again")
