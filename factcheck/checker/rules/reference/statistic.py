"""REF001: a named statistic of a place, against every estimate of it."""

from fractions import Fraction
from itertools import combinations

from factcheck.model import Interval, Observation, Quantity, days_of, hull
from factcheck.model.claims.statistic import Statistic
from factcheck.model.interval import Bound

from ...cities import CITIES, of_a_city
from ...expectation import Alternative, Expectation
from ...mistyped import amid, is_mistyped
from ...rule import WARNING, rule
from ...wording import like

YEAR = 366
NEAR = 5 * YEAR
"""Only an estimate this near can show a slip of magnitude."""
SLIP = 3
"""A magnitude slip is a factor of three or more."""
TIMELESS = frozenset({"size", "area", "land-area", "coastline", "height", "length", "highest-point", "atomic-number"})
TIMELESS |= {"constant", "boiling-point", "melting-point"}
REVISION = {"percent": Fraction(0), "person": Fraction(1, 50), "USD": Fraction(1, 20), "meter": Fraction(1, 200)}
REVISION |= {"year": Fraction(1, 20), "kelvin": Fraction(1, 15), "atomic-number": Fraction(0)}
"""What revisions between vintages move such a series by, as a share of it."""
MOVED = Fraction(3, 20)
"""What a sum in dollars moves by in a year, as the economy grows and the currency falls or rises."""
SLOW = frozenset({"life-expectancy", "median-age", "electoral-votes"})
"""What a nation changes by a few years in five."""
RESTLESS = frozenset({"inflation", "unemployment", "youth-unemployment", "gdp-growth"})
"""Told of a month or a quarter too, which the year's mean says little of."""
MOST = 360
"""Days: what is said of less than that is not said of a year."""
COUNTED = Fraction(1, 4)
"""A census and estimates differ by that much at most."""
GROWTH = Fraction(1, 40)
"""What a growing nation grows by in a year."""
NO_SLIP = {"meter": Fraction(1, 200), "person": Fraction(1, 25)}
"""What lies nearer to an estimate is another estimate, and not a mistyped one."""
TYPED = frozenset(("person", "square_kilometer", "meter", "kilometer"))
"""Units of what is printed digit by digit."""
DEGREES = {"degree_Celsius": (Fraction("273.15"), Fraction(1))}
DEGREES |= {"degree_Fahrenheit": (Fraction("459.67"), Fraction(5, 9))}
"""Where their zero lies above absolute zero, and their size in kelvin."""
POINTS = Fraction(1, 2)
"""Rates are revised by up to half a point between vintages."""


@rule(
    "REF001",
    WARNING,
    as_of="2019-08-23",
    bad={
        "The population of France, [76 million], in 2019 had grown.": "6",
        "Botswana has a population of [24 million].": "2.",
        "Mount Kilimanjaro rises to [5,985 metres].": "5,895",
        "Lagos, a city of [150 million] people, is flooded.": "16 million",
        "Gold, whose atomic number is [97], does not rust.": "79",
        "Life expectancy in Japan is about [70 years].": "85.2",
    },
    good=[
        "The population of France, about 67 million, in 2019 had grown.",
        "Botswana, a country of 2.3 million people, sells diamonds.",
        "Nairobi, a city of 4 million people, has grown round its railway.",
        "Paris, the capital of France, has a population of 2.1 million.",
        "The population of France was 40 million in 1900.",
        "Mont Blanc is 5 kilometres from the village.",
        "A camp on Everest, at 5,364 metres, was closed.",
        "Life expectancy in Japan is about 84 years.",
        "Inflation in Turkey reached 85 percent in October 2022.",
    ],
)
def statistic(claim: Statistic) -> Expectation | None:
    """A named statistic must be what some estimate for its own period has it to be.

    Held against every estimate whose period lies within a year of the one spoken of, each with the band by which
    its series is revised; all must disagree for a refutation, and where some do the sources conflict. Where none
    fits, each has the band by which independent estimators differ, as the data tell (a tenth for people). Estimates
    of another period, up to five years away, show that a level is disputed, and else only slips of magnitude, a
    factor of three or more.

    Why: digits swap, a million becomes a billion, and a city's number is given to its country.
    Sources: the estimates named in the finding's evidence.
    """
    rows = [row for row in claim.evidence if row.unit == claim.unit and row.basis != "ppp"]
    if claim.unless and _is_anothers(claim, [row for row in rows if row.series != rows[0].series]):
        return None
    rows = [row for row in rows if not claim.unless or row.series == rows[0].series]
    if claim.grade == "counted" and claim.indicator not in CITIES:
        spans = [(_apart(claim, row), Alternative(row.value.widen(COUNTED), _says(row), (row,))) for row in rows]
        near = [a for apart, a in spans if not apart] or [a for apart, a in spans if apart <= YEAR]
        return _expected(claim, near) if near and not _fits(claim, near) else None
    if near := _mistyped(claim, rows):
        return _expected(claim, near)
    if claim.grade == "bare":
        return None
    reach = NEAR if claim.indicator in SLOW else YEAR
    near = _own_period(claim, [row for row in rows if _apart(claim, row) <= reach and not _restless(claim, row)])
    if near and not _fits(claim, near):
        near = _by_others(claim, near)
        disputed = [] if _fits(claim, near) else _between(claim, rows)
        near = disputed if near[0].evidence[0].band and _fits(claim, disputed) else near + disputed
    if near and claim.indicator == "size" and claim.figure.value.overlaps(hull([row.value for row in rows])):
        return None
    if claim.indicator in CITIES:
        span = of_a_city(claim, rows)
        near = [Alternative(span, _says(row), (row,)) for row in rows] if span else []
    elif not near:
        far = [Alternative(_magnitude(row), _says(row), (row,)) for row in rows if _apart(claim, row) <= NEAR]
        near = [] if _fits(claim, far) else far
    return _expected(claim, near) if near else None


