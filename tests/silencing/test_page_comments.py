"""Comments in an HTML draft: the paragraph round them, or the next, wherever tags and entities stand."""

import pytest

import factcheck
from factcheck.silencing.comments import heed

TEXT = "Boats\n\nThe ministry\u2019s port was busy.\n\nSales rose from 40 boats to 50 boats, up 20%.\n"
SAYS = "<!-- factcheck: accept ARI001 so printed -->"
HEAD, SALES = "<h1>Boats</h1><p>The ministry&rsquo;s port was <em>busy</em>.", "Sales rose from <b>40</b> boats"
REST = "to 50 boats, up 20%."

PAGES = {
    "before the paragraph": (f"{HEAD}</p>{SAYS}<p>{SALES} {REST}</p>", True),
    "in the paragraph": (f"{HEAD}</p><p>{SALES} {SAYS} {REST}</p>", True),
    "behind the figure": (f"{HEAD}</p><p class='x'>{SALES} {REST} {SAYS}</p>", True),
    "in another paragraph": (f"{HEAD} {SAYS}</p><p>{SALES} {REST}</p>", False),
    "before another paragraph": (f"{SAYS}{HEAD}</p><p>{SALES} {REST}</p>", False),
    "behind all": (f"{HEAD}</p><p>{SALES} {REST}</p><footer>{SAYS}</footer>", False),
    "before words that are no part of the text": (f"{HEAD}</p><div>{SAYS}About us</div>", False),
}


@pytest.mark.parametrize(("page", "accepts"), PAGES.values(), ids=PAGES)
def test_a_comment_speaks_of_its_paragraph(page: str, accepts: bool):
    report, remarks = heed(factcheck.check(TEXT), page)
    assert [one.waiver is not None for one in report.findings] == [accepts]
    assert bool(remarks) != accepts
