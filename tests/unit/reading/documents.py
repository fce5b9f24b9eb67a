"""Small documents for the tests of the reading stages."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from losant_codegen.diagnostics import Collector, Pointer
from losant_codegen.load import load
from losant_codegen.resolve import bundle
from losant_codegen.source import Bundle

HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"


def write(folder: Path, files: dict[str, str]) -> Path:
    """Write files, by name, and return the path of the first."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
    return folder / next(iter(files))


def bundled(folder: Path, files: dict[str, str], **options: Any) -> tuple[Bundle, Collector]:
    """The bundle of a description in several files, and what was found."""
    collector = Collector()
    return bundle(load(write(folder, files), collector, **options), collector), collector


def codes(collector: Collector) -> list[str]:
    """The codes of all findings and faults, sorted."""
    return sorted(diagnostic.code for diagnostic in (*collector.found, *collector.faults))


def at(bundle: Bundle, *pointer: str | int) -> Any:
    value: Any = bundle.tree
    for part in pointer:
        value = value[part]
    return value


def origin(bundle: Bundle, *pointer: str | int) -> tuple[str, Pointer]:
    place = bundle.locate(tuple(pointer))
    return Path(place.uri).name, place.pointer


def ref(name: str, kind: str = "schemas") -> dict[str, str]:
    return {"$ref": f"#/components/{kind}/{name}"}
