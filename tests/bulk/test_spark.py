"""Spark gives the rows that the archive command gives, and a poisoned article is one row."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from archives import Run, lines, news, rows

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


def test_the_job_of_the_manual_runs_under_spark_submit(session, tmp_path: Path):
    page = (Path(__file__).parents[2] / "docs/archive.md").read_text("utf-8")
    for name in ("nightly.py", "stories.jsonl"):
        (block,) = re.findall(rf'^```\w+ title="{name}"\n(.*?)^```$', page, re.DOTALL | re.MULTILINE)
        (tmp_path / name).write_text(block)
    (submit,) = re.findall(r"^spark-submit (.*)$", page, re.MULTILINE)
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(["bash", "-ec", f"spark-submit {submit}"], cwd=tmp_path, env=environment, check=True)
    found = session.read.parquet(str(tmp_path / "checked")).collect()
    assert [row["rule"] for row in found if row["kind"] == "finding"] == ["ARI001"]
    assert Counter(row["status"] for row in found if row["kind"] == "article") == {"checked": 2, "not_checked": 1}


def bare(row: dict[str, object]) -> dict[str, object]:
    """Without what only an archive knows: the row's number, and where it stands."""
    return {key: value for key, value in row.items() if key not in ("number", "file", "offset")}
