"""Which blocks below the head are the page's and not the article's: boxes, captions, sign-offs and the tail."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Role

from .blocks import TITLE, Block
from .signs import sign_of

_TEASER = ("...", "…")
_BIOGRAPHY = 2
"""No more paragraphs than this are taken for what stands under "About the author"."""
_ALONE: dict[str, Role] = {"line": "furniture", "caption": "caption"}


def is_running(text: str) -> bool:
    """It reads as a paragraph of an article: a sentence of three words or more, or longer than any title."""
    if len(text) > TITLE:
        return True
    closed = text.rstrip("\"'”’)]» \t").endswith((".", "!", "?")) and not text.endswith(_TEASER)
    return closed and len(text.split(None, 3)) > 2


def body_roles(blocks: Sequence[Block]) -> list[Role]:
    """The role of each block of the body."""
    signs = [sign_of(block.text) for block in blocks]
    running = [sign is None and is_running(block.text) for sign, block in zip(signs, blocks, strict=True)]
    ahead = _counted_ahead(running)
    roles: list[Role] = []
    inside: str | None = None
    for place, (block, sign) in enumerate(zip(blocks, signs, strict=True)):
        if sign in ("tail", "box", "bio"):
            inside = _state(inside, sign, ahead[0] - ahead[place], ahead[place])
        elif inside not in (None, "tail") and running[place] and not _belongs(block, inside, ahead[place]):
            inside = None
        roles.append("furniture" if inside else _ALONE.get(sign or "", "paragraph"))
    return roles


def _counted_ahead(running: Sequence[bool]) -> list[int]:
    """How many running paragraphs stand from each place on; one count more than there are places."""
    counts = [0]
    for one in reversed(running):
        counts.append(counts[-1] + one)
    return counts[::-1]


def _state(inside: str | None, sign: str, before: int, after: int) -> str:
    """A tail goes on to the end; one that stands above most of the text is a box in it."""
    if inside == "tail":
        return inside
    return "box" if sign == "tail" and (not before or after > before) else sign


def _belongs(block: Block, inside: str | None, ahead: int) -> bool:
    """A running paragraph is still furniture: a teaser, or the last lines on the page under a biography's title."""
    return block.text.endswith(_TEASER) or inside == "bio" and ahead <= _BIOGRAPHY
