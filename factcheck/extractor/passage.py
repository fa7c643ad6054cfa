"""A view of the article for composers: each sentence with every mention folded into one letter.

"Sales rose from $40 million to\n$50 million, up 25%." is seen as "Sales rose from M to M, up P.", so that a
composer's pattern names kinds of mention instead of spelling numbers, and a line break is only a blank.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache, reduce
from operator import or_

from factcheck.model import Document, Mention, Quantity, Role, Timex
from factcheck.model.tuples import NamedTuple

from .hinted import Meeting, Needs, ask, is_word, lettered, meets, spread, stems
from .lexicon.cues import cues
from .named import Gazetteer

KINDS = {
    kind: chr(0xE000 + place)
    for place, kind in enumerate(
        ("number", "percent", "money", "quantity", "temperature", "age", "range", "ordinal")
        + ("date", "time", "duration", "set", "area", "person", "body", "place", "name", "event", "part", "times")
    )
}
"""The letter that stands for a mention of each kind: private code points, which no article means anything by.

A number that is a part of one ("two-thirds") or a multiple ("doubled") has a letter of its own.
"""

CLASSES = {
    "level": ("number", "money", "quantity", "percent", "temperature"),
    "amount": ("number", "money", "quantity"),
    "name": ("area", "person", "body", "place", "name", "event"),
    "count": ("number", "part", "times"),
    "when": ("date",),
    "measure": ("quantity", "temperature"),
    "moment": ("date", "time"),
    "timed": ("date", "time", "duration", "set"),
    "figure": ("number", "percent", "money", "quantity", "temperature", "age", "range", "ordinal", "part", "times"),
    "gauge": ("quantity", "temperature", "range"),
    "reading": ("quantity", "temperature", "range", "number"),
    "share": ("percent", "part"),
}
"""Words a pattern may use for several kinds at once."""


class Sentence(NamedTuple):
    """A sentence and its skeleton."""

    start: int
    end: int
    skeleton: str
    mentions: tuple[Mention, ...]
    spots: tuple[int, ...]
    """Where in the skeleton the letter of each mention stands."""
    kinds: str
    """Their letters."""
    letters: frozenset[str]
    lower: str
    """The skeleton in lower case, letter for letter."""
    role: Role
    """Of the part of the document that it begins in."""

    @property
    def stretch(self) -> slice:
        """Its place in the text, with that of a mention which runs over its end."""
        return slice(self.start, max(self.end, self.mentions[-1].end))

    def says(self, words: Iterable[str]) -> bool:
        """Whether one of these, given in lower case, stands in its skeleton."""
        return any(map(self.lower.__contains__, words))

    def mention_at(self, spot: int) -> Mention:
        """The mention whose letter stands there; KeyError where none does."""
        place = bisect_left(self.spots, spot)
        if place == len(self.spots) or self.spots[place] != spot:
            raise KeyError(spot)
        return self.mentions[place]

    def spot_of(self, mention: Mention) -> int:
        """Where the letter of one of its mentions stands."""
        return self.spots[self.mentions.index(mention)]

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
        start, end = self.match.span(group)
        return self.sentence.skeleton[start:end]

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


NOTHING: Iterator[Found] = iter(())


class Pattern:
    """A regular expression over skeletons, compiled when a sentence first calls for it.

    Placeholders: a kind or class in braces is a mention ("{percent}", "{level}"); any other name in braces is a
    cue of lexicon/en/cues.csv ("{rise}"). Blanks stand for single blanks. Case does not matter but in "(?-i:...)":
    all others are held against the skeleton in lower case, which is faster.
    A sentence is searched only if it has a mention of every kind in `kinds`, two of what is named twice, and, in lower
    case, one of `hints`; each of them begins a word.
    """

    def __init__(self, template: str, *, kinds: Sequence[str] = (), hints: Sequence[str] = ()) -> None:
        self.template = template
        self.needs = _needs(tuple(kinds))
        self.hints = tuple(hints)
        self.key = "|".join((*kinds, "", *hints))

    @cached_property
    def regex(self) -> re.Pattern[str]:
        template = _PLACEHOLDER.sub(_expand, self.template)
        return re.compile(template, re.IGNORECASE) if self._cased else re.compile(_lowered(template))

    @cached_property
    def _cased(self) -> bool:
        return "(?-i:" in self.template

    def search(self, sentence: Sentence) -> Iterator[Found]:
        """Every match in the sentence, left to right."""
        if self.hints and not sentence.says(self.hints):
            return NOTHING
        return self._within((sentence,)) if meets(sentence.kinds, self.needs) else NOTHING

    def within(self, sentences: Iterable[Sentence]) -> Iterator[Found]:
        """The same of several sentences that hold the mentions and the words of a hint."""
        if not self._sure:
            sentences = [one for one in sentences if one.says(self.hints)]
        return self._within(sentences) if sentences else NOTHING

    def _within(self, sentences: Iterable[Sentence]) -> Iterator[Found]:
        for sentence in sentences:
            for match in self.regex.finditer(sentence.skeleton if self._cased else sentence.lower):
                yield Found(sentence, match)

    @cached_property
    def _sure(self) -> bool:
        """Where a word begins as a hint does, the hint stands."""
        return all(map(is_word, self.hints))


class Article:
    """A document with its mentions, sentence by sentence: what a composer is given."""

    gazetteer: Gazetteer | None = None
    """For names in sentences that hold no figure."""

    def __init__(self, document: Document, mentions: tuple[Mention, ...], sentences: tuple[Sentence, ...]) -> None:
        self.document, self.mentions, self.sentences = document, mentions, sentences
        self._held: dict[tuple[str, ...], Sequence[Sentence]] = {}
        self._asked: dict[str, Sequence[Sentence]] = {}
        self.plain = plain = lettered(document.text)
        """The text sign for sign, plain letters in lower case and all else a blank."""
        self.kinds = ["".join(sorted(one.kinds)) for one in sentences]
        """The letters of the mentions of each, in their order."""
        self.words: list[list[str]] = []
        """Those of each sentence, in lower case, and all others."""
        between, last = [], 0
        for sentence in sentences:
            self.words.append(plain[sentence.stretch].split())
            between.append(plain[last : sentence.start])
            last = sentence.end
        self.words.append(" ".join((*between, plain[last:])).split())
        self._places, likely = spread(sentences, self.words, self.kinds)
        self._likely = [(one, bits) for one, bits in zip(sentences, likely, strict=True) if bits]
        self._anywhere = reduce(or_, likely, 0)

    def find(self, pattern: Pattern) -> Iterator[Found]:
        """Every match of a pattern in the article's own text (not in its furniture), in order."""
        bit = self._places.get(pattern.key)
        if bit is not None:
            if not self._anywhere & bit:
                return NOTHING
            return pattern.within([one for one, bits in self._likely if bits & bit])
        likely = self._asked.get(pattern.key)
        if likely is None:
            likely = self._asked[pattern.key] = self._ask(pattern)
        return pattern.within(likely) if likely else NOTHING

    def holding(self, *kinds: str) -> Sequence[Sentence]:
        """The sentences that have a mention of every one of those kinds or classes, two of what is named twice."""
        held = self._held.get(kinds)
        if held is None:
            held = self._held[kinds] = self._holding(_meeting(_needs(kinds)))
        return held

    def _holding(self, met: Meeting) -> Sequence[Sentence]:
        return [one for one, kinds in zip(self.sentences, self.kinds, strict=True) if met[kinds]]

    def _ask(self, pattern: Pattern) -> Sequence[Sentence]:
        """Where a pattern may match that is in no index yet."""
        ask(pattern)
        held, hinted = self._holding(_meeting(pattern.needs)), stems(pattern.hints)
        if not (held and hinted):
            return held
        told = [(one, f" {self.plain[one.start : one.end]} {one.lower}") for one in held]
        return [one for one, words in told if any(map(words.__contains__, hinted))]

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before it that holds a mention."""
        place = bisect_left(self.sentences, sentence.start, key=lambda one: one.start)
        return self.sentences[place - 1] if place else None


def each_once(article: Article, patterns: Sequence[Pattern], group: str) -> Iterator[Found]:
    """The matches of several patterns, in their order, but one only for each figure that the group holds."""
    seen: set[int] = set()
    for found in (found for pattern in patterns for found in article.find(pattern)):
        start = found.quantity(group).start
        if start not in seen:
            seen.add(start)
            yield found


def is_tabular(text: str) -> bool:
    """Whether the text holds what parts the cells of a table."""
    return "|" in text or "\t" in text or "   " in text


@lru_cache(maxsize=1024)
def _meeting(needs: Needs) -> Meeting:
    return Meeting(needs)


@cache
def _needs(kinds: tuple[str, ...]) -> Needs:
    """
    >>> _needs(("date", "number", "number")) == ((frozenset(KINDS["date"]), 1), (frozenset(KINDS["number"]), 2))
    True
    """
    return tuple((frozenset(letters_of(kind)), kinds.count(kind)) for kind in dict.fromkeys(kinds))


def letters_of(kind: str) -> str:
    """The letters of a kind or class."""
    return "".join(KINDS[one] for one in CLASSES.get(kind, (kind,)))


_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_CAPITALS = re.compile(r"(?<!\\)(?<!\(\?)[A-Z]+")


def _lowered(template: str) -> str:
    """In lower case, but for a class (\\W) and what opens a group's name (?P<...>)."""
    return _CAPITALS.sub(lambda found: found[0].lower(), template)


def _expand(found: re.Match[str]) -> str:
    name = found[1]
    if name in KINDS or name in CLASSES:
        letters = letters_of(name)
        return letters if len(letters) == 1 else f"[{letters}]"
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", " ") for word in cues(name)) + ")"
