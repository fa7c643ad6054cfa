"""Bind a year or day to an event that has a name of its own: the 1986 Chernobyl disaster."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Event, Named, timed
from factcheck.model.annotations import get_args
from factcheck.model.claims.event_time import EventTime, Part

from ..binding.told import told
from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern

NEEDS = ("event", "date")

VERBS = {
    "fell": "fall",
    "came down": "fall",
    "was built": "construction",
    "was signed": "signing",
    "were signed": "signing",
    "was adopted": "adoption",
    "sank": "sinking",
    "went down": "sinking",
    "was founded": "founding",
    "was launched": "launch",
    "landed": "landing",
    "happened": "happening",
    "occurred": "happening",
    "took place": "happening",
    "was held": "happening",
    "struck": "happening",
    "hit": "happening",
    "killed": "happening",
    "devastated": "happening",
    "made landfall": "happening",
    "came into force": "force",
    "entered into force": "force",
    "took effect": "force",
    "opened": "opening",
    "was opened": "opening",
    "blew up": "explosion",
    "exploded": "explosion",
    "erupted": "eruption",
    "crashed": "crash",
    "was shot down": "crash",
    "disappeared": "disappearance",
    "vanished": "disappearance",
    "collapsed": "collapse",
    "went bankrupt": "bankruptcy",
    "filed for bankruptcy": "bankruptcy",
    "was dissolved": "dissolution",
    "broke up": "breakup",
    "began": "beginning",
    "started": "beginning",
    "broke out": "beginning",
    "ended": "end",
}
"""What prose says of an event -> the kind under which it is on record; every event is a happening."""
PARTS = {
    "signed": "",
    "agreed": "",
    "adopted": "",
    "built": "construction",
    "founded": "founding",
    "launched": "launch",
}
"""The same without a verb of its own: "the Maastricht Treaty, signed in 1992"; what is signed may be adopted later."""
NOUNS = {
    "fall": "fall",
    "collapse": "collapse",
    "building": "construction",
    "construction": "construction",
    "signing": "signing",
    "adoption": "adoption",
    "sinking": "sinking",
    "founding": "founding",
    "launch": "launch",
    "bankruptcy": "bankruptcy",
}

_ENDS = (
    r"(?=[,.;:!?)]|$| (?:and|or|but|in|on|at|as|that|which|when|where|while|who|was|were|is|are|has|had|did|by|to"
    r"|with|from|for|killed|left|caused|led|ended|began|made|brought|showed|forced|destroyed|[a-z]+ed)\b)"
)
"""The name is not itself the epithet of something else: not "the 2008 Haiti earthquake concert"."""

_GAP = r"(?: (?!(?:and|but|was|were|when|after|before|until|since|while|which|that|or)\b)[a-z]+){0,4}?"
"""A few plain words: "landed on the moon"."""

_ITSELF = r"(?<!\babout the .)(?<!\bof the .)(?<!\bon the .)"
"""Not a film about it."""

PATTERNS = (
    # the 1986 Chernobyl disaster
    Pattern(r"(?P<when>{date})(?<=\bthe .) (?P<a>{event})" + _ENDS, kinds=("event", "date")),
    # the Good Friday Agreement of 1998
    Pattern(r"(?P<a>{event}) of (?P<when>{date})", kinds=("event", "date")),
    # the Berlin Wall fell in November 1989; the Maastricht Treaty was signed on 7 February 1992
    Pattern(
        rf"(?P<a>{{event}}){_ITSELF}(?:,? which)? (?P<verb>{'|'.join(VERBS)}){_GAP}(?: {{name}})?"
        r"(?: in| on) (?P<when>{date})",
        kinds=("event", "date"),
    ),
    *(
        Pattern(template, kinds=("event", "date"))
        for template in told(rf"(?P<a>{{event}}){_ITSELF}", rf"(?P<verb>{'|'.join(VERBS)})")
    ),
    # aboard the Titanic when she sank in April 1912
    Pattern(
        rf"(?P<a>{{event}}) (?:as|when|before|until) (?:she|it) (?P<verb>{'|'.join(VERBS)}){_GAP}(?: in| on)"
        r" (?P<when>{date})",
        kinds=("event", "date"),
    ),
    # the Normandy landings of June 6, 1944; the attack on Pearl Harbor on December 7, 1941
    Pattern(
        r"the (?P<a>{event}) (?:landings|landing|attacks|attack|disaster|tragedy|crisis|war|agreement|accord)"
        r"(?: in| on| of|, in|, on) (?P<when>{date})",
        kinds=("event", "date"),
    ),
    # the Maastricht Treaty, signed in February 1992
    Pattern(rf"(?P<a>{{event}}), (?P<part>{'|'.join(PARTS)})(?: in| on) (?P<when>{{date}})", kinds=("event", "date")),
    # In 1989 the Berlin Wall fell
    Pattern(
        rf"^In (?P<when>{{date}}),? the (?P<a>{{event}}) (?P<verb>{'|'.join(VERBS)})(?=[,.]|$| and)",
        kinds=("event", "date"),
    ),
    # The Chernobyl disaster in April 1986 shocked
    Pattern(r"^The (?P<a>{event})(?: of| in|, in) (?P<when>{date})(?=,| [a-z]+ed\b| was| is)", kinds=("event", "date")),
    # since the Chernobyl disaster in April 1986
    Pattern(
        r"\b(?:since|before|until|after|like|from) (?:the )?(?P<a>{event})(?: in| on|, in|, on) (?P<when>{date})",
        kinds=("event", "date"),
    ),
    # the fall of the Berlin Wall in 1989
    Pattern(
        rf"\b(?P<noun>{'|'.join(NOUNS)}) of (?:the )?(?P<a>{{event}})(?: in| on|,) (?P<when>{{date}})",
        kinds=("event", "date"),
    ),
)


_REPEATED = re.compile(rf"\b(?:{'|'.join(cues('repeated_event'))})$", re.IGNORECASE)
""" "The Russian Revolution of 1905": the year tells it from the one on record."""


def compose(article: Article) -> Iterator[EventTime]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            name, when = found.mention("a"), found.timex("when")
            if not isinstance(name, Named) or name.kind != "event" or not name.entity or when.start in seen:
                continue
            if when.days is not None and when.shift is None and not _is_told_apart(found, name.text, when.text):
                seen.add(when.start)
                kind = _kind(found)
                part = next((part for part in get_args(Part) if part == kind), None)
                yield EventTime(timed(when), Event("" if part else kind, frozenset({name.entity})), (name,), part)


def _is_told_apart(found: Found, name: str, when: str) -> bool:
    """Whether the year is a part of the name, which may be that of another event."""
    return " of " in found.match[0] and when.isdecimal() and bool(_REPEATED.search(name))


def _kind(found: Found) -> str:
    groups = found.match.re.groupindex
    if "verb" in groups:
        return VERBS[found.words("verb")]
    if "part" in groups:
        return PARTS[found.words("part")]
    return NOUNS[found.words("noun")] if "noun" in groups else ""
