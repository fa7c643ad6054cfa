"""Bind a percentage to the part and the whole that stand beside it: "50 of the 200 delegates, or 25 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice, pairwise

from factcheck.model import Interval, Number, Quantity, counted, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.share_of import ShareOf

from ..binding.amounts import POINTS, is_amount, is_percent, scaled, unlike_parts
from ..binding.lists import tallied
from ..binding.movement import sign
from ..binding.phrases import ABOUT, NO_FIGURE, OR, SHARE, gap, is_closed, lead
from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern

NEEDS = ("share",)

NEAR = Interval(Fraction(1, 3), Fraction(3))
MOST = 6
"""Parts of one whole that a sentence may name."""

_SHARE = r"(?P<lead>" + ABOUT + r"(?:an? (?:[\w-]+ ){1,4}?(?:of )?)?)" + SHARE
_PART = r"(?P<part>{amount})"
_WHOLE = r"(?P<whole>{amount})"

PATTERNS = (
    # 50 of the 200 delegates, or 25 percent; 50 out of 200 (25%); 50 of 200 passed, a pass rate of 25%
    Pattern(
        _PART
        + gap(5)
        + r",? (?:out )?of (?!whom|which)"
        + lead(4)
        + _WHOLE
        + gap(7)
        + r"(?: (?:children|people|adults|women|men|girls|boys|those)(?: aged)? (?:{number}|{age}))?"
        + OR
        + _SHARE,
        kinds=("amount", "amount", "share"),
        hints=(" of ",),
    ),
    # 25 percent, or 50 of the 200 delegates; 25 percent of delegates (50 of 200)
    Pattern(
        r"(?P<lead>)"
        + SHARE
        + r"(?: of (?:(?:[\w'-]+|{name}) ){0,5}?(?:[\w'-]+|{name}))?"
        + OR
        + ABOUT
        + _PART
        + gap(3)
        + r",? (?:out )?of "
        + lead(3)
        + _WHOLE,
        kinds=("amount", "amount", "share"),
        hints=(" of ",),
    ),
)
# Nearly a third of the 360 flights due to leave - 118 in all - were cancelled; half of the 340 staff, 170 people, go
BETWEEN = Pattern(
    SHARE
    + r" of (?:the|its|their|his|her|our) "
    + lead(3)
    + _WHOLE
    + NO_FIGURE
    + r"{1,60}?(?P<link>(?P<lead> [–-]+ |—| ?\(|, ))"
    + ABOUT
    + _PART
    + r"(?: in all| in total| people| of them)?(?= [–-]|—|\)|, )",
    kinds=("amount", "amount", "share"),
    hints=(" of ",),
)
HEAD = Pattern(
    r"(?:^\W*|[,;:] |\band |\b(?:survey|poll|study|sample|group|panel)(?: by [\w' ]{1,30})? )(?:out of|of|among) "
    + lead(4)
    + _WHOLE,
    kinds=("amount", "share"),
    hints=("of ", "among "),
)
# 231 guests, of whom 170 were from abroad, or 74 percent; 640 passengers ... 416 of them, or 65 percent
WHOSE = Pattern(
    _WHOLE + NO_FIGURE + r"{0,60}?, of (?:whom|which) " + lead(6) + _PART + NO_FIGURE + r"{0,45}?" + OR + _SHARE,
    kinds=("amount", "amount", "share"),
    hints=("of whom", "of which"),
)
# it had 640 passengers, 416 of them, or 65 percent, from abroad; 16 stakes, 12 of which, three-quarters, had fallen
THEM = Pattern(
    _WHOLE + NO_FIGURE + r"{0,80}?" + _PART + r" of (?:them|those|these|which|whom)" + gap(4) + OR + _SHARE,
    kinds=("amount", "amount", "share"),
    hints=(" of those", " of these", " of them", " of which", " of whom"),
)
# nine out of 12 judges - three-quarters - ruled in her favour
OUT_OF = Pattern(
    r"(?P<both>{part})" + gap(4) + r"(?P<link>,? or|,| [–-]+|—| ?\() ?" + ABOUT + SHARE + r"(?P<lead>)",
    kinds=("part", "share"),
)
_ITS = re.compile(r" of (?:the|its|their|all|all the|all its) (?:total |entire |whole |full )?(?P<noun>[a-z]+)")
# 80 children were tested; 20 of them (25 per cent) were ill
TESTED = Pattern(
    _WHOLE + NO_FIGURE + r"{0,80}?; " + lead(3) + _PART + r" of (?:them|those|these)" + gap(2) + OR + _SHARE,
    kinds=("amount", "amount", "share"),
    hints=("; ",),
)
# All of the 320 seats were sold; 240, or 75 percent, went to members
SEMICOLON = Pattern(
    _WHOLE + NO_FIGURE + r"{0,60}?; (?P<part>{number}|{age})(?P<link>,? or|,| ?\() ?" + ABOUT + SHARE + "(?P<lead>)",
    kinds=("amount", "share"),
    hints=("; ",),
)
# 1,500 residents were invited to vote and 900 did so, a turnout of 60 percent
TURNOUT = Pattern(
    _WHOLE
    + NO_FIGURE
    + r"{0,80}?"
    + _PART
    + gap(6)
    + r"(?P<link>,| [–-]+|—| ?\() ?(?:or |for |giving |making |which is )?"
    r"(?P<lead>an? (?:\w+ )?(?:turnout|response rate|pass rate|success rate|attendance|hit rate|strike rate) of "
    + ABOUT
    + r")"
    + SHARE,
    kinds=("amount", "amount", "share"),
    hints=("turnout of", "rate of", "attendance of"),
)
# swabbed 96 sponges and found salmonella on 22, almost a quarter of the total
FOUND_IN = Pattern(
    r"(?P<whole>{number})"
    + NO_FIGURE
    + r"{1,70}? (?P<part>{number})(?P<link>,| [–-]+|—| ?\() ?"
    + ABOUT
    + SHARE
    + r"(?P<lead>) of (?:the (?:total|group|sample|lot|whole)|them|all)(?=[,.;)]| [–-]|—|$)",
    kinds=("number", "number", "share"),
    hints=(" of ",),
)
# one in four nurses who answered - 25 percent - said so
RATIO = Pattern(
    r"(?P<both>{part})(?: (?:[\w'-]+|{name})){1,7}?(?: [–-] |—| ?\()" + ABOUT + r"(?P<share>{percent})(?= [–-] |—|\))",
    kinds=("part", "percent"),
)
# (48 flights were due.) By noon 12 of them, or one in four, had been cancelled
OF_THEM = Pattern(
    r"^(?:[^.;\ue000-\uf8ff]|[{date}{duration}{time}]){0,45}?"
    + _PART
    + r" of (?:them|those|these)"
    + gap(4)
    + OR
    + _SHARE,
    kinds=("amount", "share"),
    hints=(" of them", " of those", " of these"),
)
OF_IT = (" of the total", " of the whole", " of all")
TAIL = Pattern(r"(?P<part>{amount}|{age})" + gap(7) + OR + _SHARE, kinds=("share",))
"""A number between commas may have been read as an age.

