"""Bind a number of members to the body that the text calls "the bloc" or "the alliance"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.count_of_members import CountOfMembers

from ..binding.bodies import BODIES
from ..binding.period import period, stated
from ..passage import Article, Found, Pattern, each_once

NEEDS = ("number",)
CUES = ("bloc", "alliance", "cartel", "the euro", "commonwealth")
NEEDS_2 = ("number", "body")
CUES_2 = ("members", "nations", "countries", "states", "allies", "seats", "membership")
NEEDS_3 = ("number",)
CUES_3 = ("its",)
ALSO_3 = ("members", "nations", "countries", "states")

COUNCIL = "un-security-council"
_NOUN = rf"(?P<noun>{'|'.join(sorted(BODIES, key=len, reverse=True))})\b"
_OF = r"(?:member (?:states|countries|nations)|members|member-states|nations|countries)"
PATTERNS = (
    # the 27-nation bloc
    Pattern(
        rf"\bthe (?P<count>{{number}})-(?:member|nation|country|state|strong) {_NOUN}(?! of (?:the )?{{name}})",
        kinds=("number",),
        hints=("bloc", "alliance", "cartel"),
    ),
    # the bloc's 27 members; the bloc of 27 nations
    Pattern(
        rf"\bthe {_NOUN}(?:'s (?:current |present )?| of )(?P<count>{{number}}) {_OF}\b(?! (?:that|which|who|with)\b)",
        kinds=("number",),
        hints=("bloc", "alliance", "cartel"),
    ),
)
ITS = Pattern(
    rf"{{body}}.{{0,150}}?\b(?:all (?:of )?its|its|all) (?P<count>{{number}}) (?:current |present )?{_OF}\b"
    r"(?! (?:from|of|in|on|who|that|which|with|without|voted|abstained|failed|have|had)\b)",
    kinds=("number", "body"),
    hints=("its ", "all "),
)
"""Of the only body of its sentence: "ASEAN was set up 50 years ago; its 10 members"."""
HERS = Pattern(
    rf"^its (?P<count>{{number}}) {_OF}\b(?! (?:from|of|in|who|that|which|with|without)\b)",
    kinds=("number",),
    hints=("its ",),
)
"""Of the only body of the sentence before."""
ALLIES = Pattern(r"\b[Aa]ll (?P<count>{number}) (?P<noun>allies)\b", kinds=("number", "body"), hints=("allies",))
EURO = Pattern(
    rf"\b(?:all|the) (?P<count>{{number}}) (?:other )?{_OF} (?:that|which) (?:use|share|have|have adopted) the euro\b",
    kinds=("number",),
    hints=("the euro",),
)
SEATS = Pattern(
    r"\b(?:the|its|has|council's) (?P<count>{number}) (?P<sort>permanent|elected|non-permanent|nonpermanent|rotating"
    r"|temporary) (?:members|seats)\b(?! (?:that|who|which|from|of|in|with|voted|abstained|and|have|had|were)\b)",
    kinds=("number", "body"),
    hints=("permanent", "elected", "non-permanent", "nonpermanent", "rotating", "temporary"),
)
"""Of the Security Council."""
COMMON = Pattern(
    rf"\b(?:all|the) (?P<count>{{number}}) (?:other )?{_OF} of the commonwealth\b(?! of\b)",
    kinds=("number",),
    hints=("of the commonwealth",),
)
PROPER = {EURO: "euro-area", COMMON: "commonwealth"}
"""Those whose name is no body's own: the euro, the Commonwealth."""
GROWN = Pattern(
    r"\b(?:bring|tak|rais|swell|increas|expand)(?:s|ing|es)? (?:its |the (?P<noun>bloc|alliance|cartel)'s )?(?:total )?"
    r"(?:membership|number of (?:members|member states|member countries)) (?:from {number} )?to (?P<count>{number})",
    kinds=("number", "body", "date"),
    hints=("membership", "number of"),
)
"""Ten countries joined on 1 May 2004, taking its membership to 25: on a day that the sentence states."""


TO_COME = (" will ", " would ", " without ")


def compose(article: Article) -> Iterator[CountOfMembers | Skip]:
    named = {m.entity: m for m in article.mentions if isinstance(m, Named) and m.kind == "body" and m.entity}
    for found in each_once(article, (*PATTERNS, ALLIES, GROWN, ITS, HERS, *PROPER, SEATS), "count"):
        count, body = found.quantity("count"), _body(article, found, named)
        when = stated(found.sentence)
        if body is None:
            yield Skip(count, "it is not clear which body is meant")
        elif count.number is None or count.ends is not None:
            yield Skip(count, "not one exact number")
        elif when is None and any(word in found.sentence.lower for word in TO_COME):
            yield Skip(count, "how many there will be is not on record")
        elif when or found.match.re is not GROWN.regex:
            figure = counted(count, point(count.number.fraction))
            yield CountOfMembers(figure, body, period(article, found.sentence), when)


def _body(article: Article, found: Found, named: dict[str, Named]) -> Named | None:
    """The only body of that sort that the article names, or the only one of its sentence."""
    proper = next((body for pattern, body in PROPER.items() if found.match.re is pattern.regex), None)
    if proper:
        count = found.quantity("count")
        return Named(count.start, count.end, count.text, "body", (proper,))
    if found.match.re is SEATS.regex:
        return _seats(found)
    noun = found.match.groupdict().get("noun")
    if found.match.re in (ITS.regex, HERS.regex):
        where = article.before(found.sentence) if found.match.re is HERS.regex else found.sentence
        held = {m.entity: m for m in (where.mentions if where else ()) if isinstance(m, Named) and m.kind == "body"}
    else:
        held = {entity: body for entity, body in named.items() if not noun or entity in BODIES[noun.lower()]}
    return next(iter(held.values())) if len(held) == 1 else None


def _seats(found: Found) -> Named | None:
    """The permanent or the elected ones of the Security Council, where the sentence names it."""
    council = next((m for m in found.sentence.mentions if isinstance(m, Named) and m.entity == COUNCIL), None)
    sort = "permanent" if found.words("sort").lower() == "permanent" else "elected"
    return council and council._replace(entities=(f"{COUNCIL}-{sort}-members",))
