"""The encoding that a server names for a page, made part of the page, so that the page is read alike when kept."""

from __future__ import annotations

import re

OLD = re.compile(r"iso-8859-\d{1,2}|windows-125\d|shift_jis|euc-(?:jp|kr)|gb(?:2312|k|18030)|big5|koi8-[ru]")
"""The encodings that a page which is not UTF-8 may have; any other that is named is not believed."""
_NAMED = re.compile(r"charset=[\"']?([\w-]{3,20})", re.IGNORECASE)


def with_charset(page: bytes, ending: str, media_type: str) -> bytes:
    """The page, saying itself what its media type says of its encoding, where that is an old one; text in UTF-8.

    >>> with_charset("5 €".encode("cp1251"), "html", "text/html; charset=Windows-1251")
    b'<meta charset="windows-1251">5 \\x88'
    >>> with_charset("5 €".encode("cp1251"), "txt", "text/plain; charset=windows-1251").decode()
    '5 €'
    """
    found = _NAMED.search(media_type)
    name = found[1].lower() if found else ""
    if not OLD.fullmatch(name) or _is_utf8(page):
        return page
    if ending in ("html", "xhtml"):
        return f'<meta charset="{name}">'.encode() + page
    try:
        return page.decode(name).encode()
    except (UnicodeDecodeError, LookupError):
        return page


def _is_utf8(page: bytes) -> bool:
    """UTF-8 beyond ASCII: no page in another encoding is that by chance, whatever a server says of all its pages."""
    if page.isascii():
        return False
    try:
        page.decode()
    except UnicodeDecodeError:
        return False
    return True
