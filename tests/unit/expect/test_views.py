"""From a document to the cases of its tests: the sources of the views are evaluated as the test files would."""

from __future__ import annotations

import random
from typing import Any

import pytest
from losant_codegen import ir
from losant_codegen.diagnostics import Collector, Location
from losant_codegen.expect import kit, test_views
from losant_codegen.expect.names import BodyNames, CallNames, ClientFacts, ClientNames
from losant_codegen.expect.views import TestSuiteView
from losant_codegen.source import Bundle, Document

Tree = dict[str, Any]
HERE = Location("api.yaml")
FACTS = ClientFacts("shop", "ShopClient", "AsyncShopClient", "ShopError", credentials={"bearer": ("token",)})
STRING = {"type": "string"}


def document(operation: Tree, method: str = "get", path: str = "/items/{id}", **more: Any) -> Tree:
    return {
        "openapi": "3.1.0",
        "servers": [{"url": "https://{place}.example.com/v1", "variables": {"place": {"default": "eu"}}}],
        "security": [{"bearer": []}],
        "paths": {path: {method: {"responses": {"200": {"description": "ok"}}, **operation}}},
        "components": {"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}, **more},
    }


def suite(tree: Tree, names: ClientNames, collector: Collector | None = None) -> TestSuiteView:
    bundle = Bundle(tree, Document("api.yaml", "", tree, "yaml"), {})
    return test_views(bundle, names, FACTS, collector or Collector())


def operations(view: TestSuiteView) -> dict[str, kit.Operation]:
    """The cases, as a test file would have them."""
    found: dict[str, kit.Operation] = {}
    for file in view.files:
        space: dict[str, Any] = {name: getattr(kit, name) for name in file.imports}
        for name, source in file.constants:
            space[name] = eval(source, space)
        for operation in file.operations:
            entries = {name: eval(source, space) for name, source in operation.entries}
            found[operation.call] = kit.Operation(operation.call, **entries)
    return found


def one(
    tree: Tree, call: CallNames, names: ClientNames | None = None, collector: Collector | None = None
) -> kit.Operation:
    path, item = next(iter(tree["paths"].items()))
    method = next(name for name in item if name not in ("parameters", "servers"))
    base = names or ClientNames({})
    known = ClientNames({(method.upper(), path): call}, base.schemas, base.attributes, base.classes)
    return operations(suite(tree, known, collector))[f"{call.resource}.{call.method}"]


def query(name: str, schema: Tree, **more: Any) -> Tree:
    return {"name": name, "in": "query", "schema": schema, **more}


def names(**parameters: str) -> CallNames:
    return CallNames(
        "items", "get", {("query", wire): argument for wire, argument in parameters.items()} | {("path", "id"): "id"}
    )


# ---------------------------------------------------------------- requests


def test_required_all_and_hostile_calls() -> None:
    tree = document({"parameters": [query("sortField", STRING), query("page", {"type": "integer"})]})
    operation = one(tree, names(sortField="sort_field", page="page"))
    required, everything, hostile = operation.calls
    assert (required.arguments, required.sends) == ({"id": "id"}, kit.Request("GET", "/items/id"))
    assert everything.arguments == {"id": "id", "sort_field": "sortField é ☃ 名", "page": 73}
    assert everything.sends.query == [("sortField", "sortField é ☃ 名"), ("page", "73")]
    assert hostile.sends.path == "/items/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"
    assert hostile.arguments["sort_field"] == dict(hostile.sends.query)["sortField"] != "sortField"


def test_a_path_parameter_that_is_not_declared_is_a_required_text() -> None:
    assert list(one(document({}), names()).required) == ["id"]


def test_what_the_path_itself_asks_for() -> None:
    tree = document({}, path="/items/{id}?beta=true#variant")
    assert one(tree, names()).calls[0].sends == kit.Request("GET", "/items/id", query=[("beta", "true")])


@pytest.mark.parametrize(
    ("parameter", "value", "pairs"),
    [
        (
            query("f", {"type": "array", "items": STRING, "examples": [["a", "b"]]}),
            ["a", "b"],
            [("f", "a"), ("f", "b")],
        ),
        (
            query("f", {"type": "array", "items": STRING, "examples": [["a", "b"]]}, explode=False),
            ["a", "b"],
            [("f", "a,b")],
        ),
        (
            query(
                "f", {"type": "array", "items": {"properties": {"k": STRING}}}, style="deepObject", example=[{"k": "v"}]
            ),
            [{"k": "v"}],
            [("f[0][k]", "v")],
        ),
        (query("f", {"type": "boolean"}), True, [("f", "true")]),
        (
            query("f", {"type": "string", "format": "date-time"}, example="2024-01-02T03:04:05Z"),
            "moment",
            [("f", kit.instant("2024-01-02T03:04:05Z"))],
        ),
        (
            {"name": "f", "in": "query", "content": {"application/json": {"example": {"$or": [1]}}}},
            {"$or": [1]},
            [("f", kit.json_text({"$or": [1]}))],
        ),
    ],
)
def test_how_a_query_parameter_is_sent(parameter: Tree, value: Any, pairs: Any) -> None:
    call = one(document({"parameters": [parameter]}), names(f="f")).calls[1]
    wanted = kit.moment("2024-01-02T03:04:05Z") if value == "moment" else value
    assert (call.arguments["f"], call.sends.query) == (wanted, pairs)


def test_headers_and_cookies() -> None:
    parameters = [
        {"name": "X-Trace", "in": "header", "schema": STRING},
        {"name": "seen", "in": "cookie", "schema": STRING},
    ]
    call = CallNames("items", "get", {("header", "X-Trace"): "x_trace", ("cookie", "seen"): "seen"})
    sends = one(document({"parameters": parameters}, path="/items"), call).calls[1].sends
    assert (sends.headers, sends.cookies) == ({"x-trace": "XTrace"}, {"seen": "seen"})


def test_credentials_and_servers_of_its_own() -> None:
    tree = document({"security": [], "servers": [{"url": "/other"}]})
    operation = one(tree, names())
    assert (operation.auth, operation.server) == ([], "https://eu.example.com/other")
    api = suite(document({}), ClientNames({})).api
    assert eval(api.base_url) == "https://eu.example.com/v1"
    assert eval(api.schemes, vars(kit)) == {"bearer": kit.Sent(headers={"authorization": "Bearer token-for-tests"})}


@pytest.mark.parametrize(
    ("servers", "url"),
    [
        ([{"url": "https://{h}.test/", "variables": {"h": {"enum": ["a", "b"]}}}], "https://a.test"),
        ([{"url": "https://x/'\n"}, {"description": "no URL"}, {"url": "https://y.test"}], "https://y.test"),
        ([{"url": "https://{h}.test", "variables": {"h": {"default": '"'}}}], "https://api.example.com"),
    ],
)
def test_the_first_server_that_can_be_called_counts(servers: list[Any], url: str) -> None:
    assert eval(suite({**document({}), "servers": servers}, ClientNames({})).api.base_url) == url


# ---------------------------------------------------------------- bodies

ITEM = ir.ObjectSchema(
    "Item",
    ir.SchemaName(("Item",)),
    HERE,
    (ir.Property("itemName", ir.StringType()), ir.Property("madeAt", ir.StringType("date-time"))),
)
MODELS = ClientNames(
    {}, {"Item": ITEM}, {("Item", "itemName"): "item_name", ("Item", "madeAt"): "made_at"}, {"Item": "Item"}
)
ITEM_NODE = {
    "type": "object",
    "properties": {"itemName": STRING, "madeAt": {"type": "string", "format": "date-time"}},
    "required": ["itemName"],
    "examples": [{"itemName": "cup", "madeAt": "2024-01-02T03:04:05.000Z"}],
}


def item_document(operation: Tree, **more: Any) -> Tree:
    return document(operation, schemas={"Item": ITEM_NODE}, **more)


def body(content: Tree, required: bool = True) -> Tree:
    return {"requestBody": {"required": required, "content": content}}


def test_a_json_body_as_data_and_as_a_model() -> None:
    tree = item_document(body({"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}), method="put")
    call = CallNames("items", "put", {}, BodyNames("application/json", "item", model="Item", type=ir.RefType("Item")))
    required, everything, edge = one(tree, call, MODELS).calls
    assert required.arguments == {"item": {"itemName": "itemName"}}
    built = everything.arguments["item"]
    assert (built.model, built.fields) == ("Item", {"item_name": "cup", "made_at": "2024-01-02T03:04:05.000Z"})
    sent = {"itemName": "cup", "madeAt": kit.instant("2024-01-02T03:04:05.000Z")}
    assert everything.sends.body == kit.Json(sent)
    assert edge.arguments["item"]["itemName"] == ""


def test_the_fields_of_a_form() -> None:
    fields = {
        "a": STRING,
        "tags": {"type": "array", "items": STRING, "examples": [["x", "y"]]},
        "o": {"properties": {"k": STRING}},
    }
    tree = document(
        body({"application/x-www-form-urlencoded": {"schema": {"properties": fields, "required": ["a"]}}}),
        "post",
        "/items",
    )
    call = CallNames(
        "items", "post", {}, BodyNames("application/x-www-form-urlencoded", fields={"a": "a", "tags": "tags", "o": "o"})
    )
    operation = one(tree, call)
    assert list(operation.required) == ["a"]
    pairs = operation.calls[1].sends.body.pairs  # type: ignore[union-attr]
    assert pairs[1:] == [("o", kit.json_text({"k": "k é ☃ 名"})), ("tags", "x"), ("tags", "y")]


def test_the_parts_of_a_multipart_body() -> None:
    fields = {
        "file": {"type": "string", "format": "binary"},
        "note": STRING,
        "meta": {"properties": {"k": {"type": "integer"}}},
    }
    schema = {"type": "object", "properties": fields, "required": ["file"]}
    media = {"schema": schema, "encoding": {"file": {"contentType": "image/png"}}}
    call = CallNames("items", "post", {}, BodyNames("multipart/form-data", fields={name: name for name in fields}))
    required, everything = one(document(body({"multipart/form-data": media}), "post", "/items"), call).calls
    assert required.sends.body == kit.Multipart([kit.Part("file", required.arguments["file"], media_type="image/png")])
    name, content, kind = everything.arguments["file"]
    parts = everything.sends.body.parts  # type: ignore[union-attr]
    assert parts[0] == kit.Part("file", content, filename=name, media_type=kind)
    assert parts[1].content == kit.json_text(everything.arguments["meta"])


# ---------------------------------------------------------------- results


def answers(schema: Tree, type_: ir.Type, **more: Any) -> kit.Operation:
    content = {"application/json": {"schema": schema}}
    tree = item_document({"responses": {"200": {"content": content}, **more}})
    call = CallNames("items", "get", {}, results={("200", "application/json"): type_})
    return one(tree, call, MODELS)


def test_an_answer_reads_by_attribute_with_dates_as_dates() -> None:
    answer = answers({"$ref": "#/components/schemas/Item"}, ir.RefType("Item")).answers[0]
    assert answer.body == {"itemName": "cup", "madeAt": "2024-01-02T03:04:05.000Z"}
    assert answer.gives.fields == {"item_name": "cup", "made_at": kit.moment("2024-01-02T03:04:05Z")}


def test_a_property_that_the_client_lost_cannot_pass() -> None:
    lost = ClientNames({}, MODELS.schemas, {("Item", "itemName"): "item_name"}, MODELS.classes)
    tree = item_document(
        {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}}}}
    )
    call = CallNames("items", "get", {}, results={("200", "application/json"): ir.RefType("Item")})
    gives = one(tree, call, lost).answers[0].gives
    assert any(name.startswith("no_attribute_for_") for name in gives.fields)


def test_a_union_may_read_as_any_variant_that_fits() -> None:
    other = ir.ObjectSchema("Other", ir.SchemaName(("Other",)), HERE, ITEM.properties)
    MODELS_2 = ClientNames(
        {},
        {**MODELS.schemas, "Other": other},
        {**MODELS.attributes, ("Other", "itemName"): "name", ("Other", "madeAt"): "made"},
        {"Item": "Item", "Other": "Other"},
    )
    tree = item_document(
        {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}}}}
    )
    union = ir.UnionType((ir.RefType("Item"), ir.RefType("Other")))
    call = CallNames("items", "get", {}, results={("200", "application/json"): union})
    gives = one(tree, call, MODELS_2).answers[0].gives
    assert [set(reading.fields) for reading in gives.readings] == [{"item_name", "made_at"}, {"name", "made"}]


