"""Two sentences as one, where the second goes on about the same person or thing: "He ...", "Her ...", "It ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..passage import Sentence

_GOES_ON = re.compile(
    r"""["(]?(?:(?:He|She|They|It|His|Her|Their|Its|Died)\b"""
    r"""|(?:Now|Today|Aged|At|In|On|By|[\ue000-\uf8ff]) ?[^.;:,]{0,30}, (?:(?:when|while) )?(?:he|she)\b"""
    r"""|Born ?[^.;:]{0,60}, (?:he|she)\b)"""
)
""" "She ...", "Now 57, she ...", "In 1969, when she was 25, she ...", "Born in Leeds in 1938, he ..."."""
_LIMIT = 600
"""Code points that two sentences may have together."""

_APART = 3
"""And between them, where a sentence without a figure may bring in someone else."""


def joined(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """Each two neighbours of which the second opens with a pronoun, as one sentence."""
    for first, second in pairwise(sentences):
        near = second.start - first.end <= _APART and second.end - first.start <= _LIMIT
        if near and _GOES_ON.match(second.skeleton.lstrip()):
            yield join(first, second)


def join(first: Sentence, second: Sentence) -> Sentence:
    """Both as one."""
    shift = len(first.skeleton) + 1
    return Sentence(
        first.start,
        second.end,
        f"{first.skeleton} {second.skeleton}",
        first.mentions + second.mentions,
        first.spots + tuple(spot + shift for spot in second.spots),
        first.kinds + second.kinds,
        first.letters | second.letters,
        f"{first.lower} {second.lower}",
        first.role,
    )
