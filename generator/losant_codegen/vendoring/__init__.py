"""A client as a part of another project: its package with tests, licence and a page on where it comes from.

Everything lies in the folder of the package and works under any name, because all imports are relative. A whole client
is as it is elsewhere. A part of one (some operations, the models they need) goes without what of the runtime it never
uses (`slim`).
"""

from __future__ import annotations

import keyword
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ..config import FormatConfig
from ..diagnostics import CodegenError, Diagnostic, ExitCode, Severity
from ..format import format_files
from ..output import MANIFEST, read_manifest
from ..verify import verify
from .page import Origin, page
from .slim import slim

__all__ = ["PAGE", "Origin", "chosen", "place", "vendored"]

PAGE = "VENDORED.md"
LICENSE = "LICENSE"

_FAKE = ("testing/", "_runtime/testing/")
"""What only users' own tests need: a part goes without it."""


def vendored(files: Mapping[str, str], origin: Origin, layout: FormatConfig) -> dict[str, str]:
    """The files of a generated client as they stand in another project, by their path in the package's folder.

    They compile and can be imported under their name; raises `CodegenError` (LC802) if not.
    """
    folder = f"{origin.package}/"
    inside = {path.removeprefix(folder): text for path, text in files.items() if path.startswith(folder)}
    if origin.include:
        small = slim({path: text for path, text in inside.items() if not path.startswith(_FAKE)})
        # Below a folder, for the formatter would take `types/` for the module of that name.
        formatted = format_files({folder + path: text for path, text in small.items()}, layout)
        inside = {path.removeprefix(folder): text for path, text in formatted.items()}
    tests = {path: text for path, text in files.items() if path.startswith("tests/")}
    license_ = {LICENSE: files[LICENSE]} if LICENSE in files else {}
    result = {**inside, **tests, **license_, PAGE: page(origin, licensed=bool(license_))}
    _verify(result, origin.package)
    return result


def place(destination: Path, package: str) -> tuple[Path, str]:
    """The folder of the package and its dotted name.

    Without a name the destination is the package's folder, and its name begins where folders above stop being
    packages. A destination that ends in the name's parts is that folder, too; else the package is made below it.
    Raises `CodegenError` (LC806) for a name that cannot be imported.
    """
    folder = destination.resolve()
    if not package:
        parts = [folder.name]
        while (folder.parents[len(parts) - 1] / "__init__.py").is_file():
            parts.insert(0, folder.parents[len(parts) - 1].name)
        package = ".".join(parts)
    else:
        parts = package.split(".")
        folder = folder if list(folder.parts[-len(parts) :]) == parts else folder.joinpath(*parts)
    for part in parts:
        if not part.isidentifier() or keyword.iskeyword(part):
            hint = "name the package with --package, or choose another folder"
            raise _fault(f"{package!r} cannot be imported: {part!r} is not an identifier", hint)
    return folder, package


def chosen(folder: Path) -> tuple[str, tuple[str, ...]]:
    """The package and the operations that were chosen for a vendored client; empty where there is none yet.

    Raises `CodegenError` (LC806) for a folder that holds a client of another kind.
    """
    manifest = read_manifest(folder)
    if not manifest.files:
        return "", ()
    match manifest.options:
        case ("--package", package, *rest):
            return package, tuple(rest[1::2])
        case _:
            hint = f"choose another folder, or remove {folder / MANIFEST}"
            raise _fault(f"{folder} holds a client that `generate` made", hint)


def _fault(message: str, hint: str) -> CodegenError:
    return CodegenError(Diagnostic("LC806", Severity.ERROR, message, None, hint), exit_code=ExitCode.USAGE)


def _verify(files: Mapping[str, str], package: str) -> None:
    with tempfile.TemporaryDirectory(prefix="losant-codegen-vendored-") as root:
        folder = Path(root).joinpath(*package.split("."))
        for path, text in files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        verify(Path(root), package.replace(".", "/"))
