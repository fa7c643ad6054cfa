"""An article fetched from the web, and its page kept beside the reports, so that the check can be repeated offline."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from factcheck.model import Document, Limits
from factcheck.reader import LIMITS, Unreadable, read
from factcheck.reader.digest import sha256
from factcheck.reader.url import WORLD, Network, Page, fetch
from factcheck.refusal import Refusal

from .written import write

_LONGEST = 80
"""Letters of an address in a file's name."""


def fetched(address: str, reports: str, limits: Limits = LIMITS, network: Network = WORLD) -> Document:
    """The document at an address; its page, and when and whence it came, are kept in the folder, if one is named."""
    try:
        page = fetch(address, network)
        document = read(page.data, f"page.{page.ending}", limits=limits)
    except Unreadable as error:
        raise Refusal(f"{address}: {error.why}; {error.way_out}") from None
    source = document.source
    notes = (*source.notes, *((f"fetched from {page.addresses[-1]}",) if len(page.addresses) > 1 else ()))
    if reports:
        notes = (*notes, f"its page is kept as {_kept(page, Path(reports))}")
    return document._replace(source=source._replace(path=address, notes=notes))


def slug(address: str) -> str:
    """A file's name for an address.

    >>> slug("https://www.example.org/news/Boats_2019.html?page=2")
    'www-example-org-news-boats-2019-html-page-2'
    """
    rest = address.partition("://")[2].lower()
    words = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in rest).split()
    return "-".join(words)[:_LONGEST].strip("-") or "page"


def _kept(page: Page, folder: Path) -> str:
    """The page under a name that its hash is part of, so that no other is written over; beside it, where it is from."""
    digest = sha256(page.data)
    name = f"{slug(page.addresses[0])}.{digest[:8]}.{page.ending}"
    when = datetime.now(UTC).isoformat(timespec="seconds")
    told = {"addresses": page.addresses, "fetched": when, "sha256": digest, "bytes": len(page.data)}
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"{folder}: cannot hold reports ({error.strerror}); name another with --reports") from None
    write(folder / name, page.data)
    write(folder / f"{name}.json", (json.dumps(told, indent=2) + "\n").encode())
    return name
