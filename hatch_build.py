"""The wheel's build: what a check would otherwise prepare goes into it.

That is reference_data as packages of csv, the index made from them, and all modules in one file.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HOME = "factcheck/reference_data"


class Prepared(BuildHookInterface):  # type: ignore[type-arg]
    """Ships what a check opens, so that an installed factcheck never builds an index, nor looks for its modules."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name every file to take along; an editable install reads the checkout and needs none."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from factcheck.bundling import NAME, bundle
        from factcheck.reference.building import build
        from factcheck.reference.folders import fingerprint, packages

        root = Path(self.root, "reference_data")
        self.folder = tempfile.TemporaryDirectory()
        index = Path(self.folder.name, "index.sqlite")
        build(root, fingerprint(root), index)
        included = build_data["force_include"]
        included[str(index)] = f"{HOME}/index.sqlite"
        for package in packages(root):
            included[str(package)] = f"{HOME}/{package.name}"
        modules = Path(self.folder.name, NAME)
        modules.write_bytes(bundle(Path(self.root, "factcheck")))
        included[str(modules)] = f"factcheck/{NAME}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind."""
        if version != "editable":
            self.folder.cleanup()
