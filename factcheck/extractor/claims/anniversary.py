"""Bind an Nth anniversary, or Nth annual event, to the year that it goes back to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from factcheck.model import Interval, Quantity, Timex, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.anniversary import Anniversary
from factcheck.model.days import date

from ..binding.joined import join, joined
from ..binding.neighbours import REACH, is_dated, near, other_year
from ..binding.phrases import BEGAN
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Found, Pattern

SPAN = "article"
NEEDS = ("ordinal",)
CUES = (
    "anniversary",
    "birthday",
    "jubilee",
    "{founded}",
    "{laid}",
    "held",
    "staged",
    "run",
    "dates",
    "dated",
    "dating",
    "time",
    "annual",
    "edition",
)

_NTH = r"(?P<nth>{ordinal})(?: wedding| birth)?[ -](?:anniversary|birthday|jubilee)"
_AT = r"(?:,? \(?(?:(?:in|on|falls on|falls in|fell on) )?(?P<at>{date})\)?,?)?"
_OF = r"[^;.{date}]{0,80}?"
_HINTS = ("anniversary", "birthday", "jubilee")
OF = (
    # to honour the 500th anniversary of the theses of 1517, the town in 2017 rehung its bells
    Pattern(
        rf"^\W*(?:to (?:mark|honou?r|celebrate|commemorate)|for|on) the {_NTH} of{_OF}(?P<since>{{date}}), "
        r"(?:[^.;,{date}]|{name}){2,50}? in (?P<at>{date}) [a-z]+",
        kinds=("ordinal", "date", "date"),
        hints=_HINTS,
    ),
    # the 74th anniversary, in 2019, of the 1945 surrender; the 50th anniversary of the landing on July 20, 1969
    Pattern(
        rf"(?:(?:in|on) (?P<before>{{date}}),? (?:[a-z' -]{{1,40}} )?the )?{_NTH}{_AT},? of{_OF}(?P<since>{{date}})",
        kinds=("ordinal", "date"),
        hints=_HINTS,
    ),
    # founded in 1945, marked its 74th anniversary in 2019; founded in 1945 and this year celebrates its 74th birthday
    Pattern(
        rf"(?<!\w){BEGAN} (?P<since>{{date}})(?:[^;.{{date}}]{{0,60}}?(?P<before>{{date}}))??{_OF}"
        rf"(?:its|their|his|her|a|the) {_NTH}(?! of\b){_AT}",
        kinds=("ordinal", "date"),
        hints=_HINTS,
    ),
    # marks its 74th anniversary this year, was founded in 1945
    Pattern(
        rf"(?:its|their|his|her|a|the) {_NTH}(?! of\b){_AT}[^.{{date}}]{{0,80}}?(?<!\w){BEGAN} (?P<since>{{date}})",
        kinds=("ordinal", "date"),
        hints=_HINTS,
    ),
    # the disaster, in which 193 died on 6 March 1987, was remembered last week on its 36th anniversary
    Pattern(
        r"(?:in|on) (?P<since>{date}),? (?:was|were|is|are|has been|have been|will be) (?:remembered|marked|honou?red"
        rf"|commemorated|celebrated|recalled)(?: [\w'-]+){{0,5}}?(?: (?P<before>{{date}}))?"
        rf" on (?:its|their) {_NTH}{_AT}",
        kinds=("ordinal", "date"),
        hints=_HINTS,
    ),
    # the 1944 landings were commemorated in June 2019 on their 75th anniversary
    Pattern(
        rf"\bthe (?P<since>{{date}}) [\w'-]+(?: [\w'-]+)?,? (?:was|were|has been|have been|is|are)(?: [\w'-]+){{1,3}}?"
        rf"(?: (?:in|on) (?P<before>{{date}}),?)?(?: [\w'-]+){{0,4}}? on (?:its|their) {_NTH}{_AT}",
        kinds=("ordinal", "date"),
        hints=_HINTS,
    ),
)
_WHOSE = r"(?:its|their|his|her|the (?:[\w-]+ )?(?P<whose>[\w-]+)['’]s?)"
TOLD_NEXT = Pattern(
    # will celebrate its 850th anniversary this year. It got its charter in 1169
    rf"{_WHOSE} {_NTH}{_AT}[^.;{{date}}]{{0,60}}\. +(?:It|They) (?:(?:was|were) )?(?:first )?"
    r"(?:{founded}|(?:got|received|was granted) its charter|dat(?:es|ed)(?: back)?|goes back|came into being)"
    r"(?: (?:by|at|as) [^.;,{date}]{1,40}?)?,? (?:in|on|from|to) (?P<since>{date})",
    kinds=("ordinal", "date"),
    hints=("anniversary", "birthday", "jubilee"),
)
TOLD_OF = Pattern(
    # will cross the bridge to mark its 80th anniversary. The crossing opened in June 1934
    rf"{_WHOSE} {_NTH}{_AT}[^.;{{date}}]{{0,60}}\. +The (?P<which>(?:[a-z]+ ){{0,2}}?)(?P<what>[a-z]+)"
    r" (?:was |were )?(?:first )?"
    r"(?:{founded}|{laid})(?: (?:by|at|as|to|for) [^.;,{date}]{1,40}?)?,? (?:in|on) (?P<since>{date})",
    kinds=("ordinal", "date"),
    hints=_HINTS,
)
EDITION = Pattern(
    # the 75th annual fair, first held in 1945
    r"(?P<nth>{ordinal})(?: {set}| annual\b| edition\b)[^;.{date}]{0,60}?,? (?:which |that )?"
    r"(?:was |were |has been |is )?(?:{ordinal} [a-z]+|held|staged|run|{founded}|dat(?:es|ing)(?: back)?)"
    r"(?: annually| every year)?"
    r"(?: in| since| to| from)+ (?P<since>{date})"
    r"(?:,? (?:was|is|will be|takes|took)(?: [\w-]+)? in (?P<at>{date}))?",
    kinds=("ordinal", "date"),
)
TIMES = Pattern(
    # will be run for the 35th time on Sunday; the first was held in 1985
    r"\bfor (?:the|its|a) (?P<nth>{ordinal}) (?:successive |consecutive |straight )?time\b[^.;]{0,60}?[;,.–—] *"
    r"(?:the|its|and the) {ordinal} (?:one |race |edition |event )?(?:was |took place |having been )?"
    r"(?:(?:held|run|staged|played|sailed|rowed|raced|ridden|contested|fought) )?(?:in|on) (?P<since>{date})",
    kinds=("ordinal", "date"),
    hints=(" time",),
)
NTH_YEAR = Pattern(
    # The festival, now in its 60th year, was first held in 1975; This is the 60th festival; the first was held in 1975
    r"\b(?:(?:in|into|for) its (?P<nth>{ordinal}) (?:year|season|edition)|(?:[Tt]his|[Ii]t) (?:is|will be|was) the"
    r" (?P<nth2>{ordinal}) (?:[\w'-]+ ?){1,4})[^.;{date}{ordinal}]{0,40}?(?:[;,.–—] *(?:and )?)?"
    r"(?:(?:the|its) {ordinal} (?:one |of them )?(?:was|took place)(?: [a-z]+)?|(?:was |were )?{ordinal} [a-z]+)"
    r" (?:in|on) (?P<since>{date})",
    kinds=("ordinal", "ordinal", "date"),
)
RUN = Pattern(
    # the 31st City Marathon. The race, first run in 1998
    r"(?P<nth>{ordinal}) (?:[\w'-]+ |{name} ){1,4}[^{ordinal}]{0,160}? The (?:race|event|festival|fair|tournament"
    r"|contest|competition|match|show|conference|congress|games|parade|regatta), (?:which (?:was|has been) )?"
    r"(?:{ordinal} [a-z]+|held|run|staged|{founded})(?: annually| every year)? (?:in|since) (?P<since>{date})",
    kinds=("ordinal", "date"),
    hints=("held in", "run in", "staged in", "since ", "founded in", "began in", "started in", "launched in"),
)
_AHEAD = (
    "ahead of",
    "next ",
    "upcoming",
    "prepar",
    "approach",
    "will mark",
    "plans",
    "planning",
    "run-up",
    "before the",
    "forthcoming",
)
_ASIDE = re.compile(r", (?:in|on) $")
""" "The tenth anniversary of the landing, in 1979": then it was marked."""
_DONE_IN = re.compile(r"\b(?:re-?)?([a-z]+) (?:in|on) $")
""" "Founded in 1905 and refounded in 1934": begun twice."""
WEEK, MONTH, YEAR = 7, 31, 365
"""Days about the article's own in which the anniversary may fall."""


