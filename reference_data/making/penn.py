"""Penn World Table 9.1: nominal GDP (derived), population and exchange rate by country and year, 1950-2017."""

from __future__ import annotations

import gzip
import lzma
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from package import CC_BY, Package, Row

TABLE = "pwt9/usr/lib/R/site-library/pwt9/data/Rdata.rdb"
SECOND = 4
"""Each object of the file is four bytes of length, a letter for the method (Z: lzma2) and the packed object."""
ADDRESS = "https://packages.debian.org/trixie/r-cran-pwt9"


def build(sources: Path) -> Iterator[Package]:
    rows = [row for record in records(sources / TABLE) for row in observations(record)]
    source = {
        "source": "pwt",
        "title": "Penn World Table 9.1 (Feenstra, Inklaar and Timmer; r-cran-pwt9 9.1-0)",
        "path": ADDRESS,
        "published": "2019",
        "seen": "2026-11-23",
    }
    origin = {"title": "Penn World Table 9.1", "path": ADDRESS, "version": "9.1-0-2"}
    tables: dict[str, list[Row]] = {"sources": [source], "observations": rows}
    title = "GDP, population and exchange rates by country, 1950-2017"
    yield Package("penn-world-table", "9.1", title, (CC_BY,), (origin,), tables)


def records(path: Path) -> list[dict[str, Any]]:
    """The rows of pwt9.1, the second object of R's file."""
    import pyreadr

    packed = path.read_bytes()
    for _ in range(2):
        unpacker = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 26}])
        content = unpacker.decompress(packed[SECOND + 1 :])
        packed = unpacker.unused_data
    with tempfile.NamedTemporaryFile(suffix=".rds") as file:
        file.write(gzip.compress(content))
        file.flush()
        frame = pyreadr.read_r(file.name)[None]
    return list(frame.to_dict("records"))


def observations(record: dict[str, Any]) -> Iterator[Row]:
    area, year = str(record["isocode"]), str(int(record["year"]))
    place = f"pwt9.1, {area} {year}"
    if known(record["cgdpo"]) and known(record["pl_gdpo"]):
        yield row(area, year, "gdp", record["cgdpo"] * record["pl_gdpo"], "e6", "USD", f"{place}, cgdpo * pl_gdpo")
    if known(record["pop"]):
        yield row(area, year, "population", record["pop"], "e6", "person", f"{place}, pop")
    if known(record["xr"]):
        yield row(area, year, "exchange-rate", record["xr"], "", "per USD", f"{place}, xr")


def row(area: str, year: str, indicator: str, value: float, scale: str, unit: str, locator: str) -> Row:
    """Five digits: more than news prints, fewer than the table's floats pretend."""
    derived = indicator == "gdp"
    return {
        "area": area,
        "indicator": indicator,
        "period": year,
        "value": f"{digits(value)}{scale}",
        "unit": unit,
        "basis": "nominal" if derived else "",
        "derived": "yes" if derived else "",
        "source": "pwt",
        "locator": locator,
    }


def digits(value: float) -> str:
    text = f"{value:.5g}"
    return text if "e" not in text else f"{float(text):f}".rstrip("0").rstrip(".")


def known(value: float) -> bool:
    return value == value and value > 0