def test_every_documented_failure_and_one_that_is_not() -> None:
    error = {"content": {"application/json": {"example": {"type": "T", "message": "m"}}}}
    more = {"404": error, "4XX": error, "default": {}}
    found = answers({}, ir.AnyType(), **more).failures
    assert [(f.status, f.error) for f in found] == [
        (404, "NotFoundError"),
        (418, "APIStatusError"),
        (500, "ServerError"),
        (503, "ServerError"),
    ]
    assert found[0].body == {"type": "T", "message": "m"}


def test_streams_have_named_events_and_one_that_is_not_described() -> None:
    media = {"schema": {}, "x-sse-events": {"made": {"$ref": "#/components/schemas/Item"}}}
    tree = item_document({"responses": {"200": {"content": {"text/event-stream": media}}}})
    call = CallNames("items", "get", {}, events={"made": ir.RefType("Item")})
    stream = one(tree, call, MODELS).answers[0]
    assert isinstance(stream, kit.Stream)
    assert [name for name, _ in stream.events] == ["made", "news"]
    assert b"event: made\nid: 0\ndata: {" in stream.text


# ---------------------------------------------------------------- pages


def pages(style: Tree, parameters: list[str], envelope: Tree) -> kit.Operation:
    properties = {"items": {"type": "array", "items": {"properties": {"name": STRING}}}, **envelope}
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    content = {"application/json": {"schema": schema}}
    tree = document(
        {
            "parameters": [query(name, {"type": "integer"} if name != "after" else STRING) for name in parameters],
            "x-pagination": style,
            "responses": {"200": {"content": content}},
        },
        path="/items",
    )
    arguments = {("query", name): name for name in parameters}
    return one(
        tree,
        CallNames("items", "get", arguments, results={("200", "application/json"): ir.AnyType()}, iterate="iterate"),
    )


