"""A figure that is read in one look is the figure that all readers make of it in turn."""

from __future__ import annotations

import re
from itertools import chain, cycle

import pytest

from factcheck.extractor.lexicon.counting import EXACT, IDENTIFIERS, IRREGULAR, PEOPLE, RATES
from factcheck.extractor.lexicon.currencies import SIGNS
from factcheck.extractor.lexicon.hedges import AFTER, HEDGES
from factcheck.extractor.lexicon.numerals import CARDINALS
from factcheck.extractor.lexicon.tails import TAILS
from factcheck.extractor.lexicon.times import CUES, WORDS
from factcheck.extractor.mentions.figures.figure import usual_bare
from factcheck.extractor.mentions.figures.quantity import quantity_at
from factcheck.extractor.mentions.figures.usual import (
    usual,
    usual_age,
    usual_half,
    usual_ordinal,
    usual_sum,
    usual_word,
)
from factcheck.extractor.mentions.figures.worded import stands_for_another
from factcheck.extractor.mentions.phrase import Trigger
from factcheck.extractor.mentions.scan import at_sign, in_digits, in_words
from factcheck.extractor.mentions.times.date import word_by_word
from factcheck.extractor.mentions.times.duration import counted
from factcheck.extractor.mentions.times.relative import unit_named
from factcheck.extractor.mentions.times.time_at import time_at_word
from factcheck.extractor.mentions.times.usual import (
    usual_clock,
    usual_date,
    usual_distance,
    usual_lasting,
    usual_length,
    usual_stretch,
    usual_weekday,
    usual_year,
)
from factcheck.extractor.mentions.times.weekday import weekday_named
from factcheck.extractor.mentions.trigger import words

NUMBERS = ("1", "5", "12", "47", "250", "1,200", "25,000", "31000", "2.5", "10.5", "0.1", "1,300.5", "911", "8.15")
SCALED = ("1 million", "3.5 million", "25 billion", "7 trillion")
FORMS = sorted(form for head, tails in TAILS.items() for form in (head + rest for rest, _, _ in tails))
NOUNS = sorted({*EXACT, *IRREGULAR, *PEOPLE}) + "boats houses armed other new villages party staff points".split()
LEADS = sorted({*HEDGES, *IDENTIFIERS, *SIGNS, *WORDS, "rose", "fell to", "a", "the", "by", "aged", "age of", "killed"})
LEADS += "at|closed at|tonight at".split("|")
FOLLOWERS = sorted({*AFTER, *RATES, *chain(*CUES.values()), *WORDS}) + "(5 miles), (12) of to by in . ,".split()
ONWARD = (
    "a year|a year earlier|an hour|each day later|of oil a day|of fish per week|per day|to $7|to 7|to 90 percent|and 3|"
    "or more|or 9|more|at least|plus or minus 2|in five|in 10."
).split("|")


def texts() -> list[str]:
    """Every lead, word and follower of the lexicon once or oftener, each beside others than before."""
    leads, numbers, onward = cycle(LEADS), cycle((*NUMBERS, *SCALED)), cycle(FOLLOWERS + ONWARD * 5)
    words = sorted({*FORMS, *NOUNS}) * 2
    wide = [f"on {next(leads)} {next(numbers)} {word} {next(onward)} it" for word in words]
    usual_words = cycle(("percent", "boats", "km", "people", "pence", "tonnes", "new villages"))
    deep = [f"Tonight {lead} {next(numbers)} {next(usual_words)} {next(onward)}, said." for lead in LEADS * 3]
    deep += [f"That {word} {lead} 7 boats came" for lead in ("about", "at", "around") for word in WORDS]
    marks = [f"in {next(leads)}, ({next(numbers)}% {next(onward)} and" for _ in FOLLOWERS]
    return wide + deep + marks


def test_one_look_tells_what_all_readers_tell():
    looked = 0
    for text in texts():
        for start in (place for place, sign in enumerate(text) if sign.isdecimal() and not text[place - 1].isdecimal()):
            seen = usual(text, start, 0)
            looked += seen is not None
            assert seen is None or seen == in_digits(text, start, 0), text
    assert looked > 1_000


