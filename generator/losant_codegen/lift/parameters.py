"""Parameters: Swagger 2.0's spelling of them (type beside the name, `collectionFormat`) in OpenAPI 3.1's.

Documents of version 3 hold the old words too, so both versions come through here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..diagnostics import Collector
from .moves import At, Moves
from .schema import SchemaLifter

_SCHEMA_WORDS = (
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "x-nullable",
    "nullable",
    "$ref",
)
_STYLES: Mapping[str, Mapping[str, Any]] = {
    "csv": {"explode": False},
    "multi": {"style": "form", "explode": True},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
}

_BODY_PLACES = ("body", "formData", "multipart")
"""Values of `in` that mean a part of the body; the last is nobody's word, but it is met."""


def in_body(parameter: Any) -> bool:
    """Whether a parameter is the body or a part of it."""
    return isinstance(parameter, dict) and parameter.get("in") in _BODY_PLACES


def query_names(item: Any, follow: Callable[[Any], Any]) -> set[str]:
    """The query parameters that a path item and its operations declare; `follow` resolves references."""
    found: set[str] = set()
    owners = [item, *(child for child in item.values() if isinstance(child, dict))] if isinstance(item, dict) else []
    for owner in owners:
        listed = owner.get("parameters")
        for parameter in map(follow, listed if isinstance(listed, list) else ()):
            if isinstance(parameter, dict) and parameter.get("in") == "query":
                found.add(str(parameter.get("name")))
    return found


def component(tree: Mapping[str, Any], *path: str) -> Any:
    """A shared part of the document; None where there is none."""
    found: Any = tree
    for key in path:
        found = found.get(key) if isinstance(found, dict) else None
    return found


def bare_schema(node: Mapping[str, Any]) -> dict[str, Any]:
    """The schema words that stand directly in a parameter, header or `items` object of Swagger 2.0."""
    return {key: node[key] for key in _SCHEMA_WORDS if key in node}


def lift_parameter(value: dict[str, Any], at: At, schemas: SchemaLifter, collector: Collector) -> dict[str, Any]:
    """A parameter that is not part of the body. Its media types are not this function's business."""
    lifted = {key: child for key, child in value.items() if key not in ("schema", "collectionFormat")}
    bare = bare_schema(value)
    if "schema" in value:
        lifted["schema"] = schemas.lift(value["schema"], at.down("schema"))
    elif "content" not in value and bare and "name" in value:
        lifted = {key: child for key, child in lifted.items() if key not in bare}
        lifted["schema"] = schemas.lift(bare, schemas.moves.add(at.into("schema")))
    if "collectionFormat" in value:
        lifted.update(_style(value, at, schemas.moves, collector))
    elif "schema" in lifted and "schema" not in value and _is_array(lifted["schema"]) and "style" not in value:
        lifted["explode"] = False  # Swagger 2.0: without a collectionFormat an array is comma-separated
    if "x-example" in lifted and "example" not in lifted:
        lifted["example"] = lifted.pop("x-example")
    if lifted.get("in") == "querystring":
        _query_string(lifted, at, schemas.moves)
    return lifted


def lift_header(value: dict[str, Any], at: At, schemas: SchemaLifter) -> dict[str, Any]:
    """A response header, whichever version wrote it."""
    if "schema" in value:
        return {**value, "schema": schemas.lift(value["schema"], at.down("schema"))}
    bare = bare_schema(value)
    if "content" in value or "$ref" in value or not bare:
        return value
    rest = {key: child for key, child in value.items() if key not in bare and key != "collectionFormat"}
    return {**rest, "schema": schemas.lift(bare, schemas.moves.add(at.into("schema")))}


def collection_style(name: Any) -> Mapping[str, Any] | None:
    """`style` and `explode` for a `collectionFormat`; None for one that OpenAPI 3 has no word for."""
    return _STYLES.get(name) if isinstance(name, str) else None


def _style(value: dict[str, Any], at: At, moves: Moves, collector: Collector) -> dict[str, Any]:
    style = collection_style(value["collectionFormat"])
    if style is None:
        message = f"collectionFormat '{value['collectionFormat']}' has no counterpart; the values are comma-separated"
        collector.warning("LC402", message, moves.locate(at.down("collectionFormat")))
        style = _STYLES["csv"]
    return {key: word for key, word in style.items() if key not in value and (key == "explode" or _in_query(value))}


def _in_query(value: dict[str, Any]) -> bool:
    return value.get("in") in ("query", "formData")


def _is_array(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") in ("array", ["array", "null"])


def _query_string(lifted: dict[str, Any], at: At, moves: Moves) -> None:
    """OpenAPI 3.2's whole query string. As a form it is the same as an object whose properties are the parameters; of
    any other media type, it is the style `querystring`: the value is the query, without a name.
    """
    lifted.update({"in": "query", "style": "querystring"})
    content = lifted.get("content")
    form = content.get("application/x-www-form-urlencoded") if isinstance(content, dict) else None
    if isinstance(form, dict):
        del lifted["content"]
        where = ("content", "application/x-www-form-urlencoded", "schema")
        moves.add(At((*at.new, "schema"), at.old + where))
        lifted.update({"style": "form", "explode": True, "schema": form.get("schema", {})})
