"""What says the same in another dress is judged the same; a figure with one digit changed is not."""

import re
import textwrap
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from verdicts import verdicts

from factcheck.pipeline import check_document
from factcheck.reader import read

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
UNRELATED = "\n\nThe hall was full, the tea was cold and nobody minded the rain.\n"


def rewrapped(text: str) -> str:
    """Each paragraph in lines of another width; no word is broken."""
    fill = textwrap.TextWrapper(60, break_long_words=False, break_on_hyphens=False).fill
    head, *rest = text.split("\n\n")
    return "\n\n".join([head, *(fill(part) if "\n" not in part.strip() else part for part in rest)])


DRESSES: dict[str, Callable[[str], str]] = {
    "lines wrapped": rewrapped,
    "no-break spaces": lambda text: re.sub(r"(?<=\d) (?=[A-Za-z])", "\u00a0", text),
    "per cent": lambda text: re.sub(r"(?<=\d) percent\b", " per cent", text),
    "a sign for percent": lambda text: re.sub(r"(?<=\d) percent\b", "%", text),
    "units cut short": lambda text: re.sub(r"(?<=\d )kilometres\b", "km", text),
    "lines ended with CR LF": lambda text: text.replace("\n", "\r\n"),
    "signs that no eye sees": lambda text: re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})|(?<=\d)(?=%)", "\u00ad", text),
    "full-width signs of percent": lambda text: re.sub(r"(?<=\d) percent\b", "％", text),
    "a byte order mark": lambda text: f"\ufeff{text}",
    "curly quotation marks": lambda text: re.sub(r"'", "’", text),
    "a paragraph more": lambda text: text.rstrip("\n") + UNRELATED,
}


def plain(text: str) -> str:
    """A figure without its dress."""
    short = re.sub(r"\s+", " ", text.replace("’", "'").replace("\u00ad", "").replace("％", "%"))
    return re.sub(r" ?(?:percent|per cent|%)", "%", short).replace("kilometres", "km")


def judged(text: str, library) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Each figure with its status, and each finding."""
    report = check_document(read(text.encode(), "a.txt"), library)
    ledger = [(plain(entry.mention.text), entry.status) for entry in report.ledger]
    return ledger, [(one.rule, one.severity.word, one.verdict, plain(one.mention.text)) for one in report.findings]


@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_another_dress_changes_no_verdict(sample: Path, dress: Callable[[str], str], library):
    text = sample.read_text("utf-8")
    assert judged(dress(text), library) == judged(text, library)


GOLD = sorted((Path(__file__).parent / "gold" / "articles").glob("*.txt"))


@pytest.mark.parametrize("article", GOLD, ids=lambda path: path.stem)
def test_lines_and_blanks_change_no_verdict(article: Path, library):
    """Of sixty articles and two hundred slips."""
    text = article.read_text("utf-8")
    plainly = judged(text, library)
    assert judged(rewrapped(text), library) == plainly
    assert judged(DRESSES["no-break spaces"](text), library) == plainly


def test_every_dress_changes_some_sample():
    texts = [path.read_text("utf-8") for path in SAMPLES]
    assert [name for name, dress in DRESSES.items() if all(dress(text) == text for text in texts)] == []


MEASURED = (
    "The road grew from 40 miles to 50 miles, up 20 percent.",
    "The road grew from 40 miles to 50 miles, up 25 percent.",
    "Of the 200 miles of road, 50 miles, or 40 percent, were closed.",
    "It has 30 miles of road in the north and 45 miles of road in the south, 70 miles in all.",
    "The run of 12 miles was shared by 4 runners, 3 miles each.",
    "The line is now 90 miles long, nearly double the 40 miles of a year before.",
)


@pytest.mark.parametrize("text", MEASURED)
def test_kilometres_for_miles_change_no_verdict(text: str, library):
    def statuses(article: str) -> tuple[list[str], list[str]]:
        ledger, findings = judged(f"Roads\n\n{article}", library)
        return [status for _, status in ledger], [rule for rule, *_ in findings]

    assert statuses(text.replace("miles", "km")) == statuses(text)


def test_some_of_them_are_found_wrong(library):
    wrong = [text for text in MEASURED if judged(f"Roads\n\n{text}", library)[1]]
    assert 2 <= len(wrong) < len(MEASURED)


DIGITS = st.integers(0, 9)


@given(st.integers(100, 9_000), st.integers(10, 90), DIGITS, DIGITS)
def test_one_digit_of_a_percentage_changed_is_found(base: int, percent: int, tens: int, ones: int):
    before, after = base * 100, base * (100 + percent)
    told = f"Sales rose from {before:,} tons to {after:,} tons, up {{}} percent."
    assert verdicts(told.format(percent), "ARI001", None)[f"{percent} percent"] == "supported"
    for wrong in {percent // 10 * 10 + ones, tens * 10 + percent % 10} - {percent, percent - 1} - set(range(11)):
        assert verdicts(told.format(wrong), "ARI001", None)[f"{wrong} percent"] == "refuted"


@given(st.lists(st.integers(100, 9_000), min_size=3, max_size=3), st.integers(0, 2), st.integers(1, 9))
def test_one_digit_of_a_part_changed_is_found(parts: list[int], place: int, step: int):
    told = "It sold {:,} boats in the north, {:,} boats in the south and {:,} boats in the west, {:,} boats in all."
    found = verdicts(told.format(*parts, sum(parts)), "ARI005", None)
    wrong = [part + (step * 100 if at == place else 0) for at, part in enumerate(parts)]
    moved = verdicts(told.format(*wrong, sum(parts)), "ARI005", None)
    assert set(found.values()) == {"supported"}
    if max(wrong) < sum(parts):
        assert set(moved.values()) == {"refuted"}
    assert "supported" not in moved.values()


@given(st.integers(20, 900))
def test_one_digit_of_a_conversion_changed_is_found(miles: int):
    right = round(Fraction(miles) * Fraction("1.609344"))
    told = f"The line is {miles} miles ({{}} km) long."
    assert verdicts(told.format(right), "UNI001", None)[f"{right} km"] in ("supported", "consistent")
    leading = 10 ** (len(str(right)) - 1)
    assert verdicts(told.format(right + leading), "UNI001", None)[f"{right + leading} km"] == "refuted"
