"""The rule book: a page for each rule, from its docstring and its examples, and a table of all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from factcheck.checker.catalogue import cards
from factcheck.checker.rule import Rule

GROUPS = {
    "ARI": "Arithmetic",
    "CAL": "Calendar",
    "CHR": "Chronology",
    "DOC": "The article against itself",
    "PLA": "Plausibility",
    "REF": "Reference data",
    "STY": "House style",
    "UNI": "Units and currencies",
}


def pages() -> dict[str, str]:
    """The table, and the pages."""
    rules = [(card.load(), card.module) for card in cards()]
    book = {f"rules/{rule.code}.md": _page(rule, module) for rule, module in rules}
    return {"rules/index.md": _index([rule for rule, _ in rules])} | book


def _index(rules: list[Rule]) -> str:
    parts = ["# Rules\n\nA rule reckons what a figure must be from the rest; `factcheck rules` prints this table."]
    for front in sorted({rule.code[:3] for rule in rules}):
        rows = "".join(_row(rule) for rule in rules if rule.code.startswith(front))
        parts.append(f"## {GROUPS.get(front, front)}\n\n| code | name | severity | law |\n|---|---|---|---|\n{rows}")
    return "\n\n".join(part.rstrip() for part in parts) + "\n"


def _row(rule: Rule) -> str:
    return f"| [{rule.code}]({rule.code}.md) | {rule.name} | {_manner(rule)} | {plain(rule.law)} |\n"


def _manner(rule: Rule) -> str:
    return f"{rule.severity.word}, off unless selected" if rule.opt_in else rule.severity.word


def _page(rule: Rule, module: str) -> str:
    return "\n".join(_lines(rule, module)).rstrip() + "\n"


def _lines(rule: Rule, module: str) -> Iterator[str]:
    yield from (f"# {rule.code} {rule.name}", "", f"**{plain(rule.law)}** ({_manner(rule)})", "")
    yield from (plain(rule.page.paper), "") if rule.page.paper else ()
    yield from ("## Found", "")
    for article, instead in rule.bad.items():
        yield from (_listed(re.sub(r"\[(.+?)\]", r"**\1**", plain(article), flags=re.DOTALL)), "")
        yield from (f"    expected: {plain(instead)}", "")
    yield from ("## Left alone", "")
    for article in rule.good:
        yield from (_listed(plain(article)), "")
    if rule.as_of:
        yield from (f"The examples speak from {rule.as_of}.", "")
    yield from ("## Settings", "", "```toml", f'ignore = ["{rule.code}"]', "", "[severity]")
    yield from (f'{rule.code} = "note"', "```", "", f"It is written in `{_file(module)}`.")


def _file(module: str) -> str:
    return str(Path(*module.split("."))) + ".py"


def _listed(article: str) -> str:
    """As a point of a list, its further lines under the first."""
    return "- " + "\n".join(f"    {line}".rstrip() for line in article.split("\n")).lstrip()


def plain(text: str) -> str:
    """Words that Markdown might take for its own, and a table's bars.

    >>> plain("a * b < c | d")
    'a \\\\* b &lt; c \\\\| d'
    """
    return text.replace("<", "&lt;").replace("*", "\\*").replace("|", "\\|")
