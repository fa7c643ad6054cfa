"""Make every carried-over package again, byte for byte: python build.py SOURCES [--home FOLDER] [NAME ...].

SOURCES is the folder that fetch.sh fills: the pinned packages of requirements.txt, unpacked.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
MODULES = (
    "factbook",
    "atlas",
    "cities",
    "population",
    "penn",
    "prices",
    "rates",
    "states",
    "rulers_cgv",
    "presidents",
    "elections",
    "elements",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", type=Path)
    parser.add_argument("--home", type=Path, default=HERE.parent)
    parser.add_argument("names", nargs="*", default=MODULES)
    chosen = parser.parse_args()
    sys.path[:0] = [str(HERE)]
    from package import write

    for name in chosen.names:
        for package in importlib.import_module(name).build(chosen.sources):
            write(package, chosen.home)
            counts = {table: len(list(rows)) for table, rows in package.tables.items()}
            print(package.name, counts)


if __name__ == "__main__":
    main()
