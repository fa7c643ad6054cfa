"""Bind a figure of the headline to the body's figures for the same thing: an outcome, a noun, a sum, a change."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Printed, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.headline_figure import HeadlineFigure
from factcheck.model.reading import softly

from ..binding.amounts import AMOUNTS, is_percent
from ..binding.deeds import is_another_deed, is_long_past, tells_of_it
from ..binding.movement import sign
from ..binding.roles import clauses
from ..binding.slips import is_swap
from ..binding.tallies import Tally, tallies
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("headline", "figure")

COMMON = 4
"""Words of that many letters and more tie a headline to a sentence."""

SHARE_WHO = Pattern(
    r"(?P<share>{share}) of (?:the |all |its |all the )?(?P<noun>[a-z]+) (?:have |had |has )?(?P<verb>[a-z]+)",
    kinds=("share",),
    hints=(" of ",),
)
SOFT = (None, "at least", "more than", "about", "close to", "nearly", "just over", "just under")
"""Hedges that leave no room for a headline far above them."""


def compose(article: Article) -> Iterator[HeadlineFigure | Skip]:
    head = [s for s in article.sentences if s.role == "headline"]
    if not any(isinstance(m, Quantity) for s in head for m in s.mentions):
        return
    body = [s for s in article.sentences if s.role != "headline"]
    yield from _counts(article, head)
    yield from _sums(head, body)
    yield from _changes(head, body)
    yield from _shares(head, body)


def _shares(head: list[Sentence], body: list[Sentence]) -> Iterator[HeadlineFigure]:
    """Half of pupils fail: the body's one share of those who do the same."""
    for found in (found for sentence in head for found in SHARE_WHO.search(sentence)):
        told = [one for sentence in body for one in SHARE_WHO.search(sentence) if _does(one) == _does(found)]
        figure = found.quantity("share")
        if len(told) == 1 and is_percent(figure) and is_percent(share := told[0].quantity("share")):
            yield HeadlineFigure(_loosely(figure), (printed(share).value,), (share,), f"the body has {share.text}")


def _does(found: Found) -> tuple[str, str]:
    """Who does what, cut to the stems of the words."""
    return found.words("noun").lower()[:COMMON], found.words("verb").lower()[:COMMON]


def _counts(article: Article, head: list[Sentence]) -> Iterator[HeadlineFigure | Skip]:
    if not any(isinstance(m, Quantity) and m.kind == "number" for s in head for m in s.mentions):
        return
    found = list(tallies(article))
    above = [t for t in found if t.sentence in head]
    for tally in above:
        below = [
            t for t in found if t.sentence not in head and t.key == tally.key and not is_long_past(article, t.sentence)
        ]
        agrees = any(_same_count(t.mention, tally.mention) for t in below)
        if below and not agrees and _is_given(article, tally.mention):
            yield Skip(tally.mention, "the body has this figure")
        elif below:
            yield _count(tally, below)


def _is_given(article: Article, mention: Quantity) -> bool:
    """Whether the body has the headline's figure anywhere: the same number of the same kind."""
    return any(
        isinstance(m, Quantity) and _same_count(m, mention) and article.document.role_at(m.start) != "headline"
        for m in article.mentions
    )


def _same_count(one: Quantity, other: Quantity) -> bool:
    """One kind and one number, however it is written."""
    both = one.number, other.number
    return one.kind == other.kind and None not in both and both[0].fraction == both[1].fraction  # type: ignore[union-attr]


def _count(tally: Tally, below: list[Tally]) -> HeadlineFigure | Skip:
    values = {t.mention.number for t in below}
    if len(values) > 1 and _is_turned(tally, below[0]):
        below = below[:1]
    elif len(values) > 1 or any(not t.whole or t.mention.hedge not in SOFT for t in below):
        return Skip(tally.mention, "the body has more than one figure for it")
    if any(is_another_deed(tally.sentence, tally.mention, t.sentence, t.mention) for t in below):
        return Skip(tally.mention, "the body may count another event")
    if any(word in t.sentence.lower for t in below for word in ("himself", "herself", "themselves")):
        return Skip(tally.mention, "the body tells of one more")
    if _adds_up(tally.mention, below[0].sentence):
        return Skip(tally.mention, "the body has it in parts")
    body = tuple(softly(printed(t.mention)) for t in below[:1])
    figure = printed(tally.mention, derived=True, loosely=True)
    if tally.mention.exact:
        figure = printed(tally.mention)
    return HeadlineFigure(figure, body, (below[0].mention,), f"the body has {below[0].mention.text}")


def _is_turned(tally: Tally, first: Tally) -> bool:
    """Whether the body's first count for it, of which others may be parts, has two digits the other way round."""
    one, other = tally.mention.number, first.mention.number
    return bool(one and other and first.whole and not first.mention.hedge and is_swap(one, other))


def _adds_up(mention: Quantity, sentence: Sentence) -> bool:
    """Whether counts that follow each other in the sentence add to the headline's."""
    counts = [
        m.number.fraction for m in sentence.mentions if isinstance(m, Quantity) and m.kind == "number" and m.number
    ]
    runs = (counts[start:stop] for start in range(len(counts)) for stop in range(start + 2, len(counts) + 1))
    return mention.number is not None and any(sum(run) == mention.number.fraction for run in runs)


