"""Renew the descriptor of a package that is written by hand: schemas and hashes from its tables, its head kept.

python describe.py FOLDER ...
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from package import PROFILE, TABLES, resource


def describe(folder: Path) -> None:
    path = folder / "datapackage.json"
    page = json.loads(path.read_text(encoding="utf-8"))
    order = [*TABLES, "rates"]
    tables = sorted((table.stem for table in folder.glob("data/*.csv")), key=order.index)
    page = {"$schema": PROFILE} | page | {"resources": [resource(table, folder) for table in tables]}
    path.write_text(json.dumps(page, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        describe(Path(name))