SPELLED = (
    *("one", "two", "seven", "eleven", "forty", "sixty", "couple", "third", "dozen", "May", "Two", "nought", "a"),
    *("one million", "six million", "thirty billion"),
)


def test_one_look_at_a_number_word_tells_what_all_readers_tell():
    looked = 0
    for text, spelled in zip(texts(), cycle(SPELLED), strict=False):
        told = re.sub(r"[\d,.]*\d", spelled, text, count=1)
        start = told.index(f" {spelled} ") + 1 if f" {spelled} " in told else told.find(f"({spelled}") + 1
        word = spelled.lower().partition(" ")[0]
        seen = usual_word(told, start, 0, word) if start and word in words() else None
        looked += seen is not None
        assert seen is None or seen == in_words(told, start, 0, word), told
    assert looked > 500


@pytest.mark.parametrize(
    "text",
    [
        "rose 5 percent in May",
        "of 12 boats.",
        "nearly 3,000 people voted on",
        "about 40 km (25 miles)",
        "by 7% at most, he",
    ],
)
def test_the_usual_is_read_in_one_look(text: str):
    start = next(place for place, sign in enumerate(text) if sign.isdecimal())
    assert usual(text, start, 0)


@pytest.mark.parametrize(
    "text", ["Section 5 people", "room 12 boats", "$5 boats", "5 to 7 boats", "5 boats in 6 ", "5 km a day"]
)
def test_the_rest_is_not(text: str):
    start = next(place for place, sign in enumerate(text) if sign.isdecimal())
    assert usual(f"in {text}", start + 3, 0) is None


SUMS = (
    "$5",
    "$4.5",
    "$12.50",
    "$1,200",
    "$40 million",
    "$2.5 billion",
    "$0.9 trillion",
    "$007",
    "$900 thousand",
    "$3m",
)
COINS = (
    "cents|and 50 cents|20 cents|twenty cents|million|Canadian dollars|(A$7)|to $9|to $9 million|and $3|or more".split(
        "|"
    )
)


def test_one_look_at_a_sum_tells_what_all_readers_tell():
    sums, ends, leads = (
        cycle(SUMS),
        cycle((" {} it", ", {} it", ". {} it", "; {}", " {} ", ") {}")),
        cycle((*LEADS, "(")),
    )
    looked = 0
    for behind in (*FORMS, *FOLLOWERS, *(COINS + ONWARD) * 40):
        text = f"as {next(leads)} {next(sums)}{next(ends).format(behind)} was"
        seen = usual_sum(text, text.index("$"), 0)
        looked += seen is not None
        assert seen is None or seen == at_sign(text, text.index("$"), 0), text
    assert looked > 300


BEFORE = sorted({*WORDS, *chain(*CUES.values())}) + [
    "early in",
    "end of the",
    "Sunday,",
    "(",
    "part in",
    "he, in",
    "In",
]
BEHIND = sorted({*WORDS, *chain(*CUES.values()), *RATES, "points", "of May", "AD", "boats", "men"})
ENDS = (
    " {} he",
    ", {} he",
    ". {}",
    "; {}",
    ") {}",
    ", 2015, {}",
    ", 2015 {}",
    ", 2015\n\n{}",
    ", 1998. {}",
    " - {}",
    "-{}",
    "'s {}",
    " and {} he",
    ", and 11 {}, he",
    " and 3 {}.",
)


def test_one_look_at_a_date_tells_what_a_look_at_every_word_tells():
    months = cycle(word for word, (sort, _) in WORDS.items() if sort == "month")
    days, ends, leads = cycle(("", " 3", " 14", " 31", " 32", "", " 1")), cycle(ENDS), cycle(BEFORE)
    looked = 0
    for behind in BEHIND * 6:
        month, lead = next(months), next(leads)
        text = f"As {lead} {month.title()}{next(days)}{next(ends).format(behind)} was"
        at = Trigger(text, len(lead) + 4, len(lead) + 4 + len(month), 0, *WORDS[month])
        seen = usual_date(at)
        looked += seen is not None
        assert seen is None or seen == word_by_word(at), text
    assert looked > 300


