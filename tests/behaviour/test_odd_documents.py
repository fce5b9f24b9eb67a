"""Things that real documents hold and no tutorial shows: the client is made, and passes the tests made with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qsl

from runtime.server import Reply, Server, reply_json

from .made import made

ODD = """
paths:
  /anything:
    post:
      operationId: anything.send
      requestBody: {required: true, content: {'*/*': {schema: {$ref: '#/components/schemas/Tree'}}}}
      responses:
        '200': {description: Of any kind., content: {'*/*': {schema: {$ref: '#/components/schemas/Tree'}}}}
        '201': {description: Nobody knows., content: {'*/*': {example: {a: 1}}}}
  /words:
    get:
      operationId: words.get
      responses: {'200': {description: Text., content: {'*/*': {schema: {$ref: '#/components/schemas/Word'}}}}}
  /odd:
    get:
      operationId: odd.get
      responses:
        '200':
          description: Of kinds of its own.
          content: {application/x-odd: {schema: {type: object}}, applcation/json: {}}
  /report:
    get:
      operationId: report.get
      responses:
        '200':
          description: A file, or where it is.
          content:
            application/pdf: {schema: {type: string, format: binary}}
            text/plain; charset=utf-8: {example: 'https://files.example/1'}
  /certificate:
    get:
      operationId: certificate.get
      responses: {'200': {description: 'Bytes.', content: {application/json: {schema: {type: string, format: binary}}}}}
  /badge:
    get:
      operationId: badge.get
      responses: {'200': {description: 'A picture.', content: {image/svg+xml: {schema: {type: string}}}}}
  /since/{at}:
    get:
      operationId: since.get
      parameters:
        - name: at
          in: path
          required: true
          schema: {type: string, format: date-time, example: '2025-10-15T13:51:07.656Z'}
        - {name: to, in: query, schema: {type: string, format: date-time}, example: '2025-10-15T13:51:07.656Z'}
        - {name: X-To, in: header, schema: {type: string, format: date-time}, example: '2025-10-15T13:51:07.656Z'}
      responses: {'204': {description: None.}}
  /picture?key={KEY}:
    post: {operationId: picture.set, responses: {'204': {description: None.}}}
    get:
      operationId: picture.get
      parameters: [{name: KEY, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: None.}}
  /raw:
    get:
      operationId: raw.get
      parameters: [{name: filter, in: query, allowReserved: true, schema: {type: string}}]
      responses: {'204': {description: None.}}
  /files/{+path}:
    get:
      operationId: files.get
      parameters: [{name: path, in: path, required: true, schema: {type: string}}]
      responses:
        x-not-a-response: true
        '200':
          description: A timing.
          content: {application/json: {schema: {properties: {timeout: {$ref: '#/components/schemas/Delta'}}}}}
  /paged:
    get: &paged
      operationId: paged.list
      parameters:
        - {name: offset, in: query, required: true, schema: {type: integer}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: Rows.
          content:
            application/json:
              schema:
                properties:
                  offset: {type: object, properties: {number: {type: integer}}}
                  items: {type: array, items: {type: string}}
    head: {<<: *paged, operationId: paged.head}
  /endless:
    post: {operationId: endless.set, requestBody: {content: {'*/*': {}}}, responses: {'204': {description: None.}}}
    get:
      operationId: endless.get
      responses:
        2XX: {description: No end., content: {application/json: {schema: {$ref: '#/components/schemas/Endless'}}}}
  /search?query={query}:
    get:
      operationId: search.run
      parameters: [{name: query, in: query, required: true, schema: {type: string}}]
      responses:
        '200': {description: No media type., content: {'promotion, tax': {schema: {type: object}}}}
  /nodes/{where}:
    get:
      operationId: nodes.get
      parameters:
        - name: where
          in: path
          required: true
          content: {application/json: {schema: {properties: {a: {type: string}}}}}
      responses:
        '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
  /things{.format}: {get: {operationId: things.get, responses: {'204': {description: None.}}}}
  /kinds{.format}:
    get:
      operationId: kinds.get
      parameters: [{name: format, in: path, required: true, style: simple, schema: {type: string}}]
      responses: {'204': {description: None.}}
  /fields:
    post:
      operationId: fields.set
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              properties:
                one: {type: object, additionalProperties: true, example: {a: 1}}
                each: {type: array, items: {type: object}, example: [{a: 1}, {}]}
                all: {type: array, items: {type: object}, example: [{a: 1}, {}]}
            encoding: {all: {contentType: application/json}}
      responses: {'204': {description: None.}}
  /designs:
    get:
      operationId: designs.list
      parameters:
        - {name: page_size, in: query, schema: {type: integer}}
        - {name: page_token, in: query, schema: {type: string}}
        - {name: X-On-Behalf-Of, in: header, schema: {type: string}}
      responses:
        '200':
          description: Some, and the address of more.
          content:
            application/json:
              schema:
                properties:
                  _metadata: {type: object, properties: {next: {type: string, format: uri}}}
                  result: {type: array, items: {type: object, properties: {name: {type: string}}}}
  /schedule:
    put:
      operationId: schedule.set
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Schedule'}}}}
      responses: {'204': {description: None.}}
components:
  schemas:
    Schedule:
      required: [send_at, id]
      properties:
        send_at: {type: string, format: date-time, enum: [now]}
        id: {type: string, format: uuid, example: 512b6616-CE39-4f70-9048-8c6a025FB592}
    Endless: {required: [parent], properties: {parent: {$ref: '#/components/schemas/Endless'}}}
    Node: {properties: {id: {type: string, format: uuid, example: 512B6616-CE39-4F70-9048-8C6A025FB592}}}
    Tree:
      properties:
        root: {type: string}
        'recovered"': {type: integer}
        shards: {type: integer, enum: ['1', '32']}
        labels: {type: array, items: {uniqueItems: false}}
        rest: {$ref: '#/components/schemas/Rest'}
      example: {recovered: 3, shards: 32}
    Rest: {properties: {default: {type: number}}, additionalProperties: {$ref: '#/components/schemas/Tree'}}
    Word: {type: string, enum: [yes, maybe]}
    Delta: {type: object, required: [__type], properties: {__type: {type: string}, days: {type: integer}}}
    Other: {type: object, required: [__type], properties: {__type: {type: string}}}
    Interval:
      oneOf: [{$ref: '#/components/schemas/Delta'}, {$ref: '#/components/schemas/Other'}]
      discriminator: {propertyName: __type}
"""


def test_the_client_of_an_odd_document_passes_its_own_tests(tmp_path: Path) -> None:
    with made(ODD, tmp_path) as shop:
        assert len(shop.api.operations) == shop.api.operations_in_document == 22
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=tmp_path / "client", capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout[-4000:]


def test_pages_begin_at_the_first_though_the_offset_is_required(tmp_path: Path) -> None:
    with made(ODD, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(reply_json({"items": ["a"]}), reply_json({"items": []}))
        assert list(client.paged.iterate()) == ["a"]
        assert server.requests[0].query == [("offset", "0")]
        server.answer(Reply(200, headers={"Content-Type": "application/json", "Content-Length": "9"}))
        assert client.paged.head(offset=1) is None


def test_a_wildcard_describes_no_answer_without_a_body(tmp_path: Path) -> None:
    with made(ODD, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(Reply(204))
        assert client.endless.get() is None


def test_a_total_may_be_called_a_number(tmp_path: Path) -> None:
    text = ODD.replace("offset: {type: object, properties: {number: {type: integer}}}", "total: {type: number}")
    with made(text, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(reply_json({"items": ["a"], "total": 1}))
        assert list(client.paged.iterate(limit=1)) == ["a"]
        assert len(server.requests) == 1


def test_each_object_of_a_form_is_a_pair_of_its_own(tmp_path: Path) -> None:
    with made(ODD, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(Reply(204))
        client.fields.set(one={"a": 1}, each=[{"a": 1}, {}], all=[{"a": 1}, {}])
        assert sorted(parse_qsl(server.last.body.decode())) == [
            ("all", '[{"a":1},{}]'),
            ("each", '{"a":1}'),
            ("each", "{}"),
            ("one", '{"a":1}'),
        ]


def test_a_cursor_may_be_the_address_of_the_next_page(tmp_path: Path) -> None:
    with made(ODD, tmp_path) as shop, Server() as server, shop.client(server) as client:
        first = {"_metadata": {"next": f"{server.url}/designs?page_token=b"}, "result": [{"name": "a"}]}
        server.answer(reply_json(first), reply_json({"_metadata": {}, "result": [{"name": "b"}]}))
        assert [each.name for each in client.designs.iterate(page_size=1, x_on_behalf_of="me")] == ["a", "b"]
        assert server.last.query == [("page_token", "b")]
        assert server.last.headers["x-on-behalf-of"] == "me"


def test_what_odd_answers_are_read_as(tmp_path: Path) -> None:
    with made(ODD, tmp_path) as shop, Server() as server, shop.client(server) as client:
        server.answer(Reply(200, b"plain words", {"Content-Type": "text/plain"}))
        assert client.report.get() == "plain words"
        assert client.words.get() == "plain words"
        server.answer(Reply(200, b"%PDF", {"Content-Type": "application/pdf"}))
        assert client.report.get() == b"%PDF"
        server.answer(reply_json({"root": "a", "rest": {"more": {"root": "b"}}}))
        tree = client.anything.send(body={"root": "a"})
        assert (type(tree), tree.root) == (shop.models.Tree, "a")
        assert server.last.headers["content-type"] == "application/json"
        server.answer(reply_json({"a": 1}, status=201))
        assert client.anything.send(body={}) == {"a": 1}
        server.answer(Reply(201, b"\x00\xff", {"Content-Type": "application/octet-stream"}))
        assert client.anything.send(body={}) == b"\x00\xff"
        server.answer(Reply(201, b"so so", {"Content-Type": "text/plain"}))
        assert client.anything.send(body={}) == "so so"