Of the 200 delegates, 50, or 25 percent, voted yes and 80 (40 percent) no."""
# Of those, 16,102, or 87 percent, reached the finish
THOSE = Pattern(
    r"^\W*of (?:those|these|them),? " + lead(4) + r"(?P<part>{amount}|{age})" + gap(7) + OR + _SHARE,
    kinds=("share",),
    hints=("of those", "of these", "of them"),
)


def compose(article: Article) -> Iterator[ShareOf | Skip]:
    for pattern in (*PATTERNS, BETWEEN, WHOSE, THEM, TESTED, SEMICOLON, TURNOUT):
        for found in article.find(pattern):
            if pattern is not TURNOUT or not _is_more(found.quantity("part"), found.quantity("whole")):
                yield from _share(found, found.quantity("whole"))
    for head in article.find(HEAD):
        behind = (found for found in TAIL.search(head.sentence) if _is_of(head, found))
        for found in islice(behind, MOST):
            yield from _share(found, head.quantity("whole"))
    yield from _of_those(article)
    for found in article.find(FOUND_IN):
        yield from _found_in(found)
    for found in article.find(RATIO):
        yield from _ratio(found)
    for found in article.find(OUT_OF):
        yield from _out_of(found)


def _is_more(part: Quantity, whole: Quantity) -> bool:
    """ "18 of his 24 shots, a success rate of 75 percent": the first figure is not the whole."""
    return bool(part.number and whole.number) and printed(part).said > printed(whole).said


_OTHER_RATE = re.compile(r"\b(?:margin|yield|return|interest|tax|discount|growth|premium|profit)\b")
_AWAY = re.compile(r",? (?:which|who|whose|where|when|while|but) |[;:]")


def _is_of(head: Found, found: Found) -> bool:
    """Whether the part stands behind the whole in the statement that names it, not in a remark on something else."""
    skeleton, start = head.sentence.skeleton, head.match.end()
    if found.match.start() < start or _OTHER_RATE.search(found.words("lead")):
        return False
    return not _AWAY.search(skeleton, start, found.match.start())


def _found_in(found: Found) -> Iterator[ShareOf]:
    """A bare count in what was looked at, unless its share is far from theirs."""
    whole, part, share = (found.quantity(group) for group in ("whole", "part", "share"))
    if unlike_parts(part, whole) or part.unit not in (None, whole.unit) or part.hedge or whole.hedge:
        return
    claim = ShareOf(printed(share, derived=True), tallied(part), tallied(whole))
    ratio = claim.part.value / claim.whole.value
    if share.number is None or ratio.high > 1 or sign(found.words("part")):
        return
    if (ratio / claim.figure.said).overlaps(NEAR):
        yield claim


def _ratio(found: Found) -> Iterator[ShareOf]:
    """One in so many, or a half, beside the same in percent."""
    both, share = found.quantity("both"), found.quantity("share")
    if both.number is None or both.hedge or share.unit in POINTS or sign(found.after("share")):
        return
    read = printed(both)
    yield ShareOf(printed(share, derived=True), read, counted(both._replace(number=Number(1)), 1))


def _out_of(found: Found) -> Iterator[ShareOf]:
    """A part that prints its counts, beside what it comes to."""
    both, share = found.quantity("both"), found.quantity("share")
    said = " of " in both.text and both.number is not None and not _unfit(found, share)
    if said and both.number and is_percent(share) and share.start != both.start:
        part, whole = both.number.digits, both.number.denominator
        yield ShareOf(printed(share, derived=True), counted(both, part), counted(both, whole))


def _of_those(article: Article) -> Iterator[ShareOf | Skip]:
    """The whole stands in the sentence before, as the one count there that is no smaller than the part."""
    told = {found.sentence.start for pattern in (THOSE, OF_THEM) for found in article.find(pattern)}
    those = [pair for pair in pairwise(article.sentences) if pair[1].start in told] if told else []
    for before, sentence in those:
        for found in (*THOSE.search(sentence), *OF_THEM.search(sentence)):
            part = found.quantity("part")
            counts = [m for m in before.mentions if isinstance(m, Quantity) and is_amount(m) and m.number]
            wholes = [m for m in counts if part.number and m.number and m.number.fraction >= part.number.fraction]
            if len(wholes) == 1:
                yield from _share(found, wholes[0])


def _share(found: Found, whole: Quantity) -> Iterator[ShareOf | Skip]:
    share, part = found.quantity("share"), found.quantity("part")
    reason = _unfit(found, share) or unlike_parts(part, whole) or _mixed(part, whole) or _of_rate(found, whole)
    yield Skip(share, reason) if reason else ShareOf(printed(share, derived=True), tallied(part), tallied(whole))


def _mixed(part: Quantity, whole: Quantity) -> str | None:
    """ "$90 for a family of four": money is no part of a count."""
    if part.kind == "money" and whole.kind == "number" and not scaled(whole):
        return "the part and the whole are of different kinds"
    return None


def _of_rate(found: Found, whole: Quantity) -> str | None:
    """ "At a density of 1,115 per square mile (430.5/km²), of which 363": the homes, not how close they stand."""
    sentence = found.sentence
    spots = (spot for spot, m in zip(sentence.spots, sentence.mentions, strict=True) if m is whole)
    return "the whole is a rate" if any(sentence.skeleton.startswith("/", spot + 1) for spot in spots) else None


def _is_change(found: Found) -> bool:
    """ "Receipts of 6.3 million, being an increase of 0.9 million, or 18 percent"."""
    groups = found.match.re.groupindex
    if "part" not in groups or "whole" not in groups:
        return False
    between = found.sentence.skeleton[found.match.end("part") : found.match.start("whole")]
    return between.endswith(" of ") and bool(sign(between[:-4].split()[-1])) if between[:-4].split() else False


def _restates(found: Found) -> bool:
    """Whether the share is of the whole in another word: "60 of its 400 beds, or 15 percent of its capacity"."""
    said = _ITS.match(found.after("share"))
    whole = found.mention("whole") if "whole" in found.match.re.groupindex else None
    noun = whole.unit if isinstance(whole, Quantity) and whole.kind == "number" else None
    return bool(said and (said["noun"] in cues("whole_again") or noun and said["noun"].startswith(noun)))


def _unfit(found: Found, share: Quantity) -> str | None:
    """Why the percentage need not be that of the part in that whole."""
    comes_last = found.match.end("share") == found.match.end()
    after = found.after("share")
    if after.startswith(" of all such "):
        return "a share of something else"
    if comes_last and after.startswith(" of ") and not after.startswith(OF_IT) and not _restates(found):
        return "a share of something else"
    if comes_last and not is_closed(found.words("link"), after) and not _restates(found):
        return "a share that is not set off beside the part"
    if _is_change(found):
        return "the percentage of a change, not of a part"
    if sign(found.words("lead")) or sign(" ".join(after.split()[:2])):
        return "a percentage of change, not a share"
    return None
