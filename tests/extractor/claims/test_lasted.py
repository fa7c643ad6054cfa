"""How long a thing lasted, beside its begin and its end; an end that is told to be before the begin."""

import pytest
from verdicts import verdicts

WRONG = [
    ("The station was opened in July 1925 and closed in July 1990 after 75 years of service.", "CHR002"),
    ("The paper, founded in 1902, ceased publication in 1988, ending a run of 96 years.", "CHR002"),
    ("He became bishop in 1981 and stepped down in 2003, after 32 years in the post.", "CHR002"),
    ("Moe was elected speaker in 1993 and held the post until 2005, a span of 22 years.", "CHR002"),
    ("Whelan joined the hospital in 1976 and retired in 2012, after 26 years on its wards.", "CHR002"),
    ("They married in 1949 and were together for 69 years until her death in 2008.", "CHR002"),
    ("Her ten-year mandate begins in January 2020 and lasts until the end of 2025.", "CHR002"),
    ("A 21-day book fair starts on 1 June and ends on 16 June in Graz.", "CHR002"),
    ("The show opens on 1 March 2019 and runs for nine months until 31 May 2019.", "CHR002"),
    ("It began work in 1911 and shut in 1968. Over those 67 years it had four owners.", "CHR002"),
    ("Built in 1884, the pier was pulled down in 1931. In its 57 years it had burned twice.", "CHR002"),
    ("The ban was imposed in 1998 and lifted in 2011; in those 23 years, some bars closed.", "CHR002"),
    ("This year's 14-day film fair opens on 4 July and closes on 13 July.", "CHR002"),
    ("The lamp, lit in 1822, was switched off in 1988 after 176 years of service.", "CHR002"),
    ("She led it from 1960 to 1995. In those 45 years it grew.", "CHR002"),
    ("She married Tom in May 1958. They had been married for 50 years when he died in August 2018.", "CHR002"),
    ("He ran the port for 12 years without a break from 2003 to 2019.", "CHR005"),
    ("She led it for nine years between 2012 and 2018, and now sits in the Lords.", "CHR005"),
    ("She led the party from 1994 to 2006, a 16-year term that saw two wins.", "CHR005"),
    ("The road closed at 6:20 p.m. and reopened at 9:20 p.m., five hours later, police said.", "CHR005"),
    ("Crews fought it for seven hours, from 21:30 on Saturday until 02:30 on Sunday.", "CHR005"),
    ("The sitting lasted nine and a half hours, from 10:00 to 17:30, with one pause.", "CHR005"),
    ("The outage, which began at 05:45 and ended at 08:15, lasted three and a half hours.", "CHR005"),
    ("The painter, who was born in Malaga in 1891 and died in Paris in 1873, left 40 works.", "CAL008"),
    ("The works was built in 1902 and, after years of losses, demolished in 1892.", "CAL008"),
    ("She was born on 4 May 1960 and married in 1938.", "CAL008"),
    ("Dr Osei, born in 1948, died in 1920 after an illness.", "CAL008"),
    ("He took office in May 2015 and left it in March 2010.", "CAL008"),
    ("Winds of 90 to 70 mph are forecast.", "CAL008"),
    ("Between 40cm and 25cm of snow could fall.", "CAL008"),
    ("Tickets cost between £45 and £18.", "CAL008"),
    ("Fees of $90 to $70 are charged.", "CAL008"),
    ("Hired as a clerk in March 1971, she was made president in 2003, a climb of 22 years.", "CHR002"),
    ("He was ordained in 1948; he retired in 1990, after 32 years.", "CHR002"),
    ("He first flew in 1929 and for the last time in 1983, 44 years apart.", "CHR002"),
    ("She took the oath in 1974, and when she laid down the post in 2011 she had served 27 years.", "CHR002"),
    (
        "Quist walked his first beat in June 1957 and left in June 1994, 27 years later to the week, on a Friday.",
        "CHR002",
    ),
    ("The lock opened on 4 May 1902 and took its last barge on 4 May 1969, 57 years later to the day.", "CHR002"),
    ("She rang it first in 1952 and for the last time on Sunday, 57 years later.", "CHR002"),
    (
        "Built in Graz in 1949, the tram came in April 1951 and ran its last trip in May 2018, a service of 57 years.",
        "CHR002",
    ),
]
RIGHT = [
    ("The station was opened in July 1925 and closed in July 1990 after 65 years of service.", "CHR002"),
    ("He became bishop in 1981 and stepped down in 2003, having spent 40 years in the Church.", "CHR002"),
    ("She took office in 2009 and resigned in 2017, after 20 years in politics.", "CHR002"),
    ("The 30-year-old club opened in 2001 and closed in 2018.", "CHR002"),
    ("The 10-day fair, which opened on 4 July, closed on 9 July because of a storm.", "CHR002"),
    ("Work on the 12-year project began in 2004 and was halted in 2009.", "CHR002"),
    ("His 20-year sentence began in 2001 and ended in 2014 with a pardon.", "CHR002"),
    ("It opened in 1962 and closed in 1997. In the 45 years before that it was a farm.", "CHR002"),
    ("They married in 1949. He had worked for the railway for 20 years when he died in 1988.", "CHR002"),
    ("She married in 1949 and again in 1970. They had been married for 38 years when he died in 2008.", "CHR002"),
    ("She led the party from 1994 to 2006, a 16-year term limit having gone.", "CHR005"),
    ("The road closed at 6:20 p.m. and reopened at 9:20 p.m., two hours later than planned.", "CHR005"),
    ("The road closed at about 6 p.m. and reopened at 9 p.m., three and a half hours later.", "CHR005"),
    ("The plane left London at 9 a.m. and landed in New York at noon, eight hours later.", "CHR005"),
    ("The flight took eight hours, from 22:00 on Friday until 03:00 on Saturday.", "CHR005"),
    ("It failed at 9:40 a.m. and came back at 1:10 p.m., half an hour after the crew arrived.", "CHR005"),
    ("The school opened in 1950 and closed in 2003 after 43 years under nuns and 10 under the state.", "CHR002"),
    ("The line opened in 1863 and closed in 1963 after 90 years of losses.", "CHR002"),
    ("He took office in 2005 and retired in 2019 after 24 years as a councillor.", "CHR002"),
    ("The five-day week begins on Monday 3 June and ends on Thursday 6 June because of a holiday.", "CHR002"),
    ("They married in 1961. Olaf's brother and his wife had been married for 47 years when he died in 2018.", "CHR002"),
    ("The novel begins in 1943 and ends in 1917, told backwards.", "CAL008"),
    ("The valley lies between 1,500 and 900 metres.", "CAL008"),
    ("The talks were between 12 and 9 member states.", "CAL008"),
    ("He trained on slopes of 30 to 20 degrees.", "CAL008"),
    ("The theatre opened in 1931 on the site of a chapel closed in 1913.", "CAL008"),
    ("The company was founded in 1974 by a man who went bankrupt in 1947.", "CAL008"),
    ("Born in 1960, she married a man whose first wife had died in 1938.", "CAL008"),
    ("She was born in 1887 BC and died in 1849 BC, the tablets say.", "CAL008"),
    ("A choice between 1,000 pounds and 500 pounds was offered.", "CAL008"),
    ("The rocks formed between 66 and 23 million years ago.", "CAL008"),
    ("A cut of 90 to 70 km was agreed.", "CAL008"),
    ("The vote was between 9 and 4.", "CAL008"),
    ("It was between minus 2C and minus 10C.", "CAL008"),
    ("Hired as a clerk in March 1971, she was made president in 2003, a climb of 32 years.", "CHR002"),
    ("He was ordained in 1948; he retired in 1990, after 42 years.", "CHR002"),
    ("He was ordained in 1948; he retired in 1990, after 32 years; he had come in 1958.", "CHR002"),
    ("She was jailed in 1974 and freed in 1990, and had begun a sentence of 26 years.", "CHR002"),
    ("Fined in 1974 and named in 1990, the firm ended a loan of 26 months.", "CHR002"),
    ("Named in 1990 and fined in 1974, the firm had been at it for 26 years.", "CHR002"),
    ("The lock opened on 4 May 1902 and took its last barge on 4 May 1969, 67 years later to the day.", "CHR002"),
    ("She rang the bells first in 1952 and for the last time on Sunday, 67 years later.", "CHR002"),
    (
        "Built in Graz in 1949, the tram came in April 1951 and ran its last trip in May 2018, a service of 67 years.",
        "CHR002",
    ),
    (
        "Built in Graz in 1949, the tram came in April 1951 and ran its last trip in May 2018, a life of 69 years.",
        "CHR002",
    ),
]


@pytest.mark.parametrize(("text", "code"), WRONG, ids=lambda v: str(v))
def test_a_wrong_one_is_refuted(text: str, code: str):
    assert "refuted" in verdicts(text, code).values()


@pytest.mark.parametrize(("text", "code"), RIGHT, ids=lambda v: str(v))
def test_a_right_one_is_not(text: str, code: str):
    assert "refuted" not in verdicts(text, code).values()