def compose(article: Article) -> Iterator[Anniversary | Skip]:
    seen: set[int] = set()
    named = any(map(article.plain.__contains__, _HINTS))
    whole = ((found, False) for pattern in OF for found in article.find(pattern))
    pairs = joined(article.sentences) if named else ()
    told = ((found, False) for sentence in pairs for found in TOLD_NEXT.search(sentence))
    of = ((found, False) for found in (_told_on(article, TOLD_OF) if named else ()))
    editions = (
        (found, True)
        for found in chain(article.find(EDITION), article.find(TIMES), article.find(NTH_YEAR), _told_on(article, RUN))
    )
    for found, edition in chain(whole, told, of, editions):
        nth = _nth(found)
        if nth.start not in seen and nth.number and nth.number.denominator == 1:
            seen.add(nth.start)
            yield _anniversary(article, found, edition)


def _told_on(article: Article, pattern: Pattern) -> Iterator[Found]:
    """The event of one sentence, its first year told in the next."""
    for first, second in pairwise(article.sentences):
        if KINDS["ordinal"] in first.letters and second.lower.lstrip().startswith("the "):
            yield from pattern.search(join(first, second))


def _anniversary(article: Article, found: Found, edition: bool) -> Anniversary | Skip:
    nth, since = _nth(found), found.timex("since")
    at = _at(found)
    if not is_dated(since) or at is not None and at.days is None:
        return Skip(nth, "it is not clear from which year it counts")
    if _is_begun_again(found):
        return Skip(nth, "it is not clear from which year it counts")
    if at is None and any(word in _about(found) for word in _AHEAD):
        return Skip(nth, "the anniversary may fall in a later year")
    if at is None and _dated_elsewhere(article, found, since):
        return Skip(nth, "the sentence speaks of another year")
    days = _marked(at) if at else _about_now(article)
    if days is None:
        return Skip(nth, "no date is known to reckon it from")
    if since.days and since.days.low > days.high:
        return Skip(nth, "it is not clear from which year it counts")
    value = int(nth.number.fraction) if nth.number else 0
    if at is None and not edition and _ASIDE.search(found.sentence.skeleton, 0, found.match.start("since")):
        return Skip(nth, "the date may be that of the anniversary itself")
    if since.days and at is None and not edition and (days.high - since.days.low) // YEAR * 2 < value:
        return Skip(nth, "the date may be that of the anniversary itself")
    return Anniversary(counted(nth, value), since, at, days, edition, at is None, _may_be_another(found, at))


