"""References of all sorts become references to the bundle's own components."""

from __future__ import annotations

import json
from pathlib import Path

from losant_codegen import source

from .documents import HEAD, at, bundled, codes, origin, ref


def test_an_external_schema_becomes_a_component_named_after_its_file_or_pointer(tmp_path: Path) -> None:
    bundle, collector = bundled(
        tmp_path,
        {
            "root.yaml": HEAD
            + "components: {schemas: {A: {properties: {p: {$ref: sub/pet.yaml}, t: {$ref: 'sub/all.yaml#/Tag'}}}}}",
            "sub/pet.yaml": "properties: {tag: {$ref: 'all.yaml#/Tag'}, self: {$ref: '#'}, also: {$ref: pet.yaml}}",
            "sub/all.yaml": "Tag: {type: string}\nOther: {type: integer}",
        },
    )
    schemas = at(bundle, "components", "schemas")
    assert schemas["A"] == {"properties": {"p": ref("pet"), "t": ref("Tag")}}
    assert schemas["pet"] == {"properties": {"tag": ref("Tag"), "self": ref("pet"), "also": ref("pet")}}
    assert list(schemas) == ["A", "Tag", "pet"]
    assert origin(bundle, "components", "schemas", "Tag", "type") == ("all.yaml", ("Tag", "type"))
    assert codes(collector) == []


def test_an_entry_of_the_components_that_is_a_reference_is_the_thing_itself(tmp_path: Path) -> None:
    bundle, _ = bundled(
        tmp_path,
        {
            "root.yaml": HEAD
            + "components: {schemas: {Animal: {$ref: all.yaml#/Pet}, Beast: {$ref: all.yaml#/Pet},"
            + " Use: {items: {$ref: all.yaml#/Pet}}}, securitySchemes: {key: {$ref: all.yaml#/K}}}",
            "all.yaml": "Pet: {properties: {mate: {$ref: '#/Pet'}}}\nK: {type: http, scheme: bearer}",
        },
    )
    schemas = at(bundle, "components", "schemas")
    assert schemas == {
        "Animal": {"properties": {"mate": ref("Animal")}},
        "Beast": ref("Animal"),
        "Use": {"items": ref("Animal")},
    }
    assert at(bundle, "components", "securitySchemes", "key") == {"type": "http", "scheme": "bearer"}
    assert origin(bundle, "components", "schemas", "Animal", "properties") == ("all.yaml", ("Pet", "properties"))


def test_an_entry_keeps_the_name_the_file_gives_where_it_can(tmp_path: Path) -> None:
    bundle, _ = bundled(
        tmp_path,
        {
            "root.yaml": HEAD + "components: {schemas: {Animal: {$ref: all.yaml#/Pet}, Pet: {$ref: all.yaml#/Pet}}}",
            "all.yaml": "Pet: {type: object}",
        },
    )
    assert at(bundle, "components", "schemas") == {"Animal": ref("Pet"), "Pet": {"type": "object"}}


def test_components_in_a_file_of_their_own(tmp_path: Path) -> None:
    bundle, collector = bundled(
        tmp_path,
        {
            "root.yaml": HEAD + "paths: {$ref: paths.yaml}\ncomponents: {schemas: {$ref: schemas/index.yaml}}",
            "paths.yaml": "/a: {get: {responses: {200: {description: d, content: {j: {schema: "
            + "{$ref: '#/components/schemas/Pet'}}}}}}}",
            "schemas/index.yaml": "Pet: {$ref: pet.yaml}\nTag: {type: string}",
            "schemas/pet.yaml": "properties: {tag: {$ref: 'index.yaml#/Tag'}}",
        },
    )
    schemas = at(bundle, "components", "schemas")
    assert schemas == {"Pet": {"properties": {"tag": ref("Tag")}}, "Tag": {"type": "string"}}
    assert at(bundle, "paths", "/a", "get", "responses", "200", "content", "j", "schema") == ref("Pet")
    assert codes(collector) == []


def test_equal_names_are_told_apart_by_where_they_stand(tmp_path: Path) -> None:
    files = {
        "root.yaml": HEAD + "components: {schemas: {A: {anyOf: [{$ref: cats/models/size.yaml}, {$ref: dogs/size.yaml},"
        " {$ref: defs.yaml#/x/size}]}}}",
        "cats/models/size.yaml": "type: integer",
        "dogs/size.yaml": "type: string",
        "defs.yaml": "x: {size: {type: number}}",
    }
    bundle, _ = bundled(tmp_path, files)
    assert at(bundle, "components", "schemas", "A", "anyOf") == [
        ref("cats_size"),
        ref("dogs_size"),
        ref("x_size"),
    ]


