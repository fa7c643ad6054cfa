"""Bind a total to the list of its parts: "Eleven dead: five police officers and six civilians"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Interval, Printed, Quantity, point, printed
from factcheck.model import total as sum_of
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.amounts import is_amount, scaled
from ..binding.lists import Items, items, tallied
from ..binding.phrases import NO_FIGURE, gap
from ..passage import Article, Found, Pattern

NEEDS = ("amount",)

_AMOUNT = ("amount",)
_NOT_OF = r"(?<!of .)(?<!of the .)(?<!of its .)"
"""Asked of a total behind its letter, which is found faster than the words before it."""
_SEX = r"(?:(?:wo)?m[ae]n|boys?|girls?|(?:fe)?males?)"
_ALL = r"people|persons|dead|victims|casualties|staff|seats|killed|deaths"
"""Words for all of them, whoever they are."""
_MEMBERS = r"passengers|members|students|workers|employees|pupils|suspects|prisoners|migrants|hostages|patients|players"

# 11 dead: five police officers and six civilians; 11 people - five police officers and six civilians - died
LISTED = Pattern(
    r"(?P<whole>{amount})(?:-\w+)?"
    + gap(8)
    + r" ?(?::|—| [–-]+|,? (?:(?:is |are )?made up of|consisting of|consists of|compris(?:es|ed|ing)(?: of)?"
    r"|composed of"
    r"|(?:were|are)(?: [\w-]+){0,4}? as|namely"
    r"|(?:(?:will |would |to |could |may )?be |is |are |was |were )?(?:split|divided|broken|shared)(?: up| down| out)?"
    r" (?:into|as|between|among))) ?"
    r"(?P<list>[^.;—–:()]*?{amount}(?:(?! - )[^;—–:()])*)",
    kinds=_AMOUNT,
    hints=(
        ":",
        "—",
        "–",
        " - ",
        "--",
        " as ",
        "made up",
        "consist",
        "compris",
        "composed",
        "namely",
        "broken",
        "split",
        "divided",
        "shared",
    ),
)
# 23 people pulled from the rubble: 11 men, nine women and three children
ANNOUNCED = Pattern(
    r"(?P<whole>{number})" + NO_FIGURE + r"{1,70}?: ?(?P<list>{number} [^.;—–:()]* and {number} [^.;—–:(),]*)",
    kinds=("number",),
    hints=(":",),
)
BRACKETED = Pattern(
    r"(?P<whole>{amount})" + gap(4) + r" \((?P<list>[^()]*{amount}[^()]*)\)", kinds=_AMOUNT, hints=("(",)
)
# 11 people, five police officers and six civilians, were killed
APPOSED = Pattern(
    rf"(?P<whole>{{number}}){_NOT_OF} (?:{_ALL}), "
    r"(?P<list>{number} [^.;:()]*? and [^.;:(),]*?)"
    r"(?:,| were| was| have| had|\.|$)",
    kinds=("number",),
    hints=(" and ",),
)
# 11 passengers, five men and six women, were killed; never "11 passengers, five crew and a guard were killed"
ENCLOSED = Pattern(
    rf"(?P<whole>{{number}}){_NOT_OF} (?:{_MEMBERS}), "
    r"(?P<list>{number} [^.;:(),]*? and {number} [^.;:(),]*?), (?:were|was|have|had|are|will|died)\b",
    kinds=("number",),
    hints=(" and ",),
)
# nine candidates, four women and five men, are running
SEXES = Pattern(
    rf"(?P<whole>{{number}})(?<!of .)(?<!of the .)(?: [\w'-]+){{1,3}}, "
    rf"(?P<list>{{number}} {_SEX} and {{number}} {_SEX})(?=,|\.|$| [–-])",
    kinds=("number",),
    hints=("men and", "boys and", "girls and", "females and", "males and"),
)
# the 650 guests, 250 from the bride's side and 400 from the groom's, were bussed in
PARALLEL = Pattern(
    r"\b(?:the|all|its|their|our|his|her) (?P<whole>{number})(?: [\w'-]+){1,2}?,? [–—(-]*"
    r"(?P<list>{number} (?P<prep>from|in|on|at|for|with|by|aged) [^.;:(),]*?(?:, {number} (?P=prep) [^.;:(),]*?){0,4}"
    r",? and {number} (?P=prep) [^.;:(),–—]*?)(?=, | [–-] |—|\)|\.|$)",
    kinds=("number",),
    hints=(" and ",),
)
# seven medals, four gold, two silver and one bronze; never "six trains, two buses and a plane"
MEDALS = Pattern(
    r"(?P<whole>{number})(?<!of .)(?<!of the .)(?: [\w'-]+){1,3}(?:,| [–-]+|—|:) "
    r"(?P<list>(?:{number} [a-z]+, ){1,5}(?:{number}|one|an?) [a-z]+,? and (?:{number}|one|an?) [a-z]+)"
    r"(?= ?[,.;)–—]|$)",
    kinds=("number",),
    hints=(" and ",),
)
# the 14 victims were nine women, three men and two children
EQUATED = Pattern(
    r"(?P<whole>{number})(?:(?<=\b(?:the|all|its) .)|(?<=\btheir .)) [\w'-]+(?: [\w'-]+)?? (?:were|are|comprised?) "
    r"(?P<list>{number} [^.;:()]*? and (?:{number}|an?|one) [^.;:(),]*)",
    kinds=("number",),
    hints=(" were ", " are ", " compris"),
)
# of the $90 million, $50 million went to roads, $30 million to schools and $20 million to parks
SPENT = Pattern(
    r"(?:^\W*|[,;:] )of (?:the|its|that|this) (?P<whole>{money})"
    + gap(4)
    + r", (?P<list>{money}[^.;:()]*{money}[^.;:()]*)",
    kinds=("money",),
    hints=("of ",),
)
# of the 187 people on board, 113 were saved and 74 died; of its 500 staff, 300 work in Oslo and 150 in Bergen
DIVIDED = Pattern(
    r"(?:^\W*|[,;:] )of (?:the |its |their |all )?(?:[\w-]+'s? )?(?P<whole>{number})"
    + gap(5)
    + r", (?P<list>{number}[^.;:()]*?{number}[^.;:()]*)",
    kinds=("number",),
    hints=("of ",),
)
# 14 people, including five police officers
BOUNDED = Pattern(
    r"(?P<whole>{amount})"
    + gap(8)
    + r"[,—–(-]* ?(?P<link>including|includes|included|include|among them|among whom|of whom|of which|of them) "
    r"(?P<list>[^.;:()—–]*{amount}[^.;:()—–]*)",
    kinds=_AMOUNT,
    hints=("includ", "among", "of whom", "of which"),
)
# 21 members, 13 of them from the ruling party and eight from the opposition
OF_THEM = Pattern(
    r"(?P<whole>{number})(?: [\w'-]+){1,3}?,? [–—(-]*"
    r"(?P<list>{number} of (?:them|whom|which) (?P<prep>from|in|on|at|for)\b"
    r"[^.;:(),]*?(?:, {number} (?P=prep) [^.;:(),]*?){0,4},? and {number} (?P=prep) [^.;:(),–—]*)",
    kinds=("number",),
    hints=("of them", "of whom", "of which"),
)
# $4.5 billion is split between schools ($2.0 billion), health ($1.5 billion) and roads ($1.0 billion)
IN_BRACKETS = Pattern(
    r"(?P<whole>{amount})"
    + gap(8)
    + r"(?: (?:is |was |to be |will be )?(?:split|divided|shared|broken down|made up|consists|comes?|came|goes|went)"
    r"(?: up)?(?: between| among| into| as| of| from| to)?|:) "
    r"(?P<list>[^.;:()]{2,40}? \({amount}\)(?:, [^.;:()]{2,40}? \({amount}\)){0,6},? "
    r"and [^.;:()]{2,40}? \({amount}\))",
    kinds=_AMOUNT,
    hints=("(",),
)
# sales in the first half came to 310 million and in the second to 350 million, 660 million for the year
PERIODS = Pattern(
    r"^(?P<list>[^;:()]*{amount}[^;:()]* and [^;:()]*{amount}[^;:()]*?)(?:,| [–-]+|—) ?(?:or |making |for )?"
    r"(?P<whole>{amount})(?: [\w-]+){0,2}? (?:for|over) (?:the )?(?:(?:full|whole) )?"
    r"(?:{date}|{duration}|quarter|period)",
    kinds=_AMOUNT,
    hints=(" for ", " over "),
)
# nine women, six men and four children made up the 19
MADE_UP = Pattern(
    r"^(?P<list>[^;:()]*{amount}[^;:()]* and [^;:()]*{amount}[^;:()]*?) (?:make|made|makes) up the (?P<whole>{amount})",
    kinds=_AMOUNT,
    hints=(" up the ",),
)
# the 100-member council has 45 Liberals, 40 Conservatives and 15 independents
SEATED = Pattern(
    r"(?P<whole>{number})[- ](?:member|seat|seats|members|strong|person|man)\b"
    + gap(4)
    + r" (?:has|had|comprises|comprised|includes) "
    r"(?P<list>{number} [^.;:()]*? and [^.;:(),]*)",
    hints=("member", "seat", "strong", "-person", "-man"),
)
# Five police officers and six civilians died, eleven in all
SUMMED = Pattern(
    r"^(?P<list>[^;:()]*{amount}[^;:()]* and [^;:()]*{amount}[^;:()]*?)(?:,| [–-]+|—) ?(?:or |making |for )?"
    r"(?:a total of (?P<of>{amount})|(?P<whole>{amount})(?: [\w-]+){0,2}? "
    r"(?:in all|in total|altogether|all told|between them|together|combined|overall))",
    kinds=_AMOUNT,
    hints=("in all", "total", "altogether", "all told", "between them", "together", "combined", "overall"),
)

_APART = re.compile(
    r"\b(?:died|dead|killed|survived|saved|drowned|rescued|missing|men|women|boys|girls|against|abstained|work|works|live"
    r"|lives|based|placebo|are in|were in|come from|came from|were from|are from|employed in)\b",
    re.IGNORECASE,
)
"""What nobody is twice."""
_PLURAL = re.compile(r"\b(?:[a-z]+s|men|women|children|people|police|staff|crew)(?=,| and|$)")
_MONTH = re.compile(r"\bin (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [\ue000-\uf8ff]")
_WITHIN = re.compile(r"\bof (?:them|whom|these|those)\b", re.IGNORECASE)
_NEEDED = re.compile(r"\b(?:needed|need|needs|required|require|requires|enough|necessary)\b", re.IGNORECASE)


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    seen: set[int] = set()
    left: dict[int, Skip] = {}
    for pattern in (
        LISTED,
        ANNOUNCED,
        BRACKETED,
        APPOSED,
        ENCLOSED,
        SEXES,
        MEDALS,
        PARALLEL,
        EQUATED,
        SEATED,
        IN_BRACKETS,
        SUMMED,
        PERIODS,
        MADE_UP,
        SPENT,
        DIVIDED,
        OF_THEM,
        BOUNDED,
    ):
        for found in article.find(pattern):
            listed = found.words("list")
            if pattern is DIVIDED and (_WITHIN.search(listed) or not _APART.search(listed)):
                continue
            if pattern is EQUATED and found.after("list").startswith(";"):
                continue
            if pattern is PERIODS and not _has_a_time_each(found):
                continue
            if pattern is MEDALS and _PLURAL.search(listed):
                continue
            claim = _sum(found, pattern not in (BOUNDED, SPENT, DIVIDED, OF_THEM))
            start = claim.mention.start if isinstance(claim, Skip) else claim.figure.mention.start
            if isinstance(claim, Skip):
                left.setdefault(start, claim)
            elif start not in seen:
                seen.add(start)
                yield claim
    yield from (skip for start, skip in left.items() if start not in seen)


def _has_a_time_each(found: Found) -> bool:
    """The first half and the second; January, February and March."""
    inside = found.mentions("list")
    times = sum(m.kind in ("date", "ordinal", "duration") for m in inside) + len(_MONTH.findall(found.words("list")))
    return times >= sum(map(is_amount, inside))


def _sum(found: Found, all_told: bool) -> PartsSum | Skip:
    whole = _whole(found)
    listed = items(found.sentence, *found.match.span("list"), whole.kind)
    if isinstance(listed, str):
        return Skip(whole, listed)
    reason = _unfit(found, whole, listed, all_told)
    if reason:
        return Skip(whole, reason)
    ones = point(Fraction(listed.ones))
    return PartsSum(tallied(whole), tuple(tallied(part) for part in listed.figures), ones, all_told)


def _whole(found: Found) -> Quantity:
    """The total of the match, wherever the pattern has it."""
    whole = found.quantity("of" if "of" in found.match.re.groupindex and found.words("of") else "whole")
    first = next((m for m in found.mentions("list") if isinstance(m, Quantity) and m.kind != "ordinal"), None)
    if first and first.kind == "money" and whole.kind == "number" and not whole.unit and scaled(whole):
        return whole._replace(kind="money", unit=first.unit)
    return whole


def _unfit(found: Found, whole: Quantity, listed: Items, all_told: bool) -> str | None:
    """Why the list need not add up to the total."""
    if whole.number is None or any(part.number is None for part in listed.figures):
        return "the total or a part is not a single figure"
    if not all_told and _NEEDED.search(found.sentence.skeleton, found.match.start("list")):
        return "a number that is needed, not included"
    if whole.kind != "number" and any(part.unit not in (whole.unit, None) for part in listed.figures):
        return "the parts are in other units than the total"
    if all_told and len(listed.figures) + listed.ones < 2:
        return "a list of one is no sum"
    return "the list is of something else" if all_told and not _near(whole, listed) else None


def _near(whole: Quantity, listed: Items) -> bool:
    """Between half and twice the total, or the list counts other things ("3 rounds: 12 teams and 6 judges")."""
    parts: list[Printed] = [printed(part) for part in listed.figures]
    summed = sum_of([part.value for part in parts]).middle + listed.ones
    return bool(Interval(Fraction(1, 2), Fraction(2)).overlaps(point(Fraction(summed)) / printed(whole).value))
