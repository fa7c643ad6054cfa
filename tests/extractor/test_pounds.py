"""Whether pounds are money or a weight, where only the rest of the text can tell."""

import pytest

from factcheck import extract


def units(text: str) -> list[str | None]:
    return [one.unit for one in extract(text) if "pounds" in one.text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bill is 1,738 pounds, a fifth lower than when it stood at 1,928 pounds.", ["GBP", "GBP"]),
        ("It cost £40 in May. In June it stood at 45 pounds a week.", ["GBP/week"]),
        ("It is dearer than the 1,717 pounds of the last quarter; they pay 1,738 pounds.", ["GBP", "GBP"]),
        ("The parcel weighed 12 pounds and cost £9.", ["pound"]),
        ("Police found 300 pounds of cocaine worth £4m.", ["pound"]),
        ("She lost 30 pounds and spent £200 on clothes.", ["pound"]),
        ("A load of 550 tonnes (1,200 pounds) fetched £90.", ["pound"]),
        ("The hoard weighs 8.4 kilograms in all (about 18.5 pounds) and cost £310.", ["pound"]),
        ("The boy was 20 pounds heavier and £5 poorer.", ["pound"]),
        ("The bag held 30 pounds and the box 40 pounds.", ["pound", "pound"]),
    ],
)
def test_the_rest_of_the_text_tells(text: str, expected: list[str]):
    assert units(text) == expected
