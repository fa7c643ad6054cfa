"""Times in forms that are rarer in news: each row is a sentence, its times with their values and, where given, ends."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from factcheck.extractor import figures
from factcheck.model import Timex

AS_OF = date(2019, 4, 24)
"""A Wednesday."""

ROWS: list[tuple[str, *tuple[str, ...]]] = [
    ("It runs from May 3 to 7 June.", "(XXXX-05-03,XXXX-06-07,P35D) 2019-05-03 2019-06-08"),
    ("He was born on 4 May in the year 2016.", "2016-05-04"),
    ("Of the six, 5 may come.",),
    ("They met day before yesterday.", "2019-04-22"),
    ("It closes three days after tomorrow; he left before yesterday.", "2019-04-28", "2019-04-23"),
    ("They met in mid-morning.", "TMO MID"),
    ("They meet each morning.", "XXXX-XX-XXTMO"),
    ("They meet every June and every Christmas, and each winter.", "XXXX-06", "XXXX-12-25", "XXXX-WI"),
    ("Now that it is over, they rest as soon as they can.",),
    ("The Daily Star said so.",),
    ("At the moment it is shut.", "PRESENT_REF"),
    ("They met two weeks back.", "2019-W15 2019-04-10 2019-04-11"),
    ("It takes 4e14 seconds.",),
    ("She won in 3:58.65, he in 12:34.5 and they in 2:03:59.3.", "PT3M58.65S", "PT12M34.5S", "PT2H3M59.3S"),
    ("It fell by 0912 GMT.", "T09:12"),
    ("The 1648 peace and the 1745 rising were told to the 1215 staff.", "1648", "1745"),
    ("The 1250 capacity hall, the 1320 metre race and the 1648 soldiers.",),
    ("It took two days and a half hour.", "P2D", "PT0.5H"),
    ("It took 2 hours, half of it in rain.", "PT2H"),
    ("It took 2 hours ten.", "PT2H"),
    ("It took two hours twenty five minutes.", "PT2H25M"),
    ("It took a quarter of an hour.", "PT0.25H"),
    ("DUNMERE, July 22, 2021 - Thursday was hot.", "2021-07-22", "2019-04-18"),
    ("It fell in March a year ago and in June two years ago.", "2018-03", "2017-06"),
    ("They met in the week of May.", "2019-W17", "2019-05"),
    ("They met in the week of 31 April.", "XXXX-04-31"),
    ("They met two weeks ago Saturday.", "2019-04-13"),
    ("They booked May 9 for two days.", "2019-05-09", "P2D"),
    ("They leave at 3 p.m. each day.", "T15"),
    ("It took one second and lasts some three weeks.", "PT1S", "P3W APPROX"),
    ("It lasts at least two weeks, up to four.", "P2W EQUAL_OR_MORE"),
    ("It closed this past December and this past Friday.", "2018-12", "2019-04-19"),
    ("They met this Friday.", "2019-04-19"),
    ("Their last march was long; may's deal and April Smith failed.",),
    ("They play on Sunday, 29 February 1930.", "1930-02-29"),
    ("They play on Saturday, 29 February 1930.", "2020-02-29T19:30"),
    ("They sat from 2 p.m. to 3:30x.", "T14"),
    ("They sat from 2 p.m. to 15:30.", "(T14,T15:30,PT1H30M)"),
    ("The call is at 9 hours UTC.", "T09"),
    ("They met at 9.am.", "T09"),
    ("They met at 12 o'clock noon and at 12 o'clock midnight.", "T12", "T00"),
    ("They met at two sixty a.m.",),
    ("He pays within 3 days.", "P3D 2019-04-25 2019-04-28"),
    ("They will meet in 2.5 weeks.", "P2.5W"),
    ("They left in October two thousand and returned in December.", "2000-10", "2000-12"),
    ("See Q3 2018 and H1 2019.", "2018-Q3", "2019-H1"),
    ("It ran in 1995/96 and in 1998/99ths.", "(1995-01-01,1996-01-01,P1Y) 1995-01-01 1997-01-01"),
    ("The 1995s were bought.",),
    ("It covers calendar year 1998 and fiscal year 1999.", "1998", "1999"),
    ("Sales rose in two thousand and twenty.", "2020"),
    ("It held in two thousand and twenty men.",),
    ("The '98 team won; the model x'98 sold.",),
    ("Code XFY2019, and fy1850.",),
    ("They are in week 66.",),
    ("The 5th century BC, the third century B.C. and the 4th century.", "BC04", "BC02", "03"),
    ("It fell in the third quarter of fiscal 2018.", "2018-Q3"),
    ("Profit fell in first half of year.", "2019-H1"),
    ("In the three months from October to December.", "P3M", "(XXXX-10-01,XXXX-12-01,P2M) 2018-10-01 2019-01-01"),
    ("It made year-on-year gains in a year-round show.",),
    ("It rained the whole week and an entire day.", "P1W", "P1D"),
    ("The day before, he left.", "2019-04-23"),
    ("The day before he left was dry.",),
    ("They met 2 years and 3 hours ago.", "2019-02-22T21:00"),
    ("They met 99999999999 hours ago.",),
    ("It is closed in the next 3 days.", "P3D 2019-04-25 2019-04-28"),
    ("A report on all eight by June 30.", "2019-06-30"),
    ("They play Wednesday after next, and Thursday week.", "2019-05-08", "2019-05-02"),
    ("He worked 20 Sundays and two mondays.",),
    ("It opened in 2014. On the 15th it closed.", "2014", "2019-04-15"),
    ("It was built around 1750.", "1750"),
    ("They died out 66 million years ago, and their kin over 10,000 years ago.", "PAST_REF", "PAST_REF MORE_THAN"),
    ("It will end nearly 9,000 years from now.", "FUTURE_REF LESS_THAN"),
    ("He came 20,000,000 hours ago.", "XXXX-XX-XXTXX"),
    ("He came a year ago, and two years ago.", "2018 2018-04-24 2018-04-25", "2017 2017-04-24 2017-04-25"),
    ("It broke in the small hours of this morning.", "2019-04-24TMO 2019-04-24T00:00:00 2019-04-24T12:00:00"),
    ("The bridge opened on Saturday, 20 October.", "2018-10-20"),
    ("The bridge will open on Wednesday, 30 October.", "2019-10-30"),
    ("The fair runs from June 28 to 31.", "(XXXX-06-28,XXXX-06-31,P3D)"),
    ("On May 4, 2018 NATO met at 5 p.m.", "2018-05-04", "2018-05-04T17"),
    ("It will rain in the next hours.", "PTXH"),
    ("It was a 2-and-a-half-hour film.", "PT2.5H"),
    ("They met three days ago last month.", "2019-04-21", "2019-03"),
    ("They play Friday, Sunday 5 May.", "2019-04-26", "2019-05-05"),
    ("They flew on the night of 5/6 June 1944.", "1944-06-05TNI 1944-06-05T18:00:00 1944-06-06T00:00:00"),
    ("Sales fell in last three days.", "P3D 2019-04-21 2019-04-24"),
    ("He left that minute, this very minute.",),
    ("It was the start of the week of prayer, at end of year of trouble.",),
    ("Code XQ3 2018.", "2018"),
    ("2019 - 20 men came.",),
    ("The red fair on Thursday will be free.", "2019-04-25"),
    ("The plan on Thursday was dropped.", "2019-04-18"),
    ("They came between midnight and the early morning.", "T00", "TMO START"),
    ("They stayed for the half week, a half decade.", "P0.5W", "P5Y"),
    ("They flew the day before yesterday and land the day after tomorrow.", "2019-04-22", "2019-04-26"),
    ("The court sits on Friday mornings and Tuesday afternoons.", "XXXX-WXX-5TMO", "XXXX-WXX-2TAF"),
    ("The storm broke late last night.", "2019-04-23TNI END 2019-04-23T21:00:00 2019-04-24T00:00:00"),
    ("It was mid day when they left.", "T12"),
    ("They meet again four Tuesdays from now.", "2019-05-21"),
    ("The line will be built in the next two decades.", "P20Y 2019-04-24 2039-04-24"),
    ("Work goes on for the next two weeks and three days.", "P2W3D"),
    ("They vote on the first Tuesday in October.", "2019-10-01"),
    ("They vote on the last Sunday of March 2014.", "2014-03-30"),
    ("They vote on the fifth Friday of March 2014.", "XXXX-WXX-5"),
    ("They vote on the 31st day of February 2014.", "XXXX-XX-XX"),
    ("They vote in the 60th week of 2018, its fifth quarter.", "XXXX-WXX"),
    ("They vote in the fifth quarter of 2018.", "XXXX-QX"),
    ("They vote in the 13th month of next year.", "XXXX-XX"),
    ("They vote on the last weekend of May.", "2019-W22-WE"),
    ("They vote on the 20th day of next month.", "2019-05-20"),
    ("They vote on the fifth last day of May.", "2019-05-27"),
    ("They meet in the ninth month of next year.", "2020-09"),
    ("They meet in the second quarter of next year.", "2020-Q2"),
    ("They meet in the last quarter of 2018.", "2018-Q4"),
    ("They meet in the first half of next year, as in the second half of 2018.", "2020-H1", "2018-H2"),
    ("They meet on the first Monday of the month.", "2019-04-01"),
    ("The third last week of 2018 was wet.", "2018-W50"),
    ("He left last week Friday.", "2019-04-19"),
    ("The match begins at 4 p.m. for 30 minutes.", "(T16,T16:30,PT30M)"),
    (
        "The talks run from 1 p.m. to 2 p.m. tomorrow.",
        "(2019-04-25T13,2019-04-25T14,PT1H) 2019-04-25T13 2019-04-25T15:00:00",
    ),
    ("Sales rose in this year's third quarter.", "2019-Q3"),
    ("It will happen in March after next.", "2021-03"),
    ("The file is dated 2015-07-31T12:00:00.", "2015-07-31T12:00:00"),
    ("The meeting is on Fri 14th.", "2019-06-14"),
    ("The hearing is set for 1995-01.", "1995-01"),
    ("The shop is open every other Friday.", "XXXX-WXX-5"),
    ("It covers the calendar year 2008 and the fiscal year 2009.", "2008", "2009"),
    ("The report fell due in the week 31.", "2019-W31"),
    ("It ends at the beginning of year.", "2019 START"),
    ("He will fly in 7 days at 5 p.m.", "2019-05-01T17"),
    ("He will fly next year at 6 p.m.", "2020", "T18"),
    ("Results for the two upcoming quarters are open.", "P6M 2019-07-01 2020-01-01"),
    ("It was closed for the rest of this week.", "(2019-04-24,2019-04-28,P4D) 2019-04-24 2019-04-29"),
    ("It was closed for the rest of the month.", "(2019-04-24,2019-04-30,P6D) 2019-04-24 2019-05-01"),
    ("The class is from 11 a.m. to 3.", "(T11,T15,PT4H)"),
    ("The class is from 11 p.m. to 3.", "(T23,T03,PT4H)"),
    ("Trains run from 9.30-4.30 p.m. on Sundays.", "(T09:30,T16:30,PT7H)", "XXXX-WXX-7"),
    ("The ship sailed on 6 April seventeen hundred thirty-three.", "1733-04-06"),
    ("The bells rang at 3 o'clock p.m. that day.", "2019-04-24T15"),
    ("It will happen between now and Friday.", "(PRESENT_REF,2019-04-26,PX)"),
    ("Rain fell from Monday afternoon to last night.", "(XXXX-WXX-1TAF,2019-04-23TNI,P1D)"),
    ("The class of '87 met the class of '03.", "1987", "2003"),
    ("The town was founded in 44 BC and again in 300 B.C.", "BC0044", "BC0300"),
    ("The season of 1995/96 was wet.", "(1995-01-01,1996-01-01,P1Y) 1995-01-01 1997-01-01"),
    ("Debts are due at year's end and at EOM.", "2019 END", "2019-04 END"),
    ("They met years ago and parted years later.", "PAST_REF", "FUTURE_REF"),
    ("They met a few weeks earlier.", "PAST_REF 2019-02-11 2019-04-13"),
    ("They met some days later.", "FUTURE_REF 2019-04-26 2019-05-04"),
    ("The past few days were wet.", "PXD 2019-04-21 2019-04-24"),
    ("It ended in the year 2000 and not in 1999 AD.", "2000", "1999"),
    ("Two years before 2014 they left.", "2012"),
    ("The next 6th of April is far off.", "2020-04-06"),
    ("It took two seconds.", "PT2S"),
    ("They came this hour, the same hour as ever.", "XXXX-XX-XXTXX", "XXXX-XX-XXTXX"),
    ("They play on Friday, Sunday 5th.", "2019-04-26", "2019-05-05"),
    ("The firm was sold in 2012, and that June it closed.", "2012", "2012-06"),
    ("The same hall, this time in 1988, burned.", "1988"),
    ("Sales rose in March 2018. A year earlier they had fallen.", "2018-03", "2017 2017-03-01 2017-03-02"),
    ("They rose in Q3 2018. A year earlier they fell.", "2018-Q3", "2017-Q3"),
    ("They rose in Q3 2018.\n\nA year earlier they fell.", "2018-Q3", "2017 2017-07-01 2017-07-02"),
    ("They met a decade, two years and five days ago.", "2007-04-19"),
    ("They met two weekends and three days ago.", "2019-04-07"),
    ("It took a decade and two years. It took a fortnight and three weeks.", "P12Y", "P5W"),
    ("The pool will be shut for the rest of the weekend.", "2019-W17-WE"),
    ("The pool will be shut for the rest of this winter.", "2019-WI"),
    ("The qtr was good.", "2019-Q2"),
    ("It closed at ten to noon, and at a quarter to 9.", "T11:50", "T08:45"),
    ("They met this afternoon.", "2019-04-24TAF 2019-04-24T12:00:00 2019-04-24T19:00:00"),
    ("They met this evening.", "2019-04-24TEV 2019-04-24T18:00:00 2019-04-25T00:00:00"),
    ("They meet tonight.", "2019-04-24TNI 2019-04-24T18:00:00 2019-04-25T00:00:00"),
    ("It starts on 32 January sales.", "2020-01"),
]


def told(time: Timex) -> str:
    return " ".join(filter(None, (time.value, time.mod, time.low, time.high)))


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_rarer_time(row: tuple[str, ...]) -> None:
    text, *values = row
    found = [told(time) for time in figures(text, AS_OF) if isinstance(time, Timex)]
    assert found == list(values)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It is closed right now.", "PRESENT_REF 2019-04-24T10:30:00 2019-04-24T10:30:00"),
        ("He will call in two hours.", "2019-04-24T12:30"),
        ("He called 90 minutes ago.", "2019-04-24T09:00"),
        ("He came in the last hour.", "PT1H 2019-04-24T09:30:00 2019-04-24T10:30:00"),
        ("He comes in the next hour.", "PT1H 2019-04-24T10:30:00 2019-04-24T11:30:00"),
        ("He came in the last 2 hours.", "PT2H 2019-04-24T08:30:00 2019-04-24T10:30:00"),
    ],
)
def test_a_time_from_a_moment(text: str, value: str) -> None:
    (time,) = figures(text, datetime(2019, 4, 24, 10, 30))
    assert isinstance(time, Timex) and told(time) == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The fair runs from June 3 to 7.", "(XXXX-06-03,XXXX-06-07,P4D)"),
        ("It closed in the third quarter of 2014. On the 15th it opened.", "2014-Q3 XXXX-XX-15"),
        ("It closed on 28 May 2014; on the 3rd it opened.", "2014-05-28 2014-06-03"),
        ("It closed on 21 May 2014; on the 24th it opened.", "2014-05-21 2014-05-24"),
        ("It closed on 24 May 2014; on the 24th it opened.", "2014-05-24 2014-05-24"),
        ("It closed on 29 May 2014; on the 30th it opened.", "2014-05-29 2014-05-30"),
        ("It opened on May 3, 2013. It closed on Friday the 17th.", "2013-05-03 2013-05-17"),
        ("They came two weeks after January 15.", "P2W XXXX-01-15"),
        ("The talks run from 1 p.m. to 2 p.m. tomorrow.", "(XXXX-XX-XXT13,XXXX-XX-XXT14,PT1H)"),
    ],
)
def test_times_of_a_text_without_a_day(text: str, values: str) -> None:
    assert [time.value for time in figures(text) if isinstance(time, Timex)] == values.split()


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("They will meet in May.", ("month", 1, 11)),
        ("They will meet in April.", ("month", 0, 11)),
        ("They met in May.", ("month", -11, -1)),
        ("They met in April.", ("month", -11, 0)),
        ("They will meet on 3 May.", ("day", 0, 365)),
        ("They have met since 3 May.", ("day", -365, 0)),
        ("They will meet on Monday.", ("day", 0, 6)),
        ("They met on Monday.", ("day", -6, 0)),
        ("They met half a decade ago.", ("month", -71, -49)),
        ("They met five years ago.", ("month", -71, -49)),
        ("They met two decades ago.", ("month", -359, -121)),
    ],
)
def test_how_far_a_time_may_lie_from_its_anchor(text: str, shift: tuple[str, int, int]) -> None:
    (time,) = figures(text, AS_OF)
    assert isinstance(time, Timex) and time.shift == shift


ENDS = (date.min, date.max, datetime.min, datetime.max)


@pytest.mark.parametrize("as_of", ENDS, ids=str)
def test_no_time_leads_out_of_the_calendar(as_of: date) -> None:
    for text, *_ in ROWS:
        for time in figures(text, as_of):
            assert text[time.start : time.end] == time.text


@pytest.mark.parametrize(
    ("as_of", "text", "value"),
    [
        (date.max, "It was closed for the rest of this week.", "9999-W52"),
        (date.max, "It was closed for the rest of the year.", "(9999-12-31,9999-12-31,P0D) 9999-12-31 9999-12-31"),
        (date.max, "It meets on the first Sunday of the week.", "9999-12-31"),
        (date.max, "It meets on the 40th day of the month.", "XXXX-XX-XX"),
        (date.max, "It will happen in March after next.", "XXXX-03"),
        (date.min, "It met in the last week of the month.", "0001-W04"),
        (date.min, "It met in the fifth last week of the month.", "XXXX-WXX"),
        (datetime.min, "He came in the last hour.", "PT1H"),
    ],
)
def test_a_time_at_an_end_of_the_calendar(as_of: date, text: str, value: str) -> None:
    assert [told(time) for time in figures(text, as_of) if isinstance(time, Timex)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They meet on the first Monday of the month.", "XXXX-WXX-1"),
        ("They vote on the last Sunday of March.", "XXXX-WXX-7"),
        ("They vote in the first week of March.", "XXXX-WXX"),
        ("They vote on the last weekend of May.", "XXXX-WXX-WE"),
        ("They vote on the fifth last day of May.", "XXXX-XX-XX"),
        ("They meet in the ninth month of next year.", "XXXX-XX"),
        ("They meet in the last quarter of next year.", "XXXX-QX"),
    ],
)
def test_a_part_of_what_is_not_known_is_no_more_than_what_it_is(text: str, value: str) -> None:
    (time,) = figures(text)
    assert isinstance(time, Timex) and time.value == value
