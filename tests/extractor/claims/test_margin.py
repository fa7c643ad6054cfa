"""Margins, leads and majorities."""

import pytest
from verdicts import verdicts

BOARD = "She finished on 274. Jo Kerr was second on 277, Ana Ruiz third on 279"

WRONG = [
    "The bill passed by 220 votes to 205, a margin of 25.",
    "Smith won 54 percent and Jones 46 percent, a lead of six points.",
    "By a margin of 12 votes, 61 to 39, the senate rejected the treaty.",
    "She took 51.2% to his 48.8%, a 3.4-point margin.",
    "He beat Jones by 14,200 votes to 12,100, a majority of 1,100.",
    "The party has 330 of the 650 seats, a majority of 20.",
    "The incumbent won 48.6 percent to 45.1 percent, a margin of 5.5 points.",
    "The amendment was defeated 216-208, a margin of 18 votes.",
    "He leads her 47% to 41%, a gap of 8 percentage points.",
    "The jobless total rose by 25,000 to 85,000 from 70,000.",
    "The budget was a record £49.8bn, up £1.6bn from £45.2bn last year.",
    "The party lost 22 seats, to 50 from 62.",
    (
        "The Liberals took 38.2 percent of the vote on Sunday, the Conservatives 35.9 percent, a lead "
        "of 3.3 percentage points."
    ),
    "The vote was 55 to 42, a majority of 23.",
    "Party A has 42% support against 38% for party B, a lead of 6 points.",
    "The amendment was defeated 216-208, a margin of 18 votes.",
    "Ivy Cole polled 9,812 votes and Hugh Dent 8,377. Turnout was 44 percent. Her majority of 1,345 was a surprise.",
    "Platt won 21,406 votes. Ann Sole, for Labour, got 18,233. His majority was 3,713.",
    "Exports rose to $24.8 billion in May. Imports fell to $21.3 billion. The trade surplus was $5.3 billion.",
    "Revenue came to £412m and spending to £455m. The deficit of £34m will be met from reserves.",
    "Okafor beat Lind by 22.8 points, taking 56.4% of the vote to her 43.6%.",
    "Riverside ran out 88-71 winners, 27 points to the good.",
    f"Ida Moe won the Lakes Open by two strokes. {BOARD}.",
    "M-1 rose 1.2 billion dlrs to 739.2 billion dlrs. The previous week's level was revised to 737.1 billion dlrs.",
    "Reserves rose $1.2 billion to $39.2 billion in June. The May level was revised to $37.1 billion.",
    "Stocks fell 340,000 tonnes to 4.18 million tonnes in June 2019. They were 4.61 million tonnes in May 2019.",
    "Borrowings rose by $180 million to $425 million; in the previous month they were $317 million.",
    "Employment rose by 45,000 to 2,310,000 in May. April's figure was revised from 2,251,000 to 2,256,000.",
    "Birru won in 2 hours 9 minutes 14 seconds, 74 seconds ahead of Cheruto, who crossed in 2:10:01.",
    "Birru won by 74 seconds in 2:09:14. Cheruto was second in 2:10:01.",
    "Morioka came third in 2:10:38, cutting 21 seconds from the personal best of 2:10:50 he ran in Fukuoka.",
    "She won the 200 metres in 1:54.36, 0.84 seconds ahead of Ledig, who touched in 1:54.84.",
    "They made 214,300 vans in January, 17,100 more than the month before. December's total was revised to 202,600.",
    "There were 41,300 on the list in June, down 7,200 from the month before. The previous figure was 44,000.",
    "There were 41,300 on the list in June, 1,700 fewer than in May. The May figure was 44,000.",
    "Pupils scored an average of 262 in reading, 14 points above the national mean of 284.",
    "Costs were $512 an ounce, while it sold at $1,196, a margin of $648.",
    "Crude settled at $81.40, $2.10 below the record of $84.50 set in May.",
    "Imports fell by 83 tonnes to 92 tonnes in June 2019. In May 2019 they had come to 130 tonnes.",
]

