"""Body parameters made a `requestBody`: `in: body` and `in: formData` of Swagger 2.0, and the same (and worse) met in
version 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .moves import At, Moves
from .parameters import bare_schema, collection_style
from .schema import SchemaLifter

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class BodyParameter:
    """A parameter that is the body or a part of it, and where it stands."""

    value: dict[str, Any]
    at: At

    @property
    def is_part(self) -> bool:
        return self.value.get("in") != "body"

    @property
    def is_file(self) -> bool:
        schema = self.value.get("schema", self.value)
        kind = schema.get("type") if isinstance(schema, dict) else None
        return kind == "file" or (isinstance(schema, dict) and schema.get("format") == "binary")


def request_body(
    parameters: Sequence[BodyParameter], consumes: Sequence[str], at: At, schemas: SchemaLifter
) -> dict[str, Any] | None:
    """The `requestBody` that these parameters describe, or None where there are none. `at` is where it will stand."""
    parts = [p for p in parameters if p.is_part]
    if parts:
        return _form(parts, consumes, at, schemas)
    return _whole(parameters[0], consumes, at, schemas) if parameters else None


def _whole(parameter: BodyParameter, consumes: Sequence[str], at: At, schemas: SchemaLifter) -> dict[str, Any]:
    value = parameter.value
    moves = schemas.moves
    moves.add(At(at.new, parameter.at.old))
    media_types = [m for m in consumes if m not in (FORM, MULTIPART)] or ["application/json"]
    content: dict[str, Any] = {}
    schema_at = At((*at.new, "content", media_types[0], "schema"), (*parameter.at.old, "schema"))
    lifted = schemas.lift(value.get("schema", {}), schema_at)
    for media_type in media_types:
        moves.add(At((*at.new, "content", media_type, "schema"), (*parameter.at.old, "schema")))
        content[media_type] = {"schema": lifted}
    body = {key: child for key, child in value.items() if key == "description" or key.startswith("x-")}
    name = value.get("name")
    if isinstance(name, str) and name and name.lower() != "body":
        body.setdefault("x-body-name", name)
    return {**body, "required": value.get("required") is True, "content": content}


def _form(parts: Sequence[BodyParameter], consumes: Sequence[str], at: At, schemas: SchemaLifter) -> dict[str, Any]:
    content: dict[str, Any] = {}
    for media_type in _form_types(parts, consumes):
        schema, encoding = _form_schema(parts, At((*at.new, "content", media_type, "schema"), at.old), schemas)
        content[media_type] = {"schema": schema, **({"encoding": encoding} if encoding else {})}
    schemas.moves.add(At(at.new, parts[0].at.old[:-1]))
    return {"required": any(p.value.get("required") is True for p in parts), "content": content}


def _form_types(parts: Sequence[BodyParameter], consumes: Sequence[str]) -> list[str]:
    if any(p.is_file or p.value.get("in") == "multipart" for p in parts):
        return [MULTIPART]
    return [m for m in consumes if m in (FORM, MULTIPART)] or [FORM]


def _form_schema(
    parts: Sequence[BodyParameter], at: At, schemas: SchemaLifter
) -> tuple[dict[str, Any], dict[str, Any]]:
    properties: dict[str, Any] = {}
    encoding: dict[str, Any] = {}
    required = []
    for part in parts:
        name = str(part.value.get("name", ""))
        properties[name] = _part(part, At((*at.new, "properties", name), part.at.old), schemas)
        if part.value.get("required") is True:
            required.append(name)
        style = collection_style(part.value.get("collectionFormat", "csv"))
        if style is not None and "array" in str(part.value.get("type")):
            encoding[name] = {"style": "form", **style}
    schema = {"type": "object", "properties": properties, **({"required": required} if required else {})}
    return schema, encoding


def _part(part: BodyParameter, at: At, schemas: SchemaLifter) -> Any:
    value = part.value
    moves: Moves = schemas.moves
    inner = value.get("schema")
    source = inner if isinstance(inner, dict) else bare_schema(value)
    moves.add(At(at.new, (*at.old, "schema")) if isinstance(inner, dict) else at)
    extra = {key: value[key] for key in ("description", "example") if key in value and key not in source}
    return schemas.lift({**extra, **source}, At(at.new, (*at.old, "schema") if isinstance(inner, dict) else at.old))
