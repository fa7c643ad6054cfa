"""Bind a number that announces a list to the items that follow it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Quantity, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.list_count import ListCount
from factcheck.model.mention import Mention

from ..passage import CLASSES, KINDS, Article, Found, Pattern, each_once

NEEDS = ("number",)

_LIST = r"(?P<list>(?:(?! [-–] )[^.;:?!()\u2014]){3,300})"
_NOUN = r"[ -](?:[a-z][\w'-]*[ -]){0,3}?(?:[a-z][\w'-]*s|children|men|women|people)\b"
_PLURAL = r"[ -](?:[a-z][\w'-]*[ -]){0,3}?(?:[a-z][\w'-]*s|children|men|women|people|countries)\b"
_ITEM = r"[^,.;:?!()\u2013\u2014]{1,40}?"
_NAMED = rf"(?P<list>{_ITEM}(?:, {_ITEM}){{0,8}}?,? and {_ITEM})"
_LETTERS = "".join(KINDS[kind] for kind in CLASSES["name"])
_FIRST = (
    r"(?!(?:In|On|At|For|By|From|With|After|Before|Since|Under|Like|Unlike|But|And|Between|Both|When|While|As|To|Of|Besides"
    r"|Against|Among|Through|Beyond|Outside|Near|If|Then)\b)"
)
_ONE = rf"(?-i:[A-Z{_LETTERS}][\w'.-]*(?: (?:[A-Z{_LETTERS}][\w'.-]*|of|de|van))*)"
_LED = rf"(?P<list>(?-i:{_FIRST}){_ONE}(?:, {_ONE}){{1,8}},? and {_ONE})"

PATTERNS = (
    # three priorities: education, crime and growth
    Pattern(
        rf"(?P<count>{{number}}){_NOUN}(?: {{date}})?"
        r"(?P<link>:|, namely|(?: (?:were|was|are|have been|had been) [a-z]+)?"
        r"(?: (?:of|in|on|by) (?:the |its )?(?:[\w'-]+ ?){1,4}?)?(?: ?\u2014| \u2013| --?)) ?"
        rf"{_LIST}",
        kinds=("number",),
        hints=(":", "namely", "\u2014", "\u2013", " -"),
    ),
    # the five countries that once sat down in Beijing: China, Japan and Russia
    Pattern(
        rf"(?P<count>{{number}}){_NOUN},? (?:that|which|who)(?: [^\s:;,.]+){{1,9}}(?P<link>:) ?{_LIST}",
        kinds=("number",),
        hints=(":",),
    ),
    # three terminals will close: East Basin, Ferry Quay and Old Mole
    Pattern(
        rf"(?P<count>{{number}}){_NOUN}(?: [a-z][\w'-]*){{1,5}}(?P<link>:) ?{_LIST}", kinds=("number",), hints=(":",)
    ),
    # the four members are Brazil, Chile, Peru and Cuba
    Pattern(
        rf"(?P<count>{{number}})(?<=\bthe .){_NOUN}(?P<link> (?:are|were)) (?=[^.]*,){_LIST}",
        kinds=("number",),
        hints=(" are ", " were "),
    ),
    # six-party talks, an arrangement that included Russia and Japan, as well as China, the US and the two Koreas
    Pattern(
        rf"(?P<count>{{number}})-(?:party|nation|member|country|state|way|man|woman)(?: [a-z][\w'-]*){{1,8}}?,?"
        r"(?: (?:an?|the) [a-z]+)?(?P<link>(?: that| which)? (?:includ(?:ed|es|ing)|comprising|made up of|grouping"
        rf"|consisting of|involving|with|(?<=group )of|(?<=alliance )of|(?<=coalition )of|(?<=bloc )of)) {_LIST}",
        kinds=("number", "name"),
        hints=("-party", "-nation", "-member", "-country", "-state", "-way", "-man", "-woman"),
    ),
    # two universities, Lindholm and Varnby
    Pattern(
        rf"(?P<count>{{number}}){_PLURAL}(?P<link>,) {_NAMED}(?P<rest>[,.;:?!)\u2014]|$| [-–] )",
        kinds=("number",),
        hints=(" and ",),
    ),
    # three of the council's nine members, Rice, Okafor and Holm
    Pattern(
        rf"(?P<count>{{number}}) of (?:the|its|their)(?: [\w'-]+){{0,2}} {{number}}{_PLURAL}(?P<link>,) {_NAMED}"
        r"(?P<rest>[,.;:?!)\u2014]|$| [-–] )",
        kinds=("number", "number"),
        hints=(" and ",),
    ),
    # three languages (Basque, Breton and Welsh)
    Pattern(rf"(?P<count>{{number}}){_PLURAL}(?P<link> \() ?{_NAMED} ?\)", kinds=("number",), hints=("(",)),
    # Turin, Lyon and Graz, the three cities behind the bid
    Pattern(
        rf"(?:^|(?<=[.;:]) )\s*{_LED}(?P<link>, the|,? are (?:all )?the|,? were the|,? make up the)(?: only)? "
        rf"(?P<count>{{number}}){_PLURAL}",
        kinds=("number",),
        hints=(" and ",),
    ),
    # five countries, including Chile and Peru
    Pattern(
        rf"(?P<count>{{number}}){_NOUN}(?P<link>, including|, such as| such as) {_LIST}",
        kinds=("number", "name"),
        hints=("including", "such as"),
    ),
)
TWO = 2
_OPEN = re.compile(r"includ|such as")
_ENDS = re.compile(r",? (?:and|or) (?:several |many |some )?(?:others?|more)\b|among others|\betc\b|and so on|to name")
_INSIDE = re.compile(r',(["\u201d])')
"""A comma inside the marks of a quotation, as American papers print it."""
_ONE_QUOTED = re.compile(r'["\u201c][^"\u201c\u201d]*["\u201d]?')
_FOR_EACH = re.compile(r"\b(?:in|on|at|for|from|to) each\b(?! of\b)")
_EXAMPLES = re.compile(r", (?:including|such as|like) ")
_ASIDE = re.compile(
    r"^(?:no|not|only|(?:many|most|some|several|all|both|each|few|none|half) of)\b"
    r"|, (?:with|plus|known as|also|formerly|(?:north|south|east|west)\w* of|near) "
)
_NESTED = re.compile(r" of [^,]+, [^,]+ and [^,]+, (?:and|or) ")
""" "The languages of Asia, India and the islands, and those of the mainland": two, or more."""
_SPLIT = re.compile(r",? as well as |, (?:and |or )?| (?:and|or) ")
_CLAUSE = re.compile(r" (?:is|are|was|were|has|have|had|will|would|said|says|who|which|that|because|when|but|not|to) ")
_COUNT = KINDS["number"]
_NAMES = "".join(KINDS[kind] for kind in CLASSES["name"])
_FIGURES = re.compile(f"[^{_COUNT}{_NAMES}\x00-\ud7ff\uf900-\uffff]")
"""Any mention but a count and a name."""
_WHOLE = rf"(?:the )?(?:{_COUNT} )?(?:[{_NAMES}]|(?<={_COUNT} )\w+)"
_PAIR = re.compile(rf"(?:^|, |as well as | and ){_WHOLE}(?= and {_WHOLE}(?:,|$| and))")
"""Two names with an "and" between them are surely two items."""
_OWN = re.compile(rf"(?:^|, | and )(?:[a-z]+ )?{_COUNT}(?=[ ,]|$)")
"""Four gold, three silver and six bronze; won six and lost three: a sum, not a list."""
_NAME = re.compile(rf"(?:the )?(?:[A-Z{_NAMES}][\w'.-]*|{_NAMES[0]})(?: (?:[A-Z{_NAMES}][\w'.-]*|of|de|van|the))*")
"""An item that is a name and no more."""
_TALLY = re.compile(rf"^(?:the |both )?(?P<count>{_COUNT}) \S.*s$")
_CLOSING = re.compile(r",? (?:and|or) [^,]+(?P<rest>,.*)")
_REMARK = re.compile(
    r", (?:though|although|while|whereas|together|with|and also|but|each|all|both|which|who|where|when|as (?!well)) ?"
)
_ONE_OTHER = re.compile(rf"^(?:one|{_COUNT}|the first|the former)\b.*\b(?:the other|the second|the latter|another)\b")
_SAID_OF = re.compile(
    r"(?:all|both|each|either|not|now|still|in|on|at|of|to|from|under|over|for|with|as|among|between|within|without|up"
    r"|[a-z]+(?:ed|ly|wn|ilt))\b"
)
""" "The four were in Rome", "are classified in a single genus": what is said of them, and no list."""
_APPOSED = re.compile(
    r"(?:an?|as|since|though|although|from|used|known|called|written|better|now|then|once|formerly|including|whose|where|led|based|home|each|in"
    r"|at|on|near) |[a-z]$"
)
_AT_HOME = re.compile(
    r"\b(?:in|of|at|near|from) (?:the )?[A-Z\ue000-\uf8ff][^,]*, [A-Z\ue000-\uf8ff][\w'-]*(?=, (?:and|or) )"
)
""" "The bishop of Urgell in Catalonia, Spain, and"."""


def compose(article: Article) -> Iterator[ListCount | Skip]:
    for found in each_once(article, PATTERNS, "count"):
        yield _list_count(found, found.quantity("count"))


def _list_count(found: Found, count: Quantity) -> ListCount | Skip:
    listed = _closed(found.words("list").strip())
    reason = _unfit(count, listed, found.words("link")) or _unclosed(found)
    items = None if reason else _items(found, listed)
    if items is None:
        return Skip(count, reason or "the list cannot be counted safely")
    assert count.number is not None
    if found.words("link") == "," and not _is_closed(found, int(count.number.fraction) - items.high):
        return Skip(count, "what follows may be something else than the list")
    inside: tuple[Mention, ...] = tuple(found.mentions("list"))
    shown = " ".join(found.sentence.skeleton[slice(*found.match.span("list"))].split())
    return ListCount(
        counted(count, point(count.number.fraction)), items, bool(_OPEN.search(found.words("link"))), shown, inside
    )


def _closed(listed: str) -> str:
    """The list without what is said behind its last item: "foil, épée and sabre, each with a blade of its own"."""
    found = _CLOSING.search(listed)
    if not found or re.search(r" (?:and|or) ", found["rest"]) and not _REMARK.match(found["rest"]):
        return listed
    return listed[: found.start("rest")]


_ONE_OF = re.compile(rf"{_COUNT} of (?:[^\s,;:]+ ){{0,3}}$|(?:\bone|{_COUNT}) [^.;:,]{{1,40}} and $", re.I)
""" "Five of the country's fourteen sites are there: ..."; "one public channel and six private ones: ..."."""


def _unclosed(found: Found) -> str | None:
    """Why the list need not be that of the count, or may go on."""
    if found.after("list").lstrip().startswith(("(", ";", ":")):
        return "the list goes on behind a bracket, a semicolon or a colon"
    if found.words("link").endswith(":") and found.sentence.skeleton[found.match.start("list") - 1] == ":":
        return "the list may stand in lines of its own"
    if _ONE_OF.search(found.sentence.skeleton[: found.match.start("count")]):
        return "the list may be that of another count"
    return "an item is told twice" if _is_told_twice(found) else None


_MENTION = re.compile("[\ue000-\uf8ff]")


def _is_told_twice(found: Found) -> bool:
    """ "Nora and Piet, Piet and Nora": by what was printed, for two names may have one letter."""
    named = iter(found.mentions("list"))
    shown = _MENTION.sub(lambda _: next(named).text, found.words("list"))
    parts = [part.strip() for part in _SPLIT.split(shown) if part.strip()]
    return len(set(parts)) < len(parts)


_AMONG = re.compile(r"\b(?:of the|in|after|for|over|since|within|during|than)(?: (?:his|her|its|their|the))? $", re.I)
"""In three years, Leeds and York: the names are not what was counted."""


_GOES_ON = re.compile(r"(?:will|would|are|were|have|had|can|must|may|could|should)\b")
""" "Four cities, Oslo, Riga and Porto, will": the sentence that the list broke into."""


_DONE = re.compile(
    r"(?!joined|accompanied|followed|based|led|known|called|named|ranked|backed|flanked|headed|located|supported)"
    r"(?:[a-z]{2,}ed|told|made|took|went|came|ran|won|lost|said|shut|held|sent|met|fell|rose|saw|gave|left|began|run|own"
    r"|spent|paid|kept|chose|drew|beat|built|wrote|spoke|stood|struck|sold|bought)\b"
)
_ALSO = re.compile(r"\b(?:plus|also|others?|too|as well as|along with|and (?:the |an? )?[A-Z\ue000-\uf8ff])|;")


def _is_said_of_them(rest: str) -> bool:
    """ "Four cities, Oslo, Riga and Porto, told": what they did, with nobody else after it."""
    return bool(_DONE.match(rest)) and not _ALSO.search(rest)


def _is_closed(found: Found, missing: float) -> bool:
    """Nothing that could belong to the list follows it: not "Smith and Jones, and Brown", nor "Rome, Italy"."""
    rest = found.after("list").lstrip(' ,"')
    closed = not found.after("list").startswith(",") or _is_said_of_them(rest)
    if _AMONG.search(found.sentence.skeleton[: found.match.start("count")]):
        return False
    noun = found.sentence.skeleton[found.match.end("count") : found.match.start("link")]
    if closed or " of " not in noun and _GOES_ON.match(rest):
        return True
    return missing < 0 and rest[:1].islower() and not rest.startswith(("and ", "or "))


def _is_named(listed: str) -> bool:
    """Names alone, the last after "and", and more of them than two."""
    parts = [part.strip() for part in _SPLIT.split(listed.strip(" ,"))]
    return len(parts) > 1 and bool(re.search(" (?:and|or) ", listed)) and all(_NAME.fullmatch(part) for part in parts)


def _unfit(count: Quantity, listed: str, link: str) -> str | None:
    if count.number is None or count.ends is not None or not 2 <= count.number.fraction <= 40:
        return "not a small, exact number"
    if _ENDS.search(listed):
        return "the list is left open (and others)"
    if len(_OWN.findall(listed)) > 1 or _FOR_EACH.search(listed):
        return "the items have counts of their own"
    if _EXAMPLES.search(listed) or link.strip() in ("are", "were") and " like " in listed:
        return "an item has a list of its own"
    if _ONE_QUOTED.fullmatch(listed.strip()):
        return "a single quotation"
    if " & " in listed:
        return "a sign for 'and' may join two items or stand in a name"
    if _ASIDE.search(listed):
        return "what follows is said of one of them"
    if _ONE_OTHER.search(listed) or link.strip() in ("are", "were") and _is_said(listed):
        return "what follows is said of them"
    if link.endswith(" the") and count.number.fraction == TWO:
        return "the last two of a list may be what is meant"
    if (link.strip() in (",", "(") or link.endswith(" the")) and not _is_named(listed):
        return "what follows may be something else than the list"
    if _FIGURES.search(listed) or _CLAUSE.search(f" {listed} "):
        return "what follows is not a plain list"
    return None


def _is_said(words: str) -> bool:
    return bool(_SAID_OF.match(words)) or not re.search(r"\b(?:and|or)\b", words)


def _items(found: Found, listed: str) -> Interval | None:
    """As few and as many as the list may hold; None where an item is too long to be one.

    The two Koreas count two. An "and" inside an item, where a comma already parts the last, may or may not part it.
    """
    parted = bool(re.search(r", (?:and|or) |,? as well as ", listed))
    parts = [part for part in _SPLIT.split(_INSIDE.sub(r"\1,", listed)) if part.strip()]
    if len(parts) < 2 or any(len(part.split()) > 7 for part in parts):
        return None
    most = sum(_weight(found, part) for part in parts)
    unsure = len(re.findall(r"(?<!,) (?:and|or) ", listed)) - len(_PAIR.findall(listed))
    fewest = 2 if _NESTED.search(listed) else most - max(unsure - (not parted), 0)
    fewest -= sum(map(_is_remark, parts, parts[1:])) + bool(_AT_HOME.search(listed))
    return Interval(min(fewest, most), most)


def _is_remark(before: str, part: str) -> bool:
    """Whether a part may speak of the one before: "Caliban, a monster"; not where both begin with an article."""
    return bool(_APPOSED.match(part)) and not _APPOSED.match(before)


def _weight(found: Found, part: str) -> int:
    tally = _TALLY.match(part.strip())
    if not tally:
        return 1
    start, _ = found.match.span("list")
    spot = found.sentence.skeleton.index(part.strip(), start) + tally.start("count")
    mention = found.sentence.mention_at(spot)
    return int(mention.number.fraction) if isinstance(mention, Quantity) and mention.number else 1
