"""The one exception of this room: reference data that cannot be used, said in one line."""

from __future__ import annotations


class DataError(Exception):
    """Names the file, what is wrong in it and how to mend it."""