def requested(operation: kit.Operation, number: int) -> list[list[Any]]:
    return [sorted(page.sends.query) for page in operation.pages[number].pages]


def test_pages_by_number_from_the_start_and_from_the_second_on() -> None:
    style = {"style": "page", "page": "page", "size": "perPage", "items": "items", "total": "total"}
    operation = pages(style, ["page", "perPage"], {"total": {"type": "integer"}})
    assert operation.pages[0].arguments == {"perPage": 2}
    assert requested(operation, 0) == [[("page", str(n)), ("perPage", "2")] for n in range(3)]
    assert operation.pages[1].arguments == {"page": 1, "perPage": 2}
    assert requested(operation, 1) == [[("page", str(n)), ("perPage", "2")] for n in (1, 2)]
    assert [page.body["total"] for page in operation.pages[0].pages] == [6, 6, 6]
    assert [item["name"] for item in operation.pages[0].items] == [f"name-{n}" for n in range(6)]


def test_pages_by_offset_end_with_a_short_one_where_there_is_no_total() -> None:
    operation = pages(
        {"style": "offset", "offset": "offset", "limit": "limit", "items": "items"}, ["offset", "limit"], {}
    )
    assert requested(operation, 0) == [[("limit", "2"), ("offset", str(2 * n))] for n in range(3)]
    assert [len(page.body["items"]) for page in operation.pages[0].pages] == [2, 2, 1]


