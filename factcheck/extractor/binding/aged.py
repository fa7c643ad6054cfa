"""The names with an age beside them: "Jane Smith, 45,", "the 45-year-old Jane Smith", "Smith (45)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity
from factcheck.model.tuples import NamedTuple

from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence

_NAME = r"[A-Z][\w’'-]*[a-z][\w’'-]*"
NAME = rf"(?:{_NAME}|[A-Z]\.)(?:\s+(?:{_NAME}|[A-Z]\.|de|van|von|bin|al|da|del|la|der|ter|den)){{0,3}}"
_BEFORE = rf"(?P<name>{NAME})(?:,\s+|\s+\(|,\s+who is\s+|\s+is\s+)(?:aged\s+)?$"
_DESCRIBED = rf"(?P<name>{NAME}),\s+(?:an?|the)\s+$"
_AFTER = rf"\s+(?P<name>{NAME})"
_CLOSED = r"\s*[,)]|\.?\s*$|\.\s+(?![a-z])"
_ENDED = rf"{_CLOSED}|\s+(?:and|but)\b"
_LEADS = (", ", ",\n", "(", " is ", "aged ", "aged\n")
_BACK, _OLDEST = 60, 115


_BESIDE = re.compile(rf"(?:[A-Z][\w'’-]+|{KINDS['person']}),? \(?$")


class Aged(NamedTuple):
    """A name with the age beside it."""

    name: tuple[str, ...]
    age: int
    mention: Quantity
    sentence: Sentence


def aged(article: Article) -> Iterator[Aged]:
    """Every age that stands beside a name, in order."""
    text = article.document.text
    for sentence in article.sentences:
        for mention in sentence.mentions:
            if isinstance(mention, Quantity) and (age := _age(mention)) and (name := _name(text, mention)):
                yield Aged(name, age, mention, sentence)


def is_age(skeleton: str, spot: int, mention: Quantity) -> bool:
    """Whether a figure is someone's age, as far as a skeleton tells: "said Joan Pell, 61."; "a 40-year-old"."""
    if mention.kind == "age" and not mention.text.isalnum():
        return True
    if not _age(mention) or skeleton[spot + 1 : spot + 2] not in tuple(",.;)") + ("",):
        return False
    return bool(_BESIDE.search(skeleton, max(0, spot - _BACK), spot))


def _age(mention: Quantity) -> int:
    """Whole years that someone may be; 0 for another figure."""
    number = mention.number
    if number is None or mention.ends or mention.unit not in (None, "year") or mention.kind not in ("age", "number"):
        return 0
    whole = number.fraction
    return int(whole) if whole.denominator == 1 and 0 < whole <= _OLDEST else 0


def _name(text: str, mention: Quantity) -> tuple[str, ...]:
    """The name in apposition to the age; empty where none is."""
    lead = text[max(0, mention.start - _BACK) : mention.start]
    found = re.search(_BEFORE, lead) if lead.endswith(_LEADS) else None
    if found and not re.compile(_ENDED if " is " in found[0] else _CLOSED).match(text, mention.end):
        found = None
    if found is None and mention.kind == "age":
        found = re.compile(_AFTER).match(text, mention.end) or re.search(_DESCRIBED, lead)
    return parts(found["name"]) if found else ()


def parts(name: str) -> tuple[str, ...]:
    """The words of a name, without title or genitive."""
    words = [re.sub(r"['’]s?$", "", word) for word in name.split()]
    while len(words) > 1 and (words[0] in cues("title") or words[0] in cues("no_name")):
        words = words[1:]
    return tuple(words)


def may_be_one(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """One surname, and no given name against another."""
    return first[-1] == second[-1] and (len(first) == 1 or len(second) == 1 or first[0] == second[0])
