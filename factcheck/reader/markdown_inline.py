"""The markup inside a Markdown paragraph: emphasis, code, links and their addresses, escapes, tags, entities."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from html import unescape

from .masking import Cut, Letter, Mark

_TOKEN = re.compile(
    r"""(?P<escape>\\[!-/:-@\[-`{-~])
      | (?P<code>`+)
      | (?P<comment><!--)
      | (?P<address><?https?://[^\s<>]{1,2000}>?)
      | (?P<tag></?[A-Za-z][^<>]{0,2000}>)
      | (?P<entity>&(?:[A-Za-z]{2,31}|\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6});)
      | (?P<note>\[\^[^\]\s]{1,99}\])
      | (?P<opener>!?\[)
      | (?P<closer>\])
      | (?P<run>\*+|_+|~~)""",
    re.VERBOSE,
)
_MARKUP = re.compile(r"[\\`<&\[\]*_~]|https?:")
"""What every token begins with: most paragraphs hold none."""
_ADDRESS = re.compile(r"\((?:[^()\r\n]|\([^()\r\n]{0,500}\)){0,2000}\)|\[[^\[\]\r\n]{0,500}\]")
_MOST_OPEN = 1_000
"""Brackets that wait for their other half; an earlier one is a bracket of the text."""
_CLOSING = ".,;:!?)\"'”’"


def inline(text: str, start: int, end: int) -> Iterator[Mark]:
    """What of a paragraph is not read.

    >>> [mark[:2] for mark in inline("**5** [boats](a.html)", 0, 21)]
    [(0, 2), (3, 5), (6, 7), (12, 21)]
    """
    if not _MARKUP.search(text, start, end):
        return
    open_runs: dict[str, list[int]] = {}
    open_links: deque[re.Match[str]] = deque(maxlen=_MOST_OPEN)
    fences = _fences(text, start, end)
    place = start
    while found := _TOKEN.search(text, place, end):
        place = found.end()
        cuts: Iterator[Mark] = iter(())
        if found.lastgroup == "code":
            place = _after_code(found, fences)
            cuts = iter([Cut(found.start(), place)] if place > found.end() else [])
        elif found.lastgroup == "comment":
            closed = text.find("-->", place, end)
            place = closed + 3 if closed >= 0 else end
            cuts = iter([Cut(found.start(), place)])
        elif found.lastgroup == "opener":
            open_links.append(found)
        elif found.lastgroup == "closer":
            cuts = _link(text, found, open_links, end)
        elif found.lastgroup == "run":
            cuts = _emphasis(text, found, open_runs)
        else:
            cuts = _plain(found)
        for cut in cuts:
            place = max(place, cut.end)
            yield cut


def _plain(found: re.Match[str]) -> Iterator[Mark]:
    """A token that is what it is wherever it stands."""
    start, end = found.span()
    if found.lastgroup == "escape":
        yield Cut(start, start + 1)
    elif found.lastgroup == "entity":
        letter = unescape(found[0])
        if len(letter) == 1:
            yield Letter(start, end, letter)
    elif found.lastgroup == "address":
        yield Cut(start, start + len(found[0].rstrip(_CLOSING)))
    else:
        yield Cut(start, end)


def _fences(text: str, start: int, end: int) -> dict[int, list[int]]:
    """Where runs of backticks stand, by their length, the last first."""
    fences: dict[int, list[int]] = {}
    for found in re.finditer("`+", text[start:end]):
        fences.setdefault(len(found[0]), []).append(start + found.start())
    return {length: places[::-1] for length, places in fences.items()}


def _after_code(found: re.Match[str], fences: dict[int, list[int]]) -> int:
    """Where the code ends that a run of backticks opens; the run's own end where nothing closes it."""
    places = fences.get(len(found[0]), [])
    while places and places[-1] <= found.start():
        places.pop()
    return places[-1] + len(found[0]) if places else found.end()


def _link(text: str, closer: re.Match[str], open_links: deque[re.Match[str]], end: int) -> Iterator[Cut]:
    """The brackets and the address of a link round its words; all of an image."""
    if not open_links:
        return
    opener = open_links.pop()
    address = _ADDRESS.match(text, closer.end(), end)
    if address is None:
        return
    if opener[0][0] == "!":
        yield Cut(opener.start(), address.end())
        return
    yield Cut(opener.start(), opener.end())
    yield Cut(closer.start(), address.end())


def _emphasis(text: str, found: re.Match[str], open_runs: dict[str, list[int]]) -> Iterator[Cut]:
    """A run closes the last one like it that is open, else it may open; "5 * 3" and snake_case do neither."""
    before, after = text[found.start() - 1 : found.start()] or " ", text[found.end() : found.end() + 1] or " "
    is_word = found[0][0] == "_" and before.isalnum() and after.isalnum()
    opened = open_runs.setdefault(found[0], [])
    if opened and not before.isspace() and not is_word:
        start = opened.pop()
        yield Cut(start, start + len(found[0]))
        yield Cut(*found.span())
    elif not after.isspace() and not is_word and not (found[0][0] == "_" and before.isalnum()):
        opened.append(found.start())
