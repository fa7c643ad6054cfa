"""Bind an amount each to a total and a number of heads: "$600 million shared among 300 million people, $2 each"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.per_head import PerHead

from ..binding.amounts import in_major, is_amount
from ..binding.phrases import ABOUT, NO_FIGURE, gap, lead
from ..passage import KINDS, Article, Found, Pattern, Sentence

NEEDS = ("amount", "amount", "amount")
CUES = ("each", "apiece", "head", "per", "every", "person", "piece", "{rate}")

_WHOLE, _HEADS, _EACH = r"(?P<whole>{amount})", r"(?P<heads>{number})", r"(?P<each>{amount})"
_MID = r"(?P<mid>(?:,? (?!each of (?!them|these|those|whom|which))[\w'-]+){0,9}?,? ?[(–—-]* ?)"
_SPLIT = r"(?:shared|split|divided|distributed|spread|handed out|given|paid)(?: (?:\w+ly|out|up))?"
_TIE = (
    r"(?:,| [–-]+|—| ?\() ?(?:or |for |about |some |a total of |raising |worth |costing |totall?ing "
    r"|making |bringing in |earning |in all |which is )*"
)
_FROM = r" (?:from|out of) (?:an? |the |its )?(?:[\w-]+ ){0,3}?"
_EACH_OF = r"(?P<mid>\beach) of (?:the |its |his |her )?(?:[\w-]+'s )?" + _HEADS + NO_FIGURE + r"{0,60}? " + _EACH
_HINTS = ("each", "apiece", "a head", "per ", "every", "shared", "split", "divided", "distributed", "spread")

PATTERNS = (
    # $600 million shared among 300 million people would give each $2
    Pattern(
        _WHOLE
        + gap(6)
        + rf",? (?:(?:is |was |be |to be )?{_SPLIT} (?:among|amongst|between|by|across|over|to|with)"
        + r"|among(?:st)?|across) "
        + lead(4)
        + _HEADS
        + _MID
        + _EACH
    ),
    # £3m for 12 flats, or £250,000 each
    Pattern(
        _WHOLE
        + gap(4)
        + r" (?:for|to|on|from|among|between) "
        + lead(3)
        + _HEADS
        + gap(6)
        + rf"(?P<mid>{_TIE}){ABOUT}"
        + _EACH
    ),
    # $60 million, or $60 per person, for its 1 million people
    Pattern(
        _WHOLE + gap(3) + rf"(?P<mid>{_TIE}){ABOUT}" + _EACH + r"(?: each| apiece)?,? (?:for|among) " + lead(4) + _HEADS
    ),
    # each of the 25 players will get $330,000 from a pool of $8.25 million
    Pattern(
        _EACH_OF
        + gap(3)
        + r" (?:from|out of|under|through) (?:an? |the |its |this )?(?:[\w-]+ of )?"
        + lead(2)
        + _WHOLE
    ),
    # each of the 12 firms is to pay £50,000, £600,000 in all
    Pattern(
        _EACH_OF
        + r"(?:,| [–-]+|—| \() ?(?:or |for |making )?(?:a total of )?"
        + _WHOLE
        + r"(?= in all| in total| altogether| all told| between them|[.)]|$)"
    ),
    # the $3 billion fund would give each of the country's 3 million people $1,000
    Pattern(
        _WHOLE
        + NO_FIGURE
        + r"{1,60}? (?P<mid>(?:gives?|gave|giving|pays?|paid|paying|leaves?|left|hands?|handed|sends?|sent) each) of "
        r"(?:the |its |his |her )?(?:[\w-]+'s )?" + _HEADS + gap(3) + " " + lead(2) + _EACH
    ),
    # 25,000 households will each get a rebate of $120, at a cost of $3 million
    Pattern(
        _HEADS
        + gap(4)
        + r" (?P<mid>each) (?:[\w-]+ ){1,3}?(?:(?:an? )?(?:[\w-]+ ){1,2}of )?"
        + _EACH
        + r",? (?:at a|for a|a|with a|making a|giving a) (?:total )?(?:cost|total|bill|sum)(?: [\w-]+){0,4}? of "
        + _WHOLE
    ),
    # at £12 a head, dinner for the 50 guests came to £600
    Pattern(
        r"\b[Aa]t "
        + _EACH
        + r"(?P<mid>)(?: each| apiece| a head)?,? "
        + NO_FIGURE
        + r"{1,50}?"
        + _HEADS
        + gap(4)
        + r" (?:costs?|came to|comes to|brought in|brings in|raised|raises|earned|earns) (?:about )?"
        + _WHOLE
    ),
    # 60 villagers will each receive $50,000 from a fund of $3 million
    Pattern(_HEADS + gap(4) + r" (?P<mid>each) (?:[\w-]+ ){1,3}?" + _EACH + gap(3) + _FROM + _WHOLE),
    # 40 plaintiffs will share $12 million, or $300,000 apiece
    Pattern(
        _HEADS
        + gap(6)
        + r" (?:share|shares|shared|split|divide|divided) (?:an? (?:[\w-]+ ){1,3}?of )?"
        + lead(4)
        + _WHOLE
        + gap(3)
        + rf"(?P<mid>{_TIE}){ABOUT}"
        + _EACH
    ),
    # 400 families will receive $500 each from the $200,000 fund
    Pattern(_HEADS + rf"(?P<mid>{gap(6)} )" + _EACH + r" (?:each|apiece)" + _FROM + _WHOLE),
    # 40 buses for $20 million, or $500,000 apiece; 180 staff and a budget of $21 million, or $117,000 for each
    Pattern(
        _HEADS
        + gap(3)
        + r" (?:for|at a cost of|at a price of|at|worth|costing|costs?|sells? for|sold for|fetched|totalling|on"
        r"|and an?(?: [\w-]+){1,3} of) " + lead(3) + _WHOLE + gap(3) + rf"(?P<mid>{_TIE}){ABOUT}" + _EACH
    ),
    # its 4 million people drank 60 million litres of wine last year, or 15 litres per head
    Pattern(
        _HEADS
        + r"(?: [\w'-]+){0,3}? (?:\w+ed|ate|drank|bought|spent|made|sold|paid|used|grew|drew|sent|burns?|eats?|drinks?"
        r"|buys?|spends?|uses?|throws? away|threw away|consumes?|produces?) "
        + lead(2)
        + _WHOLE
        + NO_FIGURE
        + rf"{{0,40}}?(?P<mid>{_TIE}){ABOUT}"
        + _EACH
    ),
    # with 250 seats at 80 euros each, a full house brings in 20,000 euros
    Pattern(
        _HEADS
        + gap(2)
        + r" (?:at|of|for|worth|costing) "
        + rf"(?P<mid>{lead(2)})"
        + _EACH
        + r" (?:each|apiece)"
        + NO_FIGURE
        + r"{0,45}? (?:brings?|brought|bring) in "
        + lead(3)
        + _WHOLE
    ),
    # the $5 billion plan works out at $50 for each of the country's 100 million people
    Pattern(
        _WHOLE
        + NO_FIGURE
        + r"{0,45}? "
        + _EACH
        + r" (?P<mid>(?:for|to) (?:each|every one)(?: of)?) "
        + lead(4)
        + _HEADS
    ),
    # 30 cents a share on 50 million shares, or $15 million in all
    Pattern(_EACH + r"(?P<mid>) (?:on|for|across) " + lead(3) + _HEADS + gap(3) + rf"{_TIE}{ABOUT}" + _WHOLE),
    # 500 tickets at £20 each, raising £10,000
    Pattern(
        _HEADS + rf"(?P<mid>{gap(7)} {lead(3)})" + _EACH + rf"(?: each| apiece| a head| per \w+)?{_TIE}{ABOUT}" + _WHOLE
    ),
)
_MEASURES = frozenset(
    "hectare acre kilometer mile square_kilometer square_mile square_meter square_foot liter gallon barrel metric_ton"
    " ton kilogram pound meter foot".split()
)
""" "500 farmers produced 30,000 tonnes, or 6 tonnes per hectare": no farmer's share."""
_BEFORE = re.compile(r"\beach\b[^,;]*$", re.IGNORECASE)
_FEW = re.compile(r"(?: (?:each|apiece|a head))? (?:for (?:the|those)|after|net of) ")
""" "$200,000 each for the hundred at the top", "£180,000 each after tax"."""
_MORE = re.compile("[^,.;]* and [^,.;]*[" + "".join(KINDS[kind] for kind in ("number", "money", "quantity")) + "]")
EACH = (
    " each",
    " for each",
    " for every one",
    " apiece",
    " a head",
    " per head",
    " per person",
    " every",
    " a person",
    " a piece",
)


