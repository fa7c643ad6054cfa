"""Comments in a draft: what they speak of, and what is no acceptance."""

import pytest

import factcheck
from factcheck.silencing.comments import heed

SALES = "Sales rose from 40 boats to 50 boats, up 20%."
SAYS = "<!-- factcheck: accept ARI001 so printed -->"

TABLE = {
    "on the line before": (f"{SAYS}\n{SALES}", True),
    "on the line before, with a blank one between": (f"{SAYS}\n\n{SALES}", True),
    "behind it on its line": (f"{SALES} {SAYS}", True),
    "by the rule's name": (f"{SAYS.replace('ARI001', 'percent_change')}\n{SALES}", True),
    "two lines before": (f"{SAYS}\n\nNothing was said.\n\n{SALES}", False),
    "on the line behind": (f"{SALES}\n\n{SAYS}", False),
    "of another rule": (f"{SAYS.replace('ARI001', 'CAL001')}\n{SALES}", False),
    "with no reason": (f"<!-- factcheck: accept ARI001 -->\n{SALES}", False),
}


@pytest.mark.parametrize(("text", "accepts"), TABLE.values(), ids=TABLE)
def test_a_comment_speaks_of_its_line_or_of_the_next(text: str, accepts: bool):
    report, remarks = heed(factcheck.check(f"Boats\n\n{text}\n"))
    (finding,) = report.findings
    assert (finding.waiver is not None) == accepts
    assert bool(remarks) == (not accepts and "so printed" in text)
    assert not accepts or finding.waiver.told == "so printed"
