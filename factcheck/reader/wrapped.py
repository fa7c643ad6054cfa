"""Lines that were wrapped to a width, put together to the paragraphs that they were."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .blocks import blocks
from .layout import Piece

_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\s*\n\s*(?=[a-z])|\u00ad\s*\n\s*")
_JOINED = re.compile(r"(?<=\w[-\u2010])[ \t]*\n[ \t]*(?=\w)")
_SPACE = re.compile(r"[ \t]*\n\s*")


def unwrapped(text: str) -> str:
    """One line of several: words that were parted at an end of a line are whole again, "20-year" keeps its hyphen.

    >>> unwrapped("The eco-\\nnomy of a 20-\\nyear plan")
    'The economy of a 20-year plan'
    """
    return _SPACE.sub(" ", _JOINED.sub("", _BROKEN.sub("", text)))


def paragraphs(text: str) -> Iterator[Piece]:
    """The paragraphs of a text that is wrapped, each one line."""
    return (Piece(unwrapped(block.text.replace("\r\n", "\n").replace("\r", "\n"))) for block in blocks(text))
