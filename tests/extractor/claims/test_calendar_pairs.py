"""Slips of the calendar beside the same words put right, and what only looks like a date or a time of day."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck import check

DAYS = [
    ("The deadline is 32 January.", "The deadline is 31 January."),
    ("It ended on January 45.", "It ended on January 25."),
    ("The file is dated 2018-13-10.", "The file is dated 2018-10-13."),
    ("The contract ends on 31.11.2018.", "The contract ends on 30.11.2018."),
    ("It was signed on the 31st of June.", "It was signed on the 30th of June."),
    ("They met on Monday, 31.9.2014.", "They met on Tuesday, 30.9.2014."),
    ("It was on 30th of February.", "It was on 28th of February."),
    ("On 2014-02-30 they left.", "On 2014-02-28 they left."),
    ("It was on Feb 29th, 2013.", "It was on Feb 29th, 2012."),
    ("On 29 February 2015 the firm closed.", "On 29 February 2016 the firm closed."),
    ("It was sent on 31 Sept. 2014.", "It was sent on 30 Sept. 2014."),
    ("It starts on April 31st.", "It starts on April 30th."),
    ("The lease began on June 0.", "The lease began on June 1."),
    ("It was on Tuesday, 9/31/2014.", "It was on Tuesday, 9/30/2014."),
    ("On 13/13/2020 the office closed.", "On 13/12/2020 the office closed."),
    ("On 00/12/2020 the office closed.", "On 01/12/2020 the office closed."),
    ("On 12/00/2020 the office closed.", "On 12/01/2020 the office closed."),
    ("On 2020-00-12 the office closed.", "On 2020-10-12 the office closed."),
    ("On 2020-12-00 the office closed.", "On 2020-12-01 the office closed."),
    ("On 2020-12-32 the office closed.", "On 2020-12-31 the office closed."),
    ("On 2020/02/30 the office closed.", "On 2020/02/29 the office closed."),
    ("On 32/12/2020 the office closed.", "On 31/12/2020 the office closed."),
    ("On 12/32/2020 the office closed.", "On 12/31/2020 the office closed."),
    ("On 32.12.2020 the office closed.", "On 31.12.2020 the office closed."),
    ("On 30.02.2020 the office closed.", "On 29.02.2020 the office closed."),
    ("On 31-06-2020 the office closed.", "On 30-06-2020 the office closed."),
    ("On 31-Jun-2020 the office closed.", "On 30-Jun-2020 the office closed."),
    ("On 32-Jan-2020 the office closed.", "On 31-Jan-2020 the office closed."),
    ("They sail on the 32nd of December.", "They sail on the 31st of December."),
    ("They sail on December 32nd.", "They sail on December 31st."),
    ("On December 32, 2020, the office closed.", "On December 31, 2020, the office closed."),
    ("The will was read on December 40, 2020.", "The will was read on December 4, 2020."),
    ("The will was read on 35 May 2019.", "The will was read on 25 May 2019."),
    ("It was the 35th of May, 2019.", "It was the 25th of May, 2019."),
    ("The will was read on May 35th, 2019.", "The will was read on May 25th, 2019."),
    ("THE SALE ENDS ON JANUARY 32", "THE SALE ENDS ON JANUARY 31"),
    ("THE SALE ENDS ON 31 JUNE 2019", "THE SALE ENDS ON 30 JUNE 2019"),
    ("They meet on Wed., June 31, 2019.", "They meet on Wed., June 26, 2019."),
    ("They met on Monday, February 30, 2015.", "They met on Monday, February 23, 2015."),
    ("They met on Monday (31 June 2019).", "They met on Monday (24 June 2019)."),
    ("They met on the thirty-first of June.", "They met on the thirtieth of June."),
    ("She was born 31 April 1980.", "She was born 30 April 1980."),
    ("It is due by 31/4/2019.", "It is due by 30/4/2019."),
    ("It is due by 4/31/2019.", "It is due by 4/30/2019."),
    ("It is due by 31/04/19.", "It is due by 30/04/19."),
    ("The works last from 1 June to 31 June 2019.", "The works last from 1 June to 30 June 2019."),
    ("He was seen on the evening of 29 February 2023.", "He was seen on the evening of 28 February 2023."),
    ("It was dark until the night of 31 April 2020.", "It was dark until the night of 30 April 2020."),
    ("It shuts on the 0th of June.", "It shuts on the 1st of June."),
    ("It shuts on 31st Nov.", "It shuts on 30th Nov."),
    ("It shuts on February the 30th.", "It shuts on February the 28th."),
    ("It is valid until 32.05.2021.", "It is valid until 31.05.2021."),
    ("She has lived here since 10/35/2001.", "She has lived here since 10/15/2001."),
    ("She has lived here since 31-02-2001.", "She has lived here since 28-02-2001."),
    ("The date is 30.02.2014.", "The date is 28.02.2014."),
    ("It expires 31.09.2019.", "It expires 30.09.2019."),
    ("It holds from 1.9.2019 to 31.9.2019.", "It holds from 1.9.2019 to 30.9.2019."),
    ("The date 31-11-2018 was set.", "The date 30-11-2018 was set."),
    ("The invoice of 31.4.2014 is unpaid.", "The invoice of 30.4.2014 is unpaid."),
    ("It is shut from December 24 to December 32.", "It is shut from December 24 to December 31."),
    ("The vote was on Sunday, 2014-14-07.", "The vote was on Sunday, 2014-12-07."),
]
CLOCKS = [
    ("The meeting starts at 24:30.", "The meeting starts at 23:30."),
    ("The show begins at 25:61.", "The show begins at 22:51."),
    ("The shop opens at 25:00.", "The shop opens at 15:00."),
    ("The bar closes at 22:75.", "The bar closes at 22:45."),
    ("The train leaves at 25:10.", "The train leaves at 15:10."),
    ("The train leaves at 12:60.", "The train leaves at 12:50."),
    ("The train departs at 24:15.", "The train departs at 24:00."),
    ("The match kicks off at 19:65.", "The match kicks off at 19:45."),
    ("The match kicks off at 26:00.", "The match kicks off at 16:00."),
    ("Let us meet at 25 o'clock.", "Let us meet at 12 o'clock."),
    ("We meet at 26:00.", "We meet at 16:00."),
    ("Doors open at 7:60 pm.", "Doors open at 7:30 pm."),
    ("Doors open at 13:00 pm.", "Doors open at 13:00."),
    ("The ship sank; the signal came at 24:30 GMT.", "The ship sank; the signal came at 00:30 GMT."),
]
WEEKDAYS = [
    (f"{wrong} {date_} the court sat.", f"{right} {date_} the court sat.")
    for wrong, right, date_ in [
        ("On Monday,", "On Tuesday,", "7 October 2014"),
        ("On Mon", "On Tue", "7 October 2014"),
        ("On Mon.", "On Tue.", "7 October 2014"),
        ("On Wed,", "On Tues,", "7 October 2014"),
        ("On Wed.", "On Tues.", "7 Oct 2014"),
        ("On Weds.", "On Tue.", "7 Oct 2014"),
        ("On Thu,", "On Tue,", "7 Oct 2014"),
        ("On Thur.", "On Tue.", "7 Oct 2014"),
        ("On Thurs.", "On Tues.", "7 Oct 2014"),
        ("On Fri", "On Tue", "7 Oct. 2014"),
        ("On Sat.", "On Tue.", "7 Oct. 2014"),
        ("On Sat.,", "On Tue.,", "Oct. 7, 2014,"),
        ("On Sun.", "On Tue.", "7 October 2014"),
        ("On Sun.,", "On Tue.,", "Oct. 7th, 2014,"),
        ("On Sun", "On Wed", "8 October 2014"),
        ("On Tues.,", "On Wed.,", "Oct. 8, 2014,"),
        ("On Monday", "On Tuesday", "October 7 2014"),
        ("On Monday", "On Tuesday", "October 7th 2014"),
        ("On Monday,", "On Tuesday,", "the 7th of October, 2014,"),
        ("On Monday", "On Tuesday", "the 7th of October 2014"),
        ("On Monday,", "On Tuesday,", "the 7th October 2014"),
        ("On Monday,", "On Tuesday,", "October the 7th, 2014,"),
        ("On Monday,", "On Tuesday,", "the seventh of October 2014"),
        ("On Friday,", "On Saturday,", "13th day of March 2021"),
        ("On Friday,", "On Saturday,", "the 13th day of March, 2021,"),
        ("On Monday,", "On Tuesday,", "7/10/2014"),
        ("On Sunday,", "On Thursday,", "7/10/2014"),
        ("On Monday,", "On Tuesday,", "7.10.2014"),
        ("On Monday", "On Tuesday", "07.10.2014"),
        ("On Monday,", "On Tuesday,", "07-10-2014"),
        ("On Monday,", "On Tuesday,", "2014-10-07"),
        ("On Monday,", "On Tuesday,", "2014/10/07"),
        ("On Mon,", "On Tue,", "2014-10-07"),
        ("ON MONDAY,", "ON TUESDAY,", "7 OCTOBER 2014"),
        ("On monday,", "On tuesday,", "october 7, 2014,"),
        ("On Mon,", "On Tue,", "07-Oct-2014"),
        ("On Monday", "On Tuesday", "7 Oct '14"),
        ("On Monday,", "On Tuesday,", "7/10/14"),
        ("On Tuesday,", "On Monday,", "7 October 1901"),
        ("On Monday,", "On Thursday,", "1 January 2099"),
        ("On Friday,", "On Saturday,", "1 January 2000"),
        ("On Monday,", "On Wednesday,", "February 29, 2012,"),
        ("On Monday evening,", "On Tuesday evening,", "7 October 2014"),
    ]
]
AFTER = [
    ("The court sat on 7 October 2014 (Monday).", "The court sat on 7 October 2014 (Tuesday)."),
    ("The court sat on 7 October 2014 (Mon).", "The court sat on 7 October 2014 (Tue)."),
    ("The court sat on 7 October 2014 (Mon.).", "The court sat on 7 October 2014 (Tue.)."),
    ("The court sat on October 7, 2014 (Mon.).", "The court sat on October 7, 2014 (Tues.)."),
    ("The court sat on October 7, 2014, a Monday.", "The court sat on October 7, 2014, a Tuesday."),
    ("The court sat on 7/10/2014, Monday.", "The court sat on 7/10/2014, Tuesday."),
    ("The court sat on 7.10.2014 (Monday).", "The court sat on 7.10.2014 (Tuesday)."),
    ("The court sat on 2014-10-07 (Mon).", "The court sat on 2014-10-07 (Tue)."),
    ("The court sat on 2014/10/07 (Monday).", "The court sat on 2014/10/07 (Tuesday)."),
    ("7 October 2014 was a Monday.", "7 October 2014 was a Tuesday."),
    ("7 October 2014 falls on Monday.", "7 October 2014 falls on Tuesday."),
    ("10 March 2021 will be a Friday.", "10 March 2021 will be a Wednesday."),
    ("10 March 2021 is on a Friday.", "10 March 2021 is on a Wednesday."),
    ("March 10, 2021, had been a Friday.", "March 10, 2021, had been a Wednesday."),
    ("March 10, 2021 will fall on a Friday.", "March 10, 2021 will fall on a Wednesday."),
    ("The court sat on 10 March 2021 [Friday].", "The court sat on 10 March 2021 [Wednesday]."),
    ("The court sat on 10 Mar 2021, Fri.", "The court sat on 10 Mar 2021, Wed."),
    ("The court sat on 2021-03-10, Fri.", "The court sat on 2021-03-10, Wed."),
    ("October 7, 2014, fell on a Monday.", "October 7, 2014, fell on a Tuesday."),
]
PAIRED = [
    ("Saturday and Sunday, June 9 and 10, 2019", "Saturday and Sunday, June 8 and 9, 2019"),
    ("Saturday and Sunday, June 8 and 10, 2019", "Saturday and Sunday, June 8 and 9, 2019"),
    ("Saturday and Sunday, 9 and 10 June 2019", "Saturday and Sunday, 8 and 9 June 2019"),
    ("Saturday-Sunday, June 9-10, 2019", "Saturday-Sunday, June 8-9, 2019"),
    ("Saturday to Monday, June 9 to 11, 2019", "Saturday to Monday, June 8 to 10, 2019"),
    ("Saturday and Sunday, June 8 and 10", "Saturday and Sunday, June 8 and 9"),
    ("Saturday and Sunday, 9 and 10 June", "Saturday and Sunday, 8 and 9 June"),
    ("Sat. and Sun., June 9-10", "Sat. and Sun., June 8-9"),
]
OPEN = [
    "Open Monday to Friday, June 4 to 29.",
    "Open every Saturday and Sunday, June 3 to 10.",
    "It is on Friday, Saturday and Sunday, June 7, 8 and 9.",
    "It is on Friday, Saturday and Sunday, June 7 to 9.",
    "It is on Saturday and Sunday, June 8 and 9, 10 a.m. to 5 p.m.",
    "Trains stop on Saturday and Sunday, June 8 to 30.",
    "They play on Sunday and Monday, June 30 and July 1, 2019.",
]
ALIKE = [
    "He opened the scoring at 24:30.",
    "Jones struck at 24:30 to level.",
    "She found the net at 25:10.",
    "He left the ice at 24:30.",
    "A loss of 31-13-2010 was logged.",
    "It fell to March 32, a low.",
    "On January 45 degrees was the high.",
    "He took the SAT 10 March 2021.",
    "On 10 March 2021 will be Friday prayers.",
    "Until January 45, they fought on.",
    "They fought from June 40 to June 44.",
    "In 2010, Sun bought the firm.",
    "The version is 31.10.2014.",
    "The ratio is 31/4/20.",
    "His record was 13-13-20.",
    "The mix of 33/33/34 sold.",
    "The odds for 13/15/20 are low.",
    "A mark of 10.32.13 won.",
    "Version 2018-13-10 of the tool is out.",
    "Use kernel 31.11.2018 or later.",
    "The score was 24:30 at half time.",
    "The final score was 25:61.",
    "They won at 24:30.",
    "The ratio of men to women is 24:75.",
    "See section 13.13.2020 of the code.",
    "The host 31.11.20.18 did not answer.",
    "They march 32 km a day.",
    "ISBN 13-13-2020-1 is the book.",
    "A 1/32 inch gap is enough.",
    "He lives at 32 Jan Smuts Avenue.",
    "The office at 32 May Street is shut.",
    "Oil for $DEC 45 was sold.",
    "In January 45 people died.",
    "By January 45 schools had closed.",
    "In January, 45 people died.",
    "January 45 degrees, July 90 degrees.",
    "It was sold in June 32 times.",
    "The child sat. May 32 was the code.",
    "The sun. October 7, 2014 was hot.",
    "They wed October 7, 2014, in Rome.",
    "They wed 7 October 2014.",
    "We sat 7 October 2014 out.",
    "The Sun, October 7, 2014",
    "The Sun of 7 October 2014 said so.",
    "Open Monday to Saturday, 7 October 2014 to 30 May 2015.",
    "Her time of 25:61 minutes is a record.",
    "Psalm 24:75 is not there; see Isaiah 40:31.",
    "Odds stood at 25:61.",
    "The odds open at 25:61.",
    "Part no. 31-06-2020 is out of stock.",
    "Order 2020-13-32 was lost.",
    "Invoice 2018-13-10 is unpaid.",
    "Case 12/32/2020 was heard.",
    "Resolution 13/13/2020 was passed.",
    "Call 020-13-32-44.",
    "It cost 13.13 or 32.12 euros.",
    "Model 2014-02-30X is sold.",
    "The file 31.11.2018.txt is there.",
    "See http://example.org/2018/13/10/page for more.",
    "Dec 32.5 Jan 31.2",
    "Apr 45 May 50 Jun 32",
    "He was born in Jan '45.",
    "Born Jan 45, died May 67.",
    "Sold 32 March tickets.",
    "32 January sales were checked.",
    "Some 35 June weddings were called off.",
    "Between 40 and 50 March fans sang.",
    "The 40th March for Life took place.",
    "The 32nd August festival opened.",
    "She turned 45 December last year.",
    "He was 45 May 3 and 46 the year after.",
    "Vol. 45 March 2019 is out.",
    "At 24:30 in the film he falls.",
    "The goal came at 25:61.",
    "The video starts at 25:61.",
    "Chapter begins at 24:30.",
    "The story opens at 24:61 of the tape.",
    "Shares opened at 24:30 to the dollar.",
    "It runs on 10.15.32 and later.",
]


def slips(text: str, as_of: str | None = None) -> list[str]:
    read = check(text, as_of=date.fromisoformat(as_of) if as_of else None)
    return [finding.message for finding in read.findings if finding.rule.startswith("CAL00")]


@pytest.mark.parametrize("pair", [*DAYS, *CLOCKS, *WEEKDAYS, *AFTER], ids=lambda pair: pair[0])
def test_a_slip_is_found_and_the_same_put_right_is_not(pair: tuple[str, str]):
    wrong, right = pair
    assert slips(wrong)
    assert not slips(right)


@pytest.mark.parametrize("text", ALIKE)
def test_what_only_looks_like_one_is_left_alone(text: str):
    assert not slips(text)


@pytest.mark.parametrize("pair", PAIRED, ids=lambda pair: pair[0])
def test_two_weekdays_are_held_to_the_two_days_after_them(pair: tuple[str, str]):
    wrong, right = pair
    assert slips(f"The fair is on {wrong}.", "2019-06-01")
    assert not slips(f"The fair is on {right}.", "2019-06-01")


@pytest.mark.parametrize("text", OPEN)
def test_hours_of_opening_and_longer_lists_are_not(text: str):
    assert not slips(text, "2019-06-01")


EXPECTED = {
    "The deadline is 32 January.": "expected 31 January (January has 31 days)",
    "It ended on January 45.": "expected January 31 (January has 31 days)",
    "The file is dated 2018-13-10.": "expected a month from 1 to 12 (a year has 12 months)",
    "The lease began on June 0.": "expected June 1 (months begin with day 1)",
    "The meeting starts at 24:30.": "expected a time from 0000 to 2400 (a day has 24 hours)",
}


@pytest.mark.parametrize(("text", "expected"), EXPECTED.items())
def test_the_message_says_what_would_be_right(text: str, expected: str):
    assert [message.partition("; ")[2] for message in slips(text)] == [expected]
