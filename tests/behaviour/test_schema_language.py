"""All of the schema language, one feature a test: models of one client, made from the schemas below."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime.server import Server, reply_json

from .made import Made, made

SCHEMAS = """
    Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, barks: {type: boolean}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {feline: Cat, lion: '#/components/schemas/Cat', canine: Dog}}
    Named:
      oneOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}]
      discriminator: {propertyName: side}
    Left: {type: object, required: [side], properties: {side: {type: string}, a: {type: string}}}
    Right: {type: object, required: [side], properties: {side: {type: string}, a: {type: string}}}
    Shape: {anyOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]}
    Circle: {type: object, required: [radius], properties: {radius: {type: number}}}
    Square: {type: object, required: [side], properties: {side: {type: number}}}
    Scalar: {oneOf: [{type: string}, {type: integer}, {type: array, items: {type: string}}]}
    Base: {type: object, required: [id], properties: {id: {type: string}, size: {type: [string, integer]}}}
    Middle: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {size: {type: integer}, note: {type: string}}}]}
    Top: {allOf: [{$ref: '#/components/schemas/Middle'}, {required: [note]}], properties: {top: {type: boolean}}}
    Tree:
      type: object
      properties: {value: {type: string}, children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}
    Ring: {type: object, properties: {next: {$ref: '#/components/schemas/Link'}}}
    Link: {type: object, properties: {back: {$ref: '#/components/schemas/Ring'}}}
    Deep: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Deep'}}]}
    Forest: {type: object, additionalProperties: {$ref: '#/components/schemas/Forest'}}
    Point: {type: array, prefixItems: [{type: number}, {type: number}, {type: string}], items: false}
    Fixed: {type: object, required: [version], properties: {version: {const: 2}, kind: {const: fixed}}}
    Mixed:
      type: object
      properties: {value: {enum: [a, '', 1, 2.5, true, null, a]}, empty: {type: string, enum: ['']}}
    Names:
      type: object
      properties:
        class: {type: string}
        2fast: {type: string}
        'größe': {type: string}
        '@#!': {type: string}
        fooBar: {type: string}
        foo_bar: {type: string}
        model_config: {type: string}
        self: {type: string}
        '': {type: string}
        __proto__: {type: string}
    Nullable:
      type: object
      required: [both, ref]
      properties:
        both: {type: [string, 'null']}
        other: {oneOf: [{type: integer}, {type: 'null'}]}
        ref: {anyOf: [{$ref: '#/components/schemas/Circle'}, {type: 'null'}]}
    Siblings: {type: object, properties: {circle: {$ref: '#/components/schemas/Circle', description: A round one.}}}
    Into: {$ref: '#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema/properties/~0tilde'}
    Anchored:
      $id: https://schemas.example/anchored
      type: object
      properties:
        here: {$ref: '#spot'}
        there: {$ref: '#/$defs/There'}
        whole: {$ref: 'https://schemas.example/anchored'}
      $defs:
        Spot: {$anchor: spot, type: object, properties: {x: {type: integer}}}
        There: {type: object, properties: {y: {type: integer}}}
    Dynamic:
      type: object
      $dynamicAnchor: node
      properties: {value: {type: string}, children: {type: array, items: {$dynamicRef: '#node'}}}
    Account:
      type: object
      required: [id, secret, name]
      properties: {id: {type: string, readOnly: true}, secret: {type: string, writeOnly: true}, name: {type: string}}
    Defaults:
      type: object
      properties:
        s: {type: string, default: "it's"}
        i: {type: integer, default: 3}
        b: {type: boolean, default: true}
        l: {type: array, items: {type: string}, default: [a]}
        o: {type: object, default: {a: 1}}
        n: {type: [string, 'null'], default: null}
        d: {type: string, format: date, default: '2025-01-02'}
    Formats:
      type: object
      properties:
        moment: {type: string, format: date-time}
        day: {type: string, format: date}
        clock: {type: string, format: time}
        span: {type: string, format: duration}
        uuid: {type: string, format: uuid}
        amount: {type: string, format: decimal}
        raw: {type: string, format: byte}
        ip: {type: string, format: ipv4}
        big: {type: integer, format: int64}
        ratio: {type: number, format: float}
        odd: {type: string, format: made-up}
    Patterns:
      type: object
      properties: {known: {type: string}}
      patternProperties: {'^x-': {type: integer}}
      additionalProperties: false
    Beside:
      type: object
      properties: {known: {type: string}}
      additionalProperties: {$ref: '#/components/schemas/Circle'}
    Dictionary: {type: object, additionalProperties: {type: integer}}
    Anything: true
    Nothing: {type: object, properties: {any: true, none: false, open: {}}}
    Holder:
      type: object
      properties:
        point: {$ref: '#/components/schemas/Point'}
        dictionary: {$ref: '#/components/schemas/Dictionary'}
        anything: {$ref: '#/components/schemas/Anything'}
