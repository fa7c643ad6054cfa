"""Which rules run: what the caller selected, less what was ignored; opt-in rules only when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factcheck.model.tuples import NamedTuple

from .catalogue import Card, cards


class Selection(NamedTuple):
    """Selectors are codes, prefixes of codes, names, or ALL."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    style: tuple[str, ...] = ()
    """Codes of opt-in rules that a house style switches on."""

    def admits(self, card: Card) -> bool:
        """Whether the rule runs; an opt-in rule only where a selector names it, as ALL does, or the house's style."""
        if any(card.matches(selector) for selector in self.ignore):
            return False
        return self.names(card) or not (self.select or card.opt_in)

    def names(self, card: Card) -> bool:
        """Whether a selector or the house's style asks for the rule."""
        return card.code in self.style or any(card.matches(selector) for selector in self.select)

    @property
    def shapes(self) -> frozenset[str]:
        """The claim shapes that some rule of the selection takes."""
        return frozenset(self.rules)

    @property
    def rules(self) -> Mapping[str, tuple[Card, ...]]:
        """The rules of the selection, in the order of their codes, by the claim shape that they take."""
        return _rules(self)


@lru_cache(maxsize=8)
def _rules(selection: Selection) -> Mapping[str, tuple[Card, ...]]:
    admitted: dict[str, tuple[Card, ...]] = {}
    for card in cards():
        if selection.admits(card):
            admitted[card.shape] = (*admitted.get(card.shape, ()), card)
    return admitted


USUAL = Selection()
"""Every rule that is not opt-in."""


def unknown_selectors(selectors: tuple[str, ...]) -> list[str]:
    """Those that name no rule."""
    return [s for s in selectors if not any(card.matches(s) for card in cards())]
