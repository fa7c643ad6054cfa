"""The figure that stands at a trigger: what it is, its unit, its hedge and the ends that they give."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.counting import EXACT, MULTIPLES, PEOPLE_AFTER, SINGLE, STOPS
from factcheck.extractor.lexicon.currencies import SIGNS
from factcheck.extractor.lexicon.hedges import Hedge
from factcheck.extractor.lexicon.numerals import CARDINALS, HUNDRED, ORDINALS, PARTS
from factcheck.model import Number, Quantity
from factcheck.model.mention import Ends

from . import count, fraction, hedge, multiple, nonfigure, ordinal, vague
from .amount import amount, measured
from .change import change
from .count import noun
from .money import sign_at, sign_before
from .numeral import numeral
from .plus_minus import spread
from .side import Side
from .span import ends as span_ends
from .span import span

_WORD = re.compile(r"[A-Za-z]+(?:-fold)?")
_DIGITS = re.compile(r"\d+")
_WINDOW = 56
_LEAVES = "(“\"‘'[—–-"
_AGE = re.compile(r"[- \n]?(year|month|week|day)s?[- \n](?:old|of[ ]age)s?(?![\w])", re.IGNORECASE)
_APPOSED = re.compile(r",(?![ ]?\d)")


def quantity_at(text: str, start: int, floor: int) -> Quantity | None:
    """The figure whose trigger stands at `start`, None where the trigger is no figure. It looks back to `floor`.

    >>> quantity_at("more than $500 million a year", 10, 0)    # doctest: +ELLIPSIS
    Quantity(start=10, end=29, text='$500 million a year', kind='money', ... unit='USD/year', hedge='more than', ...)
    """
    char = text[start]
    if char.isdigit():
        return _in_digits(text, start, floor)
    if char.isalpha():
        return _in_words(text, start, floor)
    return _vulgar_or_money(text, start, floor)


def words_before(text: str, start: int) -> list[str]:
    """The last words before a figure, in lower case, without the marks that open them."""
    window = text[max(0, start - _WINDOW) : start].lower()
    return [word.lstrip(_LEAVES) for word in window.split()[-7:]]


def _in_digits(text: str, start: int, floor: int) -> Quantity | None:
    run = _DIGITS.match(text, start)
    assert run
    if nonfigure.is_code(text, start, run.end()):
        return None
    if text[run.end() : run.end() + 1].isalpha() and (read := ordinal.in_digits(text, start)):
        return _ordinal(text, start, *read)
    begin = _begin(text, start, floor)
    sign = sign_before(text, start, floor) if start > floor and text[start - 1] in _SIGN_ENDS or _letter(text, start) else None
    if sign:
        side = amount(text, sign[0], start, sign[1])
        return _figure(text, side, floor) if side else None
    side = amount(text, begin)
    if side is None or _is_broken(text, side):
        return None
    return _figure(text, side, floor)


_SIGN_ENDS = frozenset(" \u00a0.$")


def _letter(text: str, start: int) -> bool:
    return start > 0 and text[start - 1].isalpha()


def _begin(text: str, start: int, floor: int) -> int:
    """Where the number really starts: at a minus sign or a decimal point before its first digit."""
    if start <= floor:
        return start
    before, further = text[start - 1], text[start - 2] if start > 1 else " "
    if before == "." and (further.isspace() or further in "-−(~"):
        start -= 1
        before, further = further, text[start - 2] if start > 1 else " "
    if before in "-−–" and start > floor and (further.isspace() or further in "(<>=~"):
        return start - 1
    return start


def _is_broken(text: str, side: Side) -> bool:
    """Letters that are no unit stand right after the digits: "5G", "747s", "13F"."""
    after = text[side.end : side.end + 1]
    return after == "_" or after.isalnum() and text[side.end - 1].isalnum()


def _vulgar_or_money(text: str, start: int, floor: int) -> Quantity | None:
    found = sign_at(text, start, floor)
    if not found:
        side = amount(text, start)
        return _figure(text, side, floor) if side else None
    begin, end, code = found
    place = end + (text[end : end + 1] in (" ", "\u00a0", "\n"))
    if text[place : place + 1] in ("-", "−"):
        place += 0
    side = amount(text, begin, place, code)
    return _figure(text, side, floor) if side else None


def _in_words(text: str, start: int, floor: int) -> Quantity | None:
    found = _WORD.match(text, start)
    if not found:
        return None
    word, end = found[0].lower(), found.end()
    words = words_before(text, start)
    if word in MULTIPLES:
        return _multiple(text, start, end, words, floor)
    if word in vague.WORDS:
        return _vague(text, start, end, word, words, floor)
    if word in CARDINALS or word in ("negative", "minus"):
        return _cardinal(text, start, end, word, words, floor)
    if word in PARTS and _starts_part(text, start, end, word, words):
        return _part(text, start, words, floor)
    if word in ORDINALS and not _is_name(text, start, end, words) and (read := ordinal.in_words(text, start, word, end)):
        return _ordinal(text, start, *read)
    return None


def _starts_part(text: str, start: int, end: int, word: str, words: list[str]) -> bool:
    article = bool(words) and words[-1] in ("a", "an", "one")
    return fraction.is_part(text, word, end, words, article)


def _part(text: str, start: int, words: list[str], floor: int) -> Quantity | None:
    """ "half of", "a third of", "a quarter of a million"."""
    begin = _with_article(text, start, floor)
    side = amount(text, begin)
    if side is None and (side := amount(text, start)) is None:
        found = _WORD.match(text, start)
        assert found
        side = Side(start, found.end(), Number(1, 0, fraction.denominator(found[0].lower()) or 1))
    return _figure(text, side, floor)


def _with_article(text: str, start: int, floor: int) -> int:
    for article in ("a ", "an ", "A ", "a\n"):
        begin = start - len(article)
        if begin >= floor and text.startswith(article, begin) and not text[begin - 1 : begin].isalnum():
            return begin
    return start


def _cardinal(text: str, start: int, end: int, word: str, words: list[str], floor: int) -> Quantity | None:
    if _is_name(text, start, end, words):
        return None
    kind, _ = CARDINALS.get(word, (0, 0))
    begin = start
    if kind >= HUNDRED:
        begin = _with_article(text, start, floor)
        if begin == start:
            return None
    side = amount(text, begin)
    if side is None:
        return None
    if ordinal.follows(text, side.end) and (read := ordinal.in_words(text, start, word, end)):
        return _ordinal(text, begin, *read)
    if word == "one" and side.end == end and not _is_one(text, side, words):
        return None
    return _figure(text, side, floor)


_CAPITAL_AFTER = re.compile(r"[ -]([A-Z][a-z]+)")


def _is_name(text: str, start: int, end: int, words: list[str]) -> bool:
    """A capitalised number inside a name: "Formula One", "Six Flags", "the Group of Seven"."""
    if not text[start].isupper() or not words or text[start - 1] not in " -" or words[-1][-1:] in ".!?:”\"":
        return False
    after = _CAPITAL_AFTER.match(text, end)
    if after:
        return after[1].lower() not in CARDINALS and count.lemma(after[1].lower()) not in SINGLE | EXACT
    before = text[max(0, start - 24) : start].split()
    return before[-1][0].isupper() or before[-1] == "of" and len(before) > 1 and before[-2][0].isupper()


_END = re.compile(r"\s{0,8}\Z")


def _is_one(text: str, side: Side, words: list[str]) -> bool:
    """Whether "one" counts: "one person", "one in five"; not "this one", "one of them"."""
    if side.noun or fraction.share(text, side.start, side.end, side.number):
        return not words or words[-1] not in ("no", "any", "each", "every", "another", "this", "that")
    if ordinal.counts_on(text, side.end):
        return True
    after = text[side.end : side.end + 1]
    return after in (",", ".", "") and bool(words) and words[-1] in ("to", "from", "than", "least") or _END.match(text, side.end) is not None


def _vague(text: str, start: int, end: int, word: str, words: list[str], floor: int) -> Quantity | None:
    if text[end : end + 1] in "-'’" and end < len(text):
        return None
    if word in ("couple", "pair", "handful", "few") and not (words and words[-1] in ("a", "last", "past", "next")):
        return None
    read = vague.vague(text, word, end)
    if read is None:
        return None
    bounds, end = read
    begin = _with_article(text, start, floor)
    number = bounds[0] if word in ("couple", "pair") else None
    found = hedge.before(words, text, floor, begin)
    unit = _of_unit(text, end)
    kind = "money" if unit and unit[1] else "number"
    end = unit[2] if unit else end
    name = found[0].name if found else None
    given = None if number and number.fraction == 2 else bounds
    return Quantity(begin, end, text[begin:end], kind, number, given, unit and unit[0], name)  # type: ignore[arg-type]


_OF = re.compile(r"[ \n]of(?=[ \n])")


def _of_unit(text: str, end: int) -> tuple[str, bool, int] | None:
    """What a vague count counts, whether that is money, and the end of it: "millions of dollars"."""
    of = _OF.match(text, end)
    side = measured(text, end, of.end() if of else end, Number(2))
    if side.unit:
        return side.unit, side.kind == "money", side.end
    return (side.noun, False, end) if side.noun else None


def _multiple(text: str, start: int, end: int, words: list[str], floor: int) -> Quantity | None:
    word = text[start:end].lower()
    if not multiple.is_multiple(text, word, end, words):
        return None
    number, low, high = MULTIPLES[word]
    found = hedge.before(words, text, floor, start)
    bounds: Ends = hedge.ends(found[0], number) if found else (low, high)
    name = found[0].name if found else None
    return Quantity(start, end, text[start:end], "number", number, bounds, "times", name)


def _ordinal(text: str, start: int, number: Number, end: int) -> Quantity:
    return Quantity(start, end, text[start:end], "ordinal", number, exact=True)


def _figure(text: str, side: Side, floor: int) -> Quantity | None:
    """The mention that a first amount makes, with the range, share, age or hedge around it."""
    words = words_before(text, side.start)
    if side.kind == "number" or side.unit in _AGES:
        if found := fraction.share(text, side.start, side.end, side.number):
            return _plain(text, side._replace(number=found[0], end=found[1], noun=None), words, floor)
        if age := _age(text, side, words, floor):
            return age
    if second := span(text, side, words):
        return _range(text, side, second, words, floor)
    if around := spread(text, side):
        return around
    if side.kind == "number" and not side.noun and _is_score(text, side):
        return None
    if side.kind == "number" and (_is_named(text, side, words) or _is_marker(text, side)):
        return None
    if side.kind == "number" and not side.noun and _are_people(text, side, words):
        side = side._replace(noun="people")
    return _plain(text, side, words, floor)


_SCORE = re.compile(r"[ ]?[-–—−][ ]?\d")


def _is_score(text: str, side: Side) -> bool:
    """ "3-2", "52-48": two numbers with a dash between them that are no range."""
    return text[side.start].isdigit() and _SCORE.match(text, side.end) is not None


def _is_marker(text: str, side: Side) -> bool:
    """ "1) ... 2) ...": the number of a point in a list."""
    return text[side.end : side.end + 1] == ")" and text[side.start - 1 : side.start].isspace() and "(" not in text[max(0, side.start - 40) : side.start]


_WERE = re.compile(r"[ \n](?:(?:were|was|are|is|have|had|has|been|being|reportedly|also|others?)[ \n]){1,3}([a-z]+)")


def _are_people(text: str, side: Side, words: list[str]) -> bool:
    """ "killed five", "five were injured"."""
    if words and words[-1] in PEOPLE_AFTER:
        return True
    found = _WERE.match(text, side.end)
    return bool(found and found[1] in PEOPLE_AFTER)


_LOWER_AFTER = re.compile(r"['’]s\b|[ ](?!and\b|or\b|to\b|of\b|per\b|in\b|for\b|on\b|from\b)[a-z]")


def _is_named(text: str, side: Side, words: list[str]) -> bool:
    """A bare whole number after a name or a word such as "section"."""
    start = side.start
    if not words or side.number.exponent > 0 or not text[start].isdigit() or text[start - 1] not in " \u00a0":
        return False
    if words[-1] in ("§", "#", "no.", "nos."):
        return True
    word = text[max(0, start - 24) : start].split()[-1]
    if word[0].isupper() and nonfigure.names_a_thing(word):
        return True
    if side.noun:
        return False
    if nonfigure.names_a_thing(word):
        return True
    if len(words) == 1 or not word[0].isupper() or not word.isalpha() or word.lower() in STOPS or word.lower() in hedge.LAST:
        return False
    return word.isupper() and len(word) > 1 or bool(_LOWER_AFTER.match(text, side.end))


_AGES = frozenset(("year", "month", "week", "day"))
_OLD = re.compile(r"[- \n](?:old|of[ ]age)s?(?![\w])")


def _age(text: str, side: Side, words: list[str], floor: int) -> Quantity | None:
    if side.unit:
        old = _OLD.match(text, side.end)
        return _aged(text, side, old.end(), side.unit, words, floor) if old else None
    found = _AGE.match(text, side.end)
    if found:
        return _aged(text, side, found.end(), found[1].lower(), words, floor)
    if side.noun or side.number.exponent or not 0 < side.number.digits < 120:
        return None
    if words and words[-1] in ("aged", "age") or words[-2:] == ["age", "of"] or _is_apposed(text, side):
        return _aged(text, side, side.end, "year", words, floor)
    return None


_AFTER_AGE = re.compile(r",[ ](?:[a-z]|[A-Z][a-z]+[ ,])|[.;)]")


def _is_apposed(text: str, side: Side) -> bool:
    """ "Smith, 47, said"."""
    start = side.start
    if text[start - 2 : start] != ", " or not text[start].isdigit() or side.number.digits < 5 or side.number.exponent:
        return False
    return text[start - 3 : start - 2].isalpha() and _AFTER_AGE.match(text, side.end) is not None and _is_titled(text, start)


def _is_titled(text: str, start: int) -> bool:
    """A name, or a person's word, stands before the comma."""
    word = text[max(0, start - 24) : start - 2].split()[-1]
    return word[0].isupper() or word.lower() in SINGLE or text[start + 2 : start + 3] == ","


