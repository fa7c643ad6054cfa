"""Bind a date to the term of office in which only the holder can have done what the text tells of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named, Tenure, Timex, timed
from factcheck.model.claims.recalled import Recalled

from ..binding.clauses import clause, is_lone
from ..passage import KINDS, Article, Sentence

NEEDS = ("person", "date")
# fmt: off
CUES = (
    "declared", "signed", "ordered", "vetoed", "pardoned", "appointed", "nominated", "imposed", "decreed", "dissolved",
    "proclaimed", "authorised", "authorized", "sent",
)
# fmt: on

_DEED = re.compile(
    r" (?:had )?(?:declared|signed|ordered|vetoed|pardoned|appointed|nominated|imposed|decreed|dissolved|proclaimed"
    r"|authori[sz]ed|sent troops)\b"
    rf"(?: (?!(?:by|of|for|from|to|with|as)\b)[\w'-]+| {KINDS['time']}| of the| of){{0,5}} (?:in|on|of the) $"
)
""" "President Nicolas Sarkozy declared on the night of"."""
_TITLE = re.compile(r"\b(?:President|Prime Minister|Chancellor) $")
_FORMER = re.compile(r"\b(?:former|ex-?|then|late|future|vice|by|of|to|with|for|against) ?$", re.IGNORECASE)


def compose(article: Article) -> Iterator[Recalled]:
    for sentence in article.holding("person", "date"):
        for when in sentence.mentions:
            if isinstance(when, Timex) and "y" in when.stated and when.days is not None and when.value[0] != "(":
                yield from _deed(sentence, when)


def _deed(sentence: Sentence, when: Timex) -> Iterator[Recalled]:
    where, spot = clause(sentence, when), sentence.spot_of(when)
    who = next((m for m in sentence.before(spot) if isinstance(m, Named)), None)
    if not who or not who.entity or who.kind != "person" or not is_lone(sentence, where, when):
        return
    place = sentence.spot_of(who)
    title = _TITLE.search(sentence.skeleton[:place])
    told = title and place >= where.start and _DEED.fullmatch(sentence.skeleton, place + 1, spot)
    if title and told and not _FORMER.search(sentence.skeleton[: title.start()]):
        yield Recalled(timed(when), (who,), (Tenure(who.entity),), "span", firm=True)
