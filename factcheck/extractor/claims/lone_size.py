"""Bind an area, a height or a length to the only land, mountain or river that a sentence can be about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named, Quantity
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Grade, Statistic
from factcheck.model.tuples import NamedTuple

from ..binding.lone import Class, Meant, lone, regex
from ..binding.measured import tied
from ..binding.states import settled
from ..lexicon.cues import cues
from ..lexicon.indicators import Indicator
from ..passage import KINDS, Article, Sentence
from .statistic import PART, in_unit

NEEDS = ("quantity",)
# fmt: off
CUES = (
    "square", "sq", "sqkm", "hectare", "hectares", "acre", "acres", "km²", "km2", "metre", "metres", "meter", "meters",
    "m", "foot", "feet", "ft", "km", "kilometre", "kilometres", "kilometer", "kilometers", "mile", "miles",
)
# fmt: on

_WET = ("-river", "-ocean", "-sea", "-canal", "-delta")
_NAMES = "".join(KINDS[kind] for kind in ("area", "place", "name", "event", "body", "person"))
_FIGURES = "\ue000-\uf8ff"


class Size(NamedTuple):
    """What a measure may be given for, and the words that tell that it is."""

    indicator: Indicator
    of: Class
    least: int
    """In its own unit: less is something else's."""
    before: str
    """Ends right before the figure, where the words say what it is."""
    behind: str
    """Begins right behind it, where they do."""
    narrow: str
    """Somewhere in the sentence, where something else is measured."""


def _words(name: str) -> str:
    return "|".join(cues(name))


_SMALL = r"\b,?(?: (?:to|at|of|for|is|was|some|about|around|only|just|a|an|the|now|out|put|nearly|officially))* ?"

LAND = Class(
    ("country", "nation", "state", "kingdom", "republic", "island", "archipelago", "city-state", "territory", "emirate",
     "sultanate", "principality", "islands"),
    ("area", "place"),
    lambda name: not name.entities[0].endswith(_WET),
)  # fmt: skip
_MOUNT = "mountain|peak|summit|volcano"
_TOWERS = frozenset(("burj-khalifa",))
"""Named as an event too: the day on which it was opened."""
PEAK = Class(
    (*_MOUNT.split("|"), "height"),
    ("place", "event"),
    lambda name: not name.entities[0].endswith(_WET) and (name.kind == "place" or name.entities[0] in _TOWERS),
)
RIVER = Class(
    ("river", "waterway", "stream", "course", "length"),
    ("place",),
    lambda name: name.entities[0].endswith(("-river", "-canal")),
)

_EXTENT = r"(?:[a-z]+ )?(?:area|extent|surface|territory|landmass|land)"
_TOGETHER = (
    rf"[{_NAMES}],? (?:(?:including|counting|plus|(?:together|along) with)\b"
    rf"|with (?:[{_NAMES}]|(?:the|its|all)\b(?! (?:[a-z]+ )?[{_FIGURES}])(?! (?:[a-z]+ )?{_EXTENT})))"
)
""" "Denmark, with Greenland, covers": more than the land that is named."""