def _aged(text: str, side: Side, end: int, unit: str, words: list[str], floor: int) -> Quantity:
    found = hedge.before(words, text, floor, side.start)
    bounds = hedge.ends(found[0], side.number) if found else None
    name = found[0].name if found else None
    return Quantity(side.start, end, text[side.start : end], "age", side.number, bounds, unit, name)


def _range(text: str, first: Side, second: Side, words: list[str], floor: int) -> Quantity:
    low, high = span_ends(text, first, second)
    if low.fraction > high.fraction:
        low, high = high, low
    kind = second.kind if second.kind != "number" or first.kind == "number" else first.kind
    unit = second.unit or first.unit or second.noun or first.noun
    begin = _opened(text, first.start, floor, words)
    found = hedge.before(words[:-1] if begin != first.start else words, text, floor, begin)
    name = found[0].name if found else None
    kind = "range" if kind == "number" else kind
    end = second.end
    if unit in _AGES and (old := _OLD.match(text, end)):
        kind, end = "age", old.end()
    return Quantity(begin, end, text[begin:end], kind, None, (low, high), unit, name)


def _opened(text: str, start: int, floor: int, words: list[str]) -> int:
    """Where a range starts that "between" or "from" opens."""
    if not words or words[-1] not in ("between", "from"):
        return start
    begin = start - len(words[-1]) - 1
    return begin if begin >= floor and text[begin : start - 1].lower() == words[-1] else start


