"""Bind a year or day to the person who then came to power or to office, and an end to who left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named, Timex, days_of, timed
from factcheck.model.annotations import Literal, get_args
from factcheck.model.claim import Skip
from factcheck.model.claims.tenure_start import How, TenureStart

from ..binding.subject import subject
from ..binding.told import told
from ..passage import Article, Found, Pattern

NEEDS = ("person", "date")
# fmt: off
CUES = (
    "since", "power", "throne", "office", "took over", "took the helm", "presidency", "premiership", "chancellorship",
    "became", "crowned", "led", "ruled", "governed", "ran", "reigned", "reign", "rule", "sworn", "succeeded",
    "replaced", "inaugurated", "inauguration", "swearing-in", "elected", "appointed", "named", "installed", "having",
    "moved into", "the oath", "won", "stepped", "resigned", "quit", "retired", "ousted", "toppled", "overthrown",
    "deposed", "forced out", "driven", "handed", "gave way", "made", "chose", "removed", "dismissed",
    "{ranged}",
)
# fmt: on

_HINTS = ("power", "office", "since", "president", "prime minister", "premier", "chancellor", "leader", "king", "queen")
_POWER: tuple[str, ...] = (
    "power",
    "office",
    "in charge",
    "at the helm",
    "took over",
    "governing",
    "ruling",
    "leading",
    "running",
)
_POWER += ("back in",)
_POWER += ("throne", "premiership", "presidency", "chancellorship", "since becoming")
_WHEN = r"(?: in| on| since)? (?P<when>{date})"
_OF = r"(?: of (?:the )?{name})?"
_ADJECTIVE = r"(?:(?!vice|deputy|acting|interim|former|assistant|then|honorary)[\w-]+ )?"
"""A word before the office that leaves it the office: "French president", not "vice president"."""
_HELD = rf"(?:{{name}}(?:'s)? )?(?:{{ordinal}} )?{_ADJECTIVE}{_ADJECTIVE}{{office}}{_OF}"
_PARTY = r"(?!(?:[\w-]+ ){0,3}leader\b)"
"""Not "Labour leader", nor the leader of whatever was named before."""
_OFFICE = rf"(?:the )?(?:{{ordinal}} )?(?:{{person}}|{_PARTY}{_HELD})"
"""An office as it is named: "the French president" (a title, and so a person), "Germany's chancellor"."""
_PERSON = r"(?P<person>{person})"
_SINCE = r" since (?P<when>{date})"

PATTERNS = (
    # since coming to power in 2011; came to power in 2011; took office in May
    Pattern(
        r"\b(?:(?:after|from) (?:governing|ruling|leading|running)(?: (?:the )?(?:country|nation|{name}))? since"
        r"|since (?:(?:coming|he came|she came|rising) to power|taking (?:power|office|over))"
        r"|(?:came|came back|returned|rose|swept|acceded) to (?:power|the throne)"
        r"|(?:took|assumed|seized) power|(?P<office>(?:took|assumed|entered) office"
        rf"|took over as {_OFFICE})"
        r"|(?:assumed|won|took) the (?:presidency|premiership|chancellorship|throne)"
        rf"|since becoming {_OFFICE}"
        r"|(?:(?:back )?in (?:office|power|charge)|at the helm|back in (?:the )?(?:{area}|{name}))"
        r"(?: (?:of|in) (?:the )?(?:country|nation|{name}))? since)" + _WHEN,
        kinds=("date", "person"),
        hints=_POWER,
    ),
    # has led France since 2017; has been president of France since 2017
    Pattern(
        r"(?:has|have|had) (?:led|ruled|governed|run"
        r"|held (?:power|office|the (?:premiership|presidency|chancellorship))"
        rf"|been (?:in power|in office|{_OFFICE}))"
        r"(?: (?:the )?(?:country|nation|{area}))?" + _SINCE,
        kinds=("date", "person"),
        hints=("since",),
    ),
    # Angela Merkel, chancellor since 2005; Macron, the French president since 2017
    Pattern(f"{_PERSON}, {_OFFICE}{_SINCE}", kinds=("date", "person"), hints=("since",)),
    # Angela Merkel became chancellor in November 2005
    Pattern(
        rf"{_PERSON},? (?:who )?(?:(?:first|{{ordinal}}) )?(?:(?P<became>became|took the helm as)"
        rf"|(?P<crowned>was crowned)|(?P<office>took over as|took office as)) {_OFFICE},?"
        r"(?: in| on| back in)? (?P<when>{date})",
        kinds=("date", "person"),
        hints=("became", "took ", "crowned"),
    ),
    # Fidel Castro ruled Cuba from 1959; Angela Merkel, who governed Germany between 2005 and 2021
    Pattern(
        rf"{_PERSON},? (?:who )?(?:has |had )?(?:led|ruled|governed|ran|reigned)"
        r"(?: over)?(?: (?:the )?(?:country|nation|{area}))?(?: for (?:{duration}|{number}|\w+) ?\w*,?)?"
        r" (?:from|since|between) (?P<when>{date})",
        kinds=("date", "person"),
        hints=("led", "ruled", "governed", "ran ", "reigned"),
    ),
    # In 2017 Emmanuel Macron became president
    Pattern(
        rf"^In (?P<when>{{date}}),? {_PERSON} (?:became|took over as|was sworn in as) {_OFFICE}"
        r"(?=[,.;]|$| of (?:the )?{area}| after| when)",
        kinds=("date", "person"),
        hints=("became", "took over", "sworn"),
    ),
    # In June 1980, Icelanders elected Vigdis Finnbogadottir president
    Pattern(
        rf"^In (?P<when>{{date}}),? (?:the )?(?:{{area}}|{{name}}|[\w-]+)(?: voters)? (?P<elected>elected)"
        rf" {_PERSON} (?:as )?(?:their |its )?{_OFFICE}(?=[,.;]|$)",
        kinds=("date", "person"),
        hints=("elected",),
    ),
    # voters made Recep Tayyip Erdogan their head of state in 2014
    Pattern(
        rf"(?:(?P<became>made)|(?P<elected>elected|chose)) {_PERSON} (?:as )?(?:(?:their|its) )?{_OFFICE} (?:in|on)"
        r" (?P<when>{date})",
        kinds=("date", "person"),
        hints=("made ", "elected ", "chose "),
    ),
    # Barack Obama, whose inauguration on 20 January 2009
    Pattern(
        rf"{_PERSON}(?:'s|'|,? whose) (?P<sworn>(?:first )?(?:inauguration|swearing-in)(?: as {_OFFICE})?)"
        r"(?: in| at the {name})? on (?P<when>{date})",
        kinds=("date", "person"),
        hints=("inauguration", "swearing-in"),
    ),
    # Emmanuel Macron's presidency began in 2017
    Pattern(
        rf"{_PERSON}'s? (?:presidency|premiership|reign|rule|time in office) (?:began|started|dates from)"
        r"(?: in| on)? (?P<when>{date})",
        kinds=("date", "person"),
        hints=("began", "started", "dates from"),
    ),
    # Emmanuel Macron succeeded Francois Hollande in 2017
    Pattern(
        rf"{_PERSON},? (?:who )?(?:succeeded|replaced|took over from) {{person}}"
        rf"(?: as (?!(?:[\w-]+ ){{0,2}}leader){_OFFICE})?"
        r"(?: in| on) (?P<when>{date})",
        kinds=("date", "person"),
        hints=("succeeded", "replaced", "took over"),
    ),
    # Barack Obama, inaugurated in January 2009
    Pattern(
        rf"{_PERSON},? ?\(?(?:who )?(?:(?:was|first|{{ordinal}}) ){{0,2}}"
        rf"(?:(?P<sworn>(?:sworn in|inaugurated)(?: as {_OFFICE})?)"
        rf"|(?P<elected>(?:re-elected|elected) (?:as )?{_OFFICE}))"
        r"(?: in| on) (?P<when>{date})",
        kinds=("date", "person"),
        hints=("sworn", "inaugurated", "elected"),
    ),
    # Donald Trump was president from 2017 to 2021; Nicolas Sarkozy, president between 2007 and 2012
    Pattern(
        rf"{_PERSON},? (?:who )?(?:(?:first |{{ordinal}} )?(?:was |served as |had been ))?{_OFFICE}"
        r"(?: from| between|,| in)? (?P<when>{date})",
        kinds=("date", "person"),
        hints=(*_HINTS, "was ", "served as", "had been", ", "),
    ),
)
_HOUSES = r"(?:(?:no\.? )?(?:(?:{number}|10) )?Downing Street|(?:the )?(?:{area}|{name}|presidential palace))"
_CLOSED = rf"{_OFFICE}(?! (?:of|for|in (?:the )?{{name}})\b)"
"""Not leader of a party."""
_TOLD = (
    # who in July 2016 became prime minister; It was in July 2016 that she took over as prime minister
    (
        rf"(?:(?P<became>became {_CLOSED})|(?P<crowned>was crowned {_CLOSED})"
        rf"|(?P<office>took over as {_CLOSED}|took office(?: as {_CLOSED})?|moved into {_HOUSES}))",
        ("became", "crowned", "took ", "moved into"),
    ),
    (
        r"(?P<sworn>(?:(?:was |been )?(?:{ordinal} )?(?:sworn in|inaugurated)|took the oath(?: of office)?)"
        rf"(?: as {_CLOSED})?)",
        ("sworn", "inaugurated", "the oath"),
    ),
    # who in 2000 won the presidential election
    (
        rf"(?P<elected>won (?:the|an?|his|her) (?:{{ordinal}} )?(?:presidential|general) election"
        rf"|was (?:re-)?elected (?:as )?{_CLOSED}|won the (?:presidency|premiership))",
        ("won", "was "),
    ),
    (
        r"(?:came|came back|returned|rose|swept|acceded) to (?:power|the throne)|(?:took|assumed|seized) power",
        ("power", "throne"),
    ),
)
FRONT = Pattern(
    # Sworn in as president in January 2009, Barack Obama
    rf"^[\"“]?(?:(?:having been |first )?(?:(?P<sworn>sworn in|inaugurated)|(?P<elected>(?:re-)?elected)"
    rf"|(?P<office>appointed|named|installed)) (?:as )?{_OFFICE}|having (?:become|taken over as) {_OFFICE})"
    rf"(?: in| on) (?P<when>{{date}}), (?:the )?{_PERSON}",
    kinds=("date", "person"),
    hints=("sworn", "inaugurated", "elected", "re-elected", "appointed", "named", "installed", "having"),
)
BEGUN = (
    FRONT,
    *(
        Pattern(template, kinds=("date", "person"), hints=hints)
        for verb, hints in _TOLD
        for template in told(_PERSON, verb)
    ),
)
_TOPPLED = (
    r"(?:was|been) (?:ousted|toppled|overthrown|deposed|forced out|driven from power"
    r"|(?:removed|dismissed) from (?:office|power))"
    rf"(?: as {_CLOSED})?(?: in an? (?:[\w-]+ ){{0,2}}?(?:coup|uprising|revolt|revolution))?"
)
_GONE = (
    # David Cameron stepped down as prime minister in July 2016
    (rf"(?:stepped down|resigned|quit|retired) as {_CLOSED}", ("stepped", "resigned", "quit", "retired")),
    (r"(?:left|lost) (?:office|power)|(?:fell|stepped down) from power", ("office", "power")),
    # Robert Mugabe was ousted in 2017
    (_TOPPLED, ("ousted", "toppled", "overthrown", "deposed", "forced out", "driven", "removed", "dismissed")),
    # Tony Blair handed over to Gordon Brown in June 2007; was succeeded by
    (
        r"(?:handed (?:over|power|the premiership|the presidency)(?: over)? to|gave way to"
        r"|was (?:succeeded|replaced) by) (?:his [a-z]+ |her [a-z]+ )?{person}",
        ("handed", "gave way", "succeeded", "replaced"),
    ),
)
OUT = tuple(
    Pattern(template, kinds=("date", "person"), hints=hints)
    for verb, hints in _GONE
    for template in told(_PERSON, verb)
)
_OWN = {
    "chancellor": "chancellor",
    "secretary general": "secretary-general",
    "secretary-general": "secretary-general",
}
"""Offices that tell of whom it is said, and as the records name them."""
_APPOSED = re.compile(r"(?:,|,? who) (?:(?:is|was|has been|had been|first) )?(?:\w+ )?")
"""Merkel and Macron, in power since 2017: the words between the very person and the tenure."""


_PRONOUN = re.compile(r"^(?:since|after|when) (?:he|she) $", re.IGNORECASE)
"""Who it is comes after: "Since he took office in 2017, Emmanuel Macron has"."""


def compose(article: Article) -> Iterator[TenureStart | Skip]:
    seen: set[int] = set()
    for pattern in (*PATTERNS, *BEGUN, *OUT):
        for found in article.find(pattern):
            when = found.timex("when")
            if when.start not in seen and not (pattern is PATTERNS[-1] and not when.value.startswith("(")):
                seen.add(when.start)
                yield from _tenures(found, when, "end" if pattern in OUT else "start")


def _tenures(found: Found, when: Timex, side: Literal["start", "end"]) -> Iterator[TenureStart | Skip]:
    named = "person" in found.match.re.groupindex
    person = found.mention("person") if named else _subject(found)
    office = next((office for word, office in _OWN.items() if word in found.match[0].lower()), "")
    if not isinstance(person, Named) or person.entity is None:
        yield Skip(when, "it is not clear whose time in power this is")
    elif when.value.startswith("("):
        first, last = (days_of(_as_fine(when, end)) for end in when.value[1:-1].split(",")[:2])
        if first and last:
            yield TenureStart(timed(when, first), person, office=office)
            yield TenureStart(timed(when, last), person, "end", office=office)
    elif when.days is None or "y" not in when.stated and when.basis == "text":
        yield Skip(when, "no date is known to reckon it from")
    else:
        groups = found.match.groupdict()
        how = next((how for how in get_args(How) if groups.get(how)), None)
        yield TenureStart(timed(when), person, side, how, office)


def _subject(found: Found) -> Named | None:
    """Whom the sentence is about, unless a pronoun or a semicolon makes it someone else."""
    person = subject(found.sentence, ("person",))
    if person is None:
        return None
    beside = next((m for m in found.sentence.before(found.match.start()) if isinstance(m, Named)), None)
    of_subject = found.match[0].lower().startswith("since ")  # "since coming to power": the sentence's subject
    if beside and not of_subject and beside.kind == "person" and _APPOSED.fullmatch(_between(found, beside)):
        return beside
    spot = found.sentence.spot_of(person)
    if spot < found.match.start():
        return None if ";" in found.sentence.skeleton[spot : found.match.start()] else person
    after = found.sentence.skeleton[found.match.end() : spot]
    lead = _PRONOUN.sub("", found.sentence.skeleton[: found.match.start()])
    return None if ";" in after or re.search(r"\b(?:he|she)\b", lead, re.IGNORECASE) else person


def _between(found: Found, name: Named) -> str:
    """The words from a name to the match."""
    spot = found.sentence.spot_of(name)
    return found.sentence.skeleton[spot + 1 : found.match.start()]


def _as_fine(when: Timex, end: str) -> str:
    """The end of a range no finer than it was printed: a year where only years are."""
    return end if "d" in when.stated else end[:7] if "m" in when.stated else end[:4]
