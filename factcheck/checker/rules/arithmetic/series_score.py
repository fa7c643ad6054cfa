"""ARI012: the score of a series and the game in which it was won."""

from factcheck.model import point
from factcheck.model.claims.series_score import SeriesScore

from ...expectation import Expectation, expect
from ...rule import ERROR, rule


@rule(
    "ARI012",
    ERROR,
    bad={
        "Leeds won the series [3-2] in Game Seven on Sunday.": "a score of 7 games",
        "In Game Six the Bears took the series [4-3] at home.": "a score of 6 games",
        "The Bears won the best-of-five series [2-1] on Sunday.": "3 wins",
        "The Bears took the last game to win the three-match series [3-1].": "a score of 3 games",
    },
    good=[
        "Leeds won the series 4-3 in Game Seven on Sunday.",
        "Leeds won Game Three 7-2 on Sunday.",
        "Leeds lead the series 3-2 after Game Five.",
        "Leeds won the best-of-seven series 4-2 on Friday.",
        "The Bears won the five-match series 3-1.",
        "Leeds won on Friday to lead the best-of-seven series 3-2.",
    ],
)
def series_score(claim: SeriesScore) -> Expectation:
    """The games of a series' final score must be as many as the number of the game that ended it.

    The two figures of the score add to the game's number, and the winner of a best-of-seven has won four.
    Silent where the series is not over ("lead", "trail") and where games were drawn.

    Why: a final that went the distance was given the score of a shorter one.
    Sources: the rules of play.
    """
    games = int(claim.figure.value.low)
    if claim.best_of:
        needed = claim.game // 2 + 1
        return expect(point(needed), f"{needed} wins", f"a best-of-{claim.game} series is won with {needed}")
    because = f"the score has {games} games, and game {claim.game} was the last"
    return expect(point(claim.game), f"a score of {claim.game} games", because, f"Game {games}?")
