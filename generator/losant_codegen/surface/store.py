"""The surface as a file: JSON with one argument, attribute, method or model a line, so that it reads well in a review.

What there are thousands of are arrays, not objects: `["name", "name", "str", {"required": true, "max_length": 255}]`
is the wire name, the Python name, the type, and whatever else there is to say.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from typing import Any

from ..ir import Json
from .model import SURFACE_VERSION, Argument, Credential, Field, Method, Model, Surface


def to_json(surface: Surface) -> dict[str, Json]:
    """The surface as plain data; what has its default value is left out."""
    return {
        "surface": SURFACE_VERSION,
        "base_url": surface.base_url,
        "credentials": [[c.scheme, c.name, c.variable] for c in surface.credentials],
        "methods": {name: _method_json(m) for name, m in surface.methods.items()},
        "models": {name: _model_json(m) for name, m in surface.models.items()},
    }


def from_json(data: Mapping[str, Any]) -> Surface:
    """The inverse of `to_json`. Raises `KeyError`, `TypeError`, `ValueError` or `AttributeError` for anything else."""
    if data["surface"] != SURFACE_VERSION:
        raise ValueError(f"surface version {data['surface']!r}")
    return Surface(
        methods={name: _method(name, raw) for name, raw in data["methods"].items()},
        models={name: _model(name, raw) for name, raw in data["models"].items()},
        credentials=tuple(Credential(name, variable, scheme) for scheme, name, variable in data["credentials"]),
        base_url=str(data["base_url"]),
    )


def layout(value: Json, depth: int = 0) -> str:
    """JSON text: objects are opened, lists only where they hold lists of more than one item."""
    if not isinstance(value, dict | list) or not value or _on_one_line(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":") if isinstance(value, list) else None)
    pad = " " * (depth + 1)
    if isinstance(value, dict):
        lines = [
            f"{pad}{json.dumps(key, ensure_ascii=False)}: {layout(item, depth + 1)}" for key, item in value.items()
        ]
    else:
        lines = [pad + layout(item, depth + 1) for item in value]
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    return f"{opening}\n" + ",\n".join(lines) + f"\n{' ' * depth}{closing}"


def _on_one_line(value: dict[str, Json] | list[Json]) -> bool:
    if isinstance(value, list):
        return not any(isinstance(item, list) and len(item) > 1 for item in value)
    return not any(isinstance(item, dict | list) for item in value.values())


# ---------------------------------------------------------------- to plain data


def _method_json(method: Method) -> dict[str, Json]:
    plain = _extras(method, "name", "arguments")
    return (
        {**plain, "arguments": [[a.place, *_slot(a, "place")] for a in method.arguments]} if method.arguments else plain
    )


def _model_json(model: Model) -> dict[str, Json]:
    plain = _extras(model, "name", "fields")
    return {**plain, "fields": [_slot(f) for f in model.fields]} if model.fields else plain


def _slot(item: Argument | Field, *without: str) -> list[Json]:
    extras = {**_extras(item, "name", "wire", "type", "limits", *without), **item.limits}
    return [item.wire, item.name, item.type, *([extras] if extras else [])]


def _extras(item: Argument | Field | Method | Model, *without: str) -> dict[str, Json]:
    plain: dict[str, Json] = {}
    for f in dataclasses.fields(item):
        value = getattr(item, f.name)
        default = f.default_factory() if f.default_factory is not dataclasses.MISSING else f.default
        if f.name not in without and value != default:
            plain[f.name] = _value(value)
    return plain


def _value(value: Any) -> Json:
    if isinstance(value, tuple):
        return [_value(v) for v in value]
    return dict(value) if isinstance(value, Mapping) else value


# ---------------------------------------------------------------- and back


def _method(name: str, raw: Mapping[str, Any]) -> Method:
    lists = {key: tuple(raw[key]) for key in ("sends", "errors", "scopes") if key in raw}
    security = tuple(tuple(alternative) for alternative in raw.get("security", ()))
    arguments = tuple(Argument(place=place, **_read(slot)) for place, *slot in raw.get("arguments", ()))
    return Method(**{**raw, **lists, "name": name, "arguments": arguments, "security": security})


def _model(name: str, raw: Mapping[str, Any]) -> Model:
    return Model(**{**raw, "name": name, "fields": tuple(Field(**_read(slot)) for slot in raw.get("fields", ()))})


_FLAGS = ("required", "read_only", "write_only", "default", "deprecated")


def _read(slot: Sequence[Any]) -> dict[str, Any]:
    wire, name, type_, *rest = slot
    extras = dict(rest[0]) if rest else {}
    flags = {key: extras.pop(key) for key in _FLAGS if key in extras}
    return {"wire": wire, "name": name, "type": type_, "limits": extras, **flags}
