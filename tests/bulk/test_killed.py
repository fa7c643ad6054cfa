"""Whoever is killed, no row is lost or there twice: a run goes on where it was, a worker is replaced."""

import random
import signal
import subprocess
import sys
from pathlib import Path
from time import sleep

import deadly
import pytest
from archives import Run, lines, news, pages, rows

from factcheck.bulk.intake import Intake
from factcheck.bulk.run import Plan
from factcheck.bulk.run import run as run_plan
from factcheck.refusal import Refusal

KILLS, ARTICLES = 10, 1_000


def plan(folder: Path, opener, jobs: int = 2) -> Plan:
    return Plan(Intake(folder / "a.jsonl", folder / "out"), opener, {}, jobs, 6_000)


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_article_that_kills_its_worker_is_a_row_and_all_others_are_checked(jobs: int, tmp_path: Path):
    given = news(30)
    for number in (7, 8, 21):
        given[number]["text"] = f"This {deadly.DEADLY}.\n"
    (tmp_path / "a.jsonl").write_text(lines(given))
    assert run_plan(plan(tmp_path, deadly.opened, jobs))["unchecked"] == 3
    found = rows(tmp_path / "out/articles.jsonl")
    assert [row["number"] for row in found] == list(range(30))
    assert [row["number"] for row in found if "its worker was killed" in str(row["error"])] == [7, 8, 21]
    assert [row["id"] for row in found] == [row["id"] for row in given]


@pytest.mark.parametrize(
    ("opener", "told"), [(deadly.dead, "killed as soon as they start"), (deadly.refused, "not to be had")]
)
def test_workers_that_cannot_start_end_the_run_in_one_line(opener, told: str, tmp_path: Path):
    (tmp_path / "a.jsonl").write_text(lines(news(12)))
    with pytest.raises(Refusal, match=told):
        run_plan(plan(tmp_path, opener))


def test_a_folder_in_which_a_run_is_at_work_is_refused(run: Run, tmp_path: Path):
    from fcntl import LOCK_EX, flock

    (tmp_path / "a.jsonl").write_text(lines(news(3)))
    (tmp_path / "out").mkdir()
    with (tmp_path / "out/.lock").open("wb") as lock:
        flock(lock.fileno(), LOCK_EX)
        done = run("a.jsonl", "out", "--jobs", "1")
    assert done.returncode == 2 and "another run is at work" in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_that_is_killed_again_and_again_ends_with_every_row_once(jobs: str, run: Run, tmp_path: Path):
    (tmp_path / "a.jsonl").write_text(lines(news(ARTICLES)))
    options = ("--jobs", jobs, "--shard-size", "20000")
    assert run("a.jsonl", "whole", *options).returncode == 1
    chance = random.Random(8)
    command = [sys.executable, "-m", "factcheck.cli", "archive", "a.jsonl", "--output", "out", "--isolated", *options]
    ends = [killed(command, tmp_path, chance.uniform(0.2, 1.5)) for _ in range(KILLS)]
    assert -signal.SIGKILL in ends
    assert run("a.jsonl", "out", *options).returncode == 1
    assert pages(tmp_path / "out") == pages(tmp_path / "whole")
    assert [row["number"] for row in rows(tmp_path / "out/articles.jsonl")] == list(range(ARTICLES))


def killed(command: list[str], folder: Path, seconds: float) -> int:
    """The run killed after so long; how it ended."""
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    sleep(seconds)
    process.kill()
    return process.wait()
