"""The JSON shape of the model, held as documented in docs/ir.md."""

from __future__ import annotations

import json

from losant_codegen import ir
from losant_codegen.diagnostics import Location
from losant_codegen.dump import dump, dump_type

HERE = Location("api.yaml")
TEXT = ir.StringType()


def test_types() -> None:
    limits = ir.Constraints(min_length=0, pattern="^a")
    cases: list[tuple[ir.Type, object]] = [
        (ir.AnyType(), "any"),
        (ir.AnyType("why"), {"type": "any", "reason": "why"}),
        (ir.NeverType(), "never"),
        (ir.NullType(), "null"),
        (ir.BooleanType(), "boolean"),
        (ir.NumberType(), "number"),
        (ir.NumberType(True, "int64"), {"type": "integer", "format": "int64"}),
        (ir.StringType("date", limits), {"type": "string", "format": "date", "min_length": 0, "pattern": "^a"}),
        (ir.LiteralType(("a", 1, True)), {"literal": ["a", 1, True]}),
        (ir.RefType("A"), {"ref": "A"}),
        (ir.ArrayType(TEXT, ir.Constraints(unique_items=True)), {"array": "string", "unique_items": True}),
        (ir.TupleType((TEXT,), None), {"tuple": ["string"], "rest": None}),
        (ir.MapType(TEXT, "^x"), {"map": "string", "key_pattern": "^x"}),
        (ir.UnionType((TEXT, ir.NullType())), {"union": ["string", "null"]}),
        (
            ir.UnionType((ir.RefType("A"), ir.RefType("B")), ir.Discriminator("t", (("a", "A"), ("b", "B")))),
            {
                "union": [{"ref": "A"}, {"ref": "B"}],
                "discriminator": {"property": "t", "mapping": {"a": "A", "b": "B"}},
            },
        ),
    ]
    assert [dump_type(type_) for type_, _ in cases] == [expected for _, expected in cases]


def example() -> ir.Api:
    operation = ir.Operation(
        id="pets.list",
        resource="pets",
        action="list",
        method="POST",
        path="/pets/{id}",
        parameters=(
            ir.Parameter("id", ir.ParameterIn.PATH, TEXT, True, "simple", False, HERE),
            ir.Parameter("q", ir.ParameterIn.QUERY, TEXT, False, "form", True, HERE, has_default=True, default=None),
        ),
        body=ir.RequestBody(
            (
                ir.Content(
                    "multipart/form-data", ir.ContentKind.MULTIPART, ir.RefType("B"), (ir.Part("f", is_file=True),)
                ),
            ),
            True,
            HERE,
            "pet",
        ),
        responses=(
            ir.Response(
                "200", (ir.Content("text/event-stream", ir.ContentKind.SSE, TEXT, events=(("e", TEXT),)),), HERE, "ok"
            ),
            ir.Response("204", (), HERE, headers=(ir.Header("X", TEXT),)),
        ),
        location=HERE,
        operation_id="pets.list",
        security=(),
        scopes=("all",),
        pagination=ir.PagePagination("page", "size", "items", None),
        servers=(ir.Server("https://{r}", None, (("r", "eu", ("eu",)),)),),
    )
    properties = (ir.Property("id", TEXT, True, "The id.", True, "x", read_only=True), ir.Property("n", ir.NullType()))
    schemas: dict[str, ir.Schema] = {
        "B": ir.ObjectSchema("B", ir.SchemaName(("B",)), HERE, properties, None, "A B.", examples=({"id": "x"},)),
        "E": ir.EnumSchema("E", ir.SchemaName(("B", "e"), given=False), HERE, ("a",), deprecated=True),
        "U": ir.AliasSchema("U", ir.SchemaName(("U",)), HERE, ir.ArrayType(ir.RefType("U"))),
    }
    flow = ir.OAuthFlow("clientCredentials", "https://t", None, None, (("a", "A"),))
    return ir.Api(
        title="T",
        version="1",
        resources=(ir.Resource("pets", (operation,), "Pets."),),
        schemas=schemas,
        servers=(ir.Server("https://x"),),
        security_schemes=(ir.SecurityScheme("o", ir.SecurityKind.OAUTH2, flows=(flow,)),),
        security=((("o", ("a",)),), ()),
        callbacks=(ir.Callback("done", "POST", ir.RefType("B"), HERE, "pets.list"),),
        operations_in_document=1,
    )


EXPECTED = {
    "ir_version": 1,
    "title": "T",
    "version": "1",
    "operations_in_document": 1,
    "servers": [{"url": "https://x"}],
    "security_schemes": {
        "o": {
            "kind": "oauth2",
            "flows": [{"kind": "clientCredentials", "token_url": "https://t", "scopes": {"a": "A"}}],
        }
    },
    "security": [{"o": ["a"]}, {}],
    "resources": [
        {
            "name": "pets",
            "description": "Pets.",
            "operations": [
                {
                    "id": "pets.list",
                    "action": "list",
                    "method": "POST",
                    "path": "/pets/{id}",
                    "parameters": [
                        {
                            "name": "id",
                            "in": "path",
                            "type": "string",
                            "required": True,
                            "style": "simple",
                            "explode": False,
                        },
                        {
                            "name": "q",
                            "in": "query",
                            "type": "string",
                            "default": None,
                            "style": "form",
                            "explode": True,
                        },
                    ],
                    "body": {
                        "name": "pet",
                        "required": True,
                        "contents": [
                            {
                                "media_type": "multipart/form-data",
                                "kind": "multipart",
                                "type": {"ref": "B"},
                                "parts": [{"name": "f", "is_file": True}],
                            }
                        ],
                    },
                    "scopes": ["all"],
                    "pagination": {"style": "page", "page": "page", "size": "size", "items": "items", "first": 0},
                    "servers": [{"url": "https://{r}", "variables": {"r": {"default": "eu", "enum": ["eu"]}}}],
                    "security": [],
                    "responses": {
                        "200": {
                            "description": "ok",
                            "contents": [
                                {
                                    "media_type": "text/event-stream",
                                    "kind": "sse",
                                    "type": "string",
                                    "events": {"e": "string"},
                                }
                            ],
                        },
                        "204": {"headers": {"X": {"type": "string"}}},
                    },
                }
            ],
        }
    ],
    "callbacks": [{"name": "done", "method": "POST", "operation": "pets.list", "type": {"ref": "B"}}],
    "schemas": {
        "B": {
            "kind": "object",
            "properties": {
                "id": {"type": "string", "required": True, "default": "x", "read_only": True, "description": "The id."},
                "n": {"type": "null"},
            },
            "additional": "never",
            "name": {"parts": ["B"], "given": True},
            "description": "A B.",
            "examples": [{"id": "x"}],
        },
        "E": {"kind": "enum", "values": ["a"], "name": {"parts": ["B", "e"], "given": False}, "deprecated": True},
        "U": {"kind": "alias", "type": {"array": {"ref": "U"}}, "name": {"parts": ["U"], "given": True}},
    },
}


def test_shape_of_a_whole_api() -> None:
    assert dump(example()) == EXPECTED


def test_dump_is_json_and_keeps_its_order() -> None:
    text = json.dumps(dump(example()))
    assert json.loads(text) == EXPECTED
    assert list(json.loads(text)) == list(EXPECTED)


def test_a_change_of_the_shape_needs_a_new_version() -> None:
    assert ir.IR_VERSION == EXPECTED["ir_version"] == 1
