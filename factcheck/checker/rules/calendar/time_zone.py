"""CAL010: one moment by the local clock and by Greenwich."""

from factcheck.model import Severity, point
from factcheck.model.claims.zoned_time import ZonedTime

from ...expectation import Alternative, Expectation
from ...rule import ERROR, NOTE, WARNING, rule

DAY, QUARTER = 1440, 15
SUMMER = 60
"""Minutes by which one zone's clocks differ over the year."""
EARLIEST, LATEST = -12 * 60, 14 * 60


@rule(
    "CAL010",
    ERROR,
    bad={
        "The minister spoke at 9:00 a.m. EDT ([1400] GMT) on Monday.": "1300 GMT",
        "The final starts at 20:00 CET ([18:00 GMT]) in Turin.": "19:00 GMT",
        "The quake struck at 8:17 a.m. local time ([0633] UTC).": "a quarter of an hour's multiple away",
    },
    good=[
        "The minister spoke at 9:00 a.m. EDT (1300 GMT) on Monday.",
        "The final starts at 20:00 CET (19:00 GMT) in Turin.",
        "The quake struck at 8:17 a.m. local time (0617 UTC).",
        "The shop opens at 10 a.m. Central European Time (0800 UTC).",
        "She spoke at 9 p.m. in Washington (0100 GMT on Friday).",
    ],
    as_of="2019-08-23",
)
def time_zone(claim: ZonedTime) -> Expectation:
    """A local time and the Greenwich time beside it must differ by what its zone is from Greenwich.

    By the zone's own offset, summer time as the abbreviation says. Where an abbreviation means several zones any of
    them will do, and a miss is only a note. A place that is not named must be whole quarters of an hour from
    Greenwich (a warning).

    Why: an hour is added instead of taken away in March, when the clocks of two continents change weeks apart.

    Sources: the IANA time zone database, for the offsets in lexicon/en/zones.csv.
    """
    offsets = claim.offsets or tuple(range(EARLIEST, LATEST + 1, QUARTER))
    ways = tuple(Alternative(point((claim.minutes - offset) % DAY)) for offset in offsets)
    shown = [_like(claim.figure.mention.text, (claim.minutes - offset) % DAY) for offset in claim.offsets]
    expected = " or ".join(f"{time} GMT" for time in shown) or "a quarter of an hour's multiple away"
    because = f"{claim.zone or 'local time'} is {_apart(claim.offsets)} from Greenwich"
    return Expectation(ways, expected, because, tuple(shown), _loudest(claim), confirms=len(claim.offsets) == 1)


def _loudest(claim: ZonedTime) -> Severity | None:
    if not claim.offsets:
        return WARNING
    return None if max(claim.offsets) - min(claim.offsets) <= SUMMER else NOTE


def _like(text: str, minutes: int) -> str:
    colon = ":" if ":" in text else ""
    return f"{minutes // 60:02}{colon}{minutes % 60:02}"


def _apart(offsets: tuple[int, ...]) -> str:
    """ "-4:00 hours", or what any place is."""
    signs = [f"{'-' if offset < 0 else '+'}{abs(offset) // 60}:{abs(offset) % 60:02}" for offset in offsets]
    return f"{' or '.join(signs)} hours" if signs else "whole quarters of an hour"
