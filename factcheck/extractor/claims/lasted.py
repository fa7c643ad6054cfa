"""Bind how long something lasted to its begin and its end: "opened in 1925 and closed in 1990 after 65 years"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.elapsed import Elapsed

from ..binding.length import figure, length
from ..binding.lifetimes import lifetimes
from ..binding.neighbours import is_dated
from ..binding.phrases import BEGAN
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Found, Pattern

NEEDS = ("date", "date", "duration")
CUES = (
    "{come_about}",
    "{beginning}",
    "will begin",
    "will start",
    "will open",
    "runs",
    "took",
    "taking",
    "taken",
    "between",
)
NEEDS_2 = ("age", "year")
CUES_2 = ("{founded}", "{laid}")

_HEDGE = r"(?:(?:just|only|some|about|around|almost|nearly|more than|over|under|exactly|all of|a total of) )*"
_SPAN = r"(?:run|rule|reign|span|spell|stint|tenure|history|stretch|lifetime|presidency|marriage|existence|career)"
_LINK = (
    r"(?:(?:and )?(?:lasted|took|ran|stood|reigned|ruled|served)(?: for)?|after"
    r"|ending|closing|making|marking|for|or|lasting|spanning|having (?:been )?[a-z]+(?: [a-z]+){0,2} for)"
)
_TAIL = re.compile(
    rf",?(?: [-–—]| \()? ?(?:{_LINK} )?(?P<of>(?:an?|its|his|her|their)(?: [a-z]+)? {_SPAN} of )?{_HEDGE}"
    rf"(?P<length>{KINDS['duration']})(?P<rest>[^.;:)]*)"
)
_IN_ALL = re.compile(r"\W*$|,| (?:in all|altogether|and|but|when|with|while)\b")
_T = "{date}{time}{duration}{set}"
_PLAN = r"(?:begins|starts|opens|runs|will begin|will start|will open|began|started|opened)"
_CLOSE = (
    r"(?:ends|closes|finishes|concludes|expires|runs|lasts|continues|runs out|will (?:end|close|finish|conclude|expire"
    r"|run|last|continue|run out))(?: until| to| till| through| up to)?(?: on| in| at)?"
)
PLANNED = (
    # This year's 14-day film festival in Galway opens on 4 July and closes on 13 July
    Pattern(
        rf"(?<!\w)(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|{{date}}'?s?) (?P<length>{{duration}})"
        rf"(?: (?:[\w'-]+|{{name}})){{1,6}}?,?(?: which)? {_PLAN}(?: from| on| in| at)? (?P<since>{{date}}),?"
        rf" (?:and|before it) {_CLOSE} (?P<until>{{date}})",
        kinds=("date", "date", "duration"),
    ),
)
UNTIL = (
    # They were married for 35 years, from 1950 until his death in 1985
    Pattern(
        rf"\bfor {_HEDGE}(?P<length>{{duration}}),? from (?P<since>{{date}}) (?:until|till|to) (?:[\w'-]+ ){{1,4}}?"
        r"in (?P<until>{date})",
        kinds=("date", "date", "duration"),
    ),
    # After 16 years in charge he left in 2004, having joined in 1988
    Pattern(
        r"\b(?:[Aa]fter|[Ff]or) (?P<length>{duration})(?: (?:there|(?:in|at|on)(?: the| his| her)? (?:{spent_in}))),?"
        r" [^.;:(){date}{duration}]{2,40}?"
        r"(?:{come_to_end})(?: [^.;:,(){date}{duration}]{0,30}?)? (?:in|on) (?P<until>{date}), having (?:been )?"
        r"(?:{come_about})(?: [^.;:,(){date}{duration}]{0,30}?)? (?:in|on) (?P<since>{date})",
        kinds=("date", "date", "duration"),
    ),
    # She coached the rowers for 16 years, taking over in 1988 and bowing out in 2004
    Pattern(
        r"(?P<length>{duration})[^.;:(){date}{duration}]{0,40}?,? (?:{beginning})(?: [^.;:,(){date}{duration}]{0,30}?)?"
        r"(?: (?:in|on))? (?P<since>{date}),? (?:and|before) (?:{bowing_out})(?: [^.;:,(){date}{duration}]{0,30}?)?"
        r" (?:in|on) (?P<until>{date})",
        kinds=("date", "date", "duration"),
    ),
    # They married in 1949 and were together for 59 years until her death in 2008
    Pattern(
        rf"\b(?:{{come_about}})\b[^.;:{_T}]{{0,50}}?(?P<since>{{date}}),? and (?:[\w'-]+ ){{1,6}}?for {_HEDGE}"
        r"(?P<length>{duration}),? (?:until|till|up to) (?:[\w'-]+ ){0,3}?(?:death|retirement|resignation|closure"
        r"|departure|arrest|end|divorce|died|retired|resigned|closed|left|ended) (?:in|on) (?P<until>{date})",
        kinds=("date", "date", "duration"),
    ),
    # The exhibition opens on 1 March 2025 and runs for three months until 31 May 2025
    Pattern(
        rf"\b(?:{_PLAN}) (?:on|in) (?P<since>{{date}}),? and (?:(?:will|is to) )?(?:runs?|lasts?|continues?|stays?"
        rf"|is on show|is open) for {_HEDGE}(?P<length>{{duration}}),? (?:until|till|to|through) (?P<until>{{date}})",
        kinds=("date", "date", "duration"),
    ),
)
_G = r"[^.{date}{duration}{set}]"
_BEGUN = rf"\b(?:begun|began|begin|laid|started|launched|broken|broke ground)\b{_G}{{0,40}}? (?P<since>{{date}})"
_DONE = (
    r"\b(?:opened|finished|completed|ended|done|inaugurated|consecrated|concluded|ready|complete)\b"
    rf"{_G}{{0,30}}? (?P<until>{{date}})"
)
_TOOK = rf"\b(?:took|taking|taken|lasted|lasting) {_HEDGE}(?P<length>{{duration}})"
TOOK = tuple(
    Pattern(pattern, kinds=("date", "date", "duration"), hints=("took", "taking", "taken", "last"))
    for pattern in (
        # It took 23 years to build: the first stone was laid in 1888 and the doors opened in 1911
        rf"{_TOOK}{_G}{{1,60}}?{_BEGUN}{_G}{{1,60}}?{_DONE}",
        # Begun in 1888, the church took 23 years to build and opened in 1911
        rf"{_BEGUN}{_G}{{1,60}}?{_TOOK}{_G}{{1,40}}?{_DONE}",
        # The tunnel, begun in 1888 and finished in 1911, took 23 years
        rf"{_BEGUN}{_G}{{1,60}}?{_DONE}{_G}{{0,30}}?{_TOOK}",
    )
)
_EVENT = r"(?:his|her|its|their|the|[\w-]+'s) [a-z][^.;:,{date}{duration}]{2,30}? (?:in|of|on)"
BETWEEN = Pattern(
    # He spent 17 years on death row between his conviction in 2001 and his release in 2018
    rf"{_HEDGE}(?P<length>{{duration}})[^.;:,{{date}}{{duration}}]{{0,40}}? (?:between|from) {_EVENT}"
    rf" (?P<since>{{date}}),? (?:and|to|until) {_EVENT} (?P<until>{{date}})",
    kinds=("date", "date", "duration"),
    hints=(" between ", " from "),
)
"""Which are held to a slip of the hand."""

OLD = (
    # The 95-year-old firm was founded in 1924
    Pattern(
        r"(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]) (?P<age>{age}) (?:[\w'-]+ ){0,2}?(?:{lasting_thing}),? ?\(?(?:which |that )?"
        rf"(?:was |were )?{BEGAN} (?P<since>{{date}})(?=\W*$|[,.;:)]| by\b)",
        kinds=("age", "date"),
    ),
    # The firm, founded in 1924, is 95 years old
    Pattern(
        rf"(?<!\w){BEGAN} (?P<since>{{date}})(?:, (?:and )?| and )(?:is|which is|it is)(?: now)? (?P<age>{{age}})"
        r"(?=\W*$|[,.;:)]| (?:and|but|this)\b)",
        kinds=("age", "date"),
    ),
)
ROUND = 10
_PEOPLE = re.compile(r"\b(?:[Hh]e|[Ss]he|who|born)\b")


def compose(article: Article) -> Iterator[Elapsed | Skip]:
    for life in lifetimes(article):
        yield from _trailing(article, life.found)
    for found in (found for pattern in (*PLANNED, *UNTIL) for found in article.find(pattern)):
        words = set(re.findall(r"[a-z-]+", found.sentence.lower))
        if words.isdisjoint(cues("cut_short")):
            yield from _elapsed(article, found.timex("length"), found.timex("since"), found.timex("until"), False)
    for found in (found for pattern in (*TOOK, BETWEEN) for found in article.find(pattern)):
        for claim in _elapsed(article, found.timex("length"), found.timex("since"), found.timex("until"), True):
            if found.match.re is not BETWEEN.regex or _has_as_many_digits(claim):
                yield claim
    for found in (found for pattern in OLD for found in article.find(pattern)):
        yield from _old(article, found)


def _has_as_many_digits(claim: Elapsed) -> bool:
    """Whether the length may be all of the time, not "three years" of 23."""
    assert claim.until is not None
    years = int(claim.until.value[:4]) - int(claim.since.value[:4])
    return len(str(int(claim.figure.said))) == len(str(years))


def _old(article: Article, found: Found) -> Iterator[Elapsed | Skip]:
    """How old a thing is said to be, beside its first year; a round number may be rounded."""
    age, since, as_of = found.quantity("age"), found.timex("since"), article.document.as_of
    number = age.number.fraction if age.number and age.ends is None and not age.hedge else None
    if number is None or number.denominator != 1 or not is_dated(since) or _PEOPLE.search(found.match[0]):
        return
    if as_of is None:
        yield Skip(age, "no date is known to reckon it from")
    elif abs(number - as_of.date.year + int(since.value[:4])) >= ROUND or number % ROUND:
        yield Elapsed(counted(age, int(number)), "year", since, None, point(as_of.date.toordinal()), True)


def _trailing(article: Article, life: Found) -> Iterator[Elapsed]:
    """The length behind the end; one that something else may have lasted is held to a slip of the hand."""
    sentence = life.sentence
    tail = _TAIL.match(sentence.skeleton, life.match.end())
    if tail is None:
        return
    mention = sentence.mention_at(tail.start("length"))
    if isinstance(mention, Timex) and not _COUNTS_ELSE.match(tail["rest"]):
        rest = set(re.findall(r"[a-z]+", tail["rest"].lower())[:4])
        sure = _IN_ALL.match(tail["rest"]) and not _CAREER.search(tail[0]) or not rest.isdisjoint(cues("spent_in"))
        if sure or _CAREER.search(tail[0]) or _ITS.match(tail["rest"]):
            yield from _elapsed(article, mention, life.timex("since"), life.timex("until"), not sure)


_CAREER = re.compile(r"\bcareers? of\b")
_ITS = re.compile(r" (?:on|in|at|with|to|for) (?:its|his|her|their|the)\b")
""" "After 36 years on its wards", not "as a teacher" or "of losses", which may have begun at another time."""
_COUNTS_ELSE = re.compile(r" ?(?:before|after|ago|later|earlier|since|old\b|into|ahead|from|late|than)|-old")


def _elapsed(article: Article, mention: Timex, since: Timex, until: Timex, only_slip: bool) -> Iterator[Elapsed]:
    said = length(article.document.text, mention)
    if said is None or said.unit == "hour" or since.days is None or until.days is None:
        return
    if since.days.low > until.days.high or is_dated(since) != is_dated(until) and said.unit == "year":
        return
    yield Elapsed(figure(mention, said), said.unit, since, until, until.days, only_slip=only_slip)
