"""REF003: a part and its percentage, against every estimate of the whole."""

from factcheck.model import Interval, Observation, days_of
from factcheck.model.claims.implied_whole import ImpliedWhole
from factcheck.model.reading import softly

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import amount, percent


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
    each is named; "more than" reaches up to the next unit of its last digit. It is
    refuted only if none fits; where some do, the sources conflict, and that is a question
    and not an error. Silent where no estimate of that period is on record, or its currency is another.

    Why: a share of the economy is taken from one estimator and the total from another.
    Sources: the estimates named in the finding's evidence.
    """
    rows = [row for row in claim.evidence if _comparable(claim, row)]
    if not rows:
        return None
    unit = (claim.part.mention.unit or "").partition("/")[0] if claim.part.mention.kind == "money" else ""
    said = amount(claim.part.said / claim.figure.said, unit)
    wholes = claim.part.value / claim.figure.value
    shares = [(softly(claim.part) / row.value, row) for row in rows]
    return Expectation(
        tuple(Alternative(share, f"{_who(row)}, {row.period}", (row,)) for share, row in shares),
        "; ".join(dict.fromkeys(f"{_share(claim, row)} by {_who(row)}" for _, row in shares)),
        f"{claim.part.mention.text} / {claim.figure.mention.text} = {said}; "
        f"as hedged, {amount(wholes.low, unit)} or more",
        tuple(dict.fromkeys(_repair(claim, share, row) for share, row in shares)),
        from_sources=True,
        drawn=wholes,
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


def _who(row: Observation) -> str:
    return row.estimator or row.source


def _share(claim: ImpliedWhole, row: Observation) -> str:
    """The part as printed, of that estimate."""
    return percent(claim.part.said / row.value.middle)


def _clue(claim: ImpliedWhole, share: Interval, row: Observation) -> str:
    fits = "fits" if share.overlaps(claim.figure.value) else "does not fit"
    return f"{_who(row)}, {row.period}: {row.printed} makes it {_share(claim, row)} and {fits}"


def _repair(claim: ImpliedWhole, share: Interval, row: Observation) -> str:
    fits = share.overlaps(claim.figure.value)
    shown = claim.figure.mention.text if fits else _share(claim, row)
    return f"{shown} of {claim.area.text}'s economy, by the estimate of {_who(row)}"