def test_pages_by_cursor_end_where_there_is_none() -> None:
    style = {"style": "cursor", "cursor": "after", "items": "items", "next": "next"}
    operation = pages(style, ["after"], {"next": {"type": ["string", "null"]}})
    bodies = [page.body["next"] for page in operation.pages[0].pages]
    assert bodies[2] is None
    assert requested(operation, 0) == [[], [("after", bodies[0])], [("after", bodies[1])]]


def test_pages_by_link_go_where_the_link_says() -> None:
    first, second, last = pages({"style": "link", "items": "items"}, [], {}).pages[0].pages
    assert first.headers == {"link": '<https://eu.example.com/v1/items?after=1>; rel="next"'}
    assert second.sends == kit.Request("GET", "/items", query=[("after", "1")], whole=True)
    assert last.headers == {}


# ---------------------------------------------------------------- the whole


def shuffled(node: Any, chance: random.Random) -> Any:
    if isinstance(node, dict):
        keys = list(node)
        chance.shuffle(keys)
        return {key: shuffled(node[key], chance) for key in keys}
    return [shuffled(item, chance) for item in node] if isinstance(node, list) else node


def test_the_order_of_keys_means_nothing() -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}
    tree = item_document({**body(content), "responses": {"200": {"content": content}, "404": {}}}, method="post")
    call = CallNames("items", "post", {("path", "id"): "id"}, BodyNames("application/json", "item"))
    known = ClientNames({("POST", "/items/{id}"): call}, MODELS.schemas, MODELS.attributes, MODELS.classes)
    wanted = suite(tree, known)
    for seed in range(5):
        assert suite(shuffled(tree, random.Random(seed)), known) == wanted


