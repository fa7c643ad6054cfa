"""The verb check: every claim to its rules, every verdict to the ledger, every contradiction to a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import (
    Check,
    Dataset,
    Document,
    Entry,
    Figure,
    Finding,
    Named,
    Observation,
    Report,
    Severity,
    Timex,
    Verdict,
)
from factcheck.model.claim import Claim, Skip
from factcheck.model.tuples import NamedTuple

from .expectation import Expectation
from .judge import judge
from .rule import Rule
from .selection import USUAL, Selection

IN_DOUBT = "the article's date is in doubt"
OF_NOTHING = "nothing can be reckoned as a multiple or a part of zero"


class Judged(NamedTuple):
    """A claim with one rule's word on it."""

    claim: Claim
    rule: Rule
    expectation: Expectation | None
    verdict: Verdict


def check(
    document: Document,
    mentions: Sequence[Figure],
    claims: Sequence[Claim | Skip],
    selection: Selection = USUAL,
    datasets: tuple[Dataset, ...] = (),
) -> Report:
    """Judge every claim and account for every figure and time.

    Claims that test the article's own date are judged first; where one is refuted, nothing that was
    reckoned from that date is judged at all.
    """
    skips = [claim for claim in claims if isinstance(claim, Skip)]
    composed = [claim for claim in claims if not isinstance(claim, Skip)]
    first = [claim for claim in composed if _tests_as_of(claim)]
    judged = list(_judge_all(first, selection, skips))
    doubt = any(one.verdict == "refuted" for one in judged)
    rest = [claim for claim in composed if not _tests_as_of(claim)]
    held = [claim for claim in rest if doubt and _rests_on_as_of(claim)]
    judged += _judge_all([claim for claim in rest if claim not in held], selection, skips)
    skips += [Skip(mention, IN_DOUBT) for claim in held for mention in _figures(claim)]
    ledger = tuple(_ledger(document, mentions, judged, skips))
    rules = {one.rule.code: one.rule for one in judged}
    pages = tuple(rules[code].page for code in sorted(rules))
    return Report(document, ledger, tuple(_findings(document, judged)), datasets, pages)


def _judge_all(claims: Iterable[Claim], selection: Selection, skips: list[Skip]) -> Iterator[Judged]:
    """Every rule's word on every claim; to the skips goes one that a figure of zero leaves nothing to reckon with."""
    rules = selection.rules
    for claim in claims:
        for card in rules.get(type(claim).__name__, ()):
            rule = card.load()
            try:
                expectation = rule.reckon(claim)
            except ZeroDivisionError:
                skips.append(Skip(claim.figure.mention, OF_NOTHING))
            else:
                yield Judged(claim, rule, expectation, judge(claim.figure, expectation))


def _tests_as_of(claim: Claim) -> bool:
    return getattr(claim, "tests_as_of", False)


def _rests_on_as_of(claim: Claim) -> bool:
    if getattr(claim, "rests_on_as_of", False):
        return True
    return any(isinstance(m, Timex) and m.basis == "as_of" for m in (claim.figure.mention, *claim.others))


def _figures(claim: Claim) -> list[Figure]:
    """The figures and times that the claim touches, the one under test first."""
    return [m for m in (claim.figure.mention, *claim.others) if not isinstance(m, Named)]


def _ledger(
    document: Document, mentions: Sequence[Figure], judged: Sequence[Judged], skips: Sequence[Skip]
) -> Iterator[Entry]:
    checks: dict[int, list[Check]] = {}
    for claim, rule, expectation, verdict in judged:
        if getattr(claim, "is_style", False):
            continue
        because = expectation.because if expectation else "no evidence for this in the reference data"
        evidence = _evidence(expectation)
        for mention in _figures(claim):
            checks.setdefault(mention.start, []).append(Check(rule.code, verdict, because, evidence))
    reasons = {skip.mention.start: skip.reason for skip in reversed(skips)}
    roles = document.roles_at(mention.start for mention in mentions)
    for mention, role in zip(mentions, roles, strict=True):
        found = _of(mention, checks)
        if found:
            yield Entry(mention, role, tuple(dict.fromkeys(found)))
            continue
        reason = "on the page's tail, not the article's own" if role == "furniture" else reasons.get(mention.start)
        yield Entry(mention, role, (), reason or _untouched(mention))


def _of(mention: Figure, checks: dict[int, list[Check]]) -> Sequence[Check]:
    """The checks of a figure, or of the two ends of one that was read as a range: "from 900 to 1,800"."""
    own = checks.get(mention.start, ())
    if own or isinstance(mention, Timex) or mention.number is not None:
        return own
    return [check for start in range(mention.start + 1, mention.end) for check in checks.get(start, ())]


def _untouched(mention: Figure) -> str:
    if isinstance(mention, Timex):
        unknown = "X" in mention.value and mention.shift is not None
        return "no date is known to reckon it from" if unknown else "nothing in the text or the data to hold it against"
    return "too vague to check" if mention.number is None else "nothing in the text or the data to hold it against"


def _findings(document: Document, judged: Sequence[Judged]) -> list[Finding]:
    """In the order of the text; one for each figure and rule, without those that another explains."""
    raised = [one for one in judged if one.verdict in ("refuted", "conflicting")]
    explained = [(code, _bound(one)) for one in raised for code in one.rule.explains]
    findings = {
        (one.claim.figure.mention.start, one.rule.code): _finding(document, one)
        for one in reversed(raised)
        if not any(one.rule.code == code and figures <= _bound(one) for code, figures in explained)
    }
    return [findings[key] for key in sorted(findings)]


def _bound(judged: Judged) -> set[int]:
    """Where the figures and times stand that the claim binds."""
    return {mention.start for mention in _figures(judged.claim)}


def _finding(document: Document, judged: Judged) -> Finding:
    claim, rule, expectation, verdict = judged
    assert expectation is not None
    mention = claim.figure.mention
    message = f"{mention.text}; expected {expectation.instead} ({expectation.because})"
    return Finding(
        rule.code,
        rule.name,
        _severity(document, judged),
        verdict,
        mention,
        " ".join(message.split()),
        expectation.because,
        expectation.suggestions,
        tuple((m.start, m.end) for m in claim.others),
        _evidence(expectation),
        expectation.clues,
        expectation.instead,
        getattr(claim, "evidence", ()) if expectation.from_sources else (),
        expectation.drawn,
    )


def _severity(document: Document, judged: Judged) -> Severity:
    """The rule's own, softened by the case, by conflicting sources, and inside quotation marks to a question."""
    caps = [_loudest(judged.rule, judged.expectation)]
    if judged.verdict == "conflicting" or document.role_at(judged.claim.figure.mention.start) == "quotation":
        caps.append(Severity.QUERY)
    return min(caps)


def _loudest(rule: Rule, expectation: Expectation | None) -> Severity:
    """The rule's severity, or what this one case allows."""
    at_most = expectation.at_most if expectation else None
    return min(rule.severity, at_most or Severity.ERROR)


def _evidence(expectation: Expectation | None) -> tuple[Observation, ...]:
    return tuple(row for a in expectation.alternatives for row in a.evidence) if expectation else ()