def _is_anothers(claim: Statistic, others: list[Observation]) -> bool:
    """Whether some other area that may be meant has about as many."""
    said = Interval(claim.figure.said / 2, claim.figure.said * 2)
    near = (row for row in others if _apart(claim, row) <= NEAR and said.overlaps(row.value))
    return any(claim.figure.value.overlaps(_banded(row)) for row in near)


def _expected(claim: Statistic, near: list[Alternative]) -> Expectation:
    near.sort(key=lambda a: (not claim.figure.value.overlaps(a.value), _apart(claim, a.evidence[0])))
    first = near[0].evidence[0]
    scale = Fraction(1, 100) if claim.unit == "percent" else 1
    shown = like(claim.figure.mention, _as_printed(claim, first.value.middle * scale))
    fits = _fits(claim, near)
    what = f"{first.series}, {first.period}" if first.period else first.series
    because = f"{what}: {first.printed}{'' if fits else _within(first)}"
    drawn = claim.figure.strict / scale
    instead = _both(claim, near, shown) if fits else shown
    return Expectation(tuple(near), instead, because, (shown,), from_sources=True, drawn=drawn)


def _is_about(claim: Statistic) -> bool:
    mention = claim.figure.mention
    return isinstance(mention, Quantity) and mention.hedge == "about"


def _as_printed(claim: Statistic, value: Bound) -> Bound:
    """In the unit that the text has."""
    said, middle = claim.figure.said, claim.figure.strict.middle
    mention = claim.figure.mention
    if not isinstance(mention, Quantity) or mention.hedge not in (None, "about") or not middle:
        return value
    if mention.unit in DEGREES:
        zero, size = DEGREES[mention.unit]
        return Fraction(value) / size - zero
    return Fraction(value) * Fraction(said) / Fraction(middle)


def _mistyped(claim: Statistic, rows: list[Observation]) -> list[Alternative]:
    """The estimates of its own period, where it is near none of them and one slip of the typist away from one."""
    bare = claim.grade == "bare"
    own = [row for row in rows if claim.indicator in CITIES or _apart(claim, row) < YEAR]
    share = NO_SLIP.get(claim.unit, Fraction(1, 16)) / (2 if _is_about(claim) else 1)
    near = [Alternative(row.value.widen(share), _says(row), (row._replace(band=0),)) for row in own]
    if claim.unit not in TYPED or _fits(claim, near):
        return []
    meant = [a for a in near if is_mistyped(claim.figure, a.evidence[0].value.middle, bare)]
    if not meant and claim.unit in NO_SLIP and any(is_mistyped(claim.figure, one, bare) for one in amid(own)):
        return near if not any(claim.figure.value.overlaps(_banded(row)) for row in own) else []
    return meant + [a for a in near if a not in meant] if meant else []


def _both(claim: Statistic, alternatives: list[Alternative], shown: str) -> str:
    """What fits and what does not, with who says so."""
    misses = [a for a in alternatives if not claim.figure.value.overlaps(a.value)]
    if not misses:
        return shown
    row, says = misses[-1].evidence[0], misses[-1].says
    scale = Fraction(1, 100) if row.unit == "percent" else 1
    other = like(claim.figure.mention, _as_printed(claim, row.value.middle * scale))
    return f"{shown} by {alternatives[0].says} or {other} by {says}"


def _fits(claim: Statistic, alternatives: list[Alternative]) -> bool:
    return any(claim.figure.value.overlaps(alternative.value) for alternative in alternatives)


def _by_others(claim: Statistic, alternatives: list[Alternative]) -> list[Alternative]:
    """Each with the band by which independent estimators differ; one of a year beside only where it clears."""
    found = [a._replace(value=a.value.hull(_banded(a.evidence[0]))) for a in alternatives]
    if not _fits(claim, found):
        return found
    return [a for a in found if claim.figure.value.overlaps(a.value) or not _beside(claim, a.evidence[0])]


def _banded(row: Observation) -> Interval:
    scale = Fraction(1, 100) if row.unit == "percent" else 1
    return row.value.widen(Fraction(row.band)) * scale


