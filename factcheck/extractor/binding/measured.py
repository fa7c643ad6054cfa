"""The thing whose name the words beside a measure are tied to: "Denali reaches 20,310 feet", "the Danube runs"."""

from __future__ import annotations

from factcheck.model import Named
from factcheck.model.tuples import NamedTuple

from ..lexicon.cues import cues
from ..passage import KINDS, Sentence
from .lone import regex

_NAMES = "".join(KINDS[kind] for kind in ("area", "place", "name", "event"))
_FIGURES = "\ue000-\uf8ff"
_SO = (
    r"(?:,? (?:more than|less than|under|barely|close to|at least|a mere|just over|about|around|some|only|just|roughly"
    r"|an?|the|fully|all of|nearly|almost|no less than|to|at|up|out|for|over|across|as"
    r"|its way|a (?:height|length|total|course) of|an (?:area|elevation) of))* ?$"
)
_APPOSED = r"(?:,[^;]{0,90},| \([^()]{1,40}\)|,(?! (?:which|that)))?"
_STILL = rf"(?: (?:now|today|still|itself|alone|officially|then|{KINDS['date']}))*"
_VERBS = {
    "height": "reaches|measures|stands|rises|soars|towers|tops out|peaks|climbs|is|was",
    "length": "runs|flows|winds|meanders|snakes|stretches|travels|measures|is|was",
    "size": "|".join((*cues("covers"), "is", "was")),
}
_ENDS = {
    "height": (
        r"(?= ?[,.;:)]|$| \(| and\b| but\b|[ -](?:high|tall)\b| to (?:its|the) (?:very )?(?:tip|top|summit|spire)"
        r"| above (?:the )?sea| in height| at (?:its|the) (?:summit|top|peak|highest))"
    ),
    "length": (
        r"(?= ?[,.;:)]|$| \(| and\b| but\b|[ -]long\b| in (?:length|all)\b| from\b.{1,80} to | before "
        r"| to (?:the|its) )"
    ),
    "size": (
        r"(?= ?[,.;:)]|$| \(| and\b| but\b| in (?:size|all|extent|area)\b| of (?:land|territory)\b| large\b"
        r"| on the map\b| altogether\b)"
    ),
}
_AFTER = (
    r"\b(?:of|from|to|with|against|between|for|like|near|than|by|outside|over|into|and|or|within|across|after|in|on|off"
    r"|inside|along|below|above|under|beneath|around|up|down|opposite|beside|at|via|through|behind|before|towards?)"
    r"(?: the)? $"
)
_BRANCH = (
    r"\b(?:tributar|arm|branch|fork|channel|stretch|section|headwater|part|mouth|source)[a-z]* (?:of|to) (?:the )?$"
)
_WORDS = rf"(?:(?!the |an? )[\w'{_FIGURES}-]+ ){{0,5}}?"
_THE = rf"(?P<name>[{_NAMES}]),(?: (?:an?|the|one of the)| [\w{_FIGURES}]+'s) {_WORDS}"
_APPOSED_AT = {
    "size": rf"{_THE}(?:country|nation|state|kingdom|republic|island|lake|desert)s?,? (?:at|of|with){_SO}",
    "height": rf"{_THE}(?:mountain|peak|summit|volcano|building|tower|skyscraper|structure)s?,? (?:at|of){_SO}",
    "length": rf"{_THE}(?:river|waterway|canal)s?,? (?:at|of|with){_SO}",
}
""" "Lake Victoria, Africa's largest lake at 68,000"; "on Aconcagua, the Argentine peak of 6,960 metres"."""
_OWN = (
    rf"(?P<name>[{_NAMES}])(?:, at"
    rf"|'s (?:territory|landmass|(?:land|surface|total) ?area|area|surface|expanse) of){_SO}"
)
""" "Kazakhstan, at 2.7 million square kilometres the largest"."""
_NO_PART = (
    rf"(?: \([^()]{{1,40}}\))?(?:,? (?:the|an?|one|by far|easily|(?-i:[A-Z{_FIGURES}]))|[,.;:)]|$"
    r"| (?:is|was|and|but)\b)"
)
"""Behind what the whole has: "250,000 square kilometres burnt" is a part of it."""
OPENS = rf"^[\"“]?(?:At|With|Covering|Spanning|Spread|Sprawling|Stretching|Extending|Taking in)(?: out)?{_SO}"
THEN = rf",(?: \([^()]{{1,40}}\),?)? (?:the )?(?:(?!in |of |for )[a-z-]+ ){{0,2}}?(?P<name>[{_NAMES}])(?!'s)"
UP_TO = rf"^[\"“]?(?:At|Rising|Towering|Soaring|Standing|Reaching){_SO}"


class Tie(NamedTuple):
    """What has the measure; not for sure where the words may be of a part of it."""

    name: Named
    sure: bool = True


def tied(sentence: Sentence, spot: int, of: str) -> Tie | None:
    """What the words say has the measure at that spot; `of` is the indicator: a size, a height or a length."""
    left, right = sentence.skeleton[:spot], sentence.skeleton[spot + 1 :]
    subject = regex(_subject(of)).search(left)
    if subject and regex(_ENDS[of]).match(right):
        return _by_verb(sentence, left[: subject.start()], right, subject.start(), bool(subject["which"]), of)
    if of != "length" and (regex(OPENS if of == "size" else UP_TO).search(left)):
        then = regex(THEN).match(right)
        return _named(sentence, spot + 1 + then.start("name")) if then else None
    if not regex(_NO_PART).match(right):
        return None
    if apposed := regex(_APPOSED_AT[of]).search(left):
        return _named(sentence, apposed.start("name"))
    told = regex(_OWN).search(left) if of == "size" else None
    return _named(sentence, told.start("name")) if told and not regex(_AFTER).search(left, 0, told.start()) else None


def _subject(of: str) -> str:
    """ "Denali, North America's tallest peak, reaches"; "the Rhine, which runs"."""
    land = r"(?:'s (?:territory|landmass|(?:land |surface |total )?area|surface))?" if of == "size" else ""
    return rf"(?P<name>[{_NAMES}]){land}{_APPOSED}(?P<which>,? (?:which|that))?{_STILL} (?:{_VERBS[of]}){_SO}"


def _by_verb(sentence: Sentence, lead: str, right: str, at: int, which: bool, of: str) -> Tie | None:
    """The subject of the verb, and no name that hangs on another: "the camp on Everest stands at"."""
    behind = regex(_AFTER).search(lead) is not None
    if behind and (not which or of != "length" or regex(_BRANCH).search(lead)):
        return None
    part_of_the_way = of == "length" and right.startswith(" from")
    return _named(sentence, at, not part_of_the_way)


def _named(sentence: Sentence, at: int, sure: bool = True) -> Tie | None:
    name = sentence.mention_at(at)
    return Tie(name, sure) if isinstance(name, Named) else None
