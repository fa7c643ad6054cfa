"""Dates on the wrong side of the article's day for their tense."""

import pytest
from verdicts import verdicts

WRONG = [
    "The deal was signed on September 30, 2019.",
    "They met on September 30, 2019.",
    "He died on October 3, 2020.",
    "The law was passed in December 2019.",
    "The film will be released on May 3, 2019.",
    "She will visit Oslo on 3 May 2018.",
    "The museum opened on 3 May 2020.",
    "The treaty was signed in Oslo on September 30, 2019.",
]
RIGHT = [
    "The deal was signed on July 30, 2019.",
    "The season was scheduled to start on September 9, 2020.",
    "The vote was set for September 9, 2020.",
    "The start was delayed until September 2020.",
    "He announced that the games will be held on May 3, 2020.",
    "If it was signed on September 30, 2019,",
    "The plan was to have it finished on May 3, 2020.",
    "He was told to leave on September 30, 2019.",
    "Growth was forecast at 2 percent in December 2019.",
    "They will celebrate the day on which the war ended on May 8, 1945.",
    "It will expire on May 3, 2020.",
    "He said they will be there on August 23, 2019.",
    "In the novel the city was destroyed in May 2077.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_one_is_refuted(text: str):
    assert "refuted" in verdicts(text, "CAL007").values()


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_one_is_not(text: str):
    assert "refuted" not in verdicts(text, "CAL007").values()
