"""A view of the article for composers: each sentence with every mention folded into one letter.

"Sales rose from $40 million to\n$50 million, up 25%." is seen as "Sales rose from M to M, up P.", so that a
composer's pattern names kinds of mention instead of spelling numbers, and a line break is only a blank.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from factcheck.model import Document, Mention, Named, Quantity, Span, Timex
from factcheck.model.tuples import NamedTuple

from .lexicon.cues import cues
from .lexicon.hedges import LAST

KINDS = {
    kind: chr(0xE000 + place)
    for place, kind in enumerate(
        ("number", "percent", "money", "quantity", "temperature", "age", "range", "ordinal")
        + ("date", "time", "duration", "set", "area", "person", "body", "place", "name", "part", "times")
    )
}
"""The letter that stands for a mention of each kind: private code points, which no article means anything by.

A number that is a part of one ("two-thirds") or a multiple ("doubled") has a letter of its own.
"""

CLASSES = {
    "level": ("number", "money", "quantity", "percent", "temperature"),
    "amount": ("number", "money", "quantity"),
    "name": ("area", "person", "body", "place", "name"),
    "when": ("date",),
    "measure": ("quantity", "temperature"),
    "moment": ("date", "time"),
    "share": ("percent", "part"),
}
"""Words a pattern may use for several kinds at once."""

MOST = 40
"""Mentions that a composer is shown at once."""

_BLANK = re.compile("[\\s\ue000-\uf8ff]")
_BLANKS = re.compile("  +")
_BLACK = re.compile(r"\S+")
_HEDGED = 40
"""How far before a figure its hedge words may begin."""


class Sentence(NamedTuple):
    """A sentence and its skeleton."""

    start: int
    end: int
    skeleton: str
    mentions: tuple[Mention, ...]
    spots: tuple[int, ...]
    """Where in the skeleton the letter of each mention stands."""
    letters: frozenset[str]
    lower: str
    """The skeleton in lower case, for a pattern's hints."""

    def mention_at(self, spot: int) -> Mention:
        """The mention whose letter stands there; KeyError where none does."""
        place = bisect_left(self.spots, spot)
        if place == len(self.spots) or self.spots[place] != spot:
            raise KeyError(spot)
        return self.mentions[place]

    def before(self, spot: int) -> Iterator[Mention]:
        """The mentions to the left, nearest first."""
        for mention, place in zip(reversed(self.mentions), reversed(self.spots), strict=True):
            if place < spot:
                yield mention


class Found:
    """A pattern's match in a sentence: groups give mentions or words."""

    __slots__ = ("match", "sentence")

    def __init__(self, sentence: Sentence, match: re.Match[str]) -> None:
        self.sentence, self.match = sentence, match

    def words(self, group: str) -> str:
        """What the group matched, letters and all; empty where it took no part."""
        return self.match[group] or ""

    def after(self, group: str) -> str:
        """The rest of the sentence behind the group."""
        return self.sentence.skeleton[self.match.end(group) :]

    def mention(self, group: str) -> Mention | None:
        """The last mention inside the group."""
        inside = self.mentions(group)
        return inside[-1] if inside else None

    def mentions(self, group: str) -> list[Mention]:
        start, end = self.match.span(group)
        spots = self.sentence.spots
        return list(self.sentence.mentions[bisect_left(spots, start) : bisect_left(spots, end)])

    def quantity(self, group: str) -> Quantity:
        """The figure in the group; TypeError where it holds none."""
        mention = self.mention(group)
        if not isinstance(mention, Quantity):
            raise TypeError(f"{group} holds no figure")
        return mention

    def timex(self, group: str) -> Timex:
        """The time in the group; TypeError where it holds none."""
        mention = self.mention(group)
        if not isinstance(mention, Timex):
            raise TypeError(f"{group} holds no time")
        return mention


class Pattern:
    """A regular expression over skeletons, compiled when a sentence first calls for it.

    Placeholders: a kind or class in braces is a mention ("{percent}", "{level}"); any other name in braces is a
    cue of lexicon/en/cues.csv ("{rise}"). Blanks stand for single blanks. Case does not matter.
    A sentence is searched only if it has a mention of every kind in `kinds` and, in lower case, one of `hints`.
    """

    def __init__(self, template: str, *, kinds: Sequence[str] = (), hints: Sequence[str] = ()) -> None:
        self.template = template
        self.needed = [frozenset(letters_of(kind)) for kind in kinds]
        self.hints = tuple(hints)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(_PLACEHOLDER.sub(_expand, self.template), re.IGNORECASE)

    def may_match(self, letters: frozenset[str], lower: str) -> bool:
        """Whether text with those letters, given in lower case, can hold a match at all."""
        for needed in self.needed:
            if needed.isdisjoint(letters):
                return False
        for hint in self.hints:
            if hint in lower:
                return True
        return not self.hints

    def search(self, sentence: Sentence) -> Iterator[Found]:
        """Every match in the sentence, left to right."""
        if self.may_match(sentence.letters, sentence.lower):
            for match in self.regex.finditer(sentence.skeleton):
                yield Found(sentence, match)