def _within(row: Observation) -> str:
    """For a reader: the band that no estimate could be stretched beyond."""
    return f", within {int(row.band * 100)} percent" if row.band else ""


def _own_period(claim: Statistic, rows: list[Observation]) -> list[Alternative]:
    """Every estimate of the claim's own period; one of the years beside it only where it clears the figure.

    All of them where no estimate fits at all.
    """
    found = [Alternative(_band(claim, row), _says(row), (row,)) for row in rows]
    fits = [claim.figure.value.overlaps(alternative.value) for alternative in found]
    if not any(fits):
        return found
    return [a for a, row, fit in zip(found, rows, fits, strict=True) if fit or not _beside(claim, row)]


def _between(claim: Statistic, rows: list[Observation]) -> list[Alternative]:
    """What lies between estimates of lately that contradict each other: a disputed level is no slip."""
    late = [row for row in rows if _apart(claim, row) <= NEAR and days_of(row.period)]
    nearest = _nearest(claim, late)
    deeply = any(_deeply(*pair) for pair in combinations(nearest, 2))
    if claim.unit == "percent" or not (deeply or any(_disputed(claim, *pair) for pair in combinations(late, 2))):
        return []
    bands = [(_banded(row) if deeply else _band(claim, row), row) for row in late]
    grown = [(_grown(claim, row), row) for row in nearest] if deeply else bands
    lowest, highest = min(bands, key=lambda a: a[0].low), max(grown, key=lambda a: a[0].high)
    says = f"between {_says(lowest[1])} and {_says(highest[1])}"
    return [Alternative(Interval(lowest[0].low, highest[0].high), says, (lowest[1], highest[1]))]


def _nearest(claim: Statistic, rows: list[Observation]) -> list[Observation]:
    """Of each source the estimate of the nearest period."""
    found: dict[str, Observation] = {}
    for row in sorted(rows, key=lambda row: _apart(claim, row)):
        found.setdefault(row.source, row)
    return list(found.values())


def _disputed(claim: Statistic, row: Observation, other: Observation) -> bool:
    """Of one period, and further apart than revisions move them."""
    here, there = days_of(row.period), days_of(other.period)
    return bool(here and there and here.overlaps(there)) and not _band(claim, row).overlaps(_band(claim, other))


def _deeply(row: Observation, other: Observation) -> bool:
    """Of two sources, further apart than estimators are elsewhere; no growth leads from one to the other."""
    first, last = sorted((row, other), key=lambda one: one.period)
    before, after = days_of(first.period), days_of(last.period)
    if not row.band or row.source == other.source or before is None or after is None:
        return False
    most = first.value.high * (1 + GROWTH * Fraction(max(after.high - before.high, 0)) / YEAR)
    return not Interval(first.value.low, most).widen(Fraction(row.band)).overlaps(last.value)


def _grown(claim: Statistic, row: Observation) -> Interval:
    """What an estimate of years ago may have grown to, with the band by which estimators differ."""
    days, span = days_of(row.period), _banded(row)
    if claim.days is None or days is None:
        return span
    years = Fraction(max(claim.days.high - days.high, 0)) / YEAR
    return Interval(span.low, span.high * (1 + GROWTH * years))


def _beside(claim: Statistic, row: Observation) -> bool:
    """Of another period than the claim's, though near it."""
    days = days_of(row.period)
    return days is None or claim.days is None or not days.overlaps(claim.days)


def _says(row: Observation) -> str:
    return f"{row.estimator or row.source}, {row.period}"


def _apart(claim: Statistic, row: Observation) -> float:
    """Days between the period spoken of and the estimate's; none where the statistic does not move.

    Where the text states no time of its own, the writer had what was published by then: a year earlier counts as now.
    """
    if claim.indicator in TIMELESS:
        return 0
    days = days_of(row.period)
    if days is None or claim.days is None:
        return NEAR + 1
    since = claim.days.low - days.high - (0 if claim.stated else YEAR)
    return float(max(days.low - claim.days.high, since, 0))


def _band(claim: Statistic, row: Observation) -> Interval:
    if row.unit == "percent":
        return Interval((row.value.low - POINTS) / 100, (row.value.high + POINTS) / 100)
    moved = row.unit == "USD" and _beside(claim, row)
    share = REVISION.get(claim.indicator, REVISION.get(row.unit, Fraction(1, 50)))
    return row.value.widen(MOVED if moved else share)


def _restless(claim: Statistic, row: Observation) -> bool:
    """Whether the claim may be of a month, or of another year: then a year's mean shows only slips of magnitude."""
    own = claim.stated and claim.days is not None and claim.days.width >= MOST and not _beside(claim, row)
    return claim.indicator in RESTLESS and not own


def _magnitude(row: Observation) -> Interval:
    scale = Fraction(1, 100) if row.unit == "percent" else 1
    return Interval(Fraction(row.value.low) / SLIP, Fraction(row.value.high) * SLIP) * scale
