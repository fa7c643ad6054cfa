"""Totals and the lists of their parts."""

import pytest
from verdicts import verdicts

WRONG = [
    "The bus carried 42 people: 30 pupils, four teachers and two drivers.",
    "Thirteen people, including 15 children, were taken to hospital.",
    "The blast killed 17 people -- nine soldiers and six villagers.",
    "The jury of 12 was made up of eight men and five women.",
    "Seven men and six women, 14 in all, were charged.",
    "The 100-member council has 45 Liberals, 40 Conservatives and 25 independents.",
    "The team won 12 medals: four gold, three silver and six bronze.",
    "Eleven people (four women and six men) were on board.",
    "The company sold 900 cars last year: 500 at home and 300 abroad.",
    "The $50 million budget includes $30 million for roads, $25 million for schools.",
    "A total of 25 people died - 12 in Basra, eight in Mosul and three in Erbil.",
    "Nine of them were from France, six from Spain and four from Italy, a total of 21.",
    "Sixteen people - ten men, four women and three children - were rescued.",
    "The toll now stands at 48: 30 in the capital, 12 in the north and 5 in the south.",
    "The budget of $12.5 billion, made up of $8.2 billion for schools and $3.3 billion for roads, was passed.",
    "Eight people were hurt, among them ten children.",
    "Voters elected 25 members: 12 Liberals, 9 Greens and 6 independents.",
    "The fleet of 60 planes comprises 35 Boeings and 20 Airbuses.",
    "Of the $90 million, $50 million went to roads, $30 million to schools and $20 million to parks.",
    "It killed 35 people: 20 in India, nine in Nepal and four in Bangladesh.",
    "The 12-member crew - eight Filipinos, two Greeks and an Indian - was safe.",
    "Of the 152 passengers, 97 walked away unhurt, 41 were injured and 24 are unaccounted for.",
    "Out of 640 members, 355 voted yes, 241 voted no and 54 abstained.",
    "Schools would get $3.1 billion of the $8.4 billion plan, roads $2.6 billion and ports the remaining $1.9 billion.",
    "Lind took 21 of the 60 seats, Okafor's party 19 and the Greens the other 10.",
    "£4,100 for the roof, £1,900 for scaffolding and £800 in fees: the vicar's bill came to £7,400.",
    "There was $310 for paint, $140 for brushes and $75 for ladders; the bill came to $545.",
    "Kettle finished its first quarter with 821 shops: it began the year with 785, opened 46 and shut 19.",
    "The herd numbered 1,240 at the start of the year. Since then 310 calves were born and 122 sold, leaving 1,248.",
    "The fund opened May with $4.2 million, took in $1.1 million, paid out $0.9 million and closed with $44 million.",
    "The club started the season with 412 members; 53 joined and 31 left, leaving it with 443.",
    "It has two parts: $18.4 million for streets and $11.6 million for drains. Together they come to $32.0 million.",
    "Men gave $12.5 million, the county $4.1 million and the city $2.3 million. The three add up to $19.8 million.",
    "The state pays $12.5 million and the city $2.3 million; all told, that is $14.3 million.",
    "They paved 214 kilometres in the north, 98 in the south and 61 in town. Altogether 337 kilometres were done.",
    "The north had 214 cases, the south 98 and the islands 61. That brings the total to 337 cases.",
    "They sold 412 tickets on Friday, 655 on Saturday and 390 on Sunday. Over the three days they sold 1,547.",
    "The bond of $32.0 million has parts: $20.1 million for roads, $8.4 million for pipes and $1.5 million in fees.",
    "It costs $32.0 million. It would pay for roads ($20.1 million), pipes ($8.4 million) and fees ($1.5 million).",
]

RIGHT = [
    "The bus carried 36 people: 30 pupils, four teachers and two drivers.",
    "Thirteen people, including five children, were taken to hospital.",
    "The blast killed 15 people -- nine soldiers and six villagers.",
    "The jury of 12 was made up of seven men and five women.",
    "Seven men and six women, 13 in all, were charged.",
    "The 100-member council has 45 Liberals, 40 Conservatives and 15 independents.",
    "The team won 13 medals: four gold, three silver and six bronze.",
    "Ten people (four women and six men) were on board.",
    "The company sold 800 cars last year: 500 at home and 300 abroad.",
    "The $60 million budget includes $30 million for roads, $25 million for schools.",
    "A total of 23 people died - 12 in Basra, eight in Mosul and three in Erbil.",
    "Nine of them were from France, six from Spain and four from Italy, a total of 19.",
    "Seventeen people - ten men, four women and three children - were rescued.",
    "The toll now stands at 47: 30 in the capital, 12 in the north and 5 in the south.",
    "The budget of $11.5 billion, made up of $8.2 billion for schools and $3.3 billion for roads, was passed.",
    "Eighteen people were hurt, among them ten children.",
    "Voters elected 27 members: 12 Liberals, 9 Greens and 6 independents.",
    "The fleet of 55 planes comprises 35 Boeings and 20 Airbuses.",
    "Of the $100 million, $50 million went to roads, $30 million to schools and $20 million to parks.",
    "It killed 33 people: 20 in India, nine in Nepal and four in Bangladesh.",
    "The 11-member crew - eight Filipinos, two Greeks and an Indian - was safe.",
    "Thirty strong, the band has 18 men, 12 women and nine beginners.",
    "Of the 152 passengers, 97 walked away unhurt, 41 were injured and 14 are unaccounted for.",
    "Of the 2,400 homes damaged, 900 have been repaired and 340 are still empty.",
    "Of the 340 ships built, 120 were sunk and 12 survived the war.",
    "Schools would get $3.1 billion of the $8.4 billion plan, roads $2.6 billion and ports the remaining $2.7 billion.",
    "Police arrested 21 of the 60 men, charged 19 and released the other two.",
    "£4,100 for the roof, £1,900 for scaffolding and £800 in fees: the vicar's bill came to £6,800.",
    "They had $310, $140 and $75; the bill came to $800.",
    "Of the 120 staff, 80 work at the plant and 30 are drivers; the firm still has no plan for them.",
    "Kettle finished its first quarter with 812 shops: it began the year with 785, opened 46 and shut 19.",
    "Kettle has 991 shops: it began the year with 785, opened 46 and shut 19.",
    "The fund opened May with $4.2 million, took in €1.1 million, paid out $0.9 million and closed with $44 million.",
    "The fund started with about 400 members, took in 30, lost 20 and ended with 310.",
    "The firm began 2019 with 900 staff. It hired 200 and lost 150, and then employed 1,377 at the end.",
    "Ten games: won six, lost three and drew one.",
    "The group, most of them over 65, comprised 24 Belgians, 15 Dutch and two Swiss.",
    "The north had 214 cases, the south 98 and the islands 61. The total so far this year is 398.",
    "He scored 24 on Monday, 31 on Tuesday and 17 on Friday. In all, 57 players took part.",
    "Leeds have 45 points, York 41 and Hull 38. Together they have won 14 titles.",
    "The club has 240 men, 120 women and 85 juniors. Altogether 600 people came to the dinner.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI005", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI005", as_of=None).values()
