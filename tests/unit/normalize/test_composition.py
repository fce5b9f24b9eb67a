"""`allOf`, `oneOf`, `anyOf`, discriminators, recursion."""

from __future__ import annotations

import pytest
from losant_codegen import ir

from .documents import INTEGER, NULL, TEXT, codes, obj, schemas


def alias(schema: ir.Schema) -> ir.Type:
    assert isinstance(schema, ir.AliasSchema), schema
    return schema.type


# ---------------------------------------------------------------- allOf


def test_chain_of_all_of_is_one_object() -> None:
    found, collector = schemas("""
        A: {type: object, required: [a], properties: {a: {type: string}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: integer}}}]}
        C: {allOf: [{$ref: '#/components/schemas/B'}], required: [b], properties: {c: {type: boolean}}}
        """)
    assert {(p.name, p.required) for p in obj(found["C"]).values()} == {("a", True), ("b", True), ("c", False)}
    assert codes(collector) == []


def test_narrowed_property_takes_the_narrower_type() -> None:
    found, _ = schemas("""
        A: {type: object, properties: {kind: {type: string}, n: {type: number, minimum: 1}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {kind: {enum: [b]}, n: {type: integer,
            minimum: 5}}}]}
        """)
    assert obj(found["B"])["kind"].type == ir.LiteralType(("b",))
    assert obj(found["B"])["n"].type == ir.NumberType(True, None, ir.Constraints(minimum=5))


def test_contradiction_goes_to_what_is_written_at_the_place() -> None:
    found, collector = schemas("""
        A: {type: object, properties: {p: {type: string}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {p: {type: integer}}}]}
        """)
    assert obj(found["B"])["p"].type == INTEGER
    assert codes(collector) == ["LC408"]


def test_all_of_that_contains_itself_is_a_fault() -> None:
    found, collector = schemas(
        "A: {allOf: [{$ref: '#/components/schemas/B'}]}\n"
        "B: {allOf: [{$ref: '#/components/schemas/A'}], properties: {b: {}}}"
    )
    assert "b" in obj(found["A"])
    assert {f.code for f in collector.faults} == {"LC406"}


def test_named_extension_of_one_schema_is_a_schema_of_its_own() -> None:
    found, _ = schemas(
        "A: {properties: {a: {type: string}}}\nB: {allOf: [{$ref: '#/components/schemas/A'}]}\n"
        "C: {$ref: '#/components/schemas/A'}"
    )
    assert sorted(found) == ["A", "B"]


# ---------------------------------------------------------------- unions


def test_union_is_flat_and_holds_nothing_twice() -> None:
    found, _ = schemas(
        "U: {oneOf: [{type: string}, {anyOf: [{type: integer}, {type: string}, {type: 'null'}]}]}\n"
        "A: {properties: {u: {$ref: '#/components/schemas/U'}}}"
    )
    assert alias(found["U"]) == ir.UnionType((TEXT, INTEGER))
    assert obj(found["A"])["u"].type == ir.UnionType((ir.RefType("U"), NULL))


def test_union_of_one_is_that_one() -> None:
    found, _ = schemas(
        "U: {oneOf: [{type: object, properties: {a: {}}}]}\n"
        "A: {properties: {u: {$ref: '#/components/schemas/U'}, v: {anyOf: [{type: string}]}}}"
    )
    assert obj(found["A"])["u"].type == ir.RefType("U")
    assert obj(found["A"])["v"].type == TEXT
    assert "a" in obj(found["U"])


def test_properties_beside_a_union_belong_to_every_variant() -> None:
    found, _ = schemas("""
        U:
          type: object
          required: [id]
          properties: {id: {type: string}}
          oneOf:
            - {properties: {a: {type: string}}, required: [a]}
            - {properties: {b: {type: integer}}, required: [b]}
        """)
    union = alias(found["U"])
    assert isinstance(union, ir.UnionType)
    assert [sorted(obj(found[v.name])) for v in union.variants if isinstance(v, ir.RefType)] == [
        ["a", "id"],
        ["b", "id"],
    ]
    assert [found[v.name].name.parts for v in union.variants if isinstance(v, ir.RefType)] == [
        ("U", "with a"),
        ("U", "with b"),
    ]


