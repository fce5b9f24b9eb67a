"""`--include`: part of an API, with exactly the schemas it needs."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import replace

from . import ir
from .diagnostics import CodegenError, Diagnostic, ExitCode, Severity
from .ir_walk import operation_types, reachable_schemas


def select(api: ir.Api, include: Sequence[str]) -> ir.Api:
    """The API with only the included operations (`resource` or `resource.action`, the document's words).

    Everything when `include` is empty. Raises `CodegenError` (LC014) for a name that fits nothing.
    """
    if not include:
        return api
    known = {r.name for r in api.resources} | {f"{r.name}.{o.action}" for r in api.resources for o in r.operations}
    unknown = [
        Diagnostic("LC014", Severity.ERROR, f"--include {name}: no such operation", None, _hint(name, known))
        for name in include
        if name not in known
    ]
    if unknown:
        raise CodegenError(*unknown, exit_code=ExitCode.USAGE)
    wanted = set(include)
    resources = []
    for resource in api.resources:
        kept = tuple(o for o in resource.operations if {resource.name, f"{resource.name}.{o.action}"} & wanted)
        if kept:
            resources.append(replace(resource, operations=kept))
    part = replace(api, resources=tuple(resources), callbacks=())
    reachable = reachable_schemas(part, (t for o in part.operations for t in operation_types(o)))
    return replace(part, schemas={key: schema for key, schema in api.schemas.items() if key in reachable})


def _hint(name: str, known: set[str]) -> str:
    close = difflib.get_close_matches(name, sorted(known), 3)
    return f"did you mean {' or '.join(close)}?" if close else "`losant-codegen inspect` lists the operations"
