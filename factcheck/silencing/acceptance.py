"""One finding that someone has accepted, and a report with its accepted findings marked as such."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Finding, Report, Waiver
from factcheck.model.tuples import NamedTuple

from .quotation import Quotation, likeness, quoted

ENOUGH = 0.5
"""The share of the context that must still stand next to the figure."""


class Acceptance(NamedTuple):
    """A finding that may stand, known by its rule and its words, and not by its line."""

    article: str
    """The draft's path from the folder of the accept file."""
    rule: str
    """A code, or a name."""
    quotation: Quotation
    waiver: Waiver
    turn: int = 1
    """Which of several that read alike, from 1."""

    @property
    def told(self) -> str:
        """The finding in a few words."""
        return f"{self.rule} “{self.quotation.figure}”"


class Waived(NamedTuple):
    """A report, and what must be said of the acceptances that had no effect on it."""

    report: Report
    remarks: tuple[str, ...]


def accepted(report: Report, finding: Finding, article: str, waiver: Waiver) -> Acceptance:
    """The acceptance of a finding."""
    quotation = _quotation(report, finding)
    alike = [one for one in report.findings if one.rule == finding.rule and _quotation(report, one) == quotation]
    return Acceptance(article, finding.rule, quotation, waiver, alike.index(finding) + 1)


def waive(report: Report, acceptances: Sequence[Acceptance], article: str, rules: frozenset[str]) -> Waived:
    """The report with its accepted findings marked; `rules` are the codes and names of those that could have spoken.

    An acceptance holds for one finding, wherever its words stand now. One made for this article that holds for none is
    no longer needed, and that is said; so is one whose last day lies before the article's.
    """
    waivers: dict[int, Waiver] = {}
    remarks: list[str] = []
    for acceptance in acceptances:
        place = _place(report, acceptance)
        own = acceptance.article == article and acceptance.rule in rules
        why = _lapsed(report, acceptance.waiver.until)
        if place is not None and not why:
            waivers.setdefault(place, acceptance.waiver)
        elif place is not None:
            remarks.append(f"{acceptance.told}: is no longer accepted, {why}")
        elif own:
            remarks.append(f"{acceptance.told}: is accepted but no longer found; delete it from the accept file")
    findings = tuple(_marked(report.findings, waivers))
    return Waived(report._replace(findings=findings), tuple(remarks))


def _marked(findings: Sequence[Finding], waivers: dict[int, Waiver]) -> Iterator[Finding]:
    for place, finding in enumerate(findings):
        yield finding._replace(waiver=waivers[place]) if place in waivers else finding


def _place(report: Report, acceptance: Acceptance) -> int | None:
    """Which finding is meant: of those under the rule, the one whose words are most like; None for none."""
    likes = [
        (likeness(acceptance.quotation, _quotation(report, finding)), place)
        for place, finding in enumerate(report.findings)
        if acceptance.rule in (finding.rule, finding.name)
    ]
    best = max((like for like, _ in likes), default=0.0)
    alike = [place for like, place in likes if like == best]
    return alike[min(acceptance.turn, len(alike)) - 1] if best >= ENOUGH else None


def _lapsed(report: Report, until: str) -> str:
    """Why an acceptance that ends holds no more: the article's own day decides, since there is no clock here."""
    as_of = report.document.as_of
    if not until:
        return ""
    if as_of is None:
        return f"for it ends on {until} and no date is known for the article: give one with --as-of"
    return "" if as_of.date.isoformat() <= until else f"for it ended on {until}"


def _quotation(report: Report, finding: Finding) -> Quotation:
    return quoted(report.document.text, finding.mention.start, finding.mention.end)