def test_one_look_at_a_year_tells_what_all_readers_tell():
    years, ends, looked = cycle(("1999", "2014", "1800", "2000", "2099", "1789", "2150")), cycle(ENDS), 0
    for lead, behind in zip((*BEFORE * 9, *("in", "since") * 400), cycle(BEHIND), strict=False):
        text = f"As {lead} {next(years)}{next(ends).format(behind)} was"
        seen = usual_year(text, len(lead) + 4, 0)
        looked += seen is not None
        assert seen is None or seen == in_digits(text, len(lead) + 4, 0), text
    assert looked > 100


def test_one_look_at_the_year_of_something_tells_what_all_readers_tell():
    determiners = ("the", "The", "in the", "of the", "part of the", "early in the", "end of the", "a", "her", "this")
    leads, years = cycle((*determiners, "Ely's", "Monday’s", "5's")), cycle(("1999", "1850", "2018", "2075", "1900"))
    words, looked = [*FORMS, *NOUNS, *FOLLOWERS, "Summer", "Half", "Quarter", "Greenwich", "Crew", "hosts"], 0
    for lead, word in zip(leads, words * 3, strict=False):
        text = f"Near {lead} {next(years)} {word} it"
        seen = usual_year(text, len(lead) + 6, 0)
        looked += seen is not None
        assert seen is None or seen == in_digits(text, len(lead) + 6, 0), text
    assert looked > 1_000


def test_one_look_at_a_weekday_a_stretch_or_a_length_tells_what_all_readers_tell():
    told = cycle("Monday|Friday|Thurs|week|month|year|quarter|5 days|12 weeks|two months|six years".split("|"))
    leads, looked = cycle([*BEFORE, *"held last|held next|of this|early this|at least|said|on|for".split("|") * 40]), 0
    for behind, end in zip(BEHIND * 24, cycle(ENDS), strict=False):
        lead, words = next(leads), next(told)
        text = f"As {lead} {words}{end.format(behind)} was"
        start = 4 + len(lead)
        sort, value = WORDS.get(words.lower(), ("", ""))
        at = Trigger(text, start, start + len(words), 0, sort, value)
        if sort in ONE_LOOK:
            usual_one, readers = ONE_LOOK[sort]
            seen, all_tell = usual_one(at), readers(at)
        elif not sort:
            number, unit = words.split()
            count = int(number) if number.isdecimal() else CARDINALS[number][1]
            seen = usual_length(text, (start, start + len(number), 0), count)
            all_tell = counted(text, start, 0)
            lasting = usual_lasting(text, start, 0) if text[start - 1] in " (" else None
            assert lasting is None or lasting == in_digits(text, start, 0), text
        looked += seen is not None
        assert seen is None or seen == all_tell, text
    assert looked > 300


def test_one_look_at_a_unit_away_tells_what_all_readers_tell():
    units, offs, leads = cycle(("week", "month", "year", "day")), cycle(("ago", "earlier", "later")), cycle(BEFORE)
    looked = 0
    for behind, end in zip(BEHIND * 6, cycle(ENDS), strict=False):
        lead, unit = next(leads), next(units)
        text = f"As {lead} a {unit} {next(offs)}{end.format(behind)} was"
        start = len(lead) + 6
        at = Trigger(text, start, start + len(unit), 0, *WORDS[unit])
        seen = usual_distance(at)
        looked += seen is not None
        assert seen is None or seen == unit_named(at), text
    assert looked > 50


