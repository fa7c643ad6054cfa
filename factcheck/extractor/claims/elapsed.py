"""Bind "N years ago", "for N years" or "N years later" to the time from which it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import AsOf, Mention, Timex, point
from factcheck.model.claim import Skip
from factcheck.model.claims.elapsed import Elapsed

from ..binding.length import figure, length
from ..binding.neighbours import Pair, is_dated, near, other_year, pairs
from ..passage import KINDS, Article, Sentence

NEEDS = ("timed", "timed", "lapse", "dated")
CUES = ("ago", "since", "for", "later", "after", "before", "from")

_OPEN = r"(?:,| [-–—]|,? \() ?"
_HEDGE = (
    r"(?:(?:just|only|some|about|around|almost|nearly|more than|over|under|less than|at least|exactly|roughly|fully"
    r"|precisely|all of|no less than) )*"
)
_DATE_THEN_AGO = rf"{_OPEN}(?:or |that is,? |which (?:is|was) )?{_HEDGE}"
_AGO_THEN_DATE = r",? \(?(?:back )?(?:in|on) (?:the )?|,? \(| [-–—] (?:in )?|, "
_THEN = rf"(?:[^.;:,{KINDS['date']}]{{3,60}}? (?:in|on|of) )?"
"""What was then: since [its owner went bankrupt in] 2008."""
_FOR_SINCE = rf"(?:,| [-–—])? \(?since (?:the )?{_THEN}"
_SINCE_FOR = rf"{_OPEN}(?:or |now |that is,? |which is )?(?:for |a (?:span|period|total) of )?{_HEDGE}"
_OPENING = r"\W*(?:(?:It|They|He|She|The [a-z]+)(?: [a-z]+){1,3} )?"
""" "(They were married in 1948.) They separated 14 years later, in 1962"."""
_LATER_IN = r",? \(?(?:in|on|by) "
_COMMA = rf",? (?:when [^.;:,{KINDS['date']}]{{3,60}}, )?{_HEDGE}"
_SINCE_THEN = rf" since {_THEN}"
_AFTER_THEN = rf" after {_THEN}"
_MARKING = r"\b(?:mark|celebrat|commemorat|observ)(?:e?s|ed?|ing)? (?:the )?$|\bit (?:is|has been) (?:now )?$"
_NOW = (
    r"\b(?:is|are|has|have|still|now|remains?|continues?"
    r"|marks|celebrates|remembers|commemorates|honou?rs|mourns|recalls)\b"
)
_BY_THEN = r"\b(?:was|were|had|did|would)\b"
_AFTER_IN = rf" (?P<order>after|before) [^.;:,{KINDS['date']}]{{3,60}}? (?:in|on) {KINDS['date']}"
_OPENS = rf", (?:[^.;:,{KINDS['date']}]{{3,60}}?) (?:in|on) {KINDS['date']}"
_AND_THEN = r",? (?:and|before) (?:(?:was|were|has|had) )?(?:[\w-]+ ){1,6}(?:in|on) "
_DID = r"\b[a-z]+(?:ed|ought|ent|old|ilt|gan|ame|ook|rote|ent|orn) (?:in|on) $"
_AFTER_ALL = rf",? after (?:{_HEDGE})(?P<length>{KINDS['duration']})(?:\W*$|[,.;:)])"
""" "Opened in 1878 and closed in 1966, after 88 years"."""
_UNTIL = r" (?:until|till|to) (?:[\w'-]+ ){0,6}?(?:in )?"
_IN_ALL = (
    r", an? (?:[a-z]+ )?(?:reign|rule|career|span|spell|stint|period|run|tenure|total) (?:of|lasting|spanning) "
    rf"(?P<length>{KINDS['duration']})(?:\W*$|[,.;:)])"
)
""" "From 1558 until his death in 1583, a reign of 25 years"."""
_STOP = r"\W*$|[,.;:)]| [-–—]| (?:and|but|when|after|as|while|to|by|he|she|they|it|the|his|her)\b"
_CLOSED = r"\W*$|[,.;:)]| [-–—]| (?:and|but|so|yet)\b"
_LASTING = (
    r"\b(?:for|lasted|over|these|the|past|last|of|during)"
    r"(?: (?:the|past|last|more than|almost|nearly|some|about|over))* $"
)
_STANDING = rf", (?:which )?(?:has|have) (?:been )?(?:[\w-]+ ){{1,4}}?for (?:the (?:past|last) )?{_HEDGE}"
_BEGUN = r"\b(?:opened|built|completed|founded|launched|finished|erected|established|set up|planted|installed) in $"
""" "The bridge, opened in 1999, has stood for 20 years"."""
_SOME_OF = re.compile(
    rf"[{KINDS['number']}{KINDS['part']}] (?:out )?of (?:(?:the|these|those|its|his|her) )?(?:past |last )?$"
)
""" "For 12 of the past 20 years, since 2011 without a break": the break is counted, not the years."""
_AGO = re.compile(r" ago(?: this (?:week|month|year|summer|winter|spring|autumn|weekend)| today)?$", re.IGNORECASE)
_PERFECT = r"\b(?:has|have|had|is|are)\b|'s been"


def compose(article: Article) -> Iterator[Elapsed | Skip]:
    for sentence in article.holding("timed", "timed"):
        if any(map(_counts, sentence.mentions)):
            for pair in pairs(sentence):
                yield from _to_now(article, pair)
                yield from _onward(article, pair)
                yield from _between(article, pair)
                yield from _after_all(article, pair)
                yield from _opening(article, pair)


def _counts(mention: Mention) -> bool:
    """A length of time, or a day reckoned from another."""
    return isinstance(mention, Timex) and (mention.kind == "duration" or mention.shift is not None)


def _to_now(article: Article, pair: Pair) -> Iterator[Elapsed | Skip]:
    """What counts from a date to the article's own day."""
    mention, since = _ago(pair) or _lasting(pair) or _looking_back(article, pair) or (None, None)
    if mention is None or since is None:
        return
    said, as_of = length(article.document.text, mention), article.document.as_of
    if said is None or said.unit == "hour":
        return
    if as_of is None:
        yield Skip(mention, "no date is known to reckon it from")
    elif said.unit == "year" and since.days and _marked(pair) and _passed(as_of, since) * 2 < said.number:
        yield Skip(mention, "the date may be that on which it was marked")
    else:
        today = point(as_of.date.toordinal())
        yield Elapsed(figure(mention, said), said.unit, since, None, today, True, _is_open(pair, mention))