def _sums(head: list[Sentence], body: list[Sentence]) -> Iterator[HeadlineFigure | Skip]:
    """Money: only where the body has one sum in that currency, and tells of the same deed."""
    lead = next((s for s in body if s.role not in ("dateline", "byline", "furniture")), None)
    for mention in (m for s in head for m in s.mentions):
        if not isinstance(mention, Quantity) or mention.kind != "money" or not mention.number:
            continue
        told = [(s, m) for s in body for m in s.mentions if isinstance(m, Quantity) and m.kind == "money"]
        below = [m for _, m in told]
        same = [m for m in below if m.unit == mention.unit and m.number]
        if not same or len(below) > len(same):
            continue
        if len({m.number for m in same}) > 1:
            yield Skip(mention, "the body has more than one sum of money")
        elif any(tells_of_it(one, mention, s, m, s is lead) for one in _holding(head, mention) for s, m in told):
            figure = printed(mention, derived=True, loosely=True)
            yield HeadlineFigure(figure, (printed(same[0]).value,), (same[0],), f"the body has {same[0].text}")


def _holding(sentences: list[Sentence], mention: Quantity) -> list[Sentence]:
    return [one for one in sentences if mention in one.mentions]


def _changes(head: list[Sentence], body: list[Sentence]) -> Iterator[HeadlineFigure | Skip]:
    """A percentage of rise or fall: the one change of that sign in a sentence that shares a word with the headline."""
    for sentence in head:
        way = sign("".join(c if c.isalnum() else " " for c in sentence.skeleton))
        for mention in sentence.mentions:
            if not isinstance(mention, Quantity) or not is_percent(mention) or way is None:
                continue
            near = [s for s in body if _subject(sentence) & _words(s)]
            ends = [pair for s in near for pair in _ends(s)]
            if _same(mention, body):
                continue
            if len(ends) == 1 and mention.change != "to":
                yield _change(mention, *ends[0], way)
            else:
                yield from _said_again(sentence, mention, body)


def _said_again(head: Sentence, mention: Quantity, body: list[Sentence]) -> Iterator[HeadlineFigure]:
    """The one percentage that the body's subject of the same name moved by, or to."""
    subject = _opening(head)
    told = [m for s in body if subject for m in _moved(s, subject, mention.change)]
    if mention.change and len(told) == 1:
        yield HeadlineFigure(_loosely(mention), (printed(told[0]).value,), (told[0],), f"the body has {told[0].text}")


def _moved(sentence: Sentence, subject: str, change: str | None) -> Iterator[Quantity]:
    """Percentages of the same direction behind the subject, if nothing narrows it there."""
    place = re.search(rf"(?:^|\b(?:the|its|that|said|total|and|their) ){re.escape(subject)}\b", sentence.lower)
    if place:
        for mention, spot in zip(sentence.mentions, sentence.spots, strict=True):
            if not isinstance(mention, Quantity) or spot < place.end():
                continue
            if is_percent(mention) and mention.change == change:
                yield mention


def _opening(head: Sentence) -> str:
    """The words of the headline before its verb, as they stand: "car sales"; none where more than nouns stand there."""
    words = head.lower.split()
    verb = next((place for place, word in enumerate(words) if sign(word)), 0)
    return " ".join(words[:verb]) if 0 < verb <= 3 and all(word.isalpha() for word in words[:verb]) else ""


def _ends(sentence: Sentence) -> Iterator[tuple[Quantity, Quantity]]:
    """The two ends of each clause that goes from one level to another."""
    for clause in clauses(sentence):
        levels = [p for p in clause.parts if p.mention.kind in AMOUNTS and p.mention.number]
        befores, afters = ([p.mention for p in levels if p.role == role] for role in ("before", "after"))
        if len(befores) == len(afters) == 1 and befores[0].kind == afters[0].kind:
            yield befores[0], afters[0]


def _change(mention: Quantity, before: Quantity, after: Quantity, way: int) -> HeadlineFigure:
    must = (printed(after).value / printed(before).value - 1) * way
    because = f"the body goes from {before.text} to {after.text}"
    return HeadlineFigure(_loosely(mention), (must,), (before, after), because)


def _loosely(mention: Quantity) -> Printed:
    return printed(mention, derived=True, loosely=True)


def _same(mention: Quantity, body: list[Sentence]) -> bool:
    """Whether the body prints the headline's percentage itself."""
    shares = [printed(m).value for s in body for m in s.mentions if isinstance(m, Quantity) and is_percent(m)]
    value: Interval = printed(mention, derived=True, loosely=True).value
    return any(value.overlaps(share) for share in shares)


def _subject(sentence: Sentence) -> set[str]:
    """The stems of the headline's words before its word of rise or fall."""
    words = "".join(c if c.isalpha() else " " for c in sentence.lower).split()
    verb = next((place for place, word in enumerate(words) if sign(word)), len(words))
    return {word[:COMMON] for word in words[:verb] if len(word) >= COMMON}


def _words(sentence: Sentence) -> set[str]:
    """The words that may tie two sentences, cut to their stems."""
    words = ("".join(c if c.isalpha() else " " for c in sentence.lower)).split()
    return {word[:COMMON] for word in words if len(word) >= COMMON}
