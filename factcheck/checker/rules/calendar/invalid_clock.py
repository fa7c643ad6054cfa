"""CAL004: the hours and minutes that a clock shows."""

from factcheck.model.claims.impossible_clock import ImpossibleClock

from ...expectation import Expectation, impossible
from ...rule import ERROR, WARNING, rule


@rule(
    "CAL004",
    ERROR,
    bad={
        "The plane landed at [18:20 p.m.], an hour late.": "6:20 p.m.",
        "Polls close at [10:75 p.m.] in the north.": "10:00 to 10:59 p.m.",
        "The signal was lost at [2460 GMT].": "a time from 0000 to 2400",
        "The hearing starts at [24:30] in the old town hall.": "a time from 0000 to 2400",
    },
    good=[
        "The plane landed at 6:20 p.m., an hour late.",
        "The plane landed at 1820 GMT, an hour late.",
        "Polls close at 24:00 in the north and at 2400 GMT in the south.",
        "The radio station broadcasts on 98.5 FM and 1080 AM.",
    ],
)
def invalid_clock(claim: ImpossibleClock) -> Expectation:
    """A time of day cannot have more than 24 hours or 59 minutes, nor a.m. or p.m. after twelve.

    24:00 and 2400 are midnight. A 24-hour time with a.m. or p.m. is only a warning: its sense is clear. Silent for
    bare figures with a colon, which may be a score or a running time.

    Why: the agency's 24-hour time was kept and the house's p.m. put after it.

    Sources: ISO 8601 (hour 00 to 24, minute 00 to 59).
    """
    if claim.minute > 59:
        expected = f"{claim.hour}:00 to {claim.hour}:59{_half(claim)}" if claim.half else "a time from 0000 to 2400"
        return impossible(expected, "an hour has 60 minutes")
    if (claim.hour, claim.minute) > (24, 0):
        return impossible("a time from 0000 to 2400", "a day has 24 hours")
    twelve = f"{claim.hour - 12}:{claim.minute:02}{_half(claim)}"
    plain = f"{claim.hour}:{claim.minute:02}"
    return impossible(twelve, f"{plain} is already after noon", twelve, plain, at_most=WARNING)


def _half(claim: ImpossibleClock) -> str:
    return f" {claim.half}.m." if claim.half else ""
