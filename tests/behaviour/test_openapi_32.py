"""What OpenAPI 3.2 added, one feature a test: description in, a call to a server of this machine out."""

from __future__ import annotations

from pathlib import Path

from runtime.server import Reply, Server, reply_json

from .made import made


def test_the_query_method_carries_a_body(tmp_path: Path) -> None:
    text = """
    paths:
      /search:
        query:
          operationId: search.run
          requestBody:
            required: true
            content: {application/json: {schema: {type: object, properties: {term: {type: string}}}}}
          responses:
            '200': {description: Found., content: {application/json: {schema: {type: array, items: {type: string}}}}}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server) as client:
        server.answer(reply_json(["a", "b"]))
        assert client.search.run(body={"term": "pump"}) == ["a", "b"]
        assert (server.last.method, server.last.path, server.last.json) == ("QUERY", "/search", {"term": "pump"})


def test_additional_operations_are_methods(tmp_path: Path) -> None:
    text = """
    paths:
      /files/{name}:
        parameters: [{name: name, in: path, required: true, schema: {type: string}}]
        additionalOperations:
          COPY:
            operationId: files.copy
            parameters: [{name: Destination, in: header, required: true, schema: {type: string}}]
            responses: {'204': {description: Done.}}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server) as client:
        server.answer(Reply(204))
        client.files.copy("a", destination="/b")
        assert (server.last.method, server.last.path) == ("COPY", "/files/a")
        assert server.last.headers["destination"] == "/b"


def test_an_item_schema_types_the_lines_of_a_stream(tmp_path: Path) -> None:
    text = """
    paths:
      /rows:
        get:
          operationId: rows.list
          responses:
            '200':
              description: Rows.
              content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Row'}}}
    components: {schemas: {Row: {type: object, properties: {number: {type: integer}}}}}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server) as client:
        server.answer(Reply(200, b'{"number": 1}\n{"number": 2}\n', {"Content-Type": "application/jsonl"}))
        with client.rows.list() as rows:
            read = list(rows)
        assert [row.number for row in read] == [1, 2]
        assert {type(row) for row in read} == {shop.models.Row}


def test_an_item_schema_names_events_and_the_type_of_their_data(tmp_path: Path) -> None:
    text = """
    paths:
      /watch:
        get:
          operationId: things.watch
          responses:
            '200':
              description: Events.
              content:
                text/event-stream:
                  itemSchema:
                    oneOf:
                      - properties:
                          event: {const: made}
                          data:
                            type: string
                            contentMediaType: application/json
                            contentSchema: {$ref: '#/components/schemas/Thing'}
                      - properties: {event: {const: gone}, data: {type: string}}
    components: {schemas: {Thing: {type: object, properties: {name: {type: string}}}}}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server) as client:
        stream = b'event: made\ndata: {"name": "a"}\n\nevent: gone\ndata: a\n\n'
        server.answer(Reply(200, stream, {"Content-Type": "text/event-stream"}))
        with client.things.watch() as events:
            read = [event for event, _ in zip(events, range(2), strict=False)]
        assert [event.event for event in read] == ["made", "gone"]
        assert read[0].data == shop.models.Thing(name="a")
        assert read[1].data == "a"


def test_a_querystring_parameter_is_spread_over_the_query(tmp_path: Path) -> None:
    text = """
    paths:
      /search:
        get:
          operationId: search.run
          parameters:
            - name: filter
              in: querystring
              content:
                application/x-www-form-urlencoded:
                  schema:
                    type: object
                    properties:
                      term: {type: string}
                      limit: {type: integer}
                      tags: {type: array, items: {type: string}}
          responses: {'204': {description: Nothing.}}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server) as client:
        client.search.run(filter={"term": "a&b", "limit": 3, "tags": ["x", "y"]})
        assert server.last.query == [("term", "a&b"), ("limit", "3"), ("tags", "x"), ("tags", "y")]


def test_a_querystring_parameter_of_json_is_the_whole_query(tmp_path: Path) -> None:
    text = """
    paths:
      /search:
        get:
          operationId: search.run
          parameters:
            - name: filter
              in: querystring
              required: true
              content: {application/json: {schema: {type: object, properties: {term: {type: string}}}}}
          responses: {'204': {description: Nothing.}}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server) as client:
        client.search.run(filter={"term": "a&b"})
        assert server.last.target == "/search?%7B%22term%22%3A%22a%26b%22%7D"


