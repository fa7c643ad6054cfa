"""factcheck rules [RULE]: the rule book, one line a rule, or one rule's page with its examples."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence

from factcheck.checker.catalogue import cards
from factcheck.checker.rule import Rule
from factcheck.config import nearest
from factcheck.refusal import Refusal

from .options import parser


def run(arguments: Sequence[str]) -> int:
    """Print every rule's law, or the whole of the pages that a code, a front of one, or a name picks."""
    said = options().parse_args(arguments)
    chosen = [card.load() for card in cards() if said.rule is None or card.matches(said.rule)]
    if said.rule and not chosen:
        names = [word for card in cards() for word in (card.code, card.name)]
        hint = nearest(said.rule, names)
        raise Refusal(f"{said.rule}: names no rule; {hint if hint.startswith('did') else 'factcheck rules lists them'}")
    pages = (_page(rule) for rule in chosen) if said.rule else (_table(chosen),)
    sys.stdout.write("\n".join("".join(f"{line}\n" for line in page) for page in pages))
    return 0


def options() -> ArgumentParser:
    """What the command takes."""
    options = parser("rules", "Print the rule book: every rule's law, or a rule's whole page.")
    options.add_argument("rule", metavar="RULE", nargs="?", help="a code, the front of one, or a name")
    return options


def _table(rules: Sequence[Rule]) -> Iterator[str]:
    width = max((len(rule.name) for rule in rules), default=0)
    for rule in rules:
        manner = "off" if rule.opt_in else rule.severity.word
        yield f"{rule.code}  {rule.name:{width}}  {manner:7}  {rule.law}"


def _page(rule: Rule) -> Iterator[str]:
    off = "; off unless selected" if rule.opt_in else ""
    yield f"{rule.code} {rule.name} ({rule.severity.word}{off})"
    yield from ("", rule.law)
    if rule.page.paper:
        yield from ("", rule.page.paper)
    yield from ("", "Found:")
    yield from (f"  {_indented(article)}  -> {instead}" for article, instead in rule.bad.items())
    yield from ("", "Left alone:")
    yield from (f"  {_indented(article)}" for article in rule.good)


def _indented(article: str) -> str:
    """An example's parts on one line, the rows of a table below one another."""
    return " / ".join(article.split("\n\n")).replace("\n", "\n  ")