def _is_begun_again(found: Found) -> bool:
    """Whether the second date is that of another beginning, not of the anniversary."""
    if not found.match.groupdict().get("before"):
        return False
    done = _DONE_IN.search(found.sentence.lower, 0, found.match.start("before"))
    return done is not None and done[1] in cues("founded") + cues("laid") + ("built", "named", "merged", "moved")


def _may_be_another(found: Found, at: Timex | None) -> bool:
    """Whether what the next sentence is about was not named before: "its 80th anniversary. The crossing opened".

    Not where both are of one day of the year.
    """
    if "what" not in found.match.re.groupindex or at and _is_its_day(at, found.timex("since")):
        return False
    before = found.sentence.skeleton[: found.match.end("nth")]
    return bool(found.words("which")) or not re.search(rf"\b{found.words('what')}\b", before)


def _nth(found: Found) -> Quantity:
    return found.quantity("nth" if found.match["nth"] else "nth2")


def _is_its_day(at: Timex, since: Timex) -> bool:
    """Whether both are of one day of the year; a weekday may be the last one or the next."""
    if at.days is None or at.days.width or "d" not in since.stated:
        return False
    apart = (-WEEK, 0, WEEK) if at.stated == "w" else (0,)
    days = (date.fromordinal(int(at.days.low) + days) for days in apart)
    return any(f"{day:%m-%d}" == since.value[5:10] for day in days)


def _about(found: Found) -> str:
    """The words of the match and those near it, in lower case."""
    start, end = found.match.span()
    return found.sentence.lower[max(0, start - REACH) : end + REACH]


def _at(found: Found) -> Timex | None:
    """The time of the anniversary, if the text names another than the article's own."""
    groups = [g for g in ("before", "at") if g in found.match.re.groupindex and found.match[g]]
    mention = found.mention(groups[0]) if groups else None
    return mention if isinstance(mention, Timex) and mention.value != "PRESENT_REF" else None


def _marked(at: Timex) -> Interval | None:
    """The days of the anniversary; a day and month alone may be this year's or the next one's."""
    if at.days is None or "y" in at.stated or "m" not in at.stated:
        return at.days
    return at.days.hull(at.days + YEAR)


def _dated_elsewhere(article: Article, found: Found, since: Timex) -> bool:
    as_of = article.document.as_of
    others = [m for m in near(found.sentence, since.start, since.end) if is_dated(m) and m is not since]
    return as_of is None or any(other_year(m, as_of.date.year) for m in others)


def _about_now(article: Article) -> Interval | None:
    as_of = article.document.as_of
    if as_of is None:
        return None
    today = as_of.date.toordinal()
    return Interval(today - MONTH, today + MONTH)
