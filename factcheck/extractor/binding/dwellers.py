"""The words that say how many people a country, a state or a city has, on either side of the figure."""

from __future__ import annotations

import re

from ..lexicon.cues import cues
from ..passage import KINDS
from .lone import Class

_NAMES = "".join(KINDS[kind] for kind in ("area", "place", "name"))
_FIGURES = "\ue000-\uf8ff"
NATION = Class(
    ("country", "nation", "state", "kingdom", "republic", "island", "archipelago", "city-state", "territory", "emirate",
     "sultanate", "principality", "islands", "democracy", "union", "census", "headcount"),
    ("area",),
    lambda name: True,
)  # fmt: skip
CITY = Class(("city", "capital", "metropolis", "megacity", "port"), ("city", "capital"), lambda name: True)

_FEW = (
    r"(?: (?:about|around|some|only|just|roughly|an estimated|fewer than|a little over|a mere|a scant|a total of|a bare"
    r"|more than|over|nearly|almost|under|less than|at least|close to|upwards of|in excess of|close on|little|barely"
    r"|no|well|now|today|still|all of|a|an|the))*"
)
_SMALL = rf"{_FEW} $"
_NOUNS = "|".join((*NATION.nouns, *CITY.nouns))
_WHO = (
    rf"(?:[{_NAMES}]|\bit|(?:\bthe|[{_FIGURES}\w]+'s) (?:(?!the |an? )[\w'{_FIGURES}-]+ ){{0,3}}?(?:{_NOUNS}))"
    r"(?: proper)?(?:,[^;]{0,100},)?"
    rf"(?: which| that| now| then| today| still| alone| itself| already| currently| {KINDS['date']})*"
)
_LED = rf"(?:^|[,;:] |{KINDS['date']},? |\b(?:and|but|that|when|since|because|while|where|in|of) )(?:the )?"
_DATE = KINDS["date"]
_VERB = r"(?:has|had|counts|counted|numbers|numbered|holds|is home to|was home to)"
HAS = rf"(?:{_LED}{_WHO}|\b(?:{_NOUNS}), (?:the )?[{_NAMES}],) {_VERB}{_SMALL}"
OPENS = rf"^(?:Home to|With|An? (?:[\w-]+ ){{0,3}}?(?:{_NOUNS}) of){_SMALL}"
THEN = rf" (?:people|inhabitants|residents)?(?: or so)?, {_WHO}"
HOME = rf"{_WHO},? (?:which is |that is )?home to{_SMALL}"
TOTAL = (
    rf"(?:(?:[{_NAMES}]'s?|\bits|\bthe) )?(?:headcount"
    rf"|number of (?:people|inhabitants|residents)(?: living| resident| who live)?(?: in (?:the )?[{_NAMES}])?)"
    r" (?:(?:has |had )?(?:passed|reached|topped|hit|exceeded|fallen to|risen to|grown to)|was|is|stood at|stands at"
    r"|is put at|was put at|is estimated at|fell to|rose to|grew to|of|down to|up to)"
    f"{_SMALL}"
)
COUNT = (
    rf"(?:\b(?:census|head-?count)\b[^;:,{_FIGURES}]{{0,40}}?(?: (?:(?:in|of|on) )?{_DATE})?"
    rf"(?:,? [{_NAMES}])?(?: had| has)?,?"
    r"|\b(?:enumerators|census[ -]takers|statisticians)(?: had| have)?"
    rf"|{_LED}{_WHO})"
    r" (?:counted|found|recorded|enumerated|turned up|put|showed|revealed|registered|returned|tallied"
    r"|yielded)"
    rf"(?: (?:the|its) (?:[\w'-]+ ){{0,2}}?(?:population|headcount|number of people)(?: of (?:the )?[{_NAMES}])? at"
    r"| a (?:[\w'-]+ ){0,2}?(?:population|total) of)?"
    rf"{_SMALL}"
    rf"|\bcensus, (?:at|with){_SMALL}"
)
_ALL = (
    rf"(?=[,.;:)]|$| and\b| but\b| or so\b| [-–—] | (?:(?:in|at|by|on) )?(?:the )?(?:{_DATE}|census)"
    r"| in (?:all|total)\b)"
)
_END = (
    r"(?=[,.;:)]|$| (?:and|but|while|whereas|according|today|now|then|when)\b"
    rf"| (?:in|at|by|on|as of) (?:the (?:start|end|beginning|turn|close|middle|time) of )?(?:the )?{_DATE})"
)
OF_THE_COUNT = (
    rf" (?:people|inhabitants|residents|souls)(?: (?:now )?(?:living|resident))?"
    rf"(?: in (?:the )?[{_NAMES}](?:{_END}|'s? (?:[\w'{_FIGURES}-]+ ){{0,3}}?(?:census|head-?count)\b"
    rf"| (?:in|at|during) (?:the|its|a) (?:[\w'{_FIGURES}-]+ ){{0,3}}?(?:census|head-?count)\b)"
    rf"| (?:in|at|during) (?:its|the|a|that) (?:[\w'{_FIGURES}-]+ ){{0,3}}?(?:census|head-?count)\b)"
)
""" "Enumerators found 47.6 million people in Kenya's census"; "counted 47.6 million people in its census of 2019"."""
COUNTED_IN = (
    rf" (?:people|inhabitants|residents|souls) (?:were|was|had been) (?:counted|enumerated|recorded) in (?:the )?"
    rf"[{_NAMES}]{_END}"
)
LIVES_IN = (
    r" (?:people|inhabitants|residents|souls) (?:(?:now|still|today|currently|already) )?"
    r"(?:inhabit(?:ed)?|(?:live|lived|dwell|dwelt|reside|resided"
    r"|are (?:now )?(?:living|packed|crammed|crowded|squeezed)"
    rf"|make their homes?)(?: in| into| across| on)) (?:the (?:city of )?)?(?P<name>[{_NAMES}]){_END}"
)
HELD_BY = rf"(?P<name>[{_NAMES}]),? (?:(?:which )?(?:is|was) )?(?:inhabited|populated) by{_SMALL}"
CRAMS = rf"(?P<name>[{_NAMES}]) (?:crams|packs|squeezes|jams|fits|has crammed|has packed){_SMALL}"
CRAMMED = r" (?:people|inhabitants|residents) (?:into|onto|on to)\b"
LABEL = rf"(?:^|[,;(] ?|\b(?:and|in) )(?P<name>[{_NAMES}])(?:: | \()(?:(?:about|around|some|only) )?$"
LABELLED = rf" (?:people|inhabitants|residents)(?=\)|[,.;]|$| (?:in|at|by|as of) (?:the )?(?:{_DATE}|census))"
""" "Chicago: 2.7 million residents at the census of 2020"; "Bangladesh (170 million people)"."""
DWELL = r" (?:people|inhabitants|residents|souls|citizens)\b"
NOT_ALL = (
    r" (?:people|inhabitants|residents|souls|citizens) (?:in (?!all\b|total\b)|(?:who|with|without|of|at|on|from|aged"
    r"|under|over|affected|displaced|need\w*|live (?:in|on)|living (?:in|on|under|with|below|off))\b)"
)
LIVE = (
    r" (?:people|inhabitants|souls) (?:now |still |today )?(?:live|lived|dwell|reside|share [^,;.]{1,40})"
    r"(?=[,.;)]|$| and\b| but\b)"
)
BEHIND = (
    r"(?<!^in)(?<!^in the)(?<=[a-z,]) (?:of|from|to|with|against|between|for|like|near|than|by|outside|over|into|and|or"
    r"|within|across|in|after|before|behind|besides)(?: the)? $"
)
A_LAND = (
    r"\b(?:an?|one)"
    rf" (?:(?!the |an? )[\w'{_FIGURES}-]+ ){{0,4}}?(?:country|nation|kingdom|republic|archipelago|city-state|emirate"
    r"|sultanate|principality|democracy)(?: with a population)?(?:,? (?:which|that))?"
    r" (?:of|with|has|had|counts|numbers|home to|is home to|where|whose (?:people|inhabitants|citizens|residents)"
    rf" number){_SMALL}"
)
""" "In a country of 5 million people": of whichever nation the article speaks."""
RELATIVE = (
    rf"[{_NAMES}](?:,| [–-])? (?:whose|(?P<where>where|in which)|(?P<loose>with (?:its|a|some|only|just)?"
    r"|(?:which|that) (?:now |today |still )?(?:has|had|counts|numbers|holds|houses|boasts|is home to|was home to)))"
    rf"(?: (?:population|people|inhabitants) (?:of|number))?{_SMALL}"
)
""" "Istanbul, whose 16 million residents"; "in Berlin, where 3.7 million people live"."""
HEADS = rf" (?:people|inhabitants|residents|citizens|souls)\b{_ALL}"
ITS = r"\bits $"
DWELLERS = r" (?:inhabitants|residents)\b(?! (?:in|who|without|of|under|over|aged|with)\b)"
ENDS = _ALL
SOME = rf"\b(?:{'|'.join(cues('of_the_people'))})"
THAN = r"\b(?:than|from|by|against|to|per|of) $"
CENSUS = ("census", "headcount", "head-count", "head count", "enumerat", "statistic", "counted in")
COUNTED = re.compile(r"\b(?:census|fewer people than any other|more people than any other|populous|populated)\b")
