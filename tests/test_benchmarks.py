"""The benchmarks measure what they say: news to the profile of real copy, trouble of the asked size, true ratios."""

import json
import re
import xml.etree.ElementTree as ElementTree
from itertools import pairwise
from pathlib import Path

import pytest

import factcheck
from benchmarks import news, plot
from benchmarks.archive import write
from benchmarks.clock import sandwich, usage
from benchmarks.hostile import SEEDS, hostile
from benchmarks.measure import Gate, Measure, gates
from benchmarks.runs import runs
from benchmarks.table import line, worse


def test_the_same_seed_writes_the_same_news():
    assert list(news.articles(5, seed=3)) == list(news.articles(5, seed=3))
    assert next(news.articles(1, seed=3)) != next(news.articles(1, seed=4))


def test_generated_news_has_the_profile_of_real_news():
    written = list(news.articles(60))
    size = sum(len(one.text) for one in written)
    figures = sum(len(factcheck.extract(one.text, as_of=one.day)) for one in written)
    assert 1_000 < size / len(written) < 1_400
    assert 7.5 < 1024 * figures / size < 8.5


def test_generated_news_gives_nobody_two_ages():
    for one in news.articles(2_000):
        ages = re.findall(r"said ([A-Z]\w+ [A-Z]\w+, \d\d), who has lived", one.text)
        assert len({name.rpartition(",")[0] for name in ages}) == len(set(ages)), one.name


def test_every_symbol_of_the_grammar_has_an_expansion():
    assert all("{" not in one.text for one in news.articles(80))


@pytest.mark.parametrize("name", SEEDS)
def test_trouble_has_the_asked_size(name):
    assert len(hostile(name, 1_001)) == 1_001


def test_there_are_more_than_twelve_kinds_of_trouble():
    assert len(SEEDS) > 12


def test_a_sandwich_tells_a_job_from_one_ten_times_as_long():
    assert 4 < sandwich(lambda: sum(range(30_000)), lambda: sum(range(3_000)), rounds=3) < 25


def test_a_process_is_metered_apart_from_its_parent():
    ballast = bytearray(60_000_000)
    used = usage(("/bin/true",))
    assert used.peak < len(ballast) / 1024 / 2
    assert used.cpu < 1


@pytest.mark.parametrize(
    ("at_most", "value", "word"),
    [
        (True, 3, "stretch"),
        (True, 5, "gate"),
        (True, 7, "SHORT"),
        (False, 7, "stretch"),
        (False, 5, "gate"),
        (False, 3, "SHORT"),
    ],
)
def test_a_measure_is_held_to_its_gate(at_most, value, word):
    gate = Gate("speed", at_most, *((6, 4) if at_most else (4, 6)))
    assert gate.word(value) == word


def test_every_gate_is_complete_and_reached_before_its_stretch():
    for gate in gates().values():
        if gate.gate is not None and gate.stretch is not None:
            assert (gate.stretch < gate.gate) == gate.at_most, gate.measure


def test_a_line_shows_what_was_measured_beside_its_goals():
    shown = line(Measure("extraction", 0.2, "200 articles"), {"extraction": 0.25})
    assert [cell for cell in shown.split() if cell[0].isdigit()][:4] == ["0.2", "0.15", "0.4", "0.25"]
    assert "gate" in shown


def test_only_what_falls_behind_the_baseline_is_named():
    measures = [Measure("extraction", 0.1), Measure("start_pass", 5.0), Measure("check", None)]
    assert worse(measures, {"extraction": 0.2, "start_pass": 4.9, "check": 1}) == [gates()["extraction"].measure]


def test_the_plot_is_a_picture_with_a_line_for_each_job():
    drawn = ElementTree.fromstring(plot.svg([("a < b", [(1_000, 0.01), (4_000, 0.05)]), ("c", [(1_000, 0.02)])]))
    assert len(drawn.findall("{*}polyline")) == 2


def test_an_archive_has_a_row_an_article_and_no_id_twice(tmp_path):
    write(tmp_path / "a.jsonl", 200_000)
    rows = [json.loads(row) for row in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]
    assert len({row["id"] for row in rows}) == len(rows)
    assert all(set(row) == {"id", "date", "text"} for row in rows)


def test_growth_is_plotted_from_small_to_large():
    from benchmarks.growth import SIZES

    assert all(before < after for before, after in pairwise(SIZES))


BILLION = (Path(__file__).parent.parent / "docs/billion.md").read_text("utf-8").replace("\n", " ")
AMOUNT = r"(?:about )?([\d.,]+)(?: (MB|GB|TB))?(?: [a-z]+)*"
SUM = re.compile(rf"{AMOUNT} +([x/]) +{AMOUNT} += +{AMOUNT}")


def amount(printed: str, unit: str) -> float:
    return float(printed.replace(",", "").rstrip(".")) * {"MB": 1e6, "GB": 1e9, "TB": 1e12}.get(unit, 1)


def test_the_arithmetic_of_a_billion_articles_holds_as_it_is_printed():
    sums = SUM.findall(BILLION)
    assert len(sums) == 9
    for first, first_unit, sign, second, second_unit, result, unit in sums:
        one, other = amount(first, first_unit), amount(second, second_unit)
        reckoned = one * other if sign == "x" else one / other
        assert reckoned == pytest.approx(amount(result, unit), rel=0.02), (first, sign, second, result)


def test_runs_over_ten_and_a_hundred_thousand_articles_are_on_record():
    alone = {one.articles: one for one in runs() if one.workers == 1}
    small, large = alone[10_000], alone[100_000]
    assert large.cpu / small.cpu < 12 and large.peak < 1.25 * small.peak
    assert all(one.input > 1_000 * one.articles and one.reading > 0 for one in runs())
