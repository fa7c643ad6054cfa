"""Fetch fresh vintages: the only file that touches the network, and never during a check."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model.tuples import NamedTuple

from .fault import DataError
from .sources.vintage import Ask, Vintage

if TYPE_CHECKING:
    import requests

SOURCES = ("world_bank", "ecb", "wikidata")
AGENT = "factcheck-toolkit (a linter for facts and figures; data refresh started by its user)"
BUSY = frozenset({429, 500, 502, 503, 504})


class Manners(NamedTuple):
    """How long to wait, how often to try, how much to take."""

    connect: float = 5.0
    read: float = 20.0
    whole: float = 90.0
    """Seconds for one answer, however slowly it drips."""
    tries: int = 4
    pause: float = 1.0
    longest_pause: float = 60.0
    most_bytes: int = 64_000_000
    wait: Callable[[float], None] = time.sleep


PATIENT = Manners()


def refresh(name: str, home: Path, base: str | None = None, manners: Manners = PATIENT) -> Path:
    """Fetch a source and keep it as a data package of its own beside older ones; what was is left as it was."""
    import requests

    from .keeping import kept

    module = import_module(f"{__package__}.sources.{name}")
    with requests.Session() as session:
        session.headers["User-Agent"] = AGENT
        vintage: Vintage = module.vintage(asking(session, base or module.BASE, manners))
    return kept(vintage, home)


def asking(session: requests.Session, base: str, manners: Manners) -> Ask:
    """A function that fetches one page, politely and patiently, or says in one line why it cannot be had."""

    def ask(path: str, parameters: Mapping[str, str]) -> bytes:
        address, said = f"{base}/{path}", ""
        for attempt in range(manners.tries):
            try:
                body, said, pause = once(session, address, parameters, manners)
            except OSError as error:  # what requests raises is one
                body, said, pause = None, type(error).__name__, 0.0
            if body is not None:
                return body
            if attempt + 1 < manners.tries:
                backed_off = manners.pause * 2**attempt * random.uniform(0.5, 1.0)
                manners.wait(min(max(backed_off, pause), manners.longest_pause))
        raise DataError(f"{address}: cannot be had after {manners.tries} tries ({said}); try again later")

    return ask


def once(
    session: requests.Session, address: str, parameters: Mapping[str, str], manners: Manners
) -> tuple[bytes | None, str, float]:
    """One try: the body, or why there is none and how long the server asks to be left alone."""
    with session.get(address, params=parameters, timeout=(manners.connect, manners.read), stream=True) as answer:
        if answer.status_code in BUSY:
            asked = answer.headers.get("Retry-After", "")
            return None, f"status {answer.status_code}", float(asked) if asked.isdigit() else 0.0
        if answer.status_code != 200:
            raise DataError(f"{address}: answered with status {answer.status_code}")
        return whole(answer, address, manners), "", 0.0


def whole(answer: requests.Response, address: str, manners: Manners) -> bytes:
    """The body, unless it is too large, too slow, or cut off."""
    began, parts, size = time.monotonic(), [], 0
    for part in answer.iter_content(65_536):
        parts.append(part)
        size += len(part)
        if size > manners.most_bytes:
            raise DataError(f"{address}: the answer is larger than {manners.most_bytes:,} bytes")
        if time.monotonic() - began > manners.whole:
            raise TimeoutError("too slow")
    promised = answer.headers.get("Content-Length", "")
    if promised.isdigit() and not answer.headers.get("Content-Encoding") and size < int(promised):
        raise ConnectionError("cut off")
    return b"".join(parts)
