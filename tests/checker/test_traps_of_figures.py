"""Right copy with the traps that figures set: no rule of any group may speak, whatever stands side by side."""

from datetime import date

import pytest

from factcheck.model import Severity
from factcheck.pipeline import check_document, given
from factcheck.reader import read

RIGHT = [
    "Net profit rose 12 percent to $3.2 million, or 40 cents a share, from $2.86 million.",
    "Operating profit was up 15 percent, while sales grew to £2.3bn from £2.2bn.",
    "The stock fell 3.2 percent to $41.50, its lowest since 2016, from a high of $60 in May.",
    "The index rose 1.2 percent, or 300 points, to 25,300.",
    "The euro fell 0.3 percent to $1.1050 from $1.1085.",
    "The rouble weakened 2 percent to 66.2 from 64.9.",
    "Oil rose 2 percent to $61.20 a barrel, after falling to $58 from $64 in a week.",
    "Inflation slowed to 1.8 percent from 2.1 percent as food prices fell 0.5 percent.",
    "Turnout was 61 percent, up from 57 percent in 2014, an increase of 7 percent on the number who voted.",
    "Of the 200 delegates, 120 were women and 40 percent of the men abstained.",
    "Of 300 ships inspected, 25 were held, 12 percent more than in 2017.",
    "He got 52 percent of the vote against 48 percent for Smith, whose lead had been 10 points.",
    "A 20 percent stake in the firm, which has 4,000 workers, was sold for $300 million.",
    "The company, with 500 shops and 12,000 workers, said sales rose 5 percent.",
    "The bank owns 30 percent of the firm, or 4.5 million shares.",
    "Three people were killed and 12 injured when a bus with 40 passengers fell into a ravine.",
    "Twelve people, including four children and seven women, died.",
    "Five men and three women, aged 19 to 45, were arrested; two of them were freed.",
    "Two goals in three minutes put them 4-1 up after 60 minutes.",
    "The team won 3 of its 5 games, scoring 12 goals and letting in 9.",
    "The road is 12 miles (20 minutes) from the coast.",
    "The 5-mile (8-km) course took him 40 minutes.",
    "He ran the 100 metres in 9.8 seconds, and the 200 metres in 19.9.",
    "Rice costs $2 a kilo (90 cents a pound).",
    "The car does 30 miles to the gallon (7.8 litres per 100 km).",
    "The plane, at 30,000 feet (9,144 metres), lost height.",
    "The plot is 60 by 40 feet (18 by 12 metres).",
    "It weighs 2 tons (1,800 kg).",
    "It holds 500 gallons (2,273 litres) of milk.",
    "A bid of £120m ($150m) failed in 2016; a bid of £130m ($182m) had failed in 2014.",
    "The hotel charges $120 (£95) a night, breakfast $12 (£10).",
    "It sold 1.2 million phones in 2017 and 1.5 million in 2018, up 30 percent by value.",
    "Prices rose 2.4 percent in the year to May, from 2.1 percent in the year to April.",
    "House prices rose 5 percent in the year to £230,000, against 3 percent the year before.",
    "The firm cut 300 jobs, or 5 percent of its workforce of 6,200.",
    "The firm cut 300 jobs, 5 percent of them in Leeds, where 1,200 work.",
    "Unemployment fell by 20,000 to 1.2 million, or 4.1 percent, from 4.3 percent.",
    "Sales fell 10 percent to 900,000, from 1 million, and profit 20 percent to 80 million from 100 million.",
    "It needs 12 of the 20 votes, or 60 percent, but has 11.",
    "Membership has more than doubled since 2010, from 2,000 to 6,500.",
    "It has twice as many members as in 2010, when it had 2,000; now it has 4,100.",
    "The majority of the 120 members, or 70, voted yes.",
    "By 2020 half the 40 ships will be gone, leaving 20.",
    "A third of the 90 pupils, 30 in all, were ill; so were six teachers.",
    "The death toll rose to 24 from 21 after three of the injured died.",
    "The death toll rose to 24. Earlier, officials had said 21 people were killed.",
    (
        "The quake killed 20 people in Kermanshah. In 2003, the Bam quake killed 26,000; all 26,000 "
        "dead were buried in days."
    ),
    "The fire killed four people. The two dead children were brothers.",
    "The two countries have 8,000 troops each at the border. The 8,000 troops of India were moved.",
    "Police held 30 people. All 12 women held were freed.",
    "Storm kills 5\n\nThe storm killed three people in Cuba and two in Haiti.",
    "Firm to cut 1,000 jobs\n\nThe firm will cut 400 jobs in Leeds and 600 in York, it said.",
    "Sales up 5%\n\nSales rose to £21m from £20m, the firm said.",
    "Shares fall 5% on profit warning\n\nThe firm said that profit would fall to $20 million from $30 million.",
    "Two dead in crash\n\nTwo men died when a van hit a tree. The driver, 45, was unhurt.",
    "The three regions are home to 2 million, 3 million and 4 million people.",
    "Of the 12, five are from Asia, four from Africa and three from Europe.",
    "There are three ways: 1 in 5 go by car, 2 in 5 by bus and 2 in 5 on foot.",
    "The survey of 1,000 people found 60 percent use trains, 50 percent buses and 20 percent neither.",
    "It has 12 members: six from the north, four from the south and others.",
    "The recipe is for 4 people: 200 g of rice, 3 eggs and 2 onions.",
    "The loan of $12 million, at 5 percent over 20 years, costs $79,000 a month.",
    "Each of the 50 states has two senators, 100 in all.",
    "The fund paid $3 million to 40 families, $50,000 each in the first year and $25,000 in the second.",
    "He scored 300 runs in five innings at an average of 75, being once not out.",
    "The shop sold 300 loaves a day at $2, an average of 40 an hour.",
    "Its 20 planes carried 3 million people, an average of 80 percent of seats sold.",
    "The dam cost $4 billion, $1.2 billion over budget, and 12 lives.",
    "The airline flew 2.1 million passengers in May, an increase of 8.3% on May 2018.",
    "The budget deficit narrowed to 2.5 percent of GDP from 3.1 percent, a fall of 12 billion euros.",
    "The wage floor will go from $7.25 to $15 an hour by 2025, raising pay for 17 million people.",
    "Temperatures fell to minus 12C from minus 4C.",
    "The age limit was raised from 16 to 18.",
    "It rose from ninth place to fourth, with 34 points from 18 games.",
    "The rate was cut to 1.5 from 1.75 percent.",
    "Ratings fell from A1 to Baa2.",
    "Ships increased speed to 20 knots from 15.",
    "Costs grew from between $2 million and $3 million to $5 million.",
    "The vote was 52 to 48, with two of the 100 seats in the Senate empty.",
    "The Senate, with 100 seats, voted 62 to 35 on the first bill and 70 to 30 on the second.",
    "The commission, which has 28 members, fined the firm 4.3 billion euros, 1.9 billion more than in 2017.",
    "The 12-mile (19-km) tunnel, built for $2.1 billion, opened in 2016, carries 40,000 cars a day, up from 25,000.",
    (
        "Sales at its 1,200 shops rose 3 percent to $4.1 billion, while online sales, 12 percent of "
        "the total, rose 30 percent to $500 million."
    ),
    (
        "The poll of 1,012 adults, taken on May 3-5, had a margin of error of 3 points and gave Smith "
        "46 percent to Jones's 41."
    ),
    "The government has 52 of 100 seats, and needs 60 votes, or three-fifths, to pass the bill.",
    "The central bank raised its rate to 7.25 percent from 7 percent, the third rise in six months.",
    "Growth slowed to 2.1 percent in the third quarter from 2.6 percent in the second, while exports fell 1.2 percent.",
    (
        "It was the largest of the 14 fires, which have burned 320,000 acres (130,000 hectares), an "
        "area half the size of Rhode Island."
    ),
    "The fire has destroyed 1,200 homes; 3,400 people, including 400 children, are in shelters.",
    "Some 200 of the 900 passengers were ill, 40 of them seriously; 12 were flown out.",
    "Police said 22 people were hurt, six of them badly. Of the six, two died.",
    "The airline has ordered 50 planes worth $5.2 billion at list prices, with options for 30 more, or $3.1 billion.",
    "The deal values the firm at $12 a share, 30 percent above its closing price of $9.23 on Friday.",
    "The shares, which have risen 40 percent this year, fell 2.5 percent to $39.00, from $40.",
    "In 2016 he won 46 percent of the vote, to 48 percent for her, but took 304 of 538 electors.",
    "The group, whose 12 clubs have 300 members each, raised $36,000, or $10 a member.",
    "Of 120 countries, 75 signed, 30 did not and 15 are undecided.",
    "Twenty-one of the 28 states backed the plan; 16, or 65 percent of the population, were needed.",
    (
        "The trial of 600 patients found that 12 percent of those on the drug died, against 18 percent "
        "on placebo, a cut of a third."
    ),
    "The vaccine cut deaths by 30 percent, from 6 to 4.2 per 1,000.",
    "He ran 10 km in 27:42, four seconds (0.2 percent) off the record.",
    "The company pays 35 percent tax on profit of $200 million in Chile and 20 percent on $100 million in Peru.",
    "The price of bread rose 20 percent, to 60 cents from 50 cents; milk rose 10 percent, to $1.10.",
    "Rents average $1,200 a month, 30 percent of the median income of $48,000 a year.",
    "The firm's 300 lorries travel 30 million km a year, about 100,000 km each.",
    "The lottery paid $90 million, to be shared by three winners; each will get $18 million after tax.",
    "Last year 12,000 people, or one in five, left; in all, 60,000 live there.",
    "The treaty, signed by 12 nations, needs six of them, with 85 percent of their GDP, to ratify it.",
    "The dam holds 3.2 billion gallons (12 billion litres), or 60 percent of its capacity of 5.3 billion gallons.",
    "The march drew 15,000 people, according to police, and 50,000, according to its organisers.",
    "The party won 43 seats, down from 51, and its ally 12, up from 9.",
    "The company expects profit of between $2.10 and $2.30 a share, up from $1.95.",
    "Temperatures will fall from 30C (86F) to 12C (54F).",
    "Heating oil rose 2 cents to $1.98 a gallon, and petrol 3 cents to $1.85 from $1.82.",
    "The Dow lost 120 points, or 0.5 percent, to 24,000.",
    "Inflation is 3.2 percent, against a target of 2 percent; a year ago it was 2.4 percent.",
    "He has scored 30 goals in 40 games, 12 of them in the last ten.",
    "The jury deliberated for 12 hours over 3 days and voted 10 to 2 to convict on 7 of 9 counts.",
    "Three bombs killed 20 people; the second, in a market, killed 11 and the third six.",
    (
        "Exports to China fell 12 percent to $1.1 billion from a year earlier and those to Japan rose "
        "to $600 million from $580 million, or 3 percent."
    ),
    "The cup is worth $2 million: $1 million to the winner, $500,000 to the runner-up and the rest to others.",
    "In the first half sales were 40 million, in the second 60 million, a rise of 50 percent.",
    "The price, $120, is up 20 percent on last year's, and 50 percent on the $80 of 2015.",
    "A survey by the union found 60 of 100 teachers, and 45 of 90 nurses, would strike: 60 percent and 50 percent.",
    "The ministry said that 1,200 of its 2,000 posts, three in five, were vacant.",
    "Two of the 10 planes were lost, leaving eight, or 80 percent.",
    "He lives with two servants: Bruno, a cook of doubtful skill, and Adele, a widow.",
    "The plant grows in two centres: one in northern Chile and Peru, the other in Brazil.",
    "They fall into two groups: Alba holds only one club; Berna holds all the rest.",
    "The two main kinds are red rust and black rust, though others have been found.",
    "The five reserves were kept in a single depot, Stanmore. All were sold.",
    "The 14 wells are all shallow, both old and new, and dry.",
    "The club has three teams: foils, epees and sabres, each with a coach of its own.",
    "It has two patrons: the bishop of Urda in Toledo, Spain, and the mayor of Lyon.",
    "The firm owns 24 papers: the Star and 23 local weeklies.",
    "The five brothers were Al, Bo, Cy, Dan and Ed, though Al and Bo left early.",
    "Two kinds exist: heavy ones, including the elk, the moose and the stag, and light ones, better known as deer.",
    "The region has seven states: Alba, Berna, Cadiz, Derna, Elba, Fano and Gela, and also, at times, Hebron.",
    "Just 14 kinds live elsewhere: two in North America, nine in Central and South America, and three in Australia.",
    "The Batu make up nearly 80% of the people while the Kala, another 11%, are the largest minority.",
    "Its languages are the mother tongues of 83.5 percent and 5.0 percent of the people.",
    "The wars were waged between 58 and 50 BC.",
    "The two lineages between 19.1 and 18.5 million years ago were one.",
    "His theory held from the late 1830s until the end of the 19th century.",
    "She was ranked first for 18 out of 24 years between 1995 and 2017.",
    "He sat in the house for over 60 years, from 1832 to 1846 and from 1847 to 1895.",
    "The creed holds him to be 1. apart from God, 2. a part of God, 3. a creature.",
    "It melts at 2,000 °C (3,630 °F).",
    "The home side declared at 7 for 309, an overall lead of 374.",
    "The rate was raised to nine pct from eight pct and 12 pct after May 31.",
    "The insurer's combined ratio worsened by 2.4 points to 98.6 percent, from 96.2 percent.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_let_be(text: str, library):
    document = given(read(text.encode(), "example.txt"), date(2019, 8, 23))
    report = check_document(document, library)
    assert not [(f.rule, f.message) for f in report.findings if f.severity >= Severity.WARNING]
