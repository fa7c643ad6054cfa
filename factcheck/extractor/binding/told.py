"""Where English puts the date of what someone did: behind the verb, before its subject, or between the two."""

from __future__ import annotations

from collections.abc import Iterator

_PLAIN = (
    r"(?:(?!(?:and|but|or|who|which|that|when|while|after|before|until|since|whose|where|held|made|won|born|begun"
    r"|\w+ed)\b)[a-z][\w'-]*)"
)
GAP = rf"(?: (?:because of|over|amid|on|for|at|under|with|by|in|to|owing to|due to) {_PLAIN}(?: {_PLAIN}){{0,3}}?)?"
"""A few plain words that tell how or why, none of them another verb: "because of illness"."""
_DATE = r"(?P<when>{date})"
_HOW = r"(?:finally |formally |officially |{ordinal} )?"

_ASIDE = r"(?:,? |, (?:who|which|dead|born|then|aged|now|once|a|an|the)\b[^,;:()]{2,60}, )"
"""Who or what it is, between commas: "Alaska, which had been Russian, became"."""


def told(who: str, verb: str) -> Iterator[str]:
    """The templates of a pattern for someone's doing something on a day."""
    # South Sudan seceded in July 2011; which had seceded because of it in July 2011
    yield rf"{who}{_ASIDE}(?:who |which |that )?(?:(?:had|has|have) )?{_HOW}(?:{verb}){GAP}(?: in| on| back in) {_DATE}"
    # In July 2011 South Sudan seceded; It was in July 2011 that South Sudan seceded
    yield (
        rf"(?:^|[,;:] |\bthat |\bwas |\bday )(?:in|on) {_DATE},?(?: when| that)? (?:the )?{who},? {_HOW}(?:{verb})"
        r"(?!(?: [\w'-]+){0,4}? (?:in|on|from|between|until) {date})"
    )
    # South Sudan, which in July 2011 seceded
    yield rf"{who},? (?:who|which),? (?:back )?(?:in|on) {_DATE},? {_HOW}(?:{verb})"
