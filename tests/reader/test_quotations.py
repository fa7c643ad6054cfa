"""What stands between quotation marks; apostrophes, inches and years with a mark before them do not."""

import pytest

from factcheck.reader import read_text


def quoted(text: str) -> list[str]:
    return [text[s.start : s.end] for s in read_text(text).segments if s.role == "quotation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We sold 5,” he said. “We hope for 6.”", ["“We sold 5,”", "“We hope for 6.”"]),
        ('"We sold 5," he said. "We hope for 6."', ['"We sold 5,"', '"We hope for 6."']),
        ("«Wir» and „5 Boote“ were said.", ["«Wir»", "„5 Boote“"]),
        ("‘We sold 5,’ he said. ‘We hope for 6.’", ["‘We sold 5,’", "‘We hope for 6.’"]),
        ("'We sold 5,' he said.", ["'We sold 5,'"]),
        ("He spoke of a ‘record 5’ in May.", ["‘record 5’"]),
        ("‘The sailors’ union has 5,’ he said.", ["‘The sailors’ union has 5,’"]),
        ("“He told me ‘5 are dead’ then,” she said.", ["“He told me ‘5 are dead’ then,”"]),
        ("The sailors’ union and the masters’ guild, 5 each, didn’t come.", []),
        ("The sailors' union and the masters' guild, 5 each, didn't come.", []),
        ('A 12" pipe and a 6" one were sold.', []),
        ("In the '90s and '80s it sold 5.", []),
        ("He sold 5” of pipe.", []),
        ("“We sold 5, he said, and left.", []),
        ("“We sold 5.\n\n“We hope for 6,” he said.", ["“We sold 5.", "“We hope for 6,”"]),
        ('"We sold 5.\n\n"We hope for 6," he said.', ['"We sold 5.', '"We hope for 6,"']),
        ("(“5 dead”) and —“6 hurt”", ["“5 dead”", "“6 hurt”"]),
        ("He told them that he had seen “about\n5 boats” come in.", ["“about\n5 boats”"]),
    ],
)
def test_quotations(text: str, expected: list[str]):
    assert quoted(text) == expected


def test_a_quotation_in_a_headline_is_one():
    assert quoted("‘Record 5 boats’ ship\n\nThe port shipped them.") == ["‘Record 5 boats’"]
