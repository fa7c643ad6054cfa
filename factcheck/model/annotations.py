"""The words of typing that annotations need; at run time they are next to nothing, and typing is a thirtieth of a run.

A type checker takes them for what they are.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any as Any
    from typing import Literal as Literal
    from typing import Protocol as Protocol
    from typing import cast as cast
    from typing import get_args as get_args
else:
    from types import GenericAlias

    class Any:
        """Whatever it may be."""

    class Protocol:
        """What a class has that is taken for another."""

    class Literal:
        """One of the values in brackets."""

        __class_getitem__ = classmethod(GenericAlias)

    def cast(kind, value):
        """The value, said to be of that kind."""
        return value

    def get_args(alias):
        """The values in the brackets."""
        return alias.__args__
