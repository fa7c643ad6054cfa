"""Whose time in power a year opens: the sentence's subject, or the person set off beside it."""

from datetime import date

import pytest

from factcheck.pipeline import check


@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un has not met the Russian leader, Vladimir Putin, since coming to power in 2011.",
        "Kim Jong Un, who came by train, has not met Vladimir Putin since coming to power in 2011.",
        "Angela Merkel and Emmanuel Macron, in power since 2017, met.",
    ],
)
def test_the_year_is_held_to_that_person_s_tenure(text: str, library):
    report = check(text, date(2019, 4, 24), library=library)
    assert "supported" in {entry.status for entry in report.ledger}
    assert not report.findings
