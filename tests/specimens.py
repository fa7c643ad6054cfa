"""Reports made by hand, for whoever tests a reporter: the nouns alone, no other room at work."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import date

from factcheck.model import (
    AsOf,
    Check,
    Dataset,
    Document,
    Entry,
    Figure,
    Finding,
    Interval,
    Number,
    Observation,
    Quantity,
    Report,
    RulePage,
    Segment,
    Severity,
    Source,
    Timex,
    Verdict,
    View,
)
from factcheck.model.document import Role

DATASETS = (Dataset("events", "2026.10", "e3" * 32), Dataset("economy", "2026.10", "0b" * 32))
RULES = (
    RulePage("ARI001", "percent_change", Severity.ERROR, "A percentage change must follow from its two endpoints."),
    RulePage(
        "CHR001", "article_date", Severity.WARNING, "The article's date must fit the events it tells of.", "Held."
    ),
    RulePage("REF001", "share_of_whole", Severity.QUERY, "A part and its share must imply a whole on record."),
)


def quantity(text: str, phrase: str, number: Number, *, kind: str = "number", unit: str | None = None) -> Quantity:
    start = text.index(phrase)
    return Quantity(start, start + len(phrase), phrase, kind, number, None, unit)  # type: ignore[arg-type]


def time(text: str, phrase: str, value: str, nth: int = 0) -> Timex:
    start = -1
    for _ in range(nth + 1):
        start = text.index(phrase, start + 1)
    return Timex(start, start + len(phrase), phrase, "date", value)


def paragraphs(text: str, roles: Sequence[Role] = ()) -> tuple[Segment, ...]:
    """One segment a line that is not blank; those past the given roles are paragraphs."""
    segments: list[Segment] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            role = roles[len(segments)] if len(segments) < len(roles) else "paragraph"
            segments.append(Segment(start, start + len(line), role))
        start += len(line) + 1
    return tuple(segments)


def document(
    text: str, path: str = "drafts/summit.txt", roles: Sequence[Role] = ("headline",), **more: object
) -> Document:
    source = Source(path, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest())
    return Document(text, source, paragraphs(text, roles), **more)  # type: ignore[arg-type]


def entry(
    mention: Figure, verdict: Verdict | None, because: str = "", *evidence: Observation, rule: str = "ARI001"
) -> Entry:
    """A ledger entry; with no verdict, `because` is why nobody checked it."""
    if verdict is None:
        return Entry(mention, "paragraph", (), because)
    return Entry(mention, "paragraph", (Check(rule, verdict, because, evidence),))


def economy(period: str, billions: int, who: str, low: str = "", basis: str = "nominal") -> Observation:
    return Observation(
        "GDP of Freedonia",
        period,
        Interval(billions * 10**8 - 5 * 10**7, billions * 10**8 + 5 * 10**7),
        f"{billions / 10} billion",
        "USD",
        f"{who} accounts",
        low or "table 3",
        who,
        basis,
        "2019-02",
    )


MEETING = Observation(
    "The chairman and the premier meet",
    "2019-04-25",
    Interval(737174, 737174),
    "25 April 2019",
    "day",
    "Harbour Gazette",
    "third paragraph",
    vintage="2019-04-23",
    path="https://example.org/gazette/2019-04-23",
)

SUMMIT = """\
Chairman seeks the premier's support

Friday, August 23 2019

The chairman meets the premier for the first time on Thursday, aides said. Both have led their parties since 2011.
The invitation came almost a year ago, and a second summit broke down in February.

Sales of the state shipyard rose from 40 million to 50 million, up 20%, the ministry said.

Workers abroad earn more than $500 million a year, or about
1.5 percent of the economy. Tens of thousands of them go home by the end of the year.

Café owners – 1,200 of them – say “we lost 300 jobs”.

Check also

