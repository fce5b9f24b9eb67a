"""What datamodel-code-generator is given, and what is made of its answer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from losant_codegen import ir
from losant_codegen.cache import Cache
from losant_codegen.config import ClientConfig
from losant_codegen.diagnostics import CodegenError, Location
from losant_codegen.models import build_models, dcg
from losant_codegen.models.dcg import batch_document, begin_shapes, generate_batch, run_generator
from losant_codegen.models.fragments import Fragment, Slot, fragment
from losant_codegen.models.shapes import Helper, Ref, Shape, Tag, UnexpectedOutput, from_json, parse_module, to_json
from losant_codegen.models.unions import find_discriminators
from losant_codegen.naming import name
from losant_codegen.quoting import literal
from losant_codegen.typestr import response_type

HERE = Location("api.yaml")
STRING, INTEGER, NULL = ir.StringType(), ir.NumberType(integer=True), ir.NullType()


def thing(key: str, *properties: ir.Property, additional: ir.Type | None = None) -> ir.ObjectSchema:
    where = Location(f"{key.lower()}.yaml")
    return ir.ObjectSchema(key, ir.SchemaName((key,)), where, properties, additional or ir.AnyType())


def alias(key: str, type_: ir.Type) -> ir.AliasSchema:
    return ir.AliasSchema(key, ir.SchemaName((key,)), HERE, type_)


def fragments(*schemas: ir.Schema) -> dict[str, Fragment]:
    api = ir.Api("t", "1", (), {s.key: s for s in schemas})
    discriminators = find_discriminators(api, name(api, ClientConfig(name="T")))
    return {s.key: fragment(s, discriminators) for s in schemas}


def shapes(*schemas: ir.Schema) -> dict[str, Shape]:
    made = fragments(*schemas)
    by_digest = generate_batch(list(made.values()))
    return {key: by_digest[f.digest] for key, f in made.items()}


CAT = thing("Cat", ir.Property("kind", STRING, required=True))
DOG = thing("Dog", ir.Property("kind", ir.LiteralType(("dog", "puppy")), required=True))
PET = alias(
    "Pet",
    ir.UnionType(
        (ir.RefType("Cat"), ir.RefType("Dog")),
        ir.Discriminator("kind", (("cat", "Cat"), ("dog", "Dog"), ("puppy", "Dog"))),
    ),
)

TYPES: list[ir.Type] = [
    ir.AnyType(),
    NULL,
    ir.BooleanType(),
    ir.NumberType(),
    ir.NumberType(format="decimal"),
    INTEGER,
    STRING,
    *map(ir.StringType, ("date-time", "date", "time", "duration", "uuid", "decimal", "byte", "binary", "ipv4")),
    ir.LiteralType(("a", 'quote"', "back\\slash", "line\nbreak", "")),
    ir.LiteralType(("only",)),
    ir.LiteralType((1, 2)),
    ir.LiteralType((True,)),
    ir.LiteralType((1.5, 2.5)),
    ir.LiteralType((1, "a", True)),
    ir.ArrayType(STRING),
    ir.ArrayType(ir.ArrayType(ir.AnyType())),
    ir.TupleType((STRING, INTEGER)),
    ir.TupleType((STRING,), rest=INTEGER),
    ir.TupleType(()),
    ir.ArrayType(ir.TupleType((ir.AnyType(), ir.TupleType((INTEGER,))))),
    ir.UnionType((ir.TupleType((STRING, INTEGER)), NULL, INTEGER)),
    ir.MapType(INTEGER),
    ir.MapType(ir.AnyType()),
    ir.UnionType((STRING, NULL)),
    ir.UnionType((INTEGER, STRING, ir.ArrayType(STRING), ir.MapType(ir.BooleanType()))),
    ir.UnionType((ir.LiteralType(("a",)), STRING, NULL)),
]


@pytest.fixture(scope="module")
def one_property_of_each() -> tuple[Shape, tuple[Slot, ...]]:
    schema = thing("Thing", *(ir.Property(str(n), t, required=True) for n, t in enumerate(TYPES)))
    return shapes(schema)["Thing"], fragments(schema)["Thing"].slots


@pytest.mark.parametrize("index", range(len(TYPES)), ids=lambda n: str(TYPES[n])[:60])
def test_the_annotation_is_the_type_that_signatures_use(
    index: int, one_property_of_each: tuple[Shape, tuple[Slot, ...]]
) -> None:
    shape, slots = one_property_of_each
    segments = shape.fields[slots[index].index]
    written = "".join(s.name if isinstance(s, Helper) else str(s) for s in segments)
    expected = response_type(TYPES[index], name(ir.Api("t", "1", (), {}), ClientConfig()))
    assert sorted(written.split(" | ")) == sorted(expected.split(" | "))


def test_references_and_optional_properties_stay_open() -> None:
    made = shapes(
        thing("A", ir.Property("b", ir.ArrayType(ir.RefType("B"))), ir.Property("a", ir.RefType("A"), required=True)),
        thing("B"),
    )  # fmt: skip
    assert made["A"].fields == ((Helper("list"), "[", Ref(0), "] | None"), (Ref(1),))
    assert made["B"] == Shape()


def test_a_union_with_a_tag_is_told_by_it_and_its_variants_have_fixed_tags() -> None:
    listed = thing("Pets", ir.Property("pets", ir.ArrayType(PET.type), required=True))
    made = shapes(CAT, DOG, PET, listed)
    choice = (Helper("Annotated"), "[", Ref(0), " | ", Ref(1), ", ", Helper("Field"), '(discriminator="', Tag(0), '")]')
    assert made["Pet"].value == choice
    assert made["Pets"].fields == ((Helper("list"), "[", *choice[:-1], '")]]'),)
    assert made["Cat"].fields == ((Helper("Literal"), '["cat"]'),)
    assert made["Dog"].fields == ((Helper("Literal"), '["dog", "puppy"]'),)


def tagged(key: str, type_: ir.Type, *, required: bool = True) -> ir.ObjectSchema:
    return thing(key, ir.Property("kind", type_, required=required))


def test_values_that_are_fixed_in_each_variant_are_tags_without_being_called_so() -> None:
    add = thing("Add", ir.Property("op", ir.LiteralType(("add",)), required=True), ir.Property("x", STRING))
    drop = thing("Drop", ir.Property("op", ir.LiteralType(("drop",)), required=True), ir.Property("x", STRING))
    either = alias("Change", ir.UnionType((ir.RefType("Add"), ir.RefType("Drop"), NULL)))
    made = shapes(add, drop, either)
    assert made["Add"].fields[0] == (Helper("Literal"), '["add"]')
    assert made["Change"].value is not None
    assert Tag(0) in made["Change"].value


def test_a_value_that_is_fixed_in_some_variants_only_tells_those() -> None:
    add = thing("Add", ir.Property("op", ir.LiteralType(("add",)), required=True))
    drop = thing("Drop", ir.Property("op", ir.LiteralType(("drop",))))
    same = thing("Same", ir.Property("op", ir.LiteralType(("same",)), required=True), ir.Property("p", STRING))
    other = thing("Other", ir.Property("p", ir.LiteralType(("x",))))
    made = shapes(
        add, drop, other, same, alias("Change", ir.UnionType(tuple(map(ir.RefType, ("Add", "Drop", "Other")))))
    )
    assert made["Change"].value == (Ref(0), " | ", Ref(1), " | ", Ref(2))
    assert made["Drop"].fields == ((Helper("Literal"), '["drop"] | None'),)
    assert made["Same"].fields[0] == (Helper("Literal"), '["same"] | ', Helper("str"))
    assert made["Other"].fields == ((Helper("Literal"), '["x"] | ', Helper("str"), " | None"),)


@pytest.mark.parametrize(
    ("first", "second", "mapping"),
    [
        (tagged("A", STRING, required=False), tagged("B", STRING), "ab"),
        (tagged("A", INTEGER), tagged("B", STRING), "ab"),
        (tagged("A", STRING), tagged("B", STRING), "aa"),
        (tagged("A", STRING), alias("B", ir.MapType(STRING)), "ab"),
    ],
    ids=["optional tag", "tag is no string", "same value twice", "not an object"],
)
def test_a_tag_that_pydantic_cannot_use_makes_a_plain_union(first: ir.Schema, second: ir.Schema, mapping: str) -> None:
    variants = (ir.RefType("A"), ir.RefType("B"))
    union = ir.UnionType(variants, ir.Discriminator("kind", ((mapping[0], "A"), (mapping[1], "B"))))
    assert shapes(first, second, alias("U", union))["U"].value == (Ref(0), " | ", Ref(1))


def test_types_of_other_properties_are_kept() -> None:
    made = shapes(thing("T", ir.Property("a", STRING), additional=INTEGER))
    assert made["T"] == Shape(((Helper("str"), " | None"),), extra=(Helper("int"),))


def test_equal_shapes_are_generated_once_whatever_they_are_called() -> None:
    made = fragments(
        thing("A", ir.Property("x", ir.RefType("C"), required=True, description="One")),
        thing("B", ir.Property("y", ir.RefType("A"), required=True, description="Two")),
        thing("C", ir.Property("x", ir.RefType("C"))),
    )
    assert made["A"].digest == made["B"].digest != made["C"].digest


def test_properties_of_one_type_are_generated_once() -> None:
    properties = (ir.Property("a", STRING), ir.Property("b", STRING, required=True), ir.Property("c", STRING))
    made = fragments(thing("A", *properties))["A"]
    assert made.slots == (Slot(0, False), Slot(1, True), Slot(0, False))
    assert list(made.schema["properties"]) == ["p0", "p1"]
    assert made.schema["required"] == ["p1"]


def test_a_name_that_looks_like_one_of_ours_is_only_text() -> None:
    values = ("R0", "S1R0", "list", "Any", "#/components/schemas/R0", "\x00ref:0\x00")
    properties = (ir.Property("p", ir.LiteralType(values), required=True), ir.Property("q", ir.RefType("T")))
    made = shapes(thing("T", *properties))
    assert made["T"].fields[0] == (Helper("Literal"), f"{literal(list(values))} | ", Helper("str"))


def test_half_a_character_is_not_listed() -> None:
    made = shapes(thing("T", ir.Property("p", ir.LiteralType(("a", "\ud800")), required=True)))
    assert made["T"].fields == ((Helper("Literal"), '["a"] | ', Helper("str")),)


def test_the_generator_gets_one_valid_document() -> None:
    document = batch_document(list(fragments(CAT, DOG, PET).values()))
    assert set(document["components"]["schemas"]) == {"S0", "S1", "S2", "S2R0", "S2R1", "R0", "R1"}
    assert "class S0(BaseModel)" in run_generator(document)


def test_output_that_is_not_understood_is_never_passed_on() -> None:
    with pytest.raises(UnexpectedOutput):
        parse_module("class S0:\n    p0: Surprise\n")
    with pytest.raises(UnexpectedOutput):
        parse_module("def f(): pass\n")


def test_the_schema_that_cannot_be_generated_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(document: dict[str, Any]) -> str:
        if "surprise" in json.dumps(document):
            raise RecursionError("too deep")
        return run_generator(document)

    monkeypatch.setattr(dcg, "run_generator", run)
    schemas = (CAT, DOG, PET, thing("Bad", ir.Property("p", ir.LiteralType(("surprise",)))), thing("Good"))
    api = ir.Api("t", "1", (), {s.key: s for s in schemas})
    with pytest.raises(CodegenError) as raised:
        build_models(api, name(api, ClientConfig()))
    (diagnostic,) = raised.value.diagnostics
    assert diagnostic.code == "LC601"
    assert diagnostic.message.endswith("RecursionError: too deep")
    assert diagnostic.location == Location("bad.yaml")


def test_a_union_may_have_hundreds_of_members() -> None:
    members = [thing(f"T{number}", ir.Property(f"p{number}", STRING)) for number in range(400)]
    union = ir.UnionType(tuple(ir.RefType(member.key) for member in members))
    made = shapes(*members, thing("Any", ir.Property("one", union)))["Any"]
    assert sum(isinstance(segment, Ref) for segment in made.fields[0]) == 400


# ---------------------------------------------------------------- cache


def test_shapes_survive_the_cache() -> None:
    for shape in shapes(CAT, DOG, PET, thing("T", ir.Property("p", ir.RefType("Cat")), additional=STRING)).values():
        assert from_json(json.loads(json.dumps(to_json(shape)))) == shape


def generate_shapes(wanted: Iterable[Fragment], folder: Path | None, jobs: int | None = None) -> dict[str, Shape]:
    return begin_shapes(wanted, Cache(folder), jobs).wait()


def test_what_was_made_before_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = fragments(CAT, DOG)
    made = generate_shapes(first.values(), tmp_path)
    calls: list[int] = []
    monkeypatch.setattr(dcg, "generate_batch", lambda batch: calls.append(len(batch)) or generate_batch(batch))
    assert generate_shapes(first.values(), tmp_path) == made
    assert calls == []
    generate_shapes(fragments(CAT, DOG, thing("New")).values(), tmp_path)
    assert calls == [1]


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"x": {}}', '{"x": {"fields": [[["q", 1]]], "extra": null, "value": null}}']
)
def test_a_damaged_cache_is_forgotten(damage: str, tmp_path: Path) -> None:
    generate_shapes(fragments(CAT).values(), tmp_path)
    (file,) = tmp_path.rglob("*.json")
    whole = file.read_text()
    sums = hashlib.sha256(damage.encode()).hexdigest() + "\n"
    for text in (damage, sums + damage):
        file.write_text(text)
        assert len(generate_shapes(fragments(CAT).values(), tmp_path)) == 1
        assert file.read_text() == whole


def test_a_cache_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert len(generate_shapes(fragments(CAT).values(), tmp_path / "file")) == 1


def test_several_processes_make_the_same_shapes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dcg, "WORTH_A_PROCESS", 2)
    monkeypatch.setattr(dcg, "BATCH", 2)
    wanted = list(fragments(CAT, DOG, PET, thing("T", ir.Property("p", INTEGER))).values())
    assert generate_shapes(wanted, None, jobs=2) == generate_shapes(wanted, None, jobs=1)
