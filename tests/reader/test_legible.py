"""Signs that no eye sees and digits of other scripts: read as the page shows them, and every place leads back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import TURNED, Document, Source
from factcheck.pipeline import check, check_document, extract
from factcheck.reader import Unreadable, legible, read, read_text

UNSEEN = ("\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff", "\u200e", "\u2066", "\u2069")
PLAIN = "Sales rose from 40 to 1,250 boats, up 3,025%, on 4 May 2019 (about $5 million)."


def seen(text: str) -> str:
    document = legible(Document(text, Source("a.txt", "")))
    return document.view.text if document.view else text


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("5\u200b0", "50"),
        ("１２．５％", "12.5%"),
        ("＄５", "$5"),
        ("٥٠٪", "50%"),
        ("١٬٢٥٠٫٥", "1,250.5"),
        ("१२", "12"),
        ("mil\u00adlion", "million"),
        ("caf\u00e9 5", "caf\u00e9 5"),
        ("5\u00a0% of 1\u202f000", "5 % of 1\u202f000"),
        ("a \ue001 b \ud800", "a \ue001 b \ud800"),
        (f"{TURNED}04\u202c 5", f"{TURNED}{TURNED} 5"),
        ("\u200b", ""),
    ],
)
def test_a_text_is_seen_as_the_page_shows_it(written: str, plain: str):
    assert seen(written) == plain


def test_plain_text_has_no_view():
    assert legible(Document("“5%” – é", Source("a.txt", ""))).view is None


@given(st.lists(st.tuples(st.integers(0, len(PLAIN)), st.sampled_from(UNSEEN)), max_size=9))
def test_what_no_eye_sees_changes_no_figure_and_moves_none(marks: list[tuple[int, str]]):
    text = PLAIN
    for place, sign in sorted(marks, reverse=True):
        text = text[:place] + sign + text[place:]
    found, plain = extract(text), extract(PLAIN)
    assert [(one.kind, one.to_dict().get("value"), one.to_dict()["timex"]) for one in found] == [
        (one.kind, one.to_dict().get("value"), one.to_dict()["timex"]) for one in plain
    ]
    assert [seen(one.text) for one in found] == [one.text for one in plain]
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(("name", "bold"), [("a.txt", ""), ("a.md", "**")])
def test_odd_signs_are_found_where_they_are_written(name: str, bold: str, library):
    text = f"# Boats\n\nSales rose from {bold}40{bold} boats to 5\u200b0 boats, up {bold}２０%{bold}."
    report = check_document(read(text.encode(), name), library)
    found = [(finding.rule, finding.mention) for finding in report.findings]
    assert [(rule, one.text) for rule, one in found] == [
        ("PLA006", "5\u200b0"),
        ("ARI001", "２０%"),
        ("PLA006", "２０%"),
    ]
    assert all(text[one.start : one.end] == one.text for _, one in found)


def rules(text: str) -> list[str]:
    return [finding.rule for finding in check(f"Boats\n\n{text}").findings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It sold 5\u200b0 boats.", ["PLA006"]),
        ("It sold 1\u200b,200 boats.", ["PLA006"]),
        ("It sold 1,\u200b200 boats.", ["PLA006"]),
        ("It sold 5\u200b boats and 6-\u200b7 ships.", []),
        ("It sold \u202e\u202c50 boats.", ["PLA006"]),
        ("It sold \u202b50\u202c boats.", ["PLA006"]),
        ("It sold \u206850\u2069 boats.", []),
        ("Sales rose from 40 to 50, up \u202e02\u202c%.", ["PLA006"]),
        ("Sales rose from 40 to 5\u200b0, up 25%.", ["PLA006"]),
        ("Sales rose from 40 to 5０, up 20%.", ["PLA006", "ARI001"]),
    ],
)
def test_odd_signs_are_told_of_and_read_safely(text: str, found: list[str]):
    assert rules(text) == found


def test_a_figure_in_one_other_script_is_a_question_and_a_mixed_one_a_warning():
    shown = {f.mention.text: f.severity.word for f in check("Boats\n\nIt sold ５０ boats and 5０ ships.").findings}
    assert shown == {"５０": "query", "5０": "warning"}


@pytest.mark.parametrize("text", ["a\u200b" * 200_001, "５" * 200_001])
def test_more_odd_signs_than_any_article_has_are_refused(text: str):
    with pytest.raises(Unreadable, match="more than 200,000 signs that are not what they seem"):
        read(text.encode(), "a.txt")


HIDDEN = (
    "Bo\u00adats\n\n“We\u200b sold 5\u200b0 boats,” he sa\u00adid on 4\u200b May, "
    "and “6\u200b0 sh\u00adips” too.\n\n\u200b\n\nIt rained.\n"
)


def test_each_part_is_seen_where_it_is():
    document = read_text(HIDDEN)
    assert document.view
    bare = str.maketrans("", "", "\u00ad\u200b")
    written = [document.text[start:end].translate(bare) for start, end, _ in document.segments]
    seen = [document.view.text[start:end] for start, end, _ in document.view.segments]
    assert seen == [part for part in written if part]
    assert {"Boats", "“We sold 50 boats,”", "“60 ships”", "It rained."} <= set(seen)
    assert document.view.text == HIDDEN.translate(bare)


def test_each_odd_figure_is_told_of_by_itself():
    found = [f for f in check(HIDDEN).findings if f.rule == "PLA006"]
    assert [(f.mention.text, f.severity.word) for f in found] == [("5\u200b0", "query"), ("6\u200b0", "query")]
    assert [HIDDEN[f.mention.start : f.mention.end] for f in found] == ["5\u200b0", "6\u200b0"]


def test_as_many_odd_signs_as_may_be_are_read():
    assert read(("a\u200b" * 200_000).encode(), "a.txt").view
    assert seen("！～") == "!~"
