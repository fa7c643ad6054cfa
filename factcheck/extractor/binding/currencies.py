"""Whose rupees, lira or pesos a text speaks of: those of the one country it names that has such money."""

from __future__ import annotations

from factcheck.model import Named, Quantity

from ..lexicon.cues import cues
from ..passage import Article

_NEW_LIRA = 2005
"""Year from which a Turkish lira is a million older ones."""


def currency(article: Article, money: Quantity) -> str:
    """The code of the currency; its name where several countries use it and the text does not tell which."""
    name = (money.unit or "").partition("/")[0]
    if len(name) == 3 and name.isupper():
        return name
    met = codes(article, name)
    if not met and name == "rupee" and ("crore" in money.text or "lakh" in money.text):
        met = ["INR"]
    return _in_its_time(article, met[0]) if len(met) == 1 else name


def codes(article: Article, name: str) -> list[str]:
    """Of the countries with money of that name that the text names, the codes."""
    shared = dict(one.split(":") for one in cues("shared_money") if one.startswith(f"{name}_"))
    named = {f"{name}_{nation}" for mention in article.mentions for nation in _nations(mention)} if shared else ()
    return [code for nation, code in shared.items() if nation in named]


def _nations(mention: object) -> tuple[str, ...]:
    """The countries that a name means, or the one that a city lies in."""
    if not isinstance(mention, Named) or mention.kind not in ("area", "demonym", "people", "capital", "city"):
        return ()
    return tuple(entity.rpartition("-")[2].upper() for entity in mention.entities if not entity.startswith("US-"))


def _in_its_time(article: Article, code: str) -> str:
    as_of = article.document.as_of
    return "TRL" if code == "TRY" and as_of and as_of.date.year < _NEW_LIRA else code
