"""PLA003: how digits are grouped."""

from collections.abc import Iterator

from factcheck.model.claims.malformed_figure import MalformedFigure

from ...expectation import Expectation, impossible
from ...rule import WARNING, rule
from ...wording import number


@rule(
    "PLA003",
    WARNING,
    bad={
        "The roll lists [6,5000,000] voters.": "65,000,000",
        "The fund holds shares in [1,000,00] homes.": "100,000",
    },
    good=[
        "The roll lists 6,500,000 voters.",
        "The fine was Rs 1,50,000 a head.",
        "It sold 2,936 bicycles and 12,5 percent more bells.",
        "The rows 1,2,3,4 were empty.",
    ],
)
def malformed_number(claim: MalformedFigure) -> Expectation:
    """The digits of a number must stand in groups of three, or of two and three where lakhs are counted.

    Read as printed, exactly. Silent for lists of small numbers, for decimal commas and for a day and year that have
    lost their blank.

    Why: a nought too many or too few in a grouped number is a slip of ten, and the comma shows it.

    Sources: ISO 80000-1 (digits in groups of three); the Indian system of lakh and crore.
    """
    ways = tuple(_ways(claim.figure.mention.text))
    return impossible(" or ".join(ways[:3]), "digits stand in groups of three", *ways)


def _ways(text: str) -> Iterator[str]:
    """The digits grouped anew, and with one nought less or more."""
    sign = text[: -len(text.lstrip("$£€"))]
    digits = text.removeprefix(sign).replace(",", "")
    yield sign + number(int(digits))
    first, *groups = text.removeprefix(sign).split(",")
    cut = [group[:3] if len(group) > 3 and group[3:].strip("0") == "" else group.ljust(3, "0") for group in groups]
    mended = ",".join([first, *cut])
    if all(len(group) == 3 for group in cut) and mended != number(int(digits)):
        yield sign + mended
