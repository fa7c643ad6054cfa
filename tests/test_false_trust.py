"""Planted errors: to tick a wrong figure is worse than to miss it, so next to none may be marked supported."""

from collections import Counter

import pytest
from gold.false_trust import Outcome, outcome, plants
from gold.score import articles

LEAST, MOST_TRUSTED = 500, 0.005


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    clean = [gold for gold in articles() if not gold.slips]
    return [outcome(plant) for plant in plants(clean, LEAST)]


def test_there_are_enough_plants_of_every_kind(outcomes):
    kinds = Counter(one.plant.kind for one in outcomes)
    assert len(outcomes) >= LEAST
    assert len(kinds) == 7, kinds


def test_a_planted_figure_is_hardly_ever_supported(outcomes):
    trusted = [
        f"{one.plant.gold.name}: {one.plant.old} -> {one.plant.new}" for one in outcomes if one.status == "supported"
    ]
    assert len(trusted) <= MOST_TRUSTED * len(outcomes), trusted


def test_most_figures_that_were_held_against_something_are_accused_once_wrong(outcomes):
    decided = [one for one in outcomes if one.decided]
    assert sum(one.accused for one in decided) >= 0.7 * len(decided)


def test_the_same_errors_are_planted_each_time():
    clean = [gold for gold in articles() if not gold.slips][:3]
    first, again = plants(clean, 60), plants(clean, 60)
    assert [(one.start, one.new) for one in first] == [(one.start, one.new) for one in again]