def test_variant_that_has_the_shared_properties_already_is_used_as_it_is() -> None:
    found, _ = schemas("""
        A: {type: object, required: [t], properties: {t: {const: a}}}
        B: {type: object, required: [t], properties: {t: {const: b}}}
        U: {type: object, properties: {t: {type: string}}, oneOf: [{$ref: '#/components/schemas/A'},
            {$ref: '#/components/schemas/B'}]}
        """)
    assert alias(found["U"]) == ir.UnionType(
        (ir.RefType("A"), ir.RefType("B")), ir.Discriminator("t", (("a", "A"), ("b", "B")))
    )


def test_alternatives_that_only_demand_are_no_variants() -> None:
    found, _ = schemas("A: {type: object, properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]}")
    assert [(p.name, p.required) for p in obj(found["A"]).values()] == [("a", False), ("b", False)]


def test_variants_that_differ_only_in_what_they_require_are_one_object() -> None:
    found, _ = schemas("""
        A:
          properties:
            p:
              oneOf:
                - {type: object, required: [x], properties: {x: {type: string}, y: {type: string}}}
                - {type: object, required: [y], properties: {x: {type: string}, y: {type: string}}}
        """)
    assert obj(found["A"])["p"].type == ir.RefType("A.p")
    assert [p.required for p in obj(found["A.p"]).values()] == [False, False]


def test_any_value_absorbs_a_union() -> None:
    found, _ = schemas("A: {properties: {p: {anyOf: [{}, {type: 'null'}]}}}")
    assert obj(found["A"])["p"].type == ir.AnyType()


# ---------------------------------------------------------------- discriminators

CAT_AND_DOG = """
Cat: {type: object, required: [kind], properties: {kind: {type: string}, c: {}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, d: {}}}
"""


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        ("", (("Cat", "Cat"), ("Dog", "Dog"))),
        (", mapping: {cat: '#/components/schemas/Cat', dog: Dog}", (("cat", "Cat"), ("dog", "Dog"))),
        (", mapping: {cat: Cat, kitten: Cat}", (("Dog", "Dog"), ("cat", "Cat"), ("kitten", "Cat"))),
    ],
)
def test_stated_discriminator(mapping: str, expected: tuple[tuple[str, str], ...]) -> None:
    found, _ = schemas(
        f"{CAT_AND_DOG}\nPet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}], "
        f"discriminator: {{propertyName: kind{mapping}}}}}"
    )
    pet = alias(found["Pet"])
    assert isinstance(pet, ir.UnionType)
    assert pet.discriminator == ir.Discriminator("kind", expected)


def test_discriminator_that_one_variant_lacks_is_dropped_with_a_warning() -> None:
    found, collector = schemas(
        f"{CAT_AND_DOG}\nFish: {{type: object, properties: {{f: {{}}}}}}\n"
        "Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Fish'}], "
        "discriminator: {propertyName: kind}}"
    )
    pet = alias(found["Pet"])
    assert isinstance(pet, ir.UnionType)
    assert pet.discriminator is None
    assert codes(collector) == ["LC420"]


def test_constants_that_keep_variants_apart_are_a_discriminator() -> None:
    found, _ = schemas("""
        A:
          properties:
            p:
              anyOf:
                - {type: object, required: [type], properties: {type: {const: text}, body: {type: string}}}
                - {type: object, required: [type], properties: {type: {enum: [image, video]}, url: {type: string}}}
                - {type: 'null'}
        """)
    union = obj(found["A"])["p"].type
    assert isinstance(union, ir.UnionType)
    assert union.discriminator == ir.Discriminator(
        "type", (("image", "A.p.with url"), ("text", "A.p.text"), ("video", "A.p.with url"))
    )


def test_optional_constants_are_no_discriminator() -> None:
    found, _ = schemas("U: {oneOf: [{properties: {t: {const: a}, x: {}}}, {properties: {t: {const: b}, y: {}}}]}")
    union = alias(found["U"])
    assert isinstance(union, ir.UnionType)
    assert union.discriminator is None


BASE = """
Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind,
    mapping: {cat: '#/components/schemas/Cat'}}}
Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {c: {type: string}}}]}
Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {d: {type: string}}}]}
Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
"""


def test_base_with_a_discriminator_means_any_heir_where_it_is_mentioned() -> None:
    found, _ = schemas(BASE)
    assert obj(found["Owner"])["pet"].type == ir.RefType("any.Pet")
    union = alias(found["any.Pet"])
    assert isinstance(union, ir.UnionType)
    assert union.variants == (ir.RefType("Cat"), ir.RefType("Dog"), ir.RefType("Pet"))
    assert union.discriminator == ir.Discriminator("kind", (("Dog", "Dog"), ("Pet", "Pet"), ("cat", "Cat")))
    assert found["any.Pet"].name == ir.SchemaName(("AnyPet",), given=False)
    assert sorted(obj(found["Cat"])) == ["c", "kind"]


