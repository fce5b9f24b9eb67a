"""Example values: valid, deterministic, near to the document's own."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from losant_codegen.expect.combine import Combiner
from losant_codegen.expect.document import Document
from losant_codegen.expect.regexes import string_for
from losant_codegen.expect.samples import Direction, Impossible, Sampler
from losant_codegen.expect.scalars import Variant
from losant_codegen.expect.validity import Validity

REQUIRED, FULL, EDGE, SPARSE = Variant.REQUIRED, Variant.FULL, Variant.EDGE, Variant.SPARSE


def sampler(warned: list[str] | None = None, **components: Any) -> Sampler:
    document = Document({"components": {"schemas": components}})
    log = warned if warned is not None else []
    return Sampler(document, Combiner(document), Validity(document), lambda reason, node: log.append(reason))


def sample(schema: Any, variant: Variant = FULL, direction: Direction = Direction.REQUEST, **components: Any) -> Any:
    return sampler(**components).value(schema, variant, direction, name="thing")


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[A-Fa-f\d]{24}$",
        r"^(?:cloud|edge)-\w+$",
        r"^\d{4}-\d{2}(-\d{2})?$",
        r"[^a-z]+\.txt$",
        r"^(a|b)\1$",
        r"^[0-9a-zA-Z_-]{1,255}$",
        r"^\+?\d+$",
        r"x{3,}",
        r"",
        r"^[^\s]+@[^\s]+$",
    ],
)
def test_a_string_for_a_pattern_matches_it(pattern: str) -> None:
    for seed in ("", "one", "two"):
        text = string_for(pattern, seed=seed)
        assert text is not None
        assert re.search(pattern, text)


def test_strings_for_one_pattern_differ_by_seed_but_not_by_run() -> None:
    pattern = r"^[A-Fa-f\d]{24}$"
    assert string_for(pattern, seed="a") == string_for(pattern, seed="a") != string_for(pattern, seed="b")


def test_what_cannot_be_matched_gives_nothing() -> None:
    assert string_for(r"^(?=b)a$") is None
    assert string_for(r"[") is None


def test_required_has_only_what_is_required_and_full_has_everything() -> None:
    schema = {"properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["a"]}
    assert set(sample(schema, REQUIRED)) == {"a"}
    assert set(sample(schema, FULL)) == {"a", "b"}


def test_properties_get_different_values() -> None:
    value = sample({"properties": {n: {"type": "string"} for n in ("parentId", "gatewayId")}})
    assert value["parentId"] != value["gatewayId"]


def test_the_documents_example_is_taken_and_completed() -> None:
    schema = {"properties": {"a": {"type": "string"}, "b": {"type": "boolean"}}, "examples": [{"a": "mine"}]}
    assert sample(schema) == {"a": "mine", "b": True}


def test_a_wrong_example_is_reported_once_and_replaced() -> None:
    warned: list[str] = []
    made = sampler(warned)
    schema = {"type": "integer", "examples": ["one"]}
    assert isinstance(made.value(schema, FULL, Direction.REQUEST), int)
    made.value(schema, REQUIRED, Direction.REQUEST)
    assert warned == ["'one' is not of type 'integer'"]


def test_an_example_of_a_part_that_does_not_fit_the_whole_is_no_fault() -> None:
    warned: list[str] = []
    made = sampler(warned, Base={"type": "object", "properties": {"a": {"type": "string"}}, "examples": [{"a": "x"}]})
    value = made.value({"allOf": [ref("Base"), {"required": ["b"]}]}, FULL, Direction.REQUEST)
    assert "b" in value
    assert warned == []


def test_read_only_is_not_sent_and_write_only_not_answered() -> None:
    schema = {
        "properties": {"id": {"type": "string", "readOnly": True}, "secret": {"type": "string", "writeOnly": True}},
        "required": ["id", "secret"],
    }
    assert set(sample(schema, FULL, Direction.REQUEST)) == {"secret"}
    assert set(sample(schema, FULL, Direction.RESPONSE)) == {"id"}


def test_recursion_ends() -> None:
    node = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "child": ref("Node"),
            "rest": {"type": "array", "items": ref("Node")},
        },
    }
    value = sample(ref("Node"), Node=node)
    assert value["rest"] == []
    assert "child" not in value


def test_recursion_through_a_union_takes_the_branch_that_ends() -> None:
    tree = {
        "oneOf": [{"type": "object", "properties": {"left": ref("Tree")}, "required": ["left"]}, {"type": "string"}]
    }
    assert (
        "left" not in str(sample(ref("Tree"), REQUIRED, Tree=tree)) or sample(ref("Tree"), REQUIRED, Tree=tree)["left"]
    )


def test_what_never_ends_is_impossible() -> None:
    with pytest.raises(Impossible):
        sample(ref("Endless"), Endless={"type": "object", "properties": {"next": ref("Endless")}, "required": ["next"]})


def test_a_discriminator_names_the_branch() -> None:
    cat = {"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"]}
    union = {
        "oneOf": [ref("Cat")],
        "discriminator": {"propertyName": "kind", "mapping": {"meow": "#/components/schemas/Cat"}},
    }
    assert sample(union, Cat=cat)["kind"] == "meow"


def test_what_a_branch_says_of_its_tag_counts_more_than_its_name() -> None:
    text = {"type": "object", "properties": {"type": {"enum": ["text"]}}, "required": ["type"]}
    union = {"oneOf": [ref("FormatText")], "discriminator": {"propertyName": "type"}}
    assert sample(union, FormatText=text) == {"type": "text"}


def test_one_of_a_family_carries_its_own_tag() -> None:
    animal = {
        "type": "object",
        "properties": {"kind": {"type": "string"}},
        "required": ["kind"],
        "discriminator": {"propertyName": "kind"},
    }
    dog = {"allOf": [ref("Animal"), {"properties": {"bark": {"type": "boolean"}}}]}
    assert sample(ref("Dog"), Animal=animal, Dog=dog)["kind"] == "Dog"


def test_one_of_several_that_always_fit_still_gives_a_value() -> None:
    both = {"oneOf": [{"type": "object"}, {"type": "object"}]}
    assert isinstance(sample(both), dict)


def test_edges_are_limits_nulls_and_empty_texts() -> None:
    schema = {
        "properties": {
            "low": {"type": "integer", "minimum": 3, "maximum": 9},
            "maybe": {"type": ["string", "null"]},
            "text": {"type": "string"},
            "list": {"type": "array", "items": {"type": "string"}, "minItems": 2},
        }
    }
    value = sample(schema, EDGE)
    assert value["low"] == 3
    assert value["maybe"] is None
    assert value["text"] == ""
    assert len(value["list"]) == 2


@pytest.mark.parametrize("variant", [FULL, Variant.REQUIRED, Variant.EDGE])
def test_the_number_of_properties_is_kept(variant: Variant) -> None:
    one = {"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": False}
    assert len(sample({**one, "properties": {key: {"type": "integer"} for key in "abc"}}, variant)) == 1
    needed = {**one, "maxProperties": 2, "required": ["c"], "properties": {key: {"type": "integer"} for key in "abc"}}
    assert "c" in sample(needed, variant)


def test_the_order_of_keys_in_an_example_means_nothing() -> None:
    def found(*keys: str) -> str:
        example = {key: dict.fromkeys(keys, 1) for key in keys}
        return repr(sample({"type": "object", "example": example}))

    assert found("a", "b") == found("b", "a")


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "exclusiveMinimum": 0, "maximum": 3, "multipleOf": 2},
        {"type": "integer", "multipleOf": 10**400},
        {"type": "string", "pattern": "^(a+)+$", "minLength": 60},
        {"type": "string", "pattern": "^(a|aa)+$", "example": "a" * 60 + "!"},
    ],
)
def test_limits_that_are_met_by_few_values_or_slow_to_check(schema: dict[str, Any]) -> None:
    for variant in Variant:
        sample(schema, variant)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "minLength": 10**10},
        {"type": "string", "pattern": "^(a{1000000}){1000000}$"},
        {"$ref": "#/components/schemas/S0"},
    ],
)
def test_what_is_too_large_is_impossible(schema: dict[str, Any]) -> None:
    last = {"type": "string"}
    doubled = {
        f"S{n}": {"type": "object", "required": ["l", "r"], "properties": dict.fromkeys("lr", ref(f"S{n + 1}"))}
        for n in range(30)
    }
    with pytest.raises(Impossible):
        sample(schema, FULL, Direction.REQUEST, **doubled, S30=last)


def test_parts_that_are_named_twice_count_once() -> None:
    twice = {f"S{n}": {"allOf": [ref(f"S{n + 1}"), ref(f"S{n + 1}")]} for n in range(40)}
    assert sample(ref("S0"), S40={"type": "object", "required": ["a"], "properties": {"a": {"const": 1}}}, **twice) == {
        "a": 1
    }


def test_a_default_of_a_boolean_is_turned_round() -> None:
    assert sample({"type": "boolean", "default": True}) is False
    assert sample({"type": "boolean", "default": False}) is True


NUMBERS = st.fixed_dictionaries(
    {"type": st.sampled_from(["integer", "number"])},
    optional={
        "minimum": st.integers(-50, 50),
        "maximum": st.integers(51, 150),
        "exclusiveMinimum": st.integers(-50, 40),
        "multipleOf": st.sampled_from([1, 2, 5, 0.5]),
    },
)
STRINGS = st.fixed_dictionaries(
    {"type": st.just("string")},
    optional={
        "minLength": st.integers(0, 20),
        "maxLength": st.integers(20, 40),
        "format": st.sampled_from(["date-time", "date", "uuid", "email", "uri", "ipv4"]),
    },
).filter(lambda s: "format" not in s or not {"minLength", "maxLength"} & s.keys())
LEAVES = NUMBERS | STRINGS | st.just({"type": "boolean"}) | st.just({"enum": ["a", 1, None]}) | st.just({})


def composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    names = st.sampled_from(["a", "b", "c d", "é"])
    objects = st.builds(
        lambda properties, required: {
            "type": "object",
            "properties": properties,
            "required": [n for n in required if n in properties],
        },
        st.dictionaries(names, inner, max_size=3),
        st.lists(names, unique=True),
    )
    arrays = st.builds(lambda items, low: {"type": "array", "items": items, "minItems": low}, inner, st.integers(0, 2))
    return objects | arrays | st.builds(lambda branches: {"anyOf": branches}, st.lists(inner, min_size=1, max_size=3))


@given(st.recursive(LEAVES, composed, max_leaves=12), st.sampled_from(list(Variant)))
@settings(max_examples=300, deadline=None)
def test_every_value_is_valid_and_the_same_again(schema: Any, variant: Variant) -> None:
    value = sample(schema, variant)
    Draft202012Validator(schema).validate(value)
    assert sample(schema, variant) == value


def test_the_number_of_properties_is_kept_within_its_limits() -> None:
    one = {"minProperties": 1, "maxProperties": 1, "additionalProperties": False}
    named = {"properties": {name: {"type": "integer"} for name in "abc"}}
    for variant in (REQUIRED, FULL, EDGE):
        assert set(sample({**one, **named}, variant)) == {"a"}
    assert set(sample({**one, **named, "required": ["b"]})) == {"b"}
    assert set(sample({**named, "minProperties": 2}, REQUIRED)) == {"a", "b"}


def test_the_number_of_properties_keeps_its_limits() -> None:
    one = {"minProperties": 1, "maxProperties": 1, "additionalProperties": False}
    named = {"properties": {name: {"type": "integer"} for name in "abc"}}
    for variant in (REQUIRED, FULL, EDGE):
        assert set(sample({**one, **named}, variant)) == {"a"}
    assert set(sample({**one, **named, "required": ["b"]})) == {"b"}
    assert set(sample({**named, "minProperties": 2}, REQUIRED)) == {"a", "b"}
    assert set(sample({**named, "examples": [{"other": 1}]})) == {"a", "b", "c", "other"}
    assert len(sample({"patternProperties": {"^x": {"type": "integer"}, "^y": {}}, "maxProperties": 1})) == 1


def test_sparse_has_only_what_must_be_there_and_null_for_what_can_be_null() -> None:
    number = {"type": "integer", "minimum": 3}
    schema = {
        "properties": {
            "needed": number,
            "optional": number,
            "nullable": {"type": ["integer", "null"], "examples": [4]},
            "union": {"oneOf": [number, {"type": "null"}]},
            "closed": {"enum": ["a", None]},
            "list": {"type": "array", "items": number, "examples": [[7]]},
        },
        "required": ["needed", "list"],
        "examples": [{"needed": 9, "optional": 9, "list": [9]}],
    }
    assert sample(schema, SPARSE) == {"needed": 3, "nullable": None, "union": None, "closed": None, "list": []}