Diamonds account for 90% of exports
"""
SUMMIT_ROLES: tuple[Role, ...] = ("headline", "dateline", *("paragraph",) * 6, "furniture", "furniture")


def summit() -> Report:
    """Every state, a contradiction inside the text, one against events, and estimates that differ."""
    text = SUMMIT
    dateline = time(text, "Friday, August 23 2019", "2019-08-23")
    thursday = time(text, "on Thursday", "XXXX-WXX-4")
    february = time(text, "in February", "2019-02")
    year_ago = time(text, "almost a year ago", "2018")
    before = quantity(text, "40 million", Number(40, 6))
    after = quantity(text, "50 million", Number(50, 6))
    change = quantity(text, "20%", Number(20), kind="percent")
    money = quantity(text, "more than $500 million a year", Number(500, 6), kind="money", unit="USD/year")
    share = quantity(text, "about\n1.5 percent", Number(15, -1), kind="percent")
    shop = quantity(text, "1,200", Number(1200), unit="owner")
    series = tuple(
        economy(str(2009 + i), tenths, "Central Bank")
        for i, tenths in enumerate((260, 262, 275, 284, 291, 305, 312, 308, 323, 317))
    )
    estimates = (*series, economy("2019", 163, "World Office"))
    ledger = (
        entry(dateline, "refuted", "the clues meet in 19-25 April 2019", MEETING, rule="CHR001"),
        entry(thursday, None, "the article's date is in doubt"),
        entry(time(text, "2011", "2011"), "supported", "in office since 17 Dec 2011", MEETING, rule="REF002"),
        entry(year_ago, None, "the article's date is in doubt"),
        entry(february, "consistent", "the summit was on 27-28 Feb 2019", MEETING),
        entry(before, "refuted", "50 / 40 - 1 = 25%"),
        entry(after, "refuted", "50 / 40 - 1 = 25%"),
        entry(change, "refuted", "50 / 40 - 1 = 25%"),
        entry(money, "conflicting", "500m / 1.5% = 33.3bn", *estimates, rule="REF001"),
        entry(share, "conflicting", "500m / 1.5% = 33.3bn", *estimates, rule="REF001"),
        entry(quantity(text, "Tens of thousands", Number(2, 4)), "not_enough_evidence", "no source here"),
        entry(time(text, "by the end of the year", "2019-12"), "supported", "home by 22 Dec 2019", MEETING),
        entry(shop, None, "nothing in the text or the data to hold it against"),
        Entry(quantity(text, "300 jobs", Number(300)), "quotation", (), "too vague to check"),
        Entry(quantity(text, "90%", Number(90), kind="percent"), "furniture", (), "on the page's tail"),
    )
    findings = (
        Finding(
            "CHR001",
            "article_date",
            Severity.WARNING,
            "refuted",
            dateline,
            "Friday, August 23 2019; expected 19-25 April 2019 (the clues meet in 19-25 April 2019)",
            "the clues meet in 19-25 April 2019",
            ("met on 25 April", "factcheck --as-of 2019-04-24"),
            tuple((m.start, m.end) for m in (thursday, year_ago, february)),
            (MEETING,),
            ("on Thursday, first meeting: 19-25 April 2019", "almost a year ago: 14 April to 31 May 2019"),
            "19-25 April 2019",
        ),
        Finding(
            "ARI001",
            "percent_change",
            Severity.ERROR,
            "refuted",
            change,
            "20%; expected 25% (50 / 40 - 1 = 25%)",
            "50 / 40 - 1 = 25%",
            ("up 25%", "rose from 40 million to 48 million"),
            ((before.start, before.end), (after.start, after.end)),
            instead="25%",
        ),
        Finding(
            "REF001",
            "share_of_whole",
            Severity.QUERY,
            "conflicting",
            share,
            "about 1.5 percent; expected 33.3 billion or more (500m / 1.5% = 33.3bn)",
            "500m / 1.5% = 33.3bn",
            ("about 1.5 percent of its economy, by the Central Bank's estimate",),
            ((money.start, money.end),),
            estimates,
            instead="an economy of 33.3 billion or more",
            series=estimates,
            drawn=Interval(303 * 10**8, float("inf")),
        ),
    )
    as_of = AsOf(date(2019, 8, 23), "dateline, line 3")
    return Report(document(text, roles=SUMMIT_ROLES, as_of=as_of), ledger, findings, DATASETS, RULES)


def clean() -> Report:
    text = "Shipyard sales rise\n\nSales rose from 40 million to 50 million, up 25%, the ministry said on 3 May 2019.\n"
    ledger = (
        entry(quantity(text, "40 million", Number(40, 6)), "supported", "50 / 40 - 1 = 25%"),
        entry(quantity(text, "50 million", Number(50, 6)), "supported", "50 / 40 - 1 = 25%"),
        entry(quantity(text, "25%", Number(25), kind="percent"), "supported", "50 / 40 - 1 = 25%"),
        entry(time(text, "3 May 2019", "2019-05-03"), None, "nothing in the text or the data to hold it against"),
    )
    return Report(document(text, "drafts/clean.txt"), ledger, (), DATASETS, RULES[:1])


def silent() -> Report:
    """An article with no figure in it."""
    return Report(document("Nothing to count\n\nNobody came.\n", "drafts/silent.txt"), (), ())


def markup() -> Report:
    """A draft with front matter, emphasis and a table, whose total cannot hold."""
    text = (
        "---\ndate: 2019-05-03\n---\n# Two quays\n\nAlba took **40** ships.\n\n"
        "| Quay | Ships |\n|---|---|\n| Alba | 40 |\n| Bern | 35 |\n| Total | 85 |\n"
    )
    kept = [
        found.span() for found in re.finditer(r"Two quays\n\nAlba took |40(?=\*)| ships.\n\n|\w.*(?= \|\n)|\n", text)
    ]
    stretches = tuple((sum(end - start for start, end in kept[:place]), kept[place][0]) for place in range(len(kept)))
    seen = "".join(text[start:end] for start, end in kept)
    segments = paragraphs(seen, ("headline", "paragraph", "table", "table", "table", "table"))
    total = quantity(text, "85", Number(85))
    ledger = (
        entry(quantity(text, "40", Number(40)), None, "nothing in the text or the data to hold it against"),
        entry(total, "refuted", "40 + 35 = 75"),
    )
    finding = Finding(
        "ARI001",
        "parts_sum",
        Severity.ERROR,
        "refuted",
        total,
        "85; expected 75",
        "40 + 35 = 75",
        ("75",),
        instead="75",
    )
    draft = document(text, "drafts/quays.md")._replace(segments=(), view=View(seen, stretches, segments))
    return Report(draft, ledger, (finding,), DATASETS, RULES)


def crowd(count: int = 300) -> Report:
    """Very many figures, a third of them wrong."""
    lines = [
        f"Branch {i} sold {i + 1000} boxes, up {i % 90 + 5}% from {i + 900} the year before." for i in range(count // 3)
    ]
    text = "Branch by branch\n\n" + "\n\n".join(lines) + "\n"
    ledger: list[Entry] = []
    findings: list[Finding] = []
    verdicts: tuple[Verdict, ...] = ("refuted", "supported", "consistent")
    place = 0
    for i, line in enumerate(lines):
        place = text.index(line, place)
        for phrase in (f"{i + 1000}", f"{i % 90 + 5}%", f"{i + 900}"):
            start = text.index(" " + phrase, place + len(f"Branch {i}")) + 1
            mention = Quantity(start, start + len(phrase), phrase, "number", Number(int(phrase.strip("%"))))
            verdict = verdicts[i % 3]
            ledger.append(entry(mention, verdict, "after / before - 1"))
            if verdict == "refuted" and phrase.endswith("%"):
                findings.append(
                    Finding(
                        "ARI001", "percent_change", Severity.ERROR, verdict, mention, f"{phrase}; expected 11%", "a / b"
                    )
                )
    ledger.sort(key=lambda one: one.mention.start)
    return Report(document(text, "drafts/crowd.txt"), tuple(ledger), tuple(findings), DATASETS, RULES)


def around(figure: str, before: str = "It was ", after: str = " in all.", path: str = "draft.txt") -> Report:
    """One refuted figure of any text, in any text, at any path: for whatever is hostile."""
    text = before + figure + after
    mention = Quantity(len(before), len(before) + len(figure), figure, "number", Number(1))
    row = Observation(figure, "2019", Interval(1, 2), figure, figure, figure, figure, figure, figure, figure)
    finding = Finding(
        "ARI001", "percent_change", Severity.ERROR, "refuted", mention, figure, figure, (figure,), (), (row,), (figure,)
    )
    segments = (Segment(0, len(text), "paragraph"),)
    page = Document(text, Source(path, "0" * 64, (figure,)), segments)
    return Report(page, (entry(mention, "refuted", figure, row),), (finding,), (Dataset(figure, figure, "0"),))


HOSTILE = (
    "</article></body><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<!--",
    "]]>",
    "&lt;b&gt; &amp;",
    "<style>*{display:none}</style>",
    "javascript:alert(1)",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "－1",
    "::error::boo%0A",
    "{0} {{1}} [a](1) \\[",
    "a\r\nb\rc\td",
    "\x00\x1b[31m\x07",
    "\u202e123\u2066",
    "👩‍👩‍👧 é\u0301",
    "\ud800",
    "\ufffe",
)
"""Texts that would do harm, or be lost, where an escape is forgotten."""
