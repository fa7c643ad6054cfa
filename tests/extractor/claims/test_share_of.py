"""Shares beside their part and their whole."""

import pytest
from verdicts import verdicts

WRONG = [
    "Of the 650 members, 130 are women, or 30 percent.",
    "Only 45 of the 300 applicants (25 percent) were accepted.",
    "Out of 80 passengers, 20, or 35%, were children.",
    "Some 1,200 of its 4,000 workers, or about 40 percent, will go.",
    "The party won 210 of 350 seats, 70 percent of the total.",
    "Thirty percent of the staff -- 120 of 600 -- voted to strike.",
    "Of 1,500 people polled, 900 (50 percent) backed the plan and 600 (40 percent) opposed it.",
    "The law was backed by 60 percent of deputies, or 60 out of 120.",
    "Inspectors found faults in 18 out of 24 lifts, or 85 percent.",
    "Women hold 12 of the 40 seats on the board, or 40%.",
    "Of the 48 teams, 36, or two-thirds, are from Europe.",
    "The fund has lost $30 million of its $120 million, or 35 percent.",
    "More than 40 of the 100 seats, or 30 percent, are vacant.",
    "Seven of the nine judges, or 68 percent, were men.",
    "Of 2,400 students surveyed, 1,800, or 65 percent, had jobs.",
    "Nearly 60 percent of the seats -- 52 of 104 -- are held by women.",
    "The motion won the support of 66 of 120 MPs (65%).",
    "Of the town's 8,000 voters, only 2,000, or 35 percent, turned out.",
    "Rescuers have found 300 of the 500 missing - 70 percent.",
    "It had 231 guests, of whom 170 were from abroad, or 64 percent.",
    "The race drew 18,420 starters from 74 countries. Of those, 16,102, or 93 percent, reached the finish.",
    "Two of the five crew members (60 percent) survived.",
    "He won 312 of the 538 electoral votes, or 48 percent.",
    "Turnout was low: of 60,000 voters, 15,000, or 35 percent, cast ballots.",
    "Only 18 percent of pupils - 90 of 300 - passed.",
    "The ship had 40 survivors out of 160 aboard, a survival rate of 35 percent.",
    "The team drove 16 stakes into the ice, 12 of which, two-thirds, had fallen over.",
    "A third of the 360 clerks, 180 people, will leave.",
    "Output was 355,000 tonnes, or 1.2 percent, above the 2.95 million of May.",
    "Sales were 42 cars, or 41 percent, fewer than the 300 of a year ago.",
    "Exports rose to $64 billion last year. Oil brought in $48 billion and made up 57 percent of total exports.",
    "More than half of the region's 350 shops - 196, which is 63 percent - are shut.",
    "Out of an annual budget of $25 million, the town put $2.4 million into roads, equal to 16 percent of the lot.",
    "With all 86 precincts counted, 31,482 voted against it and 24,118 for it, so that 65.6 percent said no.",
    "There were 18,400 yes votes and 12,600 no votes, 49.4 percent in favour.",
]

RIGHT = [
    "Of the 650 members, 130 are women, or 20 percent.",
    "Only 45 of the 300 applicants (15 percent) were accepted.",
    "Out of 80 passengers, 20, or 25%, were children.",
    "Some 1,200 of its 4,000 workers, or about 30 percent, will go.",
    "The party won 210 of 350 seats, 60 percent of the total.",
    "Twenty percent of the staff -- 120 of 600 -- voted to strike.",
    "Of 1,500 people polled, 900 (60 percent) backed the plan and 600 (40 percent) opposed it.",
    "The law was backed by 50 percent of deputies, or 60 out of 120.",
    "Inspectors found faults in 18 out of 24 lifts, or 75 percent.",
    "Women hold 12 of the 40 seats on the board, or 30%.",
    "Of the 48 teams, 36, or three-quarters, are from Europe.",
    "The fund has lost $30 million of its $120 million, or 25 percent.",
    "More than 40 of the 100 seats, or 45 percent, are vacant.",
    "Seven of the nine judges, or 78 percent, were men.",
    "Of 2,400 students surveyed, 1,800, or 75 percent, had jobs.",
    "Exactly 50 percent of the seats -- 52 of 104 -- are held by women.",
    "The motion won the support of 66 of 120 MPs (55%).",
    "Of the town's 8,000 voters, only 2,000, or 25 percent, turned out.",
    "At least 30 of the country's 120 mayors, or 25 percent, have quit.",
    "Rescuers have found 300 of the 500 missing - 60 percent.",
    "It had 231 guests, of whom 170 were from abroad, or 74 percent.",
    "The race drew 18,420 starters from 74 countries. Of those, 16,102, or 87 percent, reached the finish.",
    "Two of the five crew members (40 percent) survived.",
    "He won 312 of the 538 electoral votes, or 58 percent.",
    "Turnout was low: of 60,000 voters, 15,000, or 25 percent, cast ballots.",
    "Only 30 percent of pupils - 90 of 300 - passed.",
    "The ship had 40 survivors out of 160 aboard, a survival rate of 25 percent.",
    "The team drove 16 stakes into the ice, 12 of which, three-quarters, had fallen over.",
    "Half of the 340 flats, 40 shops and a school were hit.",
    "Almost half of the 60 members, 14 of them women, voted no.",
    "A quarter of the 400 pupils, 30 teachers and the head were ill.",
    "Of the 310 million euros, 75 million is the port's, which had sales of 96 million, a margin of 13 percent.",
    "Output was 355,000 tonnes, or 12 percent, above the 2.95 million of May.",
    "The price was $40, or 33 percent, below the $60 it was issued at.",
    "Exports rose to $64 billion last year. Oil brought in $48 billion and made up 75 percent of total exports.",
    "The port handled 48 million tonnes of goods. Coal was 12 million tonnes, or 60 percent of the goods from Norby.",
    "More than half of the region's 350 shops - 196, which is 56 percent - are shut.",
    "Out of an annual budget of $25 million, the town put $4 million into roads, equal to 16 percent of the lot.",
    "The county, with a budget of $25 million, spent $4 million on roads last year, 30 percent of the total.",
    "With all 86 precincts counted, 31,482 voted against it and 24,118 for it, so that 56.6 percent said no.",
    "There were 18,400 yes votes and 12,600 no votes on a turnout of 49.4 percent.",
    "There were 18,400 yes votes and 12,600 no votes, 31 percent by post.",
    "There were 18,400 yes votes and 12,600 no votes at 31 miles, 49.4 percent in favour.",
    "Of 12,640 people asked, 4,803 would vote no, 38.0 percent.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI003", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI003", as_of=None).values()
