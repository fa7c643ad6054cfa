"""What the page calls each status of a figure, and the sign that tells it without colour."""

from __future__ import annotations

from factcheck.model import Status
from factcheck.model.tuples import NamedTuple


class State(NamedTuple):
    """A status as a reader meets it; the style sheet gives each its own line and colour by the status's name."""

    sign: str
    word: str
    meaning: str


STATES: dict[Status, State] = {
    "refuted": State("✗", "cannot hold", "it and the rest cannot both hold"),
    "conflicting": State("≠", "sources differ", "estimates fall on both sides of it"),
    "supported": State("✓", "holds", "the rest of the text or a source bears it out"),
    "consistent": State("~", "not contradicted", "nothing contradicts it, nothing pins it down"),
    "not_enough_evidence": State("?", "no evidence", "nothing on record to hold it against"),
    "not_checked": State("·", "not checked", "nobody has checked it"),
}
DECIDED: tuple[Status, ...] = ("refuted", "conflicting", "supported", "consistent")


def sign(status: Status) -> str:
    """The sign in its status's colour, for eyes alone: words tell the same beside it."""
    return f'<span class="sign {status}" aria-hidden="true">{STATES[status].sign}</span>'
