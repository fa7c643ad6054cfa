"""Bind a local time to the Greenwich time in brackets after it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.model import AsOf, Figure, Mention, Named, Timex, counted
from factcheck.model.claims.zoned_time import ZonedTime

from ..lexicon.zones import zones
from ..passage import Article

NEEDS = ("time",)
CUES = ("gmt", "utc")

_TIME = r"(?:\d{4}-\d\d-\d\d|XXXX-\d\d-\d\d|XXXX-WXX-\d)?T(\d\d)(?::(\d\d))?"
_HOURS = r"([01]\d|2[0-4])([0-5]\d)"
_GREENWICH = r"[\s)]*(?:GMT|UTC)\b(?!\s?[+-]\s?\d)"
_NAMED = r"[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:[Ss]tandard |[Dd]aylight |[Ss]ummer )?[Tt]ime|local time"
_JOIN = (
    rf"\s*(?:in )?(?P<zone>(?:[A-Z]{{2,4}}|{_NAMED}|(?<=in )[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b)?"
    r",?\s*(?:\(|/|;|,? or |[-–—] ?)\s*$"
)
_TURN = r"[\s)]*(?:GMT|UTC)?(?:\s?\(|\s?/\s?|,? or )(?:which is |that is )?"
_COMMA = r"(?P<zone>),\s*$"
_IN_TEXT = rf"\b(?P<zone>[A-Z]{{2,4}}|{_NAMED})\b"
_WORDS = r"\s(?:[Ss]tandard |[Dd]aylight |[Ss]ummer )?[Tt]ime$"
_DAY, _WIDEST = 1440, 40
_EASTERNMOST = 180
"""East of Kyiv no clock is changed now, but south of the equator."""
_SUMMER, _WINTER, _WARM = 60, (12, 1, 2), range(5, 10)


def compose(article: Article) -> Iterator[ZonedTime]:
    text = article.document.text
    if "GMT" not in text and "UTC" not in text:
        return
    for sentence in article.sentences:
        dated = any(isinstance(m, Timex) and m.kind == "date" and "m" in m.stated for m in sentence.mentions)
        yield from _zoned(text, sentence.mentions, None if dated else article.document.as_of)


def _zoned(text: str, mentions: Sequence[Mention], as_of: AsOf | None) -> Iterator[ZonedTime]:
    for local, other in pairwise(m for m in mentions if not isinstance(m, Named)):
        if other.start - local.end > _WIDEST:
            continue
        between, second = text[local.end : other.start], _greenwich(text, other)
        join = re.match(_JOIN, between) or re.search(_IN_TEXT, local.text) and re.match(_COMMA, between)
        first = _local(local, bool(join and join["zone"]))
        if join and first is not None and second is not None:
            yield _seasonal(_claim(local, first, (other, second), join["zone"]), as_of)
        elif turned := _turned(text, local, other):
            yield _seasonal(turned, as_of)


def _turned(text: str, greenwich: Figure, other: Figure) -> ZonedTime | None:
    """ "2247 GMT (3:47 p.m. PDT)": the local time behind that of Greenwich."""
    zone = re.search(_IN_TEXT, other.text) or re.match(rf"\s{_IN_TEXT}", text[other.end : other.end + _WIDEST])
    if zone is None or zone["zone"] in ("GMT", "UTC") or not re.fullmatch(_TURN, text[greenwich.end : other.start]):
        return None
    first, local = _greenwich(text, greenwich), _local(other, True)
    return None if first is None or local is None else _claim(other, local, (greenwich, first), zone["zone"])


def _seasonal(claim: ZonedTime, as_of: AsOf | None) -> ZonedTime:
    return claim._replace(offsets=_in_season(claim.offsets, as_of.date.month)) if as_of else claim


def _in_season(offsets: tuple[int, ...], month: int) -> tuple[int, ...]:
    """Of winter and summer time the one that is kept in a month well within either, north of the equator.

    >>> _in_season((-300, -240), 1), _in_season((-300, -240), 3)
    ((-300,), (-300, -240))
    """
    seasonal = len(offsets) == 2 and offsets[1] - offsets[0] == _SUMMER and offsets[1] <= _EASTERNMOST
    if not seasonal or month not in (*_WINTER, *_WARM):
        return offsets
    return (offsets[month in _WARM],)


def _claim(local: Figure, first: int, greenwich: tuple[Figure, int], beside: str | None) -> ZonedTime:
    within = re.search(_IN_TEXT, local.text)
    zone = re.sub(_WORDS, "", beside or (within["zone"] if within else ""))
    return ZonedTime(counted(greenwich[0], greenwich[1]), local, first, zones().get(zone, ()), zone)


def _local(mention: Figure, zoned: bool) -> int | None:
    """Minutes after midnight; four bare digits only where a zone follows them."""
    if isinstance(mention, Timex):
        return _minutes(mention) if mention.kind == "time" else None
    found = re.fullmatch(_HOURS, mention.text) if zoned else None
    return (int(found[1]) * 60 + int(found[2])) % _DAY if found else None


def _minutes(mention: Timex) -> int | None:
    found = re.fullmatch(_TIME, mention.value)
    return (int(found[1]) * 60 + int(found[2] or 0)) % _DAY if found else None


def _greenwich(text: str, mention: Figure) -> int | None:
    """Minutes after midnight of a time that is said to be Greenwich's: "18:00 GMT", "1300" before GMT."""
    if isinstance(mention, Timex):
        named = re.search(r"\b(?:GMT|UTC)\b(?!\s?[+-])", mention.text) or re.match(
            _GREENWICH, text[mention.end : mention.end + 8]
        )
        return _minutes(mention) if named else None
    found = re.fullmatch(_HOURS, mention.text)
    named = re.match(_GREENWICH, text[mention.end : mention.end + 8])
    return (int(found[1]) * 60 + int(found[2])) % _DAY if found and named else None
