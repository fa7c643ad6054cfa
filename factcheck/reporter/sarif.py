"""SARIF 2.1.0: findings to mend or review, and the figures that hold, for code scanners and archives."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from importlib import metadata
from typing import Any

from factcheck.model import Check, Entry, Finding, Report, RulePage, Severity

from .fingerprint import fingerprints
from .message import message
from .position import Lines

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.QUERY: "none", Severity.NOTE: "note"}
KINDS = {"supported": "pass", "consistent": "pass", "not_enough_evidence": "open"}
"""Verdicts that raise no finding; the others are told by their findings."""
UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")

Json = dict[str, Any]


def render(reports: Sequence[Report]) -> str:
    """One run over all drafts."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(reports)]}
    return json.dumps(log, indent=2) + "\n"


def _run(reports: Sequence[Report]) -> Json:
    rules = _rules(reports)
    index = {rule["id"]: place for place, rule in enumerate(rules)}
    results = [result for place, report in enumerate(reports) for result in _results(report, place)]
    for result in results:
        result["ruleIndex"] = index[result["ruleId"]]
    return {
        "tool": {"driver": {"name": "factcheck", **_version(), "rules": rules}, "extensions": _datasets(reports)},
        "invocations": [_invocation(reports)],
        "artifacts": [_artifact(report) for report in reports],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": results,
    }


def _invocation(reports: Sequence[Report]) -> Json:
    """With a notification for each thing that a reader must know of how a draft was read."""
    notes = [
        {
            "level": "note",
            "message": {"text": escape(note)},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(report.document.source.path)}}}],
        }
        for report in reports
        for note in report.document.source.notes
    ]
    return {"executionSuccessful": True} | ({"toolExecutionNotifications": notes} if notes else {})


def _version() -> Json:
    """What is installed; nothing where we run from a bare folder."""
    try:
        return {"version": metadata.version("factcheck-toolkit")}
    except metadata.PackageNotFoundError:
        return {}


def _rules(reports: Sequence[Report]) -> list[Json]:
    """Every rule with a result; one whose page is not at hand has its code alone."""
    pages = {page.code: page for report in reports for page in report.rules}
    raised = {finding.rule for report in reports for finding in report.findings}
    checks = {check.rule for report in reports for entry in report.ledger for check in entry.checks}
    return [_rule(pages[code]) if code in pages else {"id": code} for code in sorted(pages.keys() | raised | checks)]


def _rule(page: RulePage) -> Json:
    help_text = "\n\n".join(part for part in (page.law, page.paper) if part)
    return {
        "id": page.code,
        "name": page.name,
        "shortDescription": {"text": escape(page.law)},
        "fullDescription": {"text": escape(help_text)},
        "help": {"text": escape(help_text)},
        "defaultConfiguration": {"level": LEVELS[page.severity]},
        "properties": {"severity": page.severity.word},
    }


def _datasets(reports: Sequence[Report]) -> list[Json]:
    """The data packages are extensions of the tool: what it said depends on their versions."""
    packages = sorted({dataset for report in reports for dataset in report.datasets})
    return [
        {"name": package.name, "version": package.version, "properties": {"sha256": package.sha256}}
        for package in packages
    ]


def _artifact(report: Report) -> Json:
    artifact: Json = {
        "location": {"uri": uri(report.document.source.path)},
        "hashes": {"sha-256": report.document.source.sha256},
        "sourceLanguage": "text",
        "roles": ["analysisTarget"],
    }
    as_of = report.document.as_of
    if as_of:
        artifact["properties"] = {"asOf": as_of.date.isoformat(), "asOfBasis": as_of.basis}
    return artifact


def _results(report: Report, place: int) -> Iterator[Json]:
    lines = Lines(report.document.text, report.document.places)
    artifact = {"uri": uri(report.document.source.path), "index": place}
    for finding, fingerprint in zip(report.findings, fingerprints(report), strict=True):
        yield _finding(finding, fingerprint) | _aside(finding) | _locations(lines, artifact, finding)
    for entry in report.ledger:
        for check in entry.checks:
            if check.verdict in KINDS:
                yield _check(entry, check) | {"locations": [_location(lines, artifact, *entry.mention[:2])]}


def _finding(finding: Finding, fingerprint: str) -> Json:
    return {
        "ruleId": finding.rule,
        "kind": "review" if finding.severity == Severity.QUERY else "fail",
        "level": LEVELS[finding.severity],
        "message": {"text": escape(message(finding))},
        "partialFingerprints": {"primaryLocationLineHash": fingerprint, "quoteInContext/v1": fingerprint},
        "properties": {"verdict": finding.verdict, "severity": finding.severity.word, "because": finding.because},
    }


def _aside(finding: Finding) -> Json:
    """Who has accepted it, and whether a baseline knows it; an empty list says that nobody has."""
    waiver = finding.waiver
    suppressions = [{"kind": waiver.kind, "status": "accepted", "justification": waiver.told}] if waiver else []
    return {"suppressions": suppressions} | ({"baselineState": finding.baseline} if finding.baseline else {})


def _check(entry: Entry, check: Check) -> Json:
    said = f"{entry.mention.text}: {check.verdict.replace('_', ' ')} ({check.because})"
    return {
        "ruleId": check.rule,
        "kind": KINDS[check.verdict],
        "level": "none",
        "suppressions": [],
        "message": {"text": escape(said)},
        "properties": {"verdict": check.verdict},
    }


def _locations(lines: Lines, artifact: Json, finding: Finding) -> Json:
    """The figure itself, and the others that it cannot stand beside."""
    related = [
        {"id": number, **_location(lines, artifact, start, end), "message": {"text": escape(lines.text[start:end])}}
        for number, (start, end) in enumerate(finding.related, 1)
    ]
    here = {"locations": [_location(lines, artifact, finding.mention.start, finding.mention.end)]}
    return here | ({"relatedLocations": related} if related else {})


def _location(lines: Lines, artifact: Json, start: int, end: int) -> Json:
    first, last = lines.at(start), lines.at(end)
    region = {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": last.line,
        "endColumn": last.column,
        "charOffset": start,
        "charLength": end - start,
        "snippet": {"text": lines.text[start:end]},
    }
    place = lines.place(start)
    named = {"logicalLocations": [{"fullyQualifiedName": place}]} if place else {}
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}} | named


def uri(path: str) -> str:
    """A path as a relative reference, or as a file URI where it is absolute.

    >>> uri("drafts/my draft.txt"), uri("a:b.txt"), uri("/tmp/a.txt")
    ('drafts/my%20draft.txt', 'a%3Ab.txt', 'file:///tmp/a.txt')
    """
    plain = path.replace("\\", "/").encode("utf-8", "replace")
    escaped = "".join(chr(byte) if chr(byte) in UNRESERVED else f"%{byte:02X}" for byte in plain)
    return f"file://{escaped}" if escaped.startswith("/") else escaped


def escape(text: str) -> str:
    """A message's text, in which braces would be placeholders and brackets links.

    >>> escape("{0} [see](1)")
    '{{0}} \\\\[see\\\\](1)'
    """
    for sign in ("\\", "[", "]"):
        text = text.replace(sign, "\\" + sign)
    return text.replace("{", "{{").replace("}", "}}")
