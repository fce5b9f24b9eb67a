"""Inline objects: hoisted, named after where they stand, shared where equal, stable when the document grows."""

from __future__ import annotations

import random
from typing import Any

from losant_codegen import ir
from losant_codegen.diagnostics import Collector, Location
from losant_codegen.dump import dump
from losant_codegen.lift import lift
from losant_codegen.load import parse
from losant_codegen.normalize import normalize
from losant_codegen.source import Bundle

from .documents import TEXT, api, obj, schemas

DEVICE = """
Device:
  type: object
  properties:
    attributes:
      type: array
      items:
        type: object
        properties:
          name: {type: string}
          limits: {type: object, properties: {low: {type: number}}}
    config: {type: object, properties: {mode: {type: string}}}
    labels: {type: object, additionalProperties: {type: object, properties: {color: {type: string}}}}
"""


def inline_names(found: dict[str, ir.Schema]) -> set[tuple[str, ...]]:
    return {s.name.parts for s in found.values() if not s.name.given}


def test_inline_object_is_named_after_its_parent_and_property() -> None:
    found, _ = schemas(DEVICE)
    assert inline_names(found) == {
        ("Device", "attributes"),
        ("Device", "attributes", "limits"),
        ("Device", "config"),
        ("Device", "labels"),
    }
    device = obj(found["Device"])
    assert device["attributes"].type == ir.ArrayType(ir.RefType("Device.attributes"))
    assert device["config"].type == ir.RefType("Device.config")
    assert device["labels"].type == ir.MapType(ir.RefType("Device.labels"))


def test_items_of_a_named_array_and_values_of_a_named_map() -> None:
    found, _ = schemas("""
        Tags: {type: array, items: {type: object, properties: {key: {type: string}}}}
        Rows: {type: object, additionalProperties: {type: object, properties: {n: {type: integer}}}}
        """)
    assert inline_names(found) == set()  # nobody uses them, and an array is no schema of its own
    found, _ = schemas("""
        Tags: {type: array, items: {type: object, properties: {key: {type: string}}}}
        A: {type: object, properties: {t: {$ref: '#/components/schemas/Tags'}}}
        """)
    assert inline_names(found) == {("Tags", "item")}


def test_schemas_of_operations_are_named_after_resource_and_action() -> None:
    found, _ = api("""
        /devices:
          post:
            operationId: devices.post
            parameters: [{name: filter, in: query, schema: {type: object, properties: {q: {type: string}}}}]
            requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
            responses:
              '200': {description: ok, content: {application/json: {schema: {type: object,
                  properties: {id: {type: string}}}}}}
              '201': {description: ok, content: {application/json: {schema: {type: object,
                  properties: {job: {type: string}}}}}}
              '404': {description: no, content: {application/json: {schema: {type: object,
                  properties: {why: {type: string}}}}}}
              default: {description: no, content: {application/json: {schema: {type: object,
                  properties: {e: {type: string}}}}}}
        """)
    assert inline_names(dict(found.schemas)) == {
        ("devices", "post", "filter"),
        ("devices", "post", "body"),
        ("devices", "post", "response"),
        ("devices", "post", "Created", "response"),
        ("devices", "post", "Not Found", "response"),
        ("devices", "post", "error", "response"),
    }


def test_equal_inline_objects_are_one_schema_whatever_their_descriptions() -> None:
    found, _ = schemas("""
        Ab: {type: object, properties: {p: {type: object, description: one, properties: {x: {type: string,
            description: X}}}}}
        B: {type: object, properties: {q: {type: object, description: two, properties: {x: {type: string}}}}}
        """)
    assert inline_names(found) == {("B", "q")}  # the shorter name
    assert obj(found["Ab"])["p"].type == ir.RefType("B.q")


def test_inline_object_equal_to_a_component_is_that_component() -> None:
    found, _ = schemas("""
        Point: {type: object, properties: {x: {type: number}}}
        A: {type: object, properties: {p: {type: object, properties: {x: {type: number}}}}}
        """)
    assert sorted(found) == ["A", "Point"]
    assert obj(found["A"])["p"].type == ir.RefType("Point")


def test_equal_components_stay_apart() -> None:
    found, _ = schemas("A: {type: object, properties: {x: {}}}\nB: {type: object, properties: {x: {}}}")
    assert sorted(found) == ["A", "B"]


def test_objects_with_different_limits_are_different() -> None:
    found, _ = schemas("""
        A: {type: object, properties: {p: {type: object, properties: {x: {type: string, maxLength: 1}}}}}
        B: {type: object, properties: {p: {type: object, properties: {x: {type: string, maxLength: 2}}}}}
        """)
    assert inline_names(found) == {("A", "p"), ("B", "p")}


