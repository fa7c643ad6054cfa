"""Names in the sentences that hold a figure: the gazetteer's longest alias at each capitalised word."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from factcheck.model import Alias, Named, Names, Span

Gazetteer = Callable[[Collection[str]], Mapping[str, Names]]
"""From the capitalised words of a text to the names that begin with one of them."""

_ODD = re.compile(r"[^\S ]")
_BLACK = re.compile(r"\S+")
_MARK = re.compile(r"[’'-]")
_REACH = 60
"""Letters that the longest name takes."""
_KEPT = 4096
"""So many words are kept in mind."""
_WORD = re.compile(r"[A-Z](?<!\w.)[\w’'.-]*")
_WORD_OR_EURO = re.compile(r"\b(?:[A-Z]|euro)[\w’'.-]*")
"""The slower of the two: a euro has no capital."""


def named(text: str, spans: Sequence[Span], gazetteer: Gazetteer | None) -> list[Named]:
    """The names in those spans, in order and not overlapping."""
    if gazetteer is None:
        return []
    word = _WORD_OR_EURO if "euro" in text else _WORD
    words = [(one.start(), _FIRSTS[one[0]], end) for start, end in spans for one in word.finditer(text, start, end)]
    names = gazetteer({word for _, word, _ in words})
    return list(_settled(_longest(text, [one for one in words if one[1] in names], names)))


def _settled(names: Iterator[Named]) -> Iterator[Named]:
    """An ambiguous name means the one of its entities that the text has already named in full, if it is one."""
    known: set[str] = set()
    for name in names:
        if len(name.entities) == 1:
            known.add(name.entities[0])
            yield name
            continue
        seen = tuple(entity for entity in name.entities if entity in known)
        yield name._replace(entities=seen) if len(seen) == 1 else name


class _Firsts(dict[str, str]):
    """By each word that was met, the word as the gazetteer keys it: up to an apostrophe or hyphen, without a stop."""

    def __missing__(self, word: str) -> str:
        first = word if word.isalpha() else _MARK.split(word, maxsplit=1)[0].rstrip(".")
        if len(self) >= _KEPT:
            self.clear()
        self[word] = first
        return first


_FIRSTS = _Firsts()


def _longest(text: str, words: Sequence[tuple[int, str, int]], names: Mapping[str, Names]) -> Iterator[Named]:
    floor = 0
    for start, word, stop in words:
        if start < floor:
            continue
        find = _plain if _is_plain(text[start : min(start + _REACH, stop)]) else _wrapped
        found = find(text, start, stop, names[word])
        if found:
            floor, best = found
            entities = tuple(dict.fromkeys([alias.entity for alias in best]))
            yield Named(start, floor, text[start:floor], best[0].kind, entities)


def _is_plain(text: str) -> bool:
    """It holds no white space but single blanks."""
    return "  " not in text and (text.isprintable() or not _ODD.search(text))


def _plain(text: str, start: int, stop: int, names: Names) -> tuple[int, Sequence[Alias]] | None:
    """Where the longest name ends that stands at start to the letter, and whom it may mean."""
    for length in names.lengths:
        end = start + length
        if end <= stop and text[start:end] in names.texts and not _goes_on(text, end):
            found = names.meant(text[start:end])
            if found:
                return end, found
    return None


def _goes_on(text: str, position: int) -> bool:
    return position < len(text) and (text[position].isalnum() or text[position] == "_")


def _wrapped(text: str, start: int, stop: int, names: Names) -> tuple[int, Sequence[Alias]] | None:
    """The same where a line break, or other white space than one blank, may stand between its words."""
    ends: list[int] = []
    for part in _BLACK.finditer(text, start, min(stop, start + 2 * names.lengths[0])):
        ends += (*[part.start()][: len(ends)], *range(part.start() + 1, part.end() + 1))
    view = " ".join(text[start : ends[-1]].split())
    found = _plain(f"{view}{text[ends[-1] : ends[-1] + 1]}", 0, len(view), names)
    return (ends[found[0] - 1], found[1]) if found else None