AREA = Size(
    Indicator("size", "square_kilometer"),
    LAND,
    1,
    (
        rf"(?:^(?:the )?(?:[{_NAMES}]|it|(?:the|this) (?:[\w'{_FIGURES}-]+ ){{0,3}}(?:{'|'.join(LAND.nouns)}))"
        rf"(?:,[^;]{{0,120}},)?(?: which| that| now| today| still| itself| alone| currently)*"
        rf" (?:{_words('covers')}|squeez\w+ [^;{_FIGURES}]{{0,80}} into|cram\w+ [^;{_FIGURES}]{{0,80}} into"
        rf"|pack\w+ [^;{_FIGURES}]{{0,80}} into|(?:has|had) an? (?:[a-z]+ )?area){_SMALL}"
        rf"|\bits (?:[a-z]+ )?area{_SMALL})$"
    ),
    "(?!)",
    rf"\b(?:{_words('of_the_land')})",
)
HEIGHT = Size(
    Indicator("height", "meter"),
    PEAK,
    100,
    (
        rf"(?:\b(?:{_words('rises')}|(?:{_MOUNT})(?: of|, listed)?|height|elevation"
        rf"|measurement of (?:the (?:{_MOUNT})|it)\b[^;{_FIGURES}]{{0,90}} came out"
        rf"|(?:put|puts|gave|measured) (?:it|the (?:{_MOUNT}))){_SMALL}|^At )$"
    ),
    (
        rf"[ -](?:(?:high|tall)\b|above (?:the )?sea|(?:(?:high|tall) )?(?:[{KINDS['place']}{KINDS['event']}]"
        rf"|(?:[a-z]+ )?(?:{_MOUNT})\b))"
    ),
    rf"\b(?:{_words('on_the_mountain')})",
)
LENGTH = Size(
    Indicator("length", "kilometer"),
    RIVER,
    50,
    rf"\b(?:{_words('flows')})(?: its way)?{_SMALL}$",
    r"[ -](?:long\b|(?:long )?(?:river|waterway)\b|in length)",
    rf"\b(?:{_words('of_the_river')})",
)
_LITTLE = (
    r"(?:,? (?:about|around|some|only|just|roughly|an estimated|a mere|a scant|barely|no|well|now|today|still|nearly"
    r"|almost|all of|up|out|to|at|for|over|across|officially|an area of|a total of))* ?$"
)
_STILL = r"(?: (?:now|today|still|itself|alone|currently|together|in all))*"
_LANDS = "|".join(noun for noun in LAND.nouns if noun != "territory")
_NOUN = rf"(?:(?!the |an? )[\w'{_FIGURES}-]+ ){{0,5}}?(?:{_LANDS})"
OF_THE_NAME = (
    rf"(?P<name>[{_NAMES}])(?:'s)?(?:(?:,| [–-])? (?:whose(?: {_EXTENT} (?:is|of|measures|covers|totals))?"
    rf"|(?P<loose>with (?:its|an?) {_EXTENT} of|(?:(?:which|that) )?{_STILL} ?(?:{_words('covers')})))"
    rf"|(?:,| [–-]| is| was) (?:an?|the|one|[\w{_FIGURES}]+'s) {_NOUN}(?:,? (?:which|that))?"
    rf"(?: (?:of|with an? {_EXTENT} of|{_words('covers')}))?){_LITTLE}"
)
""" "Portugal, with its area of", "Greenland, whose", "Kazakhstan, a country that sprawls over"."""
A_LAND = rf"\b(?:an?|the) {_NOUN},? (?:which|that){_STILL} (?:{_words('covers')}){_LITTLE}"
""" "In a landlocked country that extends across": of the only one that the sentence names before."""
A_PEAK = (
    rf"(?P<name>[{_NAMES}]),(?: (?:the|an?)| [\w{_FIGURES}]+'s)(?: [\w-]+){{0,2}} $"
    rf"|\b(?:height|stature|elevation|altitude|summit)\b.{{0,20}}?(?P<named>[{_NAMES}])[^;]{{0,60}}[:,;]"
    rf" (?:it|the (?:mountain|peak|summit)|(?:and )?(?:is|was|are))(?: [a-z{_FIGURES}]+){{0,5}} $"
)
_BEHIND = (
    r"\b(?:of|from|to|with|against|between|for|like|near|than|by|outside|over|into|and|or|within|across|after|in|on|off"
    r"|inside|along)"
    r"(?: the)? $"
)
_PARTED = (
    rf",? (?:(?:{_words('parted')}|from(?!.{{1,80}} to | (?:its|a|the) (?:source|spring|lake|headwater))"
    r"|of (?:the|its|[a-z]+ border))\b"
    r"(?! (?:length|height|area|size|all|its)|, |$)|above (?!(?:the )?sea))"
)
_OF = rf" of (?:[a-z]+ )?(?:{_words('of_land')})"
"""What covers a part of the land."""
_IN_A_LAND = rf"\b(?:in|within|inside|through|across) (?:the )?[{KINDS['area']}]"
"""A river's part of a country: "in Hungary the river is 417 kilometres long"."""
_OWN = (
    r"\b(?:whose|its|'s) (?:[a-z]+ ){0,2}?(?:summit|peak|height|elevation|length|course)"
    rf" (?:[a-z]+ ){{0,2}}?(?:is|was|reaches|at|to|of|rises to|stands at|tops out at|measures|runs to){_SMALL}$"
)
"""Nothing but the thing itself has such a part."""
_SPREADS = r"\b(?:extend|sprawl|stretch|spread)(?:s|es|ing)? $"
_IN_SIZE = "[ -](?:(?:high|tall|long)\\b(?! (?:[\ue000-\uf8ff]|peak|mountain|river))|above|in length)"
_THAN = r"\b(?:than|from|by|within|per|against|to within)(?: (?:about|some|around|the|its|a))* $"


def compose(article: Article) -> Iterator[Statistic | Skip]:
    for sentence in article.holding("quantity"):
        for mention in sentence.mentions:
            size = _size(mention.unit) if isinstance(mention, Quantity) and mention.kind == "quantity" else None
            if size is not None and isinstance(mention, Quantity):
                yield from _bound(article, sentence, mention, size)


def _size(unit: str | None) -> Size | None:
    if unit is None:
        return None
    if unit in ("hectare", "acre") or unit.startswith("square_"):
        return AREA
    return HEIGHT if unit in ("meter", "foot") else LENGTH if unit in ("kilometer", "mile") else None


