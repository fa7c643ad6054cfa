"""Digits and number words that count nothing."""

import pytest

from factcheck.extractor.mentions.scan import scan
from factcheck.model import Quantity

NONE = """call 0800 123 4567 for details
the point at 51.5074° N, 0.1278° W
he phoned 911
a 401(k) plan
a 501(c)(3) charity
Form 1040
local time (UTC+0900)
agent 007
heard on Radio 1
in Year 7
for 1080p video
call 555-1234
call (212) 555-0187 now
+44 20 7946 0958
version 2.3.1
the F-35 jet
an A380
iPhone 15 came out
COVID-19
Boeing 747 jets
Interstate 80
Section 5 says
§ 1201
case No. 12
HR 6819
192.168.1.2
they won 3-2
they won 26 - 14 in Cardiff
Hull 3 – 2 Rovers
a 5-4 vote
as others [12,13] found
as others found [4]
of 1,3-butadiene
a line of Boeing 777s
24/7
16:9
https://x.org/a/12?b=34
me@x12.org
@user99
#45
B2B
4x4
the 13F filing
5G phones
the Group of Seven
Formula One fans
this one is
one of them
Air Force One landed
no one came
first-half
SCP-173
978-3-16-148410-0
the G7
Windows 10 was
ALL the way
9/11
(Fig. 3)
at 38°54′N 77°02′W
Minetest 0.4 is out
the Lost 52 project
at first-half prices
groups 1 and 2 differ
see figs. 2–4 again
in tables 1, 2 and 3
grades 3 to 5 stay
equation (4) holds
in ref. 7 again
a man in his 60s left
in the low 70s today
Tween-20 was added
a Cessna-172 crashed
lanes 1 and 2 shut"""


@pytest.mark.parametrize("text", NONE.splitlines())
def test_no_count_is_read(text: str) -> None:
    assert [f.text for f in scan(f"They said {text}") if isinstance(f, Quantity) and f.kind != "ordinal"] == []


SOME = {
    "Twenty-six people died": "Twenty-six",
    "Bomb Kills Five People in Mosul": "Five",
    "Labour won 48 seats": "48",
    "About 20 left": "20",
    "By Sunday 12 people had died": "12",
    "By October 2019 26 were left": "26",
    "there are two in my car": "two",
    "one person died": "one",
    "In recent weeks 12 have died": "12",
    "on weeks 4 to 6": "4 to 6",
    "the Over-60s": "60s",
    "Paris-2024 ended": "2024",
    "lost one vote": "one",
    "on June 18, 2020 - 14 of the oldest fell": "14",
    "on June 18, 2020 - Two of them fell": "Two",
    "a crew of 26 - 14 Greeks and 12 Danes - sailed": "26",
    "the staff of 1,200 – 400 of them women – struck": "1,200",
}


@pytest.mark.parametrize(("text", "figure"), SOME.items())
def test_counts_beside_names_are_read(text: str, figure: str) -> None:
    assert figure in [f.text for f in scan(text)]
