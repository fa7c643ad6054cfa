"""The wheel's build: reference_data goes into it as packages of csv and, beside them, the index made from them."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HOME = "factcheck/reference_data"


class ReferenceData(BuildHookInterface):  # type: ignore[type-arg]
    """Ships what a check opens, so that an installed factcheck never builds an index."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name every file to take along; an editable install reads the checkout and needs none."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
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

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind."""
        if version != "editable":
            self.folder.cleanup()
