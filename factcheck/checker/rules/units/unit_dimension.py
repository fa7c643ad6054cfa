"""UNI002: a conversion that measures something else."""

from factcheck.model.claims.dimension_clash import DimensionClash

from ...expectation import Expectation, impossible
from ...rule import WARNING, rule


@rule(
    "UNI002",
    WARNING,
    bad={
        "The estate covers 10 acres ([4 kilometers]) of woodland.": "square kilometers",
        "The lake is 12 square miles ([31 kilometres]) in extent.": "square kilometers",
    },
    good=[
        "The estate covers 10 acres (4 hectares) of woodland.",
        "They ship 40.3 million tonnes (about 295 million barrels) of crude a year.",
        "The trip is 21,300 miles (about $8,500) by air.",
        "The school is 20 miles (30 minutes) away.",
    ],
)
def unit_dimension(claim: DimensionClash) -> Expectation:
    """A measure and its conversion must measure the same thing.

    Silent for goods that are printed by weight and by volume, for prices and durations in brackets, and where
    the bracket holds more than a measure.

    Why: acres of woodland were put into kilometres, which are lengths.
    Sources: the dimensions are pint's.
    """
    ours, theirs = _plain(claim.source_unit.dimension), _plain(claim.figure_unit.dimension)
    power = {"area": "square", "volume": "cubic"}.get(ours) if theirs == "length" else None
    instead = f"{power} {claim.figure_unit.name.replace('_', ' ')}s" if power else f"a unit of {ours}"
    return impossible(instead, f"{claim.source.mention.text} is a measure of {ours}, not of {theirs}", instead)


def _plain(dimension: str) -> str:
    names = {"length^2": "area", "length^3": "volume", "length^1 time^-1": "speed"}
    return names.get(dimension, dimension.replace("^1", ""))
