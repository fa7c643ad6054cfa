"""The matches that a side won, drew and lost, in any order and wording, and all that it played."""

import pytest
from verdicts import verdicts

RECORDS = [
    "City have won 18 of their 32, with six draws and {} defeats.",
    "They have 18 wins, six draws and {} defeats from 32 games.",
    "After 32 games they have 18 wins, six draws and {} losses.",
    "Rovers have drawn six, lost {} and won 18 of their 32 league matches.",
    "In 32 outings under Bright the side have had 18 wins, six stalemates and {} defeats.",
    "They have played 32 matches, winning 18, drawing six and losing {}.",
    "They had 18 victories, six ties and {} defeats in their last 32 starts.",
]


@pytest.mark.parametrize("text", RECORDS)
def test_won_drawn_and_lost_make_up_all(text: str):
    assert "refuted" in verdicts(text.format("nine"), "ARI005").values()
    assert set(verdicts(text.format("eight"), "ARI005").values()) <= {"supported", "consistent"}


def test_without_the_drawn_ones_won_and_lost_only_bound_all():
    assert "refuted" in verdicts("He has 40 wins and 12 losses in 50 fights.", "ARI005").values()
    assert "refuted" not in verdicts("He has 37 wins and 12 losses in 50 fights.", "ARI005").values()


@pytest.mark.parametrize(
    "text",
    [
        "They had five wins, three draws and two defeats at home and 32 games in all.",
        "He has 10 wins in 12 games, and five defeats in the last six.",
        "He has 38 wins, 30 of them by knockout, and 14 losses in 50 fights.",
        "They have 18 wins, six draws, eight defeats and one match void from 33 games.",
        "Rovers, with 21 wins, have two draws and six defeats, and 10 games left.",
        "They won five, lost two and drew three. Ten years ago they won two of 12 games.",
    ],
)
def test_results_of_other_matches_are_left_alone(text: str):
    assert "refuted" not in verdicts(text, "ARI005").values()
