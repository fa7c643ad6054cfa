"""Comments in a draft that accept a finding: <!-- factcheck: accept ARI001 as the ministry printed it -->."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Document, Finding, Report, Waiver
from factcheck.model.tuples import NamedTuple

from .acceptance import Waived

SIGN = "<!-- factcheck:"
COMMENT = re.compile(
    r"""<!--\ factcheck:\s{1,9}accept\s{1,9}
    (?P<rule>[A-Za-z_0-9]{1,60})\s{1,9}     # a code or a name
    (?P<reason>[^<>]{1,500}?)\s{0,9}-->     # no acceptance without a reason
    """,
    re.VERBOSE,
)


class Comment(NamedTuple):
    """A comment, and the stretch of text that it speaks of."""

    rule: str
    waiver: Waiver
    start: int
    end: int

    def covers(self, finding: Finding) -> bool:
        return self.rule in (finding.rule, finding.name) and self.start <= finding.mention.start < self.end


def heed(report: Report, page: str = "") -> Waived:
    """The report with the findings accepted that its draft's comments speak of; `page` is an HTML draft's source."""
    comments = list(_comments(report.document, page))
    findings = tuple(_heeded(report.findings, comments))
    idle = (one for one in comments if not any(one.covers(finding) for finding in report.findings))
    remarks = tuple(f"comment on {one.rule}: accepts nothing that is found; delete it from the draft" for one in idle)
    return Waived(report._replace(findings=findings), remarks)


def _heeded(findings: Sequence[Finding], comments: Sequence[Comment]) -> Iterator[Finding]:
    for finding in findings:
        waiver = next((one.waiver for one in comments if one.covers(finding)), None)
        yield finding._replace(waiver=waiver) if waiver and not finding.waiver else finding


def _comments(document: Document, page: str) -> Iterator[Comment]:
    if SIGN in document.text:
        yield from _in_text(document.text)
    elif SIGN in page:
        from .page_comments import page_comments

        yield from page_comments(page, document)


def _in_text(text: str) -> Iterator[Comment]:
    for found in COMMENT.finditer(text):
        start = text.rfind("\n", 0, found.start()) + 1
        end = _line_end(text, found.end())
        if not text[start : found.start()].strip() and not text[found.end() : end].strip():
            end = _next_line_end(text, end)
        yield Comment(found["rule"], Waiver("inSource", " ".join(found["reason"].split())), start, end)


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def _next_line_end(text: str, place: int) -> int:
    """The end of the next line that holds anything: a comment on a line of its own speaks of that."""
    while place < len(text) and text[place].isspace():
        place += 1
    return _line_end(text, place)