def test_a_component_of_the_root_keeps_its_name_against_others(tmp_path: Path) -> None:
    bundle, _ = bundled(
        tmp_path,
        {
            "root.yaml": HEAD + "components: {schemas: {Error: {properties: {e: {$ref: shared/Error.yaml}}}}}",
            "shared/Error.yaml": "type: string",
        },
    )
    assert at(bundle, "components", "schemas") == {
        "Error": {"properties": {"e": ref("shared_Error")}},
        "shared_Error": {"type": "string"},
    }


def test_names_do_not_depend_on_the_order_of_things(tmp_path: Path) -> None:
    parts = ["x: {$ref: a/n.yaml}", "y: {$ref: b/n.yaml}"]
    made = []
    for number, order in enumerate((parts, parts[::-1])):
        files = {
            "root.yaml": HEAD + f"components: {{schemas: {{A: {{properties: {{{', '.join(order)}}}}}}}}}",
            "a/n.yaml": "type: string",
            "b/n.yaml": "type: number",
        }
        made.append(bundled(tmp_path / str(number), files)[0].tree)
    assert made[0] == made[1]


def test_paths_and_operations_are_copied_with_what_stands_beside_the_reference(tmp_path: Path) -> None:
    bundle, _ = bundled(
        tmp_path,
        {
            "root.yaml": HEAD + "paths:\n  /a: {$ref: item.yaml, summary: mine}\n  /b: {get: {$ref: item.yaml#/get}}\n",
            "item.yaml": "summary: theirs\nget: {operationId: g, responses: {}}\n",
        },
    )
    assert at(bundle, "paths", "/a") == {"summary": "mine", "get": {"operationId": "g", "responses": {}}}
    assert at(bundle, "paths", "/b", "get") == {"operationId": "g", "responses": {}}
    assert origin(bundle, "paths", "/a", "get", "operationId") == ("item.yaml", ("get", "operationId"))
    assert origin(bundle, "paths", "/a", "summary") == ("root.yaml", ("paths", "/a", "summary"))


def test_kinds_are_known_from_the_place_of_the_reference(tmp_path: Path) -> None:
    bundle, _ = bundled(
        tmp_path,
        {
            "root.yaml": HEAD
            + "paths: {/a: {get: {parameters: [{$ref: p.yaml}], requestBody: {$ref: b.yaml}, "
            + "responses: {200: {$ref: r.yaml}}}}}",
            "p.yaml": "{name: q, in: query}",
            "b.yaml": "content: {}",
            "r.yaml": "{description: d, headers: {h: {$ref: h.yaml}}, content: {j: {examples: {e: {$ref: e.yaml}}}}}",
            "h.yaml": "schema: {type: string}",
            "e.yaml": "value: 1",
        },
    )
    operation = at(bundle, "paths", "/a", "get")
    assert operation["parameters"] == [ref("p", "parameters")]
    assert operation["requestBody"] == ref("b", "requestBodies")
    assert operation["responses"]["200"] == ref("r", "responses")
    response = at(bundle, "components", "responses", "r")
    assert response["headers"]["h"] == ref("h", "headers")
    assert response["content"]["j"]["examples"]["e"] == ref("e", "examples")


def test_references_where_the_standard_has_none(tmp_path: Path) -> None:
    bundle, collector = bundled(
        tmp_path,
        {
            "root.yaml": HEAD
            + "tags: [{name: t, description: {$ref: text.yaml#/intro}}]\nservers: {$ref: servers.yaml}\n"
            + "paths: {/a: {get: {description: {$ref: intro.md}, "
            + "parameters: [{$ref: lists.yaml#/ps}, {name: z, in: query}],"
            + " responses: {200: {description: d, content: {$ref: content.yaml}}}}}}\n"
            + "components: {schemas: {A: {properties: {$ref: lists.yaml#/props}, required: {$ref: lists.yaml#/req}}}}",
            "text.yaml": "intro: hello",
            "intro.md": "# Hello",
            "servers.yaml": "- url: https://x.test",
            "content.yaml": "application/json: {schema: {type: string}, example: {$ref: lists.yaml#/req}}",
            "lists.yaml": "ps: [{name: a, in: query}, {name: b, in: query}]\nprops: {x: {type: string}}\nreq: [x]",
        },
    )
    operation = at(bundle, "paths", "/a", "get")
    assert at(bundle, "tags", 0, "description") == "hello"
    assert at(bundle, "servers") == [{"url": "https://x.test"}]
    assert operation["description"] == "# Hello"
    assert [parameter["name"] for parameter in operation["parameters"]] == ["a", "b", "z"]
    assert operation["responses"]["200"]["content"]["application/json"]["example"] == ["x"]
    assert at(bundle, "components", "schemas", "A") == {"properties": {"x": {"type": "string"}}, "required": ["x"]}
    place = origin(bundle, "paths", "/a", "get", "parameters", 2, "name")
    assert place == ("root.yaml", ("paths", "/a", "get", "parameters", 1, "name"))
    assert codes(collector) == []