def _plain(text: str, side: Side, words: list[str], floor: int) -> Quantity:
    end, number = side.end, side.number
    found, taken = _hedge(text, side, words, floor)
    if (trailing := hedge.after(text, end)) and (found is None or found.name in ("about", "exactly")):
        found, end = trailing
        side = side._replace(noun=noun(text, end))
    elif text[end : end + 2] == " (":
        end = _repeated(text, end, number)
    bounds = hedge.ends(found, number) if found else fraction.ends(number) if number.denominator > 1 and text[side.end - 1].isalpha() else None
    unit = side.unit or side.noun
    exact = side.kind == "number" and not found and _is_exact(number, unit)
    moved = change(text, end, words[: len(words) - taken])
    name = found.name if found else None
    return Quantity(side.start, end, text[side.start : end], side.kind, number, bounds, unit, name, exact, moved)


def _repeated(text: str, end: int, number: Number) -> int:
    """The end after the same number in brackets: "forty-five (45)"."""
    read = numeral(text, end + 2) if text[end + 2 : end + 3].isdigit() else None
    return read[1] + 1 if read and read[0] == number and text[read[1] : read[1] + 1] == ")" else end


def _hedge(text: str, side: Side, words: list[str], floor: int) -> tuple[Hedge | None, int]:
    """The hedge before a figure, and how many words it takes."""
    if found := hedge.symbol(text, side.start, floor):
        return found[0], 0
    return hedge.before(words, text, floor, side.start) or (None, 0)


def _is_exact(number: Number, unit: str | None) -> bool:
    return number.denominator == 1 and number.exponent == 0 and (unit in EXACT or unit is not None and number.digits < 100)


__all__ = ["SIGNS", "quantity_at"]
