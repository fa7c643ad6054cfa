"""How old someone is said to be, and when: "turned 35 in January 2019", "died in 1997 at 81", "in her 80th year"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, Timex
from factcheck.model.tuples import NamedTuple

from ..passage import Found, Pattern, Sentence

_AGE = r"(?P<age>{age}|{number})(?: years? old| years of age)?"
_END = (
    r"(?=[,.;:)\"]|$| (?:and|when|but|while|in|on|as|at|by|the|this|last|next|today|yesterday|after|before|from|of)\b"
    r"| {date}| [-–—])"
)
_REACHED = r"(?=[,.;:)\"]|$| (?:and|but|when|while|in|on|this|last|next|today|yesterday|after|before)\b| {date}| [-–—])"
_IS = r"(?=[,.;:)\"]|$| (?:and|but|when|this|today)\b| [-–—])"
_SOON = r"(?:,? (?:[a-z]+ ){0,2}?(?:(?:in|on|during|earlier|later) )?(?P<at>{date}))?"
_DIED = r"\b(?:died|dies|passed away|(?:was|were) (?:killed|murdered|executed|assassinated|shot|buried)|death)\b"
_DEATH = (
    *("died", "dies", "passed away", "killed", "murdered", "executed", "assassinated", "shot", "buried"),
    "death",
)
_WAS = r"(?:was|will be|would be|would have been)(?: only| just| aged)?"
_DID = r"(?:(?! (?:that|which|who|whose|where|before|after|until|since|for the)\b)[^;.{date}])"
"""What was done then, not what came of it: "when she began the book that came out in"."""
_AGED = r"(?:aged|age|at the age of|at age|at)"


class Form(NamedTuple):
    """One way of saying an age."""

    pattern: Pattern
    turned: bool = False
    """The age was reached then, not before."""
    dated: bool = True
    """It may speak of any time, so that nothing is known without a date."""
    reach: int = 9
    """How many words may stand between it and the birth."""
    less: int = 0
    """What to take from an ordinal: in her 80th year she was 79."""


class Said(NamedTuple):
    """An age, when it was, and where in the skeleton that is said."""

    age: Quantity
    at: Timex | None
    form: Form
    start: int
    end: int


FORMS = (
    Form(
        Pattern(
            r"\b(?:turned|reached|hit)(?: the age of)? " + _AGE + _REACHED + _SOON, hints=("turned", "reached", "hit")
        ),
        turned=True,
    ),
    Form(
        Pattern(
            r"\b(?:turns|turning|will turn|(?:has|have)(?: just| recently)? turned)(?: the age of)? "
            + _AGE
            + _END
            + _SOON,
            hints=("turn",),
        ),
        turned=True,
        dated=False,
    ),
    Form(Pattern(r"\b(?:his|her) (?P<age>{ordinal}) birthday" + _SOON, kinds=("ordinal",)), turned=True),
    Form(
        Pattern(r"(?:(?P<at>{date})[^;.]{0,30}? )?in (?:his|her) (?P<age>{ordinal}) year" + _END, kinds=("ordinal",)),
        reach=30,
        less=1,
    ),
    Form(
        Pattern(
            rf"{_DIED}[^;.]{{0,60}}?,? \(?{_AGED} {_AGE},? (?:in|on) (?P<at>{{date}})", kinds=("date",), hints=_DEATH
        ),
        reach=30,
    ),
    Form(
        Pattern(
            rf"{_DIED}(?:[^;.]{{0,60}}?(?P<at>{{date}}))?(?:[^;.]|\.(?=,)){{0,60}}?,? \(?"
            rf"(?:{_AGED} {_AGE}|(?P<old>{{age}}))" + _END,
            hints=_DEATH,
        ),
        dated=False,
        reach=30,
    ),
    Form(
        Pattern(rf"\b(?:in|on) (?P<at>{{date}}),? (?:{_AGED}|when (?:he|she) was(?: only| just)?) {_AGE}" + _END),
        reach=20,
    ),
    Form(Pattern(r"\b(?:will|would) be " + _AGE + ",? (?P<at>{date})", hints=(" be ",)), turned=True),
    Form(Pattern(rf"\b(?:{_AGED}|{_WAS}) {_AGE},? (?:in|on) (?P<at>{{date}})"), reach=20),
    Form(
        Pattern(
            rf"{_DIED}[^;{{date}}]{{0,80}}(?P<at>{{date}})?[^;{{date}}]{{0,60}}\bborn\b[^;{{date}}]{{0,60}}{{date}},?"
            rf" (?:and )?(?:(?:he|she) )?was {_AGE}(?=[,.;:)]|$)",
            hints=_DEATH,
        ),
        dated=False,
        reach=40,
    ),
    Form(Pattern(rf"(?:^|[.,(] *)(?P<now>{{date}}) {_AGE}(?=[,)])"), dated=False),
    Form(
        Pattern(
            rf"(?:\bwhich )?\b(?:making|makes|made) (?:him|her)(?: only| just)? {_AGE} (?:when|at)"
            rf" {_DID}{{3,60}}? (?:in|on) (?P<at>{{date}})",
            hints=("making", "made", "makes"),
        ),
        reach=20,
    ),
    Form(
        Pattern(rf"\b(?:making|makes|made) (?:him|her) {_AGE}" + _END, hints=("making", "made", "makes")), dated=False
    ),
    Form(
        Pattern(
            rf"\bwas(?: only| just)? {_AGE} when (?:(?:he|she|they|[^;.,{{date}}]{{3,40}}? (?:him|her))\b"
            rf"{_DID}{{1,50}}?|(?:his|her)(?:(?!,| and ){_DID}){{3,45}}?) (?:in |on )?(?P<at>{{date}})",
            hints=(" when ",),
        ),
        reach=20,
    ),
    Form(
        Pattern(
            rf"\bwas(?: only| just)? {_AGE} on the (?:day|night|eve|morning|evening) of {_DID}{{3,40}}?,?"
            r" (?:(?:in|on) )?(?P<at>{date})",
            hints=(" on the ",),
        ),
        reach=20,
    ),
    Form(
        Pattern(rf"\b(?:will|would) be {_AGE} when [^;.{{date}}]{{3,50}}? (?:in|on) (?P<at>{{date}})", hints=(" be ",)),
        reach=20,
    ),
    Form(
        Pattern(
            r"^\W*The [\w -]{2,40}, (?P<age>{age}), (?:who )?(?:lives|is|has|works|runs|teaches|plays|was|[a-z]+s)\b"
        ),
        dated=False,
    ),
    Form(
        Pattern(r"\b(?:is|he's|she's)(?: {date}| only| just| already| still| aged)* " + _AGE + _IS),
        dated=False,
    ),
)


def said(sentence: Sentence) -> Iterator[Said]:
    """Every age that the sentence gives, each once, in the first form that fits."""
    seen: set[int] = set()
    for form in FORMS:
        for found in form.pattern.search(sentence):
            age = _age(found)
            if age is not None and age.start not in seen and _is_now(found):
                seen.add(age.start)
                yield Said(age, _at(found), form, found.match.start(), found.match.end())


def _age(found: Found) -> Quantity | None:
    """The age, unless it counts something else."""
    groups = [g for g in ("age", "old") if g in found.match.re.groupindex and found.match[g]]
    mention = found.mention(groups[0]) if groups else None
    fits = isinstance(mention, Quantity) and mention.number and (mention.kind != "number" or mention.unit is None)
    return mention if fits and isinstance(mention, Quantity) else None


def _is_now(found: Found) -> bool:
    """ "Now 59, the singer", not "In May, 59," where that is what the form asks for."""
    return "now" not in found.match.re.groupindex or found.timex("now").value == "PRESENT_REF"


def _at(found: Found) -> Timex | None:
    mention = found.mention("at") if "at" in found.match.re.groupindex and found.match["at"] else None
    return mention if isinstance(mention, Timex) else None
