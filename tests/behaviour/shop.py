"""A small API for the tests of what changes: every edit is made on a copy of `document()`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml
from losant_codegen import pipeline
from losant_codegen.config import Config
from losant_codegen.diagnostics import Collector
from losant_codegen.surface import Surface

Json = dict[str, Any]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: Json | None, media_type: str = "application/json") -> Json:
    return {"description": "Done.", **({"content": {media_type: {"schema": schema}}} if schema is not None else {})}


def parameter(name: str, place: str = "query", schema: Json | None = None, **more: Any) -> Json:
    return {
        "name": name,
        "in": place,
        "schema": schema or {"type": "string"},
        **({"required": True} if place == "path" else {}),
        **more,
    }


def document() -> Json:
    """Items with a list, pages, a body, an upload, a download and a stream of events: `shop.yaml`, read anew."""
    made: Json = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    return made


def save(tree: Json, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(tree, indent=1), encoding="utf-8")
    return path


def surface(tree: Json, folder: Path) -> Surface:
    """What users see of the client that is made from a document."""
    path = save(tree, folder / "openapi.json")
    return pipeline.surface(Config(target=str(path), root=folder), Collector(), {}, lambda stage: None)[1]
