"""Bind "the six-year sentence" to what was said of it before: "sentenced to nine years", "a two-year contract"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.model import Timex
from factcheck.model.claims.two_values import TwoValues

from ..binding.length import figure, length
from ..passage import KINDS, Article, Sentence

NEEDS = ("duration",)
# fmt: off
CUES = (
    "sentence", "term", "ban", "suspension", "contract", "deal", "lease", "deadline", "strike", "siege", "hearing",
    "trial", "tenure", "mortgage", "warranty", "moratorium", "ceasefire", "truce", "walkout", "stoppage",
)
# fmt: on

_NAMES = {
    "sentence": r"sentence|jail|imprison|prison|term|behind bars|gave|given",
    "term": r"sentence|jail|imprison|prison|term",
    "ban": r"ban|bar|suspen|disqualif",
    "suspension": r"suspen|ban",
    "contract": r"contract|deal|sign",
    "deal": r"contract|deal|sign",
    "lease": r"lease|rent|let",
    "stoppage": r"strike|walkout|walked out|stop",
    "walkout": r"strike|walkout|walked out",
}
_AGAIN = re.compile(
    rf"\b(?:the|his|her|their|its|that|this) (?P<length>{KINDS['duration']}) (?:[a-z]+ )??"
    rf"(?P<noun>{'|'.join(CUES)})\b(?! (?:of|for|on|that|which|in|from|with|limit)\b)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:earlier|previous\w*|first|second|another|new|original\w*|later|reduc\w+|cut|extend\w*|rais\w+|wanted|sought"
    r"|asked|demand\w*|instead|maximum|minimum|up to|at least|more|and|other|old|last|would|could|may|might|appeal\w*"
    r"|after|ago|next|if|not|never|recommend\w*|propos\w+|offer\w*|call\w*|threat\w*|fac(?:e|es|ed|ing))\b"
)


def compose(article: Article) -> Iterator[TwoValues]:
    for before, sentence in pairwise(article.sentences):
        found = _AGAIN.search(sentence.lower)
        lengths = [m for m in before.mentions if isinstance(m, Timex) and m.kind == "duration"] if found else []
        if found and len(lengths) == 1 and before.role == sentence.role and _is_one(before, sentence, found["noun"]):
            later = sentence.mention_at(found.start("length"))
            if isinstance(later, Timex) and not _OTHER.search(later.text.lower()):
                yield from _two(article, lengths[0], later, found["noun"])


def _is_one(before: Sentence, sentence: Sentence, noun: str) -> bool:
    """Whether the first was said of such a thing, and neither sentence tells of another or of a change."""
    named = re.search(rf"\b(?:{_NAMES.get(noun, noun[:6])})", before.lower)
    return bool(named) and not _OTHER.search(before.lower) and not _OTHER.search(sentence.lower)


def _two(article: Article, earlier: Timex, later: Timex, noun: str) -> Iterator[TwoValues]:
    one, other = length(article.document.text, earlier), length(article.document.text, later)
    if one and other and one.unit == other.unit and one.value.width == other.value.width == 0:
        yield TwoValues(figure(later, other), (figure(earlier, one),), noun)
