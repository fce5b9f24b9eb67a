"""A project with a description and a codegen.toml, driven through the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from losant_codegen.cli import group
from losant_codegen.cli.common import run

from . import shop
from .shop import Json

CONFIG = """\
spec = "openapi.json"
output = "client"

[client]
package = "shop_client"
name = "Shop"
"""


class Project:
    """`tree` is the description; `edit` changes it on disk."""

    def __init__(self, folder: Path, config: str = CONFIG) -> None:
        self.folder = folder
        self.client = folder / "client"
        self.tree: Json = shop.document()
        (folder / "codegen.toml").write_text(config)
        self.save()

    def save(self) -> None:
        (self.folder / "openapi.json").write_text(json.dumps(self.tree, indent=1))

    def edit(self, change: Callable[[Json], object]) -> None:
        change(self.tree)
        self.save()

    def run(self, *arguments: str) -> int:
        """The exit code of a command that is run in the project's folder."""
        return run(group, [*arguments])

    def files(self) -> dict[str, str]:
        """Every file of the client but what Python caches."""
        found = (p for p in sorted(self.client.rglob("*")) if p.is_file() and "__pycache__" not in p.parts)
        return {p.relative_to(self.client).as_posix(): p.read_text(encoding="utf-8") for p in found}

    def version(self, version: str) -> None:
        text = (self.folder / "codegen.toml").read_text()
        text = "\n".join(line for line in text.splitlines() if not line.startswith("version"))
        (self.folder / "codegen.toml").write_text(f'{text}\nversion = "{version}"\n')
