"""The stretches of text on a page, in its order, each with what its elements say that it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from factcheck.model import Role

from .byline import is_byline
from .dateline import is_dateline
from .layout import CELLS
from .raised import raised

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form"
    " header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
) | frozenset(_HEADINGS)
_UNREAD = frozenset(
    "script style noscript template svg math head iframe object select textarea button canvas audio video del s strike"
    " title datalist".split()
)
_ROUND = frozenset("nav footer aside form menu pre".split())
"""What stands in these is the page's and not the article's."""
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_NO_DISPLAY = re.compile(r"display\s{0,5}:\s{0,5}none", re.IGNORECASE)
_MARKED: dict[str, Role] = {
    "author": "byline",
    "byline": "byline",
    "date": "dateline",
    "dateline": "dateline",
    "datepublished": "dateline",
    "entry-date": "dateline",
    "posted-on": "dateline",
    "published": "dateline",
    "timestamp": "dateline",
}
"""Classes and properties by which pages mark who wrote an article and when."""


_LAST_LINE = 65_535
_NAME = 5
"""Words; a name and a title have no more."""


class Stretch(NamedTuple):
    """A paragraph, a heading, a row of a table, or whatever else stands on lines of its own."""

    text: str
    role: Role | None = None
    heading: int = 0
    """1 to 6; 0 for no heading."""
    in_article: bool = False
    """Inside the element that the page marks as its article."""
    line: int = 0
    """Of the source, on which its element begins; 0 where that is not known."""


class _Place(NamedTuple):
    """What the elements round a text say of it."""

    role: Role | None = None
    heading: int = 0
    in_article: bool = False
    line: int = 0


def stretches(tree: Any) -> Iterator[Stretch]:
    """Every stretch of a page that a reader sees."""
    words: list[str] = []
    for text, place in _runs(tree):
        if text is not None:
            words.append(text)
            continue
        yield from _parted("".join(words), place)
        words = []
    yield from _parted("".join(words), _Place())


def _runs(tree: Any) -> Iterator[tuple[str | None, _Place]]:
    """Texts in order, and None where what stands before ends a stretch, with its place."""
    stack: list[tuple[Any, _Place, bool]] = [(tree, _Place(), False)]
    while stack:
        element, place, is_done = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        around = stack[-1][1] if is_done and stack else place
        if is_done:
            if tag in _BLOCKS or _is_credit(element, tag):
                yield None, place
            elif tag == "q":
                yield "”", place
            yield element.tail or "", around
            continue
        if not tag or _is_unread(element, tag):
            yield element.tail or "", place
            continue
        yield from _opened(element, tag, place)
        place = place._replace(line=_line(element)) if tag in _BLOCKS else place
        if tag == "tr" and (row := _row(element)) is not None:
            yield row, place
            yield None, place._replace(role=place.role or "table")
            yield element.tail or "", place
            continue
        inner = _inner(element, tag, place)
        stack.append((element, inner, True))
        yield _raised(element.text or "", tag), inner
        stack.extend((child, inner, False) for child in reversed(element))


def _line(element: Any) -> int:
    """The line of the source on which an element begins; old parsers count no further than the last that is told."""
    line = element.sourceline or 0
    return line if line < _LAST_LINE else 0


def _opened(element: Any, tag: str, place: _Place) -> Iterator[tuple[str | None, _Place]]:
    if tag in _BLOCKS or _is_credit(element, tag):
        yield None, place
    elif tag == "br":
        yield "\n\n" if _next_is_break(element) else "\v", place
    elif tag == "q":
        yield "“", place


def _next_is_break(element: Any) -> bool:
    following = element.getnext()
    return following is not None and following.tag == "br" and not (element.tail or "").strip()


def _is_unread(element: Any, tag: str) -> bool:
    if tag in _UNREAD or element.get("hidden") is not None or _NO_DISPLAY.search(element.get("style", "")[:500]):
        return True
    return tag == "sup" and element.find(".//a") is not None


def _raised(text: str, tag: str) -> str:
    return raised(text) if tag == "sup" else text


def _inner(element: Any, tag: str, place: _Place) -> _Place:
    """The place of what stands in an element."""
    if place.role == "furniture":
        return place
    if tag in _ROUND or (tag == "header" and not place.in_article):
        return place._replace(role="furniture")
    if tag in _HEADINGS:
        return place._replace(role="headline", heading=_HEADINGS[tag])
    if tag in ("figcaption", "caption"):
        return place._replace(role="caption")
    if tag == "blockquote":
        return place._replace(role=place.role or "quotation")
    if tag in ("article", "main"):
        return place._replace(in_article=True)
    return place._replace(role=_marked(element) or place.role) if place.role is None else place


def _marked(element: Any) -> Role | None:
    """The role that an element's class names."""
    named = f"{element.get('class', '')} {element.get('itemprop', '')} {element.get('rel', '')}"[:300].lower().split()
    if any("caption" in name for name in named):
        return "caption"
    return next((_MARKED[name] for name in named if name in _MARKED), None)


def _is_credit(element: Any, tag: str) -> bool:
    """A day or a byline within a line stands apart; the name alone of who wrote it is part of its byline."""
    named = element.get("class", "")[:300].lower().split()
    return tag in ("span", "time") and any(_MARKED.get(name) and name != "author" for name in named)


def _row(element: Any) -> str | None:
    """The cells of a row of a table; None for a row that only lays out the page."""
    if any(True for _ in element.iter("p", "div", "table", "ul", "ol", *_HEADINGS)):
        return None
    cells = [_SPACE.sub(" ", "".join(cell.itertext())).strip() for cell in element if cell.tag in ("td", "th")]
    return CELLS.join(cells) if len(cells) > 1 else None


def _parted(text: str, place: _Place) -> Iterator[Stretch]:
    """The text of a stretch; two line breaks part it in two."""
    for part in text.split("\n\n") if "\v" in text or "\n\n" in text else [text]:
        lines = [words for line in part.split("\v") if (words := _SPACE.sub(" ", line).strip())]
        apart = any(is_dateline(line) or is_byline(line) for line in lines)
        for words in lines if apart else filter(None, ["\n".join(lines)]):
            yield Stretch(words, _fitting(words, place.role), place.heading, place.in_article, place.line)


def _fitting(text: str, role: Role | None) -> Role | None:
    """A class may name more than it should: only a day is a dateline, only a name a byline."""
    if role == "dateline":
        return role if is_dateline(text) else None
    if role == "byline":
        return role if is_byline(text) or len(text.split()) < _NAME else None
    return role