def compose(article: Article) -> Iterator[PerHead | Skip]:
    seen: set[int] = set()
    for sentence in article.holding("figure", "figure", "figure"):
        if not _speaks_of_each(sentence):
            continue
        for found in (found for pattern in PATTERNS for found in pattern.search(sentence)):
            each = found.quantity("each")
            if each.start not in seen and _is_each(found, each):
                seen.add(each.start)
                yield _per_head(found, each)


def _speaks_of_each(sentence: Sentence) -> bool:
    """Whether a word or a unit says that something is each's, and there are three figures to bind."""
    amounts = [m for m in sentence.mentions if is_amount(m)]
    if len(amounts) < 3:
        return False
    return any("/" in (m.unit or "") for m in amounts if isinstance(m, Quantity)) or any(
        hint in sentence.lower for hint in _HINTS
    )


def _per_head(found: Found, each: Quantity) -> PerHead | Skip:
    whole, heads = found.quantity("whole"), found.quantity("heads")
    each = in_major(each, whole)
    if each.kind == "number" and not each.unit and whole.kind == "money":  # "12 million euros ... 500,000 each"
        each = each._replace(kind="money", unit=whole.unit)
    if each.kind != whole.kind or each.number is None or whole.number is None:
        return Skip(each, "the amount each is of another kind than the total")
    if each.kind != "number" and (each.unit or "").partition("/")[0] != (whole.unit or "").partition("/")[0]:
        return Skip(each, "the amount each is in another unit than the total")
    if heads.number is None or heads.number.digits <= 0:
        return Skip(each, "the number of heads is not a single figure")
    if "the rest" in found.sentence.lower or "remain" in found.sentence.lower:
        return Skip(each, "not all of the total is shared out")
    if _MORE.match(found.after("each")):
        return Skip(each, "a part of what each gets")
    if heads.start < each.start and _FEW.match(found.after("each")):
        return Skip(each, "what some get, or what is left of it")
    if heads.unit and (each.unit or "").partition("/")[2] in _MEASURES - {heads.unit}:
        return Skip(each, "an amount for each of something else")
    if "/year" in (each.unit or "") and "/year" not in (whole.unit or ""):
        return Skip(each, "an amount a year beside a total that is not")
    return PerHead(printed(each._replace(exact=False), derived=True), printed(whole), printed(heads))


def _is_each(found: Found, each: Quantity) -> bool:
    """Whether words say that it is what each gets or costs."""
    after = found.after("each")
    unit = (each.unit or "").partition("/")[2]
    return (
        unit not in ("", "year", "month", "week", "day", "hour")
        or after.startswith(EACH)
        or bool(_BEFORE.search(found.words("mid")))
    )
