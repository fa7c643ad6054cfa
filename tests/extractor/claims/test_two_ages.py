"""The ages of one person, by the names beside them."""

import pytest
from verdicts import verdicts

WRONG = [
    "Jane Smith, 45, was hurt. Later Smith, 47, went home.",
    "Jane Smith (45) was hurt. Smith (47) went home.",
    "The 45-year-old Jane Smith was hurt. Jane Smith, 47, went home.",
    "Jane Smith, aged 45, was hurt. Smith, aged 47, went home.",
    "Jane Smith, who is 45, was hurt. Smith, 47, said so.",
    "Police named the man as Tom Hill, 52, of Leeds. Mr Hill, 25, was single.",
    "Dr. Ann Lee, 60, won. Lee, who is 61, thanked all.",
    "Tom Hill is 52. Tom Hill, 25, fled.",
    "Tom Hill, a 52-year-old plumber, fled. Hill, 25, was held.",
    "52-year-old Tom Hill fled. Hill, 25, was held.",
]
RIGHT = [
    "Jane Smith, 45, was hurt. Smith, 45, went home.",
    "Jane Smith, 45, and John Smith, 47, wed.",
    "Jane Smith, 45, was hurt. Her husband, Tom Smith, 47, wept.",
    "Smith, 45, and Jones, 47, won.",
    "Smith, 71, and Jones, 69, led. Smith, 68, made a birdie on Sunday.",
    "Jane Smith, 45, was hurt. In 2010 Smith, 36, had been hurt too.",
    "In Paris, 45, and London, 47, people died.",
    "Leeds 3, York 2. Leeds 4, Hull 1.",
    "Chapter 3, verse 5. Chapter 4, verse 7.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_one_is_refuted(text: str):
    assert "refuted" in verdicts(text, "DOC005").values()


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_one_is_not(text: str):
    assert "refuted" not in verdicts(text, "DOC005").values()
