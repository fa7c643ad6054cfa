"""Tables that the wheel's build makes beforehand, so that no check makes them again."""

from __future__ import annotations

from functools import cache
from marshal import loads

from .annotations import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Table = TypeVar("Table")

LAID = "__prepared__"
"""Where a module finds what the build made of its functions, by their names; a source checkout lays nothing there."""


def prepared(make: Callable[[], Table]) -> Callable[[], Table]:
    """Make the table that the function below makes once at most, and not at all where the build has made it.

    It is made of what marshal takes: numbers, strings, code, and tuples, lists, sets and dictionaries of them.
    """

    @cache
    def table() -> Table:
        laid: dict[str, bytes] = make.__globals__.get(LAID, {})
        name = make.__name__
        return loads(laid[name]) if name in laid else make()

    return table
