"""Bind an anniversary of independence, or the years of it, to the country that then became free."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Event, Figure, Interval, Quantity, Timex, counted, point
from factcheck.model.claims.years_on_record import YearsOnRecord

from ..binding.lands import land
from ..binding.period import stated
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("ordinal",)
CUES = ("anniversary", "birthday", "jubilee", "year")
ALSO = ("{nationhood}", "rule")
NEEDS_2 = ("duration",)
CUES_2 = ("{nationhood}", "rule")

_GAP = r"(?:[^;.,:{date}]|{name}){0,50}?"
_FREE = (
    r"(?<!\w)(?:{nationhood}|end of (?:{name}|colonial|foreign|imperial) rule|{name} rule (?:ended|came to an end))\b"
    r"(?! (?:leader|leaders|hero|heroes|movement|struggle|war|referendum|vote|campaign)\b)"
)
PATTERNS = (
    # the 60th anniversary of its independence from Britain; its 60th birthday as a free country
    Pattern(
        rf"(?P<years>{{ordinal}})(?: annual)?(?: birthday| anniversary| jubilee| year)"
        rf"(?: (?:of|since|as|after)) (?P<gap>{_GAP}){_FREE}",
        kinds=("ordinal",),
        hints=("anniversary", "birthday", "jubilee", "year"),
    ),
    # India's 70th independence day; the 50th independence anniversary
    Pattern(
        r"(?P<years>{ordinal})(?P<gap> )(?:independence|national) (?:anniversary|birthday|jubilee)",
        kinds=("ordinal",),
        hints=("independence", "national"),
    ),
    # 50 years of independence; in the 60 years since colonial rule ended
    Pattern(
        rf"(?P<years>{{duration}}) (?:of|as|since|to the day (?:after|since)|on from) (?P<gap>{_GAP}){_FREE}",
        kinds=("duration",),
    ),
    # independent for 50 years; has been free for 50 years
    Pattern(
        r"\b(?:has|have|been) (?P<gap>)(?:independent|a (?:free|sovereign) (?:country|nation|state))"
        r" (?:of (?:the )?{name} )?for (?:the (?:past|last) )?(?P<years>{duration})",
        kinds=("duration",),
    ),
)
_YEARS = re.compile(r"P(\d+)Y")
_OTHER = re.compile(
    r"\b(?:death|birth of (?!the (?:country|nation|state|republic))|founding|founder|opening|end of the|start of|after"
    r"|before|fight|struggle|war|battle|declaration|referendum|first|second)\b",
    re.IGNORECASE,
)
"""Words by which the years are counted from something else."""
_LATER = re.compile(r"\b(?:after|before|by|until|when) (?:the )?$", re.IGNORECASE)


def compose(article: Article) -> Iterator[YearsOnRecord]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            figure, years = _years(found)
            days = until(article, found.sentence)
            if not figure or not days or figure.start in seen or _OTHER.search(found.words("gap")):
                continue
            seen.add(figure.start)
            who = land(article, found.sentence)
            if who and who.entity and not _LATER.search(found.sentence.skeleton[: found.match.start()]):
                needs = (Event("independence", frozenset((who.entity,))),)
                yield YearsOnRecord(counted(figure, point(years)), (who,), needs, days)


def _years(found: Found) -> tuple[Figure | None, int]:
    """The number, none where it is hedged."""
    figure = found.mention("years")
    if isinstance(figure, Quantity) and figure.number and not figure.hedge:
        return figure, int(figure.number.fraction)
    years = _YEARS.fullmatch(figure.value) if isinstance(figure, Timex) and not figure.mod else None
    return (figure, int(years[1])) if years and isinstance(figure, Timex) else (None, 0)


def until(article: Article, sentence: Sentence) -> Interval | None:
    """The days that the sentence speaks of, else the article's own."""
    times = [m for m in sentence.mentions if isinstance(m, Timex) and m.kind == "date" and "y" in m.stated]
    if times:
        when = stated(sentence)
        return when.days if when else None
    as_of = article.document.as_of
    return point(as_of.date.toordinal()) if as_of else None
