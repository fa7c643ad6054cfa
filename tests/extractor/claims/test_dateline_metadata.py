"""The date line beside what the metadata state: told of where all of them are more than a day away."""

from datetime import date

import pytest

from factcheck.model import Report
from factcheck.pipeline import check_document, given
from factcheck.reader import read

TEXT = "It sold 50 boats in the year, as the town was told on that evening by its mayor."


def page(dateline: str, *stated: str) -> bytes:
    head = "".join(f"<meta property='article:published_time' content='{day}'>" for day in stated)
    return f"<html><head>{head}</head><article><h1>Boats</h1><p>{dateline}</p><p>{TEXT}</p></article>".encode()


def draft(dateline: str, *stated: str) -> bytes:
    said = "".join(f"date: {day}\n" for day in stated)
    return f"---\n{said}title: x\n---\n# Boats\n\n{dateline}\n\n{TEXT}".encode()


def found(report: Report) -> list[tuple[str, str, str]]:
    return [(one.rule, one.mention.text, one.severity.word) for one in report.findings]


@pytest.mark.parametrize(("name", "made"), [("a.html", page), ("a.md", draft)], ids=["a page", "front matter"])
@pytest.mark.parametrize(
    ("dateline", "stated", "is_told"),
    [
        ("Thursday, 25 April 2019", ["2019-05-04"], True),
        ("25 April 2019", ["2018-04-25"], True),
        ("25 April 2019", ["2019-04-25"], False),
        ("25 April 2019", ["2019-04-26"], False),
        ("25 April 2019", ["2019-04-24"], False),
        ("25 April 2019", ["2019-04-27"], True),
        ("25 April 2019", ["2019-05-04", "2019-04-25"], False),
        ("April 25", ["2019-05-04"], False),
        ("25 April 2019", [], False),
    ],
)
def test_a_date_line_is_held_to_the_metadata(name: str, made, dateline: str, stated: list[str], is_told: bool, library):
    report = check_document(read(made(dateline, *stated), name), library)
    assert found(report) == ([("CAL005", dateline, "warning")] if is_told else [])


def test_every_day_that_the_metadata_state_is_offered(library):
    report = check_document(read(page("25 April 2019", "2019-05-04", "2019-05-06"), "a.html"), library)
    (finding,) = report.findings
    assert finding.suggestions == ("Sat 4 May 2019", "Mon 6 May 2019")
    assert "OpenGraph article:published_time says Sat 4 May 2019" in finding.message


def test_a_day_that_the_caller_gives_settles_it(library):
    document = read(page("25 April 2019", "2019-05-04"), "a.html")
    assert not check_document(given(document, date(2019, 4, 25)), library).findings


def test_a_date_line_that_agrees_is_not_ticked_off(library):
    report = check_document(read(page("25 April 2019", "2019-04-26"), "a.html"), library)
    assert report.ledger[0].status == "not_checked"


MASTHEAD = "<div>Log in</div><div>25 April 2021</div><div>Like</div><nav>Sport</nav>"


@pytest.mark.parametrize(
    ("front", "is_told"), [(f"{MASTHEAD}<h1>Boats</h1>", False), (f"<h1>Boats</h1>{MASTHEAD}", True)]
)
def test_the_day_on_which_a_page_was_shown_is_no_date_line(front: str, is_told: bool, library):
    head = "<meta property='article:published_time' content='2019-05-04'>"
    made = f"<html><head>{head}</head><body>{front}<p>{TEXT}</p></body></html>"
    assert bool(check_document(read(made.encode(), "a.html"), library).findings) is is_told


def test_what_is_no_publication_is_no_evidence(library):
    document = read(f"Boats\n\n25 April 2019\n\n{TEXT}".encode(), "a.txt")
    for basis in ("document properties", "mail date", "date"):
        dated = document._replace(dates=((basis, date(2019, 5, 4)),))
        assert not check_document(dated, library).findings
    assert check_document(document._replace(dates=(("meta date", date(2019, 5, 4)),)), library).findings
