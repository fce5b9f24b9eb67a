"""What HTTP can carry, one feature a test: description in, a call to a server of this machine out."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path
from typing import Any

import httpx2
import pytest
from runtime.server import Received, Reply, Server, reply_json

from .made import made

DONE = "responses: {'204': {description: Done.}}"


def parts_of(received: Received) -> list[tuple[str, bytes]]:
    """Head and content of each part of a multipart body."""
    boundary = received.headers["content-type"].partition("boundary=")[2].encode()
    parts = [part[2:-2].partition(b"\r\n\r\n") for part in received.body.split(b"--" + boundary)[1:-1]]
    return [(head.decode(), content) for head, _, content in parts]


def test_one_body_in_several_media_types(tmp_path: Path) -> None:
    text = f"""
    paths:
      /things:
        post:
          operationId: things.add
          requestBody:
            required: true
            content:
              application/json: {{schema: &thing {{type: object, properties: {{name: {{type: string}}}}}}}}
              application/x-www-form-urlencoded: {{schema: *thing}}
              text/csv: {{schema: {{type: string}}}}
          {DONE}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        client.things.add(body={"name": "a b"})
        assert (server.last.headers["content-type"], server.last.json) == ("application/json", {"name": "a b"})
        options = {"headers": {"Content-Type": "application/x-www-form-urlencoded"}}
        client.things.add(body={"name": "a b"}, options=options)
        assert server.last.body == b"name=a%20b"
        client.things.add(body="name\na", options={"headers": {"Content-Type": "text/csv"}})
        assert server.last.body == b"name\na"


def test_one_answer_in_several_media_types(tmp_path: Path) -> None:
    text = """
    paths:
      /thing:
        get:
          operationId: thing.get
          responses:
            '200':
              description: It.
              content:
                application/json: {schema: {type: object, properties: {name: {type: string}}}}
                text/csv: {schema: {type: string}}
                image/png: {schema: {type: string, format: binary}}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(reply_json({"name": "a"}))
        assert client.thing.get().name == "a"
        server.answer(Reply(200, b"name\na", {"Content-Type": "text/csv; charset=latin-1"}))
        assert client.thing.get() == "name\na"
        server.answer(Reply(200, b"\x89PNG", {"Content-Type": "image/png"}))
        assert client.thing.get() == b"\x89PNG"
        assert server.last.headers["accept"] == "application/json, image/png, text/csv"


def test_xml_is_text(tmp_path: Path) -> None:
    text = """
    paths:
      /feed:
        put:
          operationId: feed.set
          requestBody: {required: true, content: {application/xml: {schema: {type: object}}}}
          responses: {'200': {description: It., content: {application/atom+xml: {schema: {type: object}}}}}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(Reply(200, b"<feed/>", {"Content-Type": "application/atom+xml"}))
        assert client.feed.set(body="<a/>") == "<feed/>"
        assert (server.last.headers["content-type"], server.last.body) == ("application/xml", b"<a/>")


