"""Bind a total to the list of its parts: "Eleven dead: five police officers and six civilians"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.phrases import NO_FIGURE, gap
from ..binding.sums import summed
from ..passage import Article, Found, Pattern

NEEDS = ("amount", "amount")

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
    + r"(?: {number} ways)?"
    + r" ?(?::|—| [–-]+|,? (?:(?:is |are )?made up of|consisting of|consists of|compris(?:es|ed|ing)(?: of)?"
    r"|composed of"
    r"|(?:were|are)(?: [\w-]+){0,4}? as|namely"
    r"|(?:(?:will |would |to |could |may )?be |is |are |was |were )?(?:split|divided|broken|shared)(?: up| down| out)?"
    r" (?:into|as|between|among))) ?"
    r"(?P<list>[^.;—–:()]*?{amount}(?:(?! - )[^;—–:()])*)",
    kinds=("amount", "amount"),
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
    r"(?P<whole>{number})(?:"
    + NO_FIGURE
    + r"|{measure}|{ordinal}){1,110}?: ?(?P<list>{number} [^.;—–:()]* and {number} [^.;—–:(),]*)",
    kinds=("number", "number", "number"),
    hints=(":",),
)
BRACKETED = Pattern(
    r"(?P<whole>{amount})" + gap(4) + r" \((?P<list>[^()]*{amount}[^()]*)\)", kinds=("amount", "amount"), hints=("(",)
)
# 11 people, five police officers and six civilians, were killed
APPOSED = Pattern(
    rf"(?P<whole>{{number}}){_NOT_OF} (?:{_ALL}), "
    r"(?P<list>{number} [^.;:()]*? and [^.;:(),]*?)"
    r"(?:,| were| was| have| had|\.|$)",
    kinds=("number", "number"),
    hints=(" and ",),
)
# 11 passengers, five men and six women, were killed; never "11 passengers, five crew and a guard were killed"
ENCLOSED = Pattern(
    rf"(?P<whole>{{number}}){_NOT_OF} (?:{_MEMBERS}), "
    r"(?P<list>{number} [^.;:(),]*? and {number} [^.;:(),]*?), (?:were|was|have|had|are|will|died)\b",
    kinds=("number", "number", "number"),
    hints=(" and ",),
)
# nine candidates, four women and five men, are running
SEXES = Pattern(
    rf"(?P<whole>{{number}})(?<!of .)(?<!of the .)"
    rf"(?: (?!(?:{_SEX}|child|children|bab(?:y|ies)|infants?)\b)[\w'-]+){{1,3}}, "
    rf"(?P<list>{{number}} {_SEX} and {{number}} {_SEX})(?=,|\.|$| [–-])",
    kinds=("number",),
    hints=("men and", "women and", "boys and", "girls and", "females and", "males and"),
)
# seven medals, four gold, two silver and one bronze; never "six trains, two buses and a plane"
MEDALS = Pattern(
    r"(?P<whole>{number})(?<!of .)(?<!of the .)(?: [\w'-]+){1,3}(?:,| [–-]+|—|:) "
    r"(?P<list>(?:{number} [a-z]+, ){1,5}(?:{number}|one|an?) [a-z]+,? and (?:{number}|one|an?) [a-z]+)"
    r"(?= ?[,.;)–—]|$)",
    kinds=("number", "number"),
    hints=(" and ",),
)
# the 14 victims were nine women, three men and two children
EQUATED = Pattern(
    r"(?P<whole>{number})(?:(?<=\b(?:the|all|its) .)|(?<=\btheir .)) [\w'-]+(?: [\w'-]+)?? (?:were|are|comprised?) "
    r"(?P<list>{number} [^.;:()]*? and (?:{number}|an?|one) [^.;:(),]*)",
    kinds=("number", "number"),
    hints=(" were ", " are ", " compris"),
)
# of the $90 million, $50 million went to roads, $30 million to schools and $20 million to parks
SPENT = Pattern(
    r"(?:^\W*|[,;:] )of (?:the|its|that|this|their) (?:[\w-]+'s? )?(?P<whole>{money})"
    + gap(4)
    + r", (?P<list>{money}[^.;:()]*{money}[^.;:()]*)",
    kinds=("money", "money", "money"),
    hints=("of ",),
)
# of the 187 people on board, 113 were saved and 74 died; of its 500 staff, 300 work in Oslo and 150 in Bergen
DIVIDED = Pattern(
    r"(?:^\W*|[,;:] )of (?:the |its |their |all )?(?:[\w-]+'s? )?(?P<whole>{number})"
    + gap(5)
    + r", (?P<list>{number}[^.;:()]*?{number}[^.;:()]*)",
    kinds=("number", "number", "number"),
    hints=("of ",),
)
# 14 people, including five police officers
BOUNDED = Pattern(
    r"(?P<whole>{amount})"
    + gap(8)
    + r"[,—–(-]* ?(?P<link>(?<!not )including|includes|included|include|among them|among whom|of whom|of which"
    r"|of them) "
    r"(?P<list>[^.;:()—–]*{amount}[^.;:()—–]*)",
    kinds=("amount",),
    hints=("includ", "among", "of whom", "of which"),
)
# nine women, six men and four children made up the 19
MADE_UP = Pattern(
    r"^(?P<list>[^;:()]*{amount}[^;:()]* and [^;:()]*{amount}[^;:()]*?) (?:make|made|makes) up the (?P<whole>{amount})",
    kinds=("amount", "amount", "amount"),
    hints=(" up the ",),
)
# the 100-member council has 45 Liberals, 40 Conservatives and 15 independents
SEATED = Pattern(
    r"(?P<whole>{number})[- ](?:member|seat|seats|members|strong|person|man)\b"
    + gap(4)
    + r" (?:has|had|comprises|comprised|includes) "
    r"(?P<list>{number} [^.;:()]*? and [^.;:(),]*)",
    kinds=("number", "number"),
    hints=("member", "seat", "strong", "-person", "-man"),
)
# the class has 30 pupils, 16 of whom are girls and 14 boys
OF_SEX = Pattern(
    rf"(?P<whole>{{number}})(?<!of .)(?<!of the .) (?!{_SEX}\b)[\w'-]+(?: [\w'-]+)?,? (?:and )?"
    rf"(?P<list>{{number}} of (?:whom|them) (?:are |were )?{_SEX} and {{number}} (?:are |were )?{_SEX})"
    r"(?=[,.;]|$| [–-])",
    kinds=("number", "number", "number"),
    hints=("men and", "boys and", "girls and", "females and", "males and"),
)
# Five police officers and six civilians died, eleven in all
SUMMED = Pattern(
    r"^(?P<list>[^;:()]*{amount}[^;:()]* and [^;:()]*{amount}[^;:()]*?)(?:,| [–-]+|—) ?(?:or |making |for )?"
    r"(?:a total of (?P<of>{amount})|(?P<whole>{amount})(?: [\w-]+){0,2}? "
    r"(?:in all|in total|altogether|all told|between them|together|combined|overall))",
    kinds=("amount", "amount", "amount"),
    hints=("in all", "total", "altogether", "all told", "between them", "together", "combined", "overall"),
)

_APART = re.compile(
    r"\b(?:died|dead|killed|convict\w+|acquit\w+|pending|dismissed|survived|saved|drowned|rescued|missing|men|women|boys|girls|against|abstained|work|works|live"
    r"|lives|based|placebo|are in|were in|come from|came from|were from|are from|employed in)\b",
    re.IGNORECASE,
)
"""What nobody is twice."""
_PLURAL = re.compile(r"\b(?:[a-z]+s|men|women|children|people|police|staff|crew)(?=,| and|$)")
_NO_PEOPLE = re.compile(r"\b(?:households|families|homes|houses|buildings|dwellings|villages|farms|vehicles|animals)\b")
""" "1,539 people, 681 households and 388 families": counts side by side."""
_NOUN = re.compile(r" ([a-z]+s)\b")
""" "Nine innings (seven innings for juniors and six innings for children)": others, not parts."""
_TIMES = re.compile(r"\bat each\b|\b(?:in|on|for|from|to) each (?!of\b)", re.IGNORECASE)
""" "Six umpires: one at each base and two in the outfield"."""
_TOLD_ON = re.compile(r"\bleaving\b|[\ue000-\uf8ff] being\b|\b(?:number|total) of [^,]* to [\ue000-\uf8ff]")
""" "Of which 20 were refunded, leaving 40"; "of whom 90 serve, 50 being men"; "and the number of carts to 152"."""
_WITHIN = re.compile(r"\bof (?:them|whom|these|those)\b", re.IGNORECASE)

PATTERNS = (
    LISTED,
    ANNOUNCED,
    BRACKETED,
    APPOSED,
    ENCLOSED,
    SEXES,
    OF_SEX,
    MEDALS,
    EQUATED,
    SEATED,
    SUMMED,
    MADE_UP,
    SPENT,
    DIVIDED,
    BOUNDED,
)


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    seen: set[int] = set()
    left: dict[int, Skip] = {}
    for pattern, found in ((form, one) for form in PATTERNS for one in article.find(form)):
        if _is_of_others(found, pattern):
            continue
        claim = summed(found, pattern not in (BOUNDED, SPENT, DIVIDED))
        start = claim.mention.start if isinstance(claim, Skip) else claim.figure.mention.start
        if isinstance(claim, Skip):
            left.setdefault(start, claim)
        elif start not in seen:
            seen.add(start)
            yield claim
    yield from (skip for start, skip in left.items() if start not in seen)


def _is_of_others(found: Found, pattern: Pattern) -> bool:
    """Whether the list may count something else than parts of the whole."""
    listed = found.words("list")
    if found.after("list").startswith(":") or pattern is not BOUNDED and _TIMES.search(listed):
        return True
    if pattern is BOUNDED:
        return bool(_TOLD_ON.search(listed))
    if pattern is DIVIDED:
        return bool(_WITHIN.search(listed) or not _APART.search(listed))
    if pattern in (APPOSED, ENCLOSED):
        return bool(_WITHIN.search(listed) or pattern is APPOSED and _NO_PEOPLE.search(listed))
    if pattern is BRACKETED:
        noun = _NOUN.match(found.after("whole"))
        return noun is not None and len(re.findall(rf"[\ue000-\uf8ff] {noun[1]}\b", listed)) > 1
    if pattern is EQUATED:
        return found.after("list").startswith(";")
    return pattern is MEDALS and bool(_PLURAL.search(listed))
