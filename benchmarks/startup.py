"""What one `factcheck ARTICLE` costs beside a bare interpreter and beside importing pandas; its modules and memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from .clock import race
from .measure import Measure
from .news import article

SCRIPT = Path(sys.executable).with_name("factcheck")
CHECK = (str(SCRIPT),) if SCRIPT.exists() else (sys.executable, "-m", "factcheck.cli")
"""What a user runs; where it is not installed, the module behind it."""
COUNT = """\
import sys
from factcheck.cli import main
try:
    main([sys.argv[1]])
except SystemExit:
    pass
others = [name for name in sys.modules if name.partition(".")[0] != "factcheck"]
sys.stderr.write(f"\\n{len(others)} {len(sys.modules) - len(others)}")
"""


def measures() -> Iterator[Measure]:
    """Rounds of the three commands in turn; the report is written, as a user's would be."""
    with TemporaryDirectory() as folder:
        draft = Path(folder, "draft.txt")
        draft.write_text(article(7).text, encoding="utf-8")
        done = subprocess.run([*CHECK, str(draft)], cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1) or "Traceback" in done.stderr:
            why = f"the command fails: {' '.join(done.stderr.split())[-120:]}"
            yield from (Measure(key, None, why) for key in ("start_pass", "start_pandas", "modules", "memory_article"))
            return
        bare, pandas, ours = race(
            [(sys.executable, "-c", "pass"), (sys.executable, "-c", "import pandas"), (*CHECK, str(draft))], folder
        )
        yield Measure("start_pass", ours.cpu / bare.cpu, f"{1000 * ours.cpu:.0f} ms against {1000 * bare.cpu:.0f}")
        yield Measure("start_pandas", ours.cpu / pandas.cpu, f"pandas {1000 * pandas.cpu:.0f} ms")
        others, own = _modules(draft, folder)
        yield Measure("modules", others, f"the interpreter's own included; and {own:.0f} of factcheck")
        yield Measure("memory_article", (ours.peak - bare.peak) / 1024, f"bare {bare.peak / 1024:.0f} MB")


def _modules(draft: Path, folder: str) -> list[float]:
    """Modules loaded at the end of a check: others', and our own."""
    command = [sys.executable, "-c", COUNT, str(draft)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return [float(count) for count in done.stderr.rsplit("\n", 1)[1].split()]
