"""Bind a date to the country that then came to a body or left it, or to the founding of one, in whatever words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.model import Membership, Named, Span, Timex, timed
from factcheck.model.claims.recalled import Recalled, Side

from ..binding.bodies import bodies
from ..binding.clauses import clause, is_lone
from ..binding.lately import lately
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence

NEEDS = ("body", "date", "year")
# fmt: off
CUES = (
    "joined", "joining", "entered", "entry", "accession", "acceded", "member", "admitted", "membership", "left", "quit",
    "withdrew", "pulled out", "walked out", "withdrawal", "exit", "set up", "founded", "established", "created",
    "formed", "founding", "launched", "signed up", "let into", "came into", "born",
)
# fmt: on

_TOLD: tuple[tuple[Side, re.Pattern[str]], ...] = (
    (
        "start",
        re.compile(
            r"\b(?:joined|entered|acceded to|signed up to|(?:was|were|been) (?:let into|admitted (?:in)?to)"
            r"|(?:bec[oa]me|becoming|been) (?:an? |its |the )?(?:full )?members? of|came into|accession to"
            r"|entry (?:in)?to|membership of)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "end",
        re.compile(
            r"\b(?:left|quit|withdrew from|pulled out of|walked out of|withdrawal from|exit from|departure from)\b",
            re.IGNORECASE,
        ),
    ),
)
_FOUNDED = re.compile(
    r",? (?:an? |the )?(?:[^;.]{0,60}? )?(?:was |were )?"
    r"(?:set up|founded|established|created|formed|born|launched) (?:in|on) $"
)
PLACES = ("area", "capital", "demonym")
_LINK = re.compile(
    rf"(?: (?:what (?:was then|is now)|then))?(?: the)?(?: then)? {KINDS['body']}"
    r"(?:,? (?:together |along )?with [^,;]{1,40})?,? (?:only |back )?(?:in|on|since|from|with effect from|as early as"
    r"|as late as) "
)
"""From the verb to the date: the body and nothing else."""
_FIRST = re.compile(r"(?:^|, |; )(?:in|on|since) $", re.IGNORECASE)


_ANY = re.compile(
    "|".join(
        [r"\b(?:set up|founded|established|created|formed|born|launched)\b", *(verb.pattern for _, verb in _TOLD)]
    ),
    re.IGNORECASE,
)
"""What every sentence holds that tells of such a day."""


def compose(article: Article) -> Iterator[Recalled]:
    for sentence in article.holding("body", "date"):
        if not _ANY.search(sentence.skeleton):
            continue
        for when in sentence.mentions:
            if isinstance(when, Timex) and "y" in when.stated and when.days is not None and when.value[0] != "(":
                yield from _founded(sentence, when)
                yield from _joined(article, sentence, when)


def _founded(sentence: Sentence, when: Timex) -> Iterator[Recalled]:
    """Mercosur, the customs bloc set up in 1991."""
    spot = sentence.spot_of(when)
    body = next((m for m in sentence.before(spot) if isinstance(m, Named)), None)
    if body and body.kind == "body" and body.entity:
        between = sentence.skeleton[sentence.spot_of(body) + 1 : spot]
        if _FOUNDED.fullmatch(between) and not _narrow().search(between):
            yield Recalled(timed(when), (body,), (Membership(body.entity),), "start", firm=True)


def _joined(article: Article, sentence: Sentence, when: Timex) -> Iterator[Recalled]:
    where, spot = clause(sentence, when), sentence.spot_of(when)
    if not is_lone(sentence, where, when):
        return
    for side, verb in _TOLD:
        found = verb.search(sentence.skeleton, where.start, where.end)
        if not found or _narrow().search(sentence.skeleton, max(0, found.start() - 20), min(where.end, spot + 30)):
            continue
        body = _body(article, sentence, Span(found.end(), where.end))
        ahead = found.end() <= spot and _LINK.fullmatch(sentence.skeleton, found.end(), spot)
        first = found.start() > spot and _FIRST.search(sentence.skeleton[:spot])
        members = _members(article, sentence, where, found.start()) if body and (ahead or first) else ()
        if body and body.entity and len({m.entity for m in members}) == 1 and members[0].entity:
            needs = (Membership(body.entity, members[0].entity),)
            yield Recalled(timed(when), (members[0], body), needs, side, firm=side == "start")


def _body(article: Article, sentence: Sentence, rest: Span) -> Named | None:
    """The body right after the verb."""
    for one in bodies(article, sentence):
        if one in sentence.mentions and rest.start <= sentence.spot_of(one) < rest.end:
            between = sentence.skeleton[rest.start : sentence.spot_of(one)]
            return one if between.strip() in ("", "the", "what was then the", "what is now the", "the then") else None
    return None


def _members(article: Article, sentence: Sentence, where: Span, verb: int) -> Sequence[Named]:
    """Which country: the one before the verb in its clause, else whatever "it" or "the country" goes on about."""
    areas = [m for m in sentence.before(verb) if isinstance(m, Named) and m.kind in PLACES]
    inside = [m for m in areas if sentence.spot_of(m) >= where.start]
    if inside or areas:
        return inside or areas
    if re.search(r"\b(?:it|its|their country|the country|they)\b[^,;]*$", sentence.skeleton[:verb], re.IGNORECASE):
        return lately(article, sentence, PLACES)
    return ()


@cache
def _narrow() -> re.Pattern[str]:
    """Words by which something else than membership is meant."""
    return re.compile(rf"\b(?:{'|'.join(cues('not_joining'))})\b", re.IGNORECASE)
