"""Drives datamodel-code-generator, and keeps what it made.

`begin_shapes` hands all fragments that are not in the cache to it, in batches. When there are many, or a process waits
for them (`begin_generator`), other processes work on them while this one goes on. The generator is imported only when
something is missing from the cache.
"""

from __future__ import annotations

import json
import os
import threading
import time
import warnings
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from ..cache import Cache, fingerprint
from .fragments import PREFIX, Fragment, JsonSchema
from .shapes import Shape, UnexpectedOutput, from_json, parse_module, to_json

KIND = "models"
BATCH = 100
WORTH_A_PROCESS = 250
"""Fragments below which a second process costs more than it saves."""
KEPT = 20_000
"""Shapes in the cache before the unused ones are dropped."""


@dataclass(slots=True)
class Coming:
    """Shapes that are known, and batches of others that processes are at work on."""

    cache: Cache
    known: dict[str, Shape]
    kept: dict[str, Shape]
    pool: ProcessPoolExecutor | None = None
    batches: list[Future[dict[str, Shape]]] = field(default_factory=list)

    def wait(self) -> dict[str, Shape]:
        """All shapes by digest, when they are made. Raises `NotGenerated`."""
        if self.pool is None:
            return self.known
        with self.pool:
            for batch in self.batches:
                self.known.update(batch.result())
        self.pool = None
        self.keep()
        return self.known

    def keep(self) -> None:
        """Keep them for the next run, with those of earlier runs as long as these are not too many."""
        shapes = self.known if len(self.kept) > KEPT else {**self.kept, **self.known}
        self.cache.put(KIND, fingerprint(), {digest: to_json(shapes[digest]) for digest in sorted(shapes)})


def begin_generator() -> ProcessPoolExecutor:
    """A process that loads datamodel-code-generator, which takes as long as making fifty models."""
    pool = _pool(_jobs(None))
    pool.submit(run_generator, batch_document(()))
    return pool


def begin_shapes(
    fragments: Iterable[Fragment], cache: Cache, jobs: int | None = None, pool: ProcessPoolExecutor | None = None
) -> Coming:
    """Have the shape of every fragment made, in processes of their own where there are many or some wait (`pool`).

    `jobs` limits these; by default one core is left to the stages that go on meanwhile.
    """
    wanted = {f.digest: f for f in fragments}
    kept = _kept(cache)
    known = {digest: kept[digest] for digest in wanted if digest in kept}
    missing = [f for digest, f in sorted(wanted.items()) if digest not in known]
    coming = Coming(cache, known, kept)
    if not missing or (pool is None and len(missing) < WORTH_A_PROCESS):
        for n in range(0, len(missing), BATCH):
            known.update(generate_batch(missing[n : n + BATCH]))
        if missing:
            coming.keep()
        return coming
    jobs = _jobs(jobs)
    size = min(BATCH, -(-len(missing) // jobs))
    batches = [missing[n : n + size] for n in range(0, len(missing), size)]
    coming.pool = pool or _pool(min(jobs, len(batches)))
    coming.batches = [coming.pool.submit(generate_batch, batch) for batch in batches]
    return coming


def _jobs(jobs: int | None) -> int:
    return jobs or max((os.cpu_count() or 1) - 1, 1)


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, initializer=_end_with, initargs=(os.getpid(),))


def _end_with(parent: int) -> None:
    """End this process when the one that it works for was killed: it would wait for work for ever."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


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


# ---------------------------------------------------------------- kept between runs


def _kept(cache: Cache) -> dict[str, Shape]:
    """What earlier runs left."""
    raw = cache.get(KIND, fingerprint())
    try:
        return {digest: from_json(shape) for digest, shape in (raw or {}).items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}
