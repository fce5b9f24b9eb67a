"""A client as a part of another project: its package with tests, licence and a page on where it comes from.

Everything lies in the folder of the package and works under any name, because all imports are relative. A part of a
client (some operations, the models they need) goes without what of the runtime it never uses (`slim`).
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..config import FormatConfig
from ..format import format_files
from ..output import verify
from .page import Origin, page
from .slim import slim

__all__ = ["PAGE", "Origin", "Vendored", "place", "vendored"]

PAGE = "VENDORED.md"
LICENSE = "LICENSE"
LINE_LENGTH = 120
"""Of a part, which is to be small; a whole client keeps its own."""

_FAKE = ("testing/", "_runtime/testing/")
"""What only users' own tests need: a part goes without it."""


@dataclass(frozen=True, slots=True)
class Vendored:
    """The files of the package's folder by their path in it, and where they come from."""

    files: Mapping[str, str]
    origin: Origin

    def size(self, *, tests: bool) -> int:
        """Bytes of the tests, or of everything else."""
        return sum(len(text.encode()) for path, text in self.files.items() if path.startswith("tests/") is tests)


def vendored(files: Mapping[str, str], package: str, origin: Origin, layout: FormatConfig) -> Vendored:
    """The files of a generated client (`package` is its folder in them) as they stand in another project.

    They compile and can be imported under their name; raises `CodegenError` (LC802) if not.
    """
    inside = {path.removeprefix(f"{package}/"): text for path, text in files.items() if path.startswith(f"{package}/")}
    if origin.include:
        inside = slim({path: text for path, text in inside.items() if not path.startswith(_FAKE)})
        compact = FormatConfig(layout.formatter, LINE_LENGTH)
        inside = _formatted(inside, package, compact)
    tests = {path: text for path, text in files.items() if path.startswith("tests/")}
    license_ = {LICENSE: files[LICENSE]} if LICENSE in files else {}
    result = Vendored({**inside, **tests, **license_, PAGE: page(origin)}, origin)
    _verify(result)
    return result


def _formatted(files: Mapping[str, str], package: str, layout: FormatConfig) -> dict[str, str]:
    """Below a folder, for the formatter would take `types/` for the module of that name."""
    formatted = format_files({f"{package}/{path}": text for path, text in files.items()}, layout, compact=True)
    return {path.removeprefix(f"{package}/"): text for path, text in formatted.items()}


def place(destination: Path, package: str) -> tuple[Path, str]:
    """The folder of the package and its dotted name.

    Without a name the destination is the package's folder, and its name begins where folders above stop being
    packages. A destination that ends in the name's parts is that folder, too; else the package is made below it.
    """
    folder = destination.resolve()
    if not package:
        parts = [folder.name]
        while (folder.parents[len(parts) - 1] / "__init__.py").is_file():
            parts.insert(0, folder.parents[len(parts) - 1].name)
        return folder, ".".join(parts)
    wanted = package.split(".")
    return (folder if list(folder.parts[-len(wanted) :]) == wanted else folder.joinpath(*wanted)), package


def _verify(result: Vendored) -> None:
    with tempfile.TemporaryDirectory(prefix="losant-codegen-vendored-") as root:
        folder = Path(root).joinpath(*result.origin.package.split("."))
        for path, text in result.files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        verify(Path(root), result.origin.package.replace(".", "/"))
