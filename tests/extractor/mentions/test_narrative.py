"""Stories of the past: each date hangs on the one before it, whatever day they were written."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.extractor import figures
from factcheck.model import Timex

WRITTEN = date(2010, 4, 2)
STORIES = (
    (
        "War was declared on 18 May 1803. In the summer of 1805 the army marched east. On 20 October Ulm was given up; "
        "the next day a fleet was lost. On 2 December the battle came. The following autumn there was another. "
        "In February 1807 a third was fought, and on 14 June a fourth. Three weeks later the emperors met.",
        "1803-05-18 1805-SU 1805-10-20 1805-10-21 1805-12-02 1806-FA 1807-02 1807-06-14 1807-W27",
    ),
    (
        "The crisis began on June 28, 1914. By August 4 five powers were at war. The city fell on the 20th. "
        "In November both sides dug in. That winter little moved. In January ships were lost. In April 1915 gas was "
        "used. The same month troops landed.",
        "1914-06-28 1914-08-04 1914-08-20 1914-11 1914-WI 1915-01 1915-04 1915-04",
    ),
    (
        "In 1864 the general took command. In May he crossed the river. By mid-June he stood before the town. "
        "On April 2, 1865, the lines broke, and the next day the town fell. On the 9th Lee surrendered. "
        "Five days later the president was shot.",
        "1864 1864-05 1864-06 1865-04-02 1865-04-03 1865-04-09 1865-04-14",
    ),
    (
        "On the night of 12 September 1759 boats came down the river. By the end of the year it was over. "
        "The treaty of 1763 ended it.",
        "1759-09-12TNI 1759 1763",
    ),
    (
        "In 1862 the coast was blockaded. Later that year the harbor was closed. In April and May 1863 they starved. "
        "The previous October it had been full.",
        "1862 1862 1863-04 1863-05 1862-10",
    ),
    ("The revolution of 1848 spread: in February Paris rose, in March Vienna.", "1848 1848-02 1848-03"),
    ("The great fire of 1848 spread: in February one town burned, in March another did.", "1848 1848-02 1848-03"),
    ("The war began in November 1914. They met in January.", "1914-11 1915-01"),
    ("The war began in November 1914. They had met in January.", "1914-11 1914-01"),
    ("It won in 2001, 2002, 2003, 2004, 2005 and 2006. It closed in June.", "2001 2002 2003 2004 2005 2006 2006-06"),
)
FORMS = (
    ("in the winter of 1944–45", "1944-WI"),
    ("At 0530 hours on 6 June 1944", "1944-06-06T05:30"),
    ("in the 480s BC, in 480–479 BC and from 431 to 404 BC", "BC048 (BC0480,BC0479,P1Y) (BC0431,BC0404,P27Y)"),
    ("on 10/11 July 1943", "(1943-07-10,1943-07-11,P1D)"),
    ("the Six-Day War and the Seven Years' War", ""),
    ("In 1812 he came. That June he crossed the river.", "1812 1812-06"),
    ("On 2 May 1805 he won. The following autumn he lost.", "1805-05-02 1805-FA"),
    ("On 6 June 1944 they came, and on the evening of the 7th they left.", "1944-06-06 1944-06-07TEV"),
)
NEWS = (
    ("The bridge, put up in 1874, passed its inspection in February.", "1874 2010-02"),
    ("The club, founded on 3 May 1951, met on Tuesday. It will move in June.", "1951-05-03 2010-03-30 2010-06"),
    ("The park opened in 2007 and closes in July.", "2007 2010-07"),
    ("The park was shut\nin March.", "2010-03"),
    ("In 1951 the ferry was built. It will be sold in October.", "1951 2010-10"),
    ("The great old fire of 1848 spread: in February it was told again.", "1848 2010-02"),
    ("It won in 2001, 2002, 2003, 2004 and 2005. It closed in June.", "2001 2002 2003 2004 2005 2009-06"),
    ("In 1951 the ferry was built. It would be sold in October.", "1951 1951-10"),
    ("The bridge of 1874 was closed on Monday. It will open in May and June.", "1874 2010-03-29 2010-05 2010-06"),
)


def dates(text: str, as_of: date | None) -> list[str]:
    found = (mention for mention in figures(text, as_of) if isinstance(mention, Timex))
    return [time.value for time in found if time.kind in ("date", "time")]


@pytest.mark.parametrize("as_of", [WRITTEN, None], ids=["with the day of writing", "without"])
@pytest.mark.parametrize(("text", "values"), STORIES)
def test_a_story_hangs_its_dates_on_one_another(text: str, values: str, as_of: date | None) -> None:
    assert dates(text, as_of) == values.split()


@pytest.mark.parametrize(("text", "values"), NEWS)
def test_news_that_recalls_a_year_speaks_from_its_own_day(text: str, values: str) -> None:
    assert dates(text, WRITTEN) == values.split()


@pytest.mark.parametrize(("text", "values"), FORMS)
def test_a_form_of_history_books(text: str, values: str) -> None:
    assert dates(text, None) == values.split()
