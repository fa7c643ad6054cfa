"""Find the figures that hold signs which are not seen as they are written."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factcheck.model import EVERYTHING, TURNED, Figure, Named, counted
from factcheck.model.claims.odd_signs import OddSigns

from ..passage import Article

HIDDEN = True
_ROUND = "\u202b\u202e\u2067"
"""What runs on from the right, as Hebrew does: beside a figure it may move what stands round it."""
_LINKS = ".,"
BLOCK = 128
"""Code points: a script's digits stand among its letters."""
Signs = Sequence[tuple[int, str]]


def compose(article: Article) -> Iterator[OddSigns]:
    hidden = article.document.hidden
    places = [place for place, _ in hidden]
    for sentence in article.sentences:
        for mention in sentence.mentions:
            if not isinstance(mention, Named):
                near = hidden[bisect_left(places, mention.start) : bisect_left(places, mention.end + 1)]
                if _is_of_its_script(mention, near, article.document.text[sentence.start : sentence.end]):
                    continue
                odd = tuple(dict.fromkeys(_name(sign) for place, sign in near if _is_odd(mention, place, sign)))
                if odd:
                    written = mention._replace(text=_written(mention, near))
                    yield OddSigns(counted(written, EVERYTHING), mention.text, odd)


def _is_of_its_script(mention: Figure, near: Signs, sentence: str) -> bool:
    """Whether it is written wholly in digits of the script that its sentence is written in."""
    scripts = [ord(sign) // BLOCK for _, sign in near if sign.isdecimal() and not sign.isascii()]
    if len(set(scripts)) != 1 or len(scripts) != sum(map(str.isdecimal, mention.text)):
        return False
    return any(ord(letter) // BLOCK == scripts[0] and letter.isalpha() for letter in sentence)


def _is_odd(mention: Figure, place: int, sign: str) -> bool:
    """Another digit, a sign between two digits, or one beside the figure that turns the writing round."""
    if sign.isdecimal():
        return place < mention.end
    if sign in _ROUND and place in (mention.start, mention.end):
        return True
    at = place - mention.start
    return at > 0 and _is_digital(mention.text[at - 1 : at]) and _is_digital(mention.text[at : at + 1])


def _name(sign: str) -> str:
    """What makes it odd: a plain digit is none but where it is turned round."""
    return TURNED if sign.isascii() else sign


def _is_digital(letter: str) -> bool:
    return letter.isdecimal() or letter != "" and letter in _LINKS


def _written(mention: Figure, near: Signs) -> str:
    """The figure with its odd signs, as it stands in the file."""
    text = mention.text
    for place, sign in reversed(near):
        at = place - mention.start
        replaces = sign.isprintable()
        if at < len(text) and (at or replaces):
            text = text[:at] + sign + text[at + replaces :]
    return text
