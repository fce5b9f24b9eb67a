"""Examples for people, and the document as the testing fake reads it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from losant_codegen import ir
from losant_codegen.diagnostics import Location
from losant_codegen.expect.document import Document
from losant_codegen.expect.natural import NaturalExamples
from losant_codegen.expect.samples import Direction
from losant_codegen.expect.table import TableMaker

Json = dict[str, Any]
HERE = Location("x")


def document(paths: Json | None = None, **schemas: Json) -> Document:
    return Document({"openapi": "3.1.0", "paths": paths or {}, "components": {"schemas": schemas}})


def natural(schema: Json, direction: Direction = Direction.RESPONSE, **schemas: Json) -> Any:
    example = NaturalExamples(document(**schemas)).of_schema(schema, direction, "value")
    return None if example is None else (example.value, example.documented)


PET = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "examples": ["Rex"]},
        "age": {"type": "integer", "minimum": 3, "maximum": 3},
        "secret": {"type": "string", "writeOnly": True},
        "id": {"type": "string", "readOnly": True},
        "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
    },
}


def test_the_documents_own_example_is_taken_as_it_is() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}, "b": {}}, "examples": [{"a": 1}]}
    assert natural(schema) == ({"a": 1}, True)


def test_an_example_that_does_not_fit_is_not_taken() -> None:
    assert natural({"type": "integer", "minimum": 7, "maximum": 7, "example": "seven"}) == (7, False)


def test_an_answer_is_put_together_from_its_parts_and_ends() -> None:
    value, _ = natural({"$ref": "#/components/schemas/Pet"}, Pet=PET)
    assert (value["name"], value["age"], value["id"]) == ("Rex", 3, "id")
    assert "secret" not in value
    assert json.dumps(value).count("Rex") < 6


def test_a_request_shows_what_is_required_and_what_is_documented() -> None:
    assert natural({"$ref": "#/components/schemas/Pet"}, Direction.REQUEST, Pet=PET) == ({"name": "Rex"}, False)


def test_what_has_no_value_has_no_example() -> None:
    assert natural({"type": "object", "required": ["x"], "properties": {"x": False}}) is None


def test_the_order_of_keys_in_the_document_does_not_show() -> None:
    properties = {name: {"type": "string"} for name in ("b", "a", "c")}
    turned = dict(reversed(properties.items()))
    one, other = (natural({"type": "object", "properties": each}) for each in (properties, turned))
    assert json.dumps(one) == json.dumps(other)


# ---------------------------------------------------------------- the table


def table(operation: Json, pagination: ir.Pagination | None = None, path: str = "/pets", **schemas: Json) -> Json:
    made = document({path: {"get": operation}}, **schemas)
    view = TableMaker(made, NaturalExamples(made)).view({("GET", path): ("listPets", "pets.list_pets", pagination)})
    (text,) = view.operations
    entry: Json = json.loads(text)
    entry["schemas"] = json.loads("{" + ",".join(view.schemas) + "}")
    return entry


def answer(schema: Json, **more: Any) -> Json:
    return {"responses": {"200": {"description": "d", "content": {"application/json": {"schema": schema, **more}}}}}


def test_an_operation_without_prose_with_what_it_refers_to() -> None:
    made = table(
        {**answer({"$ref": "#/components/schemas/Pet"}), "summary": "s", "x-more": 1},
        Pet={**PET, "title": "t", "description": "d"},
        Other={"type": "string"},
    )
    assert (made["id"], made["name"], made["method"], made["path"]) == ("listPets", "pets.list_pets", "GET", "/pets")
    assert list(made["schemas"]) == ["Pet"]
    assert "description" not in json.dumps(made)
    assert made["responses"]["200"]["application/json"]["example"]["name"] == "Rex"


def test_properties_that_are_called_like_keywords_are_kept() -> None:
    schema = {"type": "object", "properties": {"description": {"type": "string"}, "title": {"type": "integer"}}}
    kept = table(answer(schema))["responses"]["200"]["application/json"]["schema"]
    assert kept == schema


def test_what_goes_only_one_way_is_not_required() -> None:
    pet = {**PET, "required": ["name", "secret", "id"]}
    assert table(answer({"$ref": "#/components/schemas/Pet"}), Pet=pet)["schemas"]["Pet"]["required"] == ["name"]


PAGE = {"type": "object", "properties": {"items": {"type": "array"}, "total": {"type": "integer"}, "next": {}}}


@pytest.mark.parametrize(
    ("pagination", "example"),
    [
        (ir.PagePagination("page", None, "items", "total", 1), {"items": [1, 2], "total": 2, "next": "c"}),
        (ir.OffsetPagination("offset", None, "items", None), {"items": [1, 2], "total": 9, "next": "c"}),
        (ir.CursorPagination("cursor", None, "items", "next"), {"items": [1, 2], "total": 9}),
        (ir.CursorPagination("cursor", None, "items", "meta.next"), {"items": [1, 2], "total": 9, "next": "c"}),
        (ir.LinkPagination("items"), {"items": [1, 2], "total": 9, "next": "c"}),
    ],
)
def test_the_example_of_a_list_is_the_whole_list(pagination: ir.Pagination, example: Json) -> None:
    made = table(answer(PAGE, example={"items": [1, 2], "total": 9, "next": "c"}), pagination)
    assert made["responses"]["200"]["application/json"]["example"] == example
    numbered = isinstance(pagination, ir.PagePagination | ir.OffsetPagination)
    assert ("pages" in made) is numbered


def test_the_path_of_a_server_of_the_operations_own_is_told() -> None:
    operation = {**answer({}), "servers": [{"url": "https://other.example/v2/"}]}
    made = table(operation)
    assert (made["path"], made["base"]) == ("/pets", "/v2")


def test_patterns_that_python_does_not_know_are_left_out() -> None:
    schema = {"type": "string", "pattern": "(?<name"}
    assert table(answer(schema))["responses"]["200"]["application/json"]["schema"] == {"type": "string"}
