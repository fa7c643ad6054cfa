"""What every claim has in common, whatever its shape; the shapes themselves stand in claims/, one file each."""

from __future__ import annotations

from factcheck.model.annotations import Protocol

from .mention import Figure, Mention
from .reading import Printed
from .tuples import NamedTuple


class Claim(Protocol):
    """A figure under test and what it is held against. Each shape is a NamedTuple with further fields.

    One that is held against reference data has `needs`, the queries that it asks, and `evidence`, empty until the
    library has laid the answers into it.
    """

    @property
    def figure(self) -> Printed: ...

    @property
    def others(self) -> tuple[Mention, ...]:
        """The other mentions that the claim binds, for the ledger and for a reader."""
        ...


class Skip(NamedTuple):
    """A figure that was not checked, and why: for the ledger."""

    mention: Figure
    reason: str