def _marked(pair: Pair) -> bool:
    return bool(re.search(_MARKING, pair.before, re.IGNORECASE))


def _passed(as_of: AsOf, since: Timex) -> int:
    return as_of.date.year - int(since.value[:4]) if since.value[:4].isdecimal() else 0


def _ago(pair: Pair) -> tuple[Timex, Timex] | None:
    """In 2011, eight years ago; eight years ago, in 2011."""
    left, right = pair.left, pair.right
    if is_dated(left) and _AGO.search(right.text):
        return (right, left) if re.fullmatch(_DATE_THEN_AGO, pair.between) else None
    if is_dated(right) and _ends(left, "ago") and re.fullmatch(_AGO_THEN_DATE, pair.between):
        return (left, right) if re.match(_STOP, pair.after) else None
    return None


def _lasting(pair: Pair) -> tuple[Timex, Timex] | None:
    """For eight years, since 2011; since 2011, for eight years."""
    left, right = pair.left, pair.right
    if "duration" not in (left.kind, right.kind):
        return None
    if not re.search(_PERFECT, pair.words) or _SOME_OF.search(pair.before):
        return None
    if left.kind == "duration" and _is_past(right) and re.fullmatch(_FOR_SINCE, pair.between):
        return (left, right) if re.search(_LASTING, pair.before) and _is_closed(pair) else None
    if right.kind == "duration" and is_dated(left) and re.fullmatch(_STANDING, pair.between):
        return (right, left) if re.search(_BEGUN, pair.before) else None
    if right.kind == "duration" and _is_past(left) and re.fullmatch(_SINCE_FOR, pair.between):
        since = pair.before.lower().endswith("since ")
        return (right, left) if since and re.match(_STOP, pair.after) else None
    return None


def _looking_back(article: Article, pair: Pair) -> tuple[Timex, Timex] | None:
    """To mark 90 years since the war ended in 1918; four decades after the fire in 1986, the house is still empty."""
    left, right = pair.left, pair.right
    if left.kind != "duration" or not is_dated(right) or _speaks_of_another(article, pair):
        return None
    if not _is_closed(pair):
        return None
    if re.fullmatch(_SINCE_THEN, pair.between) and _marked(pair):
        return left, right
    opens = not re.search(r"\w", pair.before) and pair.after.startswith(",")
    told = opens and re.search(_NOW, pair.after) and not re.search(_BY_THEN, pair.after)
    return (left, right) if told and re.fullmatch(_AFTER_THEN, pair.between) else None


def _is_closed(pair: Pair) -> bool:
    """Nothing after the date goes on about what was then: "since the book of 2001 was banned"."""
    return pair.between.endswith(("since ", "since the ")) or bool(re.match(_CLOSED, pair.after))


