"""DOC005: the ages of one person."""

from factcheck.model import point
from factcheck.model.claims.two_ages import TwoAges

from ...expectation import Expectation, expect
from ...rule import ERROR, WARNING, rule


@rule(
    "DOC005",
    ERROR,
    bad={
        "Jane Smith, 45, was pulled from the river by a walker.\n\nSmith, [47], said she had slipped.": "45",
        "The driver, Tom Hill, 52, fled. Police later held Tom Hill, [25], at his home.": "52",
    },
    good=[
        "Jane Smith, 45, was pulled from the river by her 47-year-old brother.",
        "Jane Smith, 45, won the seat from John Smith, 47, by a handful of votes.",
        "Jane Smith, 45, won the seat. Smith, then 41, had lost the last race.",
        "Jane Smith, 45, was pulled from the river. Smith, 45, said she had slipped.",
    ],
)
def one_person_two_ages(claim: TwoAges) -> Expectation:
    """One person must have one age throughout an article.

    By the name beside each age: the same full name, or the same surname where only one person in the text bears
    it (then a warning). Silent for the past (then 45), for sentences that name a year, for juniors and seniors.

    Why: the caption comes from the police and the story from the family, and nobody reads the two together.

    Sources: none needed; the article is held against itself.
    """
    loudest = None if claim.is_full else WARNING
    because = f"{claim.name} is {claim.first.text} where first named"
    return expect(point(claim.age), str(claim.age), because, str(claim.age), at_most=loudest)
