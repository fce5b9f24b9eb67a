"""The Python source of types in signatures."""

from __future__ import annotations

import ast

import pytest
from losant_codegen import ir
from losant_codegen.diagnostics import Location
from losant_codegen.names import Names, SchemaNames
from losant_codegen.typestr import FormField, form_type, object_schema, request_type, response_type

HERE = Location("api.yaml")
NAMES = Names({}, {}, {"device": SchemaNames("Device"), "color": SchemaNames("Color", holds_objects=False)})
STRING, INTEGER, NULL = ir.StringType(), ir.NumberType(integer=True), ir.NullType()
DATE_TIME = ir.StringType("date-time")
DEVICE, COLOR = ir.RefType("device"), ir.RefType("color")


@pytest.mark.parametrize(
    ("type_", "response", "request_"),
    [
        (ir.AnyType(), "Any", "Any"),
        (ir.NeverType(), "Any", "Any"),
        (NULL, "None", "None"),
        (ir.BooleanType(), "bool", "bool"),
        (ir.NumberType(), "float", "float"),
        (INTEGER, "int", "int"),
        (STRING, "str", "str"),
        (ir.StringType("byte"), "str", "str"),
        (DATE_TIME, "datetime", "datetime | str"),
        (ir.StringType("uuid"), "UUID", "UUID | str"),
        (ir.LiteralType(("a", 'b"\n')), 'Literal["a", \'b"\\n\'] | str', 'Literal["a", \'b"\\n\']'),
        (ir.LiteralType((1, 2.5)), "Literal[1] | float | int", "Literal[1] | float"),
        (ir.LiteralType((True,)), "Literal[True] | bool", "Literal[True]"),
        (ir.ArrayType(STRING), "list[str]", "list[str]"),
        (ir.ArrayType(INTEGER), "list[int]", "Sequence[int]"),
        (ir.ArrayType(DEVICE), "list[models.Device]", "Sequence[models.Device | types.Device]"),
        (ir.MapType(COLOR), "dict[str, models.Color]", "Mapping[str, types.Color]"),
        (ir.TupleType((STRING, INTEGER)), "tuple[str, int]", "tuple[str, int]"),
        (ir.TupleType(()), "list[Any]", "Sequence[Any]"),
        (ir.TupleType((STRING,), rest=INTEGER), "list[str | int]", "Sequence[str | int]"),
        (
            ir.UnionType((NULL, STRING, DEVICE)),
            "str | models.Device | None",
            "str | models.Device | types.Device | None",
        ),
        (ir.UnionType((STRING, ir.AnyType())), "Any", "Any"),
        (ir.UnionType((ir.StringType("decimal"), NULL)), "Decimal | None", "Decimal | str | None"),
        (ir.UnionType((ir.StringType("decimal"), INTEGER)), "str | int", "Decimal | str | int"),
        (ir.UnionType((DATE_TIME, STRING)), "str", "datetime | str"),
        (ir.UnionType((DATE_TIME, INTEGER, NULL)), "datetime | int | None", "datetime | str | int | None"),
        (
            ir.UnionType((DATE_TIME, ir.LiteralType(("never",)))),
            'str | Literal["never"]',
            'datetime | str | Literal["never"]',
        ),
    ],
)
def test_a_type_has_a_source_for_each_direction(type_: ir.Type, response: str, request_: str) -> None:
    assert (response_type(type_, NAMES), request_type(type_, NAMES)) == (response, request_)
    ast.parse(response, mode="eval")
    ast.parse(request_, mode="eval")


def test_hidden_names_are_written_in_full() -> None:
    hidden = {"list", "date", "str"}
    assert response_type(ir.ArrayType(STRING), NAMES, hidden) == "builtins.list[builtins.str]"
    assert request_type(ir.ArrayType(STRING), NAMES, hidden) == "builtins.list[builtins.str]"
    assert response_type(ir.StringType("date"), NAMES, hidden) == "datetime.date"
    assert response_type(ir.LiteralType(("a",)), NAMES, hidden) == 'Literal["a"] | builtins.str'


def upload(key: str = "upload") -> ir.ObjectSchema:
    properties = (
        ir.Property("file", ir.StringType("binary"), required=True, description="The file."),
        ir.Property("pages", ir.ArrayType(ir.StringType("binary"))),
        ir.Property("when", DATE_TIME),
    )
    return ir.ObjectSchema(key, ir.SchemaName((key,)), HERE, properties)


def test_the_fields_of_a_form_are_those_of_its_parts() -> None:
    parts = (
        ir.Part("file", is_file=True),
        ir.Part("pages", is_file=True, is_array=True),
        ir.Part("when"),
        ir.Part("x"),
    )
    content = ir.Content("multipart/form-data", ir.ContentKind.MULTIPART, ir.RefType("upload"), parts)
    api = ir.Api("t", "1", (), {"upload": upload()})
    assert form_type(content, api, NAMES) == (
        FormField("file", "FileInput", True, "The file."),
        FormField("pages", "Sequence[FileInput]", False, None),
        FormField("when", "datetime | str", False, None),
        FormField("x", "Any", False, None),
    )


def test_a_form_that_is_one_of_several_objects_requires_what_all_require() -> None:
    def variant(key: str, *properties: tuple[str, ir.Type, bool]) -> ir.ObjectSchema:
        made = tuple(ir.Property(name, type_, required) for name, type_, required in properties)
        return ir.ObjectSchema(key, ir.SchemaName((key,)), HERE, made)

    union = ir.UnionType((ir.RefType("drink"), ir.RefType("cake"), ir.RefType("menu"), NULL))
    drink, cake = (("kind", ir.LiteralType((kind,)), True) for kind in ("drink", "cake"))
    schemas = {
        "drink": variant("drink", ("name", STRING, True), drink, ("ml", INTEGER, True)),
        "cake": variant("cake", ("name", STRING, True), cake),
        "menu": ir.AliasSchema("menu", ir.SchemaName(("menu",)), HERE, union),
    }
    parts = tuple(ir.Part(name) for name in ("name", "kind", "ml"))
    content = ir.Content("multipart/form-data", ir.ContentKind.MULTIPART, ir.RefType("menu"), parts)
    assert form_type(content, ir.Api("t", "1", (), schemas), NAMES) == (
        FormField("name", "str", True, None),
        FormField("kind", 'Literal["drink"] | Literal["cake"]', True, None),
        FormField("ml", "int", False, None),
    )


def test_an_object_is_found_through_references_and_rings_end() -> None:
    def alias(key: str, target: str) -> ir.AliasSchema:
        return ir.AliasSchema(key, ir.SchemaName((key,)), HERE, ir.RefType(target))

    schemas = {"upload": upload(), "a": alias("a", "upload"), "b": alias("b", "c"), "c": alias("c", "b")}
    api = ir.Api("t", "1", (), schemas)
    assert object_schema(ir.RefType("a"), api) == upload()
    assert object_schema(ir.RefType("b"), api) is None
    assert object_schema(STRING, api) is None
