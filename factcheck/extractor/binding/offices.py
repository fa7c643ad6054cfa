"""What a clause tells of an office: that it was taken, held or left, or that a term in it began."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model import Named, Quantity, Span, Timex
from factcheck.model.annotations import Literal
from factcheck.model.tuples import NamedTuple

from ..hinted import key_word, lettered
from ..lexicon.cues import cues
from ..passage import KINDS, Sentence

Side = Literal["start", "end"]
_AREA, _BODY, _NTH, _NUMBER = (KINDS[kind] for kind in ("area", "body", "ordinal", "number"))
_OF = rf"(?! (?:of|for|at) (?!(?:the )?(?:[{_AREA}{_BODY}]|republic|country|nation|united)))(?! minister\b)"
_SORT = (
    rf"(?:the|an?|its|their|his|her|own|country's|nation's|[{_AREA}{_BODY}](?:'s)?|{_NTH}|first|soviet|black|woman|female|male"
    r"|[a-z]*elected|democratic|[a-z]+est|executive|federal|new|civilian|non-\w+|post-\w+)"
)
_BECAME = (
    r"(?:bec[ao]me|becoming|(?:was |been )?(?:re-?)?elected(?: as)?|was (?:made|named|appointed|chosen as)"
    r"|(?:installed|sworn in|inaugurated|back|returned|came back|took (?:over|office)|chosen|named|start(?:ed|ing)) as)"
)
_SERVED = rf"(?:(?:is|was|been|had been|served(?: (?:{_NUMBER}|[a-z]+) terms?)?(?: as)?|governed as|remained) )?"
_LED = (
    r"(?:led|ran|headed|presided over|has led|has run) (?:the )?"
    rf"(?:[{_AREA}{_BODY}]|country|nation|republic|world body)"
)
_TURNED = r"(?:began|begun|started|beginning|starting|dates? from)"
_NTH_TERM = re.compile(
    rf"(?P<nth>{_NTH})(?: and (?:last|final))? (?:[a-z]+ )?(?:term|mandate|spell|stint)", re.IGNORECASE
)
_ENTERED = re.compile(
    r"\b(?:entered|reached|moved into|arrived (?:in|at)|returned to|won|took|conquered) (?:the )?$", re.I
)
_QUIT = re.compile(r"\b(?:left|quit|(?:moved )?out of|departed|vacated|turfed out of) (?:the )?$", re.IGNORECASE)
_DWELT = re.compile(r"\b(?:in|at|occupied|held|inhabited|tenant of) (?:the )?(?:no\.? )?$", re.IGNORECASE)
_TEN = re.compile(rf"\b(?:number|no\.?) {_NUMBER}")
""" "Number 10", in lower case."""
_DWELLING: tuple[tuple[re.Pattern[str], Side, bool], ...] = (
    (_ENTERED, "start", False),
    (_QUIT, "end", False),
    (_DWELT, "start", True),
)
_AGAIN = re.compile(
    r"(?:,? and|,)(?: (?:then|again|once more|once again|a second time|also|for a second time),?)*"
    r" (?:from|between|in) $",
    re.IGNORECASE,
)
_LINK = re.compile(
    rf"(?:(?!\b(?:and|but)\b)[^;.{KINDS['date']}])*?"
    r"(?:\b(?:in|on|since|from|between|back in|for|during|by|of|as of)|,|\() ?(?:the )?$",
    re.IGNORECASE,
)
"""From what was done to when."""
_FIRST = re.compile(r"(?:^|[\s(\"])(?:in|on|since|by) $", re.IGNORECASE)
_WHICH = re.compile(rf"^,? (?:which|that) (?:had )?(?:(?P<end>ended|ran out|expired)|{_TURNED})\b", re.IGNORECASE)
_NEAR = 8
"""More letters than "(since " has."""
_BACK = 60
"""Letters before "which began" within which the term stands."""


class Told(NamedTuple):
    """What a clause tells of an office."""

    span: Span
    side: Side
    both: bool = False
    """Of a range its first day is that of coming, its last that of leaving."""
    bare: bool = False
    """Of what was taken nothing is said: "was elected"."""


def speaks(sentence: Sentence, where: Span) -> bool:
    """Whether a clause holds any word of an office; a quick look."""
    if not _told_by().isdisjoint(lettered(sentence.skeleton[where.start : where.end]).split()):
        return True
    return next(_seats(sentence, where), None) is not None


def told(sentence: Sentence, where: Span, when: Timex) -> Told | None:
    """What the clause of a date tells of an office, if the date can be that of it."""
    spot, text = sentence.spot_of(when), sentence.skeleton
    if found := _WHICH.match(text[where.start : spot]):
        return _term_before(text, where.start, "end" if found["end"] else "start")
    first = bool(_FIRST.search(text[max(0, spot - _NEAR) : spot]))
    best: Told | None = None
    for found in _words().finditer(sentence.lower, where.start, where.end):
        side = found.lastgroup or ""
        ahead = found.end() <= spot and bool(_LINK.fullmatch(text, found.end(), spot))
        if ahead or (first and not best and found.start() > spot and side in ("start", "bare")):
            span = Span(found.start(), found.end())
            best = Told(span, "end" if side == "end" else "start", side == "held", side == "bare")
    seated = _seated(sentence, where, spot)
    if best and seated and seated.both and best.side == "start" and not best.both:
        return best
    return max((one for one in (seated, best) if one), key=lambda one: one.span.end, default=None)


def is_again(sentence: Sentence, where: Span, when: Timex) -> bool:
    """Whether a range goes on from the last one: ", and again from 2018 to 2022"."""
    return bool(_AGAIN.fullmatch(sentence.skeleton, where.start, sentence.spot_of(when)))


def is_narrow(sentence: Sentence, where: Span) -> bool:
    """Whether words near it tell of some other office."""
    return bool(_other().search(sentence.lower, where.start, where.end))


def may_be_later(sentence: Sentence, where: Span) -> bool:
    """Whether a later term, oath or election may be meant."""
    return bool(_LATER.search(sentence.skeleton, max(0, where.start), where.end))


def nth_term(sentence: Sentence, where: Span) -> int | None:
    """Which term it is, where the text says."""
    found = _NTH_TERM.search(sentence.skeleton, max(0, where.start), where.end)
    nth = sentence.mention_at(found.start("nth")) if found else None
    return int(nth.number.fraction) if isinstance(nth, Quantity) and nth.number else None


_LATER = re.compile(
    r"\b(?:re-?elect\w*|again|another|further|new term|next term|return\w*|back|oath|sworn|inaugurated|elected|won"
    rf"|once more)\b|{_NTH} (?:[a-z]+ )?(?:term|mandate|time|spell|stint)",
    re.IGNORECASE,
)


@cache
def _words() -> re.Pattern[str]:
    taken, left, held, terms = ("|".join(cues(f"office_{name}")) for name in ("taken", "left", "held", "term"))
    office = rf"(?:{_SORT} ){{0,6}}(?<!vice )(?<!deputy )(?:{'|'.join(cues('office'))})\b{_OF}"
    other = rf"(?! as (?!{office}))(?! on (?:the|his|her)\b)"
    start = (
        rf"{_BECAME} {office}|{_TURNED} (?:his|her) (?:{_NTH} )?(?:{terms})"
        rf"|(?:{taken}|(?<!was )(?<!been )(?<!be )(?:succeeded|replaced)){other}"
        rf"|(?:won|win|winning|secured|clinched|gained|earned|took) (?:a|an|his|her|the) {_NTH} (?:term|mandate)"
        rf"|(?:{terms})(?: as (?:{office}|{KINDS['person']}))? {_TURNED}"
    )
    end = (
        rf"{left}|(?:resigned|quit|retired|was removed|was dismissed)(?: as {office})?"
        rf"|(?:{terms})(?: as (?:{office}|{KINDS['person']}))? (?:ended|expired|ran out|came to an end)"
    )
    kept = rf"{held}|{_LED}|{_SERVED}{office}"
    words = rf"(?P<start>{start})|(?P<end>{end})|(?P<held>{kept})|(?P<bare>(?:was|been|(?<=, )(?:first )?) ?elected)"
    return re.compile(rf"\b(?:{words})(?!\w)")


@cache
def _told_by() -> frozenset[str]:
    """A word of each phrase that tells of an office."""
    names = ("office", "office_taken", "office_left", "office_held", "office_term")
    return frozenset((*(key_word(phrase) for name in names for phrase in cues(name)), *_VERBS))


_VERBS = (
    *("succeeded", "replaced", "elected", "resigned", "quit", "retired", "led", "ran", "run", "headed", "presided"),
    *("removed", "dismissed"),
    *("began", "begun", "beginning", "started", "starting", "date", "dates", "ended", "expired"),
)
""" "Was elected", "led France"; of a term that stands before the clause, "which began"."""


@cache
def _other() -> re.Pattern[str]:
    return re.compile(rf"(?<!prime )\b(?:{'|'.join(cues('not_the_office'))}|minister)s?\b")


def _term_before(text: str, spot: int, side: Side) -> Told | None:
    """The term that began: "during his second term, which began in"."""
    words = re.compile(rf"\b(?:{'|'.join(cues('office_term'))})\b[^.;]*$", re.IGNORECASE)
    found = words.search(text, max(0, spot - _BACK), spot)
    return Told(Span(found.start(), spot), side) if found else None


def _seated(sentence: Sentence, where: Span, spot: int) -> Told | None:
    """Who entered or left the White House, or was in it."""
    text = sentence.skeleton
    for start, end in _seats(sentence, Span(where.start, spot)):
        if not _LINK.fullmatch(text, end, spot):
            continue
        lead = text[where.start : start]
        for pattern, side, both in _DWELLING:
            if found := pattern.search(lead):
                return Told(Span(where.start + found.start(), end), side, both)
    return None


def _seats(sentence: Sentence, where: Span) -> Iterator[tuple[int, int]]:
    """Where a seat of power stands, as words or read as a name."""
    seats = cues("seat_of_power")
    for found in _TEN.finditer(sentence.lower, where.start, where.end):
        yield found.span()
    for one in sentence.mentions:
        if isinstance(one, Named) and one.text.lower() in seats:
            yield sentence.spot_of(one), sentence.spot_of(one) + 1
    for seat in seats:
        place = sentence.lower.find(seat, where.start, where.end)
        if place >= 0:
            yield place, place + len(seat)


def held(sentence: Sentence, spot: int, link: re.Pattern[str]) -> Span | None:
    """What tells that an office was held, where only that link stands between it and the spot."""
    for found in _words().finditer(sentence.lower, 0, spot):
        rest = sentence.skeleton[found.end() : spot]
        area = re.match(rf"(?: (?:of|over|in))?(?: the)?(?: (?:[{_AREA}{_BODY}]|country|nation))?(?='? |,| )", rest)
        if found.lastgroup == "held" and link.fullmatch(rest[area.end() :] if area else rest):
            return Span(found.start(), found.end())
    return None
