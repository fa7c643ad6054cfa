"""Every rule's papers, run: each bad example fires with its correction, each good one is silent under all rules."""

import re
from datetime import date

import pytest

from factcheck.checker.catalogue import Card, cards
from factcheck.checker.rule import Rule
from factcheck.checker.selection import USUAL, Selection
from factcheck.model import Document, Report, Source
from factcheck.pipeline import check_document, given
from factcheck.reader import read

LOADED = [(card, card.load()) for card in cards()]
BAD = [(card, rule, bad, right) for card, rule in LOADED for bad, right in rule.bad.items()]
EVERY = Selection(select=("ALL",))
GOOD = [(card, rule, good) for card, rule in LOADED for good in rule.good]


def _report(text: str, rule: Rule, library, selection: Selection = USUAL) -> Report:
    document = read(text.encode(), "example.txt") if text else Document(text, Source("example.txt", ""))
    as_of = date.fromisoformat(rule.as_of) if rule.as_of else None
    return check_document(given(document, as_of), library, selection)


@pytest.mark.parametrize(("card", "rule", "bad", "right"), BAD, ids=lambda v: str(v)[:60])
def test_a_bad_example_fires_on_its_figure_with_its_correction(card: Card, rule: Rule, bad: str, right: str, library):
    start, end = bad.index("["), bad.index("]") - 1
    report = _report(
        re.sub(r"[\[\]]", "", bad), rule, library, Selection(select=(card.code,)) if rule.opt_in else Selection()
    )
    found = [f for f in report.findings if f.rule == card.code and f.mention.start < end and start < f.mention.end]
    assert found, [(f.rule, f.message) for f in report.findings]
    assert f"expected {right}" in found[0].message


@pytest.mark.parametrize(("card", "rule", "good"), GOOD, ids=lambda v: str(v)[:60])
def test_a_good_example_is_silent_under_every_rule(card: Card, rule: Rule, good: str, library):
    selection = Selection(select=(card.code,)) if rule.opt_in else Selection()
    report = _report(good, rule, library, selection)
    loud = [f for f in report.findings if f.severity > 2 or f.rule == card.code]
    assert not loud, [(f.rule, f.message) for f in loud]


@pytest.mark.parametrize(("card", "rule"), LOADED, ids=lambda v: str(v)[:60])
def test_no_figure_of_an_example_turned_to_nothing_or_to_too_much_ends_the_check(card: Card, rule: Rule, library):
    for example in (*rule.bad, *rule.good):
        text = re.sub(r"[\[\]]", "", example)
        for figure in re.finditer(r"\d[\d.,]*", text):
            for other in ("0", "00.0", "9" * 33):
                _report(text[: figure.start()] + other + text[figure.end() :], rule, library, EVERY)


@pytest.mark.parametrize(("card", "rule"), LOADED, ids=lambda v: str(v)[:60])
def test_a_rule_has_its_papers(card: Card, rule: Rule):
    assert rule.name == card.name == card.module.rpartition(".")[2], "file, function and rule have one name"
    assert re.search(r"\b(must|cannot)\b", rule.law), "the law says must or cannot"
    assert len(rule.bad) >= 2 and len(rule.good) >= 2
