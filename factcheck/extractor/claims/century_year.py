"""Bind a year to the decade or century beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, counted
from factcheck.model.claims.century_year import CenturyYear

from ..binding.neighbours import Pair, pairs
from ..lexicon.cues import cues
from ..passage import KINDS, Article

NEEDS = ("date", "date", "era")

_POINT = (
    r"(?:(?:very )?(?:turn|dawn|close|start|beginning|middle|height|heart|end|eve)"
    rf"|(?:the )?{KINDS['duration']}|(?:closing|opening|early|last|first|final|second|middle|{KINDS['ordinal']})"
    r" (?:years?|decades?|half|quarter|third|days|part)) of "
)
_PART = rf"(?:{_POINT})?(?:the )?(?:late |early |mid-?)?"
_YEAR_FIRST = rf",? (?:at|in|during|towards?|late in|early in) (?:the )?{_PART}|, (?:the )?{_POINT}(?:the )?"
_DATED_TO = rf", (?:in|during) (?:the )?{_PART}"
_EARLY = r"(?i)(?:early|late) in "
_OF_YEAR = (
    rf", (?:built|made|cast|written|signed|painted|composed|published|founded|completed|printed) in (?:the )?{_PART}"
)
"""The treaty of 1839, signed in the early 19th century."""
_NO_OTHER = r"(?:(?! (?:of|for|on|with|in|to|about|against|over|by|that|and) )[\w' -]){3,60}?"
_WHO = r"(?:, [\w' -]{2,40}?)?"
_IS_OF = (
    rf"{_WHO},? (?:belongs? to|(?:is|comes|dates) from) (?:the )?{_PART}"
    rf"|{_WHO},? (?:is|was|remains|ranks|counts)(?: as)? (?:an?|one of the|the|among the) {_NO_OTHER}"
    rf" (?:of|from) (?:the )?{_PART}"
)
_A_RELIC = (
    rf", (?:(?:an?|the) (?:[\w'-]+ ){{0,2}}?(?P<what>[a-z]+)|(?P<one>one of the (?:[\w'-]+ ){{1,3}}?[\w'-]+))"
    rf" (?:of|from|dating from) (?:the )?{_PART}"
)
""" "A charter of 1612, a relic of the 17th century"."""
_MADE = re.compile(
    r"(?i)\b(?:built|made|cast|written|signed|painted|composed|published|completed|printed|carved|woven|sealed"
    r"|dating|drawn|drawn up|dated|printed|granted|penned|issued|laid|planted|erected|forged|minted|struck"
    r"|commissioned|recorded|filmed|released|staged|premiered) (?:in|from|of) $|, of $|\bdated (?:to )?$"
)
_OF = re.compile(r"\b[a-z]+ (?:of|from) $")
_OF_ERA = re.compile(r"\b(?:of|from|in) (?:the )?$")
_WAS_BUILT = (
    r", (?:it |which )?(?:was )?(?:built|made|painted|carved|composed|cast|written|erected|laid|printed|signed|struck)"
    r" in "
)
""" "The mill, a relic of the 18th century, was built in 1732"."""
_ITS_TIME = re.compile(r"(?:\b(?P<what>[a-z]+) (?:of|from)|(?P<from>, (?:from|dating from))) (?:the )?$")
_SHOT = (
    r", (?:an?|the|his|her|its|their|one) [\w' -]{2,40}? (?:(?:he|she|they|it|which|that|who)"
    r" (?:was |were |had |had been )?)?(?:shot|built|made|painted|carved|composed|cast|written|wrote|recorded|filmed"
    r"|released|published|directed|staged|penned|designed|opened|founded|launched|of|from) (?:in )?"
)
""" "His only film of the Seventies, a ghost story he shot in 1973"."""
_ELSE = re.compile(
    r"\b(?:style|copy|copies|manner|spirit|echo(?:es)?|reviv\w+|rebuilt|restor\w+|replac\w+|remade|remake|imitat\w+"
    r"|adapt\w+|based|inspired|about|account|history|histories|story of|tale|study|survey|memories|memoir|portrait"
    r"|set in|but|not|than|cent(?:ury|uries) (?:hall|house|church|castle)|edition|version|translation|recreat\w+"
    r"|reconstruct\w+|heir|answer|successor|reminder|view|critic\w*|hits?"
    r"|picture|image|vision|evocation|reading|satire|panorama|chronicle|biography|guide|survey|map"
    r"|favou?rite|anthem|icon|symbol|craze|best-?seller|phenomenon)\b"
)
"""What may be of one time and speak of another."""
""" "The chapel, built in 1640, is a fine work of the 17th century"."""
_ERA_FIRST = (
    r"(?:,| [-–—]+|—|:)? (?:(?:or |more |to be )?(?:specifically|namely|precisely|exactly|exact|precise),? )?"
    r"(?:in|about) "
    r"|[ -](?:[\w-]+ ){0,2}[\w-]+,? \(?(?:which was )?(?:built|made|painted|carved|composed|cast|written) in "
    r"|[ -](?:[\w-]+ ){0,2}[\w-]+,? \(?dated (?:to )?"
    r"|,? \((?:(?:it|which) )?(?:(?:was|is) )?(?:(?:built|made|painted|founded|written|published"
    r"|opened|dated|begun|cast|completed) )?(?:(?:from|in|of|to) )?"
)
_CLOSED = r"\W*$|[,.;:)]| (?:and|but|when|by|as|while|with|at|on|to be|that|which|who|whose)\b"
_TURN = r"\b(?:turn|dawn|eve) of (?:the )?$"
_NOUN = rf" [a-z-]+(?={_CLOSED}| (?:is|was|has|will|stands|stood|went|goes)\b)"
_OPENS = re.compile(r"\W*\w+ (?:in|from|of|to) $")
_THE = r", (?:(?:the|this) (?:[a-z]+ ){0,2})?"
_BARE = re.compile(r"(?<!\d)\d0'?s\b")
""" "In the mid-30's" may be a price."""
_ERA = re.compile(r"(\d\d)(\d)?(?:X{1,2})?")
_NEITHER = r"(?i)\b(?:fiscal|before|after|since|until|pre|post)\b"


def compose(article: Article) -> Iterator[CenturyYear]:
    for sentence in article.holding("date", "date"):
        if "centur" in sentence.lower or any(_first(m) for m in sentence.mentions if isinstance(m, Timex)):
            for pair in pairs(sentence, "date"):
                held = re.match(_CLOSED, pair.after) or _hyphened(pair)
                told = pair.between in (", ", " ") and re.match(_EARLY, pair.right.text)
                of_year = pair.before.endswith(" of ") and re.fullmatch(_OF_YEAR, pair.between)
                if (
                    _year(pair.left)
                    and held
                    and (told or of_year or _is_of(pair) or _built(pair) or re.fullmatch(_YEAR_FIRST, pair.between))
                ):
                    yield from _claim(pair.left, pair.right, pair.between)
                elif _year(pair.right) and (held and re.fullmatch(_ERA_FIRST, pair.between) or _is_shot(pair)):
                    yield from _claim(pair.right, pair.left, pair.before)


def _hyphened(pair: Pair) -> re.Match[str] | None:
    """ "A fine piece of 17th-century brickwork"; "the 17th-century house is"."""
    return re.match(_NOUN, pair.after) if "-" in pair.right.text else None


def _built(pair: Pair) -> bool:
    """ "Built in 1742, the 17th-century house is for sale"."""
    told = _MADE.search(pair.before) and _OPENS.match(pair.before) and re.fullmatch(_THE, pair.between)
    return bool(told) and "-" in pair.right.text and not _ELSE.search(pair.after[:30])


def _is_of(pair: Pair) -> bool:
    """ "Built in 1640, the chapel is among the finest works of the 17th century"; "a charter of 1612, a relic of"."""
    if _ELSE.search(pair.between) or pair.left.value == pair.right.value:
        return False
    made = _MADE.search(pair.before) and re.fullmatch(_IS_OF, pair.between)
    relic = re.fullmatch(_A_RELIC, pair.between) if _MADE.search(pair.before) or _OF.search(pair.before) else None
    return bool(made or relic and (relic["one"] or relic["what"] in cues("of_its_time")))


def _is_shot(pair: Pair) -> bool:
    """ "His only film of the Seventies, a ghost story he shot in 1973"."""
    told = _OF_ERA.search(pair.before) and re.fullmatch(_SHOT, pair.between)
    what = _ITS_TIME.search(pair.before) if re.fullmatch(_WAS_BUILT, pair.between) else None
    built = what is not None and (what["from"] or what["what"] in cues("of_its_time"))
    return bool((told or built) and not _ELSE.search(pair.between))


def _claim(year: Timex, era: Timex, lead: str) -> Iterator[CenturyYear]:
    first = _first(era)
    if first and not re.search(_NEITHER, lead[-16:]):
        turn = bool(re.search(_TURN, lead) or re.match(_TURN[:-1], era.text.lower()))
        yield CenturyYear(counted(year, _year(year)), era, first[0], first[1], turn)


def _year(mention: Timex) -> int:
    """The year of a date that prints it; 0 for others."""
    named = mention.kind == "date" and "y" in mention.stated and re.match(r"\d{4}\b", mention.value)
    return int(mention.value[:4]) if named else 0


def _first(mention: Timex) -> tuple[int, int] | None:
    """The first year and the length of a decade ("197") or century ("18")."""
    told = mention.kind == "date" and "y" in mention.stated and not _BARE.search(mention.text)
    found = _ERA.fullmatch(mention.value) if told else None
    if not found:
        return None
    return (int(found[1] + found[2]) * 10, 10) if found[2] else (int(found[1]) * 100, 100)
