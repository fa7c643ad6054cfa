"""Reference data: csv packages, one prepared index, and the look-ups that a claim's evidence comes from."""

from .fault import DataError
from .library import Library, open_library

__all__ = ["DataError", "Library", "open_library"]
