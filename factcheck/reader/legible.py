"""A text with signs that no eye sees, or digits of another script, read through a view in which it is plain."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import islice, pairwise
from unicodedata import category, decimal

from factcheck.model import TURNED, Document, Segment, View

from .limits import PARTS
from .unreadable import Unreadable

_TURNED_RUN = re.compile(f"{TURNED}[^\u202c\r\n]*")
_DIGIT = re.compile(r"\d")
_WIDE = (0xFF01, 0xFF5E, 0xFEE0)
"""The first and last of the full-width signs, and how far they stand from the plain ones."""
_WAY_OUT = "save the article as plain text, without formatting"
_ARABIC = {"٪": "%", "٫": ".", "٬": ","}
Stretches = Sequence[tuple[int, int]]


def plainly(document: Document, far: Collection[str]) -> Document:
    """The document seen without the signs that no eye sees, and with plain digits; each offset leads back.

    Those are among its signs beyond ASCII, which are given.
    Digits that an override turns round on the page are seen as that sign: nobody may read them in either order.
    """
    outer = document.view or View(document.text, ((0, 0),), document.segments)
    plain, cuts = _plain(outer.text, far), _cuts(outer.text, far)
    replaced = _replaced(outer.text, plain)
    if max(len(cuts), len(replaced)) > PARTS:
        raise Unreadable(document.source.path, f"holds more than {PARTS:,} signs that are not what they seem", _WAY_OUT)
    if not cuts and not replaced:
        return document
    kept = [(start, end) for start, end in pairwise((-1, *cuts, len(plain))) if start + 1 < end]
    seen = "".join(plain[start + 1 : end] for start, end in kept)
    places = tuple(stretches(kept, outer)) or ((0, 0),)
    segments = tuple(moved(outer.segments, cuts))
    return document._replace(view=View(seen, places, segments), hidden=tuple(_hidden(outer.text, cuts, replaced)))


def _plain(text: str, far: Collection[str]) -> str:
    """Letter for letter, with plain digits and signs."""
    if TURNED in text:
        text = _TURNED_RUN.sub(lambda run: _DIGIT.sub(TURNED, run[0]), text)
    strange = {ord(sign): plain for sign in far if (plain := _counterpart(sign)) != sign}
    return text.translate(strange) if strange else text


def _counterpart(sign: str) -> str:
    """
    >>> _counterpart("５"), _counterpart("٥"), _counterpart("％"), _counterpart("é")
    ('5', '5', '%', 'é')
    """
    low, high, apart = _WIDE
    if low <= ord(sign) <= high:
        return chr(ord(sign) - apart)
    return str(decimal(sign)) if sign.isdecimal() else _ARABIC.get(sign, sign)


def _cuts(text: str, far: Collection[str]) -> list[int]:
    """Where signs stand that no eye sees, up to one more than may be."""
    unseen = "".join(sign for sign in far if category(sign) == "Cf")
    found = re.finditer(f"[{re.escape(unseen)}]", text) if unseen else ()
    return [one.start() for one in islice(found, PARTS + 1)]


def _replaced(text: str, plain: str) -> list[int]:
    """Where signs stand that are seen as others, up to one more than may be."""
    if text == plain:
        return []
    differing = (place for place, (was, seen) in enumerate(zip(text, plain, strict=True)) if was != seen)
    return list(islice(differing, PARTS + 1))


def stretches(kept: Stretches, outer: View) -> Iterator[tuple[int, int]]:
    """Where each kept stretch of the outer view begins in the new one and in the text as written."""
    seen = 0
    begins = [begin for begin, _ in outer.stretches]
    for before, end in kept:
        start = before + 1
        inside = begins[bisect_left(begins, start + 1) : bisect_left(begins, end)]
        yield from ((seen + begin - start, outer.written(begin)) for begin in (start, *inside))
        seen += end - start


def moved(segments: Sequence[Segment], cuts: Sequence[int]) -> Iterator[Segment]:
    """The segments in a text without the signs that were cut."""
    if not cuts:
        yield from (segment for segment in segments if segment.start < segment.end)
        return
    for start, end, role in segments:
        moved = Segment(start - bisect_left(cuts, start), end - bisect_left(cuts, end), role)
        if moved.start < moved.end:
            yield moved


def _hidden(text: str, cuts: Sequence[int], replaced: Sequence[int]) -> list[tuple[int, str]]:
    """Each sign that is not seen as it is written, and where it stands in the new view."""
    places = sorted({*cuts, *replaced})
    return [(place - bisect_left(cuts, place), text[place]) for place in places]