"""
DOCUMENT = f"""
openapi: 3.1.0
info: {{title: Shop, version: '1'}}
paths:
  /a/{{id}}:
    get:
      operationId: a.get
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      responses:
        '200':
          description: It.
          content:
            application/json:
              schema:
                type: object
                properties: {{'~tilde': {{type: object, properties: {{deep: {{type: integer}}}}}}}}
  /accounts:
    post:
      operationId: accounts.add
      requestBody:
        required: true
        content: &account {{application/json: {{schema: {{$ref: '#/components/schemas/Account'}}}}}}
      responses: {{'200': {{description: It., content: *account}}}}
components:
  schemas:{SCHEMAS}"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    with made(DOCUMENT, tmp_path_factory.mktemp("schemas")) as shop:
        yield shop


def read(shop: Made, name: str, value: Any) -> Any:
    """JSON read as the named type."""
    return TypeAdapter(getattr(shop.models, name)).validate_json(json.dumps(value))


def test_a_discriminator_with_a_mapping(shop: Made) -> None:
    for tag, wanted in (("feline", "Cat"), ("lion", "Cat"), ("canine", "Dog")):
        assert type(read(shop, "Pet", {"kind": tag})).__name__ == wanted
    with pytest.raises(ValidationError):
        read(shop, "Pet", {"kind": "newt"})


def test_a_discriminator_without_a_mapping(shop: Made) -> None:
    assert type(read(shop, "Named", {"side": "Right", "a": "x"})) is shop.models.Right


def test_unions_without_a_discriminator(shop: Made) -> None:
    assert type(read(shop, "Shape", {"side": 2})) is shop.models.Square
    assert [read(shop, "Scalar", value) for value in ("1", 1, ["a"])] == ["1", 1, ["a"]]


def test_chains_of_allof_with_conflicts(shop: Made) -> None:
    top = read(shop, "Top", {"id": "1", "size": 3, "note": "n", "top": True})
    assert (top.id, top.size, top.note, top.top) == ("1", 3, "n", True)
    with pytest.raises(ValidationError):
        read(shop, "Top", {"id": "1"})  # `note` became required on the way
    with pytest.raises(ValidationError):
        read(shop, "Middle", {"id": "1", "size": "large"})


def test_recursion_in_every_shape(shop: Made) -> None:
    assert read(shop, "Tree", {"children": [{"value": "a"}]}).children[0].value == "a"
    assert type(read(shop, "Ring", {"next": {"back": {}}}).next.back) is shop.models.Ring
    assert read(shop, "Deep", ["a", ["b"]]) == ["a", ["b"]]
    forest = read(shop, "Forest", {"oak": {"ash": {}}})
    assert json.loads(TypeAdapter(shop.models.Forest).dump_json(forest)) == {"oak": {"ash": {}}}


def test_tuples(shop: Made) -> None:
    assert read(shop, "Holder", {"point": [1, 2.5, "m"]}).point == (1, 2.5, "m")
    with pytest.raises(ValidationError):
        read(shop, "Holder", {"point": [1, "m", 2]})


def test_constants(shop: Made) -> None:
    assert shop.models.Fixed().to_dict() == {"version": 2}
    assert read(shop, "Fixed", {"version": 2, "kind": "fixed"}).kind == "fixed"
    assert read(shop, "Fixed", {"version": 3}).version == 3  # what a later version of the API may say


def test_enumerations_of_mixed_types_empty_texts_and_duplicates(shop: Made) -> None:
    for value in ("a", "", 1, 2.5, True, None, "something new"):
        mixed = read(shop, "Mixed", {"value": value})
        assert (mixed.value, type(mixed.value)) == (value, type(value))
    assert read(shop, "Mixed", {"empty": ""}).empty == ""


def test_names_that_are_none(shop: Made) -> None:
    wire = {
        name: name
        for name in ("class", "2fast", "größe", "@#!", "fooBar", "foo_bar", "model_config", "self", "", "__proto__")
    }
    names = read(shop, "Names", wire)
    assert (names.class_, names.größe, names.foo_bar, names.to_dict()) == ("class", "größe", "foo_bar", wire)
    assert len({name for name in type(names).model_fields if name.isidentifier()}) == len(wire)


