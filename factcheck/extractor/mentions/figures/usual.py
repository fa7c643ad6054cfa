"""The usual figure, read in one look: a number, the one word that gives it its kind, and nothing that goes on."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.extractor.lexicon.counting import EXACT, IDENTIFIERS, IRREGULAR, PEOPLE, PEOPLE_AFTER, VERBS
from factcheck.extractor.lexicon.currencies import MINOR, SIGNS
from factcheck.extractor.lexicon.numerals import CARDINALS, ORDINALS, SCALES, TEN
from factcheck.extractor.lexicon.tails import TAILS
from factcheck.extractor.lexicon.times import CUES, WORDS
from factcheck.model import Number, Quantity
from factcheck.model.prepared import prepared

from ..context import Context, context
from ..onward import KNOWN, LINKS, plain_word
from ..times.opening import CLOSERS
from .amount import noun_counted, of_stuff
from .change import LEADS, change
from .count import is_plural, singular
from .figure import FEW, plain
from .fraction import HALVED_THINGS, share_of_things
from .hedge import is_led
from .rate import rate
from .side import Side
from .span import span
from .spelled import scaled

_DIGITS = re.compile(r"(?!0\d)(\d{1,3}(?:,\d{3}){1,3}|\d{1,3}|\d{5,7})(\.\d)?(?=%|[ ][a-z]{2})")
_AFTER = re.compile(r"([% ])((?<=[ ])[a-z]{2,}|(?<=%))(?:[.,;:)]|[ ](?:\(|([A-Za-z]+)(?=[ .,;:)])))")
"""The percent sign or the word, and a mark or the word that follows."""
_GOES_ON = frozenset("per p below degree degrees plus".split())
"""Words after a measure with which a rate, an error or a longer measure may begin."""
_EACH = frozenset("a an each every".split())
"""Words with which a rate begins where it names what is reckoned by: "a year", not "a year earlier"."""
_LINKS = frozenset("to and or at more odd through till until of".split())
"""Words after a measure with which a range, a hedge or what is measured may begin."""
_IN, _NEAR = " in ", 20
"""What stands before the whole that a number is a share of, and how near."""
_COMPOUND = frozenset(("pound", "foot", "stone"))
_HOURS = frozenset(("about", "around", "at"))
_ONE = frozenset("no any each every another this that".split())
Told = tuple[str, str | None, str | None]
"""Kind, unit, and what is counted."""
_made = tuple.__new__


@prepared
def _dated() -> frozenset[str]:
    return frozenset(word for word, (sort, value) in WORDS.items() if sort == "weekday" or value == "FRI")


@prepared
def _parts() -> tuple[str, ...]:
    return tuple(word for word, (sort, value) in WORDS.items() if sort == "part" or value == "0NI")


_ELSE = IDENTIFIERS | SIGNS.keys() | _dated() | {"AD", "on"}
"""Words before a number that may make a name, a price, a year, an hour or a day of it."""


def usual(text: str, start: int, floor: int) -> Quantity | None:
    """The figure at the digit there, as all readers together would read it; None where one look does not tell.

    >>> [one and one.unit for one in (usual(f"as {text} ", 3, 0) for text in ("5 percent of", "12 boats.", "5 to 7"))]
    ['percent', 'boat', None]
    """
    last = _last(text, start)
    if last is None or not (found := _DIGITS.match(text, start)):
        return None
    whole, part = found.groups()
    if last in _HOURS and len(whole) < 3 and context(text, start, floor).words[-2:][0].endswith(_parts()):
        return None
    digits = int(whole.replace(",", "") + part[1:]) if part else int(whole.replace(",", ""))
    return _read(text, (start, found.end(), floor), last, _made(Number, (digits, -1 if part else 0, 1)))


def usual_word(text: str, start: int, floor: int, word: str) -> Quantity | None:
    """The same at a number word, which is given in lower case.

    >>> usual_word("the two boats, ", 4, 0, "two").unit, usual_word("the two of them ", 4, 0, "two")
    ('boat', None)
    """
    value = None if text[start].isupper() else NUMBERS.get(word)
    last = None if value is None else _last(text, start)
    if value is None or last is None or word == "one" and last in _ONE:
        return None
    return _read(text, (start, start + len(word), floor), last, _made(Number, (value, 0, 1)))


NUMBERS = {
    word: value
    for word, (kind, value) in CARDINALS.items()
    if kind <= TEN and WORDS.get(word, ("", ""))[0] == "cardinal"
}
"""The words at which a usual figure may stand."""
RANKS = {word: Number(ORDINALS[word][1]) for word in ("first", "second")}
"""Those that are usual among ordinals."""


def usual_ordinal(text: str, start: int, word: str) -> Quantity | None:
    """The same of "first" and "second" before a word that makes no date of them: "the first boat"."""
    number, end = RANKS.get(word), start + len(word)
    if not number or text[start - 1 : end] != f" {word}":
        return None
    onward = plain_word(text, end)
    if not onward or onward in CLOSERS:
        return None
    return _made(Quantity, (start, end, word, "ordinal", number, None, None, None, True, None))


_HALF = Number(1, 0, 2)
_NO_SHARE = PEOPLE_AFTER | {*"whom aged age of in a an one last latter other final opening each".split(), *ORDINALS}
_OF_HALF = HALVED_THINGS | CUES["inside a length"]
_OF_HALF |= {*"before were was are is have had has been being reportedly also others".split()}
"""Words before "half" and after it that may make something else of it."""


def usual_half(text: str, start: int, floor: int) -> Quantity | None:
    """The same of "half" before a word that takes it for a share: "half its size"."""
    end = start + len("half")
    onward, last = plain_word(text, end), _last(text, start)
    if not onward or not last or onward in _OF_HALF or last in _NO_SHARE or _is_share(text, end, _HALF):
        return None
    return plain(_around(text, start, floor, last), Side(start, end, _HALF))


def _goes_on(text: str, end: int, word: str) -> bool:
    """Whether the word after a measure begins a rate, an error or a longer measure."""
    return word in _GOES_ON or word in _EACH and rate(text, end) is not None


def _is_of_sum(word: str) -> bool:
    """Whether a word after a sum may be of it: a scale, a currency, a number of cents; an article begins none."""
    return word in CARDINALS or word in SCALES or word in TAILS and word not in _EACH or word in _SCALED


_SCALED = frozenset("mln mil mn mm bn trn tn".split())
_SCALES = ("million", "billion", "trillion")


def _last(text: str, start: int) -> str | None:
    """The word before, in lower case, "" after a bracket or a comma; None where it may make something else of it."""
    mark = text[start - 1 : start]
    if mark != " ":
        return "" if mark == "(" else None
    last = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
    if "\n" in last:
        last = last[last.rfind("\n") + 1 :]
    if not last.isalpha():
        return "" if last[-1:] == "," else None
    if last.islower():
        return None if last in _ELSE else last
    low = last.lower()
    return None if last in _ELSE or low in _ELSE else low


def _read(text: str, place: tuple[int, int, int], last: str, number: Number) -> Quantity | None:
    """The figure that a number makes with what stands after it, and with the last word before it."""
    start, end, floor = place
    if not (found := _AFTER.match(text, end)):
        return None
    sign, word, onward = found.groups()
    if onward and (_goes_on(text, found.end(2), onward) or onward in ORDINALS):
        return None
    if word in _SCALES and number[1] < 1:
        return _read(text, (start, found.end(2), floor), last, scaled(number, CARDINALS[word][1]))
    if sign == "%" or word in KNOWN:
        told, end = _measure(word or sign, onward), found.end(2)
    else:
        told = _count(text, end, (word, onward), number)
    if told is None:
        return None
    kind, unit, counted = told
    if _is_hedged(text, (start, end, floor), last, onward) or counted and text.find(" or ", end, end + _NEAR) > 0:
        return _hedged(_around(text, start, floor, last), _made(Side, (start, end, number, *told)), onward)
    exact = kind == "number" and not number[1] and (number[0] < FEW or counted in EXACT or word in EXACT)
    moved = change(_around(text, start, floor, last), end) if last in LEADS else None
    return _made(Quantity, (start, end, text[start:end], kind, number, None, unit or counted, None, exact, moved))


def _around(text: str, start: int, floor: int, last: str) -> Context:
    return _made(Context, (text, floor, start, last)) if last else context(text, start, floor)


def _is_hedged(text: str, place: tuple[int, int, int], last: str, onward: str | None) -> bool:
    """Whether the words before a figure or after it may bound it, or make a longer one of it."""
    start, end, floor = place
    return onward in _LINKS or text[end : end + 2] == " (" or is_led(text, start, floor, last)


def _hedged(around: Context, side: Side, onward: str | None) -> Quantity | None:
    """The figure with its hedge, reckoned by what it may be: "3 barrels of oil a day"; None for an end of a range."""
    if onward == "of" and (often := of_stuff(around.text, side.end)):
        return plain(around, side._replace(unit=f"{side.unit}/{often}")) if side.kind in _OF_STUFF else None
    return None if onward in _LINKS and span(around, side) else plain(around, side)


_OF_STUFF = ("quantity", "percent")
"""What may be reckoned by something, by its unit alone."""
_DOLLARS = re.compile(
    r"""[$](?!0\d)(\d{1,3}(?:,\d{3}){1,3}|\d{1,3})(\.\d{1,2})? (?:[ ](million|billion|trillion))?
        (?:[;)] | [.](?![ ]?\d) | (,)?[ ]([a-z]{2,})(?=[ .,;:)]))""",
    re.VERBOSE,
)


def usual_sum(text: str, start: int, floor: int) -> Quantity | None:
    """The same at a dollar sign.

    >>> usual_sum("rose to $4.5 million from ", 8, 0).number.plain, usual_sum("about $5 a day ", 6, 0)
    (4500000, None)
    """
    last = _last(text, start)
    if last is None or text[start - 3 : start] == "US " or not (found := _DOLLARS.match(text, start)):
        return None
    whole, part, scale, comma, onward = found.groups()
    power = CARDINALS[scale][1] if scale else 0
    if onward and (_is_of_sum(onward) or not power and (comma or onward == "and")):
        return None
    end = found.end(3) if scale else found.end(2) if part else found.end(1)
    if onward and _goes_on(text, end, onward):
        return None
    digits = int(whole.replace(",", "") + part[1:]) if part else int(whole.replace(",", ""))
    number = scaled(_made(Number, (digits, 1 - len(part) if part else 0, 1)), power)
    if _is_hedged(text, (start, end, floor), last, onward):
        return _hedged(_around(text, start, floor, last), Side(start, end, number, "money", "USD"), onward)
    moved = change(_around(text, start, floor, last), end) if last in LEADS else None
    return _made(Quantity, (start, end, text[start:end], "money", number, None, "USD", None, False, moved))


_AGE = re.compile(r"([1-9]\d?)(?:(?<=\d\d),[ ]([a-z]+)|-year-old|[ ]years[ ]old)(?=[ .,;:)])")


def usual_age(text: str, start: int, floor: int) -> Quantity | None:
    """The same of an age, in apposition or in so many words.

    >>> [one and one.text for one in (usual_age(f"Ann, {text} ", 5, 0) for text in ("45, said", "45, and 3"))]
    ['45', None]
    """
    found = _AGE.match(text, start)
    last = _last(text, start) if found else None
    if not found or last is None or is_led(text, start, floor, last):
        return None
    end = found.end()
    if onward := found[2]:
        if not text[start - 3 : start].endswith(", ") or not text[start - 3].isalpha() or onward in _NO_AGE:
            return None
        end = found.end(1)
    number = _made(Number, (int(found[1]), 0, 1))
    return _made(Quantity, (start, end, text[start:end], "age", number, None, "year", None, False, None))


_NO_AGE = KNOWN | {"or", "vs", "versus"}


def _measure(word: str, onward: str | None) -> Told | None:
    """A percentage, a measure or a sum in small coin, where no longer form goes on."""
    told = _measured(word)
    return told[0] if told and not (onward and onward.lower() in told[1]) else None


@lru_cache(maxsize=512)
def _measured(word: str) -> tuple[Told, frozenset[str]] | None:
    """What the word makes of the number before it, and the words with which a longer form goes on; None if nothing."""
    if word in LINKS or word in WORDS or word in CUES["after a number"]:
        return None
    tails = TAILS.get(word, ())
    longer = [rest for rest, _, _ in tails if rest]
    kind, unit = next(((kind, unit) for rest, kind, unit in tails if not rest), ("number", ""))
    if kind == "number" or unit in _COMPOUND or kind == "money" and unit not in MINOR:
        return None
    if any(rest[0] in ".,;:)" for rest in longer):
        return None
    return (kind, unit, None), frozenset(rest.split()[0] for rest in longer if rest[0] == " ")


def _count(text: str, end: int, words: tuple[str, str | None], number: Number) -> Told | None:
    """A number of things; None where it may be a share of them."""
    word, onward = words
    unit = None if number[0] == 1 else _plural(word)
    if unit is None or onward and onward.lower() in IRREGULAR:
        unit = noun_counted(text, end, number)
    return None if unit is None or _is_share(text, end, number) else ("number", None, unit)


def _is_share(text: str, end: int, number: Number) -> bool:
    """Whether the number is a share of what follows near by: "three boats in four"."""
    place = text.find(_IN, end, end + _NEAR) + len(_IN)
    if place < end:
        return False
    return text[place : place + 1].isdecimal() or share_of_things(text, Side(end, end, number)) is not None


@lru_cache(maxsize=512)
def _plural(word: str) -> str | None:
    """The lemma of a regular plural; None where more words tell what is counted."""
    odd = word in VERBS or word in PEOPLE or word in IRREGULAR and word != "people"
    return None if odd or not is_plural(word) else singular(word)
