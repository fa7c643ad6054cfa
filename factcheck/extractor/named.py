"""Names in the sentences that hold a figure: the gazetteer's longest alias at each capitalised word."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from factcheck.model import Alias, Named, Span

Gazetteer = Callable[[Collection[str]], Mapping[str, Sequence[Alias]]]
"""From the capitalised words of a text to every alias that begins with one of them."""

_ODD = re.compile(r"[^\S ]|  ")
_REACH = 60
"""Letters that the longest name takes."""
_WORD = re.compile(r"\b(?:[A-Z]|euro)[\w’'.-]*")


def named(text: str, spans: Sequence[Span], gazetteer: Gazetteer | None) -> list[Named]:
    """The names in those spans, in order and not overlapping."""
    if gazetteer is None:
        return []
    words = [(found.start(), _first(found[0]), span.end) for span in spans for found in _words(text, span)]
    aliases = gazetteer({word for _, word, _ in words})
    return list(_settled(_longest(text, words, aliases)))


def _settled(names: Iterator[Named]) -> Iterator[Named]:
    """An ambiguous name means the one of its entities that the text has already named in full, if it is one."""
    known: set[str] = set()
    for name in names:
        seen = tuple(entity for entity in name.entities if entity in known)
        yield name._replace(entities=seen) if len(name.entities) > 1 and len(seen) == 1 else name
        if name.entity:
            known.add(name.entity)


def _words(text: str, span: Span) -> Iterator[re.Match[str]]:
    return _WORD.finditer(text, span.start, span.end)


def _first(word: str) -> str:
    """The word as the gazetteer keys it: up to an apostrophe or hyphen, without a final stop."""
    return re.split(r"[’'-]", word, maxsplit=1)[0].rstrip(".")


def _longest(
    text: str, words: Sequence[tuple[int, str, int]], aliases: Mapping[str, Sequence[Alias]]
) -> Iterator[Named]:
    floor = 0
    for start, word, stop in words:
        if start < floor:
            continue
        known = aliases.get(word, ())
        find = _wrapped if known and _ODD.search(text, start, start + _REACH) else _plain
        ends = [(end, alias) for alias in known if (end := find(text, start, stop, alias.text))]
        if not ends:
            continue
        floor = max(end for end, _ in ends)
        best = [alias for end, alias in ends if end == floor]
        entities = tuple(dict.fromkeys(alias.entity for alias in best))
        yield Named(start, floor, text[start:floor], best[0].kind, entities)


def _plain(text: str, start: int, stop: int, alias: str) -> int | None:
    """Where the alias ends if it stands at start, to the letter."""
    if not text.startswith(alias, start):
        return None
    position = start + len(alias)
    return None if position > stop or _goes_on(text, position) else position


def _goes_on(text: str, position: int) -> bool:
    return position < len(text) and (text[position].isalnum() or text[position] == "_")


def _wrapped(text: str, start: int, stop: int, alias: str) -> int | None:
    """The same where a line break, or other white space than one blank, may stand between its words."""
    position = start
    for part in alias.split():
        if position > start:
            after = _skip_blank(text, position, stop)
            if after == position:
                return None
            position = after
        if not text.startswith(part, position) or position + len(part) > stop:
            return None
        position += len(part)
    return None if _goes_on(text, position) else position


def _skip_blank(text: str, position: int, stop: int) -> int:
    while position < stop and text[position].isspace():
        position += 1
    return position