def test_nullable_both_ways(shop: Made) -> None:
    value = {"both": None, "other": None, "ref": None}
    assert read(shop, "Nullable", value).to_dict() == value
    with pytest.raises(ValidationError):
        read(shop, "Nullable", {"ref": None})  # null is not nothing


def test_references_with_siblings(shop: Made) -> None:
    assert type(read(shop, "Siblings", {"circle": {"radius": 1}}).circle) is shop.models.Circle
    assert "A round one." in "".join(text for path, text in shop.files.items() if "/models/" in path)


def test_references_into_paths(shop: Made) -> None:
    assert read(shop, "Into", {"deep": 1}).deep == 1


def test_ids_and_anchors(shop: Made) -> None:
    anchored = read(shop, "Anchored", {"here": {"x": 1}, "there": {"y": 2}, "whole": {"here": {"x": 3}}})
    assert (anchored.here.x, anchored.there.y, anchored.whole.here.x) == (1, 2, 3)


def test_dynamic_references_are_plain_ones_and_told(shop: Made) -> None:
    assert type(read(shop, "Dynamic", {"children": [{"value": "a"}]}).children[0]) is shop.models.Dynamic
    assert shop.codes.count("LC309") == 1


def test_read_only_and_write_only(shop: Made) -> None:
    with Server() as server, shop.client(server) as client:
        server.answer(reply_json({"id": "1", "name": "n"}))
        account = client.accounts.add(body=shop.models.Account(name="n", secret="s"))
        assert server.last.json == {"name": "n", "secret": "s"}
        assert (account.id, account.secret) == ("1", None)


def test_defaults_are_the_servers_and_stand_in_the_documentation(shop: Made) -> None:
    assert shop.models.Defaults().to_dict() == {}
    source = next(text for path, text in shop.files.items() if "class Defaults(" in text)
    for told in ("it's", "`3`", "`True`", "2025-01-02"):
        assert told in source


def test_formats(shop: Made) -> None:
    wire = {
        "moment": "2025-01-02T03:04:05+02:00", "day": "2025-01-02", "clock": "03:04:05", "span": "P1M",
        "uuid": "6f1c9a52-7d0c-4c2b-9a43-0d4a2a3c1f10", "amount": "1.10", "raw": "aGk=", "ip": "127.0.0.1",
        "big": 2**62, "ratio": 0.5, "odd": "x",
    }  # fmt: skip
    found = read(shop, "Formats", wire)
    types = [type(getattr(found, name)) for name in wire]
    assert types == [datetime, date, time, str, UUID, Decimal, str, str, int, float, str]
    assert found.to_dict() == wire


def test_pattern_properties(shop: Made) -> None:
    found = read(shop, "Patterns", {"known": "a", "x-more": 3})
    assert (found.known, found.model_extra) == ("a", {"x-more": 3})


def test_additional_properties_beside_properties(shop: Made) -> None:
    found = read(shop, "Beside", {"known": "a", "other": {"radius": 1}})
    assert type(found.model_extra["other"]) is shop.models.Circle


def test_dictionaries(shop: Made) -> None:
    assert read(shop, "Holder", {"dictionary": {"a": 1}}).dictionary == {"a": 1}
    with pytest.raises(ValidationError):
        read(shop, "Holder", {"dictionary": {"a": "b"}})


def test_boolean_schemas(shop: Made) -> None:
    assert read(shop, "Nothing", {"any": [1], "open": "x"}).to_dict() == {"any": [1], "open": "x"}
    assert read(shop, "Holder", {"anything": {"a": 1}}).anything == {"a": 1}


def test_nullable_of_openapi_30(tmp_path: Path) -> None:
    text = """
    paths: {}
    components:
      schemas:
        Circle: {type: object, properties: {radius: {type: number}}}
        Old:
          type: object
          required: [a, b, c]
          properties:
            a: {type: string, nullable: true}
            b: {nullable: true, allOf: [{$ref: '#/components/schemas/Circle'}]}
            c: {type: string, nullable: true, enum: [x, y]}
    """
    with made(text, tmp_path, "3.0.3") as shop:
        assert read(shop, "Old", {"a": None, "b": None, "c": None}).to_dict() == {"a": None, "b": None, "c": None}
        assert type(read(shop, "Old", {"a": "", "b": {}, "c": "x"}).b) is shop.models.Circle