def test_base_that_lists_its_heirs_does_not_hand_the_list_down() -> None:
    found, _ = schemas("""
        Pet:
          type: object
          required: [kind]
          properties: {kind: {type: string}}
          discriminator: {propertyName: kind}
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {c: {type: string}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {d: {type: string}}}]}
        """)
    assert sorted(obj(found["Cat"])) == ["c", "kind"]
    pet = alias(found["Pet"])
    assert isinstance(pet, ir.UnionType)
    assert pet == ir.UnionType(
        (ir.RefType("Cat"), ir.RefType("Dog")), ir.Discriminator("kind", (("Cat", "Cat"), ("Dog", "Dog")))
    )


# ---------------------------------------------------------------- recursion


def test_recursion_through_properties_arrays_and_maps() -> None:
    found, collector = schemas("""
        Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}, all: {type: array,
            items: {$ref: '#/components/schemas/Node'}}}}
        Left: {type: object, properties: {right: {$ref: '#/components/schemas/Right'}}}
        Right: {type: object, additionalProperties: {$ref: '#/components/schemas/Left'}}
        Json: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Json'}},
            {type: object, additionalProperties: {$ref: '#/components/schemas/Json'}}]}
        Nest: {type: array, items: {$ref: '#/components/schemas/Nest'}}
        """)
    assert obj(found["Node"])["next"].type == ir.RefType("Node")
    assert obj(found["Left"])["right"].type == ir.MapType(ir.RefType("Left"))
    assert alias(found["Json"]) == ir.UnionType(
        (TEXT, ir.ArrayType(ir.RefType("Json")), ir.MapType(ir.RefType("Json")))
    )
    assert alias(found["Nest"]) == ir.ArrayType(ir.RefType("Nest"))
    assert "Right" not in found
    assert codes(collector) == []


def test_nullable_recursion_keeps_its_null() -> None:
    found, _ = schemas("Node: {type: [object, 'null'], properties: {next: {$ref: '#/components/schemas/Node'}}}")
    assert obj(found["Node"])["next"].type == ir.UnionType((ir.RefType("Node"), NULL))


def test_schema_that_is_nothing_but_itself_is_a_fault() -> None:
    found, collector = schemas("A: {anyOf: [{$ref: '#/components/schemas/A'}]}\nB: {$ref: '#/components/schemas/B'}")
    assert found == {}
    assert [f.code for f in collector.faults] == ["LC406", "LC406"]


def test_schema_that_offers_itself_beside_what_it_says_is_what_it_says() -> None:
    found, collector = schemas("A: {properties: {a: {}}, anyOf: [{$ref: '#/components/schemas/A'}]}")
    assert list(obj(found["A"])) == ["a"]
    assert codes(collector) == []


def test_unions_that_are_variants_of_one_another_are_opened() -> None:
    found, _ = schemas(
        "A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}\n"
        "B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}"
    )
    assert alias(found["A"]) == ir.UnionType((TEXT, INTEGER))
    assert alias(found["B"]) == ir.UnionType((ir.RefType("A"), INTEGER))


def test_two_choices_at_one_place_are_both_spread() -> None:
    found, _ = schemas("""
        U:
          oneOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}]
          anyOf: [{properties: {x: {}}}, {properties: {y: {}}}]
        """)
    union = alias(found["U"])
    assert isinstance(union, ir.UnionType)
    shapes = [sorted(obj(found[v.name])) for v in union.variants if isinstance(v, ir.RefType)]
    assert shapes == [["a", "x"], ["a", "y"], ["b", "x"], ["b", "y"]]


def test_object_among_the_types_of_a_named_schema_has_a_name_of_its_own() -> None:
    found, _ = schemas(
        "U: {type: [object, string, 'null'], properties: {a: {type: string}}}\n"
        "A: {properties: {u: {$ref: '#/components/schemas/U'}}}"
    )
    assert alias(found["U"]) == ir.UnionType((ir.RefType("U.object"), TEXT))
    assert obj(found["A"])["u"].type == ir.UnionType((ir.RefType("U"), NULL))
    assert "a" in obj(found["U.object"])
