"""Bind a profit, surplus or deficit to what came in and went out: "sales of £32m, costs of £29m, a profit of £3m"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin

from ..binding.amounts import scaled
from ..binding.phrases import NO_FIGURE
from ..passage import KINDS, Article, Found, Pattern

NEEDS = ("money",)
CUES = ("profit of", "surplus of", "deficit of", "loss of", "shortfall of", "balance of")

PATTERN = Pattern(
    r"(?P<first>{money})"
    + r"(?:[^.;\ue000-\uf8ff]|[{date}{duration}{percent}{ordinal}]){1,90}? (?P<second>{money}|{number})"
    + NO_FIGURE
    + r"{0,40}?[ ,–—-](?:leaving|left|leaves|giving|gave|for|producing|resulting in|meaning|yielding) "
    r"(?:(?:it|them|him|her|the \w+) (?:with )?)?(?:an?|its) (?P<kind>(?:[\w-]+ ){0,2}?)"
    r"(?:profit|surplus|deficit|loss|shortfall|balance) of (?P<margin>{money}|{number})",
    kinds=("money",),
    hints=("profit of", "surplus of", "deficit of", "loss of", "shortfall of", "balance of"),
)
_IN = re.compile(
    r"\b(?:sales|revenues?|turnover|income|earned|earnings|receipts|exports|took in|takings|raised|sold)\b"
)
_OUT = re.compile(r"\b(?:costs?|spent|spending|expenses|expenditure|imports|outgoings|paid|outlays|bought)\b")
_PART = re.compile(
    r"\b(?!(?:total|and|its|their|the|had|running|overall|with|annual|all|of|operating|against)\b)[a-z]+ "
    r"(?:costs|expenses|spending|expenditure)\b"
)
""" "Wage costs" are not all costs."""
_NOT_ALL = re.compile(r"[ ,]*(?:after|before|once|when|including|excluding)\b")
_OTHER = re.compile(r"\b(?:net|pre-?tax|after-tax|operating|underlying|gross|annual)\b", re.IGNORECASE)
"""Profits from which more, or less, is taken than the costs beside them."""


def compose(article: Article) -> Iterator[Margin | Skip]:
    for found in article.find(PATTERN):
        yield _balance(found)


def _balance(found: Found) -> Margin | Skip:
    first, margin = found.quantity("first"), _like(found.quantity("margin"), found.quantity("first"))
    second = _like(found.quantity("second"), first)
    lower = found.sentence.lower
    if _PART.search(lower) or _NOT_ALL.match(found.after("margin")):
        return Skip(margin, "a result of more than the two sums beside it")
    if _is_led(found):
        return Skip(margin, "another sum stands before the two")
    if not (_IN.search(lower) and _OUT.search(lower)) or _OTHER.search(found.words("kind")):
        return Skip(margin, "a result that the two sums beside it need not make")
    if {first.unit, second.unit, margin.unit} != {first.unit} or None in (first.number, second.number, margin.number):
        return Skip(margin, "the two sums and what they leave are in different units")
    return Margin(printed(margin), printed(first), printed(second))


_MONEY = re.compile(rf"{KINDS['money']}[^.;]*$")


def _is_led(found: Found) -> bool:
    """ "Revenues 385 million, costs 293 million, making with the fund 341 million, leaving a surplus of"."""
    return _MONEY.search(found.sentence.skeleton, 0, found.match.start("first")) is not None


def _like(mention: Quantity, money: Quantity) -> Quantity:
    """ "35 billion" beside sums in crowns is money of that kind."""
    bare = mention.kind == "number" and mention.unit is None and scaled(mention) == scaled(money)
    return mention._replace(kind="money", unit=money.unit) if bare else mention