def test_a_long_value_that_repeats_becomes_a_constant() -> None:
    example = {"text": "x" * 80}
    content = {"application/json": {"example": example}}
    tree = document({"responses": {"200": {"content": content}, "201": {"content": content}}})
    file = suite(tree, ClientNames({("GET", "/items/{id}"): names()})).files[0]
    assert [name for name, _ in file.constants] == ["GET_ANSWER"]
    assert "x" * 80 not in "".join(source for operation in file.operations for _, source in operation.entries)


def test_a_wrong_example_is_reported_where_it_stands() -> None:
    collector = Collector()
    content = {"application/json": {"schema": {"type": "object", "required": ["a"]}, "example": {"b": 1}}}
    one(document({"responses": {"200": {"content": content}}}), names(), collector=collector)
    (found,) = collector.found
    assert (found.code, found.location.pointer[-1]) == ("LC751", "example")  # type: ignore[union-attr]


def test_a_model_that_no_operation_shows_whole_has_a_case_of_its_own() -> None:
    tree = item_document({})
    known = ClientNames({}, MODELS.schemas, MODELS.attributes, MODELS.classes)
    file = suite(tree, known).models
    assert file is not None
    case, least = [eval(source, vars(kit)) for source in file.cases]
    assert (case.name, case.body["itemName"], set(case.gives.fields)) == ("Item", "cup", {"item_name", "made_at"})
    assert (least.name, least.body, set(least.gives.fields)) == ("Item", {"itemName": ""}, {"item_name"})


def test_a_property_that_examples_only_show_as_null_is_shown_with_a_value_too() -> None:
    nullable = {**ITEM_NODE["properties"], "madeAt": {"type": ["string", "null"]}}
    tree = document({}, schemas={"Item": {"properties": nullable, "examples": [{"itemName": "cup", "madeAt": None}]}})
    file = suite(tree, ClientNames({}, MODELS.schemas, MODELS.attributes, MODELS.classes)).models
    assert file is not None
    cases = {case.title: case.body for case in (eval(source, vars(kit)) for source in file.cases)}
    assert cases["everything"]["madeAt"] is None
    assert isinstance(cases["with madeAt"]["madeAt"], str)


def test_properties_that_exclude_each_other_have_a_case_each() -> None:
    either_one = {"properties": ITEM_NODE["properties"], "maxProperties": 1}
    tree = document({}, schemas={"Item": either_one})
    file = suite(tree, ClientNames({}, MODELS.schemas, MODELS.attributes, MODELS.classes)).models
    assert file is not None
    cases = [eval(source, vars(kit)) for source in file.cases]
    assert sorted(name for case in cases for name in case.gives.fields) == ["item_name", "made_at"]


def wide(count: int, **more: Any) -> list[kit.Model]:
    """The cases of a model of many properties, of which one can only be null, with more keywords beside them."""
    wires = [f"p{number}" for number in range(count)]
    schema = ir.ObjectSchema(
        "Wide", ir.SchemaName(("Wide",)), HERE, tuple(ir.Property(wire, ir.StringType()) for wire in wires)
    )
    attributes = {("Wide", wire): wire for wire in wires}
    properties: Tree = {**dict.fromkeys(wires, STRING), "p7": {"type": "null"}}
    tree = document({}, schemas={"Wide": {"properties": properties, **more}})
    file = suite(tree, ClientNames({}, {"Wide": schema}, attributes, {"Wide": "Wide"})).models
    assert file is not None
    return [eval(source, vars(kit)) for source in file.cases]


def test_many_properties_share_few_objects() -> None:
    cases = wide(3000)
    shown = {name for case in cases for name, value in case.body.items() if value is not None}
    assert len(shown) == 2999
    assert len(cases) <= 22


def test_of_many_properties_those_that_exclude_each_other_are_told_apart() -> None:
    cases = wide(300, **{"not": {"required": ["p150", "p151"]}})
    assert len({name for case in cases for name, value in case.body.items() if value is not None}) == 299
    assert not any({"p150", "p151"} <= set(case.body) for case in cases)


def test_text_of_the_document_stays_text() -> None:
    evil = 'a"""\\\n{{ x }}\u2028\udc80'
    tree = document({"responses": {"200": {"content": {"application/json": {"example": {evil: evil}}}}}})
    assert one(tree, names()).answers[0].body == {evil: evil}
