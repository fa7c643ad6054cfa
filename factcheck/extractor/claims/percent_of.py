"""Bind an amount to the percentage and the base that it is said to be: "a 2% fee on the $15bn sale, $300m"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Interval, Quantity, point, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.percent_of import PercentOf

from ..binding.amounts import unlike_parts
from ..binding.movement import sign
from ..binding.phrases import ABOUT, NO_FIGURE, OR, SHARE, gap, is_closed, lead
from ..binding.slips import is_slip
from ..passage import Article, Found, Pattern

NEEDS = ("amount", "share", "summand", "summand")

# a 2 percent fee on the $15 billion sale, just over $3 billion; 20 percent of its 5,000 workers, or 1,000 people
PATTERN = Pattern(
    SHARE
    + r"(?P<fee>[ -](?:[\w'-]+ ){0,4}?)(?P<of>of|on|off) "
    + lead(4)
    + r"(?P<whole>{amount})"
    + gap(6)
    + OR
    + ABOUT
    + r"(?P<part>{amount}|{age})",
    kinds=("amount", "share"),
    hints=(" of ", " on ", " off "),
)
# a wage of 31,500 crowns pays 6.3 percent of it, or about 1,985 crowns
BASE_FIRST = Pattern(
    r"(?P<whole>{money})" + gap(10) + r"(?P<fee> (?:of|at|by) | )" + SHARE + r"(?P<of>(?: of (?:it|that|this))?),? "
    r"(?P<link>or) " + ABOUT + r"(?P<part>{money})",
    kinds=("money", "money", "share"),
    hints=(" or ",),
)
# a fund with assets of $2.4 billion has put 10 percent of them, or $240 million, into roads
PART_OF_IT = Pattern(
    r"(?P<whole>{money})(?:[^.;\ue000-\uf8ff]|{name}){2,80}?(?P<fee> )"
    + SHARE
    + r"(?P<of> of (?:it|that|this|them|(?:its|the|their|his|her) (?:total )?"
    + r"(?:{sized}|assets|holdings|portfolio|money|cash|capital))),? (?P<link>or) "
    + ABOUT
    + r"(?P<part>{money})(?=[,.)])",
    kinds=("money", "money", "share"),
    hints=(" or ",),
)
# of the £240,000 raised, 15 per cent, or £36,000, went on fees
OF_WHOLE = Pattern(
    r"(?:^\W*|[,;:] )(?:out )?of (?:(?:the|its|their|his|her|that|this|all) )?(?P<whole>{amount})"
    + NO_FIGURE
    + r"{0,50}?, (?P<fee>(?:[^.;:,\ue000-\uf8ff]{1,30} )??)(?P<of>)"
    + SHARE
    + r"(?P<link>, or |, that is |, about | ?\(| [–-] |—)"
    + ABOUT
    + r"(?P<part>{amount})(?: [\w'-]+){0,2}?(?=,|\)| [–-] |—)",
    kinds=("amount", "share"),
    hints=("of ",),
)
# on a £240,000 flat, a levy of 5 percent would cost £12,000
ON_WHOLE = Pattern(
    r"(?:^\W*|[,;:] )on (?:an?|the|its|their|every) (?P<whole>{money})(?P<of>)"
    + gap(3)
    + r", (?P<fee>(?:an?|the|that|this) (?:levy|tax|duty|fee|commission|surcharge|charge|premium|deposit|tariff"
    r"|discount|tip) (?:of|at) |(?:an?|the) )"
    + SHARE
    + r"(?:[ -](?:levy|tax|duty|fee|commission|surcharge|charge|premium|deposit|tariff|discount|tip))?"
    r"(?P<link> (?:would |will )?(?:costs?|raises?|comes? to|came to|amounts? to|is|was|means?|meant|saves?|adds?)) "
    r"(?:(?:the|a|its|an) [\w-]+ )?" + ABOUT + r"(?P<part>{money})(?=[.;,)]|$)",
    kinds=("money", "money", "share"),
    hints=("on ",),
)
# a levy of 2 percent on exports worth $900 million would raise $18 million
YIELD = Pattern(
    SHARE
    + r"(?P<fee>[ -](?:[\w'-]+ ){0,4}?)(?P<of>of|on) "
    + lead(4)
    + r"(?P<whole>{money})"
    + gap(4)
    + r" (?P<link>(?:would |will |could |should |must )?(?:raises?|raised|yields?|yielded|brings? in|brought in"
    r"|comes? to|came to|amounts? to|amounted to|works out at|is worth|generates?|earns?|earned|makes?|is|was|equals"
    r"|adds|added|(?:would |will )?costs?(?: (?:the|a|its|an|each) [\w-]+)?)) " + ABOUT + r"(?P<part>{money})",
    kinds=("money", "money", "share"),
    hints=(" on ", " of "),
)
# duty is charged at 25 percent, so that a tractor bought for $80,000 attracts $20,000
LEVIED = Pattern(
    r"\b(?:duty|tax|levy|fee|commission|tariff|vat|interest|deposit|royalty|premium|surcharge)\b[^.;\ue000-\uf8ff]{0,30}?"
    r"(?P<fee> )(?P<of>at|of|is|to) " + ABOUT + SHARE + r"[^.;\ue000-\uf8ff]{1,80}?(?P<whole>{money})"
    r"[^.;\ue000-\uf8ff]{0,40}? (?P<link>attracts|incurs|costs|pays?|would pay|owes?|means|comes to|carries|is charged"
    r"|is taxed|will cost|would cost)(?: (?:the|its|an?|about|some|owner|buyer|importer)){0,3} (?P<part>{money})",
    kinds=("money", "money", "share"),
    hints=("duty", "tax", "levy", "fee", "commission", "tariff", "vat", "interest", "deposit", "royalt", "premium"),
)
# the levy is fixed at 15 percent of the takings of 620 million, so the town can look forward to 93 million
SO = Pattern(
    SHARE
    + r"(?P<fee> )(?P<of>of) "
    + lead(4)
    + r"(?:of |worth )?(?P<whole>{money})"
    + gap(2)
    + r"(?P<link>, so|, which means|, meaning|, which makes|, and so|, which comes to|, that is)"
    r"[^.;\ue000-\uf8ff]{0,50}? (?P<part>{money})(?=[.;,)]|$)",
    kinds=("money", "money", "share"),
    hints=(", ",),
)
# a 5 percent rise would add $250,000 to the $5 million wage bill
ADDED = Pattern(
    SHARE
    + r"[ -](?:[\w'-]+ ){0,3}?(?P<link>(?:would |will |could )?(?:adds?|added|cuts?|saves?|saved|takes?|took|puts?)) "
    r"(?:another |an extra |a further )?"
    + ABOUT
    + r"(?P<part>{money}) (?P<of>to|from|off|on) "
    + lead(4)
    + r"(?P<whole>{money})",
    kinds=("money", "money", "share"),
    hints=("add", "cut", "save", "take", "took", "put"),
)

_LENT = re.compile(r"\b(?:mortgages?|loans?|interest|borrow\w*|finance|credit|years?|months?|leases?|stake)\b")
_RAISED = re.compile(r"rais|yield|bring|brought|generat|earn|make")
NEAR = Interval(Fraction(1, 5), Fraction(5))
_LEVY = re.compile(
    r"\b(?:levy|levies|tax|taxes|duty|duties|tariff|tariffs|fee|commission|interest|charge|surcharge|royalty|royalties"
    r"|premium|VAT|dividend|return|coupon|discount|rebate|bonus|deposit|stake|cut) (?:of|at) (?:about )?$",
    re.IGNORECASE,
)


def compose(article: Article) -> Iterator[PercentOf | Skip]:
    for found in article.find(PATTERN):
        yield _percent_of(found)
    for pattern in (YIELD, ADDED, OF_WHOLE, ON_WHOLE, LEVIED, SO):
        for found in article.find(pattern):
            yield _percent_of(found)
    for found in article.find(BASE_FIRST):
        between = found.sentence.skeleton[found.match.end("whole") : found.match.start("share")]
        if not sign("".join(c if c.isalnum() else " " for c in between)):
            yield _percent_of(found)
    for found in article.find(PART_OF_IT):
        claim = _percent_of(found)
        if isinstance(claim, PercentOf) and _may_be(claim, found.quantity("part")):
            yield claim


def _may_be(claim: PercentOf, part: Quantity) -> bool:
    """Whether the amount is the percentage of the sum before it, or would be but for a slip."""
    must = claim.share.value * claim.whole.value
    return claim.figure.value.overlaps(must) or is_slip(part, must)


def _percent_of(found: Found) -> PercentOf | Skip:
    share, whole, part = (found.quantity(group) for group in ("share", "whole", "part"))
    reason = unlike_parts(part, whole) or _unfit(found, part, whole)
    claim = PercentOf(printed(part, derived=True), printed(share), printed(whole))
    if not reason and "cost" in found.words("link") and _LENT.search(found.sentence.lower):
        reason = "what a loan costs is no percentage of it"
    if not reason and _RAISED.search(found.words("link")) and _is_partly(claim):
        reason = "what a levy raises need not be all of it"
    return Skip(part, reason) if reason else claim


def _is_partly(claim: PercentOf) -> bool:
    """Another sum than the percentage comes to, of about its size."""
    ratio = claim.share.value * claim.whole.value / claim.figure.value
    return not ratio.overlaps(point(1)) and ratio.within(NEAR)


def _is_levied(found: Found) -> bool:
    """ "A levy of 2 percent on exports"."""
    return bool(_LEVY.search(found.sentence.skeleton, 0, found.match.start("share")))


def _unfit(found: Found, part: Quantity, whole: Quantity) -> str | None:
    """Why the amount need not be that percentage of the base."""
    if whole.hedge in ("more than", "at least"):
        return "a base of which only the lower end is known"
    if found.words("of") in ("to", "from", "off", "on") and "fee" not in found.match.re.groupindex:
        return None
    change = found.words("of") in ("on", "off") and not found.words("fee").strip(" -") and not _is_levied(found)
    cut_of = found.words("fee").strip(" -") == "cut" and found.words("of") == "of"
    lost_of = found.words("fee").endswith(" of ")  # "lost track of 15 per cent"
    if sign(found.words("fee")) and not (cut_of or lost_of) or change:
        return "a percentage of change, not a share"
    if found.after("part").lstrip(" ").startswith(("of ", "more", "less", "higher", "lower")):
        return "the amount speaks of something else"
    if found.match.re is not OF_WHOLE.regex and not is_closed(found.words("link"), found.after("part")):
        return "an amount that is not set off beside its base"
    return None
