"""Bind the only number of countries of a sentence to the only body that it is about, where it speaks of all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model import Interval, Named, Quantity, Timex, counted, point
from factcheck.model.claims.count_of_members import CountOfMembers

from ..binding.bodies import BODIES, bodies
from ..binding.clauses import clause
from ..binding.period import stated
from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern, Sentence, each_once

NEEDS = ("number", "body")
# fmt: off
CUES = (
    "members", "member", "nation", "nations", "countries", "country", "states", "economies", "membership", "producers",
    "alliance of", "bloc of", "club of",
)
NEEDS_2 = ("number",)
CUES_2 = (
    "members", "member", "nation", "nations", "countries", "country", "states", "economies", "membership", "producers",
)
ALSO_2 = (
    "it", "its", "bloc", "alliance", "cartel", "club", "union", "league", "group", "grouping", "organisation",
    "organization", "association", "body", "community", "pact", "zone", "area", "commonwealth", "currency", "euro",
)
# fmt: on

_OF = (
    r"(?:[a-z]+ly )?(?:[a-z]+ )?"
    r"(?:member (?:states|countries|nations)|members|countries|nations|states|economies|producers)\b"
)
_THEN = r"(?:had|counted|numbered|comprised|united|spanned|consisted of|was down to|was up to|grew to|shrank to)"
_CLUBS = (
    r"(?:club|bloc|group|grouping|alliance|association|league|union|organi[sz]ation|body|cartel|pact|zone|area"
    r"|community)"
)
_CLUB = rf"(?P<noun>{_CLUBS})"
_SOME = (
    r"(?! (?:from|in|of (?!the (?:{body}|bloc|alliance|commonwealth))|outside|without|with|to|or|voted|have|had|that do"
    r"|who)\b)(?!,? (?:and|plus|as well as) (?:the )?{body})"
)
_HINTS = ("member", "countr", "nation", "state", "econom", "producer")
COUNTED = Pattern(
    rf"{{number}}(?: (?:{{body}} )?{_OF}|[- ](?:nation|member|country|state|strong)\b)|(?:to|at) {{number}}"
    rf"|{_CLUBS} of {{number}}"
    r"|with {number}[,.]",
    kinds=("number",),
    hints=(*_HINTS, "strong", "alliance of", "bloc of", "club of"),
)
"""What each of those below holds, and is found faster."""
WHOLE = (
    # The bloc, which has its roots in the 1950s, counts 27 member states
    Pattern(rf"\b{{is_made_up_of}} (?:some |its )?(?P<count>{{number}}) {_OF}{_SOME}", kinds=("number",)),
    # The Commonwealth now has 56 members
    Pattern(
        rf"(?:\bcommonwealth|{{body}}) (?:{{date}} |now )?has (?P<count>{{number}}) {_OF}{_SOME}", kinds=("number",)
    ),
    # a Paris-based club of 38 mostly rich nations
    Pattern(rf"\b(?:an?|the) (?:[^ ]+ ){{0,3}}?{_CLUB} of (?P<count>{{number}}) {_OF}{_SOME}", kinds=("number",)),
    # the club is 56 countries strong; NATO, now 32 strong
    Pattern(rf"(?<!\w)(?:is|are|now|stands?|{{date}}) (?P<count>{{number}})(?: {_OF})?[ -]strong\b", kinds=("number",)),
    # the 20 countries that share the single currency
    Pattern(
        rf"\b(?:the|all|its) (?P<count>{{number}}) {_OF} (?:that|which|who|now)(?: (?:now|currently|together))?"
        r" (?:share|use|have|form|make up|belong to|sharing|using)\b",
        kinds=("number",),
    ),
    # the 29-nation Schengen zone; the Commonwealth's 56 member nations; from all 56 countries of the Commonwealth
    Pattern(rf"^its (?P<count>{{number}}) {_OF}{_SOME}", kinds=("number",)),
    Pattern(rf"\b(?:commonwealth|{{body}})'s? (?P<count>{{number}}) {_OF}{_SOME}", kinds=("number",)),
    Pattern(
        rf"\ball (?:of )?(?:its |the )?(?P<count>{{number}}) {_OF} (?:of|in) the (?:commonwealth|{{body}})\b",
        kinds=("number",),
    ),
    Pattern(
        rf"\bthe (?P<count>{{number}})-(?:nation|member|country|state|strong) (?:[\w-]+ )?(?:{_CLUB}|commonwealth)\b",
        kinds=("number",),
    ),
    # which brings the number of its members to 56
    Pattern(
        r"\b(?:bring|tak|rais|swell|cut|reduc|lift)(?:s|ing|es) (?:the )?"
        r"(?:number of (?:its )?(?:members|member (?:states|countries|nations))"
        r"|(?:its |the )?(?:total )?membership(?: of (?:the )?{body})?)(?: up| down)? to (?P<count>{number})",
        kinds=("number",),
    ),
    # so NATO enters its anniversary summit as an alliance of 28
    Pattern(
        r"{body} (?:now )?(?:enters|meets|goes|heads|approaches|begins|opens|marks|turns)[^;.{number}]{1,60}"
        rf" as an? (?:[a-z]+ )?{_CLUBS} of (?P<count>{{number}})(?=[,.;]|$)",
        kinds=("number", "body"),
    ),
    # the euro is the currency of 20 EU states
    Pattern(
        rf"\b(?P<euro>euro) is (?:now )?(?:the )?(?:official |common |sole |legal )?(?:currency|tender) (?:of|in|for)"
        rf" (?P<count>{{number}}) (?:{{body}} )?{_OF}{_SOME}",
        kinds=("number",),
    ),
)
BLOC = Pattern(rf"\ban? {_CLUB} of (?P<count>{{number}}) {_OF} (?:has|had)\b", kinds=("number",))
""" "A bloc of 55 states had just become a permanent member of another": what follows is not told of some of them."""
_GREW = (
    r"\b(?:br(?:ings?|inging|ought)|t(?:ake|akes|aking|ook)|expand(?:s|ed|ing)?|enlarg(?:es?|ed|ing)"
    r"|swell(?:s|ed|ing)?|lift(?:s|ed|ing)?|rais(?:es?|ed|ing)|shr(?:ank|inks?|inking|unk)|gr(?:ew|ows?|owing|own)"
    r"|cut(?:s|ting)?|reduc(?:es?|ed|ing)|widen(?:s|ed|ing)?)"
)
_ALL = rf"(?: {_OF}|(?=[,.;:]|$| (?:when|as|after|by|with|on|in|at)\b)(?! in \d)){_SOME}"
_IT = (
    rf"(?:(?:the |its |their )?(?:{{body}}|{_CLUB}|commonwealth|euro zone|currency area|membership|ranks|strength)|it)"
)
GROWN = (
    # Croatia's accession brought the European Union to 28 countries; took the alliance to 28 members
    Pattern(
        rf"{_GREW} {_IT}(?:'s)?(?: (?:membership|ranks|strength|size))?(?: up| down| back)? (?:from {{number}} )?to"
        rf" (?:a total of )?(?P<count>{{number}}){_ALL}",
        kinds=("number",),
    ),
    # its membership stands at 32
    Pattern(
        r"\bmembership(?: of (?:the )?{body})? (?:now )?stands at (?P<count>{number})(?! percent)", kinds=("number",)
    ),
    # the European Union shrank to 27 members
    Pattern(
        rf"{{body}} (?:has |had )?{_GREW}(?: from {{number}})? to (?P<count>{{number}}){_ALL}", kinds=("number", "body")
    ),
    # made it a club of 25; leaving the cartel with 14 members
    Pattern(
        rf"\b(?:ma(?:de|kes?|king)|turn(?:s|ed|ing)|le(?:aves?|ft|aving)) {_IT} (?:into )?an? (?:[a-z]+ )?{_CLUBS}"
        rf" of (?P<count>{{number}}){_ALL}",
        kinds=("number",),
    ),
    Pattern(rf"\bleav(?:es|ing) {_IT} with (?P<count>{{number}}){_ALL}", kinds=("number",)),
)
"""Told of the day on which it grew or shrank."""
PAST = Pattern(rf"\b{_THEN} (?P<count>{{number}}) {_OF}{_SOME}", kinds=("number",))
"""Only where the sentence says when."""


_WEEK = 7
_NOW = re.compile(r"\b(?:has|stands|now)\b", re.IGNORECASE)
_OPEN = re.compile(r"\b(?:would|will|could|may|might|should)\b", re.IGNORECASE)
_LEADS = re.compile(r"(?:In|By|At the (?:end|start) of|As of|Since|On|From|Until) (?:the )?", re.IGNORECASE)
_FOLLOWS = re.compile(r"\b(?:in|by|at the (?:end|start) of|as of|on|from|until) $", re.IGNORECASE)
_STRANGER = re.compile(r"\b(?!The Commonwealth\b)[A-Z][a-z]+ (?:[a-z]{2,3} )?[A-Z][a-z]+")
_ENDED = re.compile(r"[;:()]|\b(?:and|but|while|when|as|after|before)\b", re.IGNORECASE)


def compose(article: Article) -> Iterator[CountOfMembers]:
    if next(article.find(COUNTED), None) is None:
        return
    for found in each_once(article, (*WHOLE, BLOC, *GROWN, PAST), "count"):
        count, sentence = found.quantity("count"), found.sentence
        if count.number is None or count.ends is not None or count.hedge or _is_narrow(found):
            continue
        about = _about(article, found)
        noun = (found.match.groupdict().get("noun") or "").lower()
        if about and about.entity not in BODIES.get(noun, {about.entity}):
            continue
        grown = any(found.match.re is pattern.regex for pattern in GROWN)
        when = stated(sentence) if grown else _when(sentence, count)
        if grown and not when and not (_NOW.search(found.match[0]) or _is_news(article, sentence)):
            continue
        strange = found.match.re is WHOLE[0].regex and _STRANGER.search(sentence.skeleton, 0, found.match.start())
        lone = grown or _is_lone(sentence, count)
        if about and not strange and (when or found.match.re is not PAST.regex) and lone:
            figure = counted(count, point(count.number.fraction))
            yield CountOfMembers(figure, about, _days(article, when), when, loose=True)


def _is_news(article: Article, sentence: Sentence) -> bool:
    """Whether it tells of the article's own days, and of no year."""
    times = [m for m in sentence.mentions if isinstance(m, Timex) and m.kind in ("date", "time")]
    as_of = article.document.as_of
    if as_of is None or any("y" in one.stated for one in times):
        return False
    today = as_of.date.toordinal()
    return any(one.days is not None and today - _WEEK <= one.days.low <= one.days.high <= today for one in times)


