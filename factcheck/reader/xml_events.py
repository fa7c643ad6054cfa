"""XML as a row of events, never as a tree: no declarations, no entities, nothing from outside, little memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from .unreadable import Unreadable

_LONGEST = 1_000_000
"""Bytes of one tag."""
_WAY_OUT = "save it anew, or as plain text"


class Event(NamedTuple):
    """The start of an element, its end, or text; names are without their namespaces."""

    kind: str
    """start, end or text."""
    name: str
    """Of the element; for text, the text."""
    attributes: Mapping[str, str]

    def get(self, name: str) -> str:
        """An attribute; empty where it is not given."""
        return self.attributes.get(name, "")


class _Target:
    """What the parser tells, kept until it is taken."""

    def __init__(self) -> None:
        self.told: list[Event] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.told.append(Event("start", _bare(tag), {_bare(key): value for key, value in attributes.items()}))

    def end(self, tag: str) -> None:
        self.told.append(Event("end", _bare(tag), {}))

    def data(self, text: str) -> None:
        self.told.append(Event("text", text, {}))

    def close(self) -> None:
        """Nothing is built, so nothing is handed over."""


def events(bites: Iterable[bytes], path: str) -> Iterator[Event]:
    """The events of an XML text that comes in bites; Unreadable for one that is not sound."""
    target = _Target()
    parser = DefusedXMLParser(target=target, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    silent = 0
    try:
        for bite in bites:
            parser.feed(bite)
            silent = 0 if target.told else silent + len(bite)
            if silent > _LONGEST:
                raise Unreadable(path, "holds a tag without end", _WAY_OUT)
            yield from target.told
            target.told.clear()
        parser.close()
    except DefusedXmlException:
        raise Unreadable(path, "declares entities, as no word processor does", _WAY_OUT) from None
    except (ParseError, ValueError, LookupError):
        raise Unreadable(path, "is damaged", _WAY_OUT) from None
    yield from target.told


def _bare(tag: str) -> str:
    return tag.rpartition("}")[2]
