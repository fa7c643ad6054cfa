"""Find percentages in another form (percent, per cent, %) than the house's, or the article's own where it has none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.percent_form import PercentForm

from ..passage import Article

SPAN = "article"

SIGN = "%"
_FORM = re.compile(r"[\s-]*(?:%|(?<![a-z])(?:per(?P<gap>\s+|-)?cent\b|pct\b\.?|pc\b))", re.IGNORECASE)
_PROSE = ("paragraph", "quotation", "caption")


def compose(article: Article) -> Iterator[PercentForm | Skip]:
    house = article.document.house.percent
    wanted, whose = house, "the house prints"
    for mention in _percentages(article):
        form = _form(mention.text)
        if not wanted:
            wanted, whose = form, "the article first prints"
        if _is_free(article, mention, form, wanted):
            continue
        yield PercentForm(counted(mention, 0), _in_form(mention.text, wanted), f"{whose} {wanted}")


def _percentages(article: Article) -> Iterator[Quantity]:
    """Those in prose, points and their like left out."""
    shares = (one for one in article.mentions if isinstance(one, Quantity) and one.unit == "percent")
    for mention in shares:
        if _FORM.search(mention.text) and article.document.role_at(mention.start) in _PROSE:
            yield mention


def _form(printed: str) -> str:
    """
    >>> _form("5 per\\ncent"), _form("5 %"), _form("5 pct")
    ('per cent', '%', 'pct')
    """
    last = list(_FORM.finditer(printed))[-1]
    if last["gap"]:
        return "per cent"
    return last[0].strip("- \n").lower()


def _is_free(article: Article, mention: Quantity, form: str, wanted: str) -> bool:
    """In the form that is wanted, or where the other may stand."""
    if form == wanted:
        return True
    if wanted == SIGN:
        return not any(letter.isdecimal() for letter in mention.text)
    return form == SIGN and _in_brackets(article.document.text, mention.start)


def _in_brackets(text: str, place: int) -> bool:
    line = text[text.rfind("\n", 0, place) + 1 : place]
    return line.count("(") > line.count(")")


def _in_form(printed: str, wanted: str) -> str:
    """
    >>> _in_form("5 to 7 per cent", "%"), _in_form("5%", "percent")
    ('5 to 7%', '5 percent')
    """
    return _FORM.sub(wanted if wanted == SIGN else f" {wanted}", printed)
