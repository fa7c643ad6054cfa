"""Changes in percent, in the many orders in which results and counts give them."""

import pytest
from verdicts import verdicts

WRONG = [
    "Profit climbed 30 percent to $60 million in the quarter, from $50 million a year earlier.",
    "Sales slid by a third to 300,000 cars, against 400,000 in 2018.",
    "The number of pupils fell from 1,250 to 1,000, a decrease of 25 percent.",
    "Rents have jumped 50% since 2010, from $1,000 a month to $1,200.",
    "Exports totalled $8.4 billion in May, 20 percent more than the $6 billion recorded a year earlier.",
    "The firm said it would cut its workforce to 1,800 from 2,400, a reduction of 33 percent.",
    "The council is to raise parking charges from £2 to £2.50 an hour, a 20 percent increase.",
    "Thefts rose 15% in 2018, to 460 from 360 the year before.",
    "Attendance was 36,000, down 20 percent from 40,000 in 2017.",
    "It made a pretax profit of 24 million euros, compared with 20 million a year ago, an increase of 40 percent.",
    "The budget will grow 10 percent, from $2.0 billion this year to $2.5 billion next year.",
    "A 50% rise in fees, from £6,000 to £7,500, was announced on Monday.",
    "Fees will go up 50% from £6,000 to £7,500.",
    "The price of a ticket has gone up from £40 to £50 -- a rise of 20 percent.",
    "Its market share by volume was 60,000 tonnes, 25% lower than the 100,000 tonnes of 2015.",
    "Jobless claims decreased 8 percent to 210,000 last week from a revised 240,000.",
    "The population shrank 10% over the decade, from 50,000 in 2001 to 40,000 in 2011.",
    "Between 2010 and 2015 output rose from 200 tonnes to 260 tonnes, or by 60 percent.",
    "Revenue surged to €150m, a 75% jump on the previous year's €100m.",
    "The fare will increase by 20 percent to $3 from $2.75.",
    "Spending on schools is to rise by 25 percent, to $50 million, up from $45 million.",
    "The toll on the bridge doubled in ten years. Traffic fell by 30%, from 20,000 vehicles a day to 18,000.",
    "Membership, at 4,500, is down 25% from 5,000 in 2015.",
    "The zoo had 220,000 visitors in 2018, an increase of 20 percent over 2017's 200,000.",
    "The company employs 3,300 people, 20% more than the 3,000 it had two years ago.",
    "Reported crime dropped by nearly 40 percent, from 1,000 cases to 750.",
    "Orders fell by more than half, to 600 from 1,000.",
    "Net profit rose 24.2 pct to 1.32 billion marks in 1986 from 1.16 billion in 1985.",
    "Sales in the quarter fell 21 pct to 48.2 mln dlrs vs 54.1 mln a year ago.",
    "It reported pretax profits of 11.4 mln stg, up 33 pct on the 9.3 mln of 1985.",
    "Imports fell to 13.4 billion dlrs in February from 15.2 billion in January, down 21.8 pct.",
    "Car registrations in March totalled 284,500, up 5.9 pct from 1986's\n242,000, the industry said.",
    "Output was up 4.0 pct at 6.32 mln tonnes compared with 5.72 mln tonnes in the same month of 1986.",
    "The trade surplus widened by 40 percent to $6.3 billion in May, against $5.25 billion in April.",
    "The group lifted its dividend 25 pct to 6.0p from 5.25p.",
    (
        "Tesco's profit tumbled by 40 percent to 1.2 billion pounds in the six months to August, "
        "compared with 1.6 billion pounds for the same period last year."
    ),
    "In 2018, 840 people were fined, an increase of 60 percent on the 600 fined in 2017.",
    '"Our costs went from $50 a day to $80 a day, a 40 percent jump," he said.',
    "Homicides jumped 27 percent last year to 330, up from 240 in 2015.",
    "The number of permits issued dropped from 86 in March to 43 in April -- a 40 percent decline.",
    "Spending on roads will be slashed from $90m to $60m - a cut of half.",
    "Revenues of $4.5 billion were 30 percent higher than the $3.6 billion reported last year.",
    "The museum drew 250,000 visitors, 40,000 more than in 2017, an increase of 30 percent from 210,000.",
]

