"""What a rule cannot reckon it says nothing of, and what nothing is on record of is not enough evidence."""

from datetime import date

import pytest

from factcheck.checker import Selection
from factcheck.checker.catalogue import cards
from factcheck.checker.judge import judge
from factcheck.model import Interval, Named, Number, Quantity, Timex, counted, point, printed
from factcheck.model.claim import Claim
from factcheck.model.claims.anniversary import Anniversary
from factcheck.model.claims.count_of_members import CountOfMembers
from factcheck.model.claims.distance import Distance
from factcheck.model.claims.elapsed import Elapsed
from factcheck.model.claims.joining import Joining
from factcheck.model.claims.precise_conversion import PreciseConversion
from factcheck.model.claims.statistic import Statistic
from factcheck.model.claims.tenure import Tenure
from factcheck.model.claims.tenure_start import TenureStart
from factcheck.model.observation import Observation
from factcheck.pipeline import check_document, given
from factcheck.reader import read

EIGHT = Quantity(0, 1, "8", "number", Number(8))
DOZENS = Quantity(0, 6, "dozens", "number", None, (Number(24), Number(100)))
ONCE = Timex(2, 3, "once", "date", "PAST_REF")
RANGE = Timex(2, 3, "from 2001 to 2009", "date", "(2001,2009,P8Y)")
PERSON = Named(2, 3, "Ann Lee", "person", "ann-lee")
TODAY = point(date(2019, 8, 23).toordinal())
IN_OFFICE = Observation("Ann Lee, mayor", "2011-01-01/", Interval(734138, float("inf")), "", "day", "", "")

UNKNOWN: list[tuple[str, Claim]] = [
    ("CHR002", Elapsed(counted(EIGHT, 8), "year", ONCE, None, TODAY)),
    ("CHR003", Anniversary(counted(EIGHT, 8), ONCE, None, TODAY)),
    ("CHR005", Tenure(counted(EIGHT, 8), "hour", RANGE, 8, "year")),
    ("CHR005", Tenure(counted(EIGHT, 8), "hour", RANGE, 8, "day")),
    ("CHR005", Tenure(counted(EIGHT, 8), "week", RANGE, 8, "month")),
    ("REF001", Statistic(printed(EIGHT), "population", "person", PERSON, None, False)),
    ("REF005", CountOfMembers(counted(EIGHT, 8), PERSON, None, member=PERSON)),
    ("REF010", Joining(counted(RANGE, TODAY), PERSON, PERSON, "end", evidence=(IN_OFFICE,))),
    ("REF010", Joining(counted(RANGE, TODAY), PERSON, PERSON)),
    ("REF011", Distance(printed(EIGHT), (PERSON, PERSON))),
    ("REF007", TenureStart(counted(RANGE, TODAY), PERSON, "end", evidence=(IN_OFFICE,))),
    ("UNI005", PreciseConversion(counted(EIGHT, 4), printed(DOZENS))),
]


@pytest.mark.parametrize(("code", "claim"), UNKNOWN, ids=[f"{code} {type(claim).__name__}" for code, claim in UNKNOWN])
def test_what_cannot_be_reckoned_is_not_judged(code: str, claim: Claim):
    (card,) = (card for card in cards() if card.code == code and card.shape == type(claim).__name__)
    assert judge(claim.figure, card.load().reckon(claim)) == "not_enough_evidence"


OFF_RECORD = [
    ("REF001", "2019-08-23", "The population of France was [40 million] in 1900."),
    ("REF001", "2019-08-23", "Unemployment in France was [9 percent] in 2018."),
    ("REF003", "2019-08-23", "North Korea earns 500 million pounds a year, or about [1.5 percent] of its economy."),
    ("REF006", "1800-08-23", "The scheme covers [12 million] Norwegians."),
]


@pytest.mark.parametrize(("code", "as_of", "text"), OFF_RECORD, ids=[f"{code}: {text}" for code, _, text in OFF_RECORD])
def test_what_is_not_on_record_is_not_enough_evidence(code: str, as_of: str, text: str, library):
    figure = text[text.index("[") + 1 : text.index("]")]
    document = given(read(text.replace("[", "").replace("]", "").encode(), "a.txt"), date.fromisoformat(as_of))
    (entry,) = (e for e in check_document(document, library).ledger if e.mention.text == figure)
    assert (code, "not_enough_evidence") in [(check.rule, check.verdict) for check in entry.checks]


def test_where_the_articles_date_is_in_doubt_nothing_that_rests_on_it_is_judged(library):
    """The rest is: what is reckoned between two dates of the text rests on no other day."""
    text = (
        "Friday, August 23, 2019\n\nKim seeks support\n\nKim Jong Un meets Vladimir Putin for the first time on "
        "Thursday. Ann Lee, born in 1960, is 38. Sales rose from 40 boats to 50, up 20 percent.\n"
    )
    report = check_document(read(text.encode(), "a.txt"), library)
    assert [finding.rule for finding in report.findings] == ["REF008", "ARI001"]
    told = {entry.mention.text: entry.reason for entry in report.ledger}
    assert told["38"] == "the article's date is in doubt"
    alone = check_document(read(text.replace(" on Thursday", "").encode(), "a.txt"), library)
    assert [finding.rule for finding in alone.findings] == ["CHR001", "ARI001"]


def test_every_figure_that_a_claim_binds_is_checked_and_the_range_its_two_ends_were_read_as(library):
    text = "Waits tripled from 900 to 1,800 days in 2019, when 40 beds were shut.\n"
    ledger = check_document(read(text.encode(), "a.txt"), library).ledger
    assert [e.mention.text for e in ledger if e.checks] == ["tripled", "from 900 to 1,800 days"]


def test_a_rule_without_papers_is_no_rule(tmp_path, monkeypatch):
    from factcheck.checker import catalogue

    (tmp_path / "tides").mkdir()
    (tmp_path / "tides" / "high_water.py").write_text('"""No rule."""\n')
    monkeypatch.setattr(catalogue, "RULES", str(tmp_path))
    for read_once in (catalogue.cards, catalogue._cards):
        read_once.cache_clear()
    try:
        with pytest.raises(ImportError, match="tides/high_water.py: holds no @rule"):
            catalogue.cards()
    finally:
        for read_once in (catalogue.cards, catalogue._cards):
            read_once.cache_clear()


def test_a_selection_is_by_code_front_name_or_all():
    chosen = {card.code for shape in Selection(("CAL", "percent_change"), ("CAL009",)).rules.values() for card in shape}
    assert "ARI001" in chosen and "CAL001" in chosen and not chosen & {"CAL009", "ARI002"}
    assert {card.code for shape in Selection(("ALL",)).rules.values() for card in shape} == {c.code for c in cards()}
    usual = {card.code for shape in Selection().rules.values() for card in shape}
    assert usual == {card.code for card in cards() if not card.opt_in}
