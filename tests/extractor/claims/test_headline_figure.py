"""Headlines and bodies."""

import pytest
from verdicts import verdicts

WRONG = [
    "Flood kills 12\n\nA flood killed 21 people in the valley on Monday, police said.",
    "Airline to cut 500 jobs\n\nThe airline will cut 5,000 jobs by June, it said on Monday.",
    "City to spend $40bn on trams\n\nThe city will spend $40 million on trams, its mayor said.",
    "Blaze kills 5 at hotel\n\nFour people were killed when a fire broke out at a hotel on Monday.",
    "Company to axe 1,200 staff\n\nThe company said on Monday that it would lay off 12,000 staff.",
    "Museum visitors up by half\n\nThe museum's visitors rose from 200,000 to 240,000 last year, it said.",
    "Dockers' strike enters eighth day\n\nA walkout by dockers in the port went into its fifth day on Thursday.",
    "Heatwave enters third week\n\nThe heatwave was in its second week on Thursday, with 38C in the shade.",
    "Bank chief jailed for nine years\n\nA court sentenced the former head of the bank to six years in prison.",
    "Driver banned for five years\n\nA driver who hit a cyclist was banned from the road for two years.",
    "Shop profit jumps to £47.2m\n\nTills rang all summer. The shop's profit was £42.7m, it said. Sales came to £310m.",
    "Storm cuts power to 43,600 homes\n\nA storm left 46,300 homes without power on Monday and 900 without water.",
    "Jobless rate in Orland rises to 6.8 percent\n\nThe jobless rate was 6.3 percent in May. Prices rose 4.1 percent.",
    "Library to lose two-thirds of its grant\n\nThe library's grant will shrink to £40,000 from £60,000, it said.",
]

RIGHT = [
    "Library to lose a third of its grant\n\nThe library's grant will shrink to £40,000 from £60,000, it said.",
    "| Town | Rates, £000 |\n|---|---|\n| Lund | 340 |\n| Borg | 510 |\n\nThe two towns raised £850,000 between them.",
    "Strike enters ninth day\n\nMiners walked out nine days ago. A rail strike was in its sixth day on Thursday.",
    "Strike enters second week\n\nThe strike was in its eighth day on Thursday.",
    "Man jailed for nine years\n\nA court jailed a man for nine years. His brother got six years in prison.",
    "Man jailed for nine years\n\nThe man must spend at least six years in prison, the court said.",
    "Banker faces nine years in prison\n\nA banker was sentenced to six years in prison in 2009 and is on trial again.",
    "Flood kills 21\n\nA flood killed 21 people in the valley on Monday, police said.",
    "Airline to cut 5,000 jobs\n\nThe airline will cut 5,000 jobs by June, it said on Monday.",
    "Profit up 30% at brewer\n\nThe brewer's profit rose to $13 million from $10 million, it said.",
    "City to spend $40m on trams\n\nThe city will spend $40 million on trams, its mayor said.",
    "Blaze kills 4 at hotel\n\nFour people were killed when a fire broke out at a hotel on Monday.",
    "Company to axe 12,000 staff\n\nThe company said on Monday that it would lay off 12,000 staff.",
    "Museum visitors up by a fifth\n\nThe museum's visitors rose from 200,000 to 240,000 last year, it said.",
    "Jobless rate falls to 4.2 percent\n\nUnemployment in the north stood at 4.7 percent in May, the office said.",
    "Prices up 5.4%\n\nPrices rose for a third month, the office said. Food prices were up 5.9% and fuel 7%.",
    "Firm to build 1,250 homes\n\nThe firm will build at two sites: 1,150 homes at Norby and 100 at Lund.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "DOC002", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "DOC002", as_of=None).values()