def test_one_look_at_an_ordinal_or_a_half_tells_what_all_readers_tell():
    looked, words_after = 0, sorted({*FOLLOWERS, *NOUNS, *"his her its boats time were was others than".split()})
    for lead, behind, word in zip(cycle(LEADS), words_after * 8, cycle(("half", "first", "second")), strict=False):
        text = f"But {lead} {word} {behind} it, said"
        start = text.index(f" {word} ", len(lead) + 3) + 1
        seen = usual_half(text, start, 0) if word == "half" else usual_ordinal(text, start, word)
        looked += seen is not None
        assert seen is None or seen == in_words(text, start, 0, word), text
    assert looked > 300


ONE_LOOK = {"weekday": (usual_weekday, weekday_named), "unit": (usual_stretch, unit_named)}


def test_one_look_at_an_age_tells_what_all_readers_tell():
    looked = 0
    for lead, behind in zip(cycle(("Ann Lee", "boats", "May", "the man", "2019", "Tonight", "aged", "US$")), BEHIND):
        text = f"As {lead}, 45, {behind} was"
        seen = usual_age(text, text.index("45"), 0)
        looked += seen is not None
        assert seen is None or seen == in_digits(text, text.index("45"), 0), text
    assert looked > 50
    assert usual_age("As Ann Lee, 45, who was", 12, 0)
    ages, ends = (
        cycle(("7-year-old", "45-year-old", "9 years old", "88 years old")),
        cycle((". {}", ", {}", "; {}", " {}")),
    )
    for lead, behind in zip((*LEADS, *("a", "who was", "(") * 40), cycle(BEHIND), strict=False):
        text = f"It {lead} {next(ages)}{next(ends).format(behind)} was"
        start = len(lead) + 4
        seen = usual_age(text, start, 0)
        assert seen is None or seen == in_digits(text, start, 0), text
    assert usual_age("met a 7-year-old boy", 6, 0) and usual_age("he is 45 years old.", 6, 0)


def test_one_look_at_a_bare_number_tells_what_all_readers_tell():
    looked, leads, numbers = 0, cycle((*LEADS, "HR", "The", "tables 4,", "2 -", "Smith,", "woman of")), cycle(NUMBERS)
    ends = cycle((". {} it", ", {} it", "; {}", ". The {}", ".\n{}", "; {} 8", ", {} 8", ". {} 8", ", and {} kg", ")"))
    for behind in (*FOLLOWERS * 4, *FORMS, *("He", "BC", "AD", "7", "7 kg", "pm", "P.M.") * 40):
        text = f"As {next(leads)} {next(numbers)}{next(ends).format(behind)} was"
        start = re.search(r"\d[\d,.]*(?=[.,;)][^\d])", text).start()
        seen = usual_bare(text, start, 0)
        looked += seen is not None
        assert seen is None or seen == in_digits(text, start, 0), text
    assert looked > 300


def test_one_look_at_a_clock_time_tells_what_all_readers_tell():
    hours = cycle("5|11:30|12|12:05|9|13|0|7:61|10.30".split("|"))
    halves = cycle((" p.m.", "am", " pm", "p.m.", " a.m.", " PM", " p.m", "p"))
    looked, leads, ends = (
        0,
        cycle(BEFORE),
        cycle((" {} he", " {}.", ", {} he", " {} Monday", " {} the morning", " ({})")),
    )
    for behind in (*BEHIND * 4, *"on in at to and local today sharp".split() * 60):
        lead = next(leads)
        text = f"As {lead} {next(hours)}{next(halves)}{next(ends).format(behind)} was"
        seen = usual_clock(text, len(lead) + 4)
        looked += seen is not None
        assert seen is None or seen == in_digits(text, len(lead) + 4, 0), text
    assert looked > 100


def test_one_that_stands_for_another_is_no_figure():
    leads = cycle("no any each every another this that No the only".split())
    ends = cycle(("", " of the", " of its", " of those", " of every", " of three"))
    passed = 0
    for lead, behind, end in zip(leads, sorted({*BEHIND, *FORMS}), ends, strict=False):
        text = f"But {lead} one{end} {behind} was"
        at = 5 + len(lead)
        if stands_for_another(text, at):
            passed += 1
            assert not time_at_word(text, at, 0, "one") and not quantity_at(text, at, 0), text
    assert passed > 300
