"""Headlines and bodies."""

import pytest
from verdicts import verdicts

WRONG = [
    "Bakery to close 36 shops\n\nThe bakery will close 63 of its 410 shops by the end of July, it said.",
    "Rail museum pulls in record 527,000\n\nMore people than ever came to see old engines. The museum counted "
    "572,000 visitors in 2019, 12 percent above the 511,000 of 2018 and well over its previous best of 541,000.",
    "Grocer to shut 45 stores\n\nThe grocer is to pull down the shutters on 54 of its stores by midsummer.",
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
    "Yacht sold for £12m\n\nThe yacht, built in the north, fetched £21m at auction on Tuesday.",
    "Widow awarded $4.6m in damages\n\nA jury ordered the company to pay the widow $6.4m on Thursday.",
    "Budget gap widens to £14bn\n\nThe shortfall in the budget grew to £41bn in the year to March.",
    "Water firm to spend £340m on leaks\n\nThe water company will invest £430m to mend its pipes.",
    "Airline loses $250m\n\nThe airline made a loss of $520m last year as fuel costs rose.",
    "Startup raises $35m\n\nThe company has raised $53m from those who had backed it before.",
    "Firm sues supplier for £8.2m\n\nThe firm is seeking £2.8m from its supplier over late parts.",
    "Chipmaker to cut 1,200 jobs\n\nThe chipmaker is axing 2,100 jobs, it said on Monday.",
    (
        "Flood deaths in northern Sarvan climb to 214\n\nKESH CITY, March 22 - Crews digging "
        "through mud recovered more bodies on Wednesday, and the ministry raised the confirmed "
        "toll from last week's floods to 241. It listed 156 dead in Kesh province, 58 in Upper "
        "Dar and 27 in the capital; 19 people are still missing."
    ),
    (
        "Landslide buries 37 in mountain town\n\nSAN BLAS, Aug 12 - Soldiers searched a hillside "
        "above this town of 9,000 on Monday, two days after a slope gave way and buried 73 "
        "people in their homes. Forty-six bodies had been taken out by dusk."
    ),
    (
        "Storm leaves 46 dead\n\nThe storm that crossed the coast on Friday killed 64 people, the "
        "governor said on Monday, 41 of them in Port Ellis. It was the worst since 2004, when "
        "112 died."
    ),
]

RIGHT = [
    "Ferry rescued with 142 aboard\n\nThe ferry is licensed to carry 412 passengers and was built in 1998.",
    "Grocer to shut 45 stores\n\nThe grocer has opened 54 of its cafes since May.",
    "Club sells striker for £36m\n\nThe club paid £63m for his replacement on Friday, a record for the league.",
    "Budget deficit widens to $18.4 billion\n\nRevenue fell to $14.8 billion as oil prices dropped, it said.",
    "Bank fined $75 million over loans\n\nThe bank earned $57 million from the loans, the regulator found.",
    "Council to spend £2.6m on bridge\n\nThe old bridge cost £6.2m to keep open over twenty years, it said.",
    "Museum gets £2.8m grant\n\nThe museum needs a further £8.2m for the roof, its director said.",
    "Painting fetches £870,000\n\nThe painting was expected to make £780,000 at most, the house said.",
    "Garden centre sold for £2.5m\n\nThe family that sold it will put £5.2m into a hotel in the hills.",
    "Shares worth $56m sold by founder\n\nThe founder bought a ranch in the state for $65m.",
    "Rail operator spends £13m on trains\n\nThe operator took £31m in fares in May, it said.",
    "Factory to hire 350 workers\n\nThe factory cut 530 workers in the slump five years ago.",
    "Bakery to open 26 shops\n\nThe bakery shut 62 shops in the spring to cut its rent.",
    "Army frees 150 hostages\n\nThe army said that 510 hostages were still in the hands of the gang.",
    "Bank cuts 450 jobs\n\nThe bank has 540 jobs in the city, most of them in one tower.",
    "University to admit 1,450 more students\n\nThe university has 1,540 students in its law school alone.",
    "Festival draws 35,000 visitors\n\nThe park has room for 53,000 visitors, the council said.",
    "Storm leaves 134 homes dark\n\nCrews reconnected 143 homes in a valley that an earlier storm had cut off.",
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
    (
        "Flood deaths in northern Sarvan climb to 241\n\nKESH CITY, March 22 - Crews digging "
        "through mud recovered more bodies on Wednesday, and the ministry raised the confirmed "
        "toll from last week's floods to 241. It listed 156 dead in Kesh province, 58 in Upper "
        "Dar and 27 in the capital; 19 people are still missing."
    ),
    (
        "Landslide buries 73 in mountain town\n\nSAN BLAS, Aug 12 - Soldiers searched a hillside "
        "above this town of 9,000 on Monday, two days after a slope gave way and buried 73 "
        "people in their homes. Forty-six bodies had been taken out by dusk."
    ),
    (
        "Storm leaves 64 dead\n\nThe storm that crossed the coast on Friday killed 64 people, the "
        "governor said on Monday, 41 of them in Port Ellis. It was the worst since 2004, when "
        "46 died."
    ),
    ("Police seize 53 guns\n\nOfficers seized 35 rifles and 18 pistols in a raid on Monday."),
    ("Mill to hire 53\n\nThe mill, which hired 35 people in May, will take on more this year."),
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "DOC002", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "DOC002", as_of=None).values()
