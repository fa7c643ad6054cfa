"""Bind a number of years to the term of whoever is said to have held an office, or power, for so long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Named, Span, Tenure, counted, point
from factcheck.model.claims.years_on_record import YearsOnRecord

from ..binding.whom import sole, whom
from ..passage import KINDS, Article, Found, Pattern

NEEDS = ("duration",)
CUES = (
    *("{office}", "{office_held}", "{office_term}", "{seat_of_power}", "in power", "in office", "in charge"),
    *(
        "helm",
        "throne",
        "led",
        "headed",
        "presided",
        "ruled",
        "governed",
        "ran",
        "rule",
        "reign",
        "premiership",
        "presidency",
        "chancellorship",
        "number",
        "no",
    ),
)

_YEARS = r"(?P<years>{duration})"
_OFFICE = (
    r"(?:(?:the|an?|its|{name}'s?|country's|nation's|{ordinal}|first|longest-serving|{area}|{name}|federal) ){0,3}"
    r"(?P<office>(?<!vice )(?<!deputy ){office})\b(?! (?:of|at) (?!(?:the )?(?:{area}|{body}|republic|country)))"
)
_POWER = (
    r"(?:(?:in|at|on) (?:power|office|charge|the (?:helm|throne|top)|{seat_of_power}"
    r"|(?:no\.?|number) {number}|the {name})"
    r"(?! (?:in|of|at) (?:the |his |her )?(?!{area}|country|nation|government))"
    r"|(?:-long )?(?:rule|reign|premiership|presidency|chancellorship|tenure|stint|spell) (?:as {office}|in power))"
)
_WHOLE = (
    r"(?! (?:when|after)\b| until (?!{date}|his|her)| before (?!(?:leaving|stepping|standing|losing|retiring|resigning"
    r"|quitting|being|handing|giving|making|bowing|departing|dying)\b))"
)
"""Of the years not some: "for ten years before the war" may be, "before leaving in 2021" is all of them."""
_WHOSE = r"(?:(?P<who>{person})'s?|whose|\b(?:his|her)) (?:(?:unbroken|turbulent|uninterrupted|record) )?"
PATTERNS = (
    # whose 16 years as chancellor; Angela Merkel's 16 years at the helm; his ten years in power
    Pattern(rf"{_WHOSE}{_YEARS} (?:(?:spent|served) )?as {_OFFICE}", kinds=("duration",), hints=("as ",)),
    Pattern(rf"{_WHOSE}{_YEARS} (?:spent )?(?P<power>){_POWER}", kinds=("duration",)),
    # Konrad Adenauer's 14-year chancellorship
    Pattern(
        rf"{_WHOSE}{_YEARS} (?P<term>rule|reign|premiership|presidency|chancellorship|time in office|time in power)\b",
        kinds=("duration",),
    ),
    # After 16 years of Angela Merkel as chancellor; the ten-year premiership of Tony Blair
    Pattern(
        rf"{_YEARS} of (?P<who>{{person}})(?:'s)? (?:as {_OFFICE}|(?:rule|reign)\b|{_POWER})",
        kinds=("duration", "person"),
    ),
    Pattern(
        rf"{_YEARS} (?P<term>rule|reign|premiership|presidency|chancellorship) of (?P<who>{{person}})",
        kinds=("duration", "person"),
    ),
    # led Britain for 11 years; was in power for ten years; spent ten years as secretary-general
    Pattern(
        r"\b(?P<verb>)(?:(?:led|ruled|governed|ran|headed|presided over|reigned over)"
        r"(?: (?:the )?(?:{area}|{body}|{name}|country|nation))"
        r"|(?:ruled|reigned|governed)|(?:was|been|stayed|remained|clung on|held on) (?:in|at|on|to)"
        r" (?:power|office|charge|the (?:helm|throne|top))|held (?:power|office)"
        rf"|served(?: as {_OFFICE})?) for {_YEARS}{_WHOLE}",
        kinds=("duration",),
        hints=("for ",),
    ),
    Pattern(
        rf"\b(?P<verb>)(?:spent|served|did|completed) {_YEARS} (?:as (?:{{body}} )?{_OFFICE}|(?P<power>){_POWER})",
        kinds=("duration",),
        hints=("spent", "served", "did", "completed"),
    ),
    # bowed out after 12 years as president of Finland
    Pattern(
        rf"\b(?P<sole>after|following|ending|ended|end to) {_YEARS} as {_OFFICE}",
        kinds=("duration", "person"),
        hints=("after ", "following ", "ending ", "ended ", "end to "),
    ),
    # its prime minister for 31 years until 1990; David Cameron, prime minister for six years
    Pattern(
        rf"(?:[;,]|\b(?:was|as)) {_OFFICE}(?: of (?:the )?(?:{{area}}|{{name}}|country))? for {_YEARS}",
        kinds=("duration",),
        hints=("for ",),
    ),
)
_OWN = {
    "presidency": "president",
    "premiership": "prime minister",
    "premier": "prime minister",
    "chancellorship": "chancellor",
}
"""What prose calls an office -> as records name it."""
_YEAR = re.compile(r"P(\d+)Y")
_BESIDE = re.compile(r"[,;]? (?:whose|its|the (?:country|nation|state)'s|and for) (?:[a-z]+ )?$", re.IGNORECASE)
"""From a name to what is told of whoever bears it."""
_DURING = re.compile(r"(?:In|During|After|Over|Throughout|Despite|For all) (?:his|her) (?:[a-z]+ )?", re.IGNORECASE)
"""Who it is comes after: "In his ten years at Number 10, Tony Blair"."""
_LED = re.compile(
    rf"(?:led|ruled|governed|ran|headed|presided over|reigned over) (?:the )?[{KINDS['area']}{KINDS['body']}]"
)
_LEFT = re.compile(
    r"\b(?:bow(?:ed|s) out|stepp?(?:ed|s) down|stood down|left|leaves|resign(?:ed|s)|quit|retire[ds]|lost|departed"
    r"|ousted|voted out|handed|gave way|removed|toppled|unseated)\b"
)
FEW = 3
"""Years that may be told of a part of the term."""


def compose(article: Article) -> Iterator[YearsOnRecord]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            long = found.timex("years")
            years = _YEAR.fullmatch(long.value)
            until = _today(article)
            if not years or long.mod or int(years[1]) < FEW or not until or long.start in seen:
                continue
            seen.add(long.start)
            who = _who(article, found)
            if who and who.entity:
                figure = counted(long, point(int(years[1])))
                needs, led = (Tenure(who.entity),), "verb" in found.match.re.groupindex and _LED.match(found.match[0])
                yield YearsOnRecord(
                    figure, (who,), needs, until, True, _office(found), False, bool(led), _is_whole(found)
                )


def _is_whole(found: Found) -> bool:
    """Whether all years of an office are told, as it was then left."""
    if "sole" in found.match.re.groupindex:
        return bool(_LEFT.search(found.sentence.lower))
    return found.sentence.lower.startswith(" before ", found.match.end())


def _who(article: Article, found: Found) -> Named | None:
    """Who is named as its owner; else of whom the sentence tells."""
    groups = found.match.re.groupindex
    own = found.mention("who") if "who" in groups and found.match["who"] else None
    if isinstance(own, Named):
        return own
    if "sole" in groups:
        return sole(found.sentence)
    spots = (found.match.start(group) for group in ("verb", "office", "years") if group in groups)
    start = min(spot for spot in spots if spot >= 0)
    last = next((m for m in found.sentence.before(start) if isinstance(m, Named) and m.kind == "person"), None)
    if last and _BESIDE.fullmatch(found.sentence.skeleton, found.sentence.spot_of(last) + 1, start):
        return last
    after = next((m for m in found.sentence.mentions if isinstance(m, Named) and m.kind == "person"), None)
    if after and not last and _DURING.fullmatch(found.sentence.skeleton, 0, start):
        return after
    people, sure = whom(article, found.sentence, Span(start, found.match.end()))
    return people[0] if people and (sure or len(people) == 1) else None


def _office(found: Found) -> str:
    """The office, where it is one that records name."""
    groups = found.match.groupdict()
    said = (groups.get("office") or groups.get("term") or "").lower()
    said = _OWN.get(said, said)
    return said if said in ("president", "prime minister", "chancellor") else ""


def _today(article: Article) -> Interval | None:
    as_of = article.document.as_of
    return point(as_of.date.toordinal()) if as_of else None
