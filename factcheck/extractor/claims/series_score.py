"""Bind the score of a series to the game in which it was won: "won the series 4-3 in Game Seven"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model import counted
from factcheck.model.claim import Skip
from factcheck.model.claims.series_score import SeriesScore

from ..binding.raw import figure_at, notations
from ..passage import Article

SPAN = "article"
CUES = ("best-of-", "series", "finals", "playoffs", "play-offs", "final")
# fmt: off
ALSO = (
    "best-of-", "game", "match", "test", "leg", "rubber", "round", "tests", "matches", "games", "rounds", "legs",
    "rubbers", "ties", "one-day internationals",
)
# fmt: on

GAMES = {word: place for place, word in enumerate("one two three four five six seven eight nine".split(), 1)}

_GAME = re.compile(rf"\b[Gg]ame (?:[1-9]\b|(?:{'|'.join(GAMES)})\b|(?:{'|'.join(map(str.title, GAMES))})\b)")
""" "Game Six": what tells of a series whose games are numbered."""
ORDINALS = {word: place for place, word in enumerate("second third fourth fifth sixth seventh".split(), 2)}
"""After the first there is no score that could be too high."""
_PAIR = re.compile(r"\d[-–]\d\b")
"""What all patterns hold in which no game is yet to come."""
_IN_WORDS = (" wins to ", " games to ", " matches to ", " victories to ")
"""What the others may hold instead."""


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when an article first speaks of a series and a game."""
    game = r"game\s+(?P<game{0}>[1-9]|" + "|".join(GAMES) + ")"
    score = r"series[^.\n]{{0,30}}?\b(?P<one{0}>\d)[-–](?P<two{0}>\d)\b"
    ends = (score.format(1) + r"[^.\n]{0,40}?\b" + game.format(1), game.format(2) + r"[^.\n]{0,60}?" + score.format(2))
    return re.compile(rf"\b{ends[0]}\b|\b{ends[1]}", re.IGNORECASE)


@cache
def _best_of() -> re.Pattern[str]:
    """Compiled when an article first speaks of a best-of series."""
    return re.compile(
        r"\b(?:win|wins|won|winning|take|takes|took|taking|clinch(?:es|ed|ing)?|seal(?:s|ed|ing)?|wrapped up"
        r"|claim(?:s|ed)?)"
        r" (?:the|their|its|a) (?:[\w-]+ ){0,3}?best-of-(?P<most>three|five|seven|nine|[3579])(?: [\w-]+){0,3} "
        r"(?P<one>\d)[-–](?P<two>\d)\b",
        re.IGNORECASE,
    )


@cache
def _won_best_of() -> re.Pattern[str]:
    """Compiled when an article first speaks of a best-of series: "beat York 2-1 in a best-of-three tie"."""
    most = r"best-of-(?P<most{0}>three|five|seven|nine|[3579])\b"
    score = r"(?P<one{0}>\d)[-–](?P<two{0}>\d)\b"
    won = r"\b(?:beat|won|win|wins|defeated|saw off|overcame)\b"
    over = r"(?:ended|finished|was won|was lost|went)"
    return re.compile(
        rf"{won}[^.;\n\d]{{0,40}}? {score.format(1)},? in (?:the|an?|their) (?:[\w-]+ ){{0,2}}?{most.format(1)}"
        rf"|\b{most.format(2)}(?: [\w'-]+){{1,3}}? {over}(?: (?:in|at|by))? {score.format(2)}",
        re.IGNORECASE,
    )


@cache
def _after() -> re.Pattern[str]:
    """Compiled when an article first speaks of a best-of series."""
    return re.compile(
        r"best-of-\w+ (?:[\w-]+ ){0,3}?(?P<one>\d)[-–](?P<two>\d) after game (?P<game>[1-9]|"
        + "|".join(GAMES)
        + r")\b",
        re.IGNORECASE,
    )


@cache
def _clinched() -> re.Pattern[str]:
    """Compiled when an article first speaks of finals: "clinched the best-of-seven finals 4-3 in Game Six"."""
    return re.compile(
        r"\b(?:win|wins|won|winning|take|takes|took|taking|clinch\w*|seal\w*|claim\w*|wrapped up) (?:the|their|its) "
        r"(?:[\w-]+ ){0,3}?(?:finals?|play-?offs|best-of-\w+ [\w-]+),? (?P<one>\d)[-–](?P<two>\d),? "
        r"(?:in|with|after|by winning)(?: [a-z]+){0,2} game (?P<game>[1-9]|" + "|".join(GAMES) + r")\b",
        re.IGNORECASE,
    )


@cache
def _won_in() -> re.Pattern[str]:
    """Compiled when an article first speaks of a series: "victory in the third Test gave Pakistan the series 3-1"."""
    return re.compile(
        r"(?<!after )(?<!having )\b(?:win|won|wins|winning|victory|triumph|success)(?: in| of)? the (?P<game>"
        + "|".join(ORDINALS)
        + r") (?:[a-z-]+ )?(?:test|match|game|leg|rubber|one-dayer|international|odi|t20)\b"
        r"(?: (?!(?:went|later|before|after|then|and|but)\b)[\w'-]+){0,4}?,? "
        r"(?:(?:to|and|it|has|have|which|thus) ){0,2}"
        r"(?:give|gave|gives|giving|take|took|taking|win|won|winning|seal|sealed|sealing|clinch|clinched|clinching|secured"
        r"|handed|earned|wrapped up)(?: [\w'-]+){0,4}? series,? (?P<one>\d)[-–](?P<two>\d)\b",
        re.IGNORECASE,
    )


