"""Bind a total to parts that are told alike: by one preposition, in brackets, of a period each, by age and sex."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import total
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.amounts import is_amount
from ..binding.phrases import gap
from ..binding.sums import summed
from ..passage import Article, Found, Pattern

NEEDS = ("amount", "amount", "amount")

_SEX = r"(?:(?:wo)?m[ae]n|boys?|girls?|(?:fe)?males?|child(?:ren)?|adults?|bab(?:y|ies)|infants?|teenagers?)"
_PEOPLE = (
    r"(?:people|persons|passengers|patients|residents|villagers|guests|survivors|victims|refugees|migrants|bodies"
    r"|candidates|delegates|members|workers|pupils|students|volunteers|soldiers|hostages|prisoners|jurors|players)"
)
# the 650 guests, 250 from the bride's side and 400 from the groom's, were bussed in
PARALLEL = Pattern(
    r"\b(?:the|all|its|their|our|his|her) (?P<whole>{number})(?: [\w'-]+){1,2}?,? [–—(-]*"
    r"(?P<list>{number} (?P<prep>from|in|on|at|for|with|by|aged) [^.;:(),]*?(?:, {number} (?P=prep) [^.;:(),]*?){0,4}"
    r",? and {number} (?P=prep) [^.;:(),–—]*?)(?=, | [–-] |—|\)|\.|$)",
    kinds=("number", "number", "number"),
    hints=(" and ",),
)
# 41 people from the sea, 26 men, nine women and six children
BY_SEX = Pattern(
    rf"(?<!of )(?P<whole>{{number}}) (?:[\w-]+ )?{_PEOPLE}(?: [\w'-]+){{0,8}}?(?:,|:| [–-]+|—| \() ?"
    rf"(?P<list>(?:{{number}} {_SEX}, ){{0,4}}{{number}} {_SEX},? and (?:{{number}}|an?|one) {_SEX})"
    r"(?=[,.;)]| [–-]|—|$)",
    kinds=("number", "number"),
    hints=(" and ",),
)
# the squad of 23 has three goalkeepers, eight defenders, seven midfielders and five forwards
SQUAD = Pattern(
    r"\b(?:squad|team|crew|party|group|staff|panel|jury|council|cabinet|board|committee|delegation|fleet|convoy) of "
    r"(?P<whole>{number}) (?:has|had|includes|included|comprises|comprised|consists of|consisted of|is made up of) "
    r"(?P<list>{number} [^.;:()]*?(?:, {number} [^.;:()]*?){0,6},? and {number} [^.;:(),]*)",
    kinds=("number", "number", "number"),
    hints=(" of ",),
)
# raised $11.2 million, $6.5 million on Friday and $4.7 million on Saturday
TOLD_APART = Pattern(
    r"(?P<whole>{money}|{number})(?: [\w-]+)?, "
    r"(?P<list>(?:{money}|{number}) (?P<prep>on|in|from|for|at|to) [^.;:(),]*?"
    r"(?:, (?:{money}|{number}) (?P=prep) [^.;:(),]*?){0,4},? and (?:{money}|{number}) (?P=prep) [^.;:(),]*)"
    r"(?=[.;,)]|$)",
    kinds=("amount", "amount", "amount"),
    hints=(" and ",),
)
# 21 members, 13 of them from the ruling party and eight from the opposition
OF_THEM = Pattern(
    r"(?P<whole>{number})(?: [\w'-]+){1,3}?,? [–—(-]*"
    r"(?P<list>{number} of (?:them|whom|which) (?P<prep>from|in|on|at|for)\b"
    r"[^.;:(),]*?(?:, {number} (?P=prep) [^.;:(),]*?){0,4},? and {number} (?P=prep) [^.;:(),–—]*)",
    kinds=("number", "number", "number"),
    hints=("of them", "of whom", "of which"),
)
# nine tourists died, seven of them Austrians and four Germans
NATIONS = tuple(
    Pattern(
        rf"(?P<whole>{{number}})(?: (?:[\w'-]+|{{name}}|{{date}})){{1,{most}}}?(?:,| [–-]| ?[—(:]) ?"
        rf"(?P<list>{{number}}{them}(?: (?:is|are|was|were))? {{name}}"
        r"(?:, {number} {name}){0,4},? and {number} {name})(?= ?[,.;)–—]| -|$)",
        kinds=("number", "number", "number", "name"),
        hints=(" and ",),
    )
    for most, them in ((12, " of (?:them|whom|these|those)"), (2, ""))
)
"""Farther off, some may be of what stands between: "nine clubs sent runners, four French and six German"."""
# $4.5 billion is split between schools ($2.0 billion), health ($1.5 billion) and roads ($1.0 billion)
IN_BRACKETS = Pattern(
    r"(?P<whole>{amount})"
    + gap(8)
    + r"(?: (?:is |was |to be |will be )?(?:split|divided|shared|broken down|made up|consists|comes?|came|goes|went)"
    r"(?: up)?(?: between| among| into| as| of| from| to)?|:) "
    r"(?P<list>[^.;:()]{2,40}? \({amount}\)(?:, [^.;:()]{2,40}? \({amount}\)){0,6},? "
    r"and [^.;:()]{2,40}? \({amount}\))",
    kinds=("amount", "amount", "amount"),
    hints=("(",),
)
# sales in the first half came to 310 million and in the second to 350 million, 660 million for the year
PERIODS = Pattern(
    r"^(?P<list>[^;:()]*{amount}[^;:()]* and [^;:()]*{amount}[^;:()]*?)(?:,| [–-]+|—) ?(?:or |making |for )?"
    r"(?P<whole>{amount})(?: [\w-]+){0,2}? (?:for|over) (?:the )?(?:(?:full|whole) )?"
    r"(?P<period>{date}|{duration}|quarter|period)",
    kinds=("amount", "amount", "amount"),
    hints=(" for ", " over "),
)

_MONTH = re.compile(r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b")
BOUNDS = (PARALLEL, SQUAD, TOLD_APART, OF_THEM, *NATIONS)
"""Lists that need not be the whole."""


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    seen: set[int] = set()
    for pattern in (PARALLEL, BY_SEX, SQUAD, TOLD_APART, OF_THEM, *NATIONS, IN_BRACKETS, PERIODS):
        for found in article.find(pattern):
            if pattern is PERIODS and not _has_a_time_each(found):
                continue
            claim = summed(found, pattern not in BOUNDS)
            if pattern is TOLD_APART and isinstance(claim, PartsSum) and _is_far(claim):
                continue
            start = claim.mention.start if isinstance(claim, Skip) else claim.figure.mention.start
            if start not in seen:
                seen.add(start)
                yield claim


def _is_far(claim: PartsSum) -> bool:
    """More than half as much again: the parts of something else."""
    return total([part.value for part in claim.parts]).low > claim.figure.value.high * Fraction(3, 2)


def _has_a_time_each(found: Found) -> bool:
    """Both halves of a year, its four quarters, or the months of a quarter."""
    period, inside = found.mention("period"), found.mentions("list")
    said = (period.text if period else found.words("period")).lower()
    told = " ".join((found.words("list"), *(m.text for m in inside))).lower()
    counts = sum(map(is_amount, inside))
    if "so far" in found.sentence.lower or "to date" in found.sentence.lower:
        return False
    if "quarter" in said:
        return counts == len(_MONTH.findall(told)) == 3
    return "year" in said and (counts == 2 and "half" in told or counts == 4 and "quarter" in told)
