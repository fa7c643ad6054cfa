"""The gold articles: what is read of them and which planted slips are found may only get better (floors.json)."""

import json

import pytest
from gold.score import FLOORS, articles, finds, reached

GOLD = articles()
PUBLISHED = articles("wikinews30")
CLEAN = [gold for gold in GOLD if not gold.slips]


@pytest.mark.parametrize("gold", GOLD + PUBLISHED, ids=lambda gold: gold.name)
def test_every_annotation_is_the_text_it_names(gold):
    for row in (*gold.figures, *gold.slips):
        assert gold.text[row["start"] : row["end"]] == row["text"]


def test_figures_are_annotated_in_order_and_apart():
    for gold in GOLD + PUBLISHED:
        ends = [(row["start"], row["end"]) for row in gold.figures]
        assert all(before[1] <= after[0] for before, after in zip(ends, ends[1:], strict=False)), gold.name


def test_there_are_enough_articles_and_half_of_them_are_clean():
    assert len(GOLD) >= 40
    assert len(PUBLISHED) == 30
    assert len(CLEAN) >= len(GOLD) // 2
    assert sum(len(gold.slips) for gold in GOLD) >= 100
    assert all(len(gold.text.split()) >= 300 for gold in GOLD)


def test_what_is_reached_never_falls():
    now, fallen = reached(GOLD), []
    for name, floors in json.loads(FLOORS.read_text()).items():
        for key, floor in floors.items():
            if now.get(name, {}).get(key, 1.0 if key == "precision" else 0.0) < floor:
                fallen.append(f"{name} {key}: {now.get(name, {}).get(key)} below {floor}")
    assert not fallen, fallen


def test_every_rule_with_a_planted_slip_has_a_floor():
    assert set(finds(GOLD)) <= set(json.loads(FLOORS.read_text()))
