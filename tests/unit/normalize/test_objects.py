"""Objects: properties, requiredness, defaults, what else is allowed; the slips that are repaired."""

from __future__ import annotations

import pytest
from losant_codegen import ir

from .documents import ANY, INTEGER, NULL, TEXT, codes, obj, schemas, type_of


def test_properties_stand_in_a_fixed_order() -> None:
    found, _ = schemas("A: {required: [zeta], properties: {beta: {}, zeta: {}, id: {}, alpha: {}}}")
    assert list(obj(found["A"])) == ["id", "zeta", "alpha", "beta"]


def test_annotations_of_a_property() -> None:
    found, _ = schemas("""
        A:
          type: object
          description: An A.
          deprecated: true
          example: {p: x}
          required: [p]
          properties:
            p: {type: string, description: A p., readOnly: true, deprecated: true, default: x}
            q: {type: string, writeOnly: true}
        """)
    schema = found["A"]
    assert isinstance(schema, ir.ObjectSchema)
    assert (schema.description, schema.deprecated, schema.examples) == ("An A.", True, ({"p": "x"},))
    p, q = schema.properties
    assert p == ir.Property("p", TEXT, True, "A p.", True, "x", read_only=True, deprecated=True)
    assert q == ir.Property("q", TEXT, write_only=True)


@pytest.mark.parametrize(
    ("words", "additional"),
    [
        ("", ANY),
        ("additionalProperties: true", ANY),
        ("additionalProperties: false", None),
        ("unevaluatedProperties: false", None),
        ("additionalProperties: {type: integer}", INTEGER),
        ("additionalProperties: {}", ANY),
        ("additionalProperties: false, patternProperties: {'^x-': {type: string}}", TEXT),
    ],
)
def test_what_else_an_object_may_hold(words: str, additional: ir.Type | None) -> None:
    found, _ = schemas(f"A: {{type: object, properties: {{p: {{}}}}, {words}}}")
    schema = found["A"]
    assert isinstance(schema, ir.ObjectSchema)
    assert schema.additional == additional


def test_named_empty_object_that_allows_nothing_is_kept() -> None:
    found, _ = schemas("Empty: {type: object, additionalProperties: false}")
    assert isinstance(found["Empty"], ir.ObjectSchema)


@pytest.mark.parametrize(
    ("schema", "default"),
    [
        ("{type: integer, default: 5}", 5),
        ("{type: number, default: 5}", 5),
        ("{type: array, items: {type: string}, default: [a]}", ["a"]),
        ("{type: object, default: {b: 1, a: 2}}", {"a": 2, "b": 1}),
        ("{type: [string, 'null'], default: null}", None),
        ("{enum: [a, b], default: b}", "b"),
        ("{type: string, default: 010}", "010"),
        ("{type: string, format: date, default: '2020-01-01'}", "2020-01-01"),
        ("{$ref: '#/components/schemas/E'}", "on"),
    ],
)
def test_defaults_of_every_type(schema: str, default: ir.Json) -> None:
    found, _ = schemas(
        f"E: {{type: string, enum: [on, 'off'], default: on}}\nA: {{properties: {{p: {schema}}}}}".replace(
            "$ref", "$ref"
        )
    )
    prop = obj(found["A"])["p"]
    if "$ref" in schema:
        assert prop.type == ir.RefType("E")
        return
    assert (prop.has_default, prop.default) == (True, default)


@pytest.mark.parametrize(
    "schema",
    [
        "{type: integer, default: x}",
        "{type: string, format: uuid, default: nope}",
        "{enum: [a], default: b}",
        "{type: boolean, default: 1}",
    ],
)
def test_default_of_another_type_is_dropped_with_a_warning(schema: str) -> None:
    found, collector = schemas(f"A: {{properties: {{p: {schema}}}}}")
    assert not obj(found["A"])["p"].has_default
    assert codes(collector) == ["LC423"]


def test_required_name_without_a_property_is_ignored_with_a_warning() -> None:
    found, collector = schemas("A: {type: object, required: [p, ghost], properties: {p: {type: string}}}")
    assert list(obj(found["A"])) == ["p"]
    assert codes(collector) == ["LC417"]


def test_required_true_on_a_property_is_understood_with_a_warning() -> None:
    found, collector = schemas("A: {type: object, properties: {p: {type: string, required: true}}}")
    assert obj(found["A"])["p"].required
    assert (codes(collector), collector.faults) == (["LC415"], [])


def test_required_list_among_the_properties_belongs_to_the_object() -> None:
    found, collector = schemas("A: {type: object, properties: {p: {type: string}, required: [p]}}")
    assert [(p.name, p.required) for p in obj(found["A"]).values()] == [("p", True)]
    assert [f.code for f in collector.faults] == ["LC413"]


def test_property_named_required_is_a_property() -> None:
    found, collector = schemas("A: {type: object, properties: {required: {type: boolean}, type: {type: string}}}")
    assert sorted(obj(found["A"])) == ["required", "type"]
    assert codes(collector) == []


def test_schema_beside_properties_is_one_of_them() -> None:
    found, collector = schemas(
        "A: {type: object, properties: {p: {type: string}}, q: {type: integer}, x-q: {type: integer}}"
    )
    assert {p.name: p.type for p in obj(found["A"]).values()} == {"p": TEXT, "q": INTEGER}
    assert [f.code for f in collector.faults] == ["LC414"]


def test_min_and_max_are_read_as_limits() -> None:
    found, collector = schemas("A: {type: object, properties: {p: {type: integer, min: 1, max: 9}}}")
    assert obj(found["A"])["p"].type == ir.NumberType(True, None, ir.Constraints(minimum=1, maximum=9))
    assert [f.code for f in collector.faults] == ["LC411", "LC411"]


def test_description_and_default_of_an_inlined_scalar_component_reach_its_users() -> None:
    found, _ = schemas("""
        Name: {type: string, maxLength: 5, description: A name., default: x}
        A: {type: object, properties: {p: {$ref: '#/components/schemas/Name'},
            q: {$ref: '#/components/schemas/Name', description: Own.}}}
        """)
    assert list(found) == ["A"]
    p, q = found["A"].properties if isinstance(found["A"], ir.ObjectSchema) else ()
    assert p == ir.Property("p", ir.StringType(None, ir.Constraints(max_length=5)), False, "A name.", True, "x")
    assert q.description == "Own."


def test_reference_with_siblings_that_say_nothing_about_values_stays_a_reference() -> None:
    assert type_of("{$ref: '#/components/schemas/Holder', description: x, nullable: false}") == ir.RefType("Holder")
    assert type_of("{$ref: '#/components/schemas/Holder', nullable: true}") == ir.UnionType(
        (ir.RefType("Holder"), NULL)
    )
    assert type_of("{allOf: [{$ref: '#/components/schemas/Holder'}], description: x}") == ir.RefType("Holder")
    assert type_of("{allOf: [{$ref: '#/components/schemas/Holder'}], nullable: true}") == ir.UnionType(
        (ir.RefType("Holder"), NULL)
    )
    assert type_of("{type: [object, 'null'], allOf: [{$ref: '#/components/schemas/Holder'}]}") == ir.UnionType(
        (ir.RefType("Holder"), NULL)
    )
