"""The verb extract: a document in; its figures, times, names and claims out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from factcheck.model import Document, Figure, House, Mention, Named, Timex
from factcheck.model.claim import Claim, Skip
from factcheck.model.days import date
from factcheck.model.timex import lacks_day
from factcheck.model.tuples import NamedTuple

from .anchor import anchored
from .claims import compose
from .folding import article
from .lexicon.superlatives import adjectives
from .mentions.scan import scan
from .mentions.times.resolve import resolve
from .named import Gazetteer, named
from .sentences import sentences
from .told_before import told_before

_ENDING = 4
"""So many letters of a word, its blank included, are looked for first; of two words the whole last one."""


class Extraction(NamedTuple):
    """What was read of a document."""

    document: Document
    """With its as_of."""
    figures: tuple[Figure, ...]
    claims: tuple[Claim | Skip, ...]


def figures(text: str, as_of: date | None = None, most: int | None = None) -> list[Figure]:
    """The figures and times of a text, in order; TooManyFigures where there are more than the most."""
    return resolve(text, _read(text, most), as_of)


def on_calendar(read: Sequence[Figure]) -> list[Figure]:
    """The figures and times without the full dates that no calendar has, which are slips to report and no times.

    >>> [time.text for time in on_calendar(figures("from 30 April to 31 June 2019, and on 30 February"))]
    ['30 February']
    """
    return [figure for figure in read if not (isinstance(figure, Timex) and _is_off(figure))]


def _is_off(time: Timex) -> bool:
    """Whether an end of it is a day that its month lacks."""
    if "d" not in time.stated or "y" not in time.stated:
        return False
    if time.value[0] != "(":
        return lacks_day(time.value)
    return any(lacks_day(end) for end in time.value[1:-1].split(",")[:2])


def extract(
    document: Document, gazetteer: Gazetteer | None = None, shapes: Collection[str] | None = None
) -> Extraction:
    """Read a document: its as_of, every figure and time, and the claims that they make, of those shapes or of all."""
    unresolved = _scanned(document)
    document = anchored(document, unresolved)
    read = resolve(document.text, unresolved, document.as_of and document.as_of.date)
    spots = [*(m.start for m in read), *_ranked(document.text), *told_before(document.text, read)]
    spans = sentences(document, sorted(spots))
    mentions = _merged(read, named(document.text, spans, gazetteer))
    return Extraction(document, tuple(read), tuple(compose(article(document, mentions, spans, gazetteer), shapes)))


def _scanned(document: Document) -> list[Figure]:
    """Its figures as its house means them; most houses mean nothing of their own."""
    found = _read(document.text, document.limits.figures)
    if document.house == House():
        return found
    from .house import housed

    return housed(found, document.house)


def _read(text: str, most: int | None) -> list[Figure]:
    """What one pass finds; few texts have pounds or a bare m, of which the whole text must be asked."""
    found: Sequence[Figure] = scan(text, most)
    if " pounds" in text:
        from .pounds import settled

        found = settled(text, found)
    if any(one.text[-1] == "m" and getattr(one, "unit", None) == "meter" for one in found):
        from .millions import counted

        found = counted(text, found)
    return list(found)


def _ranked(text: str) -> list[int]:
    """Where something is called the first of its kind: a sentence to read names in, though it holds no figure."""
    spots = []
    for ending, words in _endings().items():
        spot = text.find(ending)
        while spot >= 0:
            end = spot + len(ending)
            spots += [end - len(word) for word in words if text.endswith(word, 0, end)]
            spot = text.find(ending, end)
    return spots


@cache
def _endings() -> dict[str, list[str]]:
    """The words of ranks by how they end: a text is looked through for "est " and for "populous " once."""
    found: dict[str, list[str]] = {}
    for word in (f"{adjective} " for adjective in adjectives()):
        ending = word.rpartition(" ")[0].rpartition(" ")
        found.setdefault(f"{ending[2]} " if ending[1] else word[-_ENDING:], []).append(word)
    return found


def _merged(read: Sequence[Figure], names: Sequence[Mention]) -> list[Mention]:
    """Both in order; a figure wins over a name that it overlaps ("Sunday Times", "Group of Seven").

    Not over the name of an event that it is a part of: "the Good Friday Agreement" dates nothing.
    """
    events = [name for name in names if isinstance(name, Named) and name.kind == "event"]
    if events:
        read = [m for m in read if not any(e.start <= m.start and m.end <= e.end for e in events)]
    taken = sorted((m.start, m.end) for m in read)
    free: list[Mention] = []
    place = 0
    for name in names:
        while place < len(taken) and taken[place][1] <= name.start:
            place += 1
        if place == len(taken) or taken[place][0] >= name.end:
            free.append(name)
    return sorted((*read, *free), key=lambda m: m.start)