def test_multipart_arrays_of_files_and_a_type_for_each_part(tmp_path: Path) -> None:
    text = f"""
    paths:
      /upload:
        post:
          operationId: files.upload
          requestBody:
            required: true
            content:
              multipart/form-data:
                schema:
                  type: object
                  required: [files, about]
                  properties:
                    files: {{type: array, items: {{type: string, format: binary}}}}
                    cover: {{type: string, format: binary}}
                    any: {{type: string, contentMediaType: application/octet-stream}}
                    about: {{type: object, properties: {{title: {{type: string}}}}}}
                    tags: {{type: array, items: {{type: string}}}}
                    note: {{type: string}}
                encoding:
                  cover: {{contentType: 'image/png, image/jpeg'}}
                  files: {{contentType: 'image/*'}}
                  note: {{contentType: text/markdown}}
          {DONE}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        client.files.upload(
            files=[b"one", ("two.gif", b"two", "image/gif")],
            cover=("cover.jpg", b"three"),
            any=b"four",
            about={"title": "T"},
            tags=["x", "y"],
            note="*n*",
        )
        parts = {content: head for head, content in parts_of(server.last)}
    assert list(parts) == [b'{"title":"T"}', b"one", b"two", b"four", b"three", b"*n*", b"x", b"y"]
    assert {'name="files"' in parts[b"one"], 'name="files"; filename="two.gif"' in parts[b"two"]} == {True}
    assert "image/gif" in parts[b"two"]
    assert "image/jpeg" in parts[b"three"]
    assert "image/png" not in parts[b"three"]
    assert "application/json" in parts[b'{"title":"T"}']
    assert "text/markdown" in parts[b"*n*"]
    assert ('name="tags"' in parts[b"x"], 'name="tags"' in parts[b"y"]) == (True, True)


def test_json_lines_are_streamed_both_ways(tmp_path: Path) -> None:
    text = """
    paths:
      /rows:
        post:
          operationId: rows.copy
          requestBody: {required: true, content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Row'}}}}
          responses:
            '200': {description: Rows., content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Row'}}}}
    components: {schemas: {Row: {type: object, properties: {number: {type: integer}}}}}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(
            Reply(200, headers={"Content-Type": "application/x-ndjson"}, chunks=[b'{"number"', b': 1}\n{"number": 2}'])
        )
        with client.rows.copy(body=({"number": n} for n in range(2))) as rows:
            assert [row.number for row in rows] == [1, 2]
        assert server.last.body == b'{"number":0}\n{"number":1}\n'


def test_statuses_by_wildcard_and_default(tmp_path: Path) -> None:
    text = """
    paths:
      /thing:
        get:
          operationId: thing.get
          responses:
            '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            2XX: {description: Later., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
            4XX: {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
            default: {description: Oh., content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
    components:
      schemas:
        Thing: {type: object, properties: {name: {type: string}}}
        Job: {type: object, properties: {id: {type: string}}}
        Fault: {type: object, properties: {message: {type: string}}}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(reply_json({"name": "a"}))
        assert client.thing.get() == shop.models.Thing(name="a")
        server.answer(reply_json({"id": "j"}, status=202))
        assert client.thing.get() == shop.models.Job(id="j")
        for status in (418, 500):
            server.answer(reply_json({"message": "why"}, status=status))
            with pytest.raises(Exception, match="why") as caught:
                client.thing.get()
            assert caught.value.status == status


def test_cookies_and_headers_are_arguments(tmp_path: Path) -> None:
    text = f"""
    paths:
      /thing:
        get:
          operationId: thing.get
          parameters:
            - {{name: session, in: cookie, required: true, schema: {{type: string}}}}
            - {{name: seen, in: cookie, schema: {{type: array, items: {{type: integer}}}}, explode: false}}
            - {{name: X-Trace-Id, in: header, schema: {{type: string, format: uuid}}}}
            - {{name: X-Tags, in: header, schema: {{type: array, items: {{type: string}}}}}}
          {DONE}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        client.thing.get(session="a b;c", seen=[1, 2], x_tags=["x", "y"], x_trace_id="t")
        assert server.last.headers["cookie"] == "session=a%20b%3Bc; seen=1,2"
        assert (server.last.headers["x-tags"], server.last.headers["x-trace-id"]) == ("x,y", "t")


def test_servers_of_paths_and_operations_and_their_variables(tmp_path: Path) -> None:
    text = f"""
    servers:
      - url: https://{{region}}.shop.example/{{version}}
        variables: {{region: {{default: eu, enum: [eu, us]}}, version: {{default: v2}}}}
    paths:
      /a: {{get: {{operationId: a.get, {DONE}}}}}
      /b:
        servers: [{{url: https://files.shop.example}}]
        get: {{operationId: b.get, {DONE}}}
        put: {{operationId: b.put, servers: [{{url: /up}}], {DONE}}}
    """
    with made(text, tmp_path) as shop:
        urls: list[str] = []
        transport = httpx2.MockTransport(lambda request: urls.append(str(request.url)) or httpx2.Response(204))
        with shop.client(http_client=httpx2.Client(transport=transport)) as client:
            client.a.get()
            client.b.get()
            client.b.put()
        fake = shop.module("testing").FakeShop()
        with fake.client() as client:
            client.b.put()
    assert urls == ["https://eu.shop.example/v2/a", "https://files.shop.example/b", "https://eu.shop.example/up/b"]
    assert [call.operation for call in fake.calls] == ["b.put"]


def test_a_base_url_of_ones_own_gets_everything(tmp_path: Path) -> None:
    text = f"""
    servers: [{{url: https://shop.example}}]
    paths: {{/b: {{get: {{operationId: b.get, servers: [{{url: https://files.shop.example}}], {DONE}}}}}}}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        client.b.get()
        assert server.last.target == "/b"


def test_callbacks_and_webhooks_are_typed_models(tmp_path: Path) -> None:
    text = f"""
    paths:
      /hooks:
        post:
          operationId: hooks.add
          callbacks:
            sold:
              '{{$request.body#/url}}':
                post:
                  requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Sale'}}}}}}}}
                  {DONE}
          {DONE}
    webhooks:
      restocked:
        post:
          requestBody:
            content:
              application/json:
                schema: {{type: object, required: [count], properties: {{count: {{type: integer}}}}}}
          {DONE}
    components: {{schemas: {{Sale: {{type: object, properties: {{at: {{type: string, format: date-time}}}}}}}}}}
    """
    with made(text, tmp_path) as shop:
        sale = shop.models.Sale.from_json('{"at": "2025-01-02T03:04:05Z"}')
        assert sale.at.year == 2025
        restocked = next(name for name in shop.models.__all__ if "estocked" in name)
        assert getattr(shop.models, restocked).from_json('{"count": 3}').count == 3


def test_links_are_told_and_left_out(tmp_path: Path) -> None:
    text = """
    paths:
      /a:
        get:
          operationId: a.get
          responses: {'204': {description: Done., links: {next: {operationId: a.get}}}}
    """
    with made(text, tmp_path) as shop:
        assert "LC505" in shop.codes


def test_what_is_deprecated_warns(tmp_path: Path) -> None:
    text = f"""
    paths:
      /old: {{get: {{operationId: things.old, deprecated: true, {DONE}}}}}
      /new:
        get:
          operationId: things.new
          parameters: [{{name: q, in: query, deprecated: true, schema: {{type: string}}}}]
          {DONE}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        with pytest.warns(DeprecationWarning, match="old"):
            client.things.old()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            client.things.new()
        assert "deprecated" in client.things.new.__doc__.lower()


def test_an_answer_that_breaks_its_schema_is_told_and_not_lost(tmp_path: Path, caplog: Any) -> None:
    text = """
    paths:
      /a:
        get:
          operationId: a.get
          responses:
            '200':
              description: It.
              content: {application/json: {schema: {type: object, properties: {n: {type: integer}}}}}
    """
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(reply_json({"n": "many"}))
        with caplog.at_level(logging.WARNING):
            assert client.a.get().n == "many"
        assert "does not match" in caplog.text
