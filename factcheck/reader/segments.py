"""What each part of a text is: headline, dateline, byline, paragraph, caption or furniture; and its quotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Role, Segment

from .blocks import Block, blocks
from .dateline import wire_head
from .furniture import body_roles
from .head import head_segments, head_size
from .quotations import quotations

_WIRE_HEADS = 3
"""A wire's dateline stands at one of the first paragraphs."""


def segments(text: str) -> tuple[Segment, ...]:
    """The disjoint parts in order, then the quotations inside them in order."""
    parts = arranged(blocks(text))
    return (*parts, *quotations(text, parts))


def arranged(whole: Sequence[Block]) -> list[Segment]:
    """The disjoint parts that the blocks of a text are."""
    size = head_size(whole)
    return [*head_segments(whole[:size]), *_body(whole[size:])]


def _body(body: Sequence[Block]) -> Iterator[Segment]:
    for place, (block, role) in enumerate(zip(body, body_roles(body), strict=True)):
        length = wire_head(block.text) if place < _WIRE_HEADS and role == "paragraph" else 0
        if length:
            dateline: Role = "dateline"
            yield Segment(block.start, block.start + length, dateline)
        yield Segment(block.start + length, block.end, role)
