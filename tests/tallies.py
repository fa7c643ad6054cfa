"""A tally with something of everything, and with text that would like to be more than text."""

from factcheck.bulk.tally import Tally

TRICKY = '<img src=x onerror=alert(1)>"\u202e5 & 6'
TALLY: Tally = {
    "articles": 900,
    "unchecked": 1,
    "error": 30,
    "warning": 5,
    "query": 2,
    "figures": {"refuted": 35, "supported": 700, "not_checked": 400},
    "faults": [[7, TRICKY, "a.jsonl", 1234, "has no text"]],
    "duplicates": 1,
    "duplicates_first": [["one", 2, ["a.jsonl:0", "a.jsonl:99"]]],
    "undated": 250,
    "undated_first": [[number, f"id-{number}", "a.jsonl", 10 * number] for number in range(100)],
    "rules": {"ARI001 percent_change": {"error": 30}, "CAL001 weekday_date": {"warning": 5, "query": 2}},
    "years": {
        "2017": {"articles": 400, "figures": 500, "error": 20},
        "2019": {"articles": 100, "figures": 600, "error": 10, "warning": 5, "query": 2},
        "no date": {"articles": 399, "figures": 35},
    },
    "worst": [[3, 1, 17, "bad", TRICKY]],
    "samples": {"ARI001": [[17, "bad", "20%", "20%; expected 25%", f"It rose [20%]. {TRICKY}"]]},
}
