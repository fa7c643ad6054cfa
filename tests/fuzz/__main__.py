"""Coverage-guided fuzzing with atheris: `python tests/fuzz TARGET [libFuzzer options]`; CONTRIBUTING.md tells how.

What is new goes to the folder that is named first among the options; a crash is written to the current folder.
"""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from tempfile import NamedTemporaryFile

import atheris

HERE = Path(__file__).parent
ELSEWHERE = ("factcheck.plugins", "factcheck.spark", "factcheck.cli", "factcheck.bulk", "factcheck.commands")


def modules() -> Iterator[str]:
    """Every module of the rooms, those too that a run would load only when first needed."""
    import factcheck

    for module in pkgutil.walk_packages(factcheck.__path__, "factcheck."):
        if not module.name.startswith(ELSEWHERE):
            yield module.name


def words() -> Iterator[str]:
    """The words of the lexicon, which chance would not spell."""
    for table in sorted((HERE.parent.parent / "factcheck/extractor/lexicon/en").glob("*.csv")):
        for word in sorted({*table.read_text("utf-8").replace("|", ",").replace("\n", ",").split(",")}):
            if 1 < len(word) < 40 and word.isascii() and '"' not in word and "\\" not in word:
                yield f'"{word}"\n'


def main() -> None:
    """Instrument the rooms, and hand the target to libFuzzer."""
    name, *options = sys.argv[1:]
    with atheris.instrument_imports(include=["factcheck"]):
        for module in modules():
            import_module(module)
    from fuzz_targets import TARGETS

    with NamedTemporaryFile("w", suffix=".dict", delete=False) as dictionary:
        dictionary.writelines(words())
    atheris.Setup([sys.argv[0], f"-dict={dictionary.name}", *options, str(HERE / "corpus" / name)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
