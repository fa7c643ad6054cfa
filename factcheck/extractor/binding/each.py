"""A measure of each of several: "40 drums of 200 litres each", "12 legs of 5 km", "900 60-kilo bags"."""

from __future__ import annotations

import re

from factcheck.model import Interval, Number, Printed, Quantity, printed

from ..passage import Found, letters_of

_BEFORE = re.compile(
    rf"[{letters_of('amount')}](?: (?:or so )?[\w'-]+){{0,3}}?,? (?:each )?"
    r"(?:of|at|weighing|holding|containing|measuring|carrying|with|x|×"
    r"|(?:of|on|in|across) an?)(?: (?:about|some|around|roughly|nearly|up to|at least))? ?$"
    rf"|[{letters_of('number')}](?: ?[x×])? ?$",
    re.IGNORECASE,
)
""" "40 drums of", "12 legs, each of", "20 lengths of a", "900 " before "60-kilo bags"."""
_BARE = re.compile(rf"[{letters_of('number')}] ?")
_EACH = re.compile(r"(?: [\w'-]+)?? (?:each|apiece|a piece)\b", re.IGNORECASE)
_ANYWHERE = re.compile(rf"[{letters_of('number')}][^.;:()\ue000-\uf8ff]{{1,60}}$")
_REACH = 70


def told_before(found: Found, source: Quantity) -> Quantity | None:
    """The count of the things of which each measures as much as the source, if it is of such."""
    sentence = found.sentence
    spot = sentence.spots[next(place for place, m in enumerate(sentence.mentions) if m.start == source.start)]
    begins = max(0, spot - _REACH)
    told = _BEFORE.search(sentence.skeleton, begins, spot)
    if told and _BARE.fullmatch(told[0]) and "-" not in source.text:
        told = None  # "broke in two 45 miles off the coast"
    if told is None and _EACH.match(sentence.skeleton, spot + 1):
        told = _ANYWHERE.search(sentence.skeleton, begins, spot)
    count = sentence.mention_at(told.start()) if told else None
    return count if isinstance(count, Quantity) and count.number and source.number else None


def times(source: Printed, count: Quantity) -> Printed:
    """That many times the measure."""
    one, many = source.mention, count.number
    assert isinstance(one, Quantity) and one.number and many
    number = Number(
        one.number.digits * many.digits,
        one.number.exponent + many.exponent,
        one.number.denominator * many.denominator,
    )
    mention = one._replace(number=number, text=f"{count.text} x {one.text}")
    value: Interval = source.value * printed(count, loosely=True).value
    return Printed(mention, value, source.strict * printed(count).strict)
