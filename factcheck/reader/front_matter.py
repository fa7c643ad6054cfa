"""Front matter: the lines of "key: value" between two lines of --- (or +++) that stand above a Markdown text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model.tuples import NamedTuple

from .layout import Part
from .masking import Cut, Mark
from .stated_days import Stated, day_of

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_FIELD = re.compile(r"(?P<key>[A-Za-z_][\w -]{0,40}?)\s{0,9}[:=]\s{1,99}(?P<value>\S[^\r\n]*)")
_DATES = ("date", "published", "publish_date", "pubdate", "date_published", "published_at")
_MOST = 200
"""Lines; what goes on for longer is text between two rules."""


class Field(NamedTuple):
    """A key and its value, without quotation marks, where it stands."""

    key: str
    start: int
    end: int
    value: str


class FrontMatter(NamedTuple):
    """What stands above the text, and where the text begins."""

    fields: tuple[Field, ...]
    end: int

    @property
    def dates(self) -> Stated:
        """The day that it states; two keys that differ are both kept."""
        found = (day_of(field.value) for key in _DATES for field in self.fields if field.key == key)
        return tuple(("front matter", day) for day in found if day)

    def marks(self, text: str, has_headline: bool) -> Iterator[Mark]:
        """Nothing of it is read but its title, where the text has no headline of its own, and its author."""
        shown = {"author": "byline"} if has_headline else {"title": "headline", "author": "byline"}
        start = 0
        for field in self.fields:
            if field.key in shown:
                yield Cut(start, field.start)
                yield Part(field.start, field.end, "headline" if field.key == "title" else "byline")
                start = field.end
        yield Cut(start, self.end)


def front_matter(text: str) -> FrontMatter:
    """The front matter of a text; without any, one that ends where the text begins.

    >>> [field.value for field in front_matter("---\\ntitle: 'Boats'\\n---\\nText").fields]
    ['Boats']
    """
    none = FrontMatter((), 0)
    closers = _FENCES.get(_line(text, 0).strip())
    if closers is None:
        return none
    fields: list[Field] = []
    start = len(_line(text, 0))
    for _ in range(_MOST):
        line = _line(text, start)
        if line.strip() in closers:
            return FrontMatter(tuple(fields), start + len(line)) if fields else none
        if not line:
            return none
        fields += _field(line, start)
        start += len(line)
    return none


def _line(text: str, start: int) -> str:
    found = _LINE.match(text, start)
    return found[0] if found else ""


def _field(line: str, start: int) -> Iterator[Field]:
    found = _FIELD.match(line)
    if found:
        value = found["value"].rstrip()
        bare = value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
        first = start + found.start("value") + (bare != value)
        yield Field(found["key"].lower().replace("-", "_").strip(), first, first + len(bare), bare)
