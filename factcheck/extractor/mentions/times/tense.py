"""Which way a time looks: back or ahead, told by the verbs and prepositions around it."""

from __future__ import annotations

from functools import lru_cache

from factcheck.extractor.lexicon.times import TENSES

SINCE, BACK, UNKNOWN, AHEAD = -2, -1, 0, 1
_WINDOW = 160
_STRONG = ("\n", "! ", "? ", "; ")
_WEAK = ("\n", ". ", "! ", "? ", "; ")
_MARKS = ",.:;!?\"“”()’'"
_PLAIN = "".join(" " if chr(code) in _MARKS else chr(code).lower() for code in range(128)).encode().ljust(256)
"""What stands for each sign of ASCII."""
_PREPOSITION_AHEAD = frozenset(("until", "till", "by"))


@lru_cache(maxsize=8)
def direction(text: str, start: int, end: int) -> int | None:
    """BACK or AHEAD; SINCE where it must be past; UNKNOWN where no verb tells; None in a notice without verbs.

    >>> [direction(t, t.index("Thu"), len(t)) for t in ("He met Kim on Thursday", "He meets Kim on Thursday")]
    [-1, 1]
    """
    before = _words(text, max(0, start - _WINDOW), start)
    lead = before[-1] if before else ""
    if lead == "since" or lead in _LAST_OF_SINCE and before[-2:] in _LIKE_SINCE:
        return SINCE
    backwards = before[::-1]
    way = _nearest(backwards, 1)
    if lead in _PREPOSITION_AHEAD and _is_perfect(backwards):
        return AHEAD
    if way is not None:
        return way
    after = _words_after(text, end, min(len(text), end + _WINDOW))
    way = _nearest(after, -1)
    if way is not None:
        return way
    if lead in _PREPOSITION_AHEAD:
        return AHEAD
    return UNKNOWN if len(before) + len(after) > 6 else None


_LIKE_SINCE = (["than", "in"], ["since", "in"], ["than", "on"])
_LAST_OF_SINCE = frozenset(("in", "on"))
_CLOSE = 9
_OPEN = frozenset("will would could should may might to until by is are has have".split())


def is_told_in(text: str, start: int) -> bool:
    """ "surfaced in February": a plain past verb close before, and "in"."""
    words = _words(text, max(0, start - _WINDOW), start)[-_CLOSE:]
    if not words or words[-1] != "in" or not _OPEN.isdisjoint(words):
        return False
    for joint in ("and", "but", "or"):
        words = words[len(words) - words[::-1].index(joint) :] if joint in words else words
    return any(TENSES.get(word) == "back" or word.endswith("ed") and len(word) > 4 for word in words)


def _is_perfect(backwards: list[str]) -> bool:
    """ "have until October 30", "gave them until Monday": the first verb met is have or give."""
    verb = next((word for word in backwards if word in TENSES or word in _HAVE or word.endswith("ed")), "")
    return verb in _HAVE or verb in _GIVEN


_BEING = frozenset("is are was were be been being".split())
"""What stands before "due" where it looks ahead; "due to rain" tells a cause."""
_MODALS = frozenset("be will shall ll must should may might is are due".split())
_GIVEN = frozenset(("gave", "given"))
_HAVE = frozenset(("has", "have"))
_PLANS = frozenset("plan plans hope hopes want wants aim aims intend expect vows promises".split())
"""What looks ahead where "to" follows: "plans to return in June"; plans are things, too."""
_VERBS = frozenset(TENSES) | _HAVE | _PLANS | {"be"}


@lru_cache(maxsize=2)
def _words(text: str, low: int, high: int) -> list[str]:
    """The words of the sentence before a place."""
    for mark in _STRONG:
        if (cut := text.rfind(mark, low, high)) >= 0:
            low = cut + 1
    stop = text.rfind(". ", low, high)
    while stop >= 0 and text[stop - 3 : stop].strip().isalpha() and " " in text[stop - 4 : stop]:
        stop = text.rfind(". ", low, stop)
    return _spoken(text[max(low, stop + 1) : high])


def _words_after(text: str, low: int, high: int) -> list[str]:
    """The words of the sentence after a place."""
    for mark in _WEAK:
        if (stop := text.find(mark, low, high)) >= 0:
            high = stop
    return _spoken(text[low:high])


def _spoken(part: str) -> list[str]:
    """Its words in lower case; May with a capital, the month or the name, is no verb.

    Beyond ASCII marks are looked for one by one, for str.translate is slow there.
    """
    part = part.replace(" May ", " ")
    if part.isascii():
        return part.encode().translate(_PLAIN).decode().split()
    for mark in _MARKS:
        if mark in part:
            part = part.replace(mark, " ")
    return part.lower().split()


def _nearest(words: list[str], onward: int) -> int | None:
    """The tense of the first verb met; a participle yields to the auxiliary that stands before it.

    onward: 1 where the list runs backwards through the text, -1 where it runs with it.
    """
    if _VERBS.isdisjoint(words) and "ed " not in f"{' '.join(words)} ":
        return None
    for i, word in enumerate(words):
        if word not in _VERBS and word[-2:] != "ed":
            continue
        if word in _PLANS and words[max(0, i - onward) : max(0, i - onward) + 1] == ["to"]:
            return AHEAD
        tense = TENSES.get(word)
        if word == "due" and not _BEING & set(words[i + 1 : i + 2] if onward > 0 else words[max(0, i - 1) : i]):
            continue
        if tense == "ahead" or word == "be":
            return AHEAD
        if tense == "back" or word.endswith("ed") and len(word) > 4 or word in _HAVE:
            near = words[i + 1 : i + 4] if onward > 0 else words[max(0, i - 3) : i]
            return AHEAD if _is_led(near) else BACK
    return None


def _is_led(near: list[str]) -> bool:
    """Whether an auxiliary stands there; "10 May" is none."""
    if _MODALS.isdisjoint(near):
        return False
    return any(word in _MODALS and (word != "may" or not any(map(str.isdecimal, near))) for word in near)
