"""Times as news agencies write them: quarters in code, lengths in one word, shares of a year, listed decades."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.extractor import figures
from factcheck.model import Timex

AS_OF = date(1998, 2, 13)
"""A Friday."""


def values(text: str) -> list[str]:
    return [mention.value for mention in figures(text, AS_OF) if isinstance(mention, Timex)]


CASES = (
    ("Q3 revenue rose", "1997-Q3"),
    ("It may fall in Q4.", "1998-Q4"),
    ("Sales in Q2 of last year fell", "1997-Q2"),
    ("Q2 1996 and Q1 '97 were good", "1996-Q2 1997-Q1"),
    ("In FY2019 it fell", "2019"),
    ("a daylong meeting after a month-long truce", "P1D P1M"),
    ("the year-long ban, a decades-long feud", "P1Y PXDE"),
    ("Profit for the latest quarter fell", "1997-Q4"),
    ("Sales for the quarter rose", "1997-Q4"),
    ("The quarter ends in March", "1998-Q1 1998-03"),
    ("For centuries they lived there, and it took decades.", "PXCE PXDE"),
    ("The 1950s, 60s and 70s were good", "195 196 197"),
    ("the 80s and 90s", "198 199"),
    ("in the Sixties", "196"),
    ("in the 1990 s.", "199"),
    ("the latter part of the 19th century", "18"),
    ("He came last Christmas", "1997-12-25"),
    ("He will come next Easter, not this Thanksgiving", "1998-04-12 1998-11-26"),
    ("last Easter he left", "1997-03-30"),
    ("They meet Wednesday evening next week", "1998-02-18TEV"),
    ("Thu at 8 am", "1998-02-19T08"),
    ("Wed Oct 26 15:50:06 2016", "2016-10-26T15:50:06"),
    ("from 10/1 to 11/7", "(XXXX-10-01,XXXX-11-07,P37D)"),
    ("on Friday 7/6", "1998-07-06"),
    ("The final will be on Friday, Sept 18.", "1998-09-18"),
    ("Fri, Sep 18", "1998-09-18"),
    ("at 8 GMT", "T08"),
    ("a three-night run", "P3D"),
    ("one and half hours", "PT1.5H"),
    ("a semi-annual fair and bi-monthly drills", "P6M P2M"),
    ("in the next fortnight", "P2W"),
    ("between Jan 1997 and now", "(1997-01-01,1998-02-13,P408D)"),
    ("from next Monday to Friday", "(1998-02-16,1998-02-20,P4D)"),
    ("the last four months of 1996", "P4M"),
    ("in the final two months of 1997", "P2M"),
    ("the first three months of last year", "P3M"),
    ("We meet a week from Monday", "1998-02-23"),
    ("the weekend of March 7-8, the week of March 10", "1998-W10-WE 1998-W11"),
    ("week of March 10", "1998-W11"),
    ("at 4pm every Monday", "XXXX-WXX-1T16"),
    ("4pm on Mondays", "XXXX-WXX-1T16"),
    ("open on weekends", "XXXX-WXX-WE"),
    ("Jan-Mar sales", "(XXXX-01-01,XXXX-03-01,P2M)"),
    ("tonight from 7 to 7:30", "(1998-02-13T19,1998-02-13T19:30,PT30M)"),
    ("this evening between 5 and 6 p.m.", "(1998-02-13T17,1998-02-13T18,PT1H)"),
    ("five minutes to 8", "T07:55"),
    ("ten minutes past 9", "T09:10"),
    ("on 15 at 8:00", "1998-02-15T08:00"),
    ("8pm on the 15", "1998-02-15T20"),
    ("He left on Thursday and was home at 3:20 p.m.", "1998-02-12 1998-02-12T15:20"),
    ("He left on Thursday. The shop shut at 3:20 p.m.", "1998-02-12 T15:20"),
    ("LONDON, Thursday - He sings in the morning", "1998-02-12 TMO"),
    ("It lost money until 1992; the next year it made some.", "1992 1993"),
    ("It lost money in 1992. Over the next year it will grow.", "1992 1999"),
    ("Rain fell all day Sunday.", "1998-02-08"),
    ("Sales for the month were up.", "1998-01"),
    ("On April 15 75,000 men will march.", "1998-04-15"),
    ("In July the first great battle was fought.", "1997-07"),
    ("On July the first he left.", "1997-07-01"),
    ("Early in 1862 forts in the west fell.", "1862"),
    ("the week after next", "1998-W09"),
    ("the year before last", "1996"),
    ("every third week and every second Friday", "P3W XXXX-WXX-5"),
    ("It has been weeks since they met.", "PXW"),
    ("the March contract and the May election", "1998-03 1998-05"),
    ("in the same 1988 quarter", "1988"),
    ("early in the next century", "20"),
    ("in the next century, not the past century", "20 P100Y"),
    ("It was a Tuesday in March.", "XXXX-WXX-2 1997-03"),
    ("He said so at a Wednesday news conference.", "1998-02-11"),
    ("We met 1 month and 21 days ago", "1997-12-23"),
    ("2 years 1 month 13 days ago", "1995-12-31"),
    ("It was ending decades of conflict after years of war.", "PXDE PXY"),
    ("They came the night before.", "1998-02-12TNI"),
    ("around dawn Thursday they left", "1998-02-12TMO"),
    ("inside a week", "P1W"),
    ("The claims surfaced in April, and he left in May.", "1997-04 1997-05"),
    ("It stopped due to rain in November.", "1997-11"),
    ("It is due to open in April.", "1998-04"),
    ("She became leader after Mrs May stepped down on July 24.", "1997-07-24"),
    ("In one million years it will be gone.", "P1000000Y"),
    ("last autumn, last summer", "1997-FA 1997-SU"),
    ("on march 20 it will rain", "1998-03-20"),
    ("on 14 April from 9:30am for 7 hours", "(1998-04-14T09:30,1998-04-14T16:30,PT7H)"),
    ("I will leave in two days from today.", "1998-02-15"),
    ("Sales fell from the year before as prices rose.", "1997"),
    ("Come on Friday 27.", "1998-02-27"),
    ("at five-thirty tomorrow evening", "1998-02-14T17:30"),
    ("Labor Day weekend and Thanksgiving weekend 2019", "1998-W36-WE 2019-W48-WE"),
    ("It began 20 years ago today.", "1978-02-13"),
    ("It fell ten years ago this week.", "1988-W06"),
    ("They met two weeks ago Saturday.", "1998-01-31"),
    ("on 4 and 5 April", "(XXXX-04-04,XXXX-04-05,P1D)"),
    ("At 0800 on Monday; 17.45 BST", "1998-02-16T08:00 T17:45"),
    ("pre-2000 cars", "2000"),
    ("The pair wed in August 1996.", "1996-08"),
    ("on wed 4 march 1998", "1998-03-04"),
    ("The court gave both sides until Monday.", "1998-02-16"),
    ("He held the post until Monday.", "1998-02-09"),
    ("The economy shrank last quarter but should grow in the second half.", "1997-Q4 1998-H2"),
    ("In April and May 1997 it rained", "1997-04 1997-05"),
    ("in March, April and May 1997", "1997-03 1997-04 1997-05"),
    ("They met in November and December.", "1997-11 1997-12"),
)
NO_TIMES = (
    "He drives an Audi Q3.",
    "See Q1: why?",
    "three night markets",
    "It took 60s and 70s, he said",
    "4/5 of it",
    "They scored twice in the second half of a dull match.",
    "Britain's May says it is so.",
    "He is in his mid-20s, she in her early 40s.",
    "temperatures in the 80s",
    "the year before independence",
    "She can march 20 miles, and may 20 times.",
    "On the last day of the show, and on the last night, it rained.",
    "the closing years of the old order",
    "the March on Rome, the March of Dimes",
    "Black Monday was bad",
    "It costs 1999 yuan.",
    "Saturday Night Live",
    "In 1500 cases they did.",
    "It rose from 7 to 8.",
    "They agreed on 15, he said.",
    "It costs $5 a week",
)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_a_time_of_the_wires(text: str, expected: str) -> None:
    assert values(text) == expected.split()


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_only_looks_like_one(text: str) -> None:
    assert values(text) == []
