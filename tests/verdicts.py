"""What one rule says of a text, without reference data: the table that composers and rules are tested by."""

from datetime import date

from factcheck.checker.catalogue import cards
from factcheck.checker.judge import judge
from factcheck.extractor import extract
from factcheck.model.claim import Skip
from factcheck.pipeline import given
from factcheck.reader import read


def verdicts(text: str, code: str, as_of: str | None = "2019-08-23") -> dict[str, str]:
    """The verdict of the rule on each figure that it is given, by the figure as printed."""
    card = next(card for card in cards() if card.code == code)
    document = given(read(text.encode(), "example.txt"), date.fromisoformat(as_of) if as_of else None)
    claims = [c for c in extract(document).claims if type(c).__name__ == card.shape]
    return {c.figure.mention.text: judge(c.figure, card.load().reckon(c)) for c in claims}


def skips(text: str, as_of: str | None = "2019-08-23") -> dict[str, str]:
    """The reason of each figure that was left alone."""
    document = given(read(text.encode(), "example.txt"), date.fromisoformat(as_of) if as_of else None)
    return {c.mention.text: c.reason for c in extract(document).claims if isinstance(c, Skip)}
