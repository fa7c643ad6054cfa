"""Whom an article gives an office on its own day: bound only in news of the day that looks neither back nor ahead."""

from datetime import date

import pytest

from factcheck.pipeline import check

DAY = date(2014, 5, 12)


def bound(text: str, library) -> bool:
    return any(finding.rule == "REF012" for finding in check(text, DAY, library=library).findings)


@pytest.mark.parametrize(
    "text",
    [
        "British Prime Minister Gordon Brown will open the tunnel on Thursday.",
        "British Prime Minister Gordon Brown told unions on Monday to wait.",
        "A spokesman for British Prime Minister Gordon Brown denied on Monday that he was ill.",
        "Britain's prime minister, Gordon Brown, has asked for more by next month.",
    ],
)
def test_an_office_on_the_day(text: str, library):
    assert bound(text, library)


@pytest.mark.parametrize(
    "text",
    [
        "Former British Prime Minister Gordon Brown will open the tunnel on Thursday.",
        "British Prime Minister Gordon Brown told unions to wait.",
        "British Prime Minister Gordon Brown told unions next to nothing this week.",
        "British Prime Minister Gordon Brown told unions on Monday to wait. So it was in 2009.",
        "British Prime Minister Gordon Brown told unions on Monday to wait. The former prime minister left.",
        "British Prime Minister Gordon Brown will be played on Thursday by a baker in a new film.",
        "The court heard on Monday that British Prime Minister Gordon Brown told unions to wait.",
        "Prime Minister Brown's old school will open on Thursday.",
        "Britain's prime minister, Gordon Brown's heir, will open the tunnel on Thursday.",
        "Scotland's president, Gordon Brown, will open the tunnel on Thursday.",
        "British Prime Minister Gordon Brown has been out of the house since Monday.",
        "British Prime Minister David Cameron will open the tunnel on Thursday.",
    ],
)
def test_no_office_on_the_day(text: str, library):
    assert not bound(text, library)