def _about(article: Article, found: Found) -> Named | None:
    """The only body that the sentence is about, of that sort, or the last before what tells of its members."""
    if found.match.groupdict().get("euro"):
        count = found.quantity("count")
        return Named(count.start, count.end, count.text, "body", ("euro-area",))
    about = bodies(article, found.sentence)
    noun = (found.match.groupdict().get("noun") or "").lower()
    fitting = [one for one in about if one.entity in BODIES.get(noun, ())]
    if len(fitting) == 1:
        return fitting[0]
    if found.match.re is BLOC.regex:
        return None
    spot = found.match.start()
    before = [m for m in found.sentence.before(spot) if isinstance(m, Named) and m.kind == "body" and m.entity]
    return about[0] if len(about) == 1 else before[0] if before and not _ENDED.search(_from(found, before[0])) else None


def _from(found: Found, body: Named) -> str:
    return found.sentence.skeleton[found.sentence.spot_of(body) + 1 : found.match.start()]


def _when(sentence: Sentence, count: Quantity) -> Timex | None:
    """The date that it opens with or that follows the count; what stands in an aside dates something else."""
    text, place = sentence.skeleton, sentence.spot_of(count)
    where = clause(sentence, count)
    for one in sentence.mentions:
        if isinstance(one, Timex) and one.kind == "date" and "y" in one.stated and one.days is not None:
            spot = sentence.spot_of(one)
            if _LEADS.fullmatch(text[:spot]) or (place < spot < where.end and _FOLLOWS.search(text[:spot])):
                return one
    return None


def _days(article: Article, when: Timex | None) -> Interval | None:
    as_of = article.document.as_of
    return when.days if when else point(as_of.date.toordinal()) if as_of else None


def _is_narrow(found: Found) -> bool:
    text, (start, end) = found.sentence.skeleton, found.match.span()
    beyond = 0 if found.match.re is BLOC.regex else 30
    return bool(_some().search(text, max(0, start - 30), end + beyond) or _OPEN.search(text, max(0, start - 30), end))


@cache
def _some() -> re.Pattern[str]:
    """Words by which some of them, or others, may be meant."""
    return re.compile(rf"\b(?:{'|'.join(cues('some_members'))})\b", re.IGNORECASE)


def _is_lone(sentence: Sentence, count: Quantity) -> bool:
    """Whether no other number of its clause may be that of the members."""
    where = clause(sentence, count)
    held = zip(sentence.mentions, sentence.spots, strict=True)
    inside = (one for one, spot in held if where.start <= spot < where.end and one is not count)
    return not any(isinstance(one, Quantity) and _is_count(one) for one in inside)


def _is_count(one: Quantity) -> bool:
    return one.kind == "number" and one.number is not None and one.number.denominator == 1
