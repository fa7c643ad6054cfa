"""DOC004: one event with two dates."""

from factcheck.model import Interval
from factcheck.model.claims.two_dates import TwoDates

from ...expectation import Expectation, expect
from ...rule import WARNING, rule
from ...wording import days

A_DAY = Interval(-1, 1)
"""What a time zone may move a date by."""


@rule(
    "DOC004",
    WARNING,
    opt_in=True,
    as_of="2019-08-23",
    bad={
        "The two leaders met on April 25, 2019. Their [April 23, 2019] meeting was the first.": "Thu 25 Apr 2019",
        "The ships collided on 3 May 2018. The [8 May 2018] collision cost two lives.": "Thu 3 May 2018",
    },
    good=[
        "The two leaders met on April 25, 2019. Their February 2019 meeting in Hanoi had failed.",
        "The two leaders met on April 25, 2019. Their April 25, 2019 meeting was the first.",
        "The two leaders met on April 25, 2019. Their April 26, 2019 meeting was so dated in Tokyo.",
    ],
)
def one_event_two_dates(claim: TwoDates) -> Expectation:
    """An event that the article has dated must keep its date, a day either way.

    Only full days, and a noun that goes with the verb (met, meeting). A day's difference may be a time zone.

    Why: a meeting took place on one day at the top of a story and two days before at its end.
    Sources: design.md section 3.
    """
    shown = days(claim.earlier.value)
    return expect(claim.earlier.value + A_DAY, shown, f"the text has it on {claim.earlier.mention.text}", shown)
