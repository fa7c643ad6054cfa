"""REF009: the rank of a place among others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from factcheck.model import Interval, Observation, hull
from factcheck.model.claims.rank import Rank
from factcheck.model.tuples import NamedTuple

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule

REVISION = {"meter": Fraction(1, 200), "person": Fraction(1, 50), "square_kilometer": Fraction(1, 50)}
"""Nobody is surely ahead by less than the share by which such estimates are revised."""
ELSE = Fraction(1, 9)
"""Sums of money are rebased: nobody is surely ahead by less than a quarter."""
SHOWN = 4
"""Rows of evidence for those ahead."""
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
ENDINGS = {1: "st", 2: "nd", 3: "rd"}


class Standing(NamedTuple):
    """Where a thing stands by one measure."""

    rank: Interval
    own: Observation
    ahead: tuple[Observation, ...]
    """Of each that is surely ahead its first estimate, the furthest ahead first."""


@rule(
    "REF009",
    WARNING,
    as_of="2019-08-23",
    bad={
        "Ethiopia, Africa's [most populous] country, votes in May.": "second",
        "Japan, the world's [second]-largest economy, grew.": "third",
        "Italy has the [largest] economy in Europe.": "fourth",
        "Mont Blanc is the world's [highest] mountain.": "29th",
    },
    good=[
        "Nigeria, Africa's most populous country, votes in May.",
        "China, the world's second-largest economy, grew; Japan is third.",
        "Germany has the largest economy in Europe.",
        "Kazakhstan is the largest country in the world without a coast.",
        "Germany is Europe's most populous country.",
        "Canada is the world's second-largest country after Russia.",
        "Russia is the largest country in Europe.",
    ],
)
def rank(claim: Rank) -> Expectation | None:
    """A rank must be one that the thing can have by the estimates of the time.

    Estimates from two years before to a year after are compared, the next ones where there are none, source by
    source and period by period, with the band by which they are revised: who is ahead in each is surely ahead, who
    is not behind in each may be, and so may an area whose size is not on record. Where one word has several measures
    (the largest country, by area or by people), any of them will do, and one that is not on record may; an economy
    that has the rank by purchasing power alone is a question. Those that only some count among the region (Russia in
    Europe) may be ahead, but refute nothing. Silent where the thing is none of the region for certain, or without
    estimates.

    Why: one country overtakes another, and the old title stays in the template.
    Sources: the estimates named in the finding's evidence; UN M49 and the World Factbook for the regions.
    """
    found = {indicator: _standing(claim, indicator) for indicator in claim.indicators}
    standings = [standing for standing in found.values() if standing]
    fits = [standing for standing in standings if claim.figure.value.overlaps(standing.rank)]
    if not standings or not (fits or _all_known(found)):
        return None
    first = standings[0]
    doubtful = bool(fits) and first not in fits and claim.indicators[0] == "gdp"
    shown = fits[:1] if fits and not doubtful else standings
    return Expectation(
        tuple(Alternative(s.rank, s.own.series, (s.own, *s.ahead[: SHOWN if s is first else 1])) for s in shown),
        _ordinals(first.rank),
        _because(first),
        (_ordinals(first.rank),),
        from_sources=doubtful,
    )


def _all_known(found: Mapping[str, Standing | None]) -> bool:
    """Whether every measure that may be meant is on record; land alone will do for all of an area."""
    missing = {indicator for indicator, standing in found.items() if not standing}
    return not missing or (missing <= {"area", "land-area", "gdp-ppp"} and len(missing) == 1)


def _standing(claim: Rank, indicator: str) -> Standing | None:
    """By one measure."""
    ranked = _ranked(claim, indicator)
    own = _own(claim, ranked)
    if not own:
        return None
    others = [(rows, _beside(own, rows, claim.sign)) for rows in ranked.values() if rows[0].area != own[0].area]
    sure = [rows for rows, pairs in others if rows[0].complete and all(mine.high < its.low for mine, its in pairs)]
    ahead = list({rows[-1].printed: rows for rows in sure}.values())  # two countries may share a mountain
    level = sum(any(mine.low <= its.high for mine, its in pairs) for _, pairs in others)
    ahead.sort(key=lambda rows: (-_span(rows, claim.sign).low, rows[0].series))
    return Standing(Interval(1 + len(ahead), 1 + level), own[-1], tuple(rows[-1] for rows in ahead))


def _beside(own: Sequence[Observation], rows: Sequence[Observation], sign: int) -> list[tuple[Interval, Interval]]:
    """Both, by each source and period that has both; else all that is on record of either."""
    mine, its = _tables(own), _tables(rows)
    shared = [key for key in mine if key in its]
    return [(_span(mine[key], sign), _span(its[key], sign)) for key in shared] or [
        (_span(own, sign), _span(rows, sign))
    ]


def _tables(rows: Sequence[Observation]) -> dict[tuple[str, str], list[Observation]]:
    tables: dict[tuple[str, str], list[Observation]] = {}
    for row in rows:
        tables.setdefault((row.source, row.period), []).append(row)
    return tables


def _ranked(claim: Rank, indicator: str) -> dict[str, list[Observation]]:
    """The estimates by area."""
    ranked: dict[str, list[Observation]] = {}
    for row in claim.evidence:
        if row.area and row.indicator == indicator:
            ranked.setdefault(row.area, []).append(row)
    return ranked


def _own(claim: Rank, ranked: dict[str, list[Observation]]) -> list[Observation]:
    """Those of the thing itself, where it surely is of the region; of a mountain its country must be."""
    rows = ranked.get(claim.thing.entity or "", [])
    if not rows:
        rows = [row._replace(area=row.basis) for row in claim.evidence if not row.area and row.basis in ranked]
        rows = [row._replace(complete=ranked[row.area][0].complete) for row in rows]
    return [row for row in rows if row.complete]


def _span(rows: Sequence[Observation], sign: int) -> Interval:
    """All that its estimates allow, with the band of their revisions; turned over where the least is first."""
    bands = [row.value.widen(max(REVISION.get(row.unit, ELSE), Fraction(row.band) / 2)) for row in rows]
    return hull(bands) * sign


def _ordinals(span: Interval) -> str:
    """ "second", "second or third", "5th to 11th"."""
    low, high = int(span.low), int(span.high)
    link = " or " if high == low + 1 else " to "
    return link.join(dict.fromkeys((_ordinal(low), _ordinal(high))))


def _ordinal(place: int) -> str:
    if place <= len(ORDINALS):
        return ORDINALS[place - 1]
    return f"{place}{ENDINGS.get(place % 10, 'th') if place % 100 not in (11, 12, 13) else 'th'}"


def _because(standing: Standing) -> str:
    """Its own estimate, and those of whoever is ahead."""
    rows = (standing.own, *standing.ahead[:2])
    return "; ".join(f"{row.series}{row.period and f', {row.period}'}: {row.printed}" for row in rows)
