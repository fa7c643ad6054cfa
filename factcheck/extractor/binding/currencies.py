"""Whose rupees, lira or pesos a text speaks of: those of the one country it names that has such money."""

from __future__ import annotations

import re

from factcheck.model import Mention, Named, Quantity

from ..lexicon.cues import cues
from ..passage import Article

_NEW_LIRA = 2005
"""Year from which a Turkish lira is a million older ones."""
_STOP = re.compile(r"[.!?]\s")
_CLAUSE = re.compile(r";|\b(?:while|whereas|but|and)\b")


def currency(article: Article, money: Quantity) -> str:
    """The code of the currency; its name where several countries use it and the text does not tell which."""
    name = (money.unit or "").partition("/")[0]
    if len(name) == 3 and name.isupper():
        return name
    met = codes(article, name, money)
    if not met and name == "rupee" and ("crore" in money.text or "lakh" in money.text):
        met = ["INR"]
    return _in_its_time(article, met[0]) if len(met) == 1 else name


def codes(article: Article, name: str, money: Quantity | None = None) -> list[str]:
    """Of the countries with money of that name that the text names, the codes; for one sum, those it may be of."""
    shared = dict(one.split(":") for one in cues("shared_money") if one.startswith(f"{name}_"))
    names = [mention for mention in article.mentions if _nations(mention)] if shared else []
    if money is not None:
        names = [one for one in names if one.start < money.start or not _is_apart(article, money, one)]
    named = {f"{name}_{nation}" for mention in names for nation in _nations(mention)}
    return [code for nation, code in shared.items() if nation in named]


def _is_apart(article: Article, money: Quantity, name: Mention) -> bool:
    """Whether a later name stands in another clause of the sum's own sentence: "; in Mexico it paid"."""
    between = article.document.text[money.end : name.start]
    return not _STOP.search(between) and _CLAUSE.search(between) is not None


def _nations(mention: object) -> tuple[str, ...]:
    """The countries that a name means, or the one that a city lies in."""
    if not isinstance(mention, Named) or mention.kind not in ("area", "demonym", "people", "capital", "city"):
        return ()
    return tuple(entity.rpartition("-")[2].upper() for entity in mention.entities if not entity.startswith("US-"))


def _in_its_time(article: Article, code: str) -> str:
    as_of = article.document.as_of
    return "TRL" if code == "TRY" and as_of and as_of.date.year < _NEW_LIRA else code