RIGHT = [
    "The bill passed by 220 votes to 205, a margin of 15.",
    "Smith won 54 percent and Jones 46 percent, a lead of eight points.",
    "By a margin of 22 votes, 61 to 39, the senate rejected the treaty.",
    "She took 51.2% to his 48.8%, a 2.4-point margin.",
    "He beat Jones by 14,200 votes to 12,100, a majority of 2,100.",
    "The party has 330 of the 650 seats, a majority of 10.",
    "The incumbent won 48.6 percent to 45.1 percent, a margin of 3.5 points.",
    "The amendment was defeated 216-208, a margin of eight votes.",
    "He leads her 47% to 41%, a gap of 6 percentage points.",
    "The jobless total rose by 15,000 to 85,000 from 70,000.",
    "The budget was a record £49.8bn, up £4.6bn from £45.2bn last year.",
    "The party lost 12 seats, to 50 from 62.",
    "Shares rose 5 pence to 410 pence from 405.",
    (
        "The Liberals took 38.2 percent of the vote on Sunday, the Conservatives 35.9 percent, a lead "
        "of 2.3 percentage points."
    ),
    "The vote was 55 to 42, a majority of 13.",
    "Party A has 42% support against 38% for party B, a lead of 4 points.",
    "The amendment was defeated 216-208, a margin of eight votes.",
    "Ivy Cole polled 9,812 votes and Hugh Dent 8,377. Turnout was 44 percent. Her majority of 1,435 was a surprise.",
    "Platt won 21,406 votes. Ann Sole, for Labour, got 18,233. His majority at the last election was 3,713.",
    "Platt won 21,406 votes. Ann Sole, for Labour, got 18,233. The majority in 2019 was 3,713.",
    "Exports rose to $24.8 billion in May. Imports fell to $21.3 billion. The surplus with China was $5.3 billion.",
    "Okafor beat Lind by 12.8 points, taking 56.4% of the vote to her 43.6%.",
    "Riverside ran out 88-71 winners, 17 points to the good.",
    f"Ida Moe won the Lakes Open by three strokes. {BOARD}.",
    f"Ida Moe won the Lakes Open by two strokes. {BOARD} after a play-off for the title.",
    "Ida Moe won by two strokes. Ana Ruiz was second on 277 and Jo Kerr third on 279. Moe's cheque was for $274.",
    "Rosa Diaz got 48,215 votes and Pat Low 45,180. In 2019 Diaz had a lead of 3,305 votes.",
    "M-1 rose 2.1 billion dlrs to 739.2 billion dlrs. The previous week's level was revised to 737.1 billion dlrs.",
    "Reserves rose $1.2 billion to $39.2 billion in the week. The previous week's deposits were $37.1 billion.",
    "Net debt fell $1.2 billion to $4.1 billion in the quarter. A year ago it was $6.3 billion.",
    "Employment rose by 54,000 to 2,310,000 in May. April's figure was revised up to 2,256,000 from 2,251,000.",
    "Employment rose by 54,000 to 2,310,000 in May. April's figure was forecast at 2,265,000.",
    "Sales rose about $2 million to $40 million. Last year's total was $35 million.",
    "Staff rose 15 to $40 million. Last year's total was $35 million.",
    "Sales rose $2 million to $40 million. Last year's total was $90 million.",
    "Loans rose 2 million to $40 million. It is the same level as in the town.",
    "Birru won in 2 hours 9 minutes 14 seconds, 47 seconds ahead of Cheruto, who crossed in 2:10:01.",
    "Rossi clocked 4:12:30 to win by 15 seconds. Overall he leads Bruni by 3 minutes 20 seconds.",
    "Birru won in 2:09:14, 47 seconds ahead of Cheruto. The leaders passed halfway in 1:04:20, one second slower.",
    "Doors opened at 6:40 and the first band came on at 7:15, just 20 seconds behind schedule.",
    "They made 214,300 vans in January, 11,700 more than the month before. December's total was revised to 202,600.",
    "There were 41,300 on the list in June, 2,700 fewer than in May. A year ago the figure was 49,000.",
    "Pupils scored an average of 262 in reading, 14 points above the national mean of 248.",
    "Costs were $512 an ounce, while it sold at $1,196, a margin of $684.",
    "Crude settled at $81.40, $3.10 below the record of $84.50 set in May.",
    "Shares rose to $31, 40 cents above the price of $25.10 that they had in May.",
    "Imports fell by 38 tonnes to 92 tonnes in June 2019. In May 2019 they had come to 130 tonnes.",
    "Staff rose by dozens to 4,180 in June. A month earlier there were 4,610.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI007", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI007", as_of=None).values()
