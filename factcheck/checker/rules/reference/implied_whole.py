"""REF003: a part and its percentage, against every estimate of the whole."""

from factcheck.model import Interval, Observation, days_of
from factcheck.model.claims.implied_whole import ImpliedWhole
from factcheck.model.reading import softly

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import percent, spread


@rule(
    "REF003",
    WARNING,
    as_of="2019-08-23",
    bad={
        "North Korea earns more than $500 million a year this way, or about [15 percent] of its economy.": "1.",
        "North Korea earns about $500 million a year this way, or about [0.2 percent] of its economy.": "1.",
    },
    good=[
        "Botswana spent $190 million, about 1 percent of its economy, on it in 2024.",
        "Those who stayed earned $500 million a year, about 1.5 percent of what the firm took.",
    ],
)
def implied_whole(claim: ImpliedWhole) -> Expectation | None:
    """A part and its percentage must imply a whole that some estimate of it bears out.

    The percentage is held against part / estimate for every estimate of the period, or a year to either side;
    each is named; "more than" reaches up to the next unit of its last digit. It is refuted only if none fits; where some do, the sources conflict, and that is a question
    and not an error. Silent where no estimate of that period is on record, or its currency is another.

    Why: a share of the economy is taken from one estimator and the total from another.
    Sources: the estimates named in the finding's evidence.
    """
    rows = [row for row in claim.evidence if _comparable(claim, row)]
    if not rows:
        return None
    wholes = claim.part.value / claim.figure.value
    shares = [(softly(claim.part) / row.value, row) for row in rows]
    unit = (claim.part.mention.unit or "").partition("/")[0] if claim.part.mention.kind == "money" else ""
    return Expectation(
        tuple(Alternative(share, _says(row), (row,)) for share, row in shares),
        "; ".join(dict.fromkeys(_share(share, row) for share, row in shares)),
        f"{claim.part.mention.text} / {claim.figure.mention.text} is a whole of {unit} {spread(wholes, 0)}",
        (f"{claim.figure.mention.text} of its economy, by the estimate of whoever made it",),
        from_sources=True,
        clues=tuple(_clue(claim, share, row) for share, row in shares),
    )


def _comparable(claim: ImpliedWhole, row: Observation) -> bool:
    """Nominal, in the part's currency, of the claim's own period or the year beside it."""
    period = days_of(row.period)
    mention = claim.part.mention
    currency = (getattr(mention, "unit", None) or "").partition("/")[0]
    return (
        row.unit == currency
        and row.basis in ("nominal", "gni", "")
        and claim.years is not None
        and period is not None
        and period.overlaps(claim.years)
    )


def _says(row: Observation) -> str:
    return f"{row.estimator or row.source}, {row.period}"


def _share(share: Interval, row: Observation) -> str:
    return f"{percent(share.middle)} by {row.estimator or row.source}"


def _clue(claim: ImpliedWhole, share: Interval, row: Observation) -> str:
    fits = "fits" if share.overlaps(claim.figure.value) else "does not fit"
    return f"{_says(row)}: {row.printed} makes it {_share(share, row).partition(' ')[0]} and {fits}"
