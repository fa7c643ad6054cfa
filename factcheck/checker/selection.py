"""Which rules run: what the caller selected, less what was ignored; opt-in rules only when asked for."""

from __future__ import annotations

from typing import NamedTuple

from .catalogue import Card, cards
from .rule import Rule


class Selection(NamedTuple):
    """Selectors are codes, prefixes of codes, names, or ALL."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def admits(self, card: Card) -> bool:
        """Before the rule is loaded."""
        if any(card.matches(selector) for selector in self.ignore):
            return False
        return not self.select or any(card.matches(selector) for selector in self.select)

    def wants(self, card: Card, loaded: Rule) -> bool:
        """An opt-in rule runs only where a selector names it; ALL does."""
        return not loaded.opt_in or any(card.matches(selector) for selector in self.select)


USUAL = Selection()
"""Every rule that is not opt-in."""


def unknown_selectors(selectors: tuple[str, ...]) -> list[str]:
    """Those that name no rule."""
    return [s for s in selectors if not any(card.matches(s) for card in cards())]