def test_tags_have_summaries_and_parents(tmp_path: Path) -> None:
    text = """
    tags:
      - {name: stock, summary: Stock, description: What there is., kind: nav}
      - {name: shelves, parent: stock, description: Where it is.}
    paths:
      /shelves: {get: {operationId: list, tags: [shelves], responses: {'204': {description: None.}}}}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server) as client:
        client.shelves.list()
        assert server.last.path == "/shelves"
        assert "Where it is." in type(client.shelves).__doc__


def test_self_is_what_references_resolve_against(tmp_path: Path) -> None:
    text = """
    openapi: 3.2.0
    $self: https://shop.example/api/openapi.yaml
    info: {title: Shop, version: '1'}
    paths:
      /thing:
        get:
          operationId: things.get
          responses:
            '200':
              description: It.
              content:
                application/json:
                  schema: {$ref: 'https://shop.example/api/openapi.yaml#/components/schemas/Thing'}
    components: {schemas: {Thing: {type: object, properties: {name: {type: string}}}}}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(reply_json({"name": "a"}))
        assert client.things.get() == shop.models.Thing(name="a")


def test_media_types_may_be_shared(tmp_path: Path) -> None:
    text = """
    paths:
      /thing:
        get:
          operationId: things.get
          responses:
            '200': {description: It., content: {application/json: {$ref: '#/components/mediaTypes/thing'}}}
    components:
      mediaTypes: {thing: {schema: {$ref: '#/components/schemas/Thing'}}}
      schemas: {Thing: {type: object, properties: {name: {type: string}}}}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server) as client:
        server.answer(reply_json({"name": "a"}))
        assert client.things.get() == shop.models.Thing(name="a")


def test_a_discriminator_has_a_default(tmp_path: Path) -> None:
    text = """
    paths:
      /pet:
        get:
          operationId: pets.get
          responses:
            '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
    components:
      schemas:
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Other'}]
          discriminator: {propertyName: kind, mapping: {cat: Cat}, defaultMapping: Other}
        Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
        Other: {type: object, properties: {kind: {type: string}, lives: {type: string}}}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server) as client:
        for sent, expected in (
            ({"kind": "cat", "lives": 9}, shop.models.Cat),
            ({"kind": "newt"}, shop.models.Other),
        ):
            server.answer(reply_json(sent))
            assert type(client.pets.get()) is expected, sent


def test_prefix_and_item_encoding_name_the_types_of_unnamed_parts(tmp_path: Path) -> None:
    text = """
    paths:
      /batch:
        post:
          operationId: batch.send
          requestBody:
            required: true
            content:
              multipart/mixed:
                schema:
                  type: array
                  prefixItems: [{$ref: '#/components/schemas/Thing'}]
                  items: {type: string, format: binary}
                prefixEncoding: [{contentType: application/json}]
                itemEncoding: {contentType: image/png}
          responses: {'204': {description: Done.}}
    components: {schemas: {Thing: {type: object, properties: {name: {type: string}}}}}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server) as client:
        client.batch.send(body=[{"name": "a"}, b"one", ("two.gif", b"two", "image/gif")])
        assert server.last.headers["content-type"].startswith("multipart/mixed; boundary=")
        boundary = server.last.headers["content-type"].partition("boundary=")[2].encode()
        parts = [part.strip(b"\r\n").partition(b"\r\n\r\n") for part in server.last.body.split(b"--" + boundary)[1:-1]]
        assert [content for _, _, content in parts] == [b'{"name":"a"}', b"one", b"two"]
        assert [b"application/json" in parts[0][0], b"image/png" in parts[1][0], b"image/gif" in parts[2][0]] == [
            True
        ] * 3


def test_the_device_flow_is_a_way_to_get_a_token(tmp_path: Path) -> None:
    text = """
    paths:
      /thing: {get: {operationId: things.get, responses: {'204': {description: It.}}}}
    security: [{device: [read]}]
    components:
      securitySchemes:
        device:
          type: oauth2
          flows:
            deviceAuthorization:
              deviceAuthorizationUrl: https://shop.example/device
              tokenUrl: https://shop.example/token
              scopes: {read: Look.}
    """
    with made(text, tmp_path, "3.2.0") as shop, Server() as server, shop.client(server, token="abc") as client:
        client.things.get()
        assert server.last.headers["authorization"] == "Bearer abc"
