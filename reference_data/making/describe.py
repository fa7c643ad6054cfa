"""Renew the descriptor of a package that is written by hand: schemas and hashes from its tables, its head kept.

python describe.py FOLDER ...
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from package import PROFILE, resource  # noqa: E402

from factcheck.reference.tables import TABLES  # noqa: E402


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
