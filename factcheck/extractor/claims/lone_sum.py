"""Bind a total to the only other counts beside it, the last of which is what is left: "the remaining six were hurt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.model import Quantity, point, printed, total
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum
from factcheck.model.tuples import NamedTuple

from ..binding.aged import is_age
from ..binding.amounts import is_amount, is_part, scaled
from ..binding.joined import join
from ..binding.lists import tallied
from ..binding.slips import is_part_slip
from ..binding.sums import overlap
from ..passage import Article, Sentence

NEEDS = ("summand", "summand", "summand")
# fmt: off
CUES = (
    "remaining", "other", "rest", "elsewhere", "men", "boys", "males", "total", "altogether", "in all", "all told",
    "whole", "up", "totalling", "left over", "left", "no other", "nothing else", "nobody else", "no one else", ":",
    "all of", "totals", "totaling", "exhausting", "combined", "remain", "remains", "remained", "balance of",
    "none other", "–", "—", "bringing", "came to", "comes to",
)
# fmt: on
NEEDS_2 = ("summand", "summand")
CUES_2 = ("remaining", "other", "rest", "balance of", "left", "remain", "remains", "remained")

_REST = re.compile(r"\b(?:the|its|their|his|her|and|or) (?:remaining|other|rest,?(?: of)?|balance of)[ (–—]*$", re.I)
_RESTS = ("remain", "other", "rest", "balance of", "left")
_LEFT = ("remaining", "other", "rest", "balance of")
"""Of which one stands before what is left."""
_MARKS = (
    *_RESTS,
    *("elsewhere", "abroad", "men", "boys", "males", "total", "altogether", "all", "combined", "up ", "else"),
    *("no other", "exhausting", ":", "–", "—", "bringing", "came to", "comes to"),
)
"""One of them stands wherever a total is told."""
_REST_AFTER = re.compile(r"(?: [\w-]+)??,? (?:left over|that (?:is|was|are|were) left|that remain\w*|remaining|left)\b")
_NO_OTHER = re.compile(r"\b(?:no other|nothing else|nobody else|no one else|none other)\b", re.IGNORECASE)
_COLON = re.compile(
    r"(?::| [–-]|—) ?(?:or )?$"
    r"|(?::|;|,? bringing| [–-]|—) (?:the|his|her|its|their|that|this|it|they|in all)\b[^.;:,\ue000-\uf8ff]{0,40}? "
    r"(?:came to|comes to|amount(?:s|ed) to|bill to|cost to|bill of|cost of|total to|brought down) (?:a total of )?$",
    re.IGNORECASE,
)
""" "£4,100 for the roof and £800 in fees: the bill came to £4,900"."""
_CAME_TO = re.compile(r"[a-z] $")
_OPENS = re.compile(r"\W*")
_ELSEWHERE = re.compile(r"(?: [\w-]+)?? (?:elsewhere|abroad)\b", re.IGNORECASE)
_ALL = re.compile(
    r"\b(?:(?:an?|the|its|their|for a|making a) (?:[\w-]+ )?total of|in all,?|altogether,?|all told,?|in total,?)"
    r" (?:about )?[£$€]?$"
    r"|\b(?:the whole of|all of|ma[dk]e up|makes up|making up|adds? up to|adding up to|totall?ing|totals?|exhausting) "
    r"(?:the |its |their )?(?:\w+ of )?$",
    re.IGNORECASE,
)
_ALL_AFTER = re.compile(r"(?: [\w'-]+){0,2}? (?:in all|in total|altogether|all told|combined)\b", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?:cabinet|council|jury|class|team|board|panel|group|crew|staff|squad|committee|delegation|court|choir) of $"
)
_SEXES = re.compile(
    r"\b(?:women|girls|females)\b.*\b(?:men|boys|males)\b|\b(?:men|boys|males)\b.*\b(?:women|girls|females)\b"
)
_THERE = re.compile(
    r"\b(?:there (?:were|are|was|is)|(?:out )?of(?: the| its| their| all)*(?: [\w-]+'s)?) $", re.IGNORECASE
)
_OF_ITS = re.compile(r"(?: [\w'-]+)?? (?:out )?of (?:the|its|their|his|her|a)(?: [\w'-]+)?? [\ue000-\uf8ff]")
""" "Schools get 40 of the 120 laptops, libraries 45 and the hospital the remaining 35"."""
_GIVEN = re.compile(
    r"(?:\b[A-Z][\w'-]*|\b[a-z]+s|(?:\b(?:the|its|an?)|'s) [a-z]+) (?:(?:the|its) (?:other|remaining|rest,?) )?$"
)
"""A name, a plural or a noun with its article stands before each: who got it, and no verb."""
_NARROWED = re.compile(
    r"(?: [\w'-]+)?? [a-z]+(?:ed|en|wn) (?:in|by|at|on|from|for|to) [^.;,]{1,40}?"
    r" (?:ha[sd]|have|are|is|was|were|will)\b"
)
""" "The other three named in the report have fled": not all the others."""
_OF_WHICH = re.compile(
    r"(?! of (?:which|whom|them|these|those)\b)(?:-\w+)?(?: [\w'-]+){0,5}?"
    r"(?::|,? of (?:which|whom|them|these)\b| [–-] |—|\.)"
)
""" "240 shops, of which"; not "six of them", who are a part."""
_APART = re.compile(
    r"\b(?:each|every|another|more|less|fewer|both|also|includ\w+|among|alone|others|several|some|least|then|later|again"
    r"|before|first|than|per|times|from {0,1}[\d]|than)\b",
    re.IGNORECASE,
)
"""Words with which a figure need not be a part of the same whole."""
_WITHIN = re.compile(r" (?:of (?:them|these|those|whom|which))\b", re.IGNORECASE)
_ADDED = re.compile(r"\b(?:from|by|of the|of its|of their|out of|up to|aged|worth)\b", re.IGNORECASE)
""" "Six of the": of some whole of its own."""
MANY = 3
MOST = 6
"""Parts of one total."""


class Count(NamedTuple):
    """A figure and where its letter stands."""

    spot: int
    figure: Quantity


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    for index, sentence in enumerate(article.sentences):
        before = article.sentences[index - 1] if index else None
        found = before and _names_rest(sentence) and len(_counts(before)) == 1 and _found(join(before, sentence))
        found = found or before and _told_before(before, sentence) or None
        claim = _sum(*found) if found else None
        if not isinstance(claim, PartsSum) and (found := _found(sentence)):
            claim = _sum(*found)
        if claim:
            yield claim


def _counts(sentence: Sentence) -> list[Count]:
    """Every figure of the sentence but ordinals; where there is money, no count of heads ("her two sons")."""
    pairs = zip(sentence.spots, sentence.mentions, strict=True)
    figures = [(spot, m) for spot, m in pairs if isinstance(m, Quantity) and m.kind != "ordinal"]
    counts = [Count(spot, _bare(m)) for spot, m in figures if not is_age(sentence.skeleton, spot, m)]
    if any(count.figure.kind == "money" for count in counts):
        return [count for count in counts if count.figure.kind != "number" or scaled(count.figure)]
    return counts


def _bare(mention: Quantity) -> Quantity:
    if mention.kind == "age" and mention.text.isalnum():
        return mention._replace(kind="number", unit=None)
    return mention


def _names_rest(sentence: Sentence) -> bool:
    if not sentence.says(_RESTS):
        return False
    return any(_is_rest(sentence.skeleton, count.spot) for count in _counts(sentence))


def _is_rest(text: str, spot: int) -> bool:
    """ "The remaining six"; "the six left over"."""
    return bool(_REST.search(text, 0, spot) or _REST_AFTER.match(text, spot + 1))


def _found(sentence: Sentence) -> tuple[Quantity, list[Quantity]] | None:
    """The total and its parts, where words mark the one and say that there are no more of the others."""
    if len(sentence.kinds) < 3 or sentence.says((" is added", " are added", " be added")):
        return None
    if len(sentence.mentions) < MANY or not sentence.says(_MARKS):
        return None
    counts = _counts(sentence)
    if not 3 <= len(counts) <= MOST + 1 or not all(is_amount(c.figure) and not is_part(c.figure) for c in counts):
        return None
    if not _is_one_kind([count.figure for count in counts]) or _APART.search(
        sentence.skeleton, counts[0].spot, counts[-1].spot
    ):
        return None
    whole = _whole(sentence.skeleton, counts)
    if whole is None:
        return None
    parts = [count for count in counts if count is not whole]
    if any(_WITHIN.match(sentence.skeleton, part.spot + 1) for part in parts[1:]):
        return None
    return whole.figure, [part.figure for part in parts]


def _told_before(before: Sentence, sentence: Sentence) -> tuple[Quantity, list[Quantity]] | None:
    """The one figure of the sentence before, of which this one tells some, some more and the rest.

    "16 stood trial. Six of them were jailed, seven fined and the other three freed"; where "of them" does not say so,
    the figures themselves must: they add up, or would but for a slip.
    """
    if not sentence.says(_LEFT):
        return None
    whole = _counts(before)
    counts = [_millions(count, whole) for count in _counts(sentence)]
    figures = [count.figure for count in (*whole, *counts)]
    if len(whole) != 1 or not 3 <= len(figures) <= MOST + 1 or not all(m.number and is_amount(m) for m in figures):
        return None
    text, first, last = sentence.skeleton, counts[0].spot, counts[-1].spot
    if not _REST.search(text, 0, last) or any(map(is_part, figures)) or _APART.search(text, 0, last):
        return None
    if not _is_one_kind(figures) or not _is_most((*whole, *counts)) or _ADDED.search(text, first, last):
        return None
    if any(_WITHIN.match(text, count.spot + 1) for count in counts[1:]):
        return None
    return (figures[0], figures[1:]) if _WITHIN.match(text, first + 1) or _may_sum(*figures) else None


def _millions(count: Count, whole: Sequence[Count]) -> Count:
    """ "1.2m" beside a total of 7.2bn is 1.2 million, and no length."""
    figure = count.figure
    if len(whole) != 1 or figure.unit != "meter" or not figure.text.endswith("m") or figure.number is None:
        return count
    if not scaled(whole[0].figure):
        return count
    number = figure.number._replace(exponent=figure.number.exponent + 6)
    return count._replace(figure=figure._replace(kind="number", unit=None, number=number))


def _may_sum(whole: Quantity, *parts: Quantity) -> bool:
    """Whether the parts add up to the total, or would but for a slip."""
    of, summed = printed(whole).value, total([printed(part).value for part in parts])
    return of.overlaps(summed) or is_part_slip(whole, parts, of, summed)


def _whole(text: str, counts: Sequence[Count]) -> Count | None:
    """What is said to be the total; else the first, where the last is what is left of it."""
    marked = [c for c in counts if _ALL.search(text, 0, c.spot) or _ALL_AFTER.match(text, c.spot + 1)]
    if len(marked) == 1 and marked[0] in (counts[0], counts[-1]):
        elsewhere = any(_ELSEWHERE.match(text, c.spot + 1) for c in counts)
        listed = marked[0] is not counts[0] and _is_list(text, counts) and not _parts_by_semicolon(text, counts)
        return marked[0] if elsewhere or listed else None
    groups = [c for c in counts if _GROUP.search(text, 0, c.spot)]
    if len(groups) == 1 and len(counts) == 3 and _SEXES.search(text):
        return groups[0]
    if _is_rest(text, counts[-1].spot) and _OF_ITS.match(text, counts[0].spot + 1, counts[1].spot + 1):
        return counts[1] if _is_shared_out(text, counts) else None
    rest = _is_rest(text, counts[-1].spot) and _is_told(text, counts[0].spot)
    if (rest or _NO_OTHER.search(text) and len(counts) > MANY) and _is_most(counts):
        return counts[0]
    if len(counts) > MANY and _COLON.search(text, 0, counts[-1].spot) and _is_list(text, counts):
        summed = _OPENS.fullmatch(text, 0, counts[0].spot) or not _CAME_TO.search(text, 0, counts[-1].spot)
        summed = summed or _may_sum(counts[-1].figure, *(count.figure for count in counts[:-1]))
        return counts[-1] if summed and _is_most((counts[-1], *counts[:-1])) else None
    return None


def _is_shared_out(text: str, counts: Sequence[Count]) -> bool:
    """By one verb, and not "arrested 21 of the 60, charged 19 and released the other two"."""
    one, whole, *others = counts
    given = all(_GIVEN.search(text, 0, count.spot) for count in others)
    return given and not _NARROWED.match(text, others[-1].spot + 1) and _is_most((whole, one, *others))


def _is_told(text: str, spot: int) -> bool:
    """ "There were 46 aboard", "240 shops, of which", "of the 90 seats", "51 members: ..."; not one of the parts."""
    return bool(_THERE.search(text, 0, spot) or _OF_WHICH.match(text, spot + 1))


def _is_most(counts: Sequence[Count]) -> bool:
    first, *others = [printed(count.figure).said for count in counts]
    return all(first > other for other in others)


def _is_list(text: str, counts: Sequence[Count]) -> bool:
    """Told side by side, by commas and an "and" before the last."""
    between = [text[a.spot + 1 : b.spot] for a, b in zip(counts, counts[1:], strict=False)]
    return (
        all(";" not in gap for gap in between[:-1])
        and not any("." in gap for gap in between)
        and bool(re.search(r"\band\b", between[-2]))
    )


def _parts_by_semicolon(text: str, counts: Sequence[Count]) -> bool:
    """Whether the total stands in a clause of its own: "; she has sold 40,000 in all" need not be of the three."""
    return ";" in text[counts[-2].spot : counts[-1].spot]


def _is_one_kind(figures: Sequence[Quantity]) -> bool:
    """All counts, or sums of one currency or unit, which a part may leave unsaid."""
    kinds, units = {m.kind for m in figures}, {m.unit for m in figures if m.unit}
    if kinds == {"number"}:
        return True
    scaled = all(m.number and (m.kind != "number" or m.number.exponent > 0) for m in figures)
    return len(kinds - {"number"}) == 1 and len(units) == 1 and scaled


def _sum(whole: Quantity, parts: Sequence[Quantity]) -> PartsSum | Skip:
    if any(m.number is None or m.ends for m in (whole, *parts)):
        return Skip(whole, "the total or a part is not a single figure")
    summed = sum(printed(part).said for part in parts)
    if not printed(whole).said / 2 < summed < printed(whole).said * 2:
        return Skip(whole, "the list is of something else")
    if overlap(whole, parts):
        return Skip(whole, "kinds that may overlap")
    return PartsSum(tallied(whole), tuple(map(tallied, parts)), point(Fraction(0)))
