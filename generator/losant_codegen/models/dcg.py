"""Drives datamodel-code-generator, in process, and keeps what it made.

`generate_shapes` hands all fragments that are not in the cache to it, in batches that run side by side when there are
many. The generator is imported only when something is missing from the cache.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import warnings
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .fragments import PREFIX, Fragment, JsonSchema
from .shapes import Shape, UnexpectedOutput, from_json, parse_module, to_json

BATCH = 100
WORTH_A_PROCESS = 250
"""Fragments below which a second process costs more than it saves."""
KEPT = 20_000
"""Shapes in the cache before the unused ones are dropped."""


def generate_shapes(fragments: Iterable[Fragment], cache_dir: Path | None, jobs: int | None = None) -> dict[str, Shape]:
    """The shape of every fragment, by digest. `jobs` limits the processes (default: one a core)."""
    wanted = {f.digest: f for f in fragments}
    kept = _read_cache(cache_dir)
    shapes = {digest: kept[digest] for digest in wanted if digest in kept}
    missing = [f for digest, f in sorted(wanted.items()) if digest not in shapes]
    if missing:
        shapes.update(_generate_all(missing, jobs or os.cpu_count() or 1))
        _write_cache(cache_dir, shapes if len(kept) > KEPT else {**kept, **shapes})
    return shapes


def _generate_all(fragments: Sequence[Fragment], jobs: int) -> dict[str, Shape]:
    batches = [fragments[n : n + BATCH] for n in range(0, len(fragments), BATCH)]
    if jobs == 1 or len(fragments) < WORTH_A_PROCESS:
        return {digest: shape for batch in batches for digest, shape in generate_batch(batch).items()}
    import datamodel_code_generator  # noqa: F401 - once, before the processes are forked

    with ProcessPoolExecutor(min(jobs, len(batches))) as pool:
        return {digest: shape for made in pool.map(generate_batch, batches) for digest, shape in made.items()}


class NotGenerated(Exception):
    """datamodel-code-generator failed on a fragment, or made something else of it. Arguments: digest, reason."""


def generate_batch(fragments: Sequence[Fragment]) -> dict[str, Shape]:
    """The shapes of some fragments, by digest.

    When a run fails, its halves are tried, so that `NotGenerated` is raised for the one fragment that is the cause.
    """
    try:
        return _generate_together(fragments)
    except Exception as error:  # whatever the generator raises
        if len(fragments) == 1:
            raise NotGenerated(fragments[0].digest, f"{type(error).__name__}: {error}") from error
    half = len(fragments) // 2
    return {**generate_batch(fragments[:half]), **generate_batch(fragments[half:])}


def _generate_together(fragments: Sequence[Fragment]) -> dict[str, Shape]:
    shapes = parse_module(run_generator(batch_document(fragments)))
    made = {}
    for n, fragment in enumerate(fragments):
        shape = shapes.get(f"S{n}")
        if shape is None or not _fits(fragment, shape):
            raise UnexpectedOutput(json.dumps(fragment.schema))
        made[fragment.digest] = shape
    return made


def batch_document(fragments: Sequence[Fragment]) -> JsonSchema:
    """One OpenAPI document of all fragments: their schemas as `S0`, `S1` ..., and what those refer to."""
    schemas: dict[str, JsonSchema] = {}
    for n, fragment in enumerate(fragments):
        # A reference that is more than an empty object belongs to this fragment alone.
        own = {f"{PREFIX}{name}": f"{PREFIX}S{n}{name}" for name in fragment.stubs}
        schemas.update({f"S{n}{name}": stub for name, stub in fragment.stubs.items()})
        schemas[f"S{n}"] = _renamed(fragment.schema, own)
        for index, _ in enumerate(fragment.references):
            schemas.setdefault(f"R{index}", {"type": "object", "properties": {}})
    info = {"title": "fragments", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


def _renamed(node: Any, names: Mapping[str, str]) -> Any:
    """The schema with some of its references renamed."""
    if isinstance(node, dict):
        return {
            key: names.get(value, value) if key == "$ref" else _renamed(value, names) for key, value in node.items()
        }
    return [_renamed(item, names) for item in node] if isinstance(node, list) else node


def run_generator(document: JsonSchema) -> str:
    """The module that datamodel-code-generator writes for the document's components, unformatted."""
    # Takes a third of a second, and is not needed when everything is cached.
    import datamodel_code_generator as dcg
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = dcg.generate(
            json.dumps(document),
            input_file_type=dcg.InputFileType.OpenAPI,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_311,
            output_datetime_class=DatetimeClassType.Datetime,
            enum_field_as_literal=dcg.LiteralType.All,
            use_annotated=True,
            use_standard_collections=True,
            use_union_operator=True,
            use_tuple_for_fixed_items=True,
            use_type_alias=True,
            keep_model_order=True,
            disable_timestamp=True,
            formatters=[],
        )
    assert isinstance(made, str)
    return made


def _fits(fragment: Fragment, shape: Shape) -> bool:
    properties = fragment.schema.get("properties")
    if properties is None or "extra" in properties:
        return (shape.value is not None) == (properties is None) and (shape.extra is not None) == bool(properties)
    return len(shape.fields) == len(properties) and shape.value is None


# ---------------------------------------------------------------- cache


def _cache_file(cache_dir: Path) -> Path:
    return cache_dir / f"models-{version('datamodel-code-generator')}.json"


def _read_cache(cache_dir: Path | None) -> dict[str, Shape]:
    """What earlier runs left; nothing when the file is missing or was damaged."""
    if cache_dir is None:
        return {}
    try:
        data = json.loads(_cache_file(cache_dir).read_text(encoding="utf-8"))
        return {digest: from_json(shape) for digest, shape in data.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _write_cache(cache_dir: Path | None, shapes: Mapping[str, Shape]) -> None:
    """Keep the shapes for the next run. A folder that cannot be written costs only time."""
    if cache_dir is None:
        return
    with contextlib.suppress(OSError):
        cache_dir.mkdir(parents=True, exist_ok=True)
        text = json.dumps({digest: to_json(shapes[digest]) for digest in sorted(shapes)}, separators=(",", ":"))
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=cache_dir, delete=False) as file:
            file.write(text)
        Path(file.name).replace(_cache_file(cache_dir))
