"""Types of schemas without a name: scalars, lists of values, arrays, maps, nullability."""

from __future__ import annotations

import pytest
from losant_codegen import ir

from .documents import ANY, INTEGER, NULL, TEXT, codes, messages, obj, schemas, type_of


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: string}", TEXT),
        ("{type: string, format: date-time}", ir.StringType("date-time")),
        ("{type: string, contentEncoding: base64}", ir.StringType("byte")),
        ("{type: string, contentMediaType: application/octet-stream}", ir.StringType("binary")),
        ("{type: string, minLength: 1, maxLength: 5}", ir.StringType(None, ir.Constraints(min_length=1, max_length=5))),
        ("{type: string, minimum: 3}", TEXT),
        ("{type: integer, format: int64}", ir.NumberType(True, "int64")),
        (
            "{type: number, minimum: 0, exclusiveMaximum: 1.5}",
            ir.NumberType(constraints=ir.Constraints(minimum=0, exclusive_maximum=1.5)),
        ),
        ("{type: boolean}", ir.BooleanType()),
        ("{type: 'null'}", NULL),
        ("{}", ANY),
        ("{description: anything}", ANY),
        ("true", ANY),
        ("false", ir.NeverType()),
        ("{format: int32}", ir.NumberType(True, "int32")),
        ("{maxLength: 3}", ir.StringType(None, ir.Constraints(max_length=3))),
        ("{type: array}", ir.ArrayType(ANY)),
        (
            "{type: array, items: {type: string}, minItems: 1, uniqueItems: true}",
            ir.ArrayType(TEXT, ir.Constraints(min_items=1, unique_items=True)),
        ),
        ("{items: {type: string}}", ir.ArrayType(TEXT)),
        ("{type: object}", ir.MapType(ANY)),
        ("{type: object, additionalProperties: {type: integer}}", ir.MapType(INTEGER)),
        ("{type: object, additionalProperties: false}", ir.MapType(ANY, constraints=ir.Constraints(max_properties=0))),
        ("{type: object, patternProperties: {'^x': {type: string}}}", ir.MapType(TEXT, "^x")),
        (
            "{type: object, propertyNames: {pattern: '^y'}, additionalProperties: {type: string}}",
            ir.MapType(TEXT, "^y"),
        ),
        ("{type: array, prefixItems: [{type: string}, {type: integer}], items: false}", ir.TupleType((TEXT, INTEGER))),
        ("{type: array, items: [{type: string}, {type: integer}]}", ir.TupleType((TEXT, INTEGER), ANY)),
    ],
)
def test_schema_becomes_type(schema: str, expected: ir.Type) -> None:
    assert type_of(schema) == expected


@pytest.mark.parametrize(
    "schema",
    [
        "{type: [string, 'null']}",
        "{type: string, nullable: true}",
        "{type: string, x-nullable: true}",
        "{anyOf: [{type: string}, {type: 'null'}]}",
        "{oneOf: [{type: 'null'}, {type: string}]}",
        "{anyOf: [{type: string}], nullable: true}",
        "{oneOf: [{type: string}, {enum: [null]}]}",
    ],
)
def test_nullability_is_a_union_with_null_however_it_is_written(schema: str) -> None:
    assert type_of(schema) == ir.UnionType((TEXT, NULL))


def test_several_types_are_a_union() -> None:
    assert type_of("{type: [string, integer, 'null'], minLength: 2}") == ir.UnionType(
        (ir.StringType(None, ir.Constraints(min_length=2)), INTEGER, NULL)
    )


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{enum: [a, b]}", ir.LiteralType(("a", "b"))),
        ("{const: a}", ir.LiteralType(("a",))),
        ("{enum: [a, 1, true]}", ir.LiteralType(("a", 1, True))),
        ("{enum: [1, true, 1, 1.0]}", ir.LiteralType((1, True))),
        ("{type: string, enum: [a, null]}", ir.UnionType((ir.LiteralType(("a",)), NULL))),
        ("{type: string, nullable: true, enum: [a]}", ir.UnionType((ir.LiteralType(("a",)), NULL))),
        ("{enum: [null]}", NULL),
        ("{type: string, enum: ['', ' ', '+']}", ir.LiteralType(("", " ", "+"))),
        ("{type: boolean, enum: [true]}", ir.LiteralType((True,))),
        ("{oneOf: [{const: 1, title: One}, {const: 2, title: Two}]}", ir.LiteralType((1, 2))),
        ("{type: integer, oneOf: [{const: 1}, {const: 2}]}", ir.LiteralType((1, 2))),
        ("{enum: [{a: 1}], type: object}", ir.MapType(ANY)),
    ],
)
def test_lists_of_values(schema: str, expected: ir.Type) -> None:
    assert type_of(schema) == expected


def test_bare_scalars_among_texts_are_read_as_they_were_written() -> None:
    found, collector = schemas("E: {type: string, enum: [1.10, 010, true, x]}")
    assert found["E"] == ir.EnumSchema("E", ir.SchemaName(("E",)), found["E"].location, ("1.10", "010", "true", "x"))
    assert codes(collector) == ["LC422"]


def test_quoted_numbers_among_numbers_are_numbers() -> None:
    assert type_of("{type: integer, enum: ['1', 2]}") == ir.LiteralType((1, 2))


def test_enum_without_values_is_ignored_with_a_warning() -> None:
    found, collector = schemas("A: {type: object, properties: {p: {type: string, enum: []}}}")
    assert obj(found["A"])["p"].type == TEXT
    assert messages(collector, "LC416")[0][1] == ("components", "schemas", "A", "properties", "p", "enum")


def test_unknown_type_is_a_fault_with_a_suggestion() -> None:
    found, collector = schemas("A: {type: object, properties: {p: {type: strnig}}}")
    assert obj(found["A"])["p"].type == ANY
    fault = collector.faults[0]
    assert (fault.code, fault.hint) == ("LC407", "did you mean 'string'?")


def test_pattern_that_python_cannot_compile_is_dropped_with_a_warning() -> None:
    found, collector = schemas(
        r"A: {type: object, properties: {p: {type: string, pattern: '\p{L}'}, q: {type: string, pattern: '^a$'}}}"
    )
    assert obj(found["A"])["p"].type == TEXT
    assert obj(found["A"])["q"].type == ir.StringType(None, ir.Constraints(pattern="^a$"))
    assert codes(collector) == ["LC418"]


def test_unresolved_reference_is_any_value_and_says_why() -> None:
    assert type_of("{x-unresolved: '#/nowhere'}") == ir.AnyType("#/nowhere is missing")


def test_string_for_a_schema_is_a_fault() -> None:
    found, collector = schemas("A: {type: object, properties: {p: string}}")
    assert obj(found["A"])["p"].type == ANY
    assert [f.code for f in collector.faults] == ["LC404"]


def test_keywords_beyond_types_are_noted() -> None:
    _, collector = schemas("A: {type: object, properties: {p: {type: string, not: {const: x}}}}")
    assert codes(collector) == ["LC419"]


def test_deep_nesting_ends_in_a_fault_not_in_a_crash() -> None:
    deep = "{type: array, items: " * 150 + "{type: string}" + "}" * 150
    _, collector = schemas(f"A: {{type: object, properties: {{p: {deep}}}}}")
    assert codes(collector) == ["LC409"]
