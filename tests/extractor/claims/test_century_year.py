"""Years beside the decade or century that they belong to."""

import pytest
from verdicts import verdicts

WRONG = [
    "published in 1905, at the end of the 19th century",
    "opened in the 1970s, in 1983",
    "built in 1820 in the 18th century",
    "In 1995, in the early 21st century, he won.",
    "in the 19th century, in 1905",
]
RIGHT = [
    "published in 1895, at the end of the 19th century",
    "In 1900, at the turn of the century",
    "in 1903, in the early 1900s",
    "born in 1905 in a 19th century house",
    "from 1905 to the 1970s",
    "in 1912 and the 1980s",
    "founded in 1905, the 1990s were hard",
    "in 1995, the 20th century's",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_one_is_refuted(text: str):
    assert "refuted" in verdicts(text, "CHR008").values()


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_one_is_not(text: str):
    assert "refuted" not in verdicts(text, "CHR008").values()
