"""HTML from a file: the article as trafilatura finds it, and the page round it as furniture with its roles."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any

import lxml.etree
import lxml.html
import trafilatura

from factcheck.model import Document, Role

from .blocks import Block
from .charset import OLD
from .decode import decode
from .derived import derived
from .furniture import is_running
from .head import head_segments
from .html_blocks import Stretch, stretches
from .html_days import stated_days
from .layout import CELLS, Piece
from .limits import File
from .unreadable import Unreadable

_DECLARED = re.compile(rb"<meta[^>]{1,200}charset=[\"']?([A-Za-z0-9_-]{3,20})", re.IGNORECASE)
_TAGS = 100_000
"""No page of an article has more."""
_ATTRIBUTES = 2_000
"""The parser holds each attribute of a tag against all others."""
_TAG = re.compile(rf"""<[A-Za-z](?:[^>=]++|=\s*+"[^"]*+"|=\s*+'[^']*+'|=){{0,{2 * _ATTRIBUTES}}}+""")
_VALUE = re.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+')""")
_WAY_OUT = "save the article as plain text"
_FRONT = 40
"""So many letters at the front of a paragraph tell which it is."""
_LOOKED_AT = 300


def read(file: File) -> Document:
    """The document of a page; Unreadable where it holds no text."""
    text, notes = _decoded(file.data, file.path)
    if text.count("<") > _TAGS:
        raise file.refused(f"holds more than {_TAGS:,} tags", _WAY_OUT)
    if any(_is_endless(text, tag) for tag in _TAG.finditer(text)):
        raise file.refused(f"holds a tag of more than {_ATTRIBUTES:,} attributes", _WAY_OUT)
    return derived(pieces(text, file.path), file, stated_days(_tree(text, file.path)), notes)


def pieces(page: str, path: str) -> Iterator[Piece]:
    """The pieces of a page, in its order."""
    body = _body(page)
    found = list(stretches(_tree(page, path)))
    first = next((place for place, one in enumerate(found) if not one.heading and _is_body(one, body)), len(found))
    has_article = any(one.in_article for one in found)
    for place, one in enumerate(found):
        in_head = place < first and one.in_article == has_article
        if one.role == "dateline" and not in_head:
            one = one._replace(role="furniture")  # the page's clock, or another article's day
        role = one.role if _is_body(one, body) else _role_outside(one, in_head, not body)
        yield Piece(one.text, role, line=one.line)


def _decoded(data: bytes, path: str) -> tuple[str, tuple[str, ...]]:
    """As any text; but a page that is not UTF-8 may name its encoding."""
    declared = _DECLARED.search(data[:4096])
    name = declared[1].decode().lower() if declared else ""
    if name == "iso-8859-1" or not OLD.fullmatch(name):
        return decode(data, path)
    try:
        return data.decode(name), ()
    except (UnicodeDecodeError, LookupError):
        return decode(data, path)


def _is_endless(text: str, tag: re.Match[str]) -> bool:
    """A tag of more attributes than may be, by what is left of it or by its words."""
    if tag.end() < len(text) and text[tag.end()] != ">":
        return True
    return len(tag[0]) > _ATTRIBUTES and len(_VALUE.sub(" ", tag[0]).split()) > _ATTRIBUTES


def _tree(page: str, path: str) -> Any:
    parser = lxml.html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = lxml.html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError):
        raise Unreadable(path, "holds no page", "give a file that holds an article") from None
    for error in parser.error_log:
        if "depth" in error.message:
            raise Unreadable(path, "nests its elements too deep to be read whole", _WAY_OUT)
        if "exceeded" in error.message:
            raise Unreadable(path, "holds a text too long to be read whole", _WAY_OUT)
    return tree


def _body(page: str) -> Collection[str]:
    """The fronts of the paragraphs that trafilatura takes for the article; none where it finds no article."""
    try:
        found = trafilatura.bare_extraction(page.encode("utf-8", "replace"), include_comments=False)
    except (ValueError, lxml.etree.LxmlError, RecursionError):
        return ()
    body = getattr(found, "body", None)
    if body is None:
        return ()
    texts = (text for element in body.iter() for text in (_direct(element), *_tails(element)))
    return {_front(text) for text in texts if text.strip()}


def _direct(element: Any) -> str:
    return "".join(element.itertext()) if isinstance(element.tag, str) else ""


def _tails(element: Any) -> Iterator[str]:
    """What stands behind a line break inside a paragraph."""
    if element.tag == "lb" and element.tail:
        yield element.tail


def _front(text: str) -> str:
    """Letters alone, for figures may be raised and marks of quotation made; all there is where it has none."""
    letters = "".join(filter(str.isalpha, text[:_LOOKED_AT]))
    return letters[:_FRONT] or "".join(text[:_LOOKED_AT].split())


def _is_body(one: Stretch, body: Collection[str]) -> bool:
    if one.role == "table":
        return any(_front(cell) in body for cell in one.text.split(CELLS))
    return one.role not in ("caption", "byline", "dateline", "furniture") and _front(one.text) in body


def _role_outside(one: Stretch, in_head: bool, is_all: bool) -> Role | None:
    """A page's furniture has its marked role; above the text of the article, what shapes tell; else it is furniture."""
    if one.role in ("caption", "byline", "dateline", "furniture") or is_all:
        return one.role
    if one.heading == 1:
        return "headline"
    if in_head and (is_running(one.text) or _is_credit(one.text)):
        return None
    return "furniture"


def _is_credit(text: str) -> bool:
    """A date, a writer, or a line with one of them."""
    shapes: Sequence[Any] = list(head_segments([Block(0, len(text), text, 1)]))
    return bool({segment.role for segment in shapes} & {"dateline", "byline"})
