"""What is said of an operation or a schema, as a mark that tells whether it was said otherwise before."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from .. import ir


def operation_doc(operation: ir.Operation) -> str:
    """The mark of an operation's texts: its own, and those of its parameters, body and answers."""
    return _mark(_operation_prose(operation))


def schema_doc(schema: ir.Schema) -> str:
    """The mark of a schema's texts and those of its properties."""
    return _mark(_schema_prose(schema))


def _operation_prose(operation: ir.Operation) -> Iterator[str | None]:
    yield from (operation.summary, operation.description)
    yield from (p.description for p in operation.parameters)
    yield operation.body.description if operation.body else None
    yield from (r.description for r in operation.responses)


def _schema_prose(schema: ir.Schema) -> Iterator[str | None]:
    yield schema.description
    if isinstance(schema, ir.ObjectSchema):
        yield from (p.description for p in sorted(schema.properties, key=lambda p: p.name))


def _mark(prose: Iterable[str | None]) -> str:
    """Eight letters that change when the prose does; empty for none."""
    text = "\0".join(part or "" for part in prose)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8] if text.strip("\0") else ""
