"""Bind a number of dead to the event on record that killed them: by its name, or by its kind, place and time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Event, Interval, Named, Quantity, Timex, printed
from factcheck.model.claims.toll import Toll

from ..binding.lands import PLACES
from ..passage import KINDS, Article, Found, Pattern, Sentence

NEEDS = ("event", "number")
# fmt: off
CUES = (
    "killed", "killing", "kills", "died", "dead", "deaths", "death", "toll", "perished", "drowned", "lives", "victims",
    "fatalities",
)
NEEDS_2 = ("name", "number", "date")
CUES_2 = ("killed", "killing", "died", "dead", "perished", "drowned", "lives", "toll")
ALSO_2 = (
    "earthquake", "earthquakes", "quake", "quakes", "tsunami", "explosion", "blast", "disaster", "bombing", "bombings",
    "attack", "attacks", "massacre", "collapse", "leak", "shooting",
)
# fmt: on
SORTS = {"quake": "earthquake", "blast": "explosion"}
"""Other words for kinds of the record."""

_FEW = r"(?: (?:an estimated|an estimate of|a total of|in all|all|the|altogether|officially|then|some|about))*"
_WHO = r"(?: (?:people|persons|souls|victims|men,? women and children|passengers and crew|men and boys))"
_WHEN = rf"(?:,?(?: of| in| on)? (?:the )?{KINDS['date']},?)?"
_VERB = rf"(?:(?:killed|killing|kills){_FEW} (?P<toll>{{number}}){_WHO}?"
_VERB += rf"|(?:claimed|claiming|took|taking|cost|costing)(?: the lives of{_FEW} (?P<toll2>{{number}}){_WHO}?"
_VERB += rf"|{_FEW} (?P<toll3>{{number}}) lives)|left{_FEW} (?P<toll4>{{number}}){_WHO}? dead)"
_DIED = r"(?:(?:killed|dead|died|perished|drowned|lost their lives|were killed|had died|lives(?: were)? lost)\b)"
_HEADS = rf"(?P<toll5>{{number}})(?:{_WHO})?(?: who| that)? {_DIED}{_WHEN}"
_EVENT = r"(?P<event>{event})(?! (?:film|memorial|inquiry|trial|report|concert|museum))"
_NOUN = r"(?: (?:disaster|tragedy|attacks?|crash|collapse|sinking|massacre|bombing|storm|floods|catastrophe))?"
_FELL = r"(?: (?:went down|sank|struck|hit|collapsed|exploded|blew up|was shot down|crashed|made landfall))?"
_KIND = rf"(?P<kind>{'|'.join(sorted(ALSO_2, key=len, reverse=True))})"
_PLACE = r"(?P<place>{area}|{name}|{place})"
_AT = rf"(?: (?:in|at|off|near|that (?:struck|hit|devastated)) (?:the )?(?:port of |city of |capital )?{_PLACE})"
PATTERNS = (
    # The Aberfan disaster of 21 October 1966 claimed 144 lives; the tsunami, which killed 230,000 people
    Pattern(
        rf"{_EVENT}{_NOUN}{_WHEN},?(?: which| that)?(?: had| has| also| itself)* {_VERB}",
        kinds=("event", "number"),
    ),
    # the 230,000 people killed ten years ago by the Indian Ocean tsunami; 72 people died in the Grenfell fire
    Pattern(
        rf"{_HEADS} (?:in|by|when|during|aboard|on|at) (?:the )?(?:{{date}} )?{_EVENT}{_FELL}",
        kinds=("event", "number"),
    ),
    # the Grenfell fire, in which 72 people died
    Pattern(
        rf"{_EVENT}{_NOUN}{_WHEN},? (?:in which|where|when){_FEW} {_HEADS}",
        kinds=("event", "number"),
    ),
    # the death toll of the Kobe earthquake was 6,434
    Pattern(
        rf"\b(?:death )?toll (?:of|from|in) (?:the )?(?:{{date}} )?{_EVENT}{_WHEN} (?:was|is|stood at|stands at|reached"
        rf"|came to|is put at|was put at){_FEW} (?P<toll5>{{number}})",
        kinds=("event", "number"),
        hints=("toll",),
    ),
    # the 72 victims of the Grenfell fire
    Pattern(
        rf"(?P<toll5>{{number}}) (?:victims|dead|fatalities) (?:of|from|in) (?:the )?(?:{{date}} )?{_EVENT}",
        kinds=("event", "number"),
    ),
    # The explosion in the port of Beirut on August 4, 2020 killed about 220 people
    Pattern(rf"\bthe {_KIND}{_AT}{_WHEN},?(?: which| that)? {_VERB}", kinds=("name", "number", "date")),
    # the 50,000 people whom the earthquakes killed in Turkey alone
    Pattern(
        rf"(?P<toll5>{{number}}){_WHO}(?: whom?| that)? the {_KIND} killed in (?:the )?{_PLACE}",
        kinds=("name", "number", "date"),
    ),
    # the 50,000 people killed by the earthquakes in Turkey
    Pattern(rf"{_HEADS} (?:in|by|when) the (?:{{date}} )?{_KIND}{_AT}", kinds=("name", "number", "date")),
)
_PART = re.compile(
    r"\b(?:including|among|of whom|of them|another|further|other|first|at least|so far|up to|feared|initially|already"
    r"|injured|wounded|rescued|survived|each|every|per)\b",
)
"""Words about the figure by which it is no whole count, or an early one."""
_ENDS = re.compile(
    rf"$|[.,;:!?)\"”—–]| alone\b| worldwide\b| (?:and|but|or|when|as|while|a|to|that|since|{KINDS['date']})(?: |,|$)"
    rf"| (?:in|across|around) (?:the )?(?P<land>[{KINDS['area']}{KINDS['name']}])(?! (?:and|or) [{KINDS['area']}])"
    rf"| (?:in|on) {KINDS['date']}| (?:and (?:injured|wounded|left|made|displaced|destroyed))"
    rf"| in (?:{KINDS['number']}|a dozen|several|more than a dozen) countries"
)
"""What may follow a whole count."""
_COMPARED = re.compile(r"\b(?:since|than|like|as|until|before|after|unlike|rivalling|to)(?: the| in the)? $")
"""Words before the event by which something else is spoken of."""
_SOME = re.compile(rf"(?<!\bthe ){KINDS['number']}{_WHO}?(?: who| that| killed| dead)\b")
"""Some of the dead: "relatives of 30 people killed in"."""
_AROUND = 30
_COMMON = re.compile(r"(?:quakes?|explosion|blast|shooting)$", re.IGNORECASE)
"""Names that may be those of several events, so that a time must tell which is meant."""


def compose(article: Article) -> Iterator[Toll]:
    as_of = article.document.as_of
    if as_of is None:
        return
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            value = found.quantity(_group(found))
            claim = None if value.start in seen else _toll(found, value, as_of.date.toordinal())
            if claim:
                seen.add(value.start)
                yield claim


def _group(found: Found) -> str:
    groups = found.match.groupdict()
    return next(group for group in ("toll", "toll2", "toll3", "toll4", "toll5") if groups.get(group))


def _toll(found: Found, value: Quantity, today: int) -> Toll | None:
    groups, sentence = found.match.groupdict(), found.sentence
    name = found.mention("event" if groups.get("event") else "place")
    ends = _ENDS.match(sentence.lower, found.match.end())
    if value.number is None or not ends or not isinstance(name, Named) or name.entity is None or _is_part(found):
        return None
    land = sentence.mention_at(ends.start("land")) if ends["land"] else None
    where = land.entity if isinstance(land, Named) and land.kind == "area" else "" if land else None
    told = _told(sentence, name if groups.get("event") else None)
    if groups.get("event"):
        if told is None and (_COMMON.search(name.text) or len(_years(sentence)) > 1):
            return None
        needs: tuple[Event, ...] = (Event("", frozenset((name.entity,)), toll=True),)
    else:
        if told is None or name.kind not in (*PLACES, "place"):
            return None
        kind = (groups["kind"] or "").removesuffix("s")
        needs = (Event(SORTS.get(kind, kind), frozenset((name.entity,)), toll=True),)
        where = where or (name.entity if name.kind == "area" else None)
    flat = printed(value._replace(hedge=None, ends=None))._replace(mention=value)
    return Toll(flat, (name,), needs, told, today, bool(groups.get("event")), where)


def _is_part(found: Found) -> bool:
    """Whether the words about the figure or before the event make it no whole count of that event's dead."""
    sentence, (start, end) = found.sentence, found.match.span()
    subject = "event" if found.match.groupdict().get("event") else "kind"
    if _PART.search(sentence.lower, max(0, start - _AROUND), end) or "so far" in sentence.lower:
        return True
    if _SOME.match(sentence.lower, found.match.start(_group(found))):
        return True
    first = found.match.start(subject) < found.match.start(_group(found))
    return first and bool(_COMPARED.search(sentence.lower, 0, found.match.start(subject)))


def _told(sentence: Sentence, named: Named | None) -> Interval | None:
    """The days of the only date of the sentence; a name of one's own needs none, so only a stated year tells."""
    years = _years(sentence)
    if named is not None and (years or not _COMMON.search(named.text)):
        return years[0] if len(years) == 1 else None
    days = [m.days for m in sentence.mentions if isinstance(m, Timex) and m.kind == "date" and m.days is not None]
    return days[0] if len(days) == 1 else None


def _years(sentence: Sentence) -> list[Interval]:
    """The days of its dates that state a year."""
    dates = [m for m in sentence.mentions if isinstance(m, Timex) and m.kind == "date" and "y" in m.stated]
    return [m.days for m in dates if m.days is not None]