def test_a_property_named_ref_and_data_that_says_ref(tmp_path: Path) -> None:
    text = HEAD + "components: {schemas: {A: {properties: {$ref: {type: string}}, default: {$ref: nothing.yaml},"
    text += " example: {$ref: '#/nowhere'}, examples: [{$ref: '#/info', x: 1}]}}}"
    bundle, collector = bundled(tmp_path, {"root.yaml": text})
    schema = at(bundle, "components", "schemas", "A")
    assert schema["properties"] == {"$ref": {"type": "string"}}
    assert schema["default"] == {"$ref": "nothing.yaml"}
    assert schema["example"] == {"$ref": "#/nowhere"}
    assert schema["examples"] == [{"$ref": "#/info", "x": 1}]
    assert codes(collector) == []


def test_what_stands_inside_something_is_lifted_out_and_referred_to_from_its_place(tmp_path: Path) -> None:
    bundle, collector = bundled(
        tmp_path,
        {
            "root.yaml": HEAD
            + "paths:\n  /pets/{id}:\n    get:\n      operationId: getPet\n"
            + "      parameters: [{name: id, in: path, schema: {type: integer}}]\n"
            + "      responses: {200: {description: d, content: {application/json: {schema: {type: object}}}}}\n"
            + "components: {schemas: {Pet: {properties: {tags: {items: {type: string}}}}, Use: {anyOf: [\n"
            + "  {$ref: '#/components/schemas/Pet/properties/tags'},\n"
            + "  {$ref: '#/paths/~1pets~1%7Bid%7D/get/responses/200/content/application~1json/schema'},\n"
            + "  {$ref: '#/paths/~1pets~1{id}/get/parameters/0/schema'}]}}}\n"
        },
    )
    schemas = at(bundle, "components", "schemas")
    assert schemas["Use"]["anyOf"] == [ref("Pet_tags"), ref("getPet_response"), ref("id")]
    assert schemas["Pet"]["properties"]["tags"] == ref("Pet_tags")
    operation = at(bundle, "paths", "/pets/{id}", "get")
    assert operation["responses"]["200"]["content"]["application/json"]["schema"] == ref("getPet_response")
    assert operation["parameters"][0]["schema"] == ref("id")
    assert schemas["Pet_tags"] == {"items": {"type": "string"}}
    assert codes(collector) == []


def test_pointer_escapes(tmp_path: Path) -> None:
    text = HEAD + "components: {schemas: {'a/b~c %41': {type: string}, U: {anyOf: ["
    text += "{$ref: '#/components/schemas/a~1b~0c%20%2541'}, {$ref: '#/components/schemas/a~1b~0c %41'}]}}}"
    bundle, collector = bundled(tmp_path, {"root.yaml": text})
    assert at(bundle, "components", "schemas", "U", "anyOf") == [ref("a~1b~0c %41")] * 2
    assert codes(collector) == []


def test_ids_anchors_and_definitions_inside_a_schema(tmp_path: Path) -> None:
    bundle, collector = bundled(
        tmp_path,
        {
            "root.yaml": HEAD
            + """components:
  schemas:
    Tree:
      $id: https://example.test/tree
      $defs: {leaf: {$anchor: green, type: string}}
      properties:
        leaf: {$ref: '#/$defs/leaf'}
        same: {$ref: '#green'}
        whole: {$ref: 'tree'}
    User: {anyOf: [{$ref: 'https://example.test/tree'}, {$ref: 'https://example.test/tree#green'}]}
"""
        },
    )
    schemas = at(bundle, "components", "schemas")
    assert schemas["Tree"]["properties"] == {"leaf": ref("leaf"), "same": ref("leaf"), "whole": ref("Tree")}
    assert schemas["Tree"]["$defs"] == {"leaf": ref("leaf")}
    assert schemas["User"]["anyOf"] == [ref("Tree"), ref("leaf")]
    assert codes(collector) == []


