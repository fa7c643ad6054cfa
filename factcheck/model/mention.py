"""A figure, a time or a name as it stands in the text."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from factcheck.model.annotations import Any, Literal

from .number import Number
from .timex import Timex
from .tuples import NamedTuple

QuantityKind = Literal["number", "percent", "money", "quantity", "temperature", "age", "range", "ordinal"]
Ends = tuple[Number | None, Number | None]


class Quantity(NamedTuple):
    """A figure that is not a time: what was printed and the ends that hedges or a written range give it."""

    start: int
    end: int
    text: str
    kind: QuantityKind
    number: Number | None
    """As written, the scale word applied, in `unit`; None for a written range or a vague count."""
    ends: Ends | None = None
    """Low and high in `unit`, None for an open end; None altogether for a bare number."""
    unit: str | None = None
    """A unit name of the lexicon, an ISO 4217 code, a count's noun; with "/year" and the like for rates."""
    hedge: str | None = None
    """The lexicon's name of the hedge ("more than", "about", "up to"); never dropped."""
    exact: bool = False
    """Counted, not measured (votes, the dead, small counts): the printed number is the number."""
    change: str | None = None
    """"up" or "down" where the figure is how far something moved ("rose 5 percent"), "to" where it arrived."""

    def to_dict(self) -> dict[str, Any]:
        row: dict[str, Any] = {"id": f"m{self.start}", "start": self.start, "end": self.end, "text": self.text}
        row |= {"kind": self.kind, "value": self.number.plain if self.number else None}
        if self.ends:
            low, high = self.ends
            row |= {"low": low.plain if low else None, "high": high.plain if high else None}
        return row | {"unit": self.unit, "timex": None}


class Named(NamedTuple):
    """A name of the gazetteer. Several entities mean that the name is ambiguous."""

    start: int
    end: int
    text: str
    kind: str
    """"area", "person", "body", "place"."""
    entities: tuple[str, ...]
    """Ids of the reference data, such as "PRK" or "kim-jong-un"."""

    @property
    def entity(self) -> str | None:
        """The one entity that is meant, None where the name is ambiguous."""
        return self.entities[0] if len(self.entities) == 1 else None


class Alias(NamedTuple):
    """One way of writing an entity's name, as the gazetteer hands it over."""

    text: str
    kind: str
    entity: str


class Names(NamedTuple):
    """The names that begin with one word."""

    texts: Collection[str]
    """How they are written."""
    lengths: Sequence[int]
    """How many letters they may have, the most first."""
    meant: Callable[[str], Sequence[Alias]]
    """Whom one of them may mean in the text; nobody where the text lacks words that it needs."""


Mention = Quantity | Timex | Named
Figure = Quantity | Timex