def _bound(article: Article, sentence: Sentence, value: Quantity, size: Size) -> Iterator[Statistic | Skip]:
    spot = sentence.spot_of(value)
    if size is AREA and regex(_TOGETHER).search(sentence.skeleton, 0, spot):
        yield Skip(value, "it measures more than the land")
        return
    value = _flat(sentence, value)
    figure = in_unit(value, size.indicator)
    if figure is None or figure.strict.high < size.least:
        return
    if size is AREA and (land := _governing(sentence, spot)) and settled(article, sentence, land).entity:
        covered: Grade = "bare" if regex(_OF).match(sentence.skeleton, spot + 1) else "plain"
        yield Statistic(figure, *size.indicator, settled(article, sentence, land), None, False, grade=covered)
        return
    if (tie := tied(sentence, spot, size.indicator.id)) and _is_of_the_class(sentence, tie.name, spot, size):
        name, sure = settled(article, sentence, tie.name), tie.sure
        yield Statistic(figure, *size.indicator, name, None, False, grade="plain" if sure else "bare")
        return
    meant = lone(article, sentence, size.of, spot)
    if meant is None or settled(article, sentence, meant.name).entity is None:
        return
    grade = _grade(sentence, spot, size, meant)
    if grade:
        yield Statistic(figure, *size.indicator, meant.name, None, False, grade=grade)
    else:
        yield Skip(value, "it may measure something else")


def _is_of_the_class(sentence: Sentence, name: Named, spot: int, size: Size) -> bool:
    """Whether the name may have such a measure, and the words behind do not make it a part's, or a distance."""
    if name.kind not in size.of.kinds or not name.entity or not size.of.fits(name):
        return False
    right = sentence.skeleton[spot + 1 :]
    part = PART.search(sentence.skeleton[: sentence.spot_of(name)]) if size is AREA else None
    return not (part or regex(_PARTED).match(right) or regex(_OF).match(right))


def _flat(sentence: Sentence, value: Quantity) -> Quantity:
    """Without the hedge that "sprawls over" only seems to have."""
    spreads = regex(_SPREADS).search(sentence.skeleton[: sentence.spot_of(value)])
    return value._replace(hedge=None, ends=None) if spreads and value.hedge == "more than" else value


def _grade(sentence: Sentence, spot: int, size: Size, meant: Meant) -> Grade | None:
    """How surely the figure is that of the thing: None where it is another's."""
    left, right = sentence.skeleton[:spot], sentence.skeleton[spot + 1 :]
    if regex(_PARTED).match(right) or regex(_THAN).search(left):
        return None
    if meant.sure and _is_told(sentence, spot, size, meant):
        return "plain"
    if meant.sure and regex(size.behind).match(right) and not regex(_IN_SIZE).match(right):
        return "plain"
    if size is LENGTH and regex(_IN_A_LAND).search(sentence.skeleton):
        return None
    if size is not AREA and meant.sure and regex(_OWN).search(left):
        return "plain"
    told = regex(size.before).search(left) if meant.sure else None
    if told and size is AREA and not regex(_OF).match(right) and _is_of(told, sentence, meant):
        return "plain"
    if regex(size.narrow).search(sentence.skeleton):
        return None
    if size is not AREA and (told or meant.sure and regex(size.behind).match(right)):
        return "plain"
    named = sentence.spot_of(meant.name) if meant.name in sentence.mentions else 0
    return "bare" if named < spot else None


def _governing(sentence: Sentence, spot: int) -> Named | None:
    """The land to whose name the words are tied that give it the figure: "Greenland, whose 2.2 million"."""
    left, right = sentence.skeleton[:spot], sentence.skeleton[spot + 1 :]
    told = regex(OF_THE_NAME).search(left)
    if told is None or regex(_PARTED).match(right):
        return None
    name, lead = sentence.mention_at(told.start()), left[: told.start()]
    if regex(_BEHIND if told["loose"] else r"\bof (?:the )?$").search(lead) or PART.search(lead):
        return None
    return name if isinstance(name, Named) and name.kind in LAND.kinds and LAND.fits(name) else None


def _is_told(sentence: Sentence, spot: int, size: Size, meant: Meant) -> bool:
    """Whether words that hang on the name, or on what it is called, give it the figure."""
    left, right = sentence.skeleton[:spot], sentence.skeleton[spot + 1 :]
    named = sentence.spot_of(meant.name) if meant.name in sentence.mentions else -1
    if size is AREA:
        return 0 <= named < spot and not regex(_OF).match(right) and regex(A_LAND).search(left) is not None
    told = regex(A_PEAK).search(left) if size is HEIGHT else None
    return told is not None and named in (told.start("name"), told.start("named"))


def _is_of(told: re.Match[str], sentence: Sentence, meant: Meant) -> bool:
    """Whether the words speak of the name, where the sentence has it: "Qatar has a ranch in Texas; it spans"."""
    return meant.name not in sentence.mentions or told.start() <= sentence.spot_of(meant.name) < told.end()
