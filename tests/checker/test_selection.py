"""Which rules a selection runs: by code, by prefix, by name, all; an opt-in rule only when asked for."""

import pytest

from factcheck.checker import Selection
from factcheck.checker.catalogue import cards
from factcheck.checker.selection import unknown_selectors

CARDS = {card.code: card for card in cards()}
OPTED = next(code for code, card in CARDS.items() if card.opt_in)


def running(selection: Selection) -> set[str]:
    return {card.code for some in selection.rules.values() for card in some}


@pytest.mark.parametrize(
    ("selection", "codes"),
    [
        pytest.param(Selection(), {code for code, card in CARDS.items() if not card.opt_in}, id="the usual ones"),
        pytest.param(Selection(select=("ARI001",)), {"ARI001"}, id="by its code"),
        pytest.param(Selection(select=("percent_change",)), {"ARI001"}, id="by its name"),
        pytest.param(Selection(select=("CAL",)), {code for code in CARDS if code.startswith("CAL")}, id="by a prefix"),
        pytest.param(Selection(select=("ALL",)), set(CARDS), id="all, those of opt-in with them"),
        pytest.param(Selection(select=(OPTED,)), {OPTED}, id="an opt-in rule that is named"),
        pytest.param(Selection(select=("ARI001", OPTED), ignore=(OPTED,)), {"ARI001"}, id="ignored though selected"),
        pytest.param(Selection(select=("ARI001",), style=(OPTED,)), {"ARI001", OPTED}, id="that of the house's style"),
        pytest.param(Selection(style=(OPTED,), ignore=("ALL",)), set(), id="none"),
    ],
)
def test_the_rules_that_run(selection: Selection, codes: set[str]):
    assert running(selection) == codes
    assert selection.shapes == {CARDS[code].shape for code in codes}


def test_a_selector_that_names_no_rule_is_told():
    assert unknown_selectors(("ARI001", "ARI", "ARI999", "percent_change", "ALL", "sums")) == ["ARI999", "sums"]


def test_every_note_is_asked_for_by_name():
    assert [code for code, card in CARDS.items() if card.load().severity == 1 and not card.opt_in] == []