class Article(NamedTuple):
    """A document with its mentions, sentence by sentence: what a composer is given."""

    document: Document
    mentions: tuple[Mention, ...]
    sentences: tuple[Sentence, ...]
    letters: frozenset[str]
    """Of all sentences; with `lower` it spares most patterns a look at any of them."""
    lower: str

    def find(self, pattern: Pattern) -> Iterator[Found]:
        """Every match of a pattern in the article's own text (not in its furniture), in order."""
        return self._found(pattern) if pattern.may_match(self.letters, self.lower) else iter(())

    def _found(self, pattern: Pattern) -> Iterator[Found]:
        for sentence in self.sentences:
            if pattern.may_match(sentence.letters, sentence.lower):
                for match in pattern.regex.finditer(sentence.skeleton):
                    yield Found(sentence, match)


def each_once(article: Article, patterns: Sequence[Pattern], group: str) -> Iterator[Found]:
    """The matches of several patterns, in their order, but one only for each figure that the group holds."""
    seen: set[int] = set()
    for found in (found for pattern in patterns for found in article.find(pattern)):
        start = found.quantity(group).start
        if start not in seen:
            seen.add(start)
            yield found


def article(document: Document, mentions: Sequence[Mention], spans: Sequence[Span]) -> Article:
    """The view; only sentences that hold a mention and are not furniture or dateline are in it."""
    seen = tuple(_sentences(document, mentions, spans))
    letters = frozenset().union(*(sentence.letters for sentence in seen))
    return Article(document, tuple(mentions), seen, letters, "\n".join(sentence.lower for sentence in seen))


def _sentences(document: Document, mentions: Sequence[Mention], spans: Sequence[Span]) -> Iterator[Sentence]:
    text, place = _plain(document.text), 0
    roles = document.roles_at(span.start for span in spans)
    for span, role in zip(spans, roles, strict=True):
        first = place
        while place < len(mentions) and mentions[place].start < span.end:
            place += 1
        if place > first and role not in ("furniture", "dateline", "byline"):
            yield from _parted(text, span, mentions[first:place])


def _parted(text: str, span: Span, mentions: Sequence[Mention]) -> Iterator[Sentence]:
    """A sentence, or the pieces of one that is a long list, so that nobody compares all of its mentions."""
    start = span.start
    for first in range(0, len(mentions), MOST):
        following = mentions[first + MOST : first + MOST + 1]
        end = following[0].start if following else span.end
        yield _sentence(text, Span(start, end), mentions[first : first + MOST])
        start = end


def _sentence(text: str, span: Span, mentions: Sequence[Mention]) -> Sentence:
    skeleton = ""
    spots: list[int] = []
    position = span.start
    letters = [_letter(mention) for mention in mentions]
    for mention, letter in zip(mentions, letters, strict=True):
        skeleton += _folded(text[position : max(position, _lead(text, mention))])
        spots.append(len(skeleton))
        skeleton += letter
        position = mention.end
    skeleton += _folded(text[position : span.end])
    return Sentence(span.start, span.end, skeleton, tuple(mentions), tuple(spots), frozenset(letters), skeleton.lower())


def _plain(text: str) -> str:
    """Letter for letter, with plain quotation marks, and a blank for all white space and private code points."""
    plain = text.replace("\n", " ").replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    return plain if plain.isprintable() else _BLANK.sub(" ", plain)


def _folded(text: str) -> str:
    """Every run of blanks as one."""
    return _BLANKS.sub(" ", text) if "  " in text else text


def _lead(text: str, mention: Mention) -> int:
    """Where the hedge words before a figure begin; where it begins itself, if it has none."""
    if not isinstance(mention, Quantity) or mention.hedge is None:
        return mention.start
    words = list(_BLACK.finditer(text, max(0, mention.start - _HEDGED), mention.start))
    for phrase in LAST.get(words[-1][0].lower(), ()) if words else ():
        first = words[-phrase.count(" ") - 1 :]
        if " ".join(word[0].lower() for word in first) == phrase:
            return first[0].start()
    return mention.start


def _letter(mention: Mention) -> str:
    if isinstance(mention, Quantity) and mention.kind == "number":
        return KINDS["times" if mention.unit == "times" else "part" if _is_part(mention) else "number"]
    kind = mention.kind if not isinstance(mention, Named) or mention.kind in KINDS else "name"
    return KINDS[kind]


def _is_part(mention: Quantity) -> bool:
    """A part of one in words or as a fraction."""
    number = mention.number
    return number is not None and number.denominator > 1 and 0 < number.fraction < 1


def letters_of(kind: str) -> str:
    """The letters of a kind or class."""
    return "".join(KINDS[one] for one in CLASSES.get(kind, (kind,)))


_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def _expand(found: re.Match[str]) -> str:
    name = found[1]
    if name in KINDS or name in CLASSES:
        letters = letters_of(name)
        return letters if len(letters) == 1 else f"[{letters}]"
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", " ") for word in cues(name)) + ")"