def test_dynamic_references_are_read_as_plain_ones_with_a_warning(tmp_path: Path) -> None:
    text = HEAD + "components: {schemas: {N: {$dynamicAnchor: node, properties: {next: {$dynamicRef: '#node'}}},"
    text += " M: {items: {$recursiveRef: '#'}}}}"
    bundle, collector = bundled(tmp_path, {"root.yaml": text})
    assert at(bundle, "components", "schemas", "N", "properties", "next") == ref("N")
    assert at(bundle, "components", "schemas", "M", "items") == ref("M")
    assert codes(collector) == ["LC309", "LC309"]


def test_words_beside_a_reference_are_kept(tmp_path: Path) -> None:
    text = HEAD + "components: {schemas: {A: {$ref: '#/components/schemas/B', description: d, nullable: true}, B: {}}}"
    bundle, _ = bundled(tmp_path, {"root.yaml": text})
    assert at(bundle, "components", "schemas", "A") == {**ref("B"), "description": "d", "nullable": True}


def test_references_to_references_are_followed(tmp_path: Path) -> None:
    bundle, _ = bundled(
        tmp_path,
        {
            "root.yaml": HEAD + "components: {schemas: {A: {items: {$ref: one.yaml#/X}}}}",
            "one.yaml": "X: {$ref: two.yaml#/X}",
            "two.yaml": "X: {$ref: '#/Y'}\nY: {type: string}",
        },
    )
    assert at(bundle, "components", "schemas") == {"A": {"items": ref("Y")}, "Y": {"type": "string"}}


def test_swagger_2_keeps_its_shape(tmp_path: Path) -> None:
    bundle, collector = bundled(
        tmp_path,
        {
            "root.yaml": "swagger: '2.0'\npaths: {/a: {get: {parameters: [{$ref: p.yaml}], "
            "responses: {200: {description: d, schema: {$ref: pet.yaml}}}}}}\ndefinitions: {A: {discriminator: kind}}",
            "p.yaml": "{name: q, in: query, type: string}",
            "pet.yaml": "definitions: {x: {type: string}}\nproperties: {x: {$ref: '#/definitions/x'}}",
        },
    )
    assert at(bundle, "definitions") == {
        "A": {"discriminator": "kind"},
        "pet": {"definitions": {"x": {"$ref": "#/definitions/x"}}, "properties": {"x": {"$ref": "#/definitions/x"}}},
        "x": {"type": "string"},
    }
    assert at(bundle, "parameters", "p", "name") == "q"
    assert codes(collector) == []


def test_raw_trees_are_not_changed(tmp_path: Path) -> None:
    text = HEAD + "components: {schemas: {A: {items: {$ref: '#/components/schemas/B/properties/x'}}, "
    text += "B: {properties: {x: {type: string}}}}}"
    bundle, _ = bundled(tmp_path, {"root.yaml": text})
    raw = bundle.root.tree["components"]["schemas"]
    assert raw["B"] == {"properties": {"x": {"type": "string"}}}
    assert raw["A"] == {"items": {"$ref": "#/components/schemas/B/properties/x"}}


def test_the_bundle_of_a_bundle_is_the_same(tmp_path: Path) -> None:
    files = {
        "root.yaml": HEAD + "paths: {/a: {$ref: item.yaml}}\ncomponents: {schemas: {Pet: {$ref: pet.yaml}}}",
        "item.yaml": "get: {operationId: g, responses: {200: {$ref: 'r.yaml'}}}",
        "r.yaml": "{description: d, content: {j: {schema: {$ref: pet.yaml}}}}",
        "pet.yaml": "properties: {tag: {$ref: tag.yaml}}",
        "tag.yaml": "type: string",
    }
    first, _ = bundled(tmp_path / "split", files)
    second, _ = bundled(tmp_path / "whole", {"root.json": json.dumps(first.tree)})
    assert second.tree == first.tree


def test_scalars_are_texts_where_texts_are_meant(tmp_path: Path) -> None:
    text = "openapi: 3.1\ninfo: {title: 5, version: 1.10}\npaths: {/a: {get: {operationId: 007, tags: [1.0, no],"
    text += " parameters: [{name: 2.0, in: query}]}}}\ncomponents: {schemas: {A: {required: [1], default: 1.10}}}"
    bundle, _ = bundled(tmp_path, {"root.yaml": text})
    assert at(bundle, "openapi") == "3.1"
    assert at(bundle, "info") == {"title": "5", "version": "1.10"}
    operation = at(bundle, "paths", "/a", "get")
    assert (operation["operationId"], operation["tags"]) == ("007", ["1.0", "no"])
    assert operation["parameters"][0]["name"] == "2.0"
    schema = at(bundle, "components", "schemas", "A")
    assert schema["required"] == ["1"]
    assert source.as_text(schema["default"]) == "1.10"
