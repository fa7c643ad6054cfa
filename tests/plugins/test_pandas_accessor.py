"""The accessor of a column of texts: rows that join back to it, each text as of its own day."""

import pandas
import pytest

import factcheck
import factcheck.plugins.pandas_accessor

WRONG = "Boats\n\nSales rose from 40 boats to 50 boats, up 20%.\n"
MEET = "Talks\n\nThe council meets on Wednesday, 9 May, the clerk said. It met on Friday.\n"


@pytest.fixture
def drafts() -> pandas.DataFrame:
    days = pandas.to_datetime(["2019-05-02", "2018-05-02", None, None])
    return pandas.DataFrame({"body": [MEET, MEET, WRONG, None], "date": days}, index=list("abcd"))


def test_findings_join_back_to_their_rows(drafts):
    found = drafts["body"].factcheck.findings()
    assert list(found.index) == ["c"] and found.loc["c", "code"] == "ARI001"
    assert drafts.join(found, how="inner").loc["c", "text"] == "20%"


def test_each_text_speaks_from_its_own_day(drafts):
    found = drafts["body"].factcheck.findings(as_of=drafts["date"])
    assert found.loc[["a"], "code"].tolist() == ["CAL002"] and "b" not in found.index
    same = drafts["body"].factcheck.findings(as_of=drafts["date"].dt.strftime("%Y-%m-%d"))
    assert found.equals(same)


@pytest.mark.parametrize("day", ["2019-05-02", pandas.Timestamp("2019-05-02"), pandas.Timestamp("2019-05-02").date()])
def test_one_day_may_hold_for_all(drafts, day):
    found = drafts["body"].factcheck.findings(as_of=day)
    assert {"a", "b", "c"} == set(found.index)


def test_figures_are_the_ledgers(drafts):
    figures = drafts["body"].factcheck.figures()
    assert list(figures.loc["c", "text"]) == list(factcheck.check(WRONG).to_frame()["text"])


def test_no_text_has_no_rows_and_the_same_columns(drafts):
    none = drafts["body"].iloc[3:].factcheck.findings()
    assert none.empty and list(none.columns) == list(drafts["body"].factcheck.findings().columns)


def test_days_must_be_as_many_as_texts(drafts):
    with pytest.raises(ValueError):
        drafts["body"].factcheck.findings(as_of=["2019-05-02"])
