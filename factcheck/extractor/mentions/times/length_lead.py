"""What stands before a length: a hedge ("more than"), a direction ("the last"), a frequency ("every")."""

from __future__ import annotations

from ..phrase import Word, left, written

_NEGATED = {
    "more": "MORE_THAN",
    "less": "LESS_THAN",
    "fewer": "LESS_THAN",
    "least": "EQUAL_OR_MORE",
    "most": "EQUAL_OR_LESS",
}


def led(text: str, start: int, floor: int) -> tuple[int, str | None, str]:
    """Where the expression starts with its hedge or direction, the mod, and the direction."""
    word = left(text, start, floor)
    direction, mod = "", None
    if word.sort == "direction" and word.value != "same" and not _is_verb(text, word, floor):
        direction, start = word.value, word.start
        word = left(text, start, floor)
        if word.value == "the" or word.value == "these":
            start, word = word.start, left(text, word.start, floor)
        return start, mod, direction
    if word.sort == "frequency":
        return word.start, None, "every"
    if written(text, word) == "some":
        return word.start, "APPROX", ""
    if word.sort == "hedge":
        return word.start, word.value, ""
    return _led_by_two(text, (start, floor), word)


def _is_verb(text: str, word: Word, floor: int) -> bool:
    """ "may last three days"."""
    return written(text, word) == "last" and written(text, left(text, word.start, floor)) in _AUXILIARIES


_AUXILIARIES = frozenset("to may might can could will would should shall must not t ll".split())


def _led_by_two(text: str, place: tuple[int, int], word: Word) -> tuple[int, str | None, str]:
    start, floor = place
    lower = written(text, word)
    if lower in ("than", "least", "most"):
        before = left(text, word.start, floor)
        if lower == "than" and before.value in ("more", "less", "fewer"):
            return before.start, _NEGATED[before.value], ""
        if lower != "than" and before.value == "at":
            return before.start, _NEGATED[lower], ""
    if lower == "to" and left(text, word.start, floor).value == "up":
        return left(text, word.start, floor).start, "EQUAL_OR_LESS", ""
    return start, None, ""
