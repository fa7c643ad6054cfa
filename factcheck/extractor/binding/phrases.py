"""The small phrases that may stand between two figures of one claim, as parts of patterns."""

from __future__ import annotations

STOP = (
    "and|but|while|as|though|although|whereas|because|that|which|who|when|after|said|says|since|if|than|nor|"
    "from|to|against|versus|compared|of|or"
)
"""Words at which a phrase ends: what follows them speaks of something else, or is the link that a pattern asks for."""

WORD = rf"(?:(?!(?:{STOP})\b)[\w'.%-]+|[{{date}}{{duration}}](?:'s)?)"
"""A word that adds no figure: a noun, a determiner, a period."""

NO_FIGURE = r"(?:[^.;\ue000-\uf8ff]|[{date}{duration}])"
"""Anything on the way to the next figure, but the end of the statement."""

OR = (
    r"(?P<link>,? or,?|,? that is,?|,? i\.e\.,?|[,:]| [-–—]+|—| ?\(|"
    r",? (?:representing|equal to|equivalent to|accounting for|making up|making|equating to)) ?"
)
"""What sets a second way of saying a figure beside the first."""

CLOSED = (
    ",",
    ".",
    ";",
    ")",
    " -",
    " –",
    "—",
    " of the total",
    " of all",
    " of them",
    " of those",
    " of the whole",
    "!",
    "?",
    ":",
)
"""What closes a second figure that only a comma or a dash sets off."""

ABOUT = (
    r"(?:(?:or|about|some|around|roughly|nearly|almost|just|only|an?|the|exactly|precisely"
    r"|equal to|equivalent to|representing) ){0,3}"
)
"""Small words before a figure that change nothing, where no hedge was read into it."""

SHARE = r"(?P<share>{share})"
"""A percentage, or a part in words."""

BEGAN = (
    r"(?:(?:{founded}|{laid}|held for the (?:first|{ordinal}) time|dat(?:es|ing|ed)(?: back)?|go(?:es|ing) back"
    r"|(?:gave|held|ran|played|opened|received|got|launched|staged|took) (?:its|their) (?:[\w-]+|{ordinal})(?: [\w-]+)?"
    r"|(?:first|{ordinal}) [a-z]+|c[ao]me into being)(?: (?:by|at|as|for|with) [^.;,{date}]{1,40}?)?"
    r"(?: in (?:[\w'-]+|{name}))??(?: (?:in|on|from|to|since))?"
    r"|held (?:[\w ]|{date}|{set}){1,30}? since)"
)
""" "founded by clerks in", "dates back to", "opened its doors in"."""


def gap(most: int) -> str:
    """Up to that many words without a figure, as few as will do, each after a blank."""
    return rf"(?:,? {WORD}){{0,{most}}}?"


def lead(most: int) -> str:
    """Up to that many words before a figure ("a record", "last year's")."""
    return rf"(?:{WORD} ){{0,{most}}}?"


def is_closed(link: str, after: str) -> bool:
    """Whether a second figure is set off on both sides, or tied by a word or a bracket.

    >>> is_closed(",", " were women"), is_closed(",", ", voted no"), is_closed(", or", " voted no")
    (False, True, True)
    """
    tied = any(letter.isalpha() or letter == "(" for letter in link)
    return tied or not after.strip() or after.startswith(CLOSED)
