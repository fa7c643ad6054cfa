"""What the check found: one ledger entry for each figure and time in the text, and the findings."""

from __future__ import annotations

from enum import IntEnum

from factcheck.model.annotations import Literal

from .document import Document, Role
from .interval import Interval
from .mention import Figure, Quantity
from .observation import Observation
from .reading import hedged, strict
from .tuples import NamedTuple

Verdict = Literal["refuted", "conflicting", "consistent", "supported", "not_enough_evidence"]
Status = Literal["refuted", "conflicting", "consistent", "supported", "not_enough_evidence", "not_checked"]
STATUSES: tuple[Status, ...] = (
    "refuted",
    "conflicting",
    "consistent",
    "supported",
    "not_enough_evidence",
    "not_checked",
)
"""Worst first: an entry's status is the first that any of its checks has."""


class Severity(IntEnum):
    """How loud a finding is; the name in lower case is the word in every format."""

    NOTE = 1
    QUERY = 2
    WARNING = 3
    ERROR = 4

    @property
    def word(self) -> str:
        return self.name.lower()


class Check(NamedTuple):
    """One rule's word on one figure."""

    rule: str
    verdict: Verdict
    because: str
    evidence: tuple[Observation, ...] = ()


class Entry(NamedTuple):
    """One figure or time of the text and all that touched it."""

    mention: Figure
    role: Role
    checks: tuple[Check, ...] = ()
    reason: str = ""
    """Why it was not checked."""

    @property
    def reading(self) -> Interval | None:
        """What the printed figure promises: its strict reading joined with its hedges; None for times."""
        return hedged(self.mention, strict(self.mention)) if isinstance(self.mention, Quantity) else None

    @property
    def status(self) -> Status:
        verdicts = {check.verdict for check in self.checks}
        return next((status for status in STATUSES if status in verdicts), "not_checked")


class Waiver(NamedTuple):
    """Someone's word that a finding may stand."""

    kind: Literal["external", "inSource"]
    """In an accept file, or in a comment in the draft."""
    reason: str
    who: str = ""
    until: str = ""
    """The last day of an article that it holds for, in ISO 8601; empty for all."""

    @property
    def told(self) -> str:
        """The reason, then who gave it and for how long."""
        rest = ", ".join(filter(None, (self.who, self.until and f"until {self.until}")))
        return f"{self.reason} ({rest})" if rest else self.reason


class Finding(NamedTuple):
    """A figure that cannot stand beside the rest of the text or the reference data, or that someone must ask about."""

    rule: str
    """The code."""
    name: str
    severity: Severity
    verdict: Verdict
    mention: Figure
    message: str
    because: str
    suggestions: tuple[str, ...] = ()
    related: tuple[tuple[int, int], ...] = ()
    """Start and end of the other mentions of the claim."""
    evidence: tuple[Observation, ...] = ()
    clues: tuple[str, ...] = ()
    """Further lines for a reader: what each other time or estimate says."""
    instead: str = ""
    """What would be printed if the rest is right."""
    series: tuple[Observation, ...] = ()
    """All that is on record of what the figure was held against, of every period: to be drawn."""
    drawn: Interval | None = None
    """The printed figure, or what it implies, in the unit of the evidence: to be drawn over the series."""
    waiver: Waiver | None = None
    """Who has accepted it, and why."""
    baseline: Literal["", "new", "unchanged"] = ""
    """Whether a baseline knows it; empty where there is none."""

    @property
    def is_due(self) -> bool:
        """Neither accepted nor known from a baseline: it asks for action and counts for the exit code."""
        return self.waiver is None and self.baseline != "unchanged"

    @property
    def aside(self) -> str:
        """Why it asks for no action; empty where it does."""
        if self.waiver:
            return f"accepted: {self.waiver.told}"
        return "known from the baseline" if self.baseline == "unchanged" else ""


class Dataset(NamedTuple):
    """A data package that the check could draw on."""

    name: str
    version: str
    sha256: str


class RulePage(NamedTuple):
    """What a reader may know of a rule: the law that it holds figures to."""

    code: str
    name: str
    severity: Severity
    law: str
    """One sentence with "must" or "cannot"."""
    paper: str = ""
    """How it is reckoned, what it leaves alone, and its sources."""


class Report(NamedTuple):
    """All that is said of one document."""

    document: Document
    ledger: tuple[Entry, ...]
    findings: tuple[Finding, ...]
    datasets: tuple[Dataset, ...] = ()
    rules: tuple[RulePage, ...] = ()
    """The rules that judged anything, in the order of their codes."""
