"""What a source hands over: tables as they stood on one day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from factcheck.model.tuples import NamedTuple

Ask = Callable[[str, Mapping[str, str]], bytes]
"""An address under the source's base and its parameters -> the body of the answer."""


class Vintage(NamedTuple):
    """All that one refresh brought."""

    source: str
    title: str
    published: str
    """ISO 8601, as the source says."""
    licence: Mapping[str, str]
    path: str
    tables: Mapping[str, Sequence[Mapping[str, str]]]
