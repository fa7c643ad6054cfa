"""Bind a total to the figures told before it, or behind it, in a clause of their own: "Together they come to $30m"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.model import Quantity, point, printed, total
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.aged import is_age
from ..binding.amounts import is_amount, is_part
from ..binding.lists import tallied
from ..binding.movement import is_moving
from ..binding.slips import is_part_slip
from ..binding.sums import overlap
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("amount", "amount")
# fmt: off
CUES = (
    "together", "combined", "altogether", "in all", "in total", "all told", "between them", "add up", "adds up",
    "added up", "amount to", "amounts to", "amounted to", "come to", "comes to", "came to", "total", "totals",
    "totalled", "totaled", "makes", "makes it", "bill", "sum", "over the",
)
# fmt: on
NEEDS_2 = ("money", "money", "money")
CUES_2 = (":", "split", "divided", "shared", "pay for", "go to", "goes to", "made up", "parts", "consists", "comprises")
SPAN = "article"

_F = "[^.;:(){number}{money}{quantity}{percent}{range}]"
_IN_ALL = (
    "in all",
    "in total",
    "all",
    "altogether",
    "between them",
    "combined",
    "together",
    "taken together",
    "added up",
)
_ALL = r"(?:in all|in total|altogether|all told|all together|between them|combined|together|taken together|added up)"
_SAID = rf"{_F}{{1,30}}?"
_WHAT = (
    rf"(?:(?:{_ALL},? )?(?:they|these|those|that|this|which|it all|all (?:of )?(?:this|that|it|them)"
    rf"|(?:all |the |these |those )*{{number}}(?: [\w-]+)?|(?:the|his|her|its|their|these|those) (?:[\w'-]+ )?[\w'-]+s"
    rf"|the (?:[\w-]+ )?(?:bill|cost|sum|lot|total))|{_ALL}) (?:(?:would|will|should|could|all|now|{_ALL}) )*"
)
"""Several things, or all of it."""
TOLD = (
    # Together they come to $32.0 million; The three add up to 373; which makes 373; that brings the total to 373
    Pattern(
        rf"(?:^\W*|[;:] (?:and )?|, (?=which )|, and (?={_ALL} )){_WHAT}"
        r"(?:come|comes|came|adds? up|added up|amounts?|amounted|totals?|totall?ed|sums?|makes?|made|works? out"
        rf"|(?:brings?|brought|takes?|took) the {_SAID}|is|was)(?: up)?(?: to| at)?"
        r"(?: (?:a|the)(?: [\w-]+)? (?:total|sum) of| some| just(?: over| under)?)? (?P<whole>{amount})",
        kinds=("amount",),
        hints=("come", "came", "add", "amount", "total", "sum", "ma", "work", "br", "tak", "took", "that", "this"),
    ),
    # In all, 373 people voted; The total is $18.9 million; Over the three days it sold 1,457
    Pattern(
        rf"(?:^\W*|; (?:and )?)(?:{_ALL}\b|(?:the|his|her|its|their) (?:[\w-]+ )?(?:total|sum|bill|cost|count|tally)\b"
        rf"|over the (?:{{number}} [\w-]+|{{duration}}|weekend|season)(?![\w-])){_F}{{0,60}}?(?P<whole>{{amount}})",
        kinds=("amount",),
        hints=(*_IN_ALL, "total", "sum", "bill", "cost", "count", "tally", "over the"),
    ),
    # They gave 373 in all
    Pattern(
        rf"(?:^\W*|; (?:and )?){_F}{{0,70}}?(?P<whole>{{amount}}){_F}{{0,30}}? {_ALL}(?=\W*$|[,.;])",
        kinds=("amount",),
        hints=_IN_ALL,
    ),
)
# The bond of $32.0 million has four parts: $18.4 million for streets, ...
COLON = Pattern(
    r"(?P<whole>{money})(?:[^.;:(){money}]){0,80}?: (?P<list>[^.;:()]{0,40}?{money}[^.;:()]*{money}[^.;:()]*)",
    kinds=("money", "money", "money"),
    hints=(":",),
)
# (Voters will be asked for $30 million.) The money is split: $18.4 million for streets, ...
SPLIT = Pattern(
    rf"^\W*(?:it|they|this|that|the (?:money|sum|total|package|plan|bond|budget|grant|fund|cash|deal|award|aid|bill))\b"
    rf"{_F}{{0,30}}? (?:split|divided|shared|pays? for|goe?s? to|made up|parts?|consists?|comprises?)\b"
    r"(?P<list>[^;]*)$",
    kinds=("money", "money", "money"),
)
_WIDER = re.compile(
    r"\b(?:so far|to date|since|ever|previous\w*|other|another|already|last|each|per|average|expect\w*)\b"
)
"""Words with which the total need not be of just those parts."""
LEAST, MOST = 2, 9
"""Parts of one total."""
_APART = 120
"""Letters between the sentences of the parts and the total."""


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    seen: set[int] = set()
    for found in (found for pattern in TOLD for found in article.find(pattern)):
        whole = found.quantity("whole")
        if whole.start not in seen and (claim := _before(article, found, whole)):
            seen.add(whole.start)
            yield claim
    for found in article.find(COLON):
        if claim := _summed(found.quantity("whole"), [m for m in found.mentions("list") if _is_sum(m)]):
            yield claim
    for found in article.find(SPLIT):
        before = article.before(found.sentence)
        wholes = [m for m in before.mentions if _is_sum(m)] if before else []
        if len(wholes) == 1 and isinstance(wholes[0], Quantity):
            claim = _summed(wholes[0], [m for m in found.mentions("list") if _is_sum(m)])
            yield from (claim,) if claim else ()


def _before(article: Article, found: Found, whole: Quantity) -> PartsSum | None:
    """With the figures of its kind in the clause before, or in the sentence before where its own holds none."""
    sentence, start = found.sentence, found.match.start()
    own = [m for m in _figures(sentence) if sentence.spot_of(m) < start]
    before = article.before(sentence)
    if not own and (before is None or sentence.start - before.end > _APART or not _is_first(sentence, whole)):
        return None
    parts = own or (_figures(before) if before else [])
    if _WIDER.search(sentence.skeleton, start) or before and not own and is_moving(before.lower):
        return None
    return _summed(whole, list(_alike(parts, whole)))


def _alike(parts: Sequence[Quantity], whole: Quantity) -> Iterator[Quantity]:
    """Those of its kind; behind the first a bare number may be of its unit: "214 kilometres in the north, 98 in"."""
    led = False
    for part in parts:
        led = led or part.kind == whole.kind == "quantity"
        if part.kind == whole.kind:
            yield part
        elif led and part.kind == "number" and part.unit is None:
            yield part._replace(kind=whole.kind, unit=whole.unit)


def _figures(sentence: Sentence) -> list[Quantity]:
    pairs = zip(sentence.spots, sentence.mentions, strict=True)
    return [m for spot, m in pairs if isinstance(m, Quantity) and not is_age(sentence.skeleton, spot, m)]


def _is_first(sentence: Sentence, whole: Quantity) -> bool:
    """The only figure up to it that is of its kind."""
    return next(m for m in _figures(sentence) if m.kind == whole.kind) == whole


def _is_sum(mention: object) -> bool:
    return isinstance(mention, Quantity) and mention.kind == "money" and "/" not in (mention.unit or "")


def _summed(whole: Quantity, parts: Sequence[object]) -> PartsSum | None:
    """Where the parts add up to the total, or would but for a slip."""
    figures = [part for part in parts if isinstance(part, Quantity)]
    if not LEAST <= len(figures) <= MOST or not all(map(_is_plain, (whole, *figures))):
        return None
    of, summed = tallied(whole).value, total([tallied(part).value for part in figures])
    if len({part.unit for part in (whole, *figures) if part.unit}) > 1 or overlap(whole, figures):
        return None
    if any(printed(part).said >= printed(whole).said for part in figures):
        return None
    if not of.overlaps(summed) and not is_part_slip(whole, figures, of, summed):
        return None
    return PartsSum(tallied(whole), tuple(map(tallied, figures)), point(Fraction(0)))


def _is_plain(mention: Quantity) -> bool:
    """A single positive figure."""
    return bool(is_amount(mention) and mention.number and mention.number.digits > 0) and not (
        mention.ends or is_part(mention)
    )
