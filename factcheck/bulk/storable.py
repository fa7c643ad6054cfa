"""Text that Arrow can store: halves of characters, which a broken text can hold, by their codes."""

from __future__ import annotations

from typing import Any


def storable(cell: Any) -> Any:
    r"""
    >>> storable("half \ud800"), storable("whole ü"), storable(5)
    ('half \\ud800', 'whole ü', 5)
    """
    if not isinstance(cell, str) or cell.isascii():
        return cell
    return cell.encode("utf-8", "backslashreplace").decode()
