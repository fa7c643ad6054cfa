"""Whom a clause is about: who stands before its verb, or whom the sentence before spoke of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from factcheck.model import Named, Span

from ..hinted import lettered
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence
from .lately import lately

_ADVERB = (
    r"(?:has|had|have|was|is|were|first|then|again|later|finally|formally|officially|only|himself|herself|also|just"
    r"|already|once|eventually|previously|last|been|being|long|in turn|duly|now|still|never|[a-z]+ly"
    rf"|{KINDS['ordinal']})"
)
_DIRECT = re.compile(
    rf"(?:'s)?(?:,[^;.]{{2,80}},)?(?:,? who)?(?:,|,? {_ADVERB})*,? ?"
    rf"(?:the |a |an |{KINDS['area']}(?:'s)? )?(?:\()?",
    re.IGNORECASE,
)
"""From whoever did it to what he did."""
_PRONOUN = re.compile(rf"\b(?:he|she|who|his|her)(?: {_ADVERB})*,? $", re.IGNORECASE)
_NOUN = re.compile(
    rf"^(?:The|This|An?|{KINDS['area']}'s) [a-z\W]?[\w-]*(?: [\w-]+){{0,2}}(?:, [^,;.]*,)?(?: {_ADVERB})* $"
)
""" "The conservative billionaire": of whom the sentence before spoke."""
_HE = re.compile(r"\b(?:he|she)\b[^.;]* (?:to|by) $", re.IGNORECASE)
""" "He beat a rival to win a second term"."""
_STRANGER = re.compile(r"(?<!the )(?<!The )\b[A-Z][a-z]+ (?:[a-z]{2,3} )?[A-Z][a-z]+")
"""A name that is not on record."""
_OPENS = re.compile(r"(?:Since|After|Before|Having|On|When|Once|While)?(?: (?:first|been|being))? ?", re.IGNORECASE)


def may_be_told(sentence: Sentence) -> bool:
    """Whether it names anybody on record, or speaks of somebody named before it; a quick look."""
    if any(isinstance(m, Named) and m.kind == "person" and m.entities for m in sentence.mentions):
        return True
    return sentence.skeleton.startswith(_NOUNS) or not _PRONOUNS.isdisjoint(lettered(sentence.skeleton).split())


_PRONOUNS = frozenset(("he", "she", "who", "his", "her"))
_NOUNS = ("The ", "This ", "A ", "An ", KINDS["area"])


def whom(article: Article, sentence: Sentence, verb: Span) -> tuple[tuple[Named, ...], bool]:
    """The persons of whom the verb of that span may tell, and whether it is surely of one; none where that is open."""
    held = [m for m in sentence.mentions if isinstance(m, Named) and m.kind == "person" and m.entities]
    before = [m for m in held if sentence.spot_of(m) < verb.start]
    lead = sentence.skeleton[: verb.start]
    if before:
        return _before(sentence, before, lead)
    if _PRONOUN.search(lead) or _NOUN.search(lead) or _HE.search(lead):
        recent = [m for m in lately(article, sentence, ("person",)) if m.entities]
        return tuple(recent), _is_one(recent) and not _NOUN.search(lead)
    after = [m for m in held if sentence.spot_of(m) >= verb.end]
    return (tuple(after[:1]), False) if after and _OPENS.fullmatch(lead) else ((), False)


def sole(sentence: Sentence) -> Named | None:
    """The only person whom a sentence names, where it names no one else that may be meant."""
    people = [m for m in sentence.mentions if isinstance(m, Named) and m.kind == "person"]
    other = _STRANGER.search(sentence.skeleton) or _kin().search(sentence.skeleton)
    return people[0] if len(people) == 1 and not other else None


def _before(sentence: Sentence, before: Sequence[Named], lead: str) -> tuple[tuple[Named, ...], bool]:
    last = before[-1]
    spot = sentence.spot_of(last)
    between = lead[spot + 1 :]
    if _STRANGER.search(between) or _kin().search(between) or _is_namesake(lead[:spot], last):
        return (), False
    if _DIRECT.fullmatch(between):
        return (last,), _is_one([last])
    return (tuple(before), _is_one(before)) if _PRONOUN.search(lead) else ((), False)


def _is_one(people: Sequence[Named]) -> bool:
    return len({person.entities for person in people}) == 1 and len(people[0].entities) == 1


def _is_namesake(lead: str, person: Named) -> bool:
    """Whether a bare surname has a first name before it that is not on record: "Hjalmar Hammarskjold"."""
    return " " not in person.text and bool(re.search(r"\b[A-Z][a-z]+ $", lead)) and not _TITLE.search(lead)


_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|President|Minister|Chancellor|Premier|Leader|General|Colonel|Marshal|King|Queen|Emperor|Pope"
    r"|Comrade|Lord|Lady|The|When|While|After|Before|But|And|Since|In|On|As|Under|Then|If)\.? $"
)


@cache
def _kin() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(cues('kin'))})\b", re.IGNORECASE)