RIGHT = [
    "Profit climbed 20 percent to $60 million in the quarter, from $50 million a year earlier.",
    "Net profit for the year to March 31 was up by 15% to £11.5m (2018: £10m).",
    "Last year the airport handled 5.5 million passengers, up 10 percent on the 5 million of 2017.",
    "Sales slid by a quarter to 300,000 cars, against 400,000 in 2018.",
    "The number of pupils fell from 1,250 to 1,000, a decrease of 20 percent.",
    "Rents have jumped 20% since 2010, from $1,000 a month to $1,200.",
    "The charity's income dropped by 20 per cent, from £2 million to £1.6 million.",
    "Exports totalled $8.4 billion in May, 40 percent more than the $6 billion recorded a year earlier.",
    "The firm said it would cut its workforce to 1,800 from 2,400, a reduction of 25 percent.",
    "The council is to raise parking charges from £2 to £2.50 an hour, a 25 percent increase.",
    "Thefts rose 15% in 2018, to 460 from 400 the year before.",
    "Attendance was 36,000, down 10 percent from 40,000 in 2017.",
    "It made a pretax profit of 24 million euros, compared with 20 million a year ago, an increase of 20 percent.",
    "The budget will grow 25 percent, from $2.0 billion this year to $2.5 billion next year.",
    "A 25% rise in fees, from £6,000 to £7,500, was announced on Monday.",
    "Fees will go up 25% from £6,000 to £7,500.",
    "The price of a ticket has gone up from £40 to £50 -- a rise of 25 percent.",
    "Its market share by volume was 60,000 tonnes, 40% lower than the 100,000 tonnes of 2015.",
    "Jobless claims decreased 12.5 percent to 210,000 last week from a revised 240,000.",
    "The population shrank 20% over the decade, from 50,000 in 2001 to 40,000 in 2011.",
    "Between 2010 and 2015 output rose from 200 tonnes to 260 tonnes, or by 30 percent.",
    "Revenue surged to €150m, a 50% jump on the previous year's €100m.",
    "The fare will increase by 9 percent to $3 from $2.75.",
    "Spending on schools is to rise by 11 percent, to $50 million, up from $45 million.",
    "Profit was $12 million versus $10 million last year, up 20 percent.",
    "The toll on the bridge doubled in ten years. Traffic fell by 10%, from 20,000 vehicles a day to 18,000.",
    "Membership, at 4,500, is down 10% from 5,000 in 2015.",
    "The zoo had 220,000 visitors in 2018, an increase of 10 percent over 2017's 200,000.",
    "The company employs 3,300 people, 10% more than the 3,000 it had two years ago.",
    "Orders fell by more than half, to 400 from 1,000.",
    "Net profit rose 13.8 pct to 1.32 billion marks in 1986 from 1.16 billion in 1985.",
    "Sales in the quarter fell 11 pct to 48.2 mln dlrs vs 54.1 mln a year ago.",
    "It reported pretax profits of 11.4 mln stg, up 23 pct on the 9.3 mln of 1985.",
    "Imports fell to 13.4 billion dlrs in February from 15.2 billion in January, down 11.8 pct.",
    "Car registrations in March totalled 284,500, up 17.6 pct from 1986's\n242,000, the industry said.",
    "Output was up 10.5 pct at 6.32 mln tonnes compared with 5.72 mln tonnes in the same month of 1986.",
    "The trade surplus widened by 20 percent to $6.3 billion in May, against $5.25 billion in April.",
    "The group lifted its dividend 14 pct to 6.0p from 5.25p.",
    (
        "Tesco's profit tumbled by 25 percent to 1.2 billion pounds in the six months to August, "
        "compared with 1.6 billion pounds for the same period last year."
    ),
    "In 2018, 840 people were fined, an increase of 40 percent on the 600 fined in 2017.",
    '"Our costs went from $50 a day to $80 a day, a 60 percent jump," he said.',
    "Homicides jumped 37.5 percent last year to 330, up from 240 in 2015.",
    "The number of permits issued dropped from 86 in March to 43 in April -- a 50 percent decline.",
    "Spending on roads will be slashed from $90m to $60m - a cut of a third.",
    "Revenues of $4.5 billion were 25 percent higher than the $3.6 billion reported last year.",
    "The museum drew 250,000 visitors, 40,000 more than in 2017, an increase of 19 percent from 210,000.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI001", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI001", as_of=None).values()