def test_outer_objects_become_equal_when_inner_ones_do() -> None:
    inner = "{type: object, properties: {y: {type: object, properties: {z: {type: string}}}}}"
    found, _ = schemas(
        f"A: {{type: object, properties: {{p: {inner}}}}}\nB: {{type: object, properties: {{q: {inner}}}}}"
    )
    assert inline_names(found) == {("A", "p"), ("A", "p", "y")}


def test_inherited_inline_object_keeps_the_name_of_where_it_is_written() -> None:
    found, _ = schemas("""
        Base: {type: object, properties: {owner: {type: object, properties: {id: {type: string}}}}}
        Aaa: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {type: string}}}]}
        """)
    assert inline_names(found) == {("Base", "owner")}
    assert obj(found["Aaa"])["owner"].type == ir.RefType("Base.owner")


def test_different_objects_of_one_place_get_different_names() -> None:
    found, _ = api("""
        /a:
          post:
            operationId: a.post
            requestBody:
              content:
                application/json: {schema: {type: object, properties: {x: {type: string}}}}
                application/x-www-form-urlencoded: {schema: {type: object, properties: {y: {type: string}}}}
            responses: {'200': {description: ok}}
        """)
    assert inline_names(dict(found.schemas)) == {("a", "post", "body"), ("a", "post", "body", "object")}


def test_inline_name_yields_to_a_component_of_that_name() -> None:
    found, _ = schemas("DeviceConfig: {type: object, properties: {z: {}}}\n" + DEVICE)
    assert ("Device", "config", "object") in inline_names(found)


def test_variants_are_named_by_what_tells_them_apart() -> None:
    found, _ = schemas("""
        U:
          oneOf:
            - {title: MailTarget, type: object, properties: {a: {type: string}}}
            - {title: by phone, type: object, properties: {b: {type: string}}}
            - {type: object, properties: {kind: {const: push}, c: {type: string}}}
            - {type: object, properties: {d: {type: string}, e: {type: string}}, required: [e]}
        """)
    assert inline_names(found) == {("MailTarget",), ("U", "by phone"), ("U", "push"), ("U", "with e")}


def test_reference_into_the_midst_of_a_schema_is_named_after_the_place_it_means() -> None:
    text = """
    openapi: 3.1.0
    info: {title: t, version: '1'}
    paths: {}
    components:
      schemas:
        Device: {type: object, properties: {tags: {$ref: '#/components/schemas/Device_tags'}}}
        Device_tags: {type: array, items: {type: object, properties: {key: {type: string}}}}
    """
    collector = Collector()
    document = parse(text, "api.yaml", collector)
    origin = Location("api.yaml", ("components", "schemas", "Device", "properties", "tags"))
    bundle = Bundle(document.tree, document, {}, {("components", "schemas", "Device_tags"): origin})
    found = dict(normalize(lift(bundle, collector), collector).schemas)
    assert inline_names(found) == {("Device", "tags")}


# ---------------------------------------------------------------- stability

GROWN = """
Aardvark: {type: object, properties: {p: {type: object, properties: {fresh: {type: boolean}}}}}
"""


def test_names_stay_when_the_document_grows() -> None:
    before, _ = schemas(DEVICE)
    after, _ = schemas(DEVICE + GROWN)
    assert inline_names(before) <= inline_names(after)


def shuffled(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    return [shuffled(item, chance) for item in value] if isinstance(value, list) else value


def test_the_order_of_keys_changes_nothing() -> None:
    components = "".join(f"    {line}\n" for line in DEVICE.splitlines())
    text = (
        "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n"
        "  /b: {get: {responses: {'200': {description: x}}}, post: {responses: {'200': {description: x}}}}\n"
        "  /a: {get: {parameters: [{name: p, in: query, schema: {type: string, default: x}}], responses: {}}}\n"
        f"components:\n  schemas:\n{components}"
        "    Zed: {oneOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}], "
        "examples: [{b: 1, a: 2}]}\n"
    )
    document = parse(text, "api.yaml", Collector())
    dumps = set()
    for seed in range(4):
        tree = shuffled(document.tree, random.Random(seed)) if seed else document.tree
        collector = Collector()
        bundle = Bundle(tree, document, {})
        dumps.add(repr(dump(normalize(lift(bundle, collector), collector))))
    assert len(dumps) == 1


def test_enum_in_a_property_stays_where_it_is() -> None:
    found, _ = schemas("A: {type: object, properties: {p: {type: string, enum: [a, b]}, q: {type: string}}}")
    assert obj(found["A"])["p"].type == ir.LiteralType(("a", "b"))
    assert obj(found["A"])["q"].type == TEXT
