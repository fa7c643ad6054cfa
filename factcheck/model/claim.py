"""What every claim has in common, whatever its shape; the shapes themselves stand in claims/, one file each."""

from __future__ import annotations

from factcheck.model.annotations import Protocol

from .mention import Figure, Mention
from .observation import Observation, Query
from .reading import Printed
from .tuples import NamedTuple


class Claim(Protocol):
    """A figure under test and what it is held against. Each shape is a NamedTuple with further fields."""

    @property
    def figure(self) -> Printed: ...

    @property
    def others(self) -> tuple[Mention, ...]:
        """The other mentions that the claim binds, for the ledger and for a reader."""
        ...


class SourcedClaim(Claim, Protocol):
    """A claim that is held against reference data as well."""

    @property
    def needs(self) -> tuple[Query, ...]:
        """The evidence that it asks of the reference data."""
        ...

    @property
    def evidence(self) -> tuple[Observation, ...]:
        """What the reference data answered, in the order of `needs`; empty before it is attached."""
        ...


class Skip(NamedTuple):
    """A figure that was not checked, and why: for the ledger."""

    mention: Figure
    reason: str