@cache
def _coming() -> re.Pattern[str]:
    """Compiled when an article first speaks of a series: "who trail 3-2, must do without X in Game Five"."""
    numbers = "|".join(GAMES)
    score = rf"\b(?P<one{{0}}>\d|{numbers})(?:[-–]| (?:wins|games|matches|victories) to )(?P<two{{0}}>\d|{numbers})\b"
    of_series = r"(?:series|finals?|play-?offs)\b"
    of_the = rf"in (?:the|a|their|its) (?:[\w-]+ ){{0,2}}?{of_series}"
    leads = r"(?:lead|leads|leading|trail|trails|trailing)\b"
    return re.compile(
        rf"\b(?:{leads}[^.;\n\d]{{0,40}}?\b{of_series} {score.format(1)}"
        rf"|{leads}[^.;\n\d]{{0,40}}?{score.format(2)}(?: up| down)? {of_the}"
        rf"|{score.format(3)} (?:up|down|ahead|behind) {of_the})[^.;\n\d]{{0,60}}?"
        r"\b(?:going into|heading into|ahead of|before|hosts?|plays?|face|faces|must|will|visits?|awaits?)\b"
        rf"[^.;\n\d]{{0,60}}?\bgame (?P<game>[1-9]|{numbers})\b",
        re.IGNORECASE,
    )


@cache
def _played() -> re.Pattern[str]:
    """Compiled when an article first speaks of a series."""
    return re.compile(
        r"\b[Aa]fter (?P<game>[1-9]|"
        + "|".join(GAMES)
        + r") (?:[a-z-]+ )?(?:[Tt]ests|matches|games|rounds|legs|rubbers|ties|one-day internationals)\b[^.\n\d]{0,90}?"
        r"\b(?:lead|leads|led|trail|trails|trailed|level|tied)\b[^.\n\d]{0,30}? series (?:at |by )?"
        r"(?P<one>\d)[-–](?P<two>\d)\b"
    )


@cache
def _of_so_many() -> re.Pattern[str]:
    """Compiled when an article first speaks of a series: "win the three-match series 3-1"."""
    return re.compile(
        r"\b(?P<game>[2-9]|"
        + "|".join(GAMES)
        + r")-(?:match|game|test|leg|rubber|round) series(?: [a-z'-]+){0,4}? (?P<one>\d)[-–](?P<two>\d)\b",
        re.IGNORECASE,
    )


def compose(article: Article) -> Iterator[SeriesScore | Skip]:
    text = article.document.text
    if not any(map(text.__contains__, _IN_WORDS)) and not _PAIR.search(text):
        return
    if "best-of-" in text:
        for found in (one for pattern in (_best_of(), _won_best_of()) for one in notations(article, pattern, _PAIR)):
            yield _won(article, found)
        for found in notations(article, _after(), _PAIR):
            yield _score(article, found)
    if " series " in text:
        for found in (*notations(article, _played(), _PAIR), *notations(article, _of_so_many(), _PAIR)):
            claim = _score(article, found)
            if claim.figure.value.low > claim.game:
                yield claim
        for found in notations(article, _won_in(), _PAIR):
            claim = _score(article, found)
            if claim.figure.value.low > claim.game:
                yield claim
    if not _GAME.search(text):
        return
    for found in notations(article, _clinched(), _GAME):
        yield _score(article, found)
    for found in notations(article, _coming(), _GAME):
        claim = _score(article, found, next(form for form in "123" if found[f"one{form}"]))
        if claim.figure.value.low >= claim.game:
            yield claim._replace(game=claim.game - 1)
    if "eries" not in text or "Game " not in text and "game " not in text:
        return
    for found in notations(article, _pattern(), _PAIR):
        claim = _score(article, found, "1" if found["one1"] else "2")
        if any(
            word in found.string[max(0, found.start() - 20) : found.end() + 40].lower()
            for word in (" lead", " trail", " tie", " drew")
        ):
            yield Skip(claim.figure.mention, "the series was not over, or had drawn games")
        else:
            yield claim


def _won(article: Article, found: re.Match[str]) -> SeriesScore:
    """The winner's games; or all of them, where they are more than there may be."""
    form = next((form for form in "12" if found.groupdict().get(f"one{form}")), "")
    score = figure_at(article, found.start(f"one{form}"), found.end(f"two{form}"))
    one, two, most = (_number(found[f"{group}{form}"]) for group in ("one", "two", "most"))
    if one == two or one + two > most:
        return SeriesScore(counted(score, one + two), most)
    return SeriesScore(counted(score, max(one, two)), most, True)


def _score(article: Article, found: re.Match[str], form: str = "") -> SeriesScore:
    """The games of a score, and the number of the last one that there was or may be."""
    one, two = f"one{form}", f"two{form}"
    score = figure_at(article, found.start(one), found.end(two))
    game = f"game{form}" if f"game{form}" in found.re.groupindex else "game"
    return SeriesScore(counted(score, _number(found[one]) + _number(found[two])), _number(found[game]))


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else {**GAMES, **ORDINALS}[word.lower()]