def _speaks_of_another(article: Article, pair: Pair) -> bool:
    """Whether the sentence names another year than the article's beside the one it counts from."""
    as_of = article.document.as_of
    others = (m for m in near(pair.sentence, pair.left.start, pair.right.end) if is_dated(m) and m is not pair.right)
    return as_of is not None and any(other_year(m, as_of.date.year) for m in others)


def _is_past(mention: Timex) -> bool:
    """A date with its year, or a day that is reckoned back from the article's own."""
    back = mention.shift is not None and mention.shift.high <= 0
    return is_dated(mention) or "d" in mention.stated and mention.basis == "as_of" and back and mention.days is not None


def _is_open(pair: Pair, mention: Timex) -> bool:
    """Whether the length may be less than all the time: weeks in all since March, what had lasted until something."""
    if _ends(mention, "ago") or _marked(pair):
        return False
    if re.fullmatch(_STANDING, pair.between):
        return True
    had = re.search(r"\bhad\b", pair.words) and not re.search(r"\b(?:has|have)\b", pair.words)
    return bool(had) or pair.between.startswith(" since ") and not re.search(r"\bthe(?: past| last)? $", pair.before)


def _onward(article: Article, pair: Pair) -> Iterator[Elapsed | Skip]:
    """In 1990 ..., five years later, in 1995."""
    left, right = pair.left, pair.right
    if not (_ends(left, "later") and is_dated(right) and re.fullmatch(_LATER_IN, pair.between)):
        return
    opens = re.fullmatch(_OPENING, pair.before)
    before = article.before(pair.sentence) if opens else None
    since = _last_date(pair.sentence, left.start) or before and _last_date(before, before.end)
    said = length(article.document.text, left)
    if since and said and right.days and said.unit != "hour":
        yield Elapsed(figure(left, said), said.unit, since, right, right.days)
    else:
        yield Skip(left, "it is not clear from when it counts")


def _between(article: Article, pair: Pair) -> Iterator[Elapsed | Skip]:
    """In 1995, fifty years after the war ended in 1945."""
    found = re.match(_AFTER_IN, pair.after) if pair.right.kind == "duration" and _is_known(pair.left) else None
    said = length(article.document.text, pair.right) if found and re.fullmatch(_COMMA, pair.between) else None
    other = pair.at(found.end() - 1) if found else None
    if not (found and said and isinstance(other, Timex) and is_dated(other) and said.unit != "hour"):
        return
    since, until = (other, pair.left) if found["order"] == "after" else (pair.left, other)
    if until.days:
        yield Elapsed(figure(pair.right, said), said.unit, since, until, until.days, not is_dated(pair.left))


def _after_all(article: Article, pair: Pair) -> Iterator[Elapsed]:
    """From one date to another, and the length set behind them."""
    if not (is_dated(pair.left) and is_dated(pair.right)) or pair.left.value.startswith("("):
        return
    held = re.match(_AFTER_ALL, pair.after) if re.fullmatch(_AND_THEN, pair.between) else None
    held = held if held and re.search(_DID, pair.before) else None
    if held is None and re.fullmatch(_UNTIL, pair.between) and re.search(r"\b[Ff]rom $", pair.before):
        held = re.match(_IN_ALL, pair.after)
    mention = pair.at(held.start("length")) if held else None
    said = length(article.document.text, mention) if isinstance(mention, Timex) else None
    if isinstance(mention, Timex) and said and said.unit != "hour" and pair.right.days:
        yield Elapsed(figure(mention, said), said.unit, pair.left, pair.right, pair.right.days)


def _opening(article: Article, pair: Pair) -> Iterator[Elapsed]:
    """Twelve years after it opened in 1991, the mine closed in 2003."""
    if pair.left.kind != "duration" or not is_dated(pair.right) or re.search(r"\w", pair.before):
        return
    found = re.match(_OPENS, pair.after) if re.fullmatch(_AFTER_THEN, pair.between) else None
    until = pair.at(found.end() - 1) if found else None
    said = length(article.document.text, pair.left)
    if isinstance(until, Timex) and is_dated(until) and until.days and said and said.unit != "hour":
        yield Elapsed(figure(pair.left, said), said.unit, pair.right, until, until.days)


def _is_known(mention: Timex) -> bool:
    """A date with its year, or a day or month that the article's own date makes known."""
    if is_dated(mention):
        return True
    fine = mention.kind == "date" and not {"d", "w", "m"}.isdisjoint(mention.stated)
    return fine and mention.basis == "as_of" and mention.days is not None


def _last_date(sentence: Sentence, start: int) -> Timex | None:
    dates = [m for m in near(sentence, start, start) if isinstance(m, Timex) and m.start < start and is_dated(m)]
    return dates[-1] if dates else None


def _ends(mention: Timex, word: str) -> bool:
    return mention.text.lower().endswith(word)
