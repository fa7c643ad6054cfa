"""Spark gives the rows that the archive command gives, and a poisoned article is one row."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import pytest
from archives import Run, lines, news, rows

from factcheck.bundling import NAME, bundle

MANUAL = (Path(__file__).parents[2] / "docs/archive.md").read_text("utf-8")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java, which is not installed"),
]


@pytest.fixture(scope="module")
def session():
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed: pip install '.[spark]'")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    yield session
    session.stop()


def test_the_rows_are_those_of_a_serial_run(session, run: Run, tmp_path: Path):
    from factcheck.spark import check

    given = [*news(40), {"id": "poisoned", "date": "2019-01-02", "title": "x", "text": " "}]
    (tmp_path / "a.jsonl").write_text(lines(given))
    assert run("a.jsonl", "out", "--jobs", "1").returncode == 2
    found = check(session.createDataFrame(given, "id string, date string, title string, text string")).collect()
    for kind in ("article", "claim", "finding"):
        spark = Counter(json.dumps(json.loads(row["row"])) for row in found if row["kind"] == kind)
        serial = Counter(json.dumps(bare(row)) for row in rows(tmp_path / f"out/{kind}s.jsonl"))
        assert spark == serial and serial, kind
    (bad,) = [row for row in found if row["status"] == "not_checked" and row["kind"] == "article"]
    assert (bad["article"], bad["message"]) == ("poisoned", "has no text")


def test_it_may_be_asked_for_some_rules_and_given_days_as_days(session):
    from datetime import date

    from factcheck.spark import check

    given = [("a", date(2019, 4, 24), "Sales rose from 40 boats to 50 boats, up 20%.")]
    df = session.createDataFrame(given, "id string, date date, text string")
    (finding,) = check(df, select=["ARI"]).where("kind = 'finding'").collect()
    assert (finding["article"], finding["rule"], finding["text"]) == ("a", "ARI001", "20%")
    assert not check(df, ignore=["ARI"]).where("kind = 'finding'").collect()
    (article,) = check(df).where("kind = 'article'").collect()
    assert json.loads(article["row"])["as_of"]["date"] == "2019-04-24"


ROOT = Path(__file__).parents[2]
OURS, MARK = "; expected ", "; by the wheel expected "
"""What messages say, and what those of a doctored wheel say: so it can be told from any other factcheck here."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this checkout, built as the manual says, but for a word in its messages."""
    folder = tmp_path_factory.mktemp("wheel")
    (build,) = re.findall(r"^pip (wheel .*)$", MANUAL, re.MULTILINE)
    pip = [sys.executable, "-m", "pip", *build.replace("dist .", str(folder)).split(), str(ROOT)]
    subprocess.run(pip, check=True)
    (built,) = folder.glob("*.whl")
    doctored = folder / "dist" / built.name
    doctored.parent.mkdir()
    with ZipFile(built) as old, ZipFile(doctored, "w") as new:
        for name in old.namelist():
            if name != f"factcheck/{NAME}":
                new.writestr(name, old.read(name).replace(OURS.encode() + b"{", MARK.encode() + b"{"))
        new.extractall(folder / "source")
        new.writestr(f"factcheck/{NAME}", bundle(folder / "source/factcheck"))
    return doctored


def test_a_worker_takes_package_and_data_from_the_wheel(session, wheel: Path):
    from factcheck.spark import check

    given = [
        ("slip", "2019-04-24", "Sales rose from 40 boats to 50 boats, up 20%."),
        ("data", "2019-08-23", (ROOT / "samples/summit.txt").read_text("utf-8")),
    ]
    df = session.createDataFrame(given, "id string, date string, text string").repartition(2)
    installed, shipped = (check(df, wheel=one).where("kind = 'finding'").collect() for one in (None, wheel))
    assert [row["rule"] for row in shipped if row["article"] == "slip"] == ["ARI001"]
    assert any(MARK in row["message"] for row in shipped) and not any(MARK in row["message"] for row in installed)
    said = Counter(row["message"].replace(MARK, OURS) for row in shipped)
    assert said == Counter(row["message"] for row in installed)
    assert any(row["rule"].startswith("REF") for row in shipped)


def test_a_rule_that_is_none_is_told_of_before_the_job(session):
    from factcheck.spark import check

    df = session.createDataFrame([("a", "x")], "id string, text string")
    with pytest.raises(ValueError, match="NOPE: names no rule"):
        check(df, select=["NOPE"])


def test_the_job_of_the_manual_runs_under_spark_submit(session, wheel: Path, tmp_path: Path):
    for name in ("nightly.py", "stories.jsonl"):
        (block,) = re.findall(rf'^```\w+ title="{name}"\n(.*?)^```$', MANUAL, re.DOTALL | re.MULTILINE)
        (tmp_path / name).write_text(block)
    (tmp_path / "dist").symlink_to(wheel.parent)
    (submit,) = re.findall(r"^spark-submit (.*)$", MANUAL, re.MULTILINE)
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(["bash", "-ec", f"spark-submit {submit}"], cwd=tmp_path, env=environment, check=True)
    found = session.read.parquet(str(tmp_path / "checked")).collect()
    (finding,) = [row for row in found if row["kind"] == "finding"]
    assert finding["rule"] == "ARI001" and MARK in finding["message"]
    assert Counter(row["status"] for row in found if row["kind"] == "article") == {"checked": 2, "not_checked": 1}


def test_the_manual_names_every_column():
    from factcheck.spark import SCHEMA

    _, _, table = MANUAL.partition("| column |")
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)[: len(SCHEMA)] == list(SCHEMA)


def bare(row: dict[str, object]) -> dict[str, object]:
    """Without what only an archive knows: the row's number, and where it stands."""
    return {key: value for key, value in row.items() if key not in ("number", "file", "offset")}
